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

}

Cell directionCell(const Dossier &dossier, std::span<const Index> to)
{
    std::string brief;
    for (const Index party : to)
        brief += (brief.empty() ? "to " : " and ")
            + std::string(dossier.parties[party].shortName.text);
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
    m_layout = layOutIn(box);
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
RowLayout RowPlot::layOutIn(const Box &box) const
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
            return inWords(box, std::move(layout));
    }
    wish.tall = tallSections(layout);
    return wish.tall.empty() ? layout : layOutNow();
}

/// In the place of the pictures, where nearly everything has room there.
RowLayout RowPlot::inWords(const Box &box, RowLayout layout) const
{
    constexpr double least = 60; // px
    constexpr double nearly = 0.8; // of the rows
    const TextMeasure measure = textMeasure();
    const auto cut = std::ranges::count_if(layout.rows, [&](const PlacedRow &placed) {
        const int lines = layout.linesIn(placed.box.height);
        return static_cast<int>(wrapped(placed.words.instead, layout.style, layout.pictureWidth,
                                        lines + 1, measure)
                                    .size())
            > lines;
    });
    const bool fits = layout.pictureWidth >= least
        && static_cast<double>(cut) <= (1 - nearly) * static_cast<double>(layout.rows.size());
    if (fits) {
        layout.form = RowForm::words;
        return layout;
    }
    return layOutRows(*m_table, m_window, [this](std::size_t row) { return wordsOf(row); }, box,
                      measure, {.form = RowForm::stacked});
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

void RowPlot::addRow(const PlacedRow &placed)
{
    const RowTexts &row = placed.words;
    if (placed.groupHeight > 0)
        m_under.push_back(markOf(Shape::line, {placed.box.x, placed.box.y, placed.box.width, 0},
                                 Ink::rule, Fill::solid));
    for (const PlacedColumn &column : m_layout.columns) {
        if (row.words.empty() || column.column < m_table->left)
            addCell(placed, column);
    }
    if (m_layout.form == RowForm::stacked)
        return addStacked(placed);
    const bool hasPicture = row.words.empty();
    if (hasPicture && m_layout.form == RowForm::pictures) {
        if (m_layout.pictureWidth > 0)
            drawRow(placed.row, pictureIn(placed.box));
        return;
    }
    const std::string &text = hasPicture ? row.instead : row.words;
    const double width
        = hasPicture ? m_layout.pictureWidth : placed.box.right() - m_layout.pictureLeft;
    const Box box{m_layout.pictureLeft, placed.box.y, width, placed.box.height};
    addLines(wrapped(text, m_layout.style, width, m_layout.linesIn(box.height), textMeasure()), box,
             {text, Ink::text}, Align::left);
}

/// A headline and below it what is told, left of the numbers.
void RowPlot::addStacked(const PlacedRow &placed)
{
    const RowTexts &row = placed.words;
    const double right = row.words.empty() ? m_layout.pictureLeft : placed.box.right();
    const double width = right - placed.box.x;
    const double height = lineHeight(m_layout.style);
    const double top = placed.box.y + std::round((placed.box.height - 2 * height) / 2);
    const auto add = [&](const std::string &text, double y, Ink ink) {
        m_labels.push_back(labelOf(elided(text, m_layout.style, width, textMeasure()),
                                   {placed.box.x, y, width, height}, ink, Align::left,
                                   m_layout.style));
    };
    add(row.headline, top, Ink::text);
    add(row.words.empty() ? row.instead : row.words, top + height, Ink::mutedText);
}

void RowPlot::addCell(const PlacedRow &placed, const PlacedColumn &column)
{
    const RowTexts &row = placed.words;
    const RowColumn &told = m_table->columns[column.column];
    if (column.column >= row.cells.size() || (told.grouped && placed.groupHeight == 0))
        return;
    const TextMeasure measure = textMeasure();
    const Cell &cell = row.cells[column.column];
    const double height = told.grouped ? placed.groupHeight : placed.box.height;
    const double indent = column.column == 0 ? m_table->rows[placed.row].depth * indentStep : 0;
    const Box box{column.x + indent, placed.box.y, std::max(0.0, column.width - indent), height};
    const int lines = std::min(2, m_layout.linesIn(height));
    std::vector<std::string> text
        = wrapped(cell.text, m_layout.style, box.width, lines + 1, measure);
    if (static_cast<int>(text.size()) > lines) {
        text = wrapped(cell.brief.empty() ? cell.text : cell.brief, m_layout.style, box.width,
                       lines, measure);
    }
    addLines(text, box, cell, told.align);
}

/// Lines one below the other, in the middle of the box.
void RowPlot::addLines(const std::vector<std::string> &lines, const Box &box, const Cell &cell,
                       Align align)
{
    const double height = lineHeight(m_layout.style) * static_cast<double>(lines.size());
    const double top = box.y + std::round((box.height - height) / 2);
    for (Label &label : paragraph(lines, {box.x, top}, box.width, m_layout.style, cell.ink)) {
        label.align = align;
        m_labels.push_back(std::move(label));
    }
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
