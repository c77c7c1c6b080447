// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/gaps.h"

#include "timeline/gapstretch.h"

#include <algorithm>

namespace ledgerline {

void sketchGaps(Sketch &sketch, std::span<const LanePlan> plans)
{
    // Of what came after the reading's day nobody can say that it is missing.
    Window shown = sketch.scale().window();
    shown.to = std::min(shown.to, sketch.events().reading().asOf.value_or(shown.to));
    const std::vector<Gap> &gaps = sketch.dossier().gaps;
    for (Index row = 0; row < gaps.size(); ++row) {
        const Gap &gap = gaps[row];
        const Window visible = stretchOf(gap, shown);
        if (visible.isEmpty())
            continue;
        const double left = sketch.x(visible.from);
        const double right = sketch.x(visible.to);
        for (const LanePlan &plan : plans) {
            if (!gap.lanes.empty() && std::ranges::find(gap.lanes, plan.lane) == gap.lanes.end())
                continue;
            Mark mark;
            mark.shape = Shape::band;
            mark.box = {left, plan.box.y, right - left, plan.box.height};
            mark.ink = Ink::rule;
            mark.fill = Fill::hatched;
            mark.lane = plan.lane;
            mark.gap = row;
            sketch.addBackground(mark);
        }
    }
}

}
