// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Tables for people at a terminal: aligned columns of a fixed-width font.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ledgerline::cli {

/// A text from a file without what a terminal would obey: C1 controls and changes of direction.
[[nodiscard]] std::string printable(std::string_view text);

/// A text in lines no longer than `width`, broken at blanks and indented by `indent`.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t indent, std::size_t width);

/// How wide a terminal may be taken to be.
inline constexpr std::size_t terminalWidth = 120;

struct TextColumn
{
    std::string heading;
    bool isNumber = false; ///< ends at the right
};

class TextTable
{
public:
    explicit TextTable(std::vector<TextColumn> columns);

    /// One cell a column. `below`: whole lines that follow the row, as they are.
    void addRow(std::vector<std::string> cells, std::string below = {});

    /// Whole lines between the rows, as they are.
    void addLines(std::string lines);

    [[nodiscard]] std::string text() const;

private:
    struct Row
    {
        std::vector<std::string> cells; ///< none: lines alone
        std::string below;
    };

    std::vector<TextColumn> m_columns;
    std::vector<Row> m_rows; ///< the first is the header
};

}
