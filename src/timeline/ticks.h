// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/text.h"
#include "timeline/timescale.h"

#include <string>
#include <vector>

namespace ledgerline {

/// The styles that labels and contexts are measured in, and are to be painted in.
inline constexpr TextStyle tickStyle = TextStyle::small;
inline constexpr TextStyle contextStyle = TextStyle::body;

/// A mark on the time axis at a true calendar boundary.
struct Tick
{
    double x = 0;
    Instant at;
    std::string label; ///< "12", "Mon 12", "Jun", "2025", "14:30"; empty for a minor tick
    bool major = false; ///< the boundary of the next coarser unit (a new month among days)
};

/// The context that the labels leave out, once for each stretch: "June 2025" over days, "2025"
/// over months, "Fri 16 May 2025" over hours. It is written from `from` on, so that the label of a
/// stretch that began before the window stands at the plot's left edge.
struct TickContext
{
    double from = 0; ///< x, cut to the plot
    double to = 0;
    std::string label;
};

struct Ticks
{
    std::vector<Tick> ticks; ///< in order of x; only those inside the plot
    std::vector<TickContext> contexts;
};

/// The ticks of a window: the finest step of a fixed table (minutes to centuries, each by the
/// calendar) whose labels, measured by `measure`, keep a clear gap at every place. Labels and
/// contexts never overlap; a context that does not fit its stretch is left out. A label is centred
/// at its tick, and may reach over the plot's edges there. The step depends on the zoom alone, not
/// on where the window is, so ticks do not change while panning.
[[nodiscard]] Ticks ticks(const TimeScale &scale, const TextMeasure &measure);

}
