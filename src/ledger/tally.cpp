// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tally.h"

#include "dossier/calendar.h"
#include "ledger/bounds.h"
#include "ledger/share.h"

#include <algorithm>
#include <map>
#include <set>

namespace ledgerline {

namespace {

Window intersection(const Window &one, const Window &other)
{
    return {std::max(one.from, other.from), std::min(one.to, other.to)};
}

/// The period that holds an instant.
Window periodAt(Instant instant, Period period, const Window &all)
{
    if (period == Period::all)
        return all;
    const CalendarDay day = calendarDay(instant);
    if (period == Period::year)
        return {startOf(day.year), startOf(day.year + 1)};
    return {startOf(day.year, day.month), startOf(day.year, day.month + 1)};
}

/// How many periods a stretch touches.
std::int64_t periodsIn(const Window &span, Period period)
{
    if (span.isEmpty())
        return 0;
    if (period == Period::all)
        return 1;
    const CalendarDay first = calendarDay(span.from);
    const CalendarDay last = calendarDay(span.to - std::chrono::seconds(1));
    const std::int64_t years = last.year - first.year;
    return 1 + (period == Period::year ? years : years * 12 + last.month - first.month);
}

std::string periodKey(Instant instant, Period period)
{
    if (period == Period::all)
        return "all";
    return period == Period::year ? isoYear(instant) : isoMonth(instant);
}

void addShare(Total &total, Index event, const Share &share)
{
    total.add(event, share.count, true);
    total.events.insert(total.events.end(), share.stages.begin(), share.stages.end());
}

/// Rows of events are in order of time.
void sortEvents(Total &total)
{
    std::sort(total.events.begin(), total.events.end());
    total.events.erase(std::unique(total.events.begin(), total.events.end()), total.events.end());
}

using Cells = std::map<std::pair<Instant, Figure>, Tally>;

enum class Into
{
    anyCell,
    filledCells ///< those in which something stands already
};

/// Adds an event to all periods that it may lie in.
void addToPeriods(Cells &cells, const Shares &shares, Index event, Figure figure,
                  const Window &window, Period period, Into into)
{
    const Window span = intersection(shares.reach(event), window);
    for (Instant at = span.from; at < span.to;) {
        const Window whole = periodAt(at, period, window);
        at = whole.to;
        if (into == Into::filledCells && !cells.contains({whole.from, figure}))
            continue;
        if (const auto share = shares.of(event, figure, intersection(whole, window))) {
            Tally &tally = cells[{whole.from, figure}];
            if (tally.period.empty())
                tally = {periodKey(whole.from, period), whole, figure, {}};
            addShare(tally.total, event, *share);
        }
    }
}

}

void Total::add(Index event, const Count &count, bool whole)
{
    low = sumOfLows(low, whole ? count.quantity.low : 0);
    high = sumOfHighs(high, count.quantity.high);
    approximate = approximate || count.quantity.approximate;
    undisclosed += count.undisclosed ? 1 : 0;
    disputed += count.disputed ? 1 : 0;
    events.push_back(event);
}

Quantity Total::quantity() const
{
    return {.low = low,
            .high = high,
            .approximate = approximate,
            .undisclosed = undisclosed > 0 && low == 0 && !high,
            .statesLow = low > 0 || high == low};
}

std::vector<Tally> tally(const Dossier &dossier, const Window &window, Period period,
                         const Reading &reading)
{
    const Shares shares(dossier, reading);
    std::int64_t size = 0;
    Cells cells;
    std::set<Figure> parts;
    for (Index event = 0; event < dossier.events.size(); ++event) {
        if (!isOccurrence(dossier.events[event].kind))
            continue;
        const Window span = intersection(shares.reach(event), window);
        const auto figures = figuresOf(dossier, event);
        parts.insert(figures.begin(), figures.end());
        size += periodsIn(span, period) * static_cast<std::int64_t>(figures.size());
        if (size > greatestTally)
            return {};
        for (const Figure figure : figures)
            addToPeriods(cells, shares, event, figure, window, period, Into::anyCell);
    }
    // Who told only the whole of an event left open what of it was of a part that others tell.
    std::erase_if(parts,
                  [&](Figure figure) { return dossier.measures[figure.measure].partOf == none; });
    for (Index event = 0; event < dossier.events.size(); ++event) {
        for (const Figure part : parts) {
            if (wholeCountedOf(dossier, event, part, reading))
                addToPeriods(cells, shares, event, part, window, period, Into::filledCells);
        }
    }

    std::vector<Tally> result;
    result.reserve(cells.size());
    for (auto &[place, row] : cells) {
        sortEvents(row.total);
        result.push_back(std::move(row));
    }
    return result;
}

Total total(const Dossier &dossier, const Window &window, Figure figure, const Reading &reading)
{
    const Shares shares(dossier, reading);
    Total result;
    for (Index event = 0; event < dossier.events.size(); ++event) {
        if (const auto share = shares.of(event, figure, window))
            addShare(result, event, *share);
    }
    sortEvents(result);
    return result;
}

std::vector<Step> runningTotal(const Dossier &dossier, Figure figure, const Reading &reading)
{
    const Shares shares(dossier, reading);
    const Window always{Instant::min(), Instant::max()};
    std::vector<std::pair<Step, Count>> parts;
    for (Index event = 0; event < dossier.events.size(); ++event) {
        if (const auto share = shares.of(event, figure, always))
            parts.push_back({{event, shares.reach(event).to, {}}, share->count});
    }
    std::stable_sort(parts.begin(), parts.end(), [](const auto &one, const auto &other) {
        return one.first.at < other.first.at;
    });

    std::vector<Step> result;
    Total sum;
    for (auto &[step, count] : parts) {
        sum.add(step.event, count, true);
        sum.events.clear();
        step.total = sum;
        result.push_back(step);
    }
    return result;
}

}
