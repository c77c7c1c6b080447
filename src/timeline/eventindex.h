// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "ledger/count.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace ledgerline {

/// Which events a timeline shows of those that are known.
enum class Filter
{
    everything,
    disputed ///< those on which somebody disagrees
};

/// One event as a lane shows it, prepared once for a reading so that a frame does no arithmetic.
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
    Instant known; ///< from when on it exists for a reading that has a day
    Instant settled; ///< from when on nothing that it shows changes any more
    bool disputed = false;

    [[nodiscard]] bool isTerm() const { return !due.isEmpty(); }

    /// Whether a mark of it looks the same.
    [[nodiscard]] bool looksLike(const Item &other) const;
};

/// The events of each lane in order of time, with what finds those in a window in O(log n + found).
///
/// What gives the picture its frame (the scale of a lane's bars, how many deadlines run side by
/// side, the extent) is that of the whole record under the reading's rule, whatever its day and the
/// filter leave out: nothing moves while the record grows.
class EventIndex
{
public:
    explicit EventIndex(std::shared_ptr<const Dossier> dossier, const Reading &reading = {},
                        Filter filter = Filter::everything);

    /// The same rule as of another moment, in O(n) without counting again what did not change.
    /// Only of an index of everything.
    [[nodiscard]] EventIndex narrowed(std::optional<Instant> asOf, Filter filter) const;

    [[nodiscard]] const Dossier &dossier() const { return *m_dossier; }
    [[nodiscard]] const Reading &reading() const { return m_reading; }

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

    /// How many events a lane has in the whole record.
    [[nodiscard]] std::size_t count(Index lane) const { return m_lanes[lane].count; }

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
        std::size_t count = 0;
        int depth = 0;
    };

    void markWholes();
    void measure(Index lane);
    void place(Index lane);
    void narrow(Filter filter);

    std::shared_ptr<const Dossier> m_dossier;
    Reading m_reading;
    std::vector<LaneItems> m_lanes;
    std::vector<std::pair<Index, Index>>
        m_places; ///< event -> lane, row; {none, none} when in none
    Window m_extent;
};

/// The events of which the second shows something else than the first: those that came or went,
/// and those whose marks look different. Both are of one dossier.
[[nodiscard]] std::vector<Index> changed(const EventIndex &before, const EventIndex &after);

}
