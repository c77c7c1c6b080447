// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rowlayout.h"

#include "paint/paragraph.h"

#include <algorithm>
#include <cmath>
#include <numeric>
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
constexpr double captionedShare = 0.4; ///< of the width, for a picture with its caption beside it
constexpr double captionedName = 0.2; ///< of the width, the most that stands left of the picture
constexpr double captionGap = 4; ///< px between captioned rows

/// A column of print is too narrow for pictures and words side by side.
bool isCaptionBelow(double width)
{
    return width < 480; // px
}

/// Places rows from the top down.
class RowPlacer
{
public:
    RowPlacer(const RowTable &table, const Window &window, const TextsOfRow &words, const Box &box,
              const TextMeasure &measure, const RowWish &wish);

    void place(RowLayout &layout);

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
    [[nodiscard]] bool continues(std::size_t i) const
    {
        return m_table.rows[m_shown[i]].continues && !beginsSection(i);
    }
    [[nodiscard]] double lowestOf(std::size_t i, const TextMeasure &measure) const;
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
    std::vector<RowTexts> m_texts; ///< theirs
    std::vector<double> m_lowest; ///< px that each of them takes at least
    Box m_box;
};

RowPlacer::RowPlacer(const RowTable &table, const Window &window, const TextsOfRow &words,
                     const Box &box, const TextMeasure &measure, const RowWish &wish)
    : m_table(table)
    , m_wish(wish)
    , m_count(table.finder.count(window))
    , m_shown(table.finder.first(window, mostIn(box)))
    , m_box(box)
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        m_texts.push_back(words(m_shown[i]));
        m_lowest.push_back(lowestOf(i, measure));
    }
}

double RowPlacer::lowestOf(std::size_t i, const TextMeasure &measure) const
{
    if (m_wish.form == RowForm::stacked)
        return lowestStacked;
    if (m_wish.form != RowForm::captioned)
        return lowest;
    const RowTexts &row = m_texts[i];
    const double headline = continues(i) ? 0 : headlineHeight;
    const auto heightOf = [&](const std::string &text, double width) {
        const auto lines = wrapped(text, TextStyle::small, width, mostCaption, measure);
        return lineHeight(TextStyle::small) * static_cast<double>(lines.size());
    };
    if (!row.words.empty())
        return headline + heightOf(row.words, m_box.width) + captionGap;
    const double caption = heightOf(row.caption, m_wish.captionWidth);
    const bool isBelow = isCaptionBelow(m_box.width);
    return headline + captionGap
        + (isBelow ? captionedPicture + caption : std::max(captionedPicture, caption));
}

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
        const auto last = m_lowest.begin() + static_cast<std::ptrdiff_t>(count);
        return headingsUpTo(count) + std::accumulate(m_lowest.begin(), last, more);
    };
    if (m_count == m_shown.size() && heightOf(m_count) <= m_box.height)
        return m_count;
    std::size_t count = 0;
    while (count < m_shown.size() && heightOf(count + 1) <= m_box.height)
        ++count;
    return count;
}

void RowPlacer::place(RowLayout &layout)
{
    const std::size_t count = fitting();
    const bool isCut = count < m_count;
    const double room = m_box.height - headingsUpTo(count) - (isCut ? lowest : 0);
    const auto last = m_lowest.begin() + static_cast<std::ptrdiff_t>(count);
    double spare = 0; // px that each row may be higher
    if (count > 0) {
        const double free = room - std::accumulate(m_lowest.begin(), last, 0.0);
        const double most
            = std::max(0.0, m_wish.highest - *std::max_element(m_lowest.begin(), last));
        spare = std::floor(std::clamp(free / static_cast<double>(count), 0.0, most));
    }
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
        const double height = m_lowest[i] + spare;
        layout.rows.push_back({m_shown[i],
                               {m_box.x, y, m_box.width, height},
                               continues(i) ? 0 : height,
                               std::move(m_texts[i])});
        if (continues(i)) {
            const auto first
                = std::find_if(layout.rows.rbegin(), layout.rows.rend(),
                               [](const PlacedRow &placed) { return placed.groupHeight > 0; });
            first->groupHeight += height;
        }
        y += height;
        layout.sections.back().bottom = y;
    }
    const bool isRoomy = count > 0 && m_lowest.front() + spare >= roomyHeight
        && m_box.width >= roomyWidth && m_wish.form != RowForm::captioned;
    layout.style = isRoomy ? TextStyle::body : TextStyle::small;
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
    void placeCaptions(RowLayout &layout) const;
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
        const RowColumn &column = table.columns[i];
        // A number that is cut is another number.
        const bool isNumber = column.align == Align::right;
        if (wish.form == RowForm::stacked && (!isNumber || column.rank > 0))
            continue;
        if (wish.form == RowForm::captioned && (column.grouped || i >= table.left))
            continue; // a headline and a caption tell it
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
            width = std::max(width, measure(column.heading, TextStyle::small));
        const double share = wish.form == RowForm::captioned ? captionedName : column.share;
        const double most = std::max(share * box.width, column.keepsBrief ? brief : 0);
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
    const double usual = std::clamp(leastShare * m_box.width, leastPicture, amplePicture);
    const double least
        = std::max(m_wish.prefersColumns ? leastPicture : usual, m_wish.leastPicture);
    while (picture() < least) {
        const auto column = leastWanted();
        if (!column)
            break;
        m_widths[*column] = 0;
        layout.lacksColumns = true;
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
    if (m_wish.form == RowForm::captioned)
        placeCaptions(layout);
}

void ColumnPlacer::placeCaptions(RowLayout &layout) const
{
    layout.pictureWidth = m_box.right() - layout.pictureLeft;
    layout.captionLeft = m_box.x;
    if (!isCaptionBelow(m_box.width)) {
        layout.pictureWidth = std::floor(captionedShare * layout.pictureWidth);
        layout.captionLeft = layout.pictureLeft + layout.pictureWidth + columnGap;
    }
    layout.captionWidth = m_box.right() - layout.captionLeft;
}

}

int RowLayout::linesIn(double height) const
{
    return std::max(1, static_cast<int>((height - 2) / lineHeight(style)));
}

int mostCellLines(const RowLayout &layout, double height)
{
    return std::min(2, layout.linesIn(height));
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
    RowPlacer(table, window, words, box, measure, wish).place(layout);
    ColumnPlacer(table, layout, box, measure, wish).place(layout);
    return layout;
}

}
