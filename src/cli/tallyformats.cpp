// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tallyformats.h"

#include "ledger/machinetext.h"

namespace ledgerline::cli {

namespace {

std::string_view directionOf(const Statistics &statistics, const Tally &row)
{
    const Index to = row.figure.to;
    return to == none ? std::string_view{} : statistics.dossier.parties[to].id;
}

std::string_view measureOf(const Statistics &statistics, const Tally &row)
{
    return statistics.dossier.measures[row.figure.measure].id;
}

Json rowJson(const Statistics &statistics, const Tally &row)
{
    const Total &total = row.total;
    return {{"period", row.period},
            {"measure", measureOf(statistics, row)},
            {"to", textJson(directionOf(statistics, row))},
            {"low", total.low},
            {"high", total.high ? Json(*total.high) : Json()},
            {"approximate", total.approximate},
            {"undisclosed", total.undisclosed},
            {"events", idsOf(statistics.dossier, row.total.events)},
            {"vague_dates", row.isVague}};
}

}

std::string tallyJson(const Statistics &statistics)
{
    std::vector<Json> rows;
    for (const Tally &row : statistics.tallies)
        rows.push_back(rowJson(statistics, row));
    return "{\"window\": " + inLine(daysJson(statistics.window)) + ", "
        + readingJson(statistics.dossier, statistics.reading) + ", " + inLines("tallies", rows)
        + "}\n";
}

std::string tallyCsv(const Statistics &statistics)
{
    std::string result = csvLine({"period", "measure", "to", "low", "high", "approximate",
                                  "undisclosed", "events", "vague_dates"});
    for (const Tally &row : statistics.tallies) {
        const Total &total = row.total;
        result += csvLine({row.period, std::string(measureOf(statistics, row)),
                           std::string(directionOf(statistics, row)), std::to_string(total.low),
                           total.high ? std::to_string(*total.high) : "",
                           total.approximate ? "true" : "false", std::to_string(total.undisclosed),
                           idField(idsOf(statistics.dossier, row.total.events)),
                           row.isVague ? "true" : "false"});
    }
    return result;
}

}
