// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkpointformats.h"

#include "cli/tallyformats.h"
#include "cli/texttable.h"
#include "ledger/wording.h"

#include <algorithm>

namespace ledgerline::cli {

namespace {

constexpr std::size_t indent = 4; ///< of what stands below a row

std::string shortName(const Dossier &dossier, Index party)
{
    return printable(dossier.parties[party].shortName.text);
}

/// Briefly, as two of them stand beside each other: "4,120+", "6,057–6,060".
std::string recordedCell(const Recorded *recorded)
{
    if (!recorded || recorded->events == 0)
        return {};
    const Quantity &quantity = recorded->quantity;
    return quantity.undisclosed ? describe(quantity) : describeBriefly(quantity);
}

std::vector<std::string> cellsOf(const Dossier &dossier, const Checkpoint &row)
{
    const Claim &claim = dossier.claims[row.claim];
    std::string to;
    for (const Index party : dossier.to(claim))
        to += (to.empty() ? "" : "+") + shortName(dossier, party);
    return {std::string(dossier.events[claim.event].when->text),
            shortName(dossier, claim.by),
            std::string(dossier.measures[claim.measure].id),
            to,
            describe(claim.quantity()),
            recordedCell(row.own ? &*row.own : nullptr),
            recordedCell(&row.everyone),
            describeBriefly(row)};
}

/// Which event says it, of which days, in what words; and the note.
std::string detailsOf(const Dossier &dossier, const Checkpoint &row)
{
    const Claim &claim = dossier.claims[row.claim];
    const RareOfClaim &rare = dossier.rareOf(claim);
    const Event &event = dossier.events[claim.event];
    std::string line(event.id);
    line += ", " + (rare.since ? describe(*rare.since) : "the first event") + " to "
        + describe(dossier.until(claim));
    if (!rare.said.empty())
        line += ", “" + printable(rare.said) + "”";
    return wrapped(line, indent, terminalWidth)
        + wrapped(printable(rare.note.text), indent, terminalWidth);
}

/// "62 running totals: 30 agree, 20 lie within the open part, 5 are off, ..."
std::string summaryOf(const std::vector<Checkpoint> &rows)
{
    const auto number = [&](Verdict verdict) {
        return describe(std::int64_t{
            std::ranges::count(rows, verdict, [](const Checkpoint &row) { return row.verdict; })});
    };
    return "Running totals: " + describe(static_cast<std::int64_t>(rows.size()))
        + ". Agree: " + number(Verdict::agrees) + ". Open: " + number(Verdict::open) + ". Off: "
        + number(Verdict::off) + ". Nothing to compare with: " + number(Verdict::nothing) + ".\n";
}

}

std::string checkpointsTable(const Reconciled &reconciled)
{
    const std::string heading
        = headingOf(reconciled.dossier, reconciled.window, reconciled.reading);
    if (reconciled.rows.empty())
        return heading + "No running totals are stated.\n";
    TextTable table({{"Date"},
                     {"By"},
                     {"Measure"},
                     {"To"},
                     {"Stated"},
                     {"Own counts"},
                     {"All counts"},
                     {"Verdict"}});
    for (const Checkpoint &row : reconciled.rows)
        table.addRow(cellsOf(reconciled.dossier, row), detailsOf(reconciled.dossier, row));
    return heading + table.text() + '\n' + summaryOf(reconciled.rows)
        + wrapped("A running total is held against the counts of the party that states it, over "
                  "the same days; where these leave some event untold, against all counts if they "
                  "tell more. Open: it holds only if counts that were not told make up the rest. "
                  "Off: no count that was not told can mend it.",
                  0, terminalWidth);
}

}
