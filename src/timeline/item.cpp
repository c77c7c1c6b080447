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
    const Deadline &deadline = dossier.deadlines[dossier.events[event].deadline];
    if ((deadline.outcome == Outcome::withdrawn || deadline.outcome == Outcome::superseded)
        && deadline.outcomeOn && (!reading.asOf || deadline.outcomeOn->end.latest <= *reading.asOf))
        cut = std::min(cut, deadline.outcomeOn->start.earliest);
    return std::max(cut, term.from);
}

void setSizes(Item &item, const Dossier &dossier, const Reading &reading)
{
    const Index lane = dossier.laneOf(dossier.events[item.event]);
    const Index measure = lane == none ? none : dossier.lanes[lane].measure;
    if (measure == none)
        return;
    const auto set = [&](int side, Index to) {
        const std::optional<Count> counted = count(dossier, item.event, {measure, to}, reading);
        item.counted[side] = counted.has_value();
        item.size[side] = counted ? counted->quantity : Quantity{};
        item.undisclosed[side] = counted && counted->undisclosed;
        return counted.has_value();
    };
    bool directed = false;
    for (const int side : {0, 1}) {
        if (dossier.side[side] != none && set(side, dossier.side[side]))
            directed = true;
    }
    item.directed = item.directed || directed; // a claim that is not yet known took no direction
    if (!item.directed)
        set(0, none);
}

/// From when on no claim, amendment or dispute comes to be known that changes the item of an event
/// that was known then.
Instant settledFrom(const Dossier &dossier, Index event, Instant known)
{
    Instant settled = known;
    const Event &row = dossier.events[event];
    for (const Claim &claim : dossier.claimsOf(row))
        settled = std::max(settled, reportedBy(dossier, claim));
    for (const Link &link : dossier.linksTo(event)) {
        if (link.kind == LinkKind::amends || link.kind == LinkKind::disputes)
            settled = std::max(settled, knownFrom(dossier, link.from));
    }
    if (row.deadline != none && dossier.deadlines[row.deadline].outcomeOn)
        settled = std::max(settled, dossier.deadlines[row.deadline].outcomeOn->end.latest);
    return settled;
}

}

bool Item::looksLike(const Item &other) const
{
    return size[0] == other.size[0] && size[1] == other.size[1] && counted[0] == other.counted[0]
        && counted[1] == other.counted[1] && cut == other.cut && inParts == other.inParts;
}

void read(Item &item, const Dossier &dossier, const Reading &reading)
{
    if (item.isTerm)
        item.cut = cutOf(dossier, item.event, item.extent, reading);
    setSizes(item, dossier, reading);
    item.disputed = isDisputed(dossier, item.event, reading);
}

Item itemFor(const Dossier &dossier, Index event, const Reading &reading)
{
    const Event &row = dossier.events[event];
    Item item;
    item.event = event;
    item.extent = row.when->extent();
    if (row.deadline != none) {
        const Window term = due(dossier, event);
        item.isTerm = !term.isEmpty();
        item.extent = {std::min(item.extent.from, term.from), std::max(item.extent.to, term.to)};
    }
    item.known = knownFrom(dossier, event);
    item.settled = settledFrom(dossier, event, item.known);
    read(item, dossier, reading);
    return item;
}

Window standingPlace(const Item &item)
{
    if (!item.isTerm)
        return item.extent;
    return {item.extent.from, std::min(item.extent.to, item.extent.from + 24h)};
}

}
