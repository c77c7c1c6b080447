// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the record disagrees with itself: rival counts of one figure of one event, and events that
/// say of others that they were otherwise. Of a reading only the day matters here: its rule chooses
/// between rivals, and does not make them agree.
#pragma once

#include "ledger/count.h"

#include <vector>

namespace ledgerline {

/// A figure of an event for which two claims or more tell different quantities. Claims of the event
/// itself only; what nobody told contradicts nothing.
struct Contradiction
{
    Index event = none;
    Figure figure;
    std::vector<Index> claims; ///< all that tell a count of it, in file order
    Quantity quantity; ///< what they span: the envelope
    /// How far apart the claims are: of all the numbers that they state (lows and highs; an open
    /// end states none), the greatest less the smallest, as a share of the greatest. From 0 to 1.
    double spread = 0;
    bool exclusive = false; ///< not all can be right: two of them share no value
};

/// The farthest apart first; those equally far in order of time, then of measures and directions.
[[nodiscard]] std::vector<Contradiction> contradictions(const Dossier &dossier,
                                                        const Reading &reading = {});

/// The same of one event.
[[nodiscard]] std::vector<Contradiction> contradictionsOf(const Dossier &dossier, Index event,
                                                          const Reading &reading = {});

/// An event that is a dispute, or that disputes others.
struct Dispute
{
    Index event = none;
    std::vector<Index> disputed; ///< known events that it contests, in order of time; may be empty
};

/// In order of time.
[[nodiscard]] std::vector<Dispute> disputes(const Dossier &dossier, const Reading &reading = {});

/// Whether an event has rival counts, is a dispute, or is disputed by another. Of what is not known
/// nothing is disputed.
[[nodiscard]] bool isDisputed(const Dossier &dossier, Index event, const Reading &reading = {});

}
