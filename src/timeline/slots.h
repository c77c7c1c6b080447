// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/crowds.h"

#include <span>
#include <vector>

namespace ledgerline {

inline constexpr double narrowestBar = 5; ///< px, of a bar with room around it

/// A bar's place, or that of several that stand too close: a cluster. Private to this room.
struct Slot
{
    Rows items; ///< in `Slots::items`
    double x = 0; ///< px, the middle
    double width = 0;
    const Crowd *crowd = nullptr; ///< in `Slots::crowds`, in the stead of items

    [[nodiscard]] bool isCluster() const { return crowd != nullptr || items.count > 1; }
    [[nodiscard]] double left() const { return x - width / 2; }
    [[nodiscard]] double right() const { return x + width / 2; }
};

struct Slots
{
    std::vector<Slot> slots; ///< from left to right; they never overlap
    std::vector<const Item *> items;
    std::vector<Crowd> crowds;
    std::vector<const Item *> wholes; ///< without a bar: those of their parts stand for them
    std::span<const Item> lane; ///< all that the lane has; crowds are places in it

    [[nodiscard]] const Item &firstOf(const Slot &slot) const
    {
        return slot.crowd ? lane[slot.crowd->first] : *items[slot.items.first];
    }
    [[nodiscard]] std::size_t countOf(const Slot &slot) const
    {
        return slot.crowd ? slot.crowd->size() : slot.items.count;
    }
    [[nodiscard]] std::span<const Item *const> itemsOf(const Slot &slot) const
    {
        return std::span(items).subspan(slot.items.first, slot.items.count);
    }
};

/// Where the bars of a lane stand: centred on their dates, as wide as a day where days can be
/// seen, side by side down to a pitch of a few pixels, and below that as clusters.
[[nodiscard]] Slots slotsOf(const Sketch &sketch, Index lane);

}
