// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/draft.h"
#include "dossier/idorder.h"
#include "dossier/utf8.h"
#include "dossier/values.h"
#include "dossier/warnings.h"

#include <algorithm>
#include <future>
#include <utility>

namespace ledgerline {

namespace {

/// The events by their earliest instant, else as they stand in the file.
std::vector<Index> orderOf(const std::vector<Event> &events)
{
    struct Place
    {
        Instant at;
        Index row;
    };
    std::vector<Place> places; // with the instants at hand: sorting by way of the rows takes long
    places.reserve(events.size());
    for (const Event &event : events)
        places.push_back({event.when->start.earliest, static_cast<Index>(places.size())});
    std::ranges::sort(places, {}, [](Place place) { return std::pair(place.at, place.row); });
    std::vector<Index> order(places.size());
    std::ranges::transform(places, order.begin(), &Place::row);
    return order;
}

template<typename Row>
std::vector<Row> inOrder(const std::vector<Row> &rows, const std::vector<Index> &order)
{
    std::vector<Row> result;
    result.reserve(rows.size());
    for (const Index row : order)
        result.push_back(rows[row]);
    return result;
}

/// Tells which rows the ids of events name, as far as others mention them or there may be a
/// misspelt one among those.
void nameEvents(Draft &draft)
{
    const std::vector<Event> &events = draft.dossier.events;
    const bool areFew = events.size() <= Ids::mostCompared;
    for (Index row = 0; row < events.size(); ++row) {
        const PooledText id = events[row].id;
        if (id.empty()) // a faulty one has its own report
            continue;
        const Symbol symbol = areFew ? draft.ids.symbol(id) : draft.ids.find(id);
        if (symbol != none)
            draft.ids.define(Table::event, symbol, row); // of one id the first
    }
}

/// Sorts the events, and tells everybody their new rows.
void sortEvents(Draft &draft, const std::vector<Index> &order)
{
    draft.dossier.events = inOrder(draft.dossier.events, order);
    draft.eventOffsets = inOrder(draft.eventOffsets, order);
    std::vector<Index> places(order.size());
    for (Index place = 0; place < order.size(); ++place)
        places[order[place]] = place;
    draft.ids.renumber(Table::event, places);
    for (Claim &claim : draft.dossier.claims)
        claim.event = places[claim.event];
    for (Draft::PlacedLink &placed : draft.links)
        placed.link.from = places[placed.link.from];
    for (Index &row : draft.dossier.eventsById)
        row = places[row];
}

void resolveSymbols(Draft &draft)
{
    Dossier &dossier = draft.dossier;
    const auto resolveTo = [&draft](Table table) {
        return [&draft, table](Index &symbol) { symbol = draft.ids.row(table, symbol); };
    };
    const auto party = resolveTo(Table::party);
    const auto measure = resolveTo(Table::measure);
    const auto source = resolveTo(Table::source);
    const auto event = resolveTo(Table::event);
    const auto lane = resolveTo(Table::lane);

    std::ranges::for_each(dossier.measures, measure, &Measure::partOf);
    std::ranges::for_each(dossier.lanes, measure, &Lane::measure);
    for (Gap &gap : dossier.gaps)
        std::ranges::for_each(gap.lanes, lane);
    std::ranges::for_each(dossier.citations, source, &Citation::source);
    std::ranges::for_each(dossier.directions, party);
    std::ranges::for_each(dossier.references, event);
    std::ranges::for_each(dossier.events, party, &Event::by);
    std::ranges::for_each(dossier.events, lane, &Event::lane);
    std::ranges::for_each(dossier.heads, party, &Head::party);
    for (Claim &claim : dossier.claims) {
        measure(claim.measure);
        party(claim.by);
        party(claim.to);
        source(claim.source);
    }
    for (Draft::PlacedLink &placed : draft.links)
        event(placed.link.to);
}

/// A pledge is agreed at talks and nowhere else. (One that names itself is reported as that.)
void checkAgreedAt(Draft &draft)
{
    for (const auto &[link, offset] : draft.links) {
        if (link.kind != LinkKind::agreedAt || link.to == none || link.to == link.from)
            continue;
        const Event &target = draft.dossier.events[link.to];
        if (target.kind != EventKind::talks)
            draft.faults.error(offset,
                               inQuotes(target.id) + " is of kind " + std::string(name(target.kind))
                                   + "; a pledge is agreed at talks");
    }
}

void completeSides(Dossier &dossier)
{
    int found = 0;
    for (std::size_t i = 0; i < dossier.parties.size() && found < 2; ++i) {
        if (dossier.parties[i].role == Role::belligerent)
            dossier.side[found++] = static_cast<Index>(i);
    }
}

void completeLinks(Draft &draft)
{
    Dossier &dossier = draft.dossier;
    for (const Draft::PlacedLink &placed : draft.links)
        dossier.links.push_back(placed.link);
    std::ranges::stable_sort(dossier.links, {}, &Link::from);
    dossier.backlinks = dossier.links;
    std::ranges::stable_sort(dossier.backlinks, {}, &Link::to);
}

}

void resolve(Draft &draft)
{
    std::vector<Event> &events = draft.dossier.events;
    auto byId = std::async([&events] { return orderById(events); }); // beside what comes next
    const std::vector<Index> byTime = orderOf(events);
    nameEvents(draft);
    draft.ids.reportDangling(draft.faults);
    IdOrder ids = byId.get();
    for (const Index row : ids.repeated)
        reportRepeated(draft.faults, Table::event, events[row].id, draft.eventIdOffsets[row]);
    draft.dossier.eventsById = std::move(ids.rows);
    sortEvents(draft, byTime);
    resolveSymbols(draft);
    reportCircles(draft);
    checkAgreedAt(draft);
    completeSides(draft.dossier);
    completeLinks(draft);
    draft.dossier.claims.shrink_to_fit(); // up to half of it was room to grow
    draft.dossier.citations.shrink_to_fit();
    draft.dossier.rareOfEvents.shrink_to_fit();
    draft.dossier.rareOfClaims.shrink_to_fit();
    if (!draft.faults.hasErrors())
        raiseWarnings(draft);
}

}
