// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/deadlinetable.h"

#include <string>
#include <vector>

namespace ledgerline::cli {

/// What `ledgerline tally --deadlines` prints.
struct Terms
{
    const Dossier &dossier;
    Window window; ///< that the terms touch
    Reading reading;
    Instant at; ///< the moment of judgement
    std::vector<DeadlineRow> rows;
};

/// One object; each deadline stands on a line of its own.
[[nodiscard]] std::string deadlinesJson(const Terms &terms);

/// RFC 4180, with a header row; the ids of chains and sources are parted by blanks.
[[nodiscard]] std::string deadlinesCsv(const Terms &terms);

/// For people: a row for each, and below it what it is and what tells its outcome.
[[nodiscard]] std::string deadlinesTable(const Terms &terms);

}
