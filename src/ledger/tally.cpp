// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tally.h"

#include "dossier/calendar.h"
#include "ledger/bounds.h"
#include "ledger/figuresums.h"
#include "ledger/share.h"

#include <algorithm>
#include <optional>
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

/// The periods that any of some stretches of time touch, each once; the stretches come in order
/// and apart from each other. None where there are too many.
std::optional<std::vector<Window>> periodsOf(const std::vector<Window> &stretches,
                                             const Window &window, Period period)
{
    std::vector<Window> result;
    for (const Window &stretch : stretches) {
        const Window span = intersection(stretch, window);
        const auto size = static_cast<std::int64_t>(result.size()) + periodsIn(span, period);
        if (size > static_cast<std::int64_t>(greatestTally))
            return {};
        for (Instant at = span.from; at < span.to; at = result.back().to) {
            const Window next = periodAt(at, period, window);
            if (result.empty() || result.back() != next)
                result.push_back(next);
        }
    }
    return result;
}

std::vector<Figure> figuresOf(const Dossier &dossier)
{
    std::set<Figure> result;
    for (Index event = 0; event < dossier.events.size(); ++event) {
        if (!isOccurrence(dossier.events[event].kind))
            continue;
        for (const Figure figure : figuresOf(dossier, event))
            result.insert(figure);
    }
    return {result.begin(), result.end()};
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

std::optional<std::vector<Tally>> tally(const FigureSums &sums, const Window &window, Period period)
{
    const auto periods = periodsOf(sums.touched(), window, period);
    if (!periods)
        return {};
    std::vector<Tally> result;
    std::size_t cut = 0;
    for (const Window &whole : *periods) {
        FigureSums::Sum sum = sums.over(intersection(whole, window));
        cut += sum.cut;
        if (cut > greatestCut)
            return {};
        result.push_back({periodKey(whole.from, period), whole, sums.figure(), std::move(sum.total),
                          sum.cut > 0});
    }
    return result;
}

std::vector<Tally> tally(const Dossier &dossier, const Window &window, Period period,
                         const Reading &reading)
{
    const std::vector<Figure> figures = figuresOf(dossier);
    std::vector<Tally> result;
    for (const FigureSums &sums : figureSums(Shares(dossier, reading), figures)) {
        auto rows = tally(sums, window, period);
        if (!rows || result.size() + rows->size() > greatestTally)
            return {};
        for (Tally &row : *rows) {
            row.total.events = sums.events(intersection(row.window, window));
            result.push_back(std::move(row));
        }
    }
    std::ranges::sort(result, {},
                      [](const Tally &row) { return std::pair(row.window.from, row.figure); });
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
    return figureSums(Shares(dossier, reading), {&figure, 1}).front().steps();
}

}
