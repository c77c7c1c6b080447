// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/statistics.h"

#include "ledger/wording.h"

#include <algorithm>
#include <map>

namespace ledgerline {

namespace {

Index measureOf(const Dossier &dossier, EventKind kind)
{
    const Index lane = dossier.laneOf(kind);
    return lane == none ? none : dossier.lanes[lane].measure;
}

Sides directed(const Sums &sums, Index measure)
{
    const Dossier &dossier = sums.dossier();
    Sides result{measure, {}};
    for (std::size_t side = 0; side < 2; ++side) {
        const Figure figure{.measure = measure, .to = dossier.side[side]};
        if (figure.to == none || sums.of(figure)->isEmpty())
            continue;
        result.sides.push_back({figure, side == 0 ? Ink::party1 : Ink::party2, side == 0,
                                "to " + isolated(dossier.parties[figure.to].name.text)});
    }
    return result;
}

/// A measure that never tells a direction is as good as one side.
Sides undirected(const Sums &sums, Index measure)
{
    const Figure figure{.measure = measure, .to = none};
    const FigureSums *const told = sums.of(figure);
    Sides result{measure, {}};
    if (told && !told->isEmpty())
        result.sides.push_back({figure, Ink::neutral, true, {}});
    return result;
}

/// The measures of lanes that are neither the exchanges' nor the repatriations' and have
/// occurrences, for their kind or because these name them.
std::vector<Index> otherMeasures(const Dossier &dossier)
{
    std::vector<Index> result;
    for (const Lane &lane : dossier.lanes) {
        const bool isOther = lane.kinds.empty()
            || std::ranges::find(lane.kinds, EventKind::occurrence) != lane.kinds.end();
        const bool isShown = lane.measure == measureOf(dossier, EventKind::exchange)
            || lane.measure == measureOf(dossier, EventKind::repatriation)
            || std::ranges::find(result, lane.measure) != result.end();
        if (isOther && lane.measure != none && !isShown)
            result.push_back(lane.measure);
    }
    return result;
}

}

Sides sidesOf(const Sums &sums, EventKind kind)
{
    const Index measure = measureOf(sums.dossier(), kind);
    if (measure == none)
        return {};
    Sides result = directed(sums, measure);
    return result.sides.empty() ? undirected(sums, measure) : result;
}

std::vector<Sides> otherSides(const Sums &sums)
{
    std::vector<Sides> result;
    for (const Index measure : otherMeasures(sums.dossier())) {
        result.push_back(directed(sums, measure));
        result.push_back(undirected(sums, measure));
    }
    result.push_back(undirected(sums, none));
    std::erase_if(result, [](const Sides &sides) { return sides.sides.empty(); });
    return result;
}

std::vector<Bucket> bucketsOf(const Sums &sums, const Sides &sides, Period period)
{
    std::map<Instant, Bucket> buckets;
    for (std::size_t side = 0; side < sides.sides.size(); ++side) {
        const FigureSums &figure = *sums.of(sides.sides[side].figure);
        auto rows = tally(figure, sums.dossier().extent(), period);
        if (!rows)
            return {};
        for (Tally &row : *rows) {
            Bucket &bucket = buckets[row.window.from];
            bucket.window = row.window;
            bucket.period = period;
            bucket.totals[side] = std::move(row.total);
            bucket.isVague[side] = row.isVague;
        }
    }
    std::vector<Bucket> result;
    result.reserve(buckets.size());
    for (auto &[from, bucket] : buckets)
        result.push_back(std::move(bucket));
    return result;
}

Reading withoutDay(Reading reading)
{
    reading.asOf.reset();
    return reading;
}

Ink inkOf(const Dossier &dossier, Index party)
{
    if (party == none)
        return Ink::neutral;
    switch (dossier.parties[party].ink) {
    case PartyInk::party1:
        return Ink::party1;
    case PartyInk::party2:
        return Ink::party2;
    case PartyInk::neutral:
        break;
    }
    return Ink::neutral;
}

}
