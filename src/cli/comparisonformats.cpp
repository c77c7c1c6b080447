// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparisonformats.h"

#include "cli/pledgeformats.h"
#include "ledger/machinetext.h"

namespace ledgerline::cli {

namespace {

std::string_view measureOf(const Dossier &dossier, Figure figure)
{
    return dossier.measures[figure.measure].id;
}

std::string_view directionOf(const Dossier &dossier, Figure figure)
{
    return figure.to == none ? std::string_view{} : dossier.parties[figure.to].id;
}

std::optional<Quantity> quantityOf(const std::optional<Total> &total)
{
    return total ? std::optional(total->quantity()) : std::nullopt;
}

Json endJson(const std::optional<std::int64_t> &end)
{
    return end ? Json(*end) : Json();
}

Json quantityJson(const std::optional<Quantity> &quantity)
{
    if (!quantity)
        return nullptr;
    return {{"low", quantity->low},
            {"high", endJson(quantity->high)},
            {"approximate", quantity->approximate}};
}

Json totalJson(const std::optional<Total> &total)
{
    Json result = quantityJson(quantityOf(total));
    if (total)
        result["undisclosed"] = total->undisclosed;
    return result;
}

Json rowJson(const Dossier &dossier, const ComparedTotal &row)
{
    return {{"period", row.period},
            {"measure", measureOf(dossier, row.figure)},
            {"to", textJson(directionOf(dossier, row.figure))},
            {"first", totalJson(row.first)},
            {"second", totalJson(row.second)},
            {"difference",
             {{"low", endJson(row.difference.low)}, {"high", endJson(row.difference.high)}}}};
}

Json rowJson(const Dossier &dossier, const ComparedEvent &row)
{
    Json counts = Json::array();
    for (const ComparedCount &count : row.counts) {
        counts.push_back({{"measure", measureOf(dossier, count.figure)},
                          {"to", textJson(directionOf(dossier, count.figure))},
                          {"first", quantityJson(count.first)},
                          {"second", quantityJson(count.second)}});
    }
    const Event &event = dossier.events[row.event];
    return {{"event", event.id},
            {"date", event.when->text},
            {"kind", name(event.kind)},
            {"change", name(row.change)},
            {"counts", std::move(counts)}};
}

/// The state, and what is outstanding of each figure.
Json statusJson(const Dossier &dossier, const std::optional<PledgeStatus> &status)
{
    if (!status)
        return nullptr;
    Json figures = Json::array();
    for (const PledgedFigure &figure : status->figures) {
        figures.push_back({{"measure", measureOf(dossier, figure.figure)},
                           {"to", textJson(directionOf(dossier, figure.figure))},
                           {"outstanding", outstandingJson(figure)},
                           {"state", name(figure.state)}});
    }
    return {{"state", name(status->state)}, {"figures", std::move(figures)}};
}

Json rowJson(const Dossier &dossier, const ComparedPledge &row)
{
    return {{"pledge", dossier.events[row.pledge].id},
            {"first", statusJson(dossier, row.first)},
            {"second", statusJson(dossier, row.second)}};
}

std::string settingJson(const Dossier &dossier, std::string_view key, const Setting &setting)
{
    return '"' + std::string(key) + "\": {\"window\": " + inLine(daysJson(setting.window)) + ", "
        + readingJson(dossier, setting.reading) + '}';
}

template<typename Row>
std::string tableJson(const Dossier &dossier, std::string_view key, const std::vector<Row> &rows)
{
    std::vector<Json> lines;
    for (const Row &row : rows)
        lines.push_back(rowJson(dossier, row));
    return inLines(key, lines);
}

std::string cell(const std::optional<std::int64_t> &end)
{
    return end ? std::to_string(*end) : "";
}

/// Low and high; nothing where there is no quantity.
void append(std::vector<std::string> &fields, const std::optional<Quantity> &quantity)
{
    fields.push_back(quantity ? std::to_string(quantity->low) : "");
    fields.push_back(quantity ? cell(quantity->high) : "");
}

std::string csvOf(const Dossier &dossier, const ComparedTotal &row)
{
    std::vector<std::string> fields{"total", row.period,
                                    std::string(measureOf(dossier, row.figure)),
                                    std::string(directionOf(dossier, row.figure)), ""};
    append(fields, quantityOf(row.first));
    append(fields, quantityOf(row.second));
    fields.push_back(cell(row.difference.low));
    fields.push_back(cell(row.difference.high));
    fields.insert(fields.end(), 2, {});
    return csvLine(fields);
}

std::string csvOf(const Dossier &dossier, const ComparedEvent &row)
{
    std::string result;
    const auto addLine = [&](const ComparedCount *count) {
        std::vector<std::string> fields{"event", std::string(dossier.events[row.event].id)};
        fields.emplace_back(count ? measureOf(dossier, count->figure) : "");
        fields.emplace_back(count ? directionOf(dossier, count->figure) : "");
        fields.emplace_back(name(row.change));
        append(fields, count ? count->first : std::nullopt);
        append(fields, count ? count->second : std::nullopt);
        fields.insert(fields.end(), 4, {});
        result += csvLine(fields);
    };
    for (const ComparedCount &count : row.counts)
        addLine(&count);
    if (row.counts.empty())
        addLine(nullptr);
    return result;
}

std::string csvOf(const Dossier &dossier, const ComparedPledge &row)
{
    std::vector<std::string> fields{"pledge", std::string(dossier.events[row.pledge].id)};
    fields.insert(fields.end(), 9, {});
    fields.emplace_back(row.first ? name(row.first->state) : "");
    fields.emplace_back(row.second ? name(row.second->state) : "");
    return csvLine(fields);
}

}

std::string comparisonJson(const Compared &compared)
{
    const Dossier &dossier = compared.dossier;
    return "{" + settingJson(dossier, "first", compared.first) + ", "
        + settingJson(dossier, "second", compared.second) + ", "
        + tableJson(dossier, "totals", compared.found.totals) + ", "
        + tableJson(dossier, "events", compared.found.events) + ", "
        + tableJson(dossier, "pledges", compared.found.pledges) + "}\n";
}

std::string comparisonCsv(const Compared &compared)
{
    std::string result = csvLine({"row", "name", "measure", "to", "change", "first_low",
                                  "first_high", "second_low", "second_high", "difference_low",
                                  "difference_high", "first_state", "second_state"});
    for (const ComparedTotal &row : compared.found.totals)
        result += csvOf(compared.dossier, row);
    for (const ComparedEvent &row : compared.found.events)
        result += csvOf(compared.dossier, row);
    for (const ComparedPledge &row : compared.found.pledges)
        result += csvOf(compared.dossier, row);
    return result;
}

}
