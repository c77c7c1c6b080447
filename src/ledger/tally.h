// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/count.h"

#include <optional>
#include <string>
#include <vector>

namespace ledgerline {

class FigureSums;

/// A sum of counts: bounds added. One open end makes it open ("at least"), one approximate part
/// makes it "about". An event that a window or period cuts, or whose date is too vague to place in
/// it, may belong or not: it adds nothing to the low bound and its whole high bound.
struct Total
{
    std::int64_t low = 0;
    std::optional<std::int64_t> high = 0; ///< none: open
    bool approximate = false;
    int undisclosed = 0; ///< events whose count nobody told whom the reading hears
    int disputed = 0; ///< events whose claims cannot all be right
    std::vector<Index> events; ///< in order of time

    void add(Index event, const Count &count, bool whole);
    friend bool operator==(const Total &, const Total &) = default;

    /// Undisclosed when undisclosed events leave it without any bound.
    [[nodiscard]] Quantity quantity() const;
};

enum class Period
{
    month,
    year,
    all
};

/// One row of the statistics.
struct Tally
{
    std::string period; ///< "2025-06", "2025" or "all"
    Window window; ///< of the period (not cut by the asked window)
    Figure figure;
    Total total;
    bool isVague = false; ///< some of it may lie outside the period, as dates tell
};

/// The most rows that a tally has, and the most parts of events that its periods cut.
inline constexpr std::size_t greatestTally = 1'000'000;
inline constexpr std::size_t greatestCut = 10'000'000;

/// All event-scope sums of the occurrences that touch `window`, by period, measure (file order)
/// and direction (party order; without a direction last). A part (an event's `part_of`, whose
/// whole has a count of its own) is not added to its whole. Where a measure is a part of another,
/// events that told only the other leave its sum open. Empty when events are dated so vaguely
/// that it would be made of more than that; coarser periods or a narrower window help.
[[nodiscard]] std::vector<Tally> tally(const Dossier &dossier, const Window &window, Period period,
                                       const Reading &reading = {});

/// Those of one figure that are counted already, in order of time; their lists of events are left
/// empty. None where there would be too many.
[[nodiscard]] std::optional<std::vector<Tally>> tally(const FigureSums &sums, const Window &window,
                                                      Period period);

/// The sum of one figure over a window.
[[nodiscard]] Total total(const Dossier &dossier, const Window &window, Figure figure,
                          const Reading &reading = {});

/// A step of the running total of one figure: what all time until a moment comes to, as total()
/// has it. Moments are the ends of days, or of what ended within one: an event that may have
/// happened on either of two days has a step at the end of the first, by which it may have added
/// its high bound, and one where it was over. Where its stages tell more, they are the steps.
struct Step
{
    Index event = none; ///< that it grew by
    bool isOver = true; ///< false: that event may yet have been later
    bool isWideByClaims = false; ///< whether it lies between two numbers that claims leave it
    bool isWideByDates = false; ///< or that dates leave it
    Instant at;
    Total total; ///< `events` is left empty
};
[[nodiscard]] std::vector<Step> runningTotal(const Dossier &dossier, Figure figure,
                                             const Reading &reading = {});

}
