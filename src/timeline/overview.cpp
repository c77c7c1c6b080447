// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/axis.h"
#include "timeline/lanes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ledgerline {

namespace {

constexpr double narrowest = 2; ///< px
constexpr double padding = 3; ///< px above the first row and below the last

/// A mark of a lane's row, and which events it stands for.
Mark markOf(Index lane, const Box &row, double left, double right, EventKind kind, Rows members)
{
    Mark mark;
    mark.box = {left, row.y, std::max(narrowest, right - left), row.height};
    mark.ink = inkOf(kind);
    mark.lane = lane;
    mark.members = members;
    return mark;
}

/// A lane as one row of small bars; those that would touch become one mark of them all.
void sketchShortRow(Sketch &sketch, Index lane, const Box &row)
{
    const std::vector<const Item *> items = sketch.events().visible(lane, sketch.scale().window());
    for (std::size_t first = 0; first < items.size();) {
        const auto end = [&](const Item *item) {
            return std::max(sketch.x(item->extent.to), sketch.x(item->extent.from) + narrowest);
        };
        double right = end(items[first]);
        std::size_t last = first + 1;
        while (last < items.size() && sketch.x(items[last]->extent.from) < right + 1) {
            right = std::max(right, end(items[last]));
            ++last;
        }
        const double left = std::max(sketch.x(items[first]->extent.from), sketch.plot().x);
        right = std::min(right, sketch.plot().right());
        sketch.add(markOf(lane, row, left, right, sketch.dossier().events[items[first]->event].kind,
                          sketch.members(std::span(items).subspan(first, last - first))));
        first = last;
    }
}

/// The same of a long lane, where a pixel is as fine as it gets: the strip shows all that there is,
/// so that nothing touches it from beyond.
void sketchLongRow(Sketch &sketch, Index lane, const Box &row)
{
    const EventIndex &events = sketch.events();
    const std::vector<Item> &items = events.items(lane);
    const auto second
        = [](const Item &item) { return static_cast<double>(item.at.time_since_epoch().count()); };
    const double gap = (narrowest + 1) * sketch.scale().secondsPerPixel();
    const std::size_t wholes = events.wholes(lane);
    for (std::size_t first = 0; first < wholes;) {
        // Pixel by pixel, as long as there is something in the next.
        std::size_t last = first;
        double at = second(items[first]);
        while (last < wholes && second(items[last]) < at + gap) {
            at = second(items[last]);
            last = events.firstAt(lane, at + sketch.scale().secondsPerPixel(), last);
            at = second(items[last - 1]);
        }
        const double left = sketch.x(items[first].at) - narrowest / 2;
        const double right = sketch.x(items[last - 1].at) + narrowest / 2;
        sketch.add(markOf(lane, row, left, right, sketch.dossier().events[items[first].event].kind,
                          events.rowsOf(lane, first, last - first)));
        first = last;
    }
    for (std::size_t place = wholes; place < items.size(); ++place) {
        const Item &item = items[place];
        sketch.add(markOf(lane, row, sketch.x(item.extent.from), sketch.x(item.extent.to),
                          sketch.dossier().events[item.event].kind, events.rowsOf(lane, place, 1)));
    }
}

}

Drawing layoutOverview(const EventIndex &events, const TimeScale &scale, const Canvas &canvas)
{
    const double gutter = gutterFor(events.dossier(), canvas);
    const Box plot{gutter, 0, scale.width(),
                   std::max(0.0, canvas.size.height - overviewAxisHeight)};
    Sketch sketch(events, scale, canvas, plot);
    sketchAxis(sketch, AxisStyle::slim);

    std::vector<Index> lanes;
    for (Index lane = 0; lane < events.dossier().lanes.size(); ++lane) {
        const auto &hidden = canvas.hiddenLanes;
        if (std::find(hidden.begin(), hidden.end(), lane) == hidden.end())
            lanes.push_back(lane);
    }
    const double pitch
        = (plot.height - 2 * padding) / static_cast<double>(std::max<std::size_t>(1, lanes.size()));
    double y = padding;
    for (const Index lane : lanes) {
        const Box row{0, std::round(y), canvas.size.width, std::max(1.0, std::round(pitch * 0.7))};
        sketch.add(LaneBox{lane, row, row.y + row.height / 2});
        if (events.isLong(lane))
            sketchLongRow(sketch, lane, row);
        else
            sketchShortRow(sketch, lane, row);
        y += pitch;
    }
    return std::move(sketch).finish();
}

}
