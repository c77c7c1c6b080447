// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/eventindex.h"

#include "ledger/contradiction.h"
#include "ledger/deadline.h"
#include "ledger/knowledge.h"

#include <utility>

namespace ledgerline {

namespace {

/// What the bar of a quantity needs: its known bound.
std::int64_t known(const Quantity &quantity)
{
    return quantity.high.value_or(quantity.low);
}

/// When a deadline stopped to hold before it fell due: an event amended it, or it was withdrawn
/// or superseded on a day that the file states. Else its due end.
Instant cutOf(const Dossier &dossier, Index event, const Window &term, const Reading &reading)
{
    Instant cut = term.to;
    for (const Link &link : dossier.linksTo(event)) {
        if (link.kind == LinkKind::amends && isKnown(dossier, link.from, reading))
            cut = std::min(cut, dossier.events[link.from].when.start.earliest);
    }
    const Deadline &deadline = dossier.deadlines[dossier.events[event].deadline];
    if ((deadline.outcome == Outcome::withdrawn || deadline.outcome == Outcome::superseded)
        && deadline.outcomeOn && (!reading.asOf || deadline.outcomeOn->end.latest <= *reading.asOf))
        cut = std::min(cut, deadline.outcomeOn->start.earliest);
    return std::max(cut, term.from);
}

void setSizes(Item &item, const Dossier &dossier, const Reading &reading)
{
    const Index lane = dossier.laneOf(dossier.events[item.event]);
    const Index measure = lane == none ? none : dossier.lanes[lane].measure;
    if (measure == none)
        return;
    const auto set = [&](int side, Index to) {
        const std::optional<Count> counted = count(dossier, item.event, {measure, to}, reading);
        item.counted[side] = counted.has_value();
        item.size[side] = counted ? counted->quantity : Quantity{};
        item.undisclosed[side] = counted && counted->undisclosed;
        return counted.has_value();
    };
    bool directed = false;
    for (const int side : {0, 1}) {
        if (dossier.side[side] != none && set(side, dossier.side[side]))
            directed = true;
    }
    item.directed = item.directed || directed; // a claim that is not yet known took no direction
    if (!item.directed)
        set(0, none);
}

/// All that a reading decides of an item.
void read(Item &item, const Dossier &dossier, const Reading &reading)
{
    if (item.isTerm())
        item.cut = cutOf(dossier, item.event, item.extent, reading);
    setSizes(item, dossier, reading);
    item.disputed = isDisputed(dossier, item.event, reading);
}

/// From when on no claim, amendment or dispute comes to be known that changes the item.
Instant settledFrom(const Dossier &dossier, Index event)
{
    Instant settled = knownFrom(dossier, event);
    const Event &row = dossier.events[event];
    for (const Claim &claim : dossier.claimsOf(row))
        settled = std::max(settled, knownFrom(dossier, claim));
    for (const Link &link : dossier.linksTo(event)) {
        if (link.kind == LinkKind::amends || link.kind == LinkKind::disputes)
            settled = std::max(settled, knownFrom(dossier, link.from));
    }
    if (row.deadline != none && dossier.deadlines[row.deadline].outcomeOn)
        settled = std::max(settled, dossier.deadlines[row.deadline].outcomeOn->end.latest);
    return settled;
}

Item itemFor(const Dossier &dossier, Index event, const Reading &reading)
{
    const Event &row = dossier.events[event];
    Item item;
    item.event = event;
    item.extent = row.when.extent();
    if (row.deadline != none) {
        item.due = due(dossier, event);
        item.extent
            = {std::min(item.extent.from, item.due.from), std::max(item.extent.to, item.due.to)};
    }
    item.known = knownFrom(dossier, event);
    item.settled = settledFrom(dossier, event);
    read(item, dossier, reading);
    return item;
}

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

}

bool Item::looksLike(const Item &other) const
{
    return size[0] == other.size[0] && size[1] == other.size[1] && counted[0] == other.counted[0]
        && counted[1] == other.counted[1] && cut == other.cut && inParts == other.inParts;
}

EventIndex::EventIndex(std::shared_ptr<const Dossier> dossier, const Reading &reading,
                       Filter filter)
    : m_dossier(std::move(dossier))
    , m_reading(reading)
    , m_lanes(m_dossier->lanes.size())
    , m_places(m_dossier->events.size(), {none, none})
    , m_extent(m_dossier->extent())
{
    m_reading.asOf.reset();
    for (Index event = 0; event < m_dossier->events.size(); ++event) {
        const Index lane = m_dossier->laneOf(m_dossier->events[event]);
        if (lane != none)
            m_lanes[lane].items.push_back(itemFor(*m_dossier, event, m_reading));
    }
    for (Index lane = 0; lane < m_lanes.size(); ++lane) {
        // Stable, so that events of one moment keep the order of the file.
        std::vector<Item> &items = m_lanes[lane].items;
        std::stable_sort(items.begin(), items.end(), [](const Item &a, const Item &b) {
            return a.extent.from < b.extent.from;
        });
        place(lane);
    }
    markWholes();
    for (Index lane = 0; lane < m_lanes.size(); ++lane)
        measure(lane);
    m_reading.asOf = reading.asOf;
    narrow(filter);
}

EventIndex EventIndex::narrowed(std::optional<Instant> asOf, Filter filter) const
{
    EventIndex result = *this;
    result.m_reading.asOf = asOf;
    result.narrow(filter);
    return result;
}

/// Takes out what the reading's day and the filter leave out, and reads the rest as of that day.
void EventIndex::narrow(Filter filter)
{
    const std::optional<Instant> asOf = m_reading.asOf;
    if (!asOf && filter == Filter::everything)
        return;
    m_places.assign(m_places.size(), {none, none});
    for (Index lane = 0; lane < m_lanes.size(); ++lane) {
        std::vector<Item> &items = m_lanes[lane].items;
        std::erase_if(items, [&](const Item &item) { return asOf && *asOf < item.known; });
        for (Item &item : items) {
            if (asOf && *asOf < item.settled)
                read(item, *m_dossier, m_reading);
        }
        if (filter == Filter::disputed)
            std::erase_if(items, [](const Item &item) { return !item.disputed; });
        place(lane);
    }
    markWholes();
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
            if (!part.counted[0] && !part.counted[1])
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
            const Quantity &size = item.size[side];
            row.counted[side] = true;
            row.greatest[side] = std::max(row.greatest[side], known(size));
            if (!size.high)
                row.greatestOpen[side] = std::max(row.greatestOpen[side], size.low);
        }
        row.directed = row.directed || item.directed;
        if (item.isTerm())
            terms.push_back(item.extent);
        m_extent = m_extent.isEmpty() ? item.extent
                                      : Window{std::min(m_extent.from, item.extent.from),
                                               std::max(m_extent.to, item.extent.to)};
    }
    row.count = row.items.size();
    row.depth = deepest(std::move(terms));
}

/// Where each of a lane's items is found.
void EventIndex::place(Index lane)
{
    LaneItems &row = m_lanes[lane];
    row.reach.clear();
    row.reach.reserve(row.items.size());
    for (Index place = 0; place < row.items.size(); ++place) {
        const Item &item = row.items[place];
        m_places[item.event] = {lane, place};
        row.reach.push_back(row.reach.empty() ? item.extent.to
                                              : std::max(row.reach.back(), item.extent.to));
    }
}

std::vector<const Item *> EventIndex::visible(Index lane, const Window &window) const
{
    const LaneItems &row = m_lanes[lane];
    // Before `first` everything has ended; from `last` on nothing has begun.
    const auto first = static_cast<std::size_t>(
        std::upper_bound(row.reach.begin(), row.reach.end(), window.from) - row.reach.begin());
    const auto last = static_cast<std::size_t>(
        std::lower_bound(row.items.begin(), row.items.end(), window.to,
                         [](const Item &item, Instant at) { return item.extent.from < at; })
        - row.items.begin());

    std::vector<const Item *> found;
    for (std::size_t place = first; place < last; ++place) {
        if (row.items[place].extent.to > window.from)
            found.push_back(&row.items[place]);
    }
    return found;
}

const Item *EventIndex::itemOf(Index event) const
{
    if (event >= m_places.size() || m_places[event].first == none)
        return nullptr;
    const auto &[lane, place] = m_places[event];
    return &m_lanes[lane].items[place];
}

std::vector<Index> changed(const EventIndex &before, const EventIndex &after)
{
    std::vector<Index> result;
    for (Index event = 0; event < after.dossier().events.size(); ++event) {
        const Item *was = before.itemOf(event);
        const Item *is = after.itemOf(event);
        if ((was == nullptr) != (is == nullptr) || (was && is && !was->looksLike(*is)))
            result.push_back(event);
    }
    return result;
}

}
