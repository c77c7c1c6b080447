// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/talks.h"

#include <string>

namespace ledgerline::cli {

/// What `ledgerline tally --talks` prints.
struct Rounds
{
    const Dossier &dossier;
    Window window;
    Reading reading;
    Talks talks;
};

/// One object; each round and each claim about several stands on a line of its own.
[[nodiscard]] std::string talksJson(const Rounds &rounds);

/// RFC 4180, with a header row: the rounds, and then what was said of several together. The ids of
/// pledges and talks are parted by blanks, heads and outcomes by semicolons.
[[nodiscard]] std::string talksCsv(const Rounds &rounds);

/// For people: a row for each round, below it who led and what came of it, and what was said of
/// several together.
[[nodiscard]] std::string talksTable(const Rounds &rounds);

}
