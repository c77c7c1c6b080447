// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/contradiction.h"

#include <string>
#include <vector>

namespace ledgerline::cli {

/// What `ledgerline tally --contradictions` prints.
struct Contradictions
{
    const Dossier &dossier;
    Window window; ///< that the events touch
    Reading reading;
    std::vector<Contradiction> figures;
    std::vector<Dispute> disputes;
};

/// Each contradiction with its claims and what it is of, then the disputes, each on a line of its
/// own.
[[nodiscard]] std::string contradictionsJson(const Contradictions &found);

/// One line for each rival claim; the claims of a contradiction stand together. Disputes state no
/// figure and are left out.
[[nodiscard]] std::string contradictionsCsv(const Contradictions &found);

[[nodiscard]] std::string contradictionsTable(const Contradictions &found);

}
