// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/item.h"

#include "ledger/contradiction.h"
#include "ledger/deadline.h"
#include "ledger/knowledge.h"

#include <algorithm>

namespace ledgerline {

using namespace std::chrono_literals;

namespace {

/// When a deadline stopped to hold before it fell due: an event amended it, or it was withdrawn
/// or superseded on a day that the file states. Else its due end.
Instant cutOf(const Dossier &dossier, Index event, const Window &term, const Reading &reading)
{
    Instant cut = term.to;
    for (const Link &link : dossier.linksTo(event)) {
        if (link.kind == LinkKind::amends && isKnown(dossier, link.from, reading))
            cut = std::min(cut, dossier.events[link.from].when->start.earliest);
    }
    const Deadline &deadline = *dossier.deadlineOf(dossier.events[event]);
    if ((deadline.outcome == Outcome::withdrawn || deadline.outcome == Outcome::superseded)
        && deadline.outcomeOn && (!reading.asOf || deadline.outcomeOn->end.latest <= *reading.asOf))
        cut = std::min(cut, deadline.outcomeOn->start.earliest);
    return std::max(cut, term.from);
}

void readSizes(Item &item, ItemReading &result, const Dossier &dossier, const Reading &reading)
{
    item.counted = {};
    item.undisclosed = {};
    const Index lane = dossier.laneOf(dossier.events[item.event]);
    const Index measure = lane == none ? none : dossier.lanes[lane].measure;
    if (measure == none)
        return;
    const auto set = [&](int side, Index to) {
        const std::optional<Count> counted = count(dossier, item.event, {measure, to}, reading);
        if (!counted)
            return;
        item.counted.set(side);
        if (counted->undisclosed)
            item.undisclosed.set(side);
        result.size[side] = counted->quantity;
    };
    for (const int side : {0, 1}) {
        if (dossier.side[side] != none)
            set(side, dossier.side[side]);
    }
    // Once it had a direction it keeps it: a claim that is not yet known took none away.
    if (item.counted.any())
        item.directed = true;
    if (!item.directed)
        set(0, none);
}

/// Whether a claim, amendment or dispute comes to be known after the event that it changes.
bool isSettledOnceKnown(const Dossier &dossier, Index event)
{
    const Instant known = knownFrom(dossier, event);
    const Event &row = dossier.events[event];
    const auto isLater = [&](const Claim &claim) { return reportedBy(dossier, claim) > known; };
    if (std::ranges::any_of(dossier.claimsOf(row), isLater))
        return false;
    for (const Link &link : dossier.linksTo(event)) {
        if ((link.kind == LinkKind::amends || link.kind == LinkKind::disputes)
            && knownFrom(dossier, link.from) > known)
            return false;
    }
    const Deadline *const deadline = dossier.deadlineOf(row);
    return !deadline || !deadline->outcomeOn || deadline->outcomeOn->end.latest <= known;
}

}

Item itemFor(const Dossier &dossier, Index event)
{
    const Event &row = dossier.events[event];
    Item item;
    item.event = event;
    item.extent = row.when->extent();
    if (dossier.deadlineOf(row)) {
        const Window term = due(dossier, event);
        item.isTerm = !term.isEmpty();
        item.extent = {std::min(item.extent.from, term.from), std::max(item.extent.to, term.to)};
    }
    item.isSettled = isSettledOnceKnown(dossier, event);
    return item;
}

ItemReading read(Item &item, const Dossier &dossier, const Reading &reading)
{
    ItemReading result;
    if (item.isTerm)
        result.cut = cutOf(dossier, item.event, item.extent, reading);
    readSizes(item, result, dossier, reading);
    item.disputed = isDisputed(dossier, item.event, reading);
    return result;
}

Window standingPlace(const Item &item)
{
    if (!item.isTerm)
        return item.extent;
    return {item.extent.from, std::min(item.extent.to, item.extent.from + 24h)};
}

}
