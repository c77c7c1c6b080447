// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/contradiction.h"

#include "ledger/checkpoint.h"
#include "ledger/knowledge.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>
#include <utility>

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
        const Quantity &first = dossier.claims[one].quantity();
        const Quantity &second = dossier.claims[other].quantity();
        return first.low != second.low || first.high != second.high
            || first.statesLow != second.statesLow;
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

void addRivals(std::vector<Contradiction> &result, const Dossier &dossier, Figure figure,
               const Count &all)
{
    if (!differ(dossier, all.claims))
        return;
    const Claim &first = dossier.claims[all.claims.front()];
    result.push_back({.event = first.event,
                      .scope = dossier.scopeOf(first),
                      .figure = figure,
                      .claims = all.claims,
                      .quantity = all.quantity,
                      .spread = spreadOf(dossier, all.claims),
                      .exclusive = all.disputed});
}

/// Most events of a large record: nothing that could differ.
bool tellsLittle(const Dossier &dossier, Index event)
{
    return dossier.events[event].claims.count < 2;
}

/// Of what the event's own claims count.
std::vector<Contradiction> rivalCounts(const Dossier &dossier, Index event, const Reading &reading)
{
    std::vector<Contradiction> result;
    if (tellsLittle(dossier, event))
        return result;
    for (const Figure figure : figuresOf(dossier, event)) {
        const auto all = count(dossier, event, figure, asOf(reading));
        if (all && !all->undisclosed)
            addRivals(result, dossier, figure, *all);
    }
    return result;
}

std::vector<Index> sorted(std::span<const Index> rows)
{
    std::vector<Index> result(rows.begin(), rows.end());
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// What a total is of: only those of the same are rivals.
using Counted = std::tuple<Index, std::vector<Index>, Scope, Day, Day, std::vector<Index>>;

Counted countedBy(const Dossier &dossier, const Claim &claim)
{
    Counted result{
        claim.measure, sorted(dossier.to(claim)), dossier.scopeOf(claim), {}, {}, {},
    };
    auto &[measure, to, scope, first, end, events] = result;
    if (scope == Scope::combined) {
        events = sorted(dossier.combinedBy(claim));
    } else {
        // In whole days, as a running total speaks of them: one up to an event at noon and one up
        // to its day are of the same.
        const Window period = periodOf(dossier, claim);
        first = date::floor<date::days>(period.from);
        end = date::ceil<date::days>(period.to);
    }
    return result;
}

std::vector<Contradiction> rivalTotals(const Dossier &dossier, Index event, const Reading &reading)
{
    std::vector<Contradiction> result;
    if (tellsLittle(dossier, event))
        return result;
    std::map<Counted, std::vector<Index>> totals;
    const Rows rows = dossier.events[event].claims;
    for (Index row = rows.first; row < rows.first + rows.count; ++row) {
        const Claim &claim = dossier.claims[row];
        if (dossier.scopeOf(claim) != Scope::event && !claim.quantity().undisclosed
            && isKnown(dossier, claim, reading))
            totals[countedBy(dossier, claim)].push_back(row);
    }
    for (const auto &[counted, claims] : totals) {
        const Claim &first = dossier.claims[claims.front()];
        const Figure figure{.measure = first.measure, .to = directionOf(dossier, first)};
        addRivals(result, dossier, figure, countOf(dossier, claims));
    }
    return result;
}

}

std::span<const Index> directionsOf(const Dossier &dossier, const Contradiction &contradiction)
{
    return dossier.to(dossier.claims[contradiction.claims.front()]);
}

std::vector<Contradiction> contradictionsOf(const Dossier &dossier, Index event,
                                            const Reading &reading)
{
    std::vector<Contradiction> result = rivalCounts(dossier, event, reading);
    auto totals = rivalTotals(dossier, event, reading);
    std::move(totals.begin(), totals.end(), std::back_inserter(result));
    return result;
}

std::vector<Contradiction> contradictions(const Dossier &dossier, const Reading &reading)
{
    std::vector<Contradiction> result;
    for (Index event = 0; event < dossier.events.size(); ++event) {
        auto found = contradictionsOf(dossier, event, reading);
        std::move(found.begin(), found.end(), std::back_inserter(result));
    }
    std::ranges::stable_sort(result, std::ranges::greater(), [](const Contradiction &one) {
        return std::pair(!one.isTotal(), one.spread);
    });
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
            || !rivalCounts(dossier, event, reading).empty());
}

}
