// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/idorder.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>

namespace ledgerline {

namespace {

std::uint32_t hashOf(std::string_view id)
{
    return static_cast<std::uint32_t>(std::hash<std::string_view>()(id) >> 32);
}

/// Of events whose ids have one hash, those with an id that an earlier one has.
void addRepeated(std::vector<Index> &repeated, std::span<const Event> events,
                 std::span<const Index> sameHash)
{
    std::vector<std::pair<std::string_view, Index>> ids;
    for (const Index row : sameHash) {
        if (!events[row].id.empty()) // a faulty one has its own report
            ids.emplace_back(events[row].id, row);
    }
    std::ranges::sort(ids);
    for (std::size_t i = 1; i < ids.size(); ++i) {
        if (ids[i].first == ids[i - 1].first)
            repeated.push_back(ids[i].second);
    }
}

}

IdOrder orderById(std::span<const Event> events)
{
    std::vector<std::uint64_t> keys; // hash and row
    keys.reserve(events.size());
    for (const Event &event : events)
        keys.push_back(std::uint64_t{hashOf(event.id)} << 32 | keys.size());
    std::ranges::sort(keys);
    IdOrder result;
    result.rows.resize(keys.size());
    std::ranges::transform(keys, result.rows.begin(),
                           [](std::uint64_t key) { return static_cast<Index>(key); });
    for (std::size_t first = 0; first < keys.size();) {
        std::size_t last = first + 1;
        while (last < keys.size() && keys[last] >> 32 == keys[first] >> 32)
            ++last;
        if (last > first + 1)
            addRepeated(result.repeated, events,
                        std::span(result.rows).subspan(first, last - first));
        first = last;
    }
    return result;
}

Index findEvent(std::span<const Event> events, std::span<const Index> orderById,
                std::string_view id)
{
    const std::uint32_t hash = hashOf(id);
    const auto hashAt = [events](Index row) { return hashOf(events[row].id); };
    auto at = std::ranges::lower_bound(orderById, hash, {}, hashAt);
    for (; at != orderById.end() && hashAt(*at) == hash; ++at) {
        if (events[*at].id == id)
            return *at;
    }
    return none;
}

}
