// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/itemorder.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <numeric>
#include <tuple>
#include <utility>

namespace ledgerline {

namespace {

/// Brings items into another order: places[i] is where the i-th stands now.
void bringInto(std::vector<Item> &items, const std::vector<Index> &places)
{
    std::vector<Item> sorted;
    sorted.reserve(items.size());
    for (const Index place : places)
        sorted.push_back(items[place]);
    items = std::move(sorted);
}

/// The places of items that come in order of their beginnings, in order of their dates: only those
/// of one beginning have to be sorted.
std::vector<Index> orderOfDates(const std::vector<Item> &items)
{
    std::vector<Index> places(items.size());
    std::iota(places.begin(), places.end(), Index{0});
    const auto end = [&](Index place) { return std::pair(standingPlace(items[place]).to, place); };
    for (auto first = places.begin(); first != places.end();) {
        const Instant from = items[*first].extent.from;
        const auto last = std::find_if(
            first, places.end(), [&](Index place) { return items[place].extent.from != from; });
        std::ranges::sort(first, last, {}, end);
        first = last;
    }
    return places;
}

/// Events of the very same date share its width side by side: says where each of their marks
/// stands. The places are in order of the dates.
void standSideBySide(std::vector<Item> &items, const std::vector<Index> &places)
{
    for (auto first = places.begin(); first != places.end();) {
        const Window date = standingPlace(items[*first]);
        const auto last = std::find_if(
            first, places.end(), [&](Index place) { return standingPlace(items[place]) != date; });
        const std::int64_t mates = last - first;
        for (std::int64_t i = 0; i < mates; ++i) {
            Item &item = items[first[i]];
            item.at = date.from + (date.to - date.from) / (2 * mates) * (2 * i + 1);
            item.mates = static_cast<std::uint32_t>(mates);
        }
        first = last;
    }
}

/// Where an item's mark stands among the others.
struct Standing
{
    bool inParts; ///< without a mark, behind all others
    Instant at;
    Index rank; ///< in order of the dates
};

auto keyOf(const Standing &standing)
{
    return std::tuple(standing.inParts, standing.at, standing.rank);
}

/// Sorts what is mostly in order: of all that follow each other only those that stand before one
/// of an earlier mark, as a month does before its first days, are sorted, and merged with the rest.
std::vector<Standing> sorted(const std::vector<Standing> &standings)
{
    std::vector<Standing> inOrder;
    std::vector<Standing> early;
    std::for_each(standings.rbegin(), standings.rend(), [&](const Standing &standing) {
        const bool isEarly = !inOrder.empty() && keyOf(inOrder.back()) < keyOf(standing);
        (isEarly ? early : inOrder).push_back(standing);
    });
    std::ranges::reverse(inOrder);
    std::ranges::sort(early, {}, keyOf);
    std::vector<Standing> result;
    result.reserve(standings.size());
    std::ranges::merge(inOrder, early, std::back_inserter(result), {}, keyOf, keyOf);
    return result;
}

}

void sortByBeginning(std::vector<Item> &items)
{
    const auto beginning = [](const Item &item) { return item.extent.from; };
    if (!std::ranges::is_sorted(items, {}, beginning))
        std::ranges::stable_sort(items, {}, beginning);
}

std::size_t bringIntoPlace(std::vector<Item> &items)
{
    std::vector<Index> places = orderOfDates(items);
    standSideBySide(items, places);
    std::vector<Standing> standings;
    standings.reserve(items.size());
    for (Index rank = 0; rank < places.size(); ++rank) {
        const Item &item = items[places[rank]];
        standings.push_back({item.inParts, item.at, rank});
    }
    standings = sorted(standings);
    std::vector<Index> order(places.size());
    std::ranges::transform(standings, order.begin(),
                           [&](const Standing &standing) { return places[standing.rank]; });
    bringInto(items, order);
    return static_cast<std::size_t>(std::ranges::count(standings, false, &Standing::inParts));
}

}
