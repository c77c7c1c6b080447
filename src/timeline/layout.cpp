// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/layout.h"

#include "timeline/axis.h"
#include "timeline/bars.h"
#include "timeline/gaps.h"
#include "timeline/lanes.h"
#include "timeline/rows.h"
#include "timeline/threads.h"

#include <algorithm>
#include <utility>

namespace ledgerline {

Drawing layoutTimeline(const EventIndex &events, const TimeScale &scale, const Canvas &canvas)
{
    const double gutter = gutterFor(events.dossier(), canvas);
    const Box plot{gutter, 0, scale.width(), std::max(0.0, canvas.size.height - axisHeight)};
    Sketch sketch(events, scale, canvas, plot);
    const std::vector<LanePlan> plans
        = planLanes(events, canvas, plot.y, plot.bottom(), canvas.size.width);

    // Bands and gaps lie under the grid, baselines and rules upon it.
    for (std::size_t i = 1; i < plans.size(); i += 2)
        sketch.addBackground(Shape::band, plans[i].box, Ink::panel, plans[i].lane);
    sketchGaps(sketch, plans);
    sketchAxis(sketch, AxisStyle::full);
    for (const LanePlan &plan : plans) {
        sketchLane(sketch, plan);
        if (plan.style == LaneStyle::bars)
            sketchBars(sketch, plan);
        else
            sketchRows(sketch, plan);
    }
    sketchThreads(sketch);
    sketchAsOf(sketch);
    return std::move(sketch).finish();
}

}
