// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The tables that charts show, made once for a dossier.
#pragma once

#include "ledger/summary.h"
#include "ledger/tally.h"
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
    Index measure = none;
    std::vector<Side> sides;
};
[[nodiscard]] Sides sidesOf(const Dossier &dossier, EventKind kind);

/// The sums of one period to either side; none where nothing is recorded.
struct Bucket
{
    Window window;
    Period period = Period::month;
    std::array<std::optional<Total>, 2> totals;
};

/// In order of time. Empty where the ledger cannot tell periods as short as that apart.
[[nodiscard]] std::vector<Bucket> bucketsOf(const Dossier &dossier, const Sides &sides,
                                            Period period, const Reading &reading);

/// What running totals are known until: the end of the edition's day, or the last event; the
/// reading's day where that is earlier.
[[nodiscard]] Instant knownUntil(const Dossier &dossier, const Reading &reading);

/// How what a party says, or what goes to it, is shown; neutral for `none`.
[[nodiscard]] Ink inkOf(const Dossier &dossier, Index party);

/// The same rule for all that was ever reported.
[[nodiscard]] Reading withoutDay(Reading reading);

}
