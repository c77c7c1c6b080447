// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/account.h"
#include "figure/figure.h"
#include "figure/shown.h"
#include "ledger/summary.h"
#include "timeline/drawing.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ledgerline {

/// One of the pictures that a figure is made of: the timeline, a chart, or the totals.
struct Picture
{
    std::string name; ///< "timeline", a chart's, or "totals"
    Shown shown;
    Box box = {}; ///< on the figure
    std::unique_ptr<Chart> chart = {};
    std::vector<Tile> tiles = {}; ///< of the totals
    std::optional<Drawing> drawing = {}; ///< of what is no chart, in its own coordinates

    [[nodiscard]] bool isTimeline() const { return !chart && tiles.empty(); }
};

/// What a figure shows of its dossier, and what that comes to.
struct Ground
{
    std::shared_ptr<const EventIndex> events;
    std::shared_ptr<const Account> account;
};
[[nodiscard]] Ground groundOf(const FigureRequest &request);

/// What a figure is made of, before any of it has its place: one picture, or for the dashboard the
/// totals, the timeline and the charts that the dossier has something for. Charts are as wide as
/// they will be, so that their bars are of months or of years, and tell what these count.
[[nodiscard]] std::vector<Picture> picturesOf(const FigureRequest &request, const Ground &ground);

/// The charts among them. Where there is no room for all, the first ones stay.
[[nodiscard]] std::vector<ChartKind> dashboardCharts(const std::shared_ptr<const Dossier> &dossier);

/// What they show together.
[[nodiscard]] Shown shownBy(const std::vector<Picture> &pictures);

/// The events that they rest on together, in order of time.
[[nodiscard]] std::vector<Index> eventsShown(const std::vector<Picture> &pictures,
                                             const EventIndex &events);

/// The numbers of a picture that has been laid out.
[[nodiscard]] std::vector<ShownNumber> numbersOf(const Picture &picture, const EventIndex &events,
                                                 const std::vector<Index> &hiddenLanes);

}
