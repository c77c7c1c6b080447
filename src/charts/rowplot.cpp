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

void RowPlot::setTable(RowTable table, bool hasData)
{
    m_table = std::move(table);
    m_hasData = hasData;
    m_layout = {};
}

void RowPlot::layOut(const PlotArea &area)
{
    m_under.clear();
    m_marks.clear();
    m_labels.clear();
    std::vector<std::size_t> shown;
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
        if (m_table.rows[row].when.overlaps(area.scale.window()))
            shown.push_back(row);
    }
    Box box = area.box;
    box.height = std::max(0.0, box.height - axisHeight(area));
    m_layout = layOutRows(m_table, shown, box, textMeasure());
    begin(area, m_layout);
    auto section = m_layout.sections.begin();
    for (const PlacedRow &placed : m_layout.rows) {
        if (section != m_layout.sections.end() && section->heading.y < placed.box.y)
            addSection(*section++);
        addRow(placed);
    }
    if (!m_layout.rest.empty())
        m_labels.push_back(
            labelOf("and " + describe(static_cast<std::int64_t>(m_layout.rest.size())) + " more",
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
        elided(m_table.sections[section.section], TextStyle::strong, width, measure),
        {heading.x, heading.y, width, heading.height}, Ink::text, Align::left, TextStyle::strong));
    for (const PlacedColumn &column : m_layout.columns) {
        const RowColumn &told = m_table.columns[column.column];
        if (section.section == m_layout.sections.front().section && !told.heading.empty())
            m_labels.push_back(labelOf(told.heading,
                                       {column.x, heading.y, column.width, heading.height},
                                       Ink::mutedText, told.align));
    }
    drawSection(section, pictureIn(heading));
}

void RowPlot::addRow(const PlacedRow &placed)
{
    const Row &row = m_table.rows[placed.row];
    if (placed.groupHeight > 0)
        m_under.push_back(markOf(Shape::line, {placed.box.x, placed.box.y, placed.box.width, 0},
                                 Ink::rule, Fill::solid));
    for (const PlacedColumn &column : m_layout.columns) {
        if (row.words.empty() || column.column < m_table.left)
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
    const Row &row = m_table.rows[placed.row];
    const RowColumn &told = m_table.columns[column.column];
    if (column.column >= row.cells.size() || (told.grouped && placed.groupHeight == 0))
        return;
    const TextMeasure measure = textMeasure();
    const Cell &cell = row.cells[column.column];
    const double height = told.grouped ? placed.groupHeight : placed.box.height;
    const double indent = column.column == 0 ? row.depth * indentStep : 0;
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

std::string RowPlot::nameOf(const Row &row) const
{
    return row.cells.empty() ? std::string() : row.cells.front().text;
}

std::optional<ChartHit> RowPlot::hitAt(QPointF point) const
{
    for (const PlacedRow &placed : m_layout.rows) {
        const QRectF box = toQRectF(placed.box);
        if (box.contains(point))
            return ChartHit{box, toQString(tipOf(placed.row)), m_table.rows[placed.row].events};
    }
    const QRectF more = toQRectF(m_layout.more);
    if (m_layout.rest.empty() || !more.contains(point))
        return {};
    constexpr std::size_t named = 8; // more than anybody reads in a tooltip
    ChartHit hit{more, {}, {}};
    std::string text
        = describe(static_cast<std::int64_t>(m_layout.rest.size())) + " more have no room here";
    std::size_t names = 0;
    for (const std::size_t index : m_layout.rest) {
        const Row &row = m_table.rows[index];
        for (const Index event : row.events) {
            if (std::find(hit.events.begin(), hit.events.end(), event) == hit.events.end())
                hit.events.push_back(event);
        }
        if (!row.continues && ++names <= named)
            text += '\n' + nameOf(row);
    }
    hit.text = toQString(text + (names > named ? "\n…" : ""));
    return hit;
}

std::vector<std::string> RowPlot::sentences(const Window &window) const
{
    std::vector<std::string> result;
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
        if (m_table.rows[row].when.overlaps(window))
            result.push_back(sentenceOf(row));
    }
    return result;
}

std::vector<Index> RowPlot::events(const Window &window) const
{
    std::vector<Index> result;
    for (const Row &row : m_table.rows) {
        if (row.when.overlaps(window))
            result.insert(result.end(), row.events.begin(), row.events.end());
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::vector<ShownNumber> RowPlot::numbers(const Window &window, const Reading &reading) const
{
    std::vector<ShownNumber> result;
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
        if (!m_table.rows[row].when.overlaps(window))
            continue;
        for (ShownNumber &number : numbersOf(row, reading))
            result.push_back(std::move(number));
    }
    return result;
}

}
