// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/soundness.h"

#include "fuzz/require.h"

#include <algorithm>

using namespace ledgerline;

namespace {

template<typename Row>
void requireRow(Index row, const std::vector<Row> &table)
{
    require(row < table.size(), "a row points into its table");
}

template<typename Row>
void requireRowOrNone(Index row, const std::vector<Row> &table)
{
    require(row == none || row < table.size(), "a row is none, or points into its table");
}

template<typename Row>
void requireRows(Rows rows, const std::vector<Row> &table)
{
    require(rows.first <= table.size() && rows.count <= table.size() - rows.first,
            "a stretch of rows lies in its table");
}

void requireText(const Text &text)
{
    require(!text.isEmpty(), "a text that must be there is there");
    const auto isWhole
        = [](const Translation &one) { return !one.language.empty() && !one.text.empty(); };
    require(std::ranges::all_of(text.translations(), isWhole),
            "a translation has a tag and a text");
}

void requireDate(const Edtf *date)
{
    if (date)
        requireSound(*date);
}

void requireTables(const Dossier &dossier)
{
    for (const Party &party : dossier.parties) {
        requireText(party.name);
        requireText(party.shortName);
        requireRows(party.extras, dossier.extras);
    }
    for (const Measure &measure : dossier.measures) {
        requireText(measure.name);
        requireRowOrNone(measure.partOf, dossier.measures);
        require(measure.partOf == none || !measure.counts, "what counts events is no part");
        requireRows(measure.extras, dossier.extras);
    }
    for (const Lane &lane : dossier.lanes) {
        require(!lane.kinds.empty(), "a lane has a kind");
        requireRowOrNone(lane.measure, dossier.measures);
        requireRows(lane.extras, dossier.extras);
    }
    for (const Source &source : dossier.sources) {
        requireText(source.publisher);
        requireDate(source.published);
        requireRows(source.extras, dossier.extras);
    }
    for (const Gap &gap : dossier.gaps) {
        requireText(gap.note);
        requireSound(*gap.when);
        for (const Index lane : gap.lanes)
            requireRow(lane, dossier.lanes);
        requireRows(gap.citations, dossier.citations);
        requireRows(gap.extras, dossier.extras);
    }
    for (const Citation &citation : dossier.citations) {
        requireRow(citation.source, dossier.sources);
        requireRows(citation.extras, dossier.extras);
    }
}

void requireEvent(const Dossier &dossier, const Event &event)
{
    requireText(event.title);
    requireSound(*event.when);
    requireRowOrNone(event.by, dossier.parties);
    requireRows(event.citations, dossier.citations);
    requireRows(event.claims, dossier.claims);
    require((event.kind == EventKind::deadline) == (dossier.deadlineOf(event) != nullptr),
            "deadlines have a term, and nothing else has");
    requireRowOrNone(event.rare, dossier.rareOfEvents);
    const RareOfEvent &rare = dossier.rareOf(event);
    requireRowOrNone(rare.deadline, dossier.deadlines);
    requireRows(rare.parties, dossier.directions);
    requireRows(rare.heads, dossier.heads);
    requireRows(rare.outcomes, dossier.outcomes);
    requireRows(rare.extras, dossier.extras);
    require(event.kind == EventKind::talks || (rare.heads.count == 0 && rare.outcomes.count == 0),
            "only talks have heads and outcomes");
    for (const Head &head : dossier.headsOf(event)) {
        requireRow(head.party, dossier.parties);
        requireText(head.name);
    }
    for (const Text &outcome : dossier.outcomesOf(event))
        requireText(outcome);
    const auto row = static_cast<Index>(&event - dossier.events.data());
    require(dossier.findEvent(event.id) == row, "an event is found by its id");
    for (const Claim &claim : dossier.claimsOf(event))
        require(claim.event == row, "an event's claims are its own");
}

void requireClaim(const Dossier &dossier, const Claim &claim)
{
    requireRow(claim.event, dossier.events);
    requireRow(claim.measure, dossier.measures);
    requireRow(claim.by, dossier.parties);
    requireRowOrNone(claim.to, dossier.parties);
    requireRowOrNone(claim.rare, dossier.rareOfClaims);
    const RareOfClaim &rare = dossier.rareOf(claim);
    requireRows(rare.to, dossier.directions);
    require(rare.to.count == 0 || rare.scope != Scope::event,
            "a claim of one event has one direction");
    requireRowOrNone(claim.source, dossier.sources);
    requireDate(dossier.reportedOf(claim));
    requireDate(rare.since);
    requireDate(rare.until);
    require(rare.scope == Scope::cumulative || (!rare.since && !rare.until),
            "only a running total has a period");
    requireRows(rare.combined, dossier.references);
    require((rare.scope == Scope::combined) == (rare.combined.count > 0),
            "only a combined claim names events");
    requireRows(rare.extras, dossier.extras);
    const Quantity &quantity = claim.quantity();
    require(quantity.low >= 0 && (!quantity.high || quantity.low <= *quantity.high),
            "a quantity's low bound is not above its high one");
}

void requireDeadline(const Dossier &dossier, const Deadline &deadline)
{
    const auto isTerm = [](const Term &term) {
        return term.months >= 0 && term.days >= 0 && term.seconds >= 0 && term.businessDays >= 0
            && !(term == Term{})
            && (term.businessDays == 0 || term == Term{0, 0, 0, term.businessDays});
    };
    requireDate(deadline.due);
    require(deadline.due || (isTerm(deadline.shortest) && isTerm(deadline.longest)),
            "a deadline has a date or a term");
    requireDate(deadline.outcomeOn);
    requireRows(deadline.extras, dossier.extras);
}

void requireLinks(const Dossier &dossier)
{
    for (const std::vector<Link> *links : {&dossier.links, &dossier.backlinks}) {
        for (const Link &link : *links) {
            requireRow(link.from, dossier.events);
            requireRow(link.to, dossier.events);
        }
    }
    require(dossier.links.size() == dossier.backlinks.size(), "each link has its way back");
    require(std::ranges::is_sorted(dossier.links, {}, &Link::from), "links are sorted");
    require(std::ranges::is_sorted(dossier.backlinks, {}, &Link::to), "backlinks are sorted");
}

}

void requireSound(const Edtf &date)
{
    require(date.start.earliest < date.start.latest, "a date has its first moment before its last");
    require(date.end.earliest < date.end.latest, "an end has its first moment before its last");
    require(!date.extent().isEmpty(), "a date has an extent");
    require(date.interval
                || (date.start == date.end && date.startEnd == EdtfEnd::date
                    && date.endEnd == EdtfEnd::date),
            "a single date starts and ends with itself");
    require(date.startEnd == EdtfEnd::date || date.endEnd == EdtfEnd::date,
            "an interval has a date on one side at least");
}

void requireSound(const Dossier &dossier)
{
    requireText(dossier.title);
    require(dossier.edition != nullptr, "a dossier has an edition");
    requireDate(dossier.edition);
    requireRows(dossier.ownExtras, dossier.extras);
    for (const Index side : dossier.side) {
        requireRowOrNone(side, dossier.parties);
        require(side == none || dossier.parties[side].role == Role::belligerent,
                "a side is a belligerent");
    }
    requireTables(dossier);
    for (const Event &event : dossier.events)
        requireEvent(dossier, event);
    require(std::ranges::is_sorted(dossier.events, {},
                                   [](const Event &event) { return event.when->start.earliest; }),
            "events are sorted by time");
    for (const Claim &claim : dossier.claims)
        requireClaim(dossier, claim);
    for (const Deadline &deadline : dossier.deadlines)
        requireDeadline(dossier, deadline);
    for (const Head &head : dossier.heads) {
        requireRow(head.party, dossier.parties);
        requireText(head.name);
    }
    for (const Text &outcome : dossier.outcomes)
        requireText(outcome);
    for (const Index party : dossier.directions)
        requireRow(party, dossier.parties);
    for (const Index event : dossier.references)
        requireRow(event, dossier.events);
    requireLinks(dossier);
    require(dossier.extent().isEmpty() == dossier.events.empty(), "events have an extent");
}
