// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/drawing.h"
#include "timeline/eventindex.h"
#include "timeline/ticks.h"

#include <vector>

namespace ledgerline {

/// What a layout is made for besides the events and the window.
struct Canvas
{
    Size size;
    TextMeasure measure;
    std::vector<Index> hiddenLanes; ///< rows of `Dossier::lanes`
    Index selected = none; ///< event
    Index focused = none; ///< event that has the keyboard
    double gutter = 0; ///< width kept for lane names left of the plot; 0: as wide as they need
    std::string language; ///< BCP 47; empty: the dossier's own
};

/// Where the plot begins: the width that lane names need. The same for every window of a dossier.
[[nodiscard]] double gutterFor(const Dossier &dossier, const Canvas &canvas);

/// The height in which the lanes that are shown can just be read.
[[nodiscard]] double leastHeight(const EventIndex &events, const std::vector<Index> &hiddenLanes);

/// Free space right of the plot, so that the last tick's label has room.
inline constexpr double plotMargin = 18;

/// The timeline: lanes from top to bottom, the time axis below them. `scale.width()` is the plot's
/// width: size.width - gutterFor() - plotMargin. A pure function; cost follows pixels, not events.
[[nodiscard]] Drawing layoutTimeline(const EventIndex &events, const TimeScale &scale,
                                     const Canvas &canvas);

/// The strip below it: the whole dossier in few pixels, events as a density of marks a lane, years
/// and months as ticks. The brush over it is drawn by the window.
[[nodiscard]] Drawing layoutOverview(const EventIndex &events, const TimeScale &scale,
                                     const Canvas &canvas);

/// The event that arrow keys go to from `event`: the next or previous in time in the same lane, or
/// the nearest in time in the lane above or below; `event` itself where there is none. From `none`
/// or a hidden lane: the earliest event of all shown lanes, the latest for previous and up.
enum class Direction
{
    previous,
    next,
    up,
    down
};
[[nodiscard]] Index neighbour(const EventIndex &events, Index event, Direction direction,
                              const std::vector<Index> &hiddenLanes);

/// The window that double click, Enter and links zoom to: the event with room around it.
[[nodiscard]] Window fitted(const EventIndex &events, Index event);

/// The same for several, of which there is at least one.
[[nodiscard]] Window fitted(const EventIndex &events, const std::vector<Index> &several);

/// A stretch of time with the room around it that several events have.
[[nodiscard]] Window withRoom(const Window &extent);

}
