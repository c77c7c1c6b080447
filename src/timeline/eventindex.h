// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/itemtable.h"
#include "timeline/pyramid.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace ledgerline {

/// Which events a timeline shows of those that are known.
enum class Filter
{
    everything,
    disputed ///< those on which somebody disagrees
};

/// The events of each lane in order of time, with what finds those in a window in O(log n + found),
/// and what many of them come to in O(log n).
///
/// What gives the picture its frame (the scale of a lane's bars, how many deadlines run side by
/// side, the extent) is that of the whole record under the reading's rule, whatever its day and the
/// filter leave out: nothing moves while the record grows.
class EventIndex
{
public:
    /// Of no use, and made as far as it was, once `stop` is asked for.
    explicit EventIndex(std::shared_ptr<const Dossier> dossier, const Reading &reading = {},
                        Filter filter = Filter::everything, const std::stop_token &stop = {});

    /// The same rule as of another moment, in O(n) without counting again what did not change.
    /// Only of an index of everything. Of no use once `stop` is asked for.
    [[nodiscard]] EventIndex narrowed(std::optional<Instant> asOf, Filter filter,
                                      const std::stop_token &stop = {}) const;

    [[nodiscard]] const Dossier &dossier() const { return *m_dossier; }
    [[nodiscard]] const Reading &reading() const { return m_reading; }

    /// A lane's items that touch `window`, in order of their beginnings.
    [[nodiscard]] std::vector<const Item *> visible(Index lane, const Window &window) const;

    /// In order of their beginnings; those of a long lane in order of where their marks stand, and
    /// behind them the events whose parts have marks in their stead (`inParts`).
    [[nodiscard]] const std::vector<Item> &items(Index lane) const { return m_lanes[lane].items; }

    /// Whether a lane has so many events that a picture of it must not look at each. So that none
    /// of those that are looked at singly ever changes its picture, this is asked of what the lane
    /// shows in all, not of what can be seen.
    [[nodiscard]] bool isLong(Index lane) const { return m_lanes[lane].items.size() > longest; }

    /// Of a long lane: where in `items` the events begin whose parts stand for them.
    [[nodiscard]] std::size_t wholes(Index lane) const { return m_lanes[lane].wholes; }

    /// Of a long lane: the first place from `begin` to before `wholes` whose mark stands at
    /// `second` or later. O(log of how far that is).
    [[nodiscard]] std::size_t firstAt(Index lane, double second, std::size_t begin = 0) const;

    /// Of a long lane: whether its counts can simply be added. What was pledged or said is never
    /// summed, and parts are not added to their wholes.
    [[nodiscard]] bool isSummed(Index lane) const { return m_lanes[lane].summed; }

    /// What the items at the places `first` to before `last` come to, in O(log n).
    [[nodiscard]] Summary sum(Index lane, std::size_t first, std::size_t last) const;

    /// What some items of a lane come to, one by one.
    [[nodiscard]] Summary sum(std::span<const Item *const> items) const;

    /// Those of them that touch `window`.
    [[nodiscard]] std::vector<const Item *> touching(Index lane, std::size_t first,
                                                     std::size_t last, const Window &window) const;

    /// All events, lane by lane, each in the order of `items`; the drawings share it.
    [[nodiscard]] const std::shared_ptr<const std::vector<Index>> &order() const { return m_order; }

    /// Where in `order` the items of a lane from the place `first` on stand.
    [[nodiscard]] Rows rowsOf(Index lane, std::size_t first, std::size_t count) const
    {
        return {m_lanes[lane].row + static_cast<Index>(first), static_cast<Index>(count)};
    }

    /// Where in `order` an event stands; none when no lane shows it.
    [[nodiscard]] Index rowOf(Index event) const
    {
        return event < m_rows.size() ? m_rows[event] : none;
    }

    /// The item of an event; null when no lane shows its kind.
    [[nodiscard]] const Item *itemOf(Index event) const;

    /// Where an event is shown: its lane, and its place in `items` of it; none when no lane does.
    [[nodiscard]] std::pair<Index, Index> placeOf(Index event) const;

    /// The size of an item in its lane's measure, to a side (no direction: 0).
    [[nodiscard]] Quantity size(const Item &item, int side) const
    {
        return m_details.size(item, side);
    }

    /// When a term was amended, withdrawn or superseded; else its due end.
    [[nodiscard]] Instant cut(const Item &item) const { return m_details.cut(item); }

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
    static constexpr std::size_t longest = 256; ///< events of a lane that is not long
    static constexpr std::size_t leg = 8; ///< items from one station to the next

    struct LaneItems
    {
        std::vector<Item> items;
        Pyramid pyramid; ///< of a long lane
        std::vector<Instant> stations; ///< of a long lane: where every 8th of its marks stands
        std::size_t wholes = 0;
        bool summed = false;
        Index row = 0; ///< of its first item in `order`
        std::int64_t greatest[2] = {0, 0};
        std::int64_t greatestOpen[2] = {0, 0};
        bool counted[2] = {false, false};
        bool directed = false;
        std::size_t count = 0;
        int depth = 0;
    };

    void take(std::vector<std::vector<Item>> items);
    void arrange(const std::stop_token &stop);
    void note(Index lane);
    void markWholes();
    void measure(Index lane);
    void narrow(Filter filter, const std::stop_token &stop);

    std::shared_ptr<const Dossier> m_dossier;
    Reading m_reading;
    std::vector<LaneItems> m_lanes;
    ItemDetails m_details;
    std::vector<Index> m_rows; ///< event -> where in the order; none when in no lane
    std::shared_ptr<const std::vector<Index>> m_order;
    Window m_extent;
};

/// The events of which the second shows something else than the first: those that came or went,
/// and those whose marks look different. Both are of one dossier.
[[nodiscard]] std::vector<Index> changed(const EventIndex &before, const EventIndex &after);

}
