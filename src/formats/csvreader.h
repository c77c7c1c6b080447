// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Comma-separated values as people's programs write them (RFC 4180 and its relatives), read row
/// by row with libcsv.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

struct CsvRow
{
    std::size_t line = 0; ///< from 1: where it begins
    std::vector<std::string> cells; ///< without blanks around them
    std::size_t lines = 1; ///< that it has
    bool isUnclosed
        = false; ///< a quote opens in it and never closes: the rest of the file is in it
    bool hasStrayQuote = false; ///< in a quoted cell, and neither doubled nor the cell's last:
                                ///< where the cell ends is a guess, which may have swallowed rows

    /// Empty for a cell that the row does not have.
    [[nodiscard]] std::string_view cell(std::size_t column) const
    {
        return column < cells.size() ? std::string_view(cells[column]) : std::string_view();
    }
};

/// What parts the cells of a table: a comma, semicolon or tab, whichever its first line has most
/// of outside of quotes.
[[nodiscard]] char delimiterOf(std::string_view bytes);

/// Goes once through a table from its first row to its last. Lines end in LF, CRLF or CR; quoted
/// cells hold line ends, and `""` for a quote. Lines without anything in a cell are no rows.
class CsvReader
{
public:
    /// `bytes` must outlive it; a byte-order mark at their beginning is passed over.
    explicit CsvReader(std::string_view bytes);
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    /// The next row; false when there is none.
    [[nodiscard]] bool next(CsvRow &row);

private:
    struct Parser;

    [[nodiscard]] std::string_view takeLine();

    std::string_view m_rest;
    std::size_t m_line = 1;
    std::unique_ptr<Parser> m_parser;
};

}
