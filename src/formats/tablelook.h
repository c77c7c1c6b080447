// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What somebody has to see of a table who says what its columns mean.
#pragma once

#include "formats/mapping.h"

#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

struct ColumnLook
{
    std::string name; ///< in the header
    std::string sample; ///< the first cell below it that is not empty, on one line; empty: none is

    friend bool operator==(const ColumnLook &, const ColumnLook &) = default;
};

struct TableLook
{
    std::vector<ColumnLook> columns;
    Mapping guess; ///< what header and dates tell by themselves
};

/// Goes through the first rows only.
[[nodiscard]] TableLook lookAtTable(std::string_view bytes);

}
