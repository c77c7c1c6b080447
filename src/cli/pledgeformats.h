// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/machinetext.h"
#include "ledger/pledge.h"

#include <string>
#include <vector>

namespace ledgerline::cli {

/// What `ledgerline tally --pledges` prints.
struct Promised
{
    const Dossier &dossier;
    Window window; ///< that the pledges touch
    Reading reading;
    std::vector<PledgeStatus> rows;
};

/// The numbers that are missing to what was agreed, and whether they are a lower bound only.
[[nodiscard]] Json outstandingJson(const PledgedFigure &figure);

/// One object; each figure of a pledge stands on a line of its own.
[[nodiscard]] std::string pledgesJson(const Promised &promised);

/// RFC 4180, with a header row; the ids of events are parted by blanks.
[[nodiscard]] std::string pledgesCsv(const Promised &promised);

/// For people: a row for each, and below it the deliveries and what disputes them.
[[nodiscard]] std::string pledgesTable(const Promised &promised);

}
