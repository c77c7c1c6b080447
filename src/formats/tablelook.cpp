// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/tablelook.h"

#include "formats/columnguess.h"
#include "formats/plaintext.h"
#include "formats/table.h"

#include <variant>

namespace ledgerline {

namespace {

constexpr int rowsForSamples = 1000;
constexpr std::size_t longestSample = 200; ///< bytes; a cell may hold a whole article

std::string sampleOf(std::string_view cell)
{
    return cleanLine(cell.substr(0, longestSample));
}

}

TableLook lookAtTable(std::string_view bytes)
{
    TableLook look;
    ForeignTable table(bytes);
    for (const std::string &name : table.header())
        look.columns.push_back({.name = name, .sample = {}});
    std::size_t missing = look.columns.size();
    CsvRow row;
    for (int i = 0; i < rowsForSamples && missing > 0 && table.next(row); ++i) {
        for (std::size_t column = 0; column < look.columns.size(); ++column) {
            std::string &sample = look.columns[column].sample;
            if (!sample.empty())
                continue;
            sample = sampleOf(row.cell(column));
            missing -= sample.empty() ? 0 : 1;
        }
    }
    if (auto guess = mappingOf(bytes, {}); auto *mapping = std::get_if<Mapping>(&guess))
        look.guess = std::move(*mapping);
    return look;
}

}
