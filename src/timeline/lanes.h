// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How the lanes share the height, and what stands in the gutter beside them. Private to this room.
#pragma once

#include "timeline/sketch.h"

#include <vector>

namespace ledgerline {

inline constexpr double openCap = 11; ///< px, what stands on the bar of "at least"

enum class LaneStyle
{
    bars, ///< quantities: bars up and down from a baseline
    rows, ///< marks with words beside them, in sub-rows where they would collide
};

/// A lane's place and scale; all heights are the same for every window of a dossier.
struct LanePlan
{
    Index lane = none;
    LaneStyle style = LaneStyle::rows;
    Box box; ///< from the canvas's left edge to the plot's right edge
    double baseline = 0; ///< y
    double room[2]
        = {0, 0}; ///< bars: px from the baseline to the tallest known bar's end, up and down
    double pixelsPerUnit = 0; ///< bars, the same up and down
    int rows = 1; ///< rows: how many sub-rows there are
};

[[nodiscard]] LaneStyle styleOf(const EventIndex &events, Index lane);

/// The shown lanes from `top` to `bottom`, in the order of the file.
[[nodiscard]] std::vector<LanePlan> planLanes(const EventIndex &events, const Canvas &canvas,
                                              double top, double bottom, double right);

/// Lane bands, baselines, names, what up and down mean, and the rule that tells a bar's height.
void sketchLane(Sketch &sketch, const LanePlan &plan);

/// The ink of an event's mark in a lane of rows and in the overview.
[[nodiscard]] Ink inkOf(EventKind kind);

}
