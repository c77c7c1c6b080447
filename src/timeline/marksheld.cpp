// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/marksheld.h"

#include "ledger/deadline.h"
#include "timeline/lanes.h"
#include "timeline/softness.h"

#include <algorithm>

namespace ledgerline {

namespace {

Index rowOf(const Dossier &dossier, const Event &event)
{
    return static_cast<Index>(&event - dossier.events.data());
}

Summary sumOf(const EventIndex &events, Index lane)
{
    if (events.isLong(lane))
        return events.sum(lane, 0, events.wholes(lane));
    std::vector<const Item *> items;
    for (const Item &item : events.items(lane))
        items.push_back(&item);
    return events.sum(items);
}

bool isCutShort(const Dossier &dossier, const Event &event)
{
    const Deadline *const deadline = dossier.deadlineOf(event);
    if (!deadline)
        return false;
    const bool isOver
        = deadline->outcome == Outcome::withdrawn || deadline->outcome == Outcome::superseded;
    return (isOver && deadline->outcomeOn)
        || std::ranges::any_of(dossier.linksTo(rowOf(dossier, event)),
                               [](const Link &link) { return link.kind == LinkKind::amends; });
}

bool isDueVaguely(const Dossier &dossier, const Event &event)
{
    if (!dossier.deadlineOf(event))
        return false;
    const Window term = due(dossier, rowOf(dossier, event));
    return term.to - term.from > std::chrono::hours{24};
}

}

KindsHeld kindsHeld(const Dossier &dossier)
{
    KindsHeld held;
    held.several = dossier.events.size() > 1;
    for (const Event &event : dossier.events) {
        held.pledge = held.pledge || event.kind == EventKind::pledge;
        held.dispute = held.dispute || event.kind == EventKind::dispute;
        held.statement = held.statement || event.kind == EventKind::statement;
        held.deadline = held.deadline || event.kind == EventKind::deadline;
        held.soft = held.soft || isVague(*event.when) || isDueVaguely(dossier, event);
        held.amended = held.amended || isCutShort(dossier, event);
    }
    return held;
}

BarsHeld barsHeld(const EventIndex &events)
{
    BarsHeld held;
    for (Index lane = 0; lane < events.dossier().lanes.size(); ++lane) {
        if (styleOf(events, lane) != LaneStyle::bars)
            continue;
        const Summary sum = sumOf(events, lane);
        for (const int side : {0, 1}) {
            held.toSide[side]
                = held.toSide[side] || (events.isDirected(lane) && events.isCounted(lane, side));
            held.inexact = held.inexact || sum.side[side].inexact > sum.side[side].undisclosed;
            held.undisclosed = held.undisclosed || sum.side[side].undisclosed > 0;
        }
    }
    return held;
}

}
