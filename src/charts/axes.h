// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands around the plots of a chart: title, legend, value axes and the time axis. All texts
/// are drawn by our painter as plain text; the labels of Qt Charts would be rich text.
#pragma once

#include "charts/chart.h"
#include "charts/gapbands.h"
#include "charts/plot.h"
#include "paint/fonts.h"

#include <vector>

namespace ledgerline {

/// The furniture of a chart, ready to be painted.
struct Furniture
{
    std::vector<Mark> under; ///< the grid, below the plots
    std::vector<Mark> over; ///< baselines and legend swatches
    std::vector<Label> labels;

    void addTitle(const std::string &title, const ChartFrame &frame);

    /// The legend: in the title's row where both fit, else in rows of its own from `top` on.
    /// Returns where the next thing may stand.
    double addLegend(const std::vector<LegendEntry> &entries, const std::string &title,
                     const ChartFrame &frame, const TextMeasure &measure);

    void addGaps(std::span<const GapBand> gaps, const PlotArea &area);
    void addValueAxis(const Plot &plot, const Box &area, const TextMeasure &measure);
    void addTimeAxis(const TimeScale &scale, const std::vector<Box> &areas, bool full,
                     const ChartFrame &frame, const TextMeasure &measure);
    void addSentence(const std::string &sentence, const Box &area);
};

/// px below the plots.
[[nodiscard]] double timeAxisHeight(bool full);

}
