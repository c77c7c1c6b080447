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
    Index through
        = none; ///< the event that fulfils the pledge: itself, or one that it is a part of
    Count count; ///< of what is due to the pledge
    bool inPart = false; ///< how much of the count is due to the pledge nobody told: 0 to all of it
    bool isStage = false; ///< a delivery that it is a part of speaks for it; not added
};

/// What was delivered of one figure of a pledge, under a reading; nothing where it has an heir, as
/// it counts toward that.
///
/// Deliveries are the occurrences that `fulfil` the pledge, or one whose heir it is, or one that it
/// reports on and that, as far as the reading hears, names only parts of the figure; and their
/// stages that fulfil nothing by themselves, in order of time. A stage is not added beside the
/// delivery that it is a part of, once that has told its count. Where the file says that only some
/// measures of an event fulfil (`fulfils_with`), only these count; an event that fulfils several
/// pledges of one figure, or whose stages fulfil another one, adds from nothing to its whole count
/// to each. One of which nobody told what is due, be it that the whole was told or nothing that the
/// pledge names, leaves open how much it delivered.
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
