// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/gaps.h"

#include <algorithm>

namespace ledgerline {

namespace {

/// What of a gap lies in the window; an end that is not known is beyond it.
Window cut(const Edtf &when, const Window &shown)
{
    Window result = when.extent();
    if (when.startEnd != EdtfEnd::date)
        result.from = std::min(result.from, shown.from);
    if (when.endEnd != EdtfEnd::date)
        result.to = std::max(result.to, shown.to);
    return {std::max(result.from, shown.from), std::min(result.to, shown.to)};
}

}

void sketchGaps(Sketch &sketch, std::span<const LanePlan> plans)
{
    // Of what came after the reading's day nobody can say that it is missing.
    Window shown = sketch.scale().window();
    shown.to = std::min(shown.to, sketch.events().reading().asOf.value_or(shown.to));
    const std::vector<Gap> &gaps = sketch.dossier().gaps;
    for (Index row = 0; row < gaps.size(); ++row) {
        const Gap &gap = gaps[row];
        const Window visible = cut(*gap.when, shown);
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
