// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartplots.h"

#include "charts/account.h"
#include "charts/contradictionplot.h"
#include "charts/deadlineplot.h"
#include "charts/gapbands.h"
#include "charts/monthplot.h"
#include "charts/pledgeplot.h"
#include "charts/roundplot.h"
#include "charts/totalplot.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

namespace ledgerline {

namespace {

constexpr double leastPanel = 60; ///< px, with its part of the legend, where there are many

/// In order, each once.
template<typename Row, typename Key>
std::vector<Row> withoutTwins(std::vector<Row> rows, Key key)
{
    std::ranges::sort(rows, {}, key);
    const auto rest = std::ranges::unique(rows, {}, key);
    rows.erase(rest.begin(), rest.end());
    return rows;
}

}

std::vector<std::unique_ptr<Plot>> plotsOf(const std::shared_ptr<const Account> &account,
                                           ChartKind kind)
{
    const std::shared_ptr<const Dossier> &dossier = account->dossier();
    std::vector<std::unique_ptr<Plot>> plots;
    switch (kind) {
    case ChartKind::exchanges:
        plots.push_back(std::make_unique<MonthPlot>(*account, EventKind::exchange));
        break;
    case ChartKind::bodies:
        plots.push_back(std::make_unique<MonthPlot>(*account, EventKind::repatriation));
        break;
    case ChartKind::events:
        for (std::size_t other = 0; other < account->others().size(); ++other)
            plots.push_back(std::make_unique<MonthPlot>(*account, other));
        break;
    case ChartKind::cumulative:
        // One panel a measure: their units never share an axis.
        plots.push_back(std::make_unique<TotalPlot>(*account, EventKind::exchange));
        plots.push_back(std::make_unique<TotalPlot>(*account, EventKind::repatriation));
        break;
    case ChartKind::talks:
        plots.push_back(std::make_unique<RoundPlot>(*account));
        break;
    case ChartKind::pledges:
        plots.push_back(std::make_unique<PledgePlot>(dossier));
        break;
    case ChartKind::deadlines:
        plots.push_back(std::make_unique<DeadlinePlot>(dossier));
        break;
    case ChartKind::contradictions:
        plots.push_back(std::make_unique<ContradictionPlot>(dossier));
        break;
    }
    for (const auto &plot : plots)
        plot->take(account);
    std::erase_if(plots, [](const auto &plot) { return !plot->hasData(); });
    return plots;
}

std::size_t panelsIn(double height, std::size_t count)
{
    const double most = std::max(2.0, std::floor((height + panelGap) / (leastPanel + panelGap)));
    return most < static_cast<double>(count) ? static_cast<std::size_t>(most) : count;
}

std::vector<LegendEntry> legendOf(const Dossier &dossier,
                                  const std::vector<std::unique_ptr<Plot>> &plots)
{
    std::vector<LegendEntry> result;
    for (const auto &plot : plots)
        addLegend(result, plot->legend());
    std::stable_partition(result.begin(), result.end(),
                          [](const LegendEntry &entry) { return entry.shape == Shape::bar; });
    if (std::ranges::any_of(plots,
                            [&](const auto &plot) { return hasGaps(dossier, plot->lanes()); }))
        result.push_back({Ink::rule, Fill::hatched, "the record has a gap", Shape::band});
    return result;
}

std::vector<Bucket> cutBarsOf(const std::vector<std::unique_ptr<Plot>> &plots, const Window &window)
{
    std::vector<Bucket> result;
    for (const auto &plot : plots)
        std::ranges::copy(plot->cutBars(window), std::back_inserter(result));
    return withoutTwins(std::move(result), [](const Bucket &bar) { return bar.window.from; });
}

std::map<Period, std::vector<Index>> vagueEventsOf(const std::vector<std::unique_ptr<Plot>> &plots,
                                                   const Window &window)
{
    std::map<Period, std::vector<Index>> result;
    for (const auto &plot : plots) {
        const std::vector<Index> events = plot->vagueEvents(window);
        if (!events.empty())
            std::ranges::copy(events, std::back_inserter(result[plot->period()]));
    }
    for (auto &[period, events] : result)
        events = withoutTwins(std::move(events), std::identity());
    return result;
}

std::vector<Index> eventsOf(const std::vector<std::unique_ptr<Plot>> &plots, const Window &window)
{
    std::vector<Index> result;
    for (const auto &plot : plots)
        std::ranges::copy(plot->events(window), std::back_inserter(result));
    return withoutTwins(std::move(result), std::identity());
}

}
