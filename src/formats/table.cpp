// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/table.h"

#include "formats/plaintext.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr std::size_t mostHeaderRows = 10; ///< above a row of HXL tags

/// Whether a cell is like "#date+start".
bool isTag(const std::string &cell)
{
    return cell.size() > 1 && cell[0] == '#' && cell[1] >= 'a' && cell[1] <= 'z';
}

/// Whether a row's cells may end where nobody meant it, and rows lie in it that are lost.
std::string complaintAboutQuotes(const CsvRow &row, bool isShort)
{
    if (row.isUnclosed)
        return "a quote opens in this row and never closes: all that follows is in it";
    if (!row.hasStrayQuote || (row.lines <= 1 && !isShort))
        return {};
    const std::string last = std::to_string(row.line + row.lines - 1);
    return "a quote in a quoted cell is not doubled, and nobody knows where the cell ends"
        + (row.lines > 1 ? ": all up to line " + last + " is in it" : "");
}

bool isTags(const CsvRow &row)
{
    return std::ranges::all_of(row.cells,
                               [](const std::string &cell) { return cell.empty() || isTag(cell); })
        && std::ranges::any_of(row.cells, isTag);
}

}

ForeignTable::ForeignTable(std::string_view bytes)
    : m_reader(bytes)
{
    CsvRow row;
    while (m_ahead.size() <= mostHeaderRows && m_reader.next(row))
        m_ahead.push_back(row);
    const auto tags = std::ranges::find_if(m_ahead, isTags);
    if (tags != m_ahead.end() && tags != m_ahead.begin()) {
        m_top = *std::prev(tags);
        m_header = m_top.cells;
        m_header.resize(std::max(m_header.size(), tags->cells.size())); // a tag names a column too
        m_ahead.erase(m_ahead.begin(), std::next(tags));
    } else if (!m_ahead.empty()) {
        m_top = std::move(m_ahead.front());
        m_header = m_top.cells;
        m_ahead.pop_front();
    }
    for (std::size_t i = 0; i < m_header.size(); ++i) {
        const std::string name = m_header[i].empty() ? nameOf(i) : cleanLine(m_header[i]);
        const auto first = m_header.begin();
        const auto here = first + static_cast<std::ptrdiff_t>(i);
        *here = name;
        for (int n = 2; std::find(first, here, *here) != here; ++n)
            *here = name + ' ' + std::to_string(n);
    }
}

std::size_t ForeignTable::column(std::string_view name) const
{
    const auto place = [this](auto found) {
        return found == m_header.end() ? noColumn
                                       : static_cast<std::size_t>(found - m_header.begin());
    };
    if (const std::size_t exact = place(std::ranges::find(m_header, name)); exact != noColumn)
        return exact;
    return place(std::ranges::find(m_header, lowerCase(name), lowerCase));
}

bool ForeignTable::next(CsvRow &row)
{
    if (m_ahead.empty())
        return m_reader.next(row);
    row = std::move(m_ahead.front());
    m_ahead.pop_front();
    return true;
}

std::string ForeignTable::complaintAboutHeader() const
{
    return complaintAboutQuotes(m_top, false);
}

void skipHeader(const ForeignTable &table, Intake &intake)
{
    std::string reason = table.complaintAboutHeader();
    if (reason.empty())
        return;
    intake.countRow();
    intake.skip(table.headerLine(), std::move(reason));
}

std::string ForeignTable::complaintAbout(const CsvRow &row) const
{
    if (std::string reason = complaintAboutQuotes(row, row.cells.size() < m_header.size());
        !reason.empty())
        return reason;
    if (!std::ranges::all_of(row.cells, isUtf8))
        return std::string(notUtf8);
    // 1,234 without quotes is a 1, and what stands behind it is in the next column.
    std::size_t width = row.cells.size();
    while (width > m_header.size() && row.cells[width - 1].empty())
        --width;
    if (width > m_header.size()) {
        return "it has " + std::to_string(width) + " cells, and the header "
            + std::to_string(m_header.size())
            + ": nobody knows which is which; what has the separator in it stands in quotes";
    }
    return {};
}

std::vector<std::pair<std::string, std::string>>
ForeignTable::rest(const CsvRow &row, std::span<const std::size_t> used) const
{
    std::vector<std::pair<std::string, std::string>> rest;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (!row.cells[i].empty() && std::ranges::find(used, i) == used.end())
            rest.emplace_back(i < m_header.size() ? m_header[i] : nameOf(i), row.cells[i]);
    }
    return rest;
}

std::string ForeignTable::nameOf(std::size_t column) const
{
    return "column " + std::to_string(column + 1);
}

std::vector<std::string> headerOf(std::string_view bytes)
{
    constexpr std::size_t longest = 64 << 10;
    std::vector<std::string> names = ForeignTable(bytes.substr(0, longest)).header();
    std::ranges::transform(names, names.begin(), lowerCase);
    return names;
}

bool hasColumns(std::string_view bytes, std::span<const std::string_view> names)
{
    const std::vector<std::string> header = headerOf(bytes);
    return std::ranges::all_of(names, [&](std::string_view name) {
        return std::ranges::find(header, name) != header.end();
    });
}

}
