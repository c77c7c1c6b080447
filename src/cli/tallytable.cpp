// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tallyformats.h"

#include "cli/texttable.h"
#include "ledger/readingwording.h"
#include "ledger/wording.h"

#include <algorithm>

namespace ledgerline::cli {

namespace {

std::vector<std::string> cellsOf(const Dossier &dossier, const Tally &row, bool hasVague)
{
    const Index to = row.figure.to;
    const Total &total = row.total;
    std::vector<std::string> cells{
        row.period,
        printable(dossier.measures[row.figure.measure].name.text),
        to == none ? "" : printable(dossier.parties[to].name.text),
        describe(total),
        describe(static_cast<std::int64_t>(total.events.size())),
        total.undisclosed == 0 ? "" : describe(std::int64_t{total.undisclosed})};
    if (hasVague)
        cells.emplace_back(row.isVague ? "yes" : "");
    return cells;
}

constexpr std::string_view vagueFoot
    = "Where dates are vague, what may lie outside a period counts in it as possible:\nsums of "
      "such periods do not add up.\n";

/// How a total is to be read, and what is not in it.
std::string footOf(Reading::Rule rule)
{
    switch (rule) {
    case Reading::Rule::envelope:
        return "\nTotals span what the rival claims about each event say. Running totals, combined "
               "counts\nand what was promised or disputed are not added.\n";
    case Reading::Rule::word:
        return "\nWhat the party did not tell is open. Running totals, combined counts\nand what "
               "was promised or disputed are not added.\n";
    case Reading::Rule::lowest:
    case Reading::Rule::highest:
    case Reading::Rule::latest:
        break;
    }
    return "\nRunning totals, combined counts and what was promised or disputed are not added.\n";
}

}

std::string headingOf(const Dossier &dossier, const Window &window, const Reading &reading)
{
    std::string result = printable(dossier.title.text);
    if (dossier.edition)
        result += ", edition of " + describe(*dossier.edition);
    result += '\n';
    if (!window.isEmpty())
        result += describeDays(window) + '\n';
    if (reading.rule != Reading::Rule::envelope)
        result += "Counted: " + printable(describe(dossier, reading)) + '\n';
    else if (reading.asOf)
        result += "As of " + describeDays({*reading.asOf - std::chrono::seconds(1), *reading.asOf})
            + '\n';
    return result + '\n';
}

std::string tallyTable(const Statistics &statistics)
{
    const std::string heading
        = headingOf(statistics.dossier, statistics.window, statistics.reading);
    if (statistics.tallies.empty())
        return heading + "No counts are recorded.\n";
    const bool hasVague = std::ranges::any_of(statistics.tallies, &Tally::isVague);
    std::vector<TextColumn> columns{{"Period"}, {"Measure"},      {"To"},
                                    {"Total"},  {"Events", true}, {"Undisclosed", true}};
    if (hasVague)
        columns.push_back({"Vague dates"});
    TextTable table(columns);
    for (const Tally &row : statistics.tallies)
        table.addRow(cellsOf(statistics.dossier, row, hasVague));
    return heading + table.text() + footOf(statistics.reading.rule)
        + std::string(hasVague ? vagueFoot : "");
}

}
