// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include <algorithm>

namespace ledgerline::cli {

namespace {

constexpr std::size_t columnGap = 2;

/// How many characters of a fixed-width screen a text takes, one for each code point.
std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

}

std::string printable(std::string_view text)
{
    std::string result(text);
    const auto replace = [&result](std::string_view lead, unsigned char first, unsigned char last) {
        for (auto at = result.find(lead); at != std::string::npos;
             at = result.find(lead, at + lead.size())) {
            const auto next = static_cast<unsigned char>(
                at + lead.size() < result.size() ? result[at + lead.size()] : '\0');
            if (next >= first && next <= last)
                result.replace(at, lead.size() + 1, "\uFFFD");
        }
    };
    replace("\xC2", 0x80, 0x9F); // U+0080 to U+009F
    replace("\xE2\x80", 0xAA, 0xAE); // U+202A to U+202E
    replace("\xE2\x81", 0xA6, 0xA9); // U+2066 to U+2069
    return result;
}

std::string wrapped(std::string_view text, std::size_t indent, std::size_t width)
{
    std::string result;
    std::size_t column = 0; // 0: no line is begun
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = text.find_first_not_of(" \n", at);
        if (from == std::string_view::npos)
            break;
        const std::size_t to = std::min(text.find_first_of(" \n", from), text.size());
        const std::string_view word = text.substr(from, to - from);
        const std::size_t length = cli::width(word);
        if (column > 0 && column + 1 + length > width) {
            result += '\n';
            column = 0;
        }
        result += column == 0 ? std::string(indent, ' ') : " ";
        column = (column == 0 ? indent : column + 1) + length;
        result += word;
        at = to;
    }
    return column == 0 ? result : result + '\n';
}

TextTable::TextTable(std::vector<TextColumn> columns)
    : m_columns(std::move(columns))
{
    Row header;
    for (const TextColumn &column : m_columns)
        header.cells.push_back(column.heading);
    m_rows.push_back(std::move(header));
}

void TextTable::addRow(std::vector<std::string> cells, std::string below)
{
    cells.resize(m_columns.size());
    m_rows.push_back({std::move(cells), std::move(below)});
}

void TextTable::addLines(std::string lines)
{
    m_rows.push_back({{}, std::move(lines)});
}

std::string TextTable::text() const
{
    std::vector<std::size_t> widths(m_columns.size(), 0);
    for (const Row &row : m_rows) {
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            widths[column] = std::max(widths[column], width(row.cells[column]));
    }
    std::string result;
    for (const Row &row : m_rows) {
        if (row.cells.empty()) {
            result += row.below;
            continue;
        }
        std::string line;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const std::string &cell = row.cells[column];
            const std::string padding(widths[column] - width(cell), ' ');
            line += m_columns[column].isNumber ? padding + cell : cell + padding;
            line += std::string(columnGap, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        result += line + '\n' + row.below;
    }
    return result;
}

}
