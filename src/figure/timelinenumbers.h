// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/numbers.h"
#include "timeline/eventindex.h"

#include <vector>

namespace ledgerline {

/// The events of a timeline, lane by lane in order of time: a row for each number that its bars
/// show, or one without a number, with all claims of the event that the reading hears.
[[nodiscard]] std::vector<ShownNumber> timelineNumbers(const EventIndex &events,
                                                       const std::vector<Index> &hiddenLanes,
                                                       const Window &window);

}
