// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "ledger/count.h"

#include <cstdint>

namespace ledgerline {

/// One event as a lane shows it, prepared once for a reading so that a frame does no arithmetic.
struct Item
{
    Index event = none;
    std::uint32_t mates = 1; ///< how many share its date, with this one
    Window extent; ///< all that its mark may cover, a deadline's due day included
    Quantity size[2]; ///< in the lane's measure, to either side (no direction: [0])
    bool directed = false; ///< whether the sizes have a direction
    bool counted[2] = {false, false}; ///< whether the event says anything of it
    bool undisclosed[2] = {false, false};
    bool disputed = false;
    bool inParts
        = false; ///< its lane shows counts of events that it is made of: those are its bars
    bool isTerm = false; ///< of a deadline; due() tells where it ends
    Instant cut; ///< when a deadline was amended, withdrawn or superseded; else its due end
    Instant known; ///< from when on it exists for a reading that has a day
    Instant settled; ///< from when on nothing that it shows changes any more
    Instant at; ///< the middle of its mark: events of one date share it side by side

    /// Whether a mark of it looks the same.
    [[nodiscard]] bool looksLike(const Item &other) const;
};

/// What the bar of a quantity needs: its known bound.
[[nodiscard]] inline std::int64_t known(const Quantity &quantity)
{
    return quantity.high.value_or(quantity.low);
}

/// An event's item under a reading; its place among others is not yet known.
[[nodiscard]] Item itemFor(const Dossier &dossier, Index event, const Reading &reading);

/// Decides anew what depends on the reading.
void read(Item &item, const Dossier &dossier, const Reading &reading);

/// The time in whose middle an event's bar stands: of a deadline its first day, for its bracket
/// tells the rest.
[[nodiscard]] Window standingPlace(const Item &item);

}
