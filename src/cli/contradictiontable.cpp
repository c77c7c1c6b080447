// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/contradictionformats.h"

#include "cli/tallyformats.h"
#include "cli/texttable.h"
#include "ledger/wording.h"

#include <algorithm>
#include <span>

namespace ledgerline::cli {

namespace {

constexpr std::size_t indent = 4; ///< of what stands below a row

void addRow(TextTable &table, const Dossier &dossier, const Contradiction &row)
{
    const Event &event = dossier.events[row.event];
    std::string to;
    for (const Index party : directionsOf(dossier, row))
        to += (to.empty() ? "" : "+") + printable(dossier.parties[party].shortName.text);
    table.addRow(
        {describeSpread(row), describe(*event.when),
         std::string(dossier.measures[row.figure.measure].id), to, describe(row.quantity)},
        wrapped(std::string(event.id) + ": " + printable(event.title.text), indent, terminalWidth)
            + wrapped(describeScope(dossier, row), indent, terminalWidth)
            + wrapped(printable(describe(dossier, row.claims)), indent, terminalWidth));
}

std::string rowsTable(const Dossier &dossier, std::span<const Contradiction> rows)
{
    TextTable table({{"Apart", true}, {"Date"}, {"Measure"}, {"To"}, {"Span"}});
    for (const Contradiction &row : rows)
        addRow(table, dossier, row);
    return table.text();
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
    const auto firstTotal = std::ranges::find_if(found.figures, &Contradiction::isTotal);
    std::string tables;
    if (firstTotal != found.figures.begin())
        tables = rowsTable(found.dossier, {found.figures.begin(), firstTotal}) + '\n';
    if (firstTotal != found.figures.end()) {
        tables
            += "Running totals and counts of several events together, which are no event's own:\n"
            + rowsTable(found.dossier, {firstTotal, found.figures.end()}) + '\n';
    }
    return heading + tables
        + wrapped("Apart: the greatest number that was stated less the smallest, as a share of the "
                  "greatest; in brackets where all claims can be right. Span: from the lowest "
                  "claim to the "
                  "highest. A reading chooses between claims and changes nothing here.",
                  0, terminalWidth)
        + disputesTable(found);
}

}
