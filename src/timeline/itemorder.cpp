// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/itemorder.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <tuple>
#include <type_traits>
#include <utility>

namespace ledgerline {

namespace {

/// Sorts by a key the items that stand at `places`, keeping the order of equals. Items are large
/// and mostly in order: what moves are their keys, and each item but once.
template<typename Key>
void sortBy(std::vector<Item> &items, const std::vector<Index> &places, Key key)
{
    using Keyed = std::pair<std::invoke_result_t<Key, const Item &>, Index>;
    std::vector<Keyed> order; // which of the places
    order.reserve(places.size());
    for (const Index place : places)
        order.emplace_back(key(items[place]), static_cast<Index>(order.size()));
    std::ranges::sort(order);
    std::vector<Item> sorted;
    sorted.reserve(items.size());
    for (const Keyed &next : order)
        sorted.push_back(items[places[next.second]]);
    items = std::move(sorted);
}

/// Events of the very same date share its width side by side: says where each of their marks
/// stands. Returns the places of the items in order of their dates.
std::vector<Index> standSideBySide(std::vector<Item> &items)
{
    using Dated = std::tuple<Instant, Instant, Index>;
    std::vector<Dated> dated;
    dated.reserve(items.size());
    for (const Item &item : items) {
        const Window place = standingPlace(item);
        dated.emplace_back(place.from, place.to, static_cast<Index>(dated.size()));
    }
    std::ranges::sort(dated);
    std::vector<Index> places;
    places.reserve(items.size());
    for (auto first = dated.begin(); first != dated.end();) {
        const Instant from = std::get<0>(*first);
        const Instant to = std::get<1>(*first);
        const auto last = std::find_if(first, dated.end(), [&](const Dated &other) {
            return std::get<0>(other) != from || std::get<1>(other) != to;
        });
        const std::int64_t mates = last - first;
        for (std::int64_t i = 0; i < mates; ++i) {
            places.push_back(std::get<2>(first[i]));
            Item &item = items[places.back()];
            item.at = from + (to - from) / (2 * mates) * (2 * i + 1);
            item.mates = static_cast<std::uint32_t>(mates);
        }
        first = last;
    }
    return places;
}

}

void sortByBeginning(std::vector<Item> &items)
{
    const auto beginning = [](const Item &item) { return item.extent.from; };
    if (std::ranges::is_sorted(items, {}, beginning))
        return;
    std::vector<Index> places(items.size());
    std::iota(places.begin(), places.end(), Index{0});
    sortBy(items, places, beginning);
}

std::size_t bringIntoPlace(std::vector<Item> &items)
{
    const std::vector<Index> places = standSideBySide(items);
    sortBy(items, places, [](const Item &item) { return std::pair(item.inParts, item.at); });
    return static_cast<std::size_t>(
        std::ranges::partition_point(items, [](const Item &item) { return !item.inParts; })
        - items.begin());
}

}
