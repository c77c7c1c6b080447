// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/timelinenumbers.h"

#include <algorithm>

namespace ledgerline {

namespace {

ShownNumber withoutNumber(const EventIndex &events, Index event)
{
    const Dossier &dossier = events.dossier();
    ShownNumber result = numberOf(dossier, event, {}, {});
    const Rows claims = dossier.events[event].claims;
    for (Index claim = claims.first; claim < claims.first + claims.count; ++claim) {
        if (hears(dossier, events.reading(), dossier.claims[claim]))
            result.claims.push_back(claim);
    }
    return result;
}

void append(std::vector<ShownNumber> &result, const EventIndex &events, const Item &item,
            Index measure)
{
    const Dossier &dossier = events.dossier();
    bool shown = false;
    // What its parts count stands at the parts.
    for (const int side : {0, 1}) {
        if (!item.counted[side] || item.inParts)
            continue;
        const Figure figure{.measure = measure, .to = item.directed ? dossier.side[side] : none};
        if (const auto counted = count(dossier, item.event, figure, events.reading())) {
            result.push_back(numberOf(dossier, item.event, figure, *counted));
            shown = true;
        }
    }
    if (!shown)
        result.push_back(withoutNumber(events, item.event));
}

}

std::vector<ShownNumber> timelineNumbers(const EventIndex &events,
                                         const std::vector<Index> &hiddenLanes,
                                         const Window &window)
{
    std::vector<ShownNumber> result;
    for (Index lane = 0; lane < events.dossier().lanes.size(); ++lane) {
        if (std::ranges::find(hiddenLanes, lane) != hiddenLanes.end())
            continue;
        for (const Item *item : events.visible(lane, window))
            append(result, events, *item, events.dossier().lanes[lane].measure);
    }
    return result;
}

}
