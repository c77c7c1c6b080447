// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/eventindex.h"

#include "ledger/deadline.h"

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
Instant cutOf(const Dossier &dossier, Index event, const Window &term)
{
    Instant cut = term.to;
    for (const Link &link : dossier.linksTo(event)) {
        if (link.kind == LinkKind::amends)
            cut = std::min(cut, dossier.events[link.from].when.start.earliest);
    }
    const Deadline &deadline = dossier.deadlines[dossier.events[event].deadline];
    if ((deadline.outcome == Outcome::withdrawn || deadline.outcome == Outcome::superseded)
        && deadline.outcomeOn)
        cut = std::min(cut, deadline.outcomeOn->start.earliest);
    return std::max(cut, term.from);
}

void setSizes(Item &item, const Dossier &dossier, Index measure)
{
    if (measure == none)
        return;
    const auto set = [&](int side, Index to) {
        const std::optional<Count> counted = count(dossier, item.event, {measure, to});
        if (!counted)
            return false;
        item.size[side] = counted->quantity;
        item.counted[side] = true;
        item.undisclosed[side] = counted->undisclosed;
        return true;
    };
    for (const int side : {0, 1}) {
        if (dossier.side[side] != none && set(side, dossier.side[side]))
            item.directed = true;
    }
    if (!item.directed)
        set(0, none);
}

Item itemFor(const Dossier &dossier, Index event, Index measure)
{
    const Event &row = dossier.events[event];
    Item item;
    item.event = event;
    item.extent = row.when.extent();
    if (row.deadline != none) {
        item.due = due(dossier, event);
        item.extent
            = {std::min(item.extent.from, item.due.from), std::max(item.extent.to, item.due.to)};
        item.cut = cutOf(dossier, event, item.extent);
    }
    setSizes(item, dossier, measure);
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

EventIndex::EventIndex(std::shared_ptr<const Dossier> dossier)
    : m_dossier(std::move(dossier))
    , m_lanes(m_dossier->lanes.size())
    , m_places(m_dossier->events.size(), {none, none})
    , m_extent(m_dossier->extent())
{
    for (Index event = 0; event < m_dossier->events.size(); ++event) {
        const Index lane = m_dossier->laneOf(m_dossier->events[event].kind);
        if (lane == none)
            continue;
        m_lanes[lane].items.push_back(itemFor(*m_dossier, event, m_dossier->lanes[lane].measure));
    }
    markWholes();
    for (Index lane = 0; lane < m_lanes.size(); ++lane)
        finish(lane);
}

void EventIndex::markWholes()
{
    for (LaneItems &lane : m_lanes) {
        const auto rowOf = [&](Index event) {
            return std::ranges::lower_bound(lane.items, event, {}, &Item::event);
        };
        for (const Item &part : lane.items) {
            if (!part.counted[0] && !part.counted[1])
                continue;
            for (const Link &link : m_dossier->linksFrom(part.event)) {
                const auto whole = rowOf(link.to);
                if (link.kind == LinkKind::partOf && whole != lane.items.end()
                    && whole->event == link.to)
                    whole->inParts = true;
            }
        }
    }
}

void EventIndex::finish(Index lane)
{
    LaneItems &row = m_lanes[lane];
    // Stable, so that events of one moment keep the order of the file.
    std::stable_sort(row.items.begin(), row.items.end(),
                     [](const Item &a, const Item &b) { return a.extent.from < b.extent.from; });
    std::vector<Window> terms;
    row.reach.reserve(row.items.size());
    for (Index place = 0; place < row.items.size(); ++place) {
        const Item &item = row.items[place];
        m_places[item.event] = {lane, place};
        row.reach.push_back(row.reach.empty() ? item.extent.to
                                              : std::max(row.reach.back(), item.extent.to));
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
        if (m_dossier->events[item.event].deadline != none)
            terms.push_back(item.extent);
        m_extent = m_extent.isEmpty() ? item.extent
                                      : Window{std::min(m_extent.from, item.extent.from),
                                               std::max(m_extent.to, item.extent.to)};
    }
    row.depth = deepest(std::move(terms));
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

}
