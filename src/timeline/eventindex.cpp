// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/eventindex.h"

#include "ledger/knowledge.h"
#include "timeline/itemorder.h"
#include "timeline/leaps.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ledgerline {

namespace {

/// After so many events it is asked whether they are still wanted.
constexpr Index few = 4096;

/// The most windows that hold one moment together.
int deepest(std::vector<Window> windows)
{
    std::vector<Instant> ends;
    ends.reserve(windows.size());
    for (const Window &window : windows)
        ends.push_back(window.to);
    std::sort(ends.begin(), ends.end());
    std::sort(windows.begin(), windows.end(),
              [](const Window &a, const Window &b) { return a.from < b.from; });
    std::size_t ended = 0;
    std::size_t most = 0;
    for (std::size_t begun = 0; begun < windows.size(); ++begun) {
        while (ended < begun && ends[ended] <= windows[begun].from)
            ++ended;
        most = std::max(most, begun + 1 - ended);
    }
    return static_cast<int>(most);
}

/// Whether the marks of one event in two indices look the same.
bool lookAlike(const EventIndex &before, const Item &was, const EventIndex &after, const Item &is)
{
    if (was.counted != is.counted || was.inParts != is.inParts || before.cut(was) != after.cut(is))
        return false;
    return std::ranges::all_of(std::array{0, 1}, [&](int side) {
        return !is.counted[side] || before.size(was, side) == after.size(is, side);
    });
}

}

EventIndex::EventIndex(std::shared_ptr<const Dossier> dossier, const Reading &reading,
                       Filter filter, const std::stop_token &stop)
    : m_dossier(std::move(dossier))
    , m_reading(reading)
    , m_lanes(m_dossier->lanes.size())
    , m_rows(m_dossier->events.size(), none)
    , m_extent(m_dossier->extent())
{
    m_reading.asOf.reset();
    ItemTable table = itemsOf(*m_dossier, m_reading, stop);
    if (stop.stop_requested())
        return;
    m_details = std::move(table.details);
    take(std::move(table.lanes));
    arrange(stop);
    for (Index lane = 0; lane < m_lanes.size() && !stop.stop_requested(); ++lane)
        measure(lane);
    m_reading.asOf = reading.asOf;
    narrow(filter, stop);
}

EventIndex EventIndex::narrowed(std::optional<Instant> asOf, Filter filter,
                                const std::stop_token &stop) const
{
    EventIndex result = *this;
    result.m_reading.asOf = asOf;
    result.narrow(filter, stop);
    return result;
}

/// Takes out what the reading's day and the filter leave out, and reads the rest as of that day.
void EventIndex::narrow(Filter filter, const std::stop_token &stop)
{
    const std::optional<Instant> asOf = m_reading.asOf;
    if (!asOf && filter == Filter::everything)
        return;
    std::vector<std::vector<Item>> kept(m_lanes.size()); // in order of the events once more
    for (Index event = 0; event < m_rows.size(); ++event) {
        if (event % few == 0 && stop.stop_requested())
            return;
        const auto [lane, place] = placeOf(event);
        if (lane == none || (asOf && *asOf < knownFrom(*m_dossier, event)))
            continue;
        Item item = m_lanes[lane].items[place];
        if (asOf && !item.isSettled)
            m_details.change(item, read(item, *m_dossier, m_reading));
        if (filter == Filter::everything || item.disputed)
            kept[lane].push_back(item);
    }
    m_rows.assign(m_rows.size(), none);
    take(std::move(kept));
    arrange(stop);
}

void EventIndex::take(std::vector<std::vector<Item>> items)
{
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        sortByBeginning(items[lane]); // events of one moment keep the file's order
        m_lanes[lane].items = std::move(items[lane]);
    }
}

/// Finds every item its place, and makes what is asked of many at once.
void EventIndex::arrange(const std::stop_token &stop)
{
    Index before = 0;
    for (Index lane = 0; lane < m_lanes.size(); ++lane) {
        m_lanes[lane].row = before;
        before += static_cast<Index>(m_lanes[lane].items.size());
        note(lane);
    }
    markWholes();
    auto order = std::make_shared<std::vector<Index>>();
    order->reserve(before);
    for (Index lane = 0; lane < m_lanes.size(); ++lane) {
        if (stop.stop_requested())
            return;
        LaneItems &row = m_lanes[lane];
        if (isLong(lane)) {
            row.wholes = bringIntoPlace(row.items);
            if (stop.stop_requested())
                return;
            row.pyramid = Pyramid(row.items, m_details);
            row.stations.clear();
            for (std::size_t place = 0; place < row.wholes; place += leg)
                row.stations.push_back(row.items[place].at);
            row.summed = row.wholes == row.items.size()
                && std::ranges::all_of(row.items, [this](const Item &item) {
                             return isOccurrence(m_dossier->events[item.event].kind);
                         });
            note(lane);
        }
        for (const Item &item : row.items)
            order->push_back(item.event);
    }
    m_order = std::move(order);
}

/// Remembers where each of a lane's items is found.
void EventIndex::note(Index lane)
{
    const std::vector<Item> &items = m_lanes[lane].items;
    for (Index place = 0; place < items.size(); ++place)
        m_rows[items[place].event] = m_lanes[lane].row + place;
}

/// Finds the events whose parts stand in their lane: the parts' bars are theirs.
void EventIndex::markWholes()
{
    for (LaneItems &lane : m_lanes) {
        for (Item &item : lane.items)
            item.inParts = false;
    }
    for (Index lane = 0; lane < m_lanes.size(); ++lane) {
        std::vector<Item> &items = m_lanes[lane].items;
        for (const Item &part : items) {
            if (!part.counted.any())
                continue;
            for (const Link &link : m_dossier->linksFrom(part.event)) {
                const auto [wholesLane, whole] = placeOf(link.to);
                if (link.kind == LinkKind::partOf && wholesLane == lane)
                    items[whole].inParts = true;
            }
        }
    }
}

/// What all of a lane's items come to.
void EventIndex::measure(Index lane)
{
    LaneItems &row = m_lanes[lane];
    std::vector<Window> terms;
    for (const Item &item : row.items) {
        for (const int side : {0, 1}) {
            if (!item.counted[side] || item.inParts)
                continue;
            const Quantity size = this->size(item, side);
            row.counted[side] = true;
            row.greatest[side] = std::max(row.greatest[side], known(size));
            if (!size.high)
                row.greatestOpen[side] = std::max(row.greatestOpen[side], size.low);
        }
        row.directed = row.directed || item.directed;
        if (item.isTerm)
            terms.push_back(item.extent);
        m_extent = m_extent.isEmpty() ? item.extent
                                      : Window{std::min(m_extent.from, item.extent.from),
                                               std::max(m_extent.to, item.extent.to)};
    }
    row.count = row.items.size();
    row.depth = deepest(std::move(terms));
}

std::vector<const Item *> EventIndex::visible(Index lane, const Window &window) const
{
    const std::vector<Item> &items = m_lanes[lane].items;
    if (isLong(lane)) {
        std::vector<const Item *> found = touching(lane, 0, items.size(), window);
        std::ranges::sort(
            found, {}, [](const Item *item) { return std::pair(item->extent.from, item->event); });
        return found;
    }
    std::vector<const Item *> found;
    for (const Item &item : items) {
        if (item.extent.overlaps(window))
            found.push_back(&item);
    }
    return found;
}

std::vector<const Item *> EventIndex::touching(Index lane, std::size_t first, std::size_t last,
                                               const Window &window) const
{
    std::vector<const Item *> found;
    const LaneItems &row = m_lanes[lane];
    row.pyramid.visit(row.items, first, last, window,
                      [&](const Item &item) { found.push_back(&item); });
    return found;
}

std::size_t EventIndex::firstAt(Index lane, double second, std::size_t begin) const
{
    const LaneItems &row = m_lanes[lane];
    const auto isBefore = [second](Instant at) {
        return static_cast<double>(at.time_since_epoch().count()) < second;
    };
    // First among the stations, which lie close together in memory, then on the way to the one.
    const std::size_t passed = std::min(begin / leg + 1, row.stations.size());
    const auto station = nearPartitionPoint(
        row.stations.begin() + static_cast<std::ptrdiff_t>(passed), row.stations.end(), isBefore);
    const auto next = static_cast<std::size_t>(station - row.stations.begin());
    const std::size_t last = std::min(row.wholes, next * leg);
    const std::size_t first = std::min(last, std::max(begin, next > 0 ? (next - 1) * leg : 0));
    const auto items = row.items.begin();
    const auto found = std::partition_point(items + static_cast<std::ptrdiff_t>(first),
                                            items + static_cast<std::ptrdiff_t>(last),
                                            [&](const Item &item) { return isBefore(item.at); });
    return static_cast<std::size_t>(found - items);
}

Summary EventIndex::sum(Index lane, std::size_t first, std::size_t last) const
{
    return m_lanes[lane].pyramid.sum(m_lanes[lane].items, m_details, first, last);
}

Summary EventIndex::sum(std::span<const Item *const> items) const
{
    Summary sum;
    for (const Item *item : items)
        sum.add(*item, m_details);
    return sum;
}

std::pair<Index, Index> EventIndex::placeOf(Index event) const
{
    const Index row = rowOf(event);
    if (row == none)
        return {none, none};
    const Index lane = m_dossier->laneOf(m_dossier->events[event]);
    return {lane, row - m_lanes[lane].row};
}

const Item *EventIndex::itemOf(Index event) const
{
    const auto [lane, place] = placeOf(event);
    return lane == none ? nullptr : &m_lanes[lane].items[place];
}

std::vector<Index> changed(const EventIndex &before, const EventIndex &after)
{
    std::vector<Index> result;
    for (Index event = 0; event < after.dossier().events.size(); ++event) {
        const Item *was = before.itemOf(event);
        const Item *is = after.itemOf(event);
        if ((was == nullptr) != (is == nullptr)
            || (was && is && !lookAlike(before, *was, after, *is)))
            result.push_back(event);
    }
    return result;
}

}
