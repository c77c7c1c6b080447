// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/contradictionformats.h"

#include "dossier/vocabulary.h"
#include "ledger/checkpoint.h"
#include "ledger/machinetext.h"

#include <cmath>

namespace ledgerline::cli {

namespace {

std::vector<std::string_view> partiesOf(const Dossier &dossier, const Contradiction &row)
{
    std::vector<std::string_view> result;
    for (const Index party : directionsOf(dossier, row))
        result.push_back(dossier.parties[party].id);
    return result;
}

/// As in a dossier: null, the party, or a list of several that are counted together.
Json directionJson(const Dossier &dossier, const Contradiction &row)
{
    const auto parties = partiesOf(dossier, row);
    if (parties.size() > 1)
        return parties;
    return parties.empty() ? Json() : Json(parties.front());
}

const Claim &firstOf(const Dossier &dossier, const Contradiction &row)
{
    return dossier.claims[row.claims.front()];
}

/// The first and the last day that a running total counts; null for everything else.
Json periodJson(const Dossier &dossier, const Contradiction &row)
{
    return row.scope == Scope::cumulative ? daysJson(periodOf(dossier, firstOf(dossier, row)))
                                          : Json();
}

/// "2022-02-01/2024-10-18", or nothing.
std::string periodCell(const Dossier &dossier, const Contradiction &row)
{
    const Json days = periodJson(dossier, row);
    return days.is_null() ? std::string()
                          : days.at(0).get<std::string>() + '/' + days.at(1).get<std::string>();
}

std::string_view sourceOf(const Dossier &dossier, const Claim &claim)
{
    const Index source = claim.source;
    return source == none ? std::string_view{} : dossier.sources[source].id;
}

std::string_view reportedOf(const Dossier &dossier, const Claim &claim)
{
    const Edtf *const day = dossier.reportedOf(claim);
    return day ? day->text : std::string_view{};
}

/// Four digits behind the point: the same bytes on every machine.
double rounded(double spread)
{
    return std::round(spread * 10'000) / 10'000;
}

Json highJson(const Quantity &quantity)
{
    return quantity.high ? Json(*quantity.high) : Json();
}

Json claimJson(const Dossier &dossier, const Claim &claim)
{
    return {{"by", dossier.parties[claim.by].id},
            {"low", claim.quantity().low},
            {"high", highJson(claim.quantity())},
            {"approximate", claim.quantity().approximate},
            {"said", textJson(dossier.rareOf(claim).said)},
            {"reported", textJson(reportedOf(dossier, claim))},
            {"source", textJson(sourceOf(dossier, claim))}};
}

Json rowJson(const Dossier &dossier, const Contradiction &row)
{
    Json claims = Json::array();
    for (const Index claim : row.claims)
        claims.push_back(claimJson(dossier, dossier.claims[claim]));
    const Event &event = dossier.events[row.event];
    return {{"event", event.id},
            {"date", event.when->text},
            {"measure", dossier.measures[row.figure.measure].id},
            {"to", directionJson(dossier, row)},
            {"scope", wordFor(scopeWords, row.scope)},
            {"period", periodJson(dossier, row)},
            {"events", idsOf(dossier, dossier.combinedBy(firstOf(dossier, row)))},
            {"low", row.quantity.low},
            {"high", highJson(row.quantity)},
            {"spread", rounded(row.spread)},
            {"exclusive", row.exclusive},
            {"claims", std::move(claims)}};
}

Json disputeJson(const Dossier &dossier, const Dispute &dispute)
{
    const Event &event = dossier.events[dispute.event];
    return {{"event", event.id},
            {"date", event.when->text},
            {"by", textJson(event.by == none ? std::string_view{} : dossier.parties[event.by].id)},
            {"disputes", idsOf(dossier, dispute.disputed)}};
}

}

std::string contradictionsJson(const Contradictions &found)
{
    std::vector<Json> rows;
    for (const Contradiction &row : found.figures)
        rows.push_back(rowJson(found.dossier, row));
    std::vector<Json> disputes;
    for (const Dispute &dispute : found.disputes)
        disputes.push_back(disputeJson(found.dossier, dispute));
    return "{\"window\": " + inLine(daysJson(found.window)) + ", "
        + readingJson(found.dossier, found.reading) + ", " + inLines("contradictions", rows) + ", "
        + inLines("disputes", disputes) + "}\n";
}

std::string contradictionsCsv(const Contradictions &found)
{
    const Dossier &dossier = found.dossier;
    std::string result
        = csvLine({"event", "date", "measure", "to", "scope", "period", "events", "spread",
                   "exclusive", "by", "low", "high", "approximate", "said", "reported", "source"});
    for (const Contradiction &row : found.figures) {
        for (const Index index : row.claims) {
            const Claim &claim = dossier.claims[index];
            const Quantity &quantity = claim.quantity();
            result += csvLine(
                {std::string(dossier.events[row.event].id),
                 std::string(dossier.events[row.event].when->text),
                 std::string(dossier.measures[row.figure.measure].id),
                 idField(partiesOf(dossier, row)), std::string(wordFor(scopeWords, row.scope)),
                 periodCell(dossier, row),
                 idField(idsOf(dossier, dossier.combinedBy(firstOf(dossier, row)))),
                 Json(rounded(row.spread)).dump(), row.exclusive ? "true" : "false",
                 std::string(dossier.parties[claim.by].id), std::to_string(quantity.low),
                 quantity.high ? std::to_string(*quantity.high) : "",
                 quantity.approximate ? "true" : "false", std::string(dossier.rareOf(claim).said),
                 std::string(reportedOf(dossier, claim)), std::string(sourceOf(dossier, claim))});
        }
    }
    return result;
}

}
