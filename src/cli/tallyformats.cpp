// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tallyformats.h"

#include "dossier/calendar.h"

#include <nlohmann/json.hpp>

namespace ledgerline::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string_view directionOf(const Statistics &statistics, const Tally &row)
{
    const Index to = row.figure.to;
    return to == none ? std::string_view{} : statistics.dossier.parties[to].id;
}

std::string_view measureOf(const Statistics &statistics, const Tally &row)
{
    return statistics.dossier.measures[row.figure.measure].id;
}

Json windowJson(const Window &window)
{
    if (window.isEmpty())
        return nullptr;
    return {isoDay(window.from), isoDay(window.to - std::chrono::seconds(1))};
}

Json rowJson(const Statistics &statistics, const Tally &row)
{
    const std::string_view to = directionOf(statistics, row);
    const Total &total = row.total;
    Json events = Json::array();
    for (const Index event : total.events)
        events.push_back(statistics.dossier.events[event].id);
    return {{"period", row.period},
            {"measure", measureOf(statistics, row)},
            {"to", to.empty() ? Json() : Json(to)},
            {"low", total.low},
            {"high", total.high ? Json(*total.high) : Json()},
            {"approximate", total.approximate},
            {"undisclosed", total.undisclosed},
            {"events", std::move(events)}};
}

/// JSON on one line, with a blank behind each comma and colon.
std::string inLine(const Json &json)
{
    if (!json.is_structured())
        return json.dump();
    std::string result;
    for (const auto &[key, value] : json.items()) {
        result += result.empty() ? "" : ", ";
        result += (json.is_object() ? Json(key).dump() + ": " : "") + inLine(value);
    }
    return json.is_object() ? '{' + result + '}' : '[' + result + ']';
}

std::string eventIds(const Statistics &statistics, const Tally &row)
{
    std::string result;
    for (const Index event : row.total.events) {
        result += result.empty() ? "" : " ";
        result += statistics.dossier.events[event].id;
    }
    return result;
}

}

std::string tallyJson(const Statistics &statistics)
{
    std::string result = "{\"window\": " + inLine(windowJson(statistics.window))
        + ", \"reading\": \"envelope\", \"as_of\": null, \"tallies\": [";
    std::string_view separator = "\n  ";
    for (const Tally &row : statistics.tallies) {
        result += separator;
        result += inLine(rowJson(statistics, row));
        separator = ",\n  ";
    }
    return result + (statistics.tallies.empty() ? "]}\n" : "\n]}\n");
}

std::string tallyCsv(const Statistics &statistics)
{
    // No field needs quotes: ids have no commas, and names do not stand here.
    std::string result = "period,measure,to,low,high,approximate,undisclosed,events\r\n";
    for (const Tally &row : statistics.tallies) {
        const Total &total = row.total;
        const std::string fields[] = {row.period,
                                      std::string(measureOf(statistics, row)),
                                      std::string(directionOf(statistics, row)),
                                      std::to_string(total.low),
                                      total.high ? std::to_string(*total.high) : "",
                                      total.approximate ? "true" : "false",
                                      std::to_string(total.undisclosed)};
        for (const std::string &field : fields)
            result += field + ',';
        result += eventIds(statistics, row) + "\r\n";
    }
    return result;
}

}
