// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/threads.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ledgerline {

namespace {

constexpr double clearance = 2; ///< px between a line and the mark that it leads to

/// Where an event is on the drawing: what its marks and the label upon them take.
struct End
{
    double x = 0;
    double top = 0;
    double bottom = 0;
    Box lane;
    bool inSight = false; ///< has marks; else only its side of the plot is known
};

const LaneBox *laneOf(const Drawing &drawing, Index lane)
{
    const auto found = std::find_if(drawing.lanes.begin(), drawing.lanes.end(),
                                    [&](const LaneBox &box) { return box.lane == lane; });
    return found == drawing.lanes.end() ? nullptr : &*found;
}

/// A number above a bar belongs to the bar: a line ends before it.
void makeRoomForLabels(End &end, const Drawing &drawing, Index event)
{
    for (const Label &label : drawing.labels) {
        if (label.event != event || end.x < label.box.x || end.x > label.box.right())
            continue;
        end.top = std::min(end.top, label.box.y);
        end.bottom = std::max(end.bottom, label.box.bottom());
    }
}

std::optional<End> endOf(const Sketch &sketch, Index event)
{
    const Item *const item = sketch.events().itemOf(event);
    const LaneBox *const lane = item == nullptr
        ? nullptr
        : laneOf(sketch.drawing(), sketch.events().placeOf(event).first);
    if (lane == nullptr)
        return {};
    End end{sketch.x(item->extent.from), lane->baseline, lane->baseline, lane->box, false};
    const std::optional<Box> box = sketch.boxOf(event);
    if (!box)
        return end;
    end.inSight = true;
    end.x = std::round(box->x + box->width / 2);
    end.top = box->y;
    end.bottom = box->bottom();
    makeRoomForLabels(end, sketch.drawing(), event);
    return end;
}

class Threads
{
public:
    explicit Threads(Sketch &sketch)
        : m_sketch(sketch)
    {
    }

    /// From the pledge straight to the edge of the delivery's lane, along it, and to the delivery.
    void tie(Index pledge, Index delivery)
    {
        const auto from = endOf(m_sketch, pledge);
        const auto to = endOf(m_sketch, delivery);
        if (!from || !to)
            return;
        const bool below = to->lane.y >= from->lane.y;
        const double way = below ? to->lane.y + clearance : to->lane.bottom() - clearance;
        if (to->lane.y == from->lane.y) { // side by side: above both
            const double above = std::min(from->top, to->top) - 2 * clearance;
            upright(*from, from->top - clearance, above);
            along(from->x, to->x, above);
            upright(*to, above, to->top - clearance);
            return;
        }
        upright(*from, below ? from->bottom + clearance : from->top - clearance, way);
        along(from->x, to->x, way);
        upright(*to, way, below ? to->top - clearance : to->bottom + clearance);
    }

private:
    void upright(const End &end, double one, double other)
    {
        const Box &plot = m_sketch.plot();
        const double top = std::min(one, other);
        const double height = std::max(one, other) - top;
        if (end.inSight && end.x >= plot.x && end.x <= plot.right() && height >= 1)
            add({end.x, top, 0, height});
    }

    void along(double one, double other, double y)
    {
        const Box &plot = m_sketch.plot();
        const double left = std::clamp(std::min(one, other), plot.x, plot.right());
        const double right = std::clamp(std::max(one, other), plot.x, plot.right());
        if (right - left >= 1)
            add({left, std::round(y), right - left, 0});
    }

    void add(const Box &box) { m_sketch.addBackground(Shape::line, box, Ink::pledge); }

    Sketch &m_sketch;
};

}

void sketchThreads(Sketch &sketch)
{
    const Index selected = sketch.canvas().selected;
    if (selected == none)
        return;
    Threads threads(sketch);
    for (const Link &link : sketch.dossier().linksTo(selected)) {
        if (link.kind == LinkKind::fulfils)
            threads.tie(selected, link.from);
    }
    for (const Link &link : sketch.dossier().linksFrom(selected)) {
        if (link.kind == LinkKind::fulfils)
            threads.tie(link.to, selected);
    }
}

void sketchAsOf(Sketch &sketch)
{
    const std::optional<Instant> &asOf = sketch.events().reading().asOf;
    if (!asOf)
        return;
    const Box &plot = sketch.plot();
    const double x = std::round(sketch.x(*asOf));
    if (x >= plot.x && x <= plot.right())
        sketch.addBackground(Shape::line, {x, plot.y, 0, plot.height}, Ink::accent);
}

}
