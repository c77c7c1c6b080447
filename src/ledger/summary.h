// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/deadline.h"
#include "ledger/tally.h"

#include <string>
#include <vector>

namespace ledgerline {

class Sums;

/// One number of the strip above the timeline, ready to be read: a heading, the value in words,
/// and what qualifies it.
struct Tile
{
    std::string id; ///< stable: "exchange-1", "exchange-2", "repatriation-1", ..., "deadline"
    std::string heading; ///< "Prisoners exchanged", "Talks", "Latest deadline"
    std::string direction; ///< "to Ruritania", or empty
    std::string value; ///< "at least 1,205", "6,057–6,060", "3 rounds", "pending, 8 days left";
                       ///< "none recorded" where no event speaks of it: nothing recorded is not 0
    std::string detail; ///< "7 events undisclosed, 1 disputed", "90–120 min",
                        ///< "Ultimatum of ten days: due 8 August 2025"
    Index party = none; ///< whose ink it takes
    std::size_t count = 0; ///< of events that it stands on
    std::vector<Index> events = {}; ///< these, where somebody has asked: eventsOf()
    Figure figure = {}; ///< what the number counts; of talks their minutes, of a deadline nothing
    Total total = {};
};

/// The tiles of a window of time: for the lanes of exchanges and of repatriations their measure to
/// either side (and "exchange", "repatriation" without a direction where any event tells it so),
/// the same for the lane of occurrences and for lanes of no kind, whose occurrences name them (how
/// many of these began in the window, where nothing is measured),
/// the rounds of talks and their minutes, and the state of the latest deadline that
/// had been announced by the end of the window, the dossier's edition or the reading's day,
/// whichever is the earliest.
[[nodiscard]] std::vector<Tile> tiles(const Sums &sums, const Window &window);

/// What a tile of that window stands on, in order of time.
[[nodiscard]] std::vector<Index> eventsOf(const Tile &tile, const Sums &sums, const Window &window);

/// The same at once, for who asks a single time.
[[nodiscard]] std::vector<Tile> summarise(const Dossier &dossier, const Window &window,
                                          const Reading &reading = {});

/// One round of talks and what was reported of its length.
struct Round
{
    Index event = none;
    Count length; ///< in the talks lane's measure
    std::vector<Index> claims; ///< all its event-scope claims that are known, undisclosed ones too
};

/// The rounds that touch `window` and are known, in order of time. Talks that are part of other
/// talks are a session and not a round.
[[nodiscard]] std::vector<Round> rounds(const Dossier &dossier, const Window &window,
                                        const Reading &reading = {});

}
