// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/share.h"

#include "ledger/bounds.h"

#include <algorithm>

namespace ledgerline {

namespace {

bool holds(const std::vector<Index> &events, Index event)
{
    return std::find(events.begin(), events.end(), event) != events.end();
}

}

std::vector<Index> wholesOf(const Dossier &dossier, Index event)
{
    std::vector<Index> result{event}; // in it, so that a circle of parts ends
    for (std::size_t next = 0; next < result.size(); ++next) {
        for (const Link &link : dossier.linksFrom(result[next])) {
            if (link.kind == LinkKind::partOf && !holds(result, link.to))
                result.push_back(link.to);
        }
    }
    result.erase(result.begin());
    return result;
}

std::vector<Index> stagesOf(const Dossier &dossier, Index event)
{
    std::vector<Index> result{event};
    for (std::size_t next = 0; next < result.size(); ++next) {
        for (const Link &link : dossier.linksTo(result[next])) {
            if (link.kind == LinkKind::partOf && !holds(result, link.from))
                result.push_back(link.from);
        }
    }
    result.erase(result.begin());
    return result;
}

bool isPartOfItsKind(const Dossier &dossier, Index event)
{
    const auto links = dossier.linksFrom(event);
    return std::any_of(links.begin(), links.end(), [&](const Link &link) {
        return link.kind == LinkKind::partOf
            && dossier.events[link.to].kind == dossier.events[event].kind;
    });
}

Shares::Shares(const Dossier &dossier, const Reading &reading)
    : m_dossier(&dossier)
    , m_reading(reading)
    , m_extent(dossier.extent())
{
    m_extent.to = std::min(m_extent.to, reading.asOf.value_or(m_extent.to));
}

Window Shares::reach(Index event) const
{
    const Edtf &when = *m_dossier->events[event].when;
    Window result = when.extent();
    if (when.startEnd != EdtfEnd::date)
        result.from = std::min(result.from, m_extent.from);
    if (when.endEnd != EdtfEnd::date)
        result.to = std::max(result.to, m_extent.to);
    return result;
}

std::optional<Share> Shares::of(Index event, Figure figure, const Window &span) const
{
    const Window all = reach(event);
    if (!all.overlaps(span))
        return {};
    auto own = counted(event, figure);
    if (!own)
        return ofUncountedPart(event, figure, span);
    if (isSpokenFor(event, figure))
        return {};
    if (own->undisclosed && hasCountedStages(event, figure))
        own->quantity.low = 0;
    if (span.contains(all))
        return Share{.count = *std::move(own), .stages = {}};
    return cut(event, figure, span, *std::move(own));
}

/// Nobody counted the part: what the event adds to the whole may or may not be of it.
std::optional<Share> Shares::ofUncountedPart(Index event, Figure figure, const Window &span) const
{
    const auto whole = wholeCountedOf(*m_dossier, event, figure, m_reading);
    auto share = whole && !isSpokenFor(event, figure) ? of(event, *whole, span) : std::nullopt;
    if (!share)
        return {};
    return Share{.count = uncountedPartOf(share->count), .stages = {}};
}

/// What lies in `span` of an event that reaches beyond it: nothing is certain but the stages that
/// lie inside, and there is at most what those outside leave of the whole.
Share Shares::cut(Index event, Figure figure, const Window &span, Count count) const
{
    Share share{.count = std::move(count), .stages = {}};
    Quantity &quantity = share.count.quantity;
    std::int64_t inside = 0;
    std::int64_t outside = 0;
    if (!share.count.undisclosed) { // else the stages add their counts themselves
        for (const Index stage : toldStages(event, figure)) {
            const Window extent = reach(stage);
            if (extent.overlaps(span) && !span.contains(extent))
                continue;
            const Quantity ofStage = counted(stage, figure)->quantity;
            quantity.approximate = quantity.approximate || ofStage.approximate;
            if (span.contains(extent)) {
                inside = sumOfLows(inside, ofStage.low);
                share.stages.push_back(stage);
            } else {
                outside = sumOfLows(outside, ofStage.low);
            }
        }
    }
    quantity.low = inside;
    quantity.statesLow = inside > 0;
    if (quantity.high)
        quantity.high = std::max(inside, *quantity.high - std::min(outside, *quantity.high));
    return share;
}

std::optional<Count> Shares::counted(Index event, Figure figure) const
{
    if (!isOccurrence(m_dossier->events[event].kind))
        return {};
    return count(*m_dossier, event, figure, m_reading);
}

bool Shares::hasTold(Index event, Figure figure) const
{
    const auto own = counted(event, figure);
    return own && !own->undisclosed;
}

bool Shares::isSpokenFor(Index event, Figure figure) const
{
    const auto wholes = wholesOf(*m_dossier, event);
    return std::any_of(wholes.begin(), wholes.end(),
                       [&](Index whole) { return hasTold(whole, figure); });
}

bool Shares::hasCountedStages(Index event, Figure figure) const
{
    const auto stages = stagesOf(*m_dossier, event);
    return std::any_of(stages.begin(), stages.end(), [&](Index stage) {
        const auto own = counted(stage, figure);
        return own && own->quantity.low > 0;
    });
}

/// The outermost stages that have told a count; none of them is a part of another.
std::vector<Index> Shares::toldStages(Index event, Figure figure) const
{
    auto told = stagesOf(*m_dossier, event);
    std::erase_if(told, [&](Index stage) { return !hasTold(stage, figure); });
    auto outermost = told;
    std::erase_if(outermost, [&](Index stage) {
        const auto wholes = wholesOf(*m_dossier, stage);
        return std::any_of(wholes.begin(), wholes.end(),
                           [&](Index whole) { return holds(told, whole); });
    });
    return outermost;
}

}
