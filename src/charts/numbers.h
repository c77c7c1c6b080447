// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/checkpoint.h"
#include "ledger/tally.h"

#include <optional>
#include <string>
#include <vector>

namespace ledgerline {

/// A number as a picture shows it, and the claims that it rests on.
struct ShownNumber
{
    enum class Kind
    {
        sum, ///< of a period
        running, ///< total after an event
        stated, ///< a running total that somebody stated
        together, ///< what several events come to, as somebody stated it
        event, ///< one event's own; perhaps none
    };

    Kind kind = Kind::event;
    std::string date; ///< EDTF: of the period or event, or the day by whose end a total ran so far
    Index event = none; ///< of all but sums, and but a running total within an event's day
    Figure figure; ///< a sum without a measure is of the events themselves
    Total total; ///< its events: a sum's, those that a running total grew by, or those together
    std::vector<Index> claims; ///< rows of `Dossier::claims`: of a running total the event's
    std::optional<Checkpoint> checkpoint; ///< of a stated total
    std::string vagueness = {}; ///< of a sum: "1 of its events may lie in another month"
    bool isCut = false; ///< a sum of its whole period, of which some lies outside the window

    /// False of an event of which no number is shown.
    [[nodiscard]] bool isCounted() const { return kind == Kind::sum || figure.measure != none; }
};

/// The claims that the reading takes for a figure of some events.
[[nodiscard]] std::vector<Index> claimsUsed(const Dossier &dossier,
                                            const std::vector<Index> &events, Figure figure,
                                            const Reading &reading);

/// What one event says of a figure.
[[nodiscard]] ShownNumber numberOf(const Dossier &dossier, Index event, Figure figure,
                                   const Count &count);

}
