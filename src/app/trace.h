// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/drawing.h"
#include "timeline/eventindex.h"

#include <vector>

namespace ledgerline {

/// How one drawing of a dossier became another of the same window: what fades and what flashes.
struct Trace
{
    Drawing gone; ///< marks and labels of events that are not shown any more
    std::vector<Box> changed; ///< what marks of events that came or look different now take
};

/// `changes` are the events that the step changed; `events` is what `after` shows.
[[nodiscard]] Trace traceOf(const Drawing &before, const Drawing &after, const EventIndex &events,
                            const std::vector<Index> &changes);

}
