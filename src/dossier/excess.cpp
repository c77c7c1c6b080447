// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/excess.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>
#include <set>
#include <unordered_set>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();

/// A measure and its direction.
using Counted = std::pair<Index, Index>;

std::optional<Counted> countedBy(const Dossier &dossier, const Claim &claim)
{
    const auto to = dossier.to(claim);
    if (dossier.scopeOf(claim) != Scope::event || claim.quantity().undisclosed || to.size() > 1)
        return {};
    return Counted(claim.measure, to.empty() ? none : to.front());
}

/// What an event's claims tell of one thing, at least and at most.
struct Told
{
    Counted counted;
    std::int64_t least = greatest;
    std::int64_t most = 0;
};

std::vector<Told> toldBy(const Dossier &dossier, Index event)
{
    std::vector<Told> result;
    for (const Claim &claim : dossier.claimsOf(dossier.events[event])) {
        const auto counted = countedBy(dossier, claim);
        if (!counted)
            continue;
        auto place = std::ranges::find(result, *counted, &Told::counted);
        if (place == result.end())
            place = result.insert(result.end(), Told{.counted = *counted});
        const Quantity &quantity = claim.quantity();
        place->least = std::min(place->least, quantity.approximate ? 0 : quantity.low);
        place->most = std::max(place->most,
                               quantity.approximate ? greatest : quantity.high.value_or(greatest));
    }
    return result;
}

std::int64_t sum(std::int64_t one, std::int64_t other)
{
    return one > greatest - other ? greatest : one + other;
}

/// The nearest measure that this one is a part of and that the event tells to the same side.
Index toldWholeOf(const Dossier &dossier, const Told &part, const std::vector<Told> &told)
{
    Index measure = dossier.measures[part.counted.first].partOf;
    while (measure != none
           && std::ranges::find(told, Counted(measure, part.counted.second), &Told::counted)
               == told.end())
        measure = dossier.measures[measure].partOf;
    return measure;
}

std::int64_t leastOfMeasures(const Dossier &dossier, const Told &whole,
                             const std::vector<Told> &told)
{
    std::int64_t result = 0;
    for (const Told &part : told) {
        if (part.counted.second == whole.counted.second
            && toldWholeOf(dossier, part, told) == whole.counted.first)
            result = sum(result, part.least);
    }
    return result;
}

/// All that took place and is a part of an event, at any remove.
std::vector<Index> stagesOf(const Dossier &dossier, Index event)
{
    std::vector<Index> result{event};
    std::unordered_set<Index> met{event};
    for (std::size_t next = 0; next < result.size(); ++next) {
        for (const Link &link : dossier.linksTo(result[next])) {
            if (link.kind == LinkKind::partOf && isOccurrence(dossier.events[link.from].kind)
                && met.insert(link.from).second)
                result.push_back(link.from);
        }
    }
    result.erase(result.begin());
    return result;
}

/// Of stages of stages those that are a part of no other that tells the same.
std::int64_t leastOfStages(const Dossier &dossier, const std::vector<Index> &stages,
                           const Told &whole)
{
    std::vector<std::pair<Index, std::int64_t>> telling;
    for (const Index stage : stages) {
        for (const Told &told : toldBy(dossier, stage)) {
            if (told.counted == whole.counted)
                telling.emplace_back(stage, told.least);
        }
    }
    std::set<Index> covered;
    for (const auto &[stage, least] : telling)
        std::ranges::copy(stagesOf(dossier, stage), std::inserter(covered, covered.end()));
    std::int64_t result = 0;
    for (const auto &[stage, least] : telling)
        result = sum(result, covered.contains(stage) ? 0 : least);
    return result;
}

/// Most events of a large record have none.
bool hasParts(const Dossier &dossier, Index event)
{
    return std::ranges::any_of(
               dossier.claimsOf(dossier.events[event]),
               [&](const Claim &claim) { return dossier.measures[claim.measure].partOf != none; })
        || std::ranges::any_of(dossier.linksTo(event),
                               [](const Link &link) { return link.kind == LinkKind::partOf; });
}

}

std::vector<Excess> excessesOf(const Dossier &dossier, Index event)
{
    std::vector<Excess> result;
    if (!isOccurrence(dossier.events[event].kind) || !hasParts(dossier, event))
        return result;
    const std::vector<Told> told = toldBy(dossier, event);
    const std::vector<Index> stages = stagesOf(dossier, event);
    for (const Told &whole : told) {
        const auto add = [&](Excess::Of parts, std::int64_t least) {
            if (least > whole.most)
                result.push_back({.parts = parts,
                                  .measure = whole.counted.first,
                                  .to = whole.counted.second,
                                  .least = least,
                                  .most = whole.most});
        };
        if (whole.most == greatest)
            continue;
        add(Excess::Of::measures, leastOfMeasures(dossier, whole, told));
        add(Excess::Of::stages, leastOfStages(dossier, stages, whole));
    }
    return result;
}

}
