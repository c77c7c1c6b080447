// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartnames.h"

#include "charts/words.h"
#include "ledger/wording.h"

using namespace Qt::StringLiterals;

namespace ledgerline {

namespace {

/// The name of the measure that the lane of a kind shows; empty when there is none.
std::string measureOfLane(const Dossier &dossier, EventKind kind)
{
    const Index lane = dossier.laneOf(kind);
    if (lane == none || dossier.lanes[lane].measure == none)
        return {};
    return measureName(dossier, dossier.lanes[lane].measure);
}

/// What the chart of the other lanes is of.
std::string othersName(const Account &account)
{
    const std::vector<LaneTable> &tables = account.whole().others();
    if (tables.size() > 1)
        return "Totals";
    return measureName(*account.dossier(), tables.empty() ? none : tables.front().sides.measure);
}

}

QString name(ChartKind kind)
{
    switch (kind) {
    case ChartKind::exchanges:
        return u"exchanges"_s;
    case ChartKind::bodies:
        return u"bodies"_s;
    case ChartKind::events:
        return u"events"_s;
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

std::string chartTitle(const Account &account, ChartKind kind, Period period)
{
    const Dossier &dossier = *account.dossier();
    const std::string by = period == Period::year ? " by year" : " by month";
    const auto byPeriod = [&](EventKind event, const std::string &otherwise) {
        const std::string measure = measureOfLane(dossier, event);
        return (measure.empty() ? otherwise : measure) + by;
    };
    switch (kind) {
    case ChartKind::exchanges:
        return byPeriod(EventKind::exchange, "Exchanges");
    case ChartKind::bodies:
        return byPeriod(EventKind::repatriation, "Returns");
    case ChartKind::events:
        return othersName(account) + by;
    case ChartKind::cumulative:
        return "Running totals";
    case ChartKind::talks: {
        const std::string measure = measureOfLane(dossier, EventKind::talks);
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

std::string nothingFor(const Account &account, ChartKind kind)
{
    const std::size_t events = account.dossier()->events.size();
    if (kind != ChartKind::events || events == 0)
        return "The dossier records nothing for this chart.";
    // Its name promises more than it is for, and the record may be full of other things.
    return "This chart counts occurrences on lanes of their own, and the dossier has none: its "
           "events ("
        + describe(static_cast<std::int64_t>(events)) + ") are on other lanes.";
}

}
