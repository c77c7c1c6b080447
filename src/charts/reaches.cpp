// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far the value axes of bars and running totals go. On a screen that is the same for every
// window of the dossier and for every day of knowledge, so that what is shown keeps its height
// while either moves, and while a story goes from one scene to the next. Nothing moves in print:
// there the axis of a short window ends with what it holds, or the record's greatest month would
// leave all others a few pixels.
#include "charts/monthplot.h"
#include "charts/totalplot.h"

#include <algorithm>
#include <ranges>

namespace ledgerline {

namespace {

double greatestOf(const Total &total)
{
    return static_cast<double>(total.high.value_or(total.low));
}

}

ValueScale::Reach MonthPlot::reachOf(std::span<const Bucket> bars, bool hasOpen) const
{
    ValueScale::Reach result;
    for (std::size_t side = 0; side < m_sides.sides.size(); ++side) {
        double greatest = 0;
        bool isRange = false; // whose label may take two lines
        for (const Bucket &bucket : bars) {
            const auto &total = bucket.totals[side];
            if (!total || greatestOf(*total) < greatest)
                continue;
            const bool isWide = total->high && *total->high > total->low;
            isRange = isWide || (isRange && greatestOf(*total) == greatest);
            greatest = greatestOf(*total);
        }
        const bool up = m_sides.sides[side].up;
        (up ? result.up : result.down) = greatest;
        (up ? result.roomUp : result.roomDown)
            = (isRange ? 2 : 1) * labelHeight + 2 + (hasOpen ? capHeight : 0);
    }
    return result;
}

ValueScale::Reach MonthPlot::reachIn(const PlotArea &area) const
{
    if (!area.isPrinted)
        return m_period == Period::month ? m_monthReach : m_yearReach;
    const std::vector<Bucket> &bars = shown();
    const Window window = area.scale.window();
    const auto first = std::ranges::upper_bound(bars, window.from, {},
                                                [](const Bucket &bar) { return bar.window.to; });
    const auto last = std::ranges::lower_bound(first, bars.end(), window.to, {},
                                               [](const Bucket &bar) { return bar.window.from; });
    return reachOf({first, last}, m_hasOpen);
}

TotalPlot::Reached TotalPlot::reachedIn(std::size_t side, const PlotArea &area) const
{
    if (!area.isPrinted) {
        const LaneTable &whole = m_account->whole().lane(m_kind);
        const double stated = m_allStated.greatest(side);
        const std::vector<Step> &all = whole.steps[side];
        return {.greatest = std::max(stated, whole.greatest[side]),
                .isOpen = !all.empty() && !all.back().total.high,
                .isMarked = stated > 0};
    }
    const double stated = m_stated.greatestIn(area, side);
    Reached result{.greatest = stated, .isOpen = false, .isMarked = stated > 0};
    const Window window = area.scale.window();
    const auto [first, last] = stepsIn(side, window);
    if (last > 0) // its label, which may part the day of an event
        result.greatest = std::max(result.greatest, greatestOf(totalUntil(window.to, side)));
    for (std::size_t row = first; row < last; ++row) {
        const Total &total = steps(side)[row].total;
        result.greatest = std::max(result.greatest, greatestOf(total));
        result.isOpen = result.isOpen || !total.high;
    }
    return result;
}

ValueScale::Reach TotalPlot::reachIn(const PlotArea &area) const
{
    constexpr double markRoom = 7; // px that half a stated total takes, and a label beside it
    ValueScale::Reach result;
    for (std::size_t side = 0; side < m_sides.sides.size(); ++side) {
        const auto [greatest, isOpen, isMarked] = reachedIn(side, area);
        double room = std::max(isOpen ? fadeHeight : lineWidth, isMarked ? markRoom : 0);
        if (area.box.height >= labelled)
            room += labelHeight + 3 + (isMarked ? markRoom : 0);
        const bool up = m_sides.sides[side].up;
        (up ? result.up : result.down) = greatest;
        (up ? result.roomUp : result.roomDown) = room;
    }
    return result;
}

}
