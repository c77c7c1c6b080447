// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/provenance.h"

#include <string>
#include <string_view>
#include <variant>

namespace ledgerline::cli {

/// An exported figure as it lies on the disk.
struct FigureFile
{
    std::string bytes;
    Provenance provenance;
};

/// What a figure says of itself without what a terminal would obey.
[[nodiscard]] std::string inOneLine(std::string_view text);

/// Reads one; else the sentence that says why it cannot be read.
[[nodiscard]] std::variant<FigureFile, std::string> readFigureFile(const std::string &path);

}
