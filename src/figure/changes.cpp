// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/changes.h"

#include <map>
#include <string_view>

namespace ledgerline {

namespace {

template<typename Row>
IdChanges changes(const std::vector<Row> &then, const std::vector<Row> &now)
{
    std::map<std::string_view, const Row *> before;
    for (const Row &row : then)
        before.emplace(row.id, &row);
    IdChanges result;
    for (const Row &row : now) {
        const auto found = before.find(row.id);
        if (found == before.end()) {
            result.added.push_back(row.id);
            continue;
        }
        if (!(*found->second == row))
            result.changed.push_back(row.id);
        before.erase(found);
    }
    for (const Row &row : then) {
        if (before.erase(row.id) > 0)
            result.removed.push_back(row.id);
    }
    return result;
}

}

IdChanges eventChanges(const Provenance &then, const Provenance &now)
{
    const bool isListed
        = then.events.size() == then.eventCount && now.events.size() == now.eventCount;
    return isListed ? changes(then.events, now.events) : IdChanges{};
}

IdChanges sourceChanges(const Provenance &then, const Provenance &now)
{
    const bool isListed
        = then.sources.size() == then.sourceCount && now.sources.size() == now.sourceCount;
    return isListed ? changes(then.sources, now.sources) : IdChanges{};
}

}
