// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/statistics.h"

#include <algorithm>
#include <map>

namespace ledgerline {

Sides sidesOf(const Sums &sums, EventKind kind)
{
    const Dossier &dossier = sums.dossier();
    Sides result;
    const Index lane = dossier.laneOf(kind);
    if (lane == none || dossier.lanes[lane].measure == none)
        return result;
    result.measure = dossier.lanes[lane].measure;
    for (std::size_t side = 0; side < 2; ++side) {
        const Figure figure{.measure = result.measure, .to = dossier.side[side]};
        if (figure.to == none || sums.of(figure)->isEmpty())
            continue;
        result.sides.push_back({figure, side == 0 ? Ink::party1 : Ink::party2, side == 0,
                                "to " + std::string(dossier.parties[figure.to].name.text)});
    }
    // A measure that never tells a direction is as good as one side.
    const Figure undirected{.measure = result.measure, .to = none};
    if (result.sides.empty() && !sums.of(undirected)->isEmpty())
        result.sides.push_back({undirected, Ink::neutral, true, {}});
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
