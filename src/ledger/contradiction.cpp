// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/contradiction.h"

#include "ledger/knowledge.h"

#include <algorithm>
#include <functional>

namespace ledgerline {

namespace {

/// The envelope of what was known.
Reading asOf(const Reading &reading)
{
    return {.rule = Reading::Rule::envelope, .party = none, .asOf = reading.asOf};
}

bool differ(const Dossier &dossier, const std::vector<Index> &claims)
{
    const auto differs = [&](Index one, Index other) {
        return dossier.claims[one].quantity() != dossier.claims[other].quantity();
    };
    return std::adjacent_find(claims.begin(), claims.end(), differs) != claims.end();
}

double spreadOf(const Dossier &dossier, const std::vector<Index> &claims)
{
    std::vector<std::int64_t> stated;
    for (const Index row : claims) {
        const Quantity &quantity = dossier.claims[row].quantity();
        if (quantity.statesLow)
            stated.push_back(quantity.low);
        if (quantity.high)
            stated.push_back(*quantity.high);
    }
    if (stated.empty())
        return 0;
    const auto [least, greatest] = std::minmax_element(stated.begin(), stated.end());
    if (*greatest == 0)
        return 0;
    return static_cast<double>(*greatest - *least) / static_cast<double>(*greatest);
}

bool contests(const Dossier &dossier, Index event)
{
    const auto links = dossier.linksFrom(event);
    return dossier.events[event].kind == EventKind::dispute
        || std::any_of(links.begin(), links.end(),
                       [](const Link &link) { return link.kind == LinkKind::disputes; });
}

bool isContested(const Dossier &dossier, Index event, const Reading &reading)
{
    const auto links = dossier.linksTo(event);
    return std::any_of(links.begin(), links.end(), [&](const Link &link) {
        return link.kind == LinkKind::disputes && isKnown(dossier, link.from, reading);
    });
}

}

std::vector<Contradiction> contradictionsOf(const Dossier &dossier, Index event,
                                            const Reading &reading)
{
    std::vector<Contradiction> result;
    if (dossier.events[event].claims.count < 2)
        return result; // most of a large record's: nothing to differ from
    for (const Figure figure : figuresOf(dossier, event)) {
        const auto all = count(dossier, event, figure, asOf(reading));
        if (!all || all->undisclosed || !differ(dossier, all->claims))
            continue;
        result.push_back({.event = event,
                          .figure = figure,
                          .claims = all->claims,
                          .quantity = all->quantity,
                          .spread = spreadOf(dossier, all->claims),
                          .exclusive = all->disputed});
    }
    return result;
}

std::vector<Contradiction> contradictions(const Dossier &dossier, const Reading &reading)
{
    std::vector<Contradiction> result;
    for (Index event = 0; event < dossier.events.size(); ++event) {
        auto found = contradictionsOf(dossier, event, reading);
        std::move(found.begin(), found.end(), std::back_inserter(result));
    }
    std::ranges::stable_sort(result, std::ranges::greater(), &Contradiction::spread);
    return result;
}

std::vector<Dispute> disputes(const Dossier &dossier, const Reading &reading)
{
    std::vector<Dispute> result;
    for (Index event = 0; event < dossier.events.size(); ++event) {
        if (!contests(dossier, event) || !isKnown(dossier, event, reading))
            continue;
        Dispute dispute{.event = event, .disputed = {}};
        for (const Link &link : dossier.linksFrom(event)) {
            if (link.kind == LinkKind::disputes && isKnown(dossier, link.to, reading))
                dispute.disputed.push_back(link.to);
        }
        std::sort(dispute.disputed.begin(), dispute.disputed.end());
        result.push_back(std::move(dispute));
    }
    return result;
}

bool isDisputed(const Dossier &dossier, Index event, const Reading &reading)
{
    return isKnown(dossier, event, reading)
        && (contests(dossier, event) || isContested(dossier, event, reading)
            || !contradictionsOf(dossier, event, reading).empty());
}

}
