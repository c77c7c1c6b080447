// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/fault.h"
#include "formats/foreign.h"

#include <string_view>
#include <variant>

namespace ledgerline {

/// Whether a file is XML with the root of the Timeline program's files.
[[nodiscard]] bool isTimelineXml(std::string_view bytes);

/// Reads a file of the Timeline desktop program (thetimelineproj), whatever it leaves out of its
/// schema. What is fuzzy there is approximate here, and what ends today has an open end.
[[nodiscard]] std::variant<Foreign, Fault> readTimelineXml(std::string_view bytes,
                                                           const ImportOptions &options);

}
