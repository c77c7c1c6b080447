// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/eventcount.h"

#include <string>
#include <vector>

namespace ledgerline::cli {

/// What `ledgerline tally --counts` prints.
struct EventCounts
{
    const Dossier &dossier;
    Window window; ///< that the events and the gaps touch
    Reading reading;
    std::vector<YearOfEvents> years;
};

/// One object; each year's count of a kind, and each gap, stands on a line of its own.
[[nodiscard]] std::string countsJson(const EventCounts &counts);

/// RFC 4180, with a header row: what was counted, without the gaps.
[[nodiscard]] std::string countsCsv(const EventCounts &counts);

/// For people: a row for each year, a column for each kind, and the gaps below.
[[nodiscard]] std::string countsTable(const EventCounts &counts);

}
