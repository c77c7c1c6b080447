// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the record disagrees with itself: rival counts of one figure of one event, rival totals
/// that one event tells, and events that say of others that they were otherwise. Of a reading only
/// the day matters here: its rule chooses between rivals, and does not make them agree.
#pragma once

#include "ledger/count.h"

#include <span>
#include <vector>

namespace ledgerline {

/// A figure for which two claims or more of one event tell different quantities: other bounds, be
/// it that one leaves open what another closes. "About 60" and 60 are one number. What nobody told
/// contradicts nothing. Claims of the event itself are rivals of each other alone; so are running
/// totals over the same days, and claims that count the same events together, to the same parties.
struct Contradiction
{
    Index event = none; ///< that tells it
    Scope scope = Scope::event;
    Figure figure; ///< of a total to several parties together: to the first
    std::vector<Index> claims; ///< all that tell a count of it, in file order
    Quantity quantity; ///< what they span: the envelope
    /// How far apart the claims are: of all the numbers that they state (lows and highs; an open
    /// end states none), the greatest less the smallest, as a share of the greatest. From 0, where
    /// only an open end differs ("1,200" and "at least 1,200"), to 1.
    double spread = 0;
    bool exclusive = false; ///< not all can be right: two of them share no value

    /// Whether it is of more than the event: never to be taken for its count, or added.
    [[nodiscard]] bool isTotal() const { return scope != Scope::event; }
};

/// The parties that a contradiction's claims count to: none, one, or several together.
[[nodiscard]] std::span<const Index> directionsOf(const Dossier &dossier,
                                                  const Contradiction &contradiction);

/// The events' own counts, and after them the totals, of each the farthest apart first; those
/// equally far in order of time, then of measures and directions.
[[nodiscard]] std::vector<Contradiction> contradictions(const Dossier &dossier,
                                                        const Reading &reading = {});

/// The same of one event, in order of measures and directions.
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

/// Whether an event has rival counts of its own, is a dispute, or is disputed by another: whoever
/// tells rival totals does not make an event disputed. Of what is not known nothing is disputed.
[[nodiscard]] bool isDisputed(const Dossier &dossier, Index event, const Reading &reading = {});

}
