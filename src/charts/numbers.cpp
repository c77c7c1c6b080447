// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the plots show, as rows of numbers: from the same tables as the pictures.
#include "charts/numbers.h"

#include "charts/monthplot.h"
#include "charts/roundplot.h"
#include "charts/totalplot.h"
#include "charts/words.h"
#include "dossier/calendar.h"

namespace ledgerline {

std::vector<Index> claimsUsed(const Dossier &dossier, const std::vector<Index> &events,
                              Figure figure, const Reading &reading)
{
    std::vector<Index> result;
    if (figure.measure == none) // no claim says that an event is one
        return result;
    for (const Index event : events) {
        if (const auto counted = count(dossier, event, figure, reading))
            result.insert(result.end(), counted->claims.begin(), counted->claims.end());
    }
    return result;
}

ShownNumber numberOf(const Dossier &dossier, Index event, Figure figure, const Count &count)
{
    ShownNumber result;
    result.date = dossier.events[event].when->text;
    result.event = event;
    result.figure = figure;
    result.total.add(event, count, true);
    result.claims = count.claims;
    return result;
}

std::vector<ShownNumber> MonthPlot::numbers(const Window &window, const Reading &reading) const
{
    std::vector<ShownNumber> result;
    for (const Bucket &bucket : shown()) {
        if (!bucket.window.overlaps(window))
            continue;
        for (std::size_t side = 0; side < m_sides.sides.size(); ++side) {
            const Figure figure = m_sides.sides[side].figure;
            if (auto total = bucket.totals[side]) {
                total->events = eventsOf(bucket, side);
                result.push_back(
                    {.kind = ShownNumber::Kind::sum,
                     .date = bucket.period == Period::month ? isoMonth(bucket.window.from)
                                                            : isoYear(bucket.window.from),
                     .event = none,
                     .figure = figure,
                     .total = *total,
                     .claims = claimsUsed(*m_dossier, total->events, figure, reading),
                     .checkpoint = {},
                     .vagueness = describeVague(vagueIn(bucket, side).size(), bucket.period),
                     .isCut = isCut(bucket, side, window)});
            }
        }
    }
    return result;
}

namespace {

/// What a running total had come to by a moment.
ShownNumber runningNumber(Figure figure, Total total, Instant by)
{
    return {.kind = ShownNumber::Kind::running,
            .date = isoDay(by - std::chrono::seconds(1)),
            .event = none,
            .figure = figure,
            .total = std::move(total),
            .claims = {},
            .checkpoint = {}};
}

}

std::vector<ShownNumber> TotalPlot::numbers(const Window &window, const Reading &reading) const
{
    std::vector<ShownNumber> result;
    for (std::size_t side = 0; side < m_sides.sides.size(); ++side) {
        const Figure figure = m_sides.sides[side].figure;
        // The line enters the window at the level of the last step before it.
        const auto [first, last] = stepsIn(side, window);
        for (std::size_t row = first; row < last; ++row) {
            const Step &step = steps(side)[row];
            ShownNumber number = runningNumber(figure, step.total, step.at);
            number.event = step.event;
            number.total.events = {step.event};
            number.claims = claimsUsed(*m_dossier, {step.event}, figure, reading);
            result.push_back(std::move(number));
        }
        if (first == last)
            continue;
        if (Total total = totalUntil(window.to, side); total != steps(side)[last - 1].total)
            result.push_back(runningNumber(figure, std::move(total), window.to));
    }
    for (ShownNumber &number : m_stated.numbers(window))
        result.push_back(std::move(number));
    return result;
}

std::vector<ShownNumber> CheckpointMarks::numbers(const Window &window) const
{
    std::vector<ShownNumber> result;
    for (const Item &item : m_items) {
        const Claim &claim = m_dossier->claims[item.checkpoint.claim];
        const Edtf &day = m_dossier->until(claim);
        const Instant last = item.checkpoint.period.to - std::chrono::seconds(1);
        if (last < window.from || last >= window.to)
            continue;
        const auto to = m_dossier->to(claim);
        Total total;
        total.low = claim.quantity().low;
        total.high = claim.quantity().high;
        total.approximate = claim.quantity().approximate;
        result.push_back(
            {.kind = ShownNumber::Kind::stated,
             .date = std::string(day.text),
             .event = claim.event,
             .figure = {.measure = claim.measure, .to = to.empty() ? none : to.front()},
             .total = std::move(total),
             .claims = {item.checkpoint.claim},
             .checkpoint = item.checkpoint});
    }
    return result;
}

std::vector<ShownNumber> RoundPlot::numbers(const Window &window, const Reading &) const
{
    std::vector<ShownNumber> result;
    const Index measure = m_dossier->lanes[m_dossier->laneOf(EventKind::talks)].measure;
    for (const Round &round : m_account->rounds()) {
        if (!m_dossier->events[round.event].when->extent().overlaps(window))
            continue;
        const bool isTold = !round.claims.empty();
        ShownNumber number = isTold
            ? numberOf(*m_dossier, round.event, {.measure = measure, .to = none}, round.length)
            : numberOf(*m_dossier, round.event, {}, {});
        number.claims = round.claims; // each is a mark of its own
        result.push_back(std::move(number));
    }
    return result;
}

}
