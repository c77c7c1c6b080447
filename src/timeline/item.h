// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "ledger/count.h"

#include <cstdint>

namespace ledgerline {

/// A yes or no to either side.
class BySide
{
public:
    [[nodiscard]] bool operator[](int side) const { return (m_sides & (1U << side)) != 0; }
    [[nodiscard]] bool any() const { return m_sides != 0; }
    void set(int side) { m_sides = static_cast<std::uint8_t>(m_sides | (1U << side)); }

    friend bool operator==(BySide, BySide) = default;

private:
    std::uint8_t m_sides = 0;
};

/// One event as a lane shows it, prepared once for a reading so that a frame does no arithmetic.
/// There may be millions: what not all have is kept beside them (ItemDetails).
struct Item
{
    Index event = none;
    std::uint32_t mates = 1; ///< how many share its date, with this one
    Window extent; ///< all that its mark may cover, a deadline's due day included
    Instant at; ///< the middle of its mark: events of one date share it side by side
    Index sizes = none; ///< where those are kept that are counted
    BySide counted; ///< whether the event says anything of its size to a side
    BySide undisclosed;
    bool directed : 1 = false; ///< whether the sizes have a direction
    bool disputed : 1 = false;
    bool inParts : 1 = false; ///< its lane shows counts of events that it is made of: those are its
                              ///< bars
    bool isTerm : 1 = false; ///< of a deadline; due() tells where it ends
    bool isSettled : 1 = false; ///< nothing that it shows changes once the event is known
};

/// What an item shows under a reading beside what it says itself.
struct ItemReading
{
    Quantity size[2]; ///< in the lane's measure, to either side (no direction: [0])
    Instant cut; ///< when a deadline was amended, withdrawn or superseded; else its due end
};

/// What the bar of a quantity needs: its known bound.
[[nodiscard]] inline std::int64_t known(const Quantity &quantity)
{
    return quantity.high.value_or(quantity.low);
}

/// An event's item, but for what depends on a reading; its place among others is not yet known.
[[nodiscard]] Item itemFor(const Dossier &dossier, Index event);

/// Decides what depends on the reading.
[[nodiscard]] ItemReading read(Item &item, const Dossier &dossier, const Reading &reading);

/// The time in whose middle an event's bar stands: of a deadline its first day, for its bracket
/// tells the rest.
[[nodiscard]] Window standingPlace(const Item &item);

}
