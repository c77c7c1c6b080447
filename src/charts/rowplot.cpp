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

Cell directionCell(const Dossier &dossier, Index to)
{
    if (to == none)
        return {};
    return {describeDirection(dossier, to), Ink::text,
            "to " + std::string(dossier.parties[to].shortName.text)};
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
    m_layout = layOutRows(
        *m_table, m_window, [this](std::size_t row) { return wordsOf(row); }, box, textMeasure());
    begin(area, m_layout);
    auto section = m_layout.sections.begin();
    for (const PlacedRow &placed : m_layout.rows) {
        if (section != m_layout.sections.end() && section->heading.y < placed.box.y)
            addSection(*section++);
        addRow(placed);
    }
    if (m_layout.rest > 0)
        m_labels.push_back(
            labelOf("and " + describe(static_cast<std::int64_t>(m_layout.rest)) + " more",
                    m_layout.more, Ink::mutedText, Align::left));
}

Box RowPlot::pictureIn(const Box &box) const
{
    return {m_layout.pictureLeft, box.y, m_layout.pictureWidth, box.height};
}

void RowPlot::addSection(const PlacedSection &section)
{
    const TextMeasure measure = textMeasure();
    const Box &heading = section.heading;
    const double width = m_layout.pictureLeft - heading.x - 8;
    m_labels.push_back(labelOf(
        elided(m_table->sections[section.section], TextStyle::strong, width, measure),
        {heading.x, heading.y, width, heading.height}, Ink::text, Align::left, TextStyle::strong));
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
    if (row.words.empty()) {
        if (m_layout.pictureWidth > 0)
            drawRow(placed.row, pictureIn(placed.box));
        return;
    }
    const Box box{m_layout.pictureLeft, placed.box.y, placed.box.right() - m_layout.pictureLeft,
                  placed.box.height};
    addLines(
        wrapped(row.words, m_layout.style, box.width, m_layout.linesIn(box.height), textMeasure()),
        box, {row.words, Ink::text}, Align::left);
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

std::string RowPlot::nameOf(std::size_t row) const
{
    const RowTexts words = wordsOf(row);
    return words.cells.empty() ? std::string() : words.cells.front().text;
}

/// How many have no room, and the names of the first of them.
std::string RowPlot::restText() const
{
    constexpr std::size_t named = 8; // more than anybody reads in a tooltip
    constexpr std::size_t looked = 64; // most rows have a name of their own
    std::string text
        = describe(static_cast<std::int64_t>(m_layout.rest)) + " more have no room here";
    const std::vector<std::size_t> rows
        = m_table->finder.first(m_window, m_layout.rows.size() + looked);
    std::size_t names = 0;
    for (std::size_t i = m_layout.rows.size(); i < rows.size() && names <= named; ++i) {
        if (!m_table->rows[rows[i]].continues && ++names <= named)
            text += '\n' + nameOf(rows[i]);
    }
    return text + (names > named ? "\n…" : "");
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
