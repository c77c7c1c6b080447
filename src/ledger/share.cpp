// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/share.h"

#include "ledger/bounds.h"

#include <algorithm>
#include <unordered_set>

namespace ledgerline {

namespace {

bool holds(const std::vector<Index> &events, Index event)
{
    return std::find(events.begin(), events.end(), event) != events.end();
}

/// Bounds to go by: "about" so many is none.
std::int64_t leastOf(const Quantity &quantity)
{
    return quantity.approximate ? 0 : quantity.low;
}

std::optional<std::int64_t> mostOf(const Quantity &quantity)
{
    return quantity.approximate ? std::nullopt : quantity.high;
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
    const auto isPart = [](const Link &link) { return link.kind == LinkKind::partOf; };
    if (std::ranges::none_of(dossier.linksTo(event), isPart))
        return {}; // most events of a large record
    std::vector<Index> result;
    std::unordered_set<Index> found{event}; // with it, so that a circle of parts ends
    const auto addPartsOf = [&](Index whole) {
        for (const Link &link : dossier.linksTo(whole)) {
            if (isPart(link) && found.insert(link.from).second)
                result.push_back(link.from);
        }
    };
    addPartsOf(event);
    for (std::size_t next = 0; next < result.size(); ++next)
        addPartsOf(result[next]);
    std::ranges::sort(result);
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

Shares::Shares(const Dossier &dossier, const Reading &reading, std::vector<Index> events)
    : Shares(Shares(dossier, reading).among(std::move(events)))
{
}

Shares Shares::among(std::vector<Index> events) const
{
    Shares result = *this;
    std::ranges::sort(events);
    result.m_among = std::move(events);
    return result;
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
    if (isSpokenFor(event, figure) || isLeftToStages(event, figure))
        return {};
    if (own->undisclosed && !countedStages(event, figure).empty())
        own->quantity.low = 0;
    raiseToStages(event, figure, *own);
    if (span.contains(all))
        return Share{.count = *std::move(own), .stages = {}};
    return cut(event, figure, span, *std::move(own));
}

/// "At least 30" is at least 42, and "at most 46" no less than 42, where the stages come to that;
/// not where anybody who is heard tells less of the whole: that is a fault, which no sum mends.
void Shares::raiseToStages(Index event, Figure figure, Count &own) const
{
    if (own.undisclosed || own.quantity.approximate || own.quantity.high == own.quantity.low)
        return;
    std::int64_t least = 0;
    for (const Index stage : toldStages(event, figure))
        least = sumOfLows(least, leastOf(counted(stage, figure)->quantity));
    if (least <= own.quantity.low)
        return;
    Reading heard = m_reading;
    if (heard.rule != Reading::Rule::word)
        heard.rule = Reading::Rule::envelope; // others choose one claim of several
    const auto told = count(*m_dossier, event, figure, heard);
    for (const Index row : told->claims) {
        if (m_dossier->claims[row].quantity().high.value_or(least) < least)
            return;
    }
    own.quantity.low = least;
    own.quantity.statesLow = true;
}

/// Nobody counted the part: what the event adds to the whole may or may not be of it, but for what
/// was told of other parts, and for the stages that tell the part themselves.
std::optional<Share> Shares::ofUncountedPart(Index event, Figure figure, const Window &span) const
{
    const auto whole = wholeCountedOf(*m_dossier, event, figure, m_reading);
    if (!whole || isSpokenFor(event, *whole) || isSpokenFor(event, figure))
        return {};
    const auto share = of(event, *whole, span);
    if (!share)
        return {};
    std::int64_t ofOthers = leastOfParts(*m_dossier, event, *whole, m_reading);
    for (const Index stage : toldStages(event, figure))
        ofOthers = sumOfLows(ofOthers, leastOf(counted(stage, figure)->quantity));
    std::int64_t inStages = 0; // of the whole, what is no part of what nobody counted
    std::int64_t inSpan = 0; // of that, what lies in the span
    for (const Index stage : countedStages(event, *whole)) {
        const std::int64_t all = hasTold(stage, figure)
            ? leastOf(counted(stage, *whole)->quantity)
            : leastOfParts(*m_dossier, stage, *whole, m_reading);
        inStages = sumOfLows(inStages, all);
        inSpan = sumOfLows(inSpan, span.contains(reach(stage)) ? all : 0);
    }
    std::optional<std::int64_t> high;
    if (const auto most = mostOf(counted(event, *whole)->quantity))
        high = std::max<std::int64_t>(0, *most - std::max(ofOthers, inStages));
    if (const auto most = mostOf(share->count.quantity))
        high = std::min(high.value_or(*most), std::max<std::int64_t>(0, *most - inSpan));
    if (high == 0)
        return {};
    return Share{.count = {.quantity = {.low = 0, .high = high, .statesLow = false},
                           .claims = {},
                           .undisclosed = true},
                 .stages = {}};
}

/// What lies in `span` of an event that reaches beyond it: nothing is certain but the stages that
/// lie inside, as far as the whole is, and there is at most what those outside leave of the whole.
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
    quantity.low = std::min(inside, quantity.low); // stages may come to more than all is certain of
    quantity.statesLow = quantity.low > 0;
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
    const Events others = wholes(event);
    if (others.empty())
        return false;
    const auto own = counted(event, figure);
    const bool addsNothing = own && own->undisclosed && own->quantity.low == 0;
    return std::ranges::any_of(others, [&](Index whole) {
        const auto ofWhole = counted(whole, figure);
        return ofWhole
            && (!ofWhole->undisclosed || (addsNothing && !isLeftToStages(whole, figure)));
    });
}

bool Shares::isLeftToStages(Index event, Figure figure) const
{
    const Events parts = stages(event);
    if (parts.empty())
        return false;
    const auto own = counted(event, figure);
    if (!own || !own->undisclosed || !own->claims.empty())
        return false;
    const bool isToldByStages = std::ranges::any_of(parts, [&](Index stage) {
        const auto ofStage = counted(stage, figure);
        return ofStage && !ofStage->claims.empty();
    });
    if (!isToldByStages)
        return false;
    Shares everyone = *this;
    everyone.m_reading = {.asOf = m_reading.asOf};
    const auto told = everyone.counted(event, figure);
    std::int64_t ofStages = 0;
    for (const Index stage : everyone.toldStages(event, figure)) {
        const Shares &heard = hasTold(stage, figure) ? *this : everyone;
        ofStages = sumOfLows(ofStages, heard.counted(stage, figure)->quantity.low);
    }
    return told && !told->undisclosed && told->quantity.high && ofStages >= *told->quantity.high;
}

Shares::Events Shares::wholes(Index event) const
{
    Events result = wholesOf(*m_dossier, event);
    std::erase_if(result,
                  [&](Index one) { return m_among && !std::ranges::binary_search(*m_among, one); });
    return result;
}

Shares::Events Shares::stages(Index event) const
{
    Events result = stagesOf(*m_dossier, event);
    std::erase_if(result,
                  [&](Index one) { return m_among && !std::ranges::binary_search(*m_among, one); });
    return result;
}

/// None of them is a part of another; in order of time.
Shares::Events Shares::toldStages(Index event, Figure figure) const
{
    Events result = stages(event);
    std::erase_if(result, [&](Index stage) { return !hasTold(stage, figure); });
    return outermost(result);
}

/// The same of those that at least bound the count from below.
Shares::Events Shares::countedStages(Index event, Figure figure) const
{
    Events result = stages(event);
    std::erase_if(result, [&](Index stage) {
        const auto own = counted(stage, figure);
        return !own || own->quantity.low == 0;
    });
    return outermost(result);
}

Shares::Events Shares::outermost(const Events &events) const
{
    Events result = events;
    std::erase_if(result, [&](Index event) {
        return std::ranges::any_of(
            wholes(event), [&](Index one) { return std::ranges::binary_search(events, one); });
    });
    return result;
}

}
