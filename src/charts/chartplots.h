// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot.h"

#include <map>
#include <memory>
#include <vector>

namespace ledgerline {

/// The plots of a chart that have data, from top to bottom.
[[nodiscard]] std::vector<std::unique_ptr<Plot>>
plotsOf(const std::shared_ptr<const Account> &account, ChartKind kind);

/// px between two of them.
inline constexpr double panelGap = 10;

/// How many of `count` panels can be read in a height; two always stand.
[[nodiscard]] std::size_t panelsIn(double height, std::size_t count);

/// What any of the plots has to tell, each thing once: colours and fillings, then marks, then the
/// dossier's gaps.
[[nodiscard]] std::vector<LegendEntry> legendOf(const Dossier &dossier,
                                                const std::vector<std::unique_ptr<Plot>> &plots);

/// Of all plots: see Chart::cutBars(), Chart::vagueEvents() and Chart::events().
[[nodiscard]] std::vector<Bucket> cutBarsOf(const std::vector<std::unique_ptr<Plot>> &plots,
                                            const Window &window);
[[nodiscard]] std::map<Period, std::vector<Index>>
vagueEventsOf(const std::vector<std::unique_ptr<Plot>> &plots, const Window &window);
[[nodiscard]] std::vector<Index> eventsOf(const std::vector<std::unique_ptr<Plot>> &plots,
                                          const Window &window);

}
