// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/comparison.h"

#include "ledger/bounds.h"
#include "ledger/knowledge.h"
#include "ledger/share.h"

#include <algorithm>
#include <map>
#include <optional>

namespace ledgerline {

namespace {

/// After so many events it is asked whether they are still wanted.
constexpr Index few = 4096;

bool isSame(const Window &one, const Window &other)
{
    return one.from == other.from && one.to == other.to;
}

Window intersection(const Window &one, const Window &other)
{
    return {std::max(one.from, other.from), std::min(one.to, other.to)};
}

/// What an event adds to a sum.
struct Part
{
    Count count;
    std::optional<Window> window; ///< what of the event it is, where that is not all
};

struct Sum
{
    Total total;
    std::map<Index, Part> parts; ///< by event
};

Sum sumOf(const Dossier &dossier, const Shares &shares, Figure figure, const Window &window,
          const std::stop_token &stop)
{
    Sum result;
    for (Index event = 0; event < dossier.events.size(); ++event) {
        if (event % few == 0 && stop.stop_requested())
            return {};
        if (auto share = shares.of(event, figure, window)) {
            result.total.add(event, share->count, true);
            const Window reach = shares.reach(event);
            const auto part = window.contains(reach) ? std::nullopt
                                                     : std::optional(intersection(window, reach));
            result.parts.emplace(event, Part{.count = std::move(share->count), .window = part});
        }
    }
    return result;
}

constexpr Quantity nothing{.low = 0, .high = 0};

/// One count in the place of another; both are counts, so neither is negative.
Difference between(const Quantity &first, const Quantity &second)
{
    Difference result;
    result.low = first.high ? std::optional(second.low - *first.high) : std::nullopt;
    result.high = second.high ? std::optional(*second.high - first.low) : std::nullopt;
    return result;
}

std::optional<std::int64_t> sum(std::optional<std::int64_t> one, std::optional<std::int64_t> other)
{
    std::int64_t result = 0;
    if (!one || !other || __builtin_add_overflow(*one, *other, &result))
        return {};
    return result;
}

bool isAlike(const Count &one, const Count &other)
{
    return one.quantity == other.quantity && one.undisclosed == other.undisclosed;
}

/// Whether a part holds all of the other: both are of one event.
bool holds(const Part &one, const Part &other)
{
    return !one.window || (other.window && one.window->contains(*other.window));
}

/// Whether both are the same part of the same truth: of some day of January and of some day of
/// February the same may be told, and yet at most one of them can hold.
bool isAlike(const Part &one, const Part &other)
{
    return isAlike(one.count, other.count) && holds(one, other) && holds(other, one);
}

/// Read alike, what holds all of another is no less than it.
Difference differenceOf(const Sum &first, const Sum &second, bool isReadAlike)
{
    Difference result;
    const auto add = [&](const Difference &step) {
        result.low = sum(result.low, step.low);
        result.high = sum(result.high, step.high);
    };
    for (const auto &[event, part] : first.parts) {
        const auto other = second.parts.find(event);
        if (other == second.parts.end()) {
            add(between(part.count.quantity, nothing));
        } else if (!isAlike(part, other->second)) {
            Difference step = between(part.count.quantity, other->second.count.quantity);
            if (isReadAlike && holds(other->second, part))
                step.low = std::max<std::int64_t>(0, step.low.value_or(0));
            if (isReadAlike && holds(part, other->second))
                step.high = std::min<std::int64_t>(0, step.high.value_or(0));
            add(step);
        }
    }
    for (const auto &[event, part] : second.parts) {
        if (first.parts.find(event) == first.parts.end())
            add(between(nothing, part.count.quantity));
    }
    return result;
}

bool isTotalAlike(const Sum &first, const Sum &second)
{
    return first.parts.size() == second.parts.size()
        && std::equal(first.parts.begin(), first.parts.end(), second.parts.begin(),
                      [](const auto &one, const auto &other) {
                          return one.first == other.first && isAlike(one.second, other.second);
                      });
}

/// A period and a figure of it, as tally() orders them.
struct Cell
{
    std::string period;
    Window window; ///< of the period; not used where the windows differ
    Figure figure;
};

std::vector<Cell> cellsOf(const Dossier &dossier, const Setting &first, const Setting &second,
                          Period period)
{
    std::map<std::pair<Instant, Figure>, Cell> cells;
    for (const Setting *setting : {&first, &second}) {
        for (const Tally &row : tally(dossier, setting->window, period, setting->reading)) {
            const Instant place = period == Period::all ? Instant{} : row.window.from;
            cells.try_emplace({place, row.figure}, Cell{row.period, row.window, row.figure});
        }
    }
    std::vector<Cell> result;
    result.reserve(cells.size());
    for (auto &[place, cell] : cells)
        result.push_back(std::move(cell));
    return result;
}

std::vector<ComparedTotal> compareTotals(const Dossier &dossier, const Setting &first,
                                         const Setting &second, Period period,
                                         const std::stop_token &stop)
{
    if (!isSame(first.window, second.window))
        period = Period::all;
    const Shares firstShares(dossier, first.reading);
    const Shares secondShares(dossier, second.reading);
    const auto windowOf = [&](const Setting &setting, const Cell &cell) {
        return period == Period::all ? setting.window : intersection(setting.window, cell.window);
    };
    std::vector<ComparedTotal> result;
    for (Cell &cell : cellsOf(dossier, first, second, period)) {
        if (stop.stop_requested())
            return {};
        const Sum one = sumOf(dossier, firstShares, cell.figure, windowOf(first, cell), stop);
        const Sum other = sumOf(dossier, secondShares, cell.figure, windowOf(second, cell), stop);
        if (isTotalAlike(one, other))
            continue;
        ComparedTotal row;
        row.period = std::move(cell.period);
        row.figure = cell.figure;
        if (!one.parts.empty())
            row.first = one.total;
        if (!other.parts.empty())
            row.second = other.total;
        row.difference = differenceOf(one, other, first.reading == second.reading);
        result.push_back(std::move(row));
    }
    return result;
}

bool hasEvent(const Dossier &dossier, const Shares &shares, const Setting &setting, Index event)
{
    return shares.reach(event).overlaps(setting.window) && isKnown(dossier, event, setting.reading);
}

std::vector<ComparedCount> compareCounts(const Dossier &dossier, Index event, const Setting *first,
                                         const Setting *second)
{
    const auto counted = [&](const Setting *setting, Figure figure) {
        return setting ? count(dossier, event, figure, setting->reading) : std::nullopt;
    };
    std::vector<ComparedCount> result;
    for (const Figure figure : figuresOf(dossier, event)) {
        const auto one = counted(first, figure);
        const auto other = counted(second, figure);
        if ((!one && !other) || (one && other && isAlike(*one, *other)))
            continue;
        ComparedCount row;
        row.figure = figure;
        if (one)
            row.first = one->quantity;
        if (other)
            row.second = other->quantity;
        result.push_back(row);
    }
    return result;
}

std::vector<ComparedEvent> compareEvents(const Dossier &dossier, const Setting &first,
                                         const Setting &second, const std::stop_token &stop)
{
    const Shares firstShares(dossier, first.reading);
    const Shares secondShares(dossier, second.reading);
    std::vector<ComparedEvent> result;
    for (Index event = 0; event < dossier.events.size(); ++event) {
        if (event % few == 0 && stop.stop_requested())
            return {};
        const bool inFirst = hasEvent(dossier, firstShares, first, event);
        const bool inSecond = hasEvent(dossier, secondShares, second, event);
        if (!inFirst && !inSecond)
            continue;
        ComparedEvent row;
        row.event = event;
        row.change = !inFirst ? Change::appeared : inSecond ? Change::changed : Change::vanished;
        row.counts = compareCounts(dossier, event, inFirst ? &first : nullptr,
                                   inSecond ? &second : nullptr);
        if (row.change != Change::changed || !row.counts.empty())
            result.push_back(std::move(row));
    }
    return result;
}

std::map<Index, PledgeStatus> pledgesIn(const Dossier &dossier, const Setting &setting)
{
    std::map<Index, PledgeStatus> result;
    for (PledgeStatus &status : pledges(dossier, setting.reading)) {
        if (dossier.events[status.pledge].when->extent().overlaps(setting.window))
            result.emplace(status.pledge, std::move(status));
    }
    return result;
}

bool isAlike(const PledgeStatus &one, const PledgeStatus &other)
{
    return one.state == other.state
        && std::equal(one.figures.begin(), one.figures.end(), other.figures.begin(),
                      other.figures.end(), [](const auto &first, const auto &second) {
                          return first.figure == second.figure && first.state == second.state
                              && first.owed() == second.owed();
                      });
}

std::vector<ComparedPledge> comparePledges(const Dossier &dossier, const Setting &first,
                                           const Setting &second)
{
    std::map<Index, ComparedPledge> rows;
    for (auto &[pledge, status] : pledgesIn(dossier, first))
        rows[pledge].first = status;
    for (auto &[pledge, status] : pledgesIn(dossier, second))
        rows[pledge].second = status;
    std::vector<ComparedPledge> result;
    for (auto &[pledge, row] : rows) {
        if (row.first && row.second && isAlike(*row.first, *row.second))
            continue;
        row.pledge = pledge;
        result.push_back(std::move(row));
    }
    return result;
}

}

std::string_view name(Change change)
{
    switch (change) {
    case Change::appeared:
        return "appeared";
    case Change::changed:
        return "changed";
    case Change::vanished:
        return "vanished";
    }
    return {};
}

Comparison compare(const Dossier &dossier, const Setting &first, const Setting &second,
                   Period period, const std::stop_token &stop)
{
    return {.totals = compareTotals(dossier, first, second, period, stop),
            .events = compareEvents(dossier, first, second, stop),
            .pledges = stop.stop_requested() ? std::vector<ComparedPledge>()
                                             : comparePledges(dossier, first, second)};
}

}
