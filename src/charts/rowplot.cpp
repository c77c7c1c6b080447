// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rowplot.h"

#include "charts/words.h"
#include "ledger/wording.h"
#include "paint/fonts.h"
#include "paint/painter.h"
#include "paint/paragraph.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <utility>

namespace ledgerline {

namespace {

constexpr double sectionSpace = 8; ///< px right of a section's name
constexpr double listSpace = 8; ///< px above and below a row's lists together

/// How many lines a list takes; 0 where they are too narrow for any of it.
int linesOf(const std::vector<std::string> &list, TextStyle style, double width)
{
    constexpr int most = 40;
    const auto lines = listed(list, style, width, most, textMeasure()).size();
    return static_cast<int>(lines);
}

}

Cell directionCell(const Dossier &dossier, std::span<const Index> to)
{
    std::string brief;
    for (const Index party : to)
        brief
            += (brief.empty() ? "to " : " and ") + isolated(dossier.parties[party].shortName.text);
    return {describeDirection(dossier, to), Ink::text, brief};
}

Cell directionCell(const Dossier &dossier, Index to)
{
    return to == none ? Cell() : directionCell(dossier, std::span(&to, 1));
}

ShownNumber eventNumber(const Dossier &dossier, Index event)
{
    ShownNumber result;
    result.event = event;
    result.date = dossier.events[event].when->text;
    return result;
}

RowPlot::RowPlot(std::shared_ptr<const Dossier> dossier)
    : m_dossier(std::move(dossier))
{
}

void RowPlot::setTable(const RowTable &table, bool hasData)
{
    m_table = &table;
    m_hasData = hasData;
    m_layout = {};
}

void RowPlot::layOut(const PlotArea &area)
{
    m_under.clear();
    m_marks.clear();
    m_labels.clear();
    Box box = area.box;
    box.height = std::max(0.0, box.height - axisHeight(area));
    m_window = area.scale.window();
    m_layout = layOutIn(box, area.isPrinted);
    begin(area, m_layout);
    auto section = m_layout.sections.begin();
    for (const PlacedRow &placed : m_layout.rows) {
        if (section != m_layout.sections.end() && section->heading.y < placed.box.y)
            addSection(*section++);
        addRow(placed);
    }
    if (m_layout.rest > 0)
        m_labels.push_back(labelOf(restLine(), m_layout.more, Ink::mutedText, Align::left));
}

/// With pictures where they have room, if need be in the place of columns; else in words.
RowLayout RowPlot::layOutIn(const Box &box, bool isPrinted) const
{
    const TextsOfRow words = [this](std::size_t row) { return wordsOf(row); };
    RowWish wish;
    const auto layOutNow
        = [&] { return layOutRows(*m_table, m_window, words, box, textMeasure(), wish); };
    RowLayout layout = layOutNow();
    wish.leastPicture = leastForPictures(layout);
    if (layout.pictureWidth < wish.leastPicture) {
        layout = layOutNow();
        if (layout.pictureWidth < leastForPictures(layout))
            wish.form = formOfWords(layout);
    }
    // What a screen's columns have no room for is in a tip.
    const auto lacks = [&] { return layout.lacksColumns || cutsCells(layout); };
    if (isPrinted && m_table->hasCaptions && lacks()) {
        wish.prefersColumns = true;
        layout = layOutNow();
        if (lacks()) {
            wish.form = RowForm::captioned;
            layout = layOutNow();
            wish.captionWidth = layout.captionWidth;
        }
    }
    if (wish.form == RowForm::pictures || wish.form == RowForm::captioned)
        wish.tall = tallSections(layout);
    if (!wish.tall.empty() || wish.form != RowForm::pictures)
        layout = layOutNow();
    wish.highest = std::max(wish.highest, heightForLists(layout));
    return layOutNow();
}

/// Whether any cell right of the pictures has room for no more than its brief form.
bool RowPlot::cutsCells(const RowLayout &layout) const
{
    const auto isCut = [&](const PlacedRow &placed, const PlacedColumn &column) {
        const std::vector<Cell> &cells = placed.words.cells;
        if (column.column < m_table->left || column.column >= cells.size())
            return false;
        const int lines = mostCellLines(layout, placed.box.height);
        const auto text = wrapped(cells[column.column].text, layout.style, column.width, lines + 1,
                                  textMeasure());
        return static_cast<int>(text.size()) > lines;
    };
    return std::ranges::any_of(layout.rows, [&](const PlacedRow &placed) {
        return std::ranges::any_of(
            layout.columns, [&](const PlacedColumn &column) { return isCut(placed, column); });
    });
}

/// In the place of the pictures, where nearly everything has room there.
RowForm RowPlot::formOfWords(const RowLayout &layout) const
{
    constexpr double least = 60; // px
    constexpr double nearly = 0.8; // of the rows
    const auto cut = std::ranges::count_if(layout.rows, [&](const PlacedRow &placed) {
        const int lines = layout.linesIn(placed.box.height);
        const int needed = linesOf(placed.words.instead, layout.style, layout.pictureWidth);
        return needed > lines || (needed == 0 && !placed.words.instead.empty());
    });
    const bool fits = layout.pictureWidth >= least
        && static_cast<double>(cut) <= (1 - nearly) * static_cast<double>(layout.rows.size());
    return fits ? RowForm::words : RowForm::stacked;
}

/// What a row needs so that no list of any is cut.
double RowPlot::heightForLists(const RowLayout &layout) const
{
    const auto isList
        = [&](const PlacedColumn &column) { return m_table->columns[column.column].tellsInstead; };
    const auto column = std::ranges::find_if(layout.columns, isList);
    int most = 0;
    for (const PlacedRow &placed : layout.rows) {
        const std::vector<std::string> &list = placed.words.instead;
        int lines = 0;
        if (layout.form == RowForm::stacked)
            lines = 1 + linesOf(list, layout.style, layout.pictureLeft - placed.box.x);
        else if (layout.form == RowForm::words)
            lines = linesOf(list, layout.style, layout.pictureWidth);
        else if (column != layout.columns.end())
            lines = linesOf(list, layout.style, column->width);
        most = std::max(most, lines);
    }
    return most * lineHeight(layout.style) + listSpace;
}

/// Those whose names have no room beside their pictures' axis; empty where all have.
std::vector<bool> RowPlot::tallSections(const RowLayout &layout) const
{
    std::vector<bool> result(m_table->sections.size());
    for (const PlacedSection &section : layout.sections) {
        const double width = textMeasure()(m_table->sections[section.section], TextStyle::strong);
        result[section.section] = width > layout.pictureLeft - section.heading.x - sectionSpace;
    }
    if (std::ranges::find(result, true) == result.end())
        result.clear();
    return result;
}

Box RowPlot::pictureIn(const Box &box) const
{
    return {m_layout.pictureLeft, box.y, m_layout.pictureWidth, box.height};
}

void RowPlot::addSection(const PlacedSection &section)
{
    const TextMeasure measure = textMeasure();
    const Box &heading = section.heading;
    const Box &name = section.name;
    const double width
        = name.y < heading.y ? name.width : m_layout.pictureLeft - name.x - sectionSpace;
    m_labels.push_back(
        labelOf(elided(m_table->sections[section.section], TextStyle::strong, width, measure),
                {name.x, name.y, width, name.height}, Ink::text, Align::left, TextStyle::strong));
    for (const PlacedColumn &column : m_layout.columns) {
        const RowColumn &told = m_table->columns[column.column];
        if (section.section == m_layout.sections.front().section && !told.heading.empty())
            m_labels.push_back(labelOf(told.heading,
                                       {column.x, heading.y, column.width, heading.height},
                                       Ink::mutedText, told.align));
    }
    drawSection(section, pictureIn(heading));
}

void RowPlot::paint(QPainter &painter, const Theme &theme) const
{
    paintMarks(painter, m_under, theme);
    paintSolid(painter);
    paintMarks(painter, m_marks, theme);
    paintLabels(painter, m_labels, theme);
}

std::string RowPlot::nameOf(std::size_t row, std::string Cell::*form) const
{
    const RowTexts words = wordsOf(row);
    if (words.cells.empty())
        return {};
    const Cell &name = words.cells.front();
    return (name.*form).empty() ? name.text : name.*form;
}

/// The first of those that have no room.
std::vector<std::string> RowPlot::restNames(std::size_t most, std::string Cell::*form) const
{
    constexpr std::size_t looked = 64; // most rows have a name of their own
    const std::vector<std::size_t> rows
        = m_table->finder.first(m_window, m_layout.rows.size() + looked);
    std::vector<std::string> result;
    for (std::size_t i = m_layout.rows.size(); i < rows.size() && result.size() < most; ++i) {
        if (!m_table->rows[rows[i]].continues)
            result.push_back(nameOf(rows[i], form));
    }
    return result;
}

/// How many have no room, and the names of the first of them.
std::string RowPlot::restText() const
{
    constexpr std::size_t named = 8; // more than anybody reads in a tooltip
    std::string text
        = describe(static_cast<std::int64_t>(m_layout.rest)) + " more have no room here";
    std::vector<std::string> names = restNames(named + 1, &Cell::text);
    const bool isCut = names.size() > named;
    names.resize(std::min(names.size(), named));
    for (const std::string &name : names)
        text += '\n' + name;
    return text + (isCut ? "\n…" : "");
}

/// The same on a line: a figure has no tooltip.
std::string RowPlot::restLine() const
{
    constexpr std::size_t named = 8; // more than a line has room for
    std::string text = "and " + describe(static_cast<std::int64_t>(m_layout.rest)) + " more";
    const std::vector<std::string> names = restNames(named, &Cell::brief);
    for (const std::string &name : names)
        text += (&name == &names.front() ? " without room: " : "; ") + name;
    return elided(text, TextStyle::small, m_layout.more.width, textMeasure());
}

bool RowPlot::isOnRest(QPointF point) const
{
    return m_layout.rest > 0 && toQRectF(m_layout.more).contains(point);
}

/// Every table ends with a column of words, where that has room.
ChartHit RowPlot::hitOf(const Box &box, const std::string &text, std::vector<Index> events) const
{
    const std::vector<PlacedColumn> &columns = m_layout.columns;
    const bool ends = !columns.empty() && columns.back().column + 1 == m_table->columns.size();
    return {toQRectF(box), toQString(text), std::move(events), m_layout.pictureLeft,
            ends ? columns.back().x : box.right()};
}

std::optional<ChartHit> RowPlot::hitAt(QPointF point) const
{
    for (const PlacedRow &placed : m_layout.rows) {
        if (toQRectF(placed.box).contains(point))
            return hitOf(placed.box, tipOf(placed.row), eventsOf(placed.row));
    }
    if (isOnRest(point))
        return hitOf(m_layout.more, restText(), {});
    return {};
}

std::vector<Index> RowPlot::eventsAt(QPointF point) const
{
    if (!isOnRest(point)) {
        const auto hit = hitAt(point);
        return hit ? hit->events : std::vector<Index>();
    }
    std::vector<Index> result;
    std::unordered_set<Index> listed;
    const std::vector<std::size_t> rows = m_table->finder.all(m_window);
    for (std::size_t i = m_layout.rows.size(); i < rows.size(); ++i) {
        for (const Index event : eventsOf(rows[i])) {
            if (listed.insert(event).second)
                result.push_back(event);
        }
    }
    return result;
}

std::vector<std::string> RowPlot::sentences(const Window &window) const
{
    return told(window, Chart::everySentence).sentences;
}

Chart::Told RowPlot::told(const Window &window, std::size_t most) const
{
    Chart::Told result{{}, m_table->finder.count(window)};
    for (const std::size_t row : m_table->finder.first(window, most))
        result.sentences.push_back(sentenceOf(row));
    return result;
}

std::vector<Index> RowPlot::events(const Window &window) const
{
    std::vector<Index> result;
    for (const std::size_t row : m_table->finder.all(window)) {
        const std::vector<Index> events = eventsOf(row);
        result.insert(result.end(), events.begin(), events.end());
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::vector<ShownNumber> RowPlot::numbers(const Window &window, const Reading &reading) const
{
    std::vector<ShownNumber> result;
    for (const std::size_t row : m_table->finder.all(window)) {
        for (ShownNumber &number : numbersOf(row, reading))
            result.push_back(std::move(number));
    }
    return result;
}

}
