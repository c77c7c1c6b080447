// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The tables that charts over time show.
#pragma once

#include "ledger/summary.h"
#include "ledger/sums.h"
#include "timeline/theme.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ledgerline {

/// What is counted to one side, and how that side is shown.
struct Side
{
    Figure figure;
    Ink ink = Ink::party1;
    bool up = true;
    std::string direction; ///< "to North"; empty where the measure has no direction
};

/// A lane's measure and the sides that anything is recorded for; the first grows up.
struct Sides
{
    Index measure = none; ///< of the events themselves there is none
    std::vector<Side> sides;
};

/// The sums of one period to either side, without their events; none where nothing is recorded.
struct Bucket
{
    Window window;
    Period period = Period::month;
    std::array<std::optional<Total>, 2> totals;
    std::array<bool, 2> isVague{}; ///< some of it may lie outside the period, as dates tell
};

[[nodiscard]] Sides sidesOf(const Sums &sums, EventKind kind);

/// The same for the measures of all other lanes in which something happens, each once: to the sides
/// and, apart from these, without a direction. Of a record that tells none of any lane, the events
/// themselves.
[[nodiscard]] std::vector<Sides> otherSides(const Sums &sums);

/// In order of time; empty where the ledger cannot tell periods as short as that apart.
[[nodiscard]] std::vector<Bucket> bucketsOf(const Sums &sums, const Sides &sides, Period period);

/// How what a party says, or what goes to it, is shown; neutral for `none`.
[[nodiscard]] Ink inkOf(const Dossier &dossier, Index party);

/// The same rule for all that was ever reported.
[[nodiscard]] Reading withoutDay(Reading reading);

}
