// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/picture.h"

#include "dossier/calendar.h"
#include "figure/timelinenumbers.h"

#include <algorithm>
#include <set>

namespace ledgerline {

namespace {

constexpr ChartKind onDashboard[]
    = {ChartKind::exchanges, ChartKind::bodies, ChartKind::cumulative, ChartKind::talks};

Picture chartPicture(const std::shared_ptr<const Dossier> &dossier, const View &view,
                     const EventIndex &events, ChartKind kind)
{
    auto chart = std::make_unique<Chart>(dossier, kind, events.reading());
    Shown shown = shownBy(view, events, chart.get());
    return {.name = name(kind).toStdString(), .shown = std::move(shown), .chart = std::move(chart)};
}

Picture totalsPicture(const Dossier &dossier, const Shown &timeline)
{
    Picture result{.name = "totals", .shown = timeline};
    result.tiles = summarise(dossier, timeline.window, timeline.reading);
    result.shown.kinds.clear();
    std::set<Index> events;
    for (const Tile &tile : result.tiles)
        events.insert(tile.events.begin(), tile.events.end());
    result.shown.events.assign(events.begin(), events.end());
    return result;
}

/// A number of the window, of which those that tell no measure are about their event alone.
std::vector<ShownNumber> tileNumbers(const Dossier &dossier, const Picture &totals)
{
    // Everything is told without the margin that it is shown with.
    const Shown &shown = totals.shown;
    const Window &window = shown.window == everything(shown.whole) ? shown.whole : shown.window;
    const Reading &reading = totals.shown.reading;
    std::vector<ShownNumber> result;
    for (const Tile &tile : totals.tiles) {
        if (tile.events.empty())
            continue;
        if (tile.figure.measure == none) {
            for (const Index event : tile.events)
                result.push_back(numberOf(dossier, event, {}, {}));
            continue;
        }
        ShownNumber number{.kind = ShownNumber::Kind::sum,
                           .date = isoDay(window.from) + '/'
                               + isoDay(window.to - std::chrono::seconds(1)),
                           .event = none,
                           .figure = tile.figure,
                           .total = tile.total,
                           .claims = claimsUsed(dossier, tile.events, tile.figure, reading),
                           .checkpoint = {}};
        number.total.events = tile.events;
        result.push_back(std::move(number));
    }
    return result;
}

}

std::vector<Picture> picturesOf(const std::shared_ptr<const Dossier> &dossier, const View &view,
                                const EventIndex &events)
{
    std::vector<Picture> result;
    if (const auto kind = chartKindOf(view.figure)) {
        result.push_back(chartPicture(dossier, view, events, *kind));
        return result;
    }
    Shown timeline = shownBy(view, events, nullptr);
    if (view.figure != "dashboard") {
        result.push_back({.name = view.figure, .shown = std::move(timeline)});
        return result;
    }
    if (Picture totals = totalsPicture(*dossier, timeline); !totals.tiles.empty())
        result.push_back(std::move(totals));
    result.push_back({.name = "timeline", .shown = std::move(timeline)});
    for (const ChartKind kind : onDashboard) {
        if (Picture picture = chartPicture(dossier, view, events, kind); picture.chart->hasData())
            result.push_back(std::move(picture));
    }
    return result;
}

std::vector<ChartKind> dashboardCharts(const std::shared_ptr<const Dossier> &dossier)
{
    std::vector<ChartKind> result;
    for (const ChartKind kind : onDashboard) {
        if (Chart(dossier, kind).hasData())
            result.push_back(kind);
    }
    return result;
}

Shown shownBy(const std::vector<Picture> &pictures)
{
    Shown result = pictures.front().shown;
    for (const Picture &picture : pictures) {
        for (const EventKind kind : picture.shown.kinds) {
            if (!result.holds(kind))
                result.kinds.push_back(kind);
        }
    }
    return result;
}

std::vector<Index> eventsShown(const std::vector<Picture> &pictures, const EventIndex &events)
{
    std::set<Index> result;
    for (const Picture &picture : pictures) {
        const auto kind = picture.chart ? std::optional(picture.chart->kind()) : std::nullopt;
        for (const Index event : eventsShown(events, picture.shown, kind))
            result.insert(event);
    }
    return {result.begin(), result.end()};
}

std::vector<ShownNumber> numbersOf(const Picture &picture, const EventIndex &events,
                                   const std::vector<Index> &hiddenLanes)
{
    if (picture.chart)
        return picture.chart->numbers();
    if (!picture.tiles.empty())
        return tileNumbers(events.dossier(), picture);
    return timelineNumbers(events, hiddenLanes, picture.shown.window);
}

}
