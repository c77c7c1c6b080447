// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier.h"

#include "dossier/idorder.h"
#include "dossier/vocabulary.h"

#include <algorithm>

namespace ledgerline {

namespace {

template<typename Row>
std::span<const Row> rowsOf(const std::vector<Row> &table, Rows rows)
{
    return std::span(table).subspan(rows.first, rows.count);
}

template<typename Row>
Index findById(const std::vector<Row> &table, std::string_view id)
{
    const auto found = std::ranges::find(table, id, &Row::id);
    return found == table.end() ? none : static_cast<Index>(found - table.begin());
}

std::span<const Link> linksOf(const std::vector<Link> &links, Index event, Index Link::*end)
{
    const auto first = std::ranges::lower_bound(links, event, {}, end);
    return {first, std::ranges::upper_bound(first, links.end(), event, {}, end)};
}

}

std::string_view name(EventKind kind)
{
    return wordFor(eventKindWords, kind);
}

std::string_view name(LinkKind kind)
{
    return wordFor(linkKindWords, kind);
}

std::string_view name(SourceKind kind)
{
    return wordFor(sourceKindWords, kind);
}

bool isWebAddress(std::string_view address)
{
    const auto isBlank = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; };
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (!address.starts_with(scheme))
            continue;
        const std::string_view rest = address.substr(scheme.size());
        return !rest.empty() && rest.front() != '/' && std::ranges::none_of(rest, isBlank);
    }
    return false;
}

std::span<const Claim> Dossier::claimsOf(const Event &event) const
{
    return rowsOf(claims, event.claims);
}

std::span<const Index> Dossier::partiesOf(const Event &event) const
{
    return rowsOf(directions, rareOf(event).parties);
}

std::span<const Citation> Dossier::citationsOf(const Event &event) const
{
    return rowsOf(citations, event.citations);
}

std::span<const Citation> Dossier::citationsOf(const Gap &gap) const
{
    return rowsOf(citations, gap.citations);
}

std::span<const Head> Dossier::headsOf(const Event &event) const
{
    return rowsOf(heads, rareOf(event).heads);
}

std::span<const Text> Dossier::outcomesOf(const Event &event) const
{
    return rowsOf(outcomes, rareOf(event).outcomes);
}

const RareOfEvent &Dossier::rareOf(const Event &event) const
{
    static constexpr RareOfEvent nothing;
    return event.rare != none ? rareOfEvents[event.rare] : nothing;
}

const RareOfClaim &Dossier::rareOf(const Claim &claim) const
{
    static constexpr RareOfClaim nothing;
    return claim.rare != none ? rareOfClaims[claim.rare] : nothing;
}

const Deadline *Dossier::deadlineOf(const Event &event) const
{
    const Index row = rareOf(event).deadline;
    return row != none ? &deadlines[row] : nullptr;
}

const Edtf *Dossier::reportedOf(const Claim &claim) const
{
    if (claim.ownReported || claim.source == none)
        return claim.ownReported;
    return sources[claim.source].published;
}

std::span<const Index> Dossier::to(const Claim &claim) const
{
    if (claim.to != none)
        return {&claim.to, 1};
    return rowsOf(directions, rareOf(claim).to);
}

std::span<const Index> Dossier::combinedBy(const Claim &claim) const
{
    return rowsOf(references, rareOf(claim).combined);
}

const Edtf &Dossier::until(const Claim &claim) const
{
    return rareOf(claim).until ? *rareOf(claim).until : *events[claim.event].when;
}

std::span<const Link> Dossier::linksFrom(Index event) const
{
    return linksOf(links, event, &Link::from);
}

std::span<const Link> Dossier::linksTo(Index event) const
{
    return linksOf(backlinks, event, &Link::to);
}

Index Dossier::findEvent(std::string_view id) const
{
    return ledgerline::findEvent(events, eventsById, id);
}

Index Dossier::findParty(std::string_view id) const
{
    return findById(parties, id);
}

Index Dossier::findMeasure(std::string_view id) const
{
    return findById(measures, id);
}

Index Dossier::findLane(std::string_view id) const
{
    return findById(lanes, id);
}

Index Dossier::findStory(std::string_view id) const
{
    return findById(stories, id);
}

Index Dossier::laneOf(EventKind kind) const
{
    const auto found = std::ranges::find_if(lanes, [kind](const Lane &lane) {
        return std::ranges::find(lane.kinds, kind) != lane.kinds.end();
    });
    return found == lanes.end() ? none : static_cast<Index>(found - lanes.begin());
}

Window Dossier::extent() const
{
    if (events.empty())
        return {};
    Window extent = events.front().when->extent();
    for (const Event &event : events) {
        extent.to = std::max(extent.to, event.when->end.latest);
        if (const Deadline *const deadline = deadlineOf(event); deadline && deadline->due)
            extent.to = std::max(extent.to, deadline->due->end.latest);
    }
    return extent;
}

}
