// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What rows say, in their cells and in the place of their pictures.
#include "charts/rowplot.h"

#include "paint/fonts.h"
#include "paint/paragraph.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

/// A headline in its room. A number that would be all of its last part is not told: "2…" of a day
/// in March looks like a count that was cut.
std::string headlineIn(const std::string &headline, TextStyle style, double width)
{
    constexpr std::string_view comma = " · ";
    constexpr std::string_view more = "…";
    std::string text = elided(headline, style, width, textMeasure());
    const std::size_t part = text.rfind(comma);
    if (text == headline || part == std::string::npos || !text.ends_with(more))
        return text;
    const std::size_t begin = part + comma.size();
    const std::size_t end = text.size() - more.size();
    const bool isNumber = text.find_first_not_of("0123456789", begin) == end;
    return isNumber ? text.erase(begin, end - begin) : text;
}

/// What has room of a list; where not even its first part has, the beginning of that.
std::vector<std::string> linesFor(const std::vector<std::string> &list, TextStyle style,
                                  double width, int lines)
{
    auto result = listed(list, style, width, lines, textMeasure());
    return result.empty() && !list.empty()
        ? wrapped(list.front() + "; …", style, width, lines, textMeasure())
        : result;
}

}

void RowPlot::addRow(const PlacedRow &placed)
{
    const RowTexts &row = placed.words;
    if (placed.groupHeight > 0)
        m_under.push_back(markOf(Shape::line, {placed.box.x, placed.box.y, placed.box.width, 0},
                                 Ink::rule, Fill::solid));
    if (m_layout.form == RowForm::captioned)
        return addCaptioned(placed);
    for (const PlacedColumn &column : m_layout.columns) {
        if (row.words.empty() || column.column < m_table->left)
            addCell(placed, column, placed.box);
    }
    if (m_layout.form == RowForm::stacked)
        return addStacked(placed);
    const bool hasPicture = row.words.empty();
    if (hasPicture && m_layout.form == RowForm::pictures) {
        if (m_layout.pictureWidth > 0)
            drawRow(placed.row, pictureIn(placed.box));
        return;
    }
    const double width
        = hasPicture ? m_layout.pictureWidth : placed.box.right() - m_layout.pictureLeft;
    const Box box{m_layout.pictureLeft, placed.box.y, width, placed.box.height};
    addLines(wordsIn(row, width, m_layout.linesIn(box.height)), box, {{}, Ink::text}, Align::left);
}

/// What is told in words of a row without a picture.
std::vector<std::string> RowPlot::wordsIn(const RowTexts &row, double width, int lines) const
{
    return row.words.empty() ? linesFor(row.instead, m_layout.style, width, lines)
                             : wrapped(row.words, m_layout.style, width, lines, textMeasure());
}

/// A headline and below it what is told, left of the numbers.
void RowPlot::addStacked(const PlacedRow &placed)
{
    const RowTexts &row = placed.words;
    const double right = row.words.empty() ? m_layout.pictureLeft : placed.box.right();
    const double width = right - placed.box.x;
    const double height = lineHeight(m_layout.style);
    const auto lines = wordsIn(row, width, std::max(1, m_layout.linesIn(placed.box.height) - 1));
    const double all = height * static_cast<double>(lines.size() + 1);
    const Point origin{placed.box.x, placed.box.y + std::round((placed.box.height - all) / 2)};
    m_labels.push_back(labelOf(headlineIn(row.headline, m_layout.style, width),
                               {origin.x, origin.y, width, height}, Ink::text, Align::left,
                               m_layout.style));
    for (Label &label :
         paragraph(lines, {origin.x, origin.y + height}, width, m_layout.style, Ink::mutedText))
        m_labels.push_back(std::move(label));
}

/// Below the headline of its group the picture, and beside or below it what its columns would tell.
/// The grid goes through pictures alone.
void RowPlot::addCaptioned(const PlacedRow &placed)
{
    const RowTexts &row = placed.words;
    const double height = lineHeight(m_layout.style);
    double y = placed.box.y;
    const auto add = [&](const std::vector<std::string> &lines, Point origin, double width, Ink ink,
                         double bottom) {
        m_under.push_back(markOf(Shape::bar, {origin.x, origin.y, width, bottom - origin.y},
                                 Ink::paper, Fill::solid));
        for (Label &label : paragraph(lines, origin, width, m_layout.style, ink))
            m_labels.push_back(std::move(label));
    };
    if (placed.groupHeight > 0) {
        add({headlineIn(row.headline, m_layout.style, placed.box.width)}, {placed.box.x, y + 1},
            placed.box.width, Ink::text, y + headlineHeight - 1);
        y += headlineHeight;
    }
    const bool hasPicture = row.words.empty();
    const double width = hasPicture ? m_layout.captionWidth : placed.box.width;
    const auto lines = wrapped(hasPicture ? row.caption : row.words, m_layout.style, width,
                               mostCaption, textMeasure());
    if (!hasPicture)
        return add(lines, {placed.box.x, y}, width, Ink::mutedText, placed.box.bottom());
    const Box place{placed.box.x, y, placed.box.width, captionedPicture};
    for (const PlacedColumn &column : m_layout.columns)
        addCell(placed, column, place);
    drawRow(placed.row, pictureIn(place));
    const bool isBeside = m_layout.captionLeft > m_layout.pictureLeft;
    const double top = isBeside ? std::round((captionedPicture - height) / 2) : captionedPicture;
    add(lines, {m_layout.captionLeft, y + top}, width, Ink::mutedText, placed.box.bottom());
}

void RowPlot::addCell(const PlacedRow &placed, const PlacedColumn &column, const Box &line)
{
    const RowTexts &row = placed.words;
    const RowColumn &told = m_table->columns[column.column];
    if (column.column >= row.cells.size() || (told.grouped && placed.groupHeight == 0))
        return;
    const TextMeasure measure = textMeasure();
    const Cell &cell = row.cells[column.column];
    const double height = told.grouped ? placed.groupHeight : line.height;
    const double indent = column.column == 0 ? m_table->rows[placed.row].depth * indentStep : 0;
    const Box box{column.x + indent, line.y, std::max(0.0, column.width - indent), height};
    const int lines = mostCellLines(m_layout, height);
    std::vector<std::string> text
        = wrapped(cell.text, m_layout.style, box.width, lines + 1, measure);
    if (static_cast<int>(text.size()) > lines && told.tellsInstead) {
        text = linesFor(row.instead, m_layout.style, box.width, m_layout.linesIn(height));
    } else if (static_cast<int>(text.size()) > lines) {
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

}
