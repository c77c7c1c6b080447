// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pledgeformats.h"

namespace ledgerline::cli {

namespace {

Json highJson(const std::optional<std::int64_t> &high)
{
    return high ? Json(*high) : Json();
}

Json quantityJson(const Quantity &quantity)
{
    return {{"low", quantity.low},
            {"high", highJson(quantity.high)},
            {"approximate", quantity.approximate}};
}

std::string_view idOf(const Dossier &dossier, Index event)
{
    return event == none ? std::string_view{} : dossier.events[event].id;
}

std::string_view partyOf(const Dossier &dossier, Index party)
{
    return party == none ? std::string_view{} : dossier.parties[party].id;
}

Json deliveredJson(const Total &total)
{
    return {{"low", total.low},
            {"high", highJson(total.high)},
            {"approximate", total.approximate},
            {"undisclosed", total.undisclosed}};
}

Json deliveryJson(const Dossier &dossier, const Delivery &delivery)
{
    const Event &event = dossier.events[delivery.event];
    return {{"event", event.id},
            {"date", event.when->text},
            {"low", delivery.inPart ? 0 : delivery.count.quantity.low},
            {"high", highJson(delivery.count.quantity.high)},
            {"approximate", delivery.count.quantity.approximate},
            {"undisclosed", delivery.count.undisclosed},
            {"in_part", delivery.inPart},
            {"stage", delivery.isStage}};
}

/// What somebody told of several deliveries together.
Json togetherJson(const Dossier &dossier, Index row)
{
    const Claim &claim = dossier.claims[row];
    return {{"event", dossier.events[claim.event].id},
            {"by", dossier.parties[claim.by].id},
            {"low", claim.quantity().low},
            {"high", highJson(claim.quantity().high)},
            {"approximate", claim.quantity().approximate},
            {"said", textJson(dossier.rareOf(claim).said)}};
}

Json figureJson(const Dossier &dossier, const PledgedFigure *figure)
{
    if (!figure) {
        return {{"measure", nullptr},       {"to", nullptr},
                {"agreed", nullptr},        {"due", nullptr},
                {"delivered", nullptr},     {"outstanding", nullptr},
                {"over", nullptr},          {"figure_state", nullptr},
                {"one_sided", false},       {"deliveries", Json::array()},
                {"together", Json::array()}};
    }
    Json deliveries = Json::array();
    for (const Delivery &delivery : figure->delivered.deliveries)
        deliveries.push_back(deliveryJson(dossier, delivery));
    Json together = Json::array();
    for (const Index row : figure->delivered.together)
        together.push_back(togetherJson(dossier, row));
    return {{"measure", dossier.measures[figure->figure.measure].id},
            {"to", textJson(partyOf(dossier, figure->figure.to))},
            {"agreed", quantityJson(figure->agreed.quantity)},
            {"due", quantityJson(figure->due)},
            {"delivered", deliveredJson(figure->delivered.total)},
            {"outstanding", outstandingJson(*figure)},
            {"over", quantityJson(figure->over)},
            {"figure_state", name(figure->state)},
            {"one_sided", figure->isOneSided},
            {"deliveries", std::move(deliveries)},
            {"together", std::move(together)}};
}

Json rowJson(const Dossier &dossier, const PledgeStatus &status, const PledgedFigure *figure)
{
    const Event &event = dossier.events[status.pledge];
    Json row{{"pledge", event.id}, {"date", event.when->text}, {"state", name(status.state)}};
    row.update(figureJson(dossier, figure));
    row["disputes"] = idsOf(dossier, status.disputes);
    row["amended_by"] = textJson(idOf(dossier, status.amendedBy));
    row["restates"] = textJson(idOf(dossier, status.restates));
    return row;
}

void append(std::vector<std::string> &fields, std::int64_t low,
            const std::optional<std::int64_t> &high)
{
    fields.push_back(std::to_string(low));
    fields.push_back(high ? std::to_string(*high) : "");
}

std::vector<std::string> rowFields(const Dossier &dossier, const PledgeStatus &status,
                                   const PledgedFigure *figure)
{
    const Event &event = dossier.events[status.pledge];
    std::vector<std::string> fields{std::string(event.id), std::string(event.when->text),
                                    std::string(name(status.state))};
    if (figure) {
        const Total &total = figure->delivered.total;
        fields.emplace_back(dossier.measures[figure->figure.measure].id);
        fields.emplace_back(partyOf(dossier, figure->figure.to));
        append(fields, figure->agreed.quantity.low, figure->agreed.quantity.high);
        append(fields, total.low, total.high);
        fields.push_back(std::to_string(total.undisclosed));
        append(fields, figure->outstanding.low, figure->outstanding.high);
        append(fields, figure->over.low, figure->over.high);
        fields.emplace_back(name(figure->state));
        std::vector<Index> deliveries;
        for (const Delivery &delivery : figure->delivered.deliveries)
            deliveries.push_back(delivery.event);
        fields.push_back(idField(idsOf(dossier, deliveries)));
    } else {
        fields.insert(fields.end(), 13, {});
    }
    fields.push_back(idField(idsOf(dossier, status.disputes)));
    fields.emplace_back(idOf(dossier, status.restates));
    fields.emplace_back(!figure ? "" : figure->owesAtLeast() ? "true" : "false");
    return fields;
}

/// Calls `add` with each figure of each pledge; with none for a pledge that has none.
template<typename Add>
void forEachRow(const Promised &promised, Add add)
{
    for (const PledgeStatus &status : promised.rows) {
        for (const PledgedFigure &figure : status.figures)
            add(status, &figure);
        if (status.figures.empty())
            add(status, nullptr);
    }
}

}

Json outstandingJson(const PledgedFigure &figure)
{
    Json result = quantityJson(figure.outstanding);
    result["at_least"] = figure.owesAtLeast();
    return result;
}

std::string pledgesJson(const Promised &promised)
{
    std::vector<Json> rows;
    forEachRow(promised, [&](const PledgeStatus &status, const PledgedFigure *figure) {
        rows.push_back(rowJson(promised.dossier, status, figure));
    });
    return "{\"window\": " + inLine(daysJson(promised.window)) + ", "
        + readingJson(promised.dossier, promised.reading) + ", " + inLines("pledges", rows) + "}\n";
}

std::string pledgesCsv(const Promised &promised)
{
    std::string result
        = csvLine({"pledge", "date", "state", "measure", "to", "agreed_low", "agreed_high",
                   "delivered_low", "delivered_high", "undisclosed", "outstanding_low",
                   "outstanding_high", "over_low", "over_high", "figure_state", "deliveries",
                   "disputes", "restates", "outstanding_at_least"});
    forEachRow(promised, [&](const PledgeStatus &status, const PledgedFigure *figure) {
        result += csvLine(rowFields(promised.dossier, status, figure));
    });
    return result;
}

}
