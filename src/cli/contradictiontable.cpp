// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/contradictionformats.h"

#include "cli/tallyformats.h"
#include "cli/texttable.h"
#include "ledger/wording.h"

namespace ledgerline::cli {

namespace {

constexpr std::size_t indent = 4; ///< of what stands below a row

void addRow(TextTable &table, const Dossier &dossier, const Contradiction &row)
{
    const Event &event = dossier.events[row.event];
    const Index to = row.figure.to;
    table.addRow(
        {describeSpread(row), describe(*event.when),
         std::string(dossier.measures[row.figure.measure].id),
         to == none ? "" : printable(dossier.parties[to].shortName.text), describe(row.quantity)},
        wrapped(std::string(event.id) + ": " + printable(event.title.text), indent, terminalWidth)
            + wrapped(printable(describe(dossier, row.claims)), indent, terminalWidth));
}

std::string disputesTable(const Contradictions &found)
{
    if (found.disputes.empty())
        return {};
    std::string result = "\nDisputes, in order of time:\n";
    for (const Dispute &dispute : found.disputes) {
        const Event &event = found.dossier.events[dispute.event];
        result += describe(*event.when) + '\n'
            + wrapped(std::string(event.id) + ": " + printable(event.title.text), indent,
                      terminalWidth);
        for (const Index row : dispute.disputed) {
            const Event &disputed = found.dossier.events[row];
            result += wrapped("disputes " + std::string(disputed.id) + ": "
                                  + printable(disputed.title.text),
                              indent, terminalWidth);
        }
    }
    return result;
}

}

std::string contradictionsTable(const Contradictions &found)
{
    const std::string heading
        = headingOf(found.dossier, found.window, {.asOf = found.reading.asOf});
    if (found.figures.empty())
        return heading + "No claims differ.\n" + disputesTable(found);
    TextTable table({{"Apart", true}, {"Date"}, {"Measure"}, {"To"}, {"Span"}});
    for (const Contradiction &row : found.figures)
        addRow(table, found.dossier, row);
    return heading + table.text() + '\n'
        + wrapped("Apart: the greatest number that was stated less the smallest, as a share of the "
                  "greatest; in brackets where all claims can be right. Span: from the lowest "
                  "claim to the "
                  "highest. A reading chooses between claims and changes nothing here.",
                  0, terminalWidth)
        + disputesTable(found);
}

}
