// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/comparison.h"

#include <string>

namespace ledgerline::cli {

/// What `ledgerline tally --compare` prints.
struct Compared
{
    const Dossier &dossier;
    Setting first;
    Setting second;
    Comparison found;
};

/// One object; each row of its three tables stands on a line of its own.
[[nodiscard]] std::string comparisonJson(const Compared &compared);

/// RFC 4180, with a header row: sums, then counts of events, then pledges.
[[nodiscard]] std::string comparisonCsv(const Compared &compared);

/// For people: what the sums come to, which events make the difference, and how pledges stand.
[[nodiscard]] std::string comparisonTable(const Compared &compared);

}
