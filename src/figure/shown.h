// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What of a dossier a figure shows, for its layout, its notes and its provenance.
#pragma once

#include "charts/chart.h"
#include "timeline/eventindex.h"
#include "timeline/view.h"

#include <optional>
#include <string_view>
#include <vector>

namespace ledgerline {

/// Which events a figure shows: all in the window of some kinds, and single ones.
struct Shown
{
    Window window;
    std::vector<EventKind> kinds;

    std::string_view language;
    Reading reading;
    /// Beside those of the kinds, wherever they are in time: what rows, bars and lines stand on;
    /// sorted.
    std::vector<Index> events = {};
    Window whole = {}; ///< all there is to show
    /// Of a timeline: what decides on events that name their lane; in a chart their kind does.
    std::optional<std::vector<Index>> hiddenLanes = {};

    [[nodiscard]] bool holds(EventKind kind) const;
    [[nodiscard]] bool holds(const Event &event) const; ///< wherever it is in time
    [[nodiscard]] bool holds(const Dossier &dossier, Index event) const;
};

/// The chart that a figure is; none for the timeline.
[[nodiscard]] std::optional<ChartKind> chartKindOf(std::string_view figure);

/// The dossier's events as a view reads them.
[[nodiscard]] EventIndex indexFor(std::shared_ptr<const Dossier> dossier, const View &view);

[[nodiscard]] std::vector<Index> hiddenLanesOf(const Dossier &dossier, const View &view);

/// What a view shows as a timeline or in a chart; its language lives as long as the dossier and the
/// view. A chart of rows says itself what there is to show; which events a chart stands on is not
/// known before it is laid out.
[[nodiscard]] Shown shownBy(const View &view, const EventIndex &events, const Chart *chart);

/// The events that a picture rests on, in order of time: those whose marks a timeline has; those
/// that a chart adds up.
[[nodiscard]] std::vector<Index> eventsShown(const EventIndex &events, Shown shown,
                                             std::optional<ChartKind> chart);

/// False of a source that was published after the reading's day: it is none of what was known then.
[[nodiscard]] bool wasPublished(const Source &source, const Reading &reading);

}
