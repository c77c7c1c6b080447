// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/checkpoint.h"
#include "ledger/machinetext.h"

#include <string>
#include <vector>

namespace ledgerline::cli {

/// What `ledgerline tally --checkpoints` prints.
struct Reconciled
{
    const Dossier &dossier;
    Window window; ///< that the events which state them touch
    Reading reading;
    std::vector<Checkpoint> rows;
};

/// One checkpoint.
[[nodiscard]] Json checkpointJson(const Dossier &dossier, const Checkpoint &row);

/// One object; each checkpoint stands on a line of its own.
[[nodiscard]] std::string checkpointsJson(const Reconciled &reconciled);

/// RFC 4180, with a header row; the ids of several directions are parted by blanks.
[[nodiscard]] std::string checkpointsCsv(const Reconciled &reconciled);

/// For people: a row for each, and below it where it was said, of which days, in what words.
[[nodiscard]] std::string checkpointsTable(const Reconciled &reconciled);

}
