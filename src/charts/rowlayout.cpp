// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rowlayout.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ledgerline {

namespace {

constexpr double lowest = 17; ///< px, a row
constexpr double lowestStacked = 31;
constexpr double headingHeight = 20;
constexpr double nameHeight = 17; ///< px, a section's name above its heading
constexpr double sectionGap = 8;
constexpr double columnGap = 14;
constexpr double roomyHeight = 21; ///< px of a row from which its texts are of the body's size
constexpr double roomyWidth = 760;
constexpr double leastShare = 0.2; ///< of the width, for the picture before a column goes
constexpr double leastPicture = 110; ///< px
constexpr double amplePicture = 300;

/// Places rows from the top down.
class RowPlacer
{
public:
    RowPlacer(const RowTable &table, const Window &window, const Box &box, const RowWish &wish)
        : m_table(table)
        , m_wish(wish)
        , m_count(table.finder.count(window))
        , m_shown(table.finder.first(window, mostIn(box)))
        , m_box(box)
    {
    }

    void place(RowLayout &layout, const TextsOfRow &words) const;

private:
    /// However many there are: one more than have room, so that it is seen that they have none.
    [[nodiscard]] static std::size_t mostIn(const Box &box)
    {
        return static_cast<std::size_t>(std::max(0.0, box.height) / lowest) + 2;
    }
    [[nodiscard]] bool beginsSection(std::size_t i) const
    {
        return i == 0 || m_table.rows[m_shown[i]].section != m_table.rows[m_shown[i - 1]].section;
    }
    [[nodiscard]] double lowestRow() const
    {
        return m_wish.form == RowForm::stacked ? lowestStacked : lowest;
    }
    [[nodiscard]] double nameAbove(std::size_t section) const
    {
        return section < m_wish.tall.size() && m_wish.tall[section] ? nameHeight : 0;
    }
    [[nodiscard]] double headingsUpTo(std::size_t count) const;
    [[nodiscard]] std::size_t fitting() const;

    const RowTable &m_table;
    const RowWish &m_wish;
    std::size_t m_count; ///< of all that touch the window
    std::vector<std::size_t> m_shown; ///< the first of them
    Box m_box;
};

double RowPlacer::headingsUpTo(std::size_t count) const
{
    double height = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (beginsSection(i))
            height += nameAbove(m_table.rows[m_shown[i]].section) + headingHeight
                + (i > 0 ? sectionGap : 0);
    }
    return height;
}

/// How many rows have room at their lowest, and a line that counts the rest.
std::size_t RowPlacer::fitting() const
{
    const auto heightOf = [&](std::size_t count) {
        const double more = count < m_count ? lowest : 0;
        return headingsUpTo(count) + static_cast<double>(count) * lowestRow() + more;
    };
    if (m_count == m_shown.size() && heightOf(m_count) <= m_box.height)
        return m_count;
    std::size_t count = 0;
    while (count < m_shown.size() && heightOf(count + 1) <= m_box.height)
        ++count;
    return count;
}

void RowPlacer::place(RowLayout &layout, const TextsOfRow &words) const
{
    const std::size_t count = fitting();
    const bool isCut = count < m_count;
    const double room = m_box.height - headingsUpTo(count) - (isCut ? lowest : 0);
    const double height = count == 0
        ? lowestRow()
        : std::floor(std::clamp(room / static_cast<double>(count), lowestRow(), m_wish.highest));
    double y = m_box.y;
    for (std::size_t i = 0; i < count; ++i) {
        const Row &row = m_table.rows[m_shown[i]];
        if (beginsSection(i)) {
            y += i > 0 ? sectionGap : 0;
            const double above = nameAbove(row.section);
            const Box heading{m_box.x, y + above, m_box.width, headingHeight};
            layout.sections.push_back(
                {row.section, above > 0 ? Box{m_box.x, y, m_box.width, nameHeight} : heading,
                 heading, 0});
            y += above + headingHeight;
        }
        const bool continues = row.continues && !beginsSection(i) && !layout.rows.empty();
        layout.rows.push_back({m_shown[i],
                               {m_box.x, y, m_box.width, height},
                               continues ? 0 : height,
                               words(m_shown[i])});
        if (continues) {
            const auto first
                = std::find_if(layout.rows.rbegin(), layout.rows.rend(),
                               [](const PlacedRow &placed) { return placed.groupHeight > 0; });
            first->groupHeight += height;
        }
        y += height;
        layout.sections.back().bottom = y;
    }
    layout.style
        = height >= roomyHeight && m_box.width >= roomyWidth ? TextStyle::body : TextStyle::small;
    if (isCut) {
        layout.rest = m_count - count;
        layout.more = {m_box.x, y, m_box.width, lowest};
        y += lowest;
    }
    layout.bottom = y;
}

/// Gives columns their width, and the picture what they leave.
class ColumnPlacer
{
public:
    ColumnPlacer(const RowTable &table, const RowLayout &layout, const Box &box,
                 const TextMeasure &measure, const RowWish &wish);

    void place(RowLayout &layout);

private:
    [[nodiscard]] double picture() const;
    [[nodiscard]] std::optional<std::size_t> leastWanted() const;

    const RowTable &m_table;
    const RowWish &m_wish;
    Box m_box;
    std::vector<double> m_widths; ///< 0: it has no room, or nothing to tell
};

ColumnPlacer::ColumnPlacer(const RowTable &table, const RowLayout &layout, const Box &box,
                           const TextMeasure &measure, const RowWish &wish)
    : m_table(table)
    , m_wish(wish)
    , m_box(box)
    , m_widths(table.columns.size(), 0)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        // A number that is cut is another number.
        const bool isNumber = table.columns[i].align == Align::right;
        if (wish.form == RowForm::stacked && (!isNumber || table.columns[i].rank > 0))
            continue;
        double width = 0;
        double brief = 0;
        for (const PlacedRow &placed : layout.rows) {
            const std::vector<Cell> &cells = placed.words.cells;
            if (i >= cells.size() || cells[i].text.empty())
                continue;
            const double indent = i == 0 ? table.rows[placed.row].depth * indentStep : 0;
            width = std::max(width, indent + measure(cells[i].text, layout.style));
            brief = std::max(brief, indent + measure(cells[i].brief, layout.style));
        }
        if (width > 0)
            width = std::max(width, measure(table.columns[i].heading, TextStyle::small));
        const double most
            = std::max(table.columns[i].share * box.width, table.columns[i].keepsBrief ? brief : 0);
        m_widths[i] = std::ceil(isNumber ? width : std::min(width, most));
    }
}

double ColumnPlacer::picture() const
{
    double rest = m_box.width;
    for (const double width : m_widths)
        rest -= width > 0 ? width + columnGap : 0;
    return rest;
}

std::optional<std::size_t> ColumnPlacer::leastWanted() const
{
    std::optional<std::size_t> result;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const int rank = m_table.columns[i].rank;
        if (m_widths[i] > 0 && rank > 0 && (!result || rank > m_table.columns[*result].rank))
            result = i;
    }
    return result;
}

void ColumnPlacer::place(RowLayout &layout)
{
    while (picture() < std::max(std::clamp(leastShare * m_box.width, leastPicture, amplePicture),
                                m_wish.leastPicture)) {
        const auto column = leastWanted();
        if (!column)
            break;
        m_widths[*column] = 0;
    }
    layout.pictureWidth = std::max(0.0, std::floor(picture()));
    if (m_wish.form == RowForm::stacked) { // texts take the place left of the numbers
        layout.pictureLeft = m_box.x + layout.pictureWidth;
        double right = layout.pictureLeft + columnGap;
        layout.pictureWidth = 0;
        for (std::size_t i = m_table.left; i < m_widths.size(); ++i) {
            if (m_widths[i] <= 0)
                continue;
            layout.columns.push_back({i, right, m_widths[i]});
            right += m_widths[i] + columnGap;
        }
        return;
    }
    double x = m_box.x;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        if (i == m_table.left) {
            layout.pictureLeft = x;
            x += layout.pictureWidth + columnGap;
        }
        if (m_widths[i] <= 0)
            continue;
        layout.columns.push_back({i, x, m_widths[i]});
        x += m_widths[i] + columnGap;
    }
}

}

int RowLayout::linesIn(double height) const
{
    return std::max(1, static_cast<int>((height - 2) / lineHeight(style)));
}

void complete(RowTable &table)
{
    std::vector<Window> windows;
    windows.reserve(table.rows.size());
    for (const Row &row : table.rows)
        windows.push_back(row.when);
    table.finder = RowFinder(std::move(windows));
}

RowLayout layOutRows(const RowTable &table, const Window &window, const TextsOfRow &words,
                     const Box &box, const TextMeasure &measure, const RowWish &wish)
{
    RowLayout layout;
    layout.form = wish.form;
    layout.bottom = box.y;
    if (table.finder.count(window) == 0)
        return layout;
    RowPlacer(table, window, box, wish).place(layout, words);
    ColumnPlacer(table, layout, box, measure, wish).place(layout);
    return layout;
}

}
