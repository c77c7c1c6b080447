// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "ledger/count.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace ledgerline {

/// One event as a lane shows it, prepared once for a dossier so that a frame does no arithmetic.
struct Item
{
    Index event = none;
    Window extent; ///< all that its mark may cover, a deadline's due day included
    Quantity size[2]; ///< in the lane's measure, to either side (no direction: [0])
    bool directed = false; ///< whether the sizes have a direction
    bool counted[2] = {false, false}; ///< whether the event says anything of it
    bool undisclosed[2] = {false, false};
    bool inParts
        = false; ///< its lane shows counts of events that it is made of: those are its bars
    Window due; ///< of a deadline; else empty
    Instant cut; ///< when a deadline was amended, withdrawn or superseded; else due.to

    [[nodiscard]] bool isTerm() const { return !due.isEmpty(); }
};

/// The events of each lane in order of time, with what finds those in a window in O(log n + found).
class EventIndex
{
public:
    explicit EventIndex(std::shared_ptr<const Dossier> dossier);

    [[nodiscard]] const Dossier &dossier() const { return *m_dossier; }

    /// A lane's items that touch `window`, in order of their beginnings.
    [[nodiscard]] std::vector<const Item *> visible(Index lane, const Window &window) const;

    [[nodiscard]] const std::vector<Item> &items(Index lane) const { return m_lanes[lane].items; }

    /// The item of an event; null when no lane shows its kind.
    [[nodiscard]] const Item *itemOf(Index event) const;

    /// Where an event is shown: its lane, and its place in `items` of it; none when no lane does.
    [[nodiscard]] std::pair<Index, Index> placeOf(Index event) const
    {
        return event < m_places.size() ? m_places[event] : std::pair{none, none};
    }

    /// The greatest known bound in a lane, which its bars are scaled by; at least 1.
    [[nodiscard]] std::int64_t greatest(Index lane) const
    {
        const auto &sides = m_lanes[lane].greatest;
        return std::max({sides[0], sides[1], std::int64_t{1}});
    }

    /// The same to one side; 0 when nothing is known there.
    [[nodiscard]] std::int64_t greatest(Index lane, int side) const
    {
        return m_lanes[lane].greatest[side];
    }

    /// The greatest low bound to one side of what has no high one; 0 when there is none.
    [[nodiscard]] std::int64_t greatestOpen(Index lane, int side) const
    {
        return m_lanes[lane].greatestOpen[side];
    }

    /// Whether any event of a lane has a size, and whether any of those goes to the side.
    [[nodiscard]] bool isCounted(Index lane) const
    {
        return m_lanes[lane].counted[0] || m_lanes[lane].counted[1];
    }
    [[nodiscard]] bool isCounted(Index lane, int side) const { return m_lanes[lane].counted[side]; }
    [[nodiscard]] bool isDirected(Index lane) const { return m_lanes[lane].directed; }

    /// How many deadlines of a lane run at the same time, at most.
    [[nodiscard]] int depth(Index lane) const { return m_lanes[lane].depth; }

    /// All that `everything()` has to show, due days included.
    [[nodiscard]] Window extent() const { return m_extent; }

private:
    struct LaneItems
    {
        std::vector<Item> items; ///< sorted by extent.from
        std::vector<Instant> reach; ///< the latest extent.to of all items up to and with this one
        std::int64_t greatest[2] = {0, 0};
        std::int64_t greatestOpen[2] = {0, 0};
        bool counted[2] = {false, false};
        bool directed = false;
        int depth = 0;
    };

    void markWholes();
    void finish(Index lane);

    std::shared_ptr<const Dossier> m_dossier;
    std::vector<LaneItems> m_lanes;
    std::vector<std::pair<Index, Index>>
        m_places; ///< event -> lane, row; {none, none} when in none
    Window m_extent;
};

}
