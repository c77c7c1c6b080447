// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

struct OutwardFile
{
    std::string bytes;
    std::vector<std::string> leftOut; ///< ids of events whose date the format cannot hold
};

/// A format of others that can be written. What is written is read again under the same id, and
/// gives the same events, dates and lanes.
struct OutwardFormat
{
    std::string_view id; ///< on the command line
    std::string_view name; ///< in sentences
    std::string_view extension; ///< with its dot
    OutwardFile (*write)(const Dossier &dossier, std::string_view language);
};

[[nodiscard]] std::span<const OutwardFormat> outwardFormats();

/// None if there is no such format.
[[nodiscard]] const OutwardFormat *outwardFormatNamed(std::string_view id);

}
