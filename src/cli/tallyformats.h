// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tally.h"

#include <string>

namespace ledgerline::cli {

/// What `ledgerline tally` prints.
struct Statistics
{
    const Dossier &dossier;
    Window window; ///< empty when the dossier has no event and nothing was asked
    Reading reading;
    std::vector<Tally> tallies;
};

/// The first lines of every table: the dossier's title and edition, the window of time, and the
/// reading where it is not the usual one.
[[nodiscard]] std::string headingOf(const Dossier &dossier, const Window &window,
                                    const Reading &reading);

/// One object; each tally stands on a line of its own.
[[nodiscard]] std::string tallyJson(const Statistics &statistics);

/// RFC 4180, with a header row; the ids of events are parted by blanks.
[[nodiscard]] std::string tallyCsv(const Statistics &statistics);

/// For people: aligned columns, in words.
[[nodiscard]] std::string tallyTable(const Statistics &statistics);

}
