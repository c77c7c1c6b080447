// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"

#include <string_view>
#include <vector>

namespace ledgerline {

/// What files of foreign formats are called: ".csv", ".tsv" ..., each once, sorted.
[[nodiscard]] std::vector<std::string_view> foreignEndings();

/// The format that a file is of by its name, where what is in it does not tell; none if that does
/// not tell either.
[[nodiscard]] const ForeignFormat *formatByEnding(std::string_view fileName);

}
