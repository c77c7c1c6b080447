// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deadlineformats.h"

#include "cli/tallyformats.h"
#include "cli/texttable.h"
#include "ledger/wording.h"

namespace ledgerline::cli {

namespace {

constexpr std::size_t indent = 4; ///< of what stands below a row
constexpr std::chrono::seconds second{1};

std::string cellOf(const std::optional<DayCount> &days)
{
    return days ? describeBriefly(Quantity{.low = days->low, .high = days->high}) : "";
}

std::vector<std::string> cellsOf(const Dossier &dossier, const DeadlineRow &row)
{
    const Event &event = dossier.events[row.event];
    return {describe(*event.when),
            event.by == none ? "" : printable(dossier.parties[event.by].shortName.text),
            describe(row.due),
            std::string(name(row.status.state)),
            cellOf(row.given),
            cellOf(row.used),
            cellOf(row.left),
            cellOf(row.overdue)};
}

/// What it is, what amended it, and who says how it went.
std::string detailsOf(const Dossier &dossier, const DeadlineRow &row)
{
    const Event &event = dossier.events[row.event];
    std::string result = wrapped(std::string(event.id) + ": " + printable(event.title.text), indent,
                                 terminalWidth);
    if (row.chain.size() > 1) {
        std::string chain;
        for (const Index link : row.chain)
            chain += (chain.empty() ? "chain: " : " -> ") + std::string(dossier.events[link].id);
        result += wrapped(chain, indent, terminalWidth);
    }
    const std::string outcome
        = describe(row, row.decidedBy == none ? "" : dossier.events[row.decidedBy].id.view());
    return outcome.empty() ? result : result + wrapped(outcome, indent, terminalWidth);
}

}

std::string deadlinesTable(const Terms &terms)
{
    const std::string heading = headingOf(terms.dossier, terms.window, terms.reading);
    if (terms.rows.empty())
        return heading + "No deadlines are recorded.\n";
    TextTable table({{"Announced"},
                     {"By"},
                     {"Due"},
                     {"State"},
                     {"Given", true},
                     {"Used", true},
                     {"Left", true},
                     {"Overdue", true}});
    for (const DeadlineRow &row : terms.rows)
        table.addRow(cellsOf(terms.dossier, row), detailsOf(terms.dossier, row));
    return heading + table.text() + '\n'
        + wrapped(
               "Days on the calendar, as of " + describeDays({terms.at - second, terms.at})
                   + ". Used: until it was amended, met or withdrawn; all of them where it "
                     "passed. A truce, at whose end nothing is due, gives no days. Readings choose "
                     "between counts and change no deadline; the day as of which it is judged "
                     "does.",
               0, terminalWidth);
}

}
