// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/drawing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ledgerline {

namespace {

double distance(const Box &box, Point point)
{
    const double dx = std::max({box.x - point.x, 0.0, point.x - box.right()});
    const double dy = std::max({box.y - point.y, 0.0, point.y - box.bottom()});
    return std::hypot(dx, dy);
}

}

const Mark *markAt(const Drawing &drawing, Point point, double reach)
{
    if (!drawing.plot.contains(point))
        return nullptr; // marks are clipped to the plot
    const Mark *nearest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    // Later marks lie on top, and one that is as near replaces: the topmost of those hit wins.
    for (const Mark &mark : drawing.marks) {
        if (mark.members.count == 0)
            continue;
        const double away = distance(mark.box, point);
        if (away <= reach && away <= least) {
            nearest = &mark;
            least = away;
        }
    }
    return nearest;
}

bool standsFor(const Drawing &drawing, const Mark &mark, Index event, Index row)
{
    const auto [first, count] = mark.members;
    if (drawing.order && first < drawing.order->size())
        return row >= first && row - first < count;
    const auto members = drawing.membersOf(mark);
    return std::ranges::find(members, event) != members.end();
}

const Mark *gapAt(const Drawing &drawing, Point point)
{
    const auto band
        = std::find_if(drawing.background.begin(), drawing.background.end(), [&](const Mark &mark) {
              return mark.gap != none && mark.box.contains(point);
          });
    return band == drawing.background.end() ? nullptr : &*band;
}

}
