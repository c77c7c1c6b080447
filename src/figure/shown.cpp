// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/shown.h"

#include "ledger/knowledge.h"

#include <algorithm>
#include <string>
#include <utility>

namespace ledgerline {

namespace {

std::vector<EventKind> kindsOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::exchanges:
        return {EventKind::exchange};
    case ChartKind::bodies:
        return {EventKind::repatriation};
    case ChartKind::events:
        return {EventKind::occurrence};
    case ChartKind::cumulative:
        return {EventKind::exchange, EventKind::repatriation};
    case ChartKind::talks:
        return {EventKind::talks};
    case ChartKind::pledges:
    case ChartKind::deadlines:
    case ChartKind::contradictions:
        break; // its rows say which events they stand on
    }
    return {};
}

std::vector<EventKind> visibleKinds(const Dossier &dossier, const std::vector<Index> &hidden)
{
    std::vector<EventKind> kinds;
    for (Index lane = 0; lane < dossier.lanes.size(); ++lane) {
        if (std::ranges::find(hidden, lane) == hidden.end())
            kinds.insert(kinds.end(), dossier.lanes[lane].kinds.begin(),
                         dossier.lanes[lane].kinds.end());
    }
    return kinds;
}

}

bool Shown::holds(EventKind kind) const
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

bool Shown::holds(const Event &event) const
{
    if (event.lane == none || !hiddenLanes)
        return holds(event.kind);
    return std::ranges::find(*hiddenLanes, event.lane) == hiddenLanes->end();
}

bool Shown::holds(const Dossier &dossier, Index event) const
{
    const Event &row = dossier.events[event];
    return (holds(row) && row.when->extent().overlaps(window))
        || std::ranges::binary_search(events, event);
}

std::optional<ChartKind> chartKindOf(std::string_view figure)
{
    for (const ChartKind kind : chartKinds) {
        if (name(kind).toStdString() == figure)
            return kind;
    }
    return {};
}

EventIndex indexFor(std::shared_ptr<const Dossier> dossier, const View &view)
{
    const Reading reading = readingOf(*dossier, view).value_or(Reading{});
    return EventIndex(std::move(dossier), reading,
                      view.onlyDisputed ? Filter::disputed : Filter::everything);
}

std::vector<Index> hiddenLanesOf(const Dossier &dossier, const View &view)
{
    std::vector<Index> hidden;
    for (const std::string &id : view.hiddenLanes) {
        if (const Index lane = dossier.findLane(id); lane != none)
            hidden.push_back(lane);
    }
    std::ranges::sort(hidden); // the same lanes are the same choice
    return hidden;
}

Shown shownBy(const View &view, const EventIndex &events, const Chart *chart)
{
    const Dossier &dossier = events.dossier();
    const Window whole = chart ? chart->extent().value_or(events.extent()) : events.extent();
    const Window window = view.window.value_or(everything(whole));
    const std::vector<Index> hidden = hiddenLanesOf(dossier, view);
    return {.window = window,
            .kinds = chart ? kindsOf(chart->kind()) : visibleKinds(dossier, hidden),
            .language = view.language.empty() ? dossier.language : std::string_view(view.language),
            .reading = events.reading(),
            .events = {},
            .whole = whole,
            .hiddenLanes = chart ? std::nullopt : std::optional(hidden)};
}

std::vector<Index> eventsShown(const EventIndex &events, Shown shown,
                               std::optional<ChartKind> chart)
{
    const Dossier &dossier = events.dossier();
    if (chart == ChartKind::cumulative) // counts from the beginning of the record on
        shown.window.from = std::min(shown.window.from, events.extent().from);
    std::vector<Index> rows;
    for (Index row = 0; row < dossier.events.size(); ++row) {
        const Event &event = dossier.events[row];
        if (std::ranges::binary_search(shown.events, row))
            rows.push_back(row);
        if (!shown.holds(event))
            continue;
        const Item *const item = events.itemOf(row);
        const bool isThere = chart ? isKnown(dossier, row, shown.reading) : item != nullptr;
        const Window extent = item && !chart ? item->extent : event.when->extent();
        if (isThere && extent.overlaps(shown.window))
            rows.push_back(row);
    }
    return rows;
}

bool wasPublished(const Source &source, const Reading &reading)
{
    return !reading.asOf || !source.published || source.published->end.latest <= *reading.asOf;
}

}
