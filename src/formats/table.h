// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/csvreader.h"
#include "formats/intake.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// A column that a row does not have, or a table.
inline constexpr std::size_t noColumn = ~std::size_t{0};

/// A table with a header, by whose names its columns are known: never by their place. A row of
/// HXL tags (`#date+start`) below the header is none of its rows, and what stands above the header
/// that belongs to the tags is passed over.
class ForeignTable
{
public:
    /// `bytes` must outlive it; a byte-order mark at their beginning is passed over.
    explicit ForeignTable(std::string_view bytes);

    /// The names of the columns, no two the same: what has no name is "column 3".
    [[nodiscard]] const std::vector<std::string> &header() const { return m_header; }

    /// The column of that name; else of the same but for capitals; else noColumn.
    [[nodiscard]] std::size_t column(std::string_view name) const;

    [[nodiscard]] bool next(CsvRow &row);

    /// Why nothing can be made of a row, whatever its columns mean; empty when something can.
    [[nodiscard]] std::string complaintAbout(const CsvRow &row) const;

    /// The same of the row that the header is.
    [[nodiscard]] std::string complaintAboutHeader() const;

    /// Where that begins.
    [[nodiscard]] std::size_t headerLine() const { return m_top.line; }

    /// What a row has in the columns that are not among `used`, with their names.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>>
    rest(const CsvRow &row, std::span<const std::size_t> used) const;

private:
    [[nodiscard]] std::string nameOf(std::size_t column) const;

    CsvReader m_reader;
    std::deque<CsvRow> m_ahead; ///< rows that were read to find the tags
    CsvRow m_top; ///< the header as it stands there
    std::vector<std::string> m_header;
};

/// The names in the first line of a table, in small letters: what a format is recognised by.
[[nodiscard]] std::vector<std::string> headerOf(std::string_view bytes);

/// Whether a table's header has all of these names, in small letters.
[[nodiscard]] bool hasColumns(std::string_view bytes, std::span<const std::string_view> names);

/// Skips the header where rows are lost in it.
void skipHeader(const ForeignTable &table, Intake &intake);

/// Gives each row that is wanted and can be read to `take`, and skips the others.
template<typename Take>
void forEachRow(ForeignTable &table, Intake &intake, Take take)
{
    skipHeader(table, intake);
    for (CsvRow row; table.next(row);) {
        if (intake.isFull()) {
            intake.foreign().isHead = true;
            return;
        }
        intake.countRow();
        if (std::string reason = table.complaintAbout(row); !reason.empty())
            intake.skip(row.line, std::move(reason));
        else
            take(row);
    }
}

}
