// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/deadline.h"
#include "ledger/tally.h"

#include <string>
#include <vector>

namespace ledgerline {

/// One number of the strip above the timeline, ready to be read: a heading, the value in words,
/// and what qualifies it.
struct Tile
{
    std::string id; ///< stable: "exchange-1", "exchange-2", "repatriation-1", ..., "talks", "deadline"
    std::string heading; ///< "Prisoners exchanged", "Talks", "Latest deadline"
    std::string direction; ///< "to Ruritania", or empty
    std::string value; ///< "at least 1,205", "6,057 to 6,060", "3 rounds", "passed"
    std::string detail; ///< "7 events undisclosed", "90 to 120 minutes", "due 8 August 2025"
    Index party = none; ///< whose ink it takes
    std::vector<Index> events; ///< what it stands on
};

/// The tiles of a window of time: for each lane of exchanges and repatriations its measure to
/// either side, the rounds of talks and their minutes, and the state of the latest deadline that
/// had been announced by the end of the window (or the dossier's edition, whichever is earlier).
[[nodiscard]] std::vector<Tile> summarise(const Dossier &dossier, const Window &window);

/// One round of talks and what was reported of its length.
struct Round
{
    Index event = none;
    Count length; ///< in the talks lane's measure
    std::vector<Index> claims; ///< all event-scope claims of it, undisclosed ones too
};

/// The rounds that touch `window`, in order of time.
[[nodiscard]] std::vector<Round> rounds(const Dossier &dossier, const Window &window);

}
