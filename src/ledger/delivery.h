// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tally.h"

#include <vector>

namespace ledgerline {

/// What one event adds to what a pledge has come to.
struct Delivery
{
    Index event = none;
    Count count; ///< of what is due to the pledge
    bool inPart = false; ///< how much of the count is due to the pledge nobody told: 0 to all of it
    bool isStage = false; ///< a delivery that it is a part of speaks for it; not added
};

/// What was delivered of one figure of a pledge, under a reading.
///
/// Deliveries are the occurrences that `fulfil` the pledge, in order of time. A stage is not added
/// beside the delivery that it is a part of, once that has told its count. Where the file says that
/// only some measures of an event fulfil (`fulfils_with`), only these count; an event that fulfils
/// several pledges of one figure adds from nothing to its whole count to each.
///
/// Deliveries that were never told one by one may have been told together: by a combined claim of
/// them, or by a running total over days on which nothing but deliveries happened. Where the sum of
/// the deliveries is open, such totals bound it; they are never added to anything.
struct Delivered
{
    std::vector<Delivery> deliveries;
    std::vector<Index> together; ///< claims of several deliveries together that the sum rests on
    Total total;
};

[[nodiscard]] Delivered delivered(const Dossier &dossier, Index pledge, Figure figure,
                                  const Reading &reading = {});

}
