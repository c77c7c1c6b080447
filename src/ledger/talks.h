// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The rounds of talks: how long they took, how long after one another they came, and what was
/// agreed. Who led them and what they came to in words is in `Dossier::heads` and `outcomes`.
#pragma once

#include "ledger/checkpoint.h"
#include "ledger/deadlinetable.h"
#include "ledger/summary.h"

#include <optional>
#include <vector>

namespace ledgerline {

struct TalksRow
{
    Round round;
    std::optional<DayCount> sincePrevious; ///< days from the round before; none for the first
    std::vector<Index> pledges; ///< agreed at it or at a session of it, in order of time
};

/// What somebody said that several rounds took together, and what they took one by one.
struct TalksTogether
{
    Checkpoint checkpoint; ///< its period is that of the talks it names
    std::vector<Index> talks; ///< that the claim names
};

struct Talks
{
    std::vector<TalksRow> rows; ///< the rounds that touch the window, in order of time
    std::vector<TalksTogether> together; ///< of which one at least touches it
    std::optional<DayCount> sinceLast; ///< days from the last round of all to the moment that is
                                       ///< judged from: the edition's end, or the reading's day
};

/// All of it that the reading knows. The days between rounds count rounds outside the window, too.
/// As with running totals, a party is held to its own word first.
[[nodiscard]] Talks talks(const Dossier &dossier, const Window &window,
                          const Reading &reading = {});

}
