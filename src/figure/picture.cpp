// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/picture.h"

#include "charts/account.h"
#include "dossier/calendar.h"
#include "figure/arrangement.h"
#include "figure/budget.h"
#include "figure/picturelayout.h"
#include "figure/timelinenumbers.h"

#include <algorithm>
#include <iterator>

namespace ledgerline {

namespace {

constexpr ChartKind onDashboard[] = {ChartKind::exchanges, ChartKind::bodies, ChartKind::events,
                                     ChartKind::cumulative, ChartKind::talks};

Picture chartPicture(const View &view, const Ground &ground, ChartKind kind)
{
    auto chart = std::make_unique<Chart>(ground.account, kind);
    Shown shown = shownBy(view, *ground.events, chart.get());
    return {.name = name(kind).toStdString(), .shown = std::move(shown), .chart = std::move(chart)};
}

void sortOut(std::vector<Index> &events)
{
    std::ranges::sort(events);
    const auto rest = std::ranges::unique(events);
    events.erase(rest.begin(), rest.end());
}

Picture totalsPicture(const Sums &sums, const Shown &timeline)
{
    Picture result{.name = "totals", .shown = timeline};
    result.tiles = tiles(sums, timeline.window);
    result.shown.kinds.clear();
    std::vector<Index> &events = result.shown.events;
    for (Tile &tile : result.tiles) {
        tile.events = eventsOf(tile, sums, timeline.window);
        events.insert(events.end(), tile.events.begin(), tile.events.end());
    }
    sortOut(events);
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

std::vector<Picture> unplaced(const View &view, const Ground &ground)
{
    std::vector<Picture> result;
    if (const auto kind = chartKindOf(view.figure)) {
        result.push_back(chartPicture(view, ground, *kind));
        return result;
    }
    Shown timeline = shownBy(view, *ground.events, nullptr);
    if (view.figure != "dashboard") {
        result.push_back({.name = view.figure, .shown = std::move(timeline)});
        return result;
    }
    if (Picture totals = totalsPicture(ground.account->sums(), timeline); !totals.tiles.empty())
        result.push_back(std::move(totals));
    result.push_back({.name = "timeline", .shown = std::move(timeline)});
    for (const ChartKind kind : onDashboard) {
        if (Picture picture = chartPicture(view, ground, kind); picture.chart->hasData())
            result.push_back(std::move(picture));
    }
    return result;
}

/// What bars stand on depends on whether they are of months or of years, and that on their width;
/// which does not depend on the height.
void findEvents(std::vector<Picture> &pictures, Size figure)
{
    constexpr double enough = 10'000; // px of height; no chart has to go
    constexpr double any = 300; // px, so that a chart is laid out
    const double margin = Budget(figure, false).margin;
    arrange(pictures, {margin, 0, std::max(1.0, figure.width - 2 * margin), enough});
    for (Picture &picture : pictures) {
        if (!picture.chart)
            continue;
        picture.box.height = any;
        layOutChart(picture, themeNamed("light"), {});
        picture.shown.events = picture.chart->events(picture.shown.window);
    }
}

}

Ground groundOf(const FigureRequest &request)
{
    Ground result{request.index, request.account};
    if (!result.events)
        result.events = std::make_shared<const EventIndex>(indexFor(request.dossier, request.view));
    if (!result.account)
        result.account = std::make_shared<const Account>(request.dossier, result.events->reading());
    return result;
}

std::vector<Picture> picturesOf(const FigureRequest &request, const Ground &ground)
{
    std::vector<Picture> result = unplaced(request.view, ground);
    findEvents(result, request.size);
    return result;
}

std::vector<ChartKind> dashboardCharts(const std::shared_ptr<const Dossier> &dossier)
{
    const Account account(dossier);
    std::vector<ChartKind> result;
    std::ranges::copy_if(onDashboard, std::back_inserter(result),
                         [&](ChartKind kind) { return account.has(kind); });
    return result;
}

Shown shownBy(const std::vector<Picture> &pictures)
{
    Shown result = pictures.front().shown;
    for (const Picture &picture : pictures) {
        const std::vector<Index> &events = picture.shown.events;
        result.events.insert(result.events.end(), events.begin(), events.end());
        for (const EventKind kind : picture.shown.kinds) {
            if (!result.holds(kind))
                result.kinds.push_back(kind);
        }
    }
    sortOut(result.events);
    return result;
}

std::vector<Index> eventsShown(const std::vector<Picture> &pictures, const EventIndex &events)
{
    std::vector<Index> result;
    for (const Picture &picture : pictures) {
        const auto kind = picture.chart ? std::optional(picture.chart->kind()) : std::nullopt;
        const std::vector<Index> shown = eventsShown(events, picture.shown, kind);
        result.insert(result.end(), shown.begin(), shown.end());
    }
    sortOut(result);
    return result;
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
