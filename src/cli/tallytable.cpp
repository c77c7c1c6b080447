// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tallyformats.h"

#include "cli/texttable.h"
#include "ledger/wording.h"

namespace ledgerline::cli {

namespace {

std::vector<std::string> cellsOf(const Dossier &dossier, const Tally &row)
{
    const Index to = row.figure.to;
    const Total &total = row.total;
    return {row.period,
            printable(dossier.measures[row.figure.measure].name.text),
            to == none ? "" : printable(dossier.parties[to].name.text),
            describe(total),
            describe(static_cast<std::int64_t>(total.events.size())),
            total.undisclosed == 0 ? "" : describe(std::int64_t{total.undisclosed})};
}

}

std::string headingOf(const Dossier &dossier, const Window &window)
{
    std::string result = printable(dossier.title.text);
    if (dossier.edition)
        result += ", edition of " + describe(*dossier.edition);
    result += '\n';
    if (!window.isEmpty())
        result += describeDays(window) + '\n';
    return result + '\n';
}

std::string tallyTable(const Statistics &statistics)
{
    const std::string heading = headingOf(statistics.dossier, statistics.window);
    if (statistics.tallies.empty())
        return heading + "No counts are recorded.\n";
    TextTable table(
        {{"Period"}, {"Measure"}, {"To"}, {"Total"}, {"Events", true}, {"Undisclosed", true}});
    for (const Tally &row : statistics.tallies)
        table.addRow(cellsOf(statistics.dossier, row));
    return heading + table.text()
        + "\nTotals span what the rival claims about each event say. Running totals, combined "
          "counts\nand what was promised or disputed are not added.\n";
}

}
