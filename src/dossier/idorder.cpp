// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/idorder.h"

#include <algorithm>
#include <cstdint>
#include <functional>

namespace ledgerline {

namespace {

std::uint32_t hashOf(std::string_view id)
{
    return static_cast<std::uint32_t>(std::hash<std::string_view>()(id) >> 32);
}

}

std::vector<Index> orderById(std::span<const Event> events)
{
    std::vector<std::uint64_t> keys; // hash and row
    keys.reserve(events.size());
    for (const Event &event : events)
        keys.push_back(std::uint64_t{hashOf(event.id)} << 32 | keys.size());
    std::ranges::sort(keys);
    std::vector<Index> rows(keys.size());
    std::ranges::transform(keys, rows.begin(),
                           [](std::uint64_t key) { return static_cast<Index>(key); });
    return rows;
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
