// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/deadlinerows.h"

#include "ledger/judgement.h"

#include <algorithm>
#include <unordered_set>

namespace ledgerline {

Window dueDays(const DeadlineRow &deadline)
{
    const Window &due = deadline.status.due;
    return {std::min(due.from + date::days(1), due.to), due.to};
}

bool isRange(const DeadlineRow &deadline)
{
    const Window due = dueDays(deadline);
    return due.from < due.to;
}

bool isCut(const DeadlineRow &deadline)
{
    const DeadlineState state = deadline.status.state;
    return (state == DeadlineState::amended || state == DeadlineState::withdrawn)
        && deadline.decided && deadline.decided->start.earliest < deadline.status.due.to;
}

std::optional<LegendEntry> outcomeOf(const DeadlineRow &deadline)
{
    switch (deadline.status.state) {
    case DeadlineState::met:
        return LegendEntry{Ink::deadline, Fill::solid, "met", Shape::dot};
    case DeadlineState::passed:
        return LegendEntry{Ink::deadline, Fill::outline, "passed", Shape::diamond};
    case DeadlineState::withdrawn:
        return LegendEntry{Ink::deadline, Fill::dashed, "withdrawn", Shape::dot};
    case DeadlineState::pending:
    case DeadlineState::amended:
    case DeadlineState::ended: // as its bracket shows
        break;
    }
    return {};
}

namespace {

std::vector<LegendEntry> legendOf(const std::vector<DeadlineRow> &deadlines)
{
    std::vector<LegendEntry> entries{{Ink::deadline, Fill::solid, "term", Shape::bracket}};
    if (std::any_of(deadlines.begin(), deadlines.end(), isCut))
        entries.push_back({Ink::deadline, Fill::dashed, "no longer held", Shape::bracket});
    if (std::any_of(deadlines.begin(), deadlines.end(), isRange))
        entries.push_back({Ink::deadline, Fill::hatched, "falls due on one of these days"});
    for (const DeadlineState state :
         {DeadlineState::met, DeadlineState::passed, DeadlineState::withdrawn}) {
        const auto found
            = std::find_if(deadlines.begin(), deadlines.end(), [&](const DeadlineRow &deadline) {
                  return deadline.status.state == state;
              });
        if (found != deadlines.end())
            entries.push_back(*outcomeOf(*found));
    }
    return entries;
}

}

DeadlineRows deadlineRows(const Dossier &dossier, const Reading &reading)
{
    DeadlineRows result;
    result.today = judgedAt(dossier, reading);
    const std::vector<DeadlineRow> all = deadlines(dossier, reading, result.today);
    result.legend = legendOf(all);
    RowTable &table = result.table;
    table.columns = {{.heading = {}, .share = 0.3},
                     {.heading = "Days given", .align = Align::right, .share = 0.1, .rank = 2},
                     {.heading = "used", .align = Align::right, .share = 0.1, .rank = 3},
                     {.heading = "left", .align = Align::right, .share = 0.1, .rank = 1},
                     {.heading = "overdue", .align = Align::right, .share = 0.1, .rank = 1},
                     {.heading = "Outcome", .share = 0.3}};
    table.left = 1;
    table.sections = {{}};
    std::unordered_set<Index> amending;
    for (const DeadlineRow &deadline : all)
        amending.insert(deadline.status.amendedBy);
    std::unordered_set<Index> added;
    const auto add = [&](const DeadlineRow &deadline, int depth) {
        const Window announced = dossier.events[deadline.event].when->extent();
        const Window when{announced.from, std::max(announced.to, deadline.status.due.to)};
        table.rows.push_back({.when = when, .depth = depth});
        result.deadlines.push_back(deadline);
        added.insert(deadline.event);
    };
    for (const DeadlineRow &first : all) {
        if (amending.contains(first.event))
            continue;
        add(first, 0);
        for (int depth = 1;; ++depth) {
            const Index next = result.deadlines.back().status.amendedBy;
            const auto amendment = std::ranges::lower_bound(all, next, {}, &DeadlineRow::event);
            if (amendment == all.end() || amendment->event != next || added.contains(next))
                break;
            add(*amendment, depth);
        }
    }
    complete(table);
    return result;
}

}
