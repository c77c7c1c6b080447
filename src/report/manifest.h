// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace ledgerline {

/// Which files a report is made of, and the SHA-256 of each, so that the next one knows them again.
/// While one is replaced by the next, a file may have either's.
using Manifest = std::map<std::string, std::set<std::string>>;

/// As `sha256sum -c` reads it.
[[nodiscard]] std::string toText(const Manifest &manifest);

/// The same backwards. A line that is none, or whose file lies elsewhere, is left out: the text may
/// come from anybody.
[[nodiscard]] Manifest readManifest(std::string_view text);

}
