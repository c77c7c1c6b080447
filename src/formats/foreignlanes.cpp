// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/foreignlanes.h"

#include "dossier/jsontext.h"

#include <algorithm>

namespace ledgerline {

namespace {

/// What the lane of a kind is called that no foreign lane holds.
std::string laneNameOf(EventKind kind)
{
    switch (kind) {
    case EventKind::talks:
        return "Talks";
    case EventKind::exchange:
        return "Exchanges";
    case EventKind::repatriation:
        return "Repatriations";
    case EventKind::pledge:
        return "Pledges";
    case EventKind::deadline:
        return "Deadlines";
    case EventKind::dispute:
        return "Disputes";
    case EventKind::statement:
        return "Statements";
    case EventKind::occurrence:
        break;
    }
    return "Events";
}

}

ForeignLanes::ForeignLanes(const Foreign &foreign)
{
    for (const std::string &lane : foreign.lanes) {
        if (!lane.empty())
            m_names.row(lane);
    }
    m_lanes.resize(m_names.size());
}

std::string ForeignLanes::take(const ForeignEvent &event)
{
    const bool isNamed = !event.lane.empty();
    const std::size_t row = m_names.row(isNamed ? event.lane : laneNameOf(event.kind));
    m_lanes.resize(m_names.size());
    Lane &lane = m_lanes[row];
    if (!isNamed && std::ranges::find(lane.kinds, event.kind) == lane.kinds.end())
        lane.kinds.push_back(event.kind);
    for (const ForeignClaim &claim : event.claims)
        ++lane.claims[claim.measure];
    return isNamed ? m_names.id(row) : std::string();
}

std::vector<std::string> ForeignLanes::rows(NamedRows &measures) const
{
    std::vector<std::string> rows;
    for (std::size_t row = 0; row < m_lanes.size(); ++row) {
        const Lane &lane = m_lanes[row];
        JsonContainer kinds("[]");
        for (const EventKind kind : lane.kinds)
            kinds.add(jsonText(name(kind)));
        JsonContainer json("{}");
        json.addText("id", m_names.id(row));
        json.addText("name", m_names.name(row));
        json.add("kinds", kinds.json());
        const auto most = std::ranges::max_element(
            lane.claims, {}, [](const auto &measure) { return measure.second; });
        if (most != lane.claims.end())
            json.addText("measure", measures.id(measures.row(most->first)));
        rows.push_back(json.json());
    }
    return rows;
}

}
