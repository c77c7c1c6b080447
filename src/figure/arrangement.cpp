// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/arrangement.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace ledgerline {

namespace {

constexpr double across = 24; ///< px between pictures side by side
constexpr double down = 14; ///< px between pictures one below the other
constexpr double leastTimeline = 260; ///< px of height, with its axis; so the next two
constexpr double leastChart = 128;
constexpr double leastPanels = 200; ///< one panel a measure
constexpr double leastWidth = 250; ///< of a chart
constexpr double wideArea = 840; ///< px from which charts stand beside the timeline
constexpr double timelineWidth = 0.56; ///< of such an area

bool isTotals(const Picture &picture)
{
    return !picture.tiles.empty();
}

double leastHeight(ChartKind kind)
{
    return kind == ChartKind::cumulative ? leastPanels : leastChart;
}

/// How many charts stand side by side below a timeline.
std::size_t columnsIn(double width)
{
    return width >= 2 * leastWidth + across ? 2 : 1;
}

/// Charts that stand side by side; as high as the highest of them needs.
struct Row
{
    std::span<Picture> charts;
    double height = 0;
};

std::vector<Row> rowsOf(std::span<Picture> charts, std::size_t columns)
{
    std::vector<Row> rows;
    for (; !charts.empty(); charts = charts.subspan(std::min(columns, charts.size()))) {
        Row row{charts.first(std::min(columns, charts.size())), 0};
        for (const Picture &chart : row.charts)
            row.height = std::max(row.height, leastHeight(chart.chart->kind()));
        rows.push_back(row);
    }
    return rows;
}

/// The least that rows take with what parts them.
double heightOf(const std::vector<Row> &rows)
{
    double height = rows.empty() ? 0 : -down;
    for (const Row &row : rows)
        height += row.height + down;
    return height;
}

/// Puts rows into an area, each with its share of what they leave free.
void place(const std::vector<Row> &rows, const Box &area)
{
    if (rows.empty())
        return;
    const double gaps = down * static_cast<double>(rows.size() - 1);
    const double factor = (area.height - gaps) / (heightOf(rows) - gaps);
    double y = area.y;
    for (const Row &row : rows) {
        const double height = std::floor(row.height * factor);
        const auto count = static_cast<double>(row.charts.size());
        const double width = std::floor((area.width - across * (count - 1)) / count);
        double x = area.x;
        for (Picture &chart : row.charts) {
            chart.box = {x, y, width, height};
            x += width + across;
        }
        y += height + down;
    }
}

/// Takes out the last charts, until the rest have room in `height`.
std::vector<Row> fitted(std::vector<Picture> &pictures, std::size_t first, std::size_t columns,
                        double height)
{
    for (;;) {
        std::vector<Row> rows = rowsOf(std::span(pictures).subspan(first), columns);
        if (rows.empty() || heightOf(rows) <= height)
            return rows;
        pictures.pop_back();
    }
}

}

void arrange(std::vector<Picture> &pictures, const Box &area)
{
    const std::size_t first = isTotals(pictures.front()) ? 1 : 0;
    Picture &lead = pictures[first];
    lead.box = area;
    if (pictures.size() == first + 1)
        return;
    if (area.width >= wideArea) {
        const double left = std::floor((area.width - across) * timelineWidth);
        const double x = area.x + left + across;
        const auto rows = fitted(pictures, first + 1, 1, area.height);
        place(rows, {x, area.y, area.right() - x, area.height});
        if (!rows.empty())
            pictures[first].box.width = left;
        return;
    }
    const auto rows
        = fitted(pictures, first + 1, columnsIn(area.width), area.height - leastTimeline - down);
    if (rows.empty())
        return;
    // The timeline shares what is free with the rows below it.
    const double needed = leastTimeline + down + heightOf(rows);
    Box &box = pictures[first].box;
    box.height = std::floor(leastTimeline * area.height / needed);
    place(rows, {area.x, box.bottom() + down, area.width, area.bottom() - box.bottom() - down});
}

std::vector<ChartKind> readableInRow(const std::vector<ChartKind> &charts, Size area)
{
    std::vector<ChartKind> row(
        charts.begin(),
        charts.begin()
            + static_cast<std::ptrdiff_t>(std::min(charts.size(), columnsIn(area.width))));
    while (row.size() > 1 && leastHeight(row.back()) > area.height)
        row.pop_back();
    return row;
}

}
