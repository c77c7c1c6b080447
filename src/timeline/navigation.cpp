// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/layout.h"

#include <algorithm>
#include <chrono>

namespace ledgerline {

namespace {

constexpr double room = 0.15; // of the length of several events, kept free on either side

/// The lanes that have events to go to, in the order of the file.
std::vector<Index> walkableLanes(const EventIndex &events, const std::vector<Index> &hiddenLanes)
{
    std::vector<Index> lanes;
    for (Index lane = 0; lane < events.dossier().lanes.size(); ++lane) {
        const bool hidden
            = std::find(hiddenLanes.begin(), hiddenLanes.end(), lane) != hiddenLanes.end();
        if (!hidden && !events.items(lane).empty())
            lanes.push_back(lane);
    }
    return lanes;
}

std::chrono::seconds middle(const Item &item)
{
    const auto from = item.extent.from.time_since_epoch();
    return from + (item.extent.to.time_since_epoch() - from) / 2;
}

/// The event of a lane whose middle is the nearest to that of `item`; the earlier of two.
Index nearest(const std::vector<Item> &items, const Item &item)
{
    const auto closer = [&](const Item &a, const Item &b) {
        return std::chrono::abs(middle(a) - middle(item))
            < std::chrono::abs(middle(b) - middle(item));
    };
    return std::min_element(items.begin(), items.end(), closer)->event;
}

/// Where the keys go first: the earliest event that is shown, or the latest.
Index outermost(const EventIndex &events, const std::vector<Index> &lanes, bool latest)
{
    Index found = none;
    for (const Index lane : lanes) {
        const Item &item = latest ? events.items(lane).back() : events.items(lane).front();
        const Instant at = item.extent.from;
        const Instant best = found == none ? at : events.itemOf(found)->extent.from;
        if (found == none || (latest ? at > best : at < best))
            found = item.event;
    }
    return found;
}

}

Index neighbour(const EventIndex &events, Index event, Direction direction,
                const std::vector<Index> &hiddenLanes)
{
    const std::vector<Index> lanes = walkableLanes(events, hiddenLanes);
    const auto [lane, place] = events.placeOf(event);
    const auto row = std::find(lanes.begin(), lanes.end(), lane);
    if (row == lanes.end())
        return outermost(events, lanes,
                         direction == Direction::previous || direction == Direction::up);

    const std::vector<Item> &items = events.items(lane);
    switch (direction) {
    case Direction::previous:
        return place > 0 ? items[place - 1].event : event;
    case Direction::next:
        return place + 1 < items.size() ? items[place + 1].event : event;
    case Direction::up:
        return row != lanes.begin() ? nearest(events.items(*(row - 1)), items[place]) : event;
    case Direction::down:
        return row + 1 != lanes.end() ? nearest(events.items(*(row + 1)), items[place]) : event;
    }
    return event;
}

Window fitted(const EventIndex &events, Index event)
{
    using namespace std::chrono_literals;
    const Item *const item = events.itemOf(event);
    const Window extent
        = item != nullptr ? item->extent : events.dossier().events[event].when->extent();
    // A day stands among the days around it, an hour in its part of the day, a long term almost
    // fills the window.
    const std::chrono::seconds length
        = std::max<std::chrono::seconds>(extent.to - extent.from, 1min);
    const std::chrono::seconds margin = std::max<std::chrono::seconds>(
        length * 3 / 10, std::min<std::chrono::seconds>(4 * length, 96h));
    return {extent.from - margin, extent.to + margin};
}

Window fitted(const EventIndex &events, const std::vector<Index> &several)
{
    if (several.size() == 1)
        return fitted(events, several.front());
    Window window = events.dossier().events[several.front()].when->extent();
    for (const Index event : several) {
        const Window extent = events.dossier().events[event].when->extent();
        window = {std::min(window.from, extent.from), std::max(window.to, extent.to)};
    }
    return withRoom(window);
}

Window withRoom(const Window &extent)
{
    const auto margin
        = std::chrono::duration_cast<std::chrono::seconds>((extent.to - extent.from) * room);
    return {extent.from - margin, extent.to + margin};
}

}
