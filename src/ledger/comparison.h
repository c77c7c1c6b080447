// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What differs between two ways to look at one dossier: two readings, two days, two windows.
#pragma once

#include "ledger/pledge.h"
#include "ledger/tally.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ledgerline {

/// One way to look.
struct Setting
{
    Window window;
    Reading reading;
};

/// From the first setting to the second; an end that is open has no number.
struct Difference
{
    std::optional<std::int64_t> low = 0;
    std::optional<std::int64_t> high = 0;

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// A sum that the two settings do not tell alike.
struct ComparedTotal
{
    std::string period; ///< as a Tally's
    Figure figure;
    std::optional<Total> first; ///< none: no event tells the figure
    std::optional<Total> second;

    /// Event by event: what both settings tell alike of the same part of an event is no difference,
    /// even where nobody told how much it is.
    Difference difference;
};

enum class Change
{
    appeared, ///< only the second setting has the event
    changed, ///< they count it otherwise
    vanished, ///< only the first has it
};
[[nodiscard]] std::string_view name(Change change);

/// What an event's count is in either setting.
struct ComparedCount
{
    Figure figure;
    std::optional<Quantity> first;
    std::optional<Quantity> second;
};

struct ComparedEvent
{
    Index event = none;
    Change change = Change::changed;
    std::vector<ComparedCount> counts; ///< those that differ
};

/// A pledge whose state or outstanding quantities differ; a side that does not know it has none.
struct ComparedPledge
{
    Index pledge = none;
    std::optional<PledgeStatus> first;
    std::optional<PledgeStatus> second;
};

struct Comparison
{
    std::vector<ComparedTotal> totals; ///< by period, measure and direction
    std::vector<ComparedEvent> events; ///< in order of time
    std::vector<ComparedPledge> pledges; ///< in order of time
};

/// Holds nothing of what is the same in both. Periods need equal windows; with different ones the
/// whole windows are compared. Of no use once `stop` is asked for.
[[nodiscard]] Comparison compare(const Dossier &dossier, const Setting &first,
                                 const Setting &second, Period period = Period::all,
                                 const std::stop_token &stop = {});

}
