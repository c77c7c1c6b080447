// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartnames.h"

using namespace Qt::StringLiterals;

namespace ledgerline {

namespace {

/// The name of the measure that the lane of a kind shows; empty when there is none.
std::string measureName(const Dossier &dossier, EventKind kind)
{
    const Index lane = dossier.laneOf(kind);
    if (lane == none || dossier.lanes[lane].measure == none)
        return {};
    return std::string(dossier.measures[dossier.lanes[lane].measure].name.text);
}

}

QString name(ChartKind kind)
{
    switch (kind) {
    case ChartKind::exchanges:
        return u"exchanges"_s;
    case ChartKind::bodies:
        return u"bodies"_s;
    case ChartKind::cumulative:
        return u"cumulative"_s;
    case ChartKind::talks:
        return u"talks"_s;
    case ChartKind::pledges:
        return u"pledges"_s;
    case ChartKind::deadlines:
        return u"deadlines"_s;
    case ChartKind::contradictions:
        return u"contradictions"_s;
    }
    return {};
}

std::string chartTitle(const Dossier &dossier, ChartKind kind, Period period)
{
    const auto byPeriod = [&](EventKind event, std::string otherwise) {
        const std::string measure = measureName(dossier, event);
        return (measure.empty() ? otherwise : measure)
            + (period == Period::year ? " by year" : " by month");
    };
    switch (kind) {
    case ChartKind::exchanges:
        return byPeriod(EventKind::exchange, "Exchanges");
    case ChartKind::bodies:
        return byPeriod(EventKind::repatriation, "Returns");
    case ChartKind::cumulative:
        return "Running totals";
    case ChartKind::talks: {
        const std::string measure = measureName(dossier, EventKind::talks);
        return (measure.empty() ? "Talks" : measure) + ", minutes";
    }
    case ChartKind::pledges:
        return "Pledges and what was delivered";
    case ChartKind::deadlines:
        return "Deadlines";
    case ChartKind::contradictions:
        return "Contradictions";
    }
    return {};
}

}
