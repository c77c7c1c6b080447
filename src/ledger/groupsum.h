// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tally.h"

#include <span>
#include <stop_token>
#include <vector>

namespace ledgerline {

/// Why something that stands among the events is no part of their sum.
enum class Refusal
{
    part, ///< an event whose whole is in the sum
    runningTotal, ///< a claim that counts earlier events again
    together, ///< a claim that counts several events at once
    notDone, ///< an amount that was pledged, denied or said, not done
    otherUnit ///< sums in different units have no sum
};

struct Refused
{
    Refusal reason = Refusal::part;
    std::vector<Index> events; ///< where it stands, in order of time
    int count = 0; ///< events, claims or measures, as the reason is about
};

/// What some events come to, one sum for each figure, and what was not added to it.
struct GroupSum
{
    struct Row
    {
        Figure figure;
        Total total;
    };
    std::vector<Row> rows; ///< by measure (file order) and direction (party order; none is last)
    std::vector<Refused> refused; ///< in the order of Refusal
};

/// Adds what was done in `events`, each event whole. A part is not added beside its whole once that
/// told its count; where it told none, the parts stand for it and the sum is open. Of no use once
/// `stop` is asked for.
[[nodiscard]] GroupSum sumOf(const Dossier &dossier, std::span<const Index> events,
                             const Reading &reading = {}, const std::stop_token &stop = {});

}
