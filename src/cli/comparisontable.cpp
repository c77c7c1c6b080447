// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparisonformats.h"

#include "cli/tallyformats.h"
#include "cli/texttable.h"
#include "ledger/readingwording.h"
#include "ledger/wording.h"

#include <algorithm>

namespace ledgerline::cli {

namespace {

/// Where nobody told anything; "undisclosed" says that somebody told of a count, and not how much.
constexpr auto untold = "not told";

std::string directionOf(const Dossier &dossier, Figure figure)
{
    return figure.to == none ? "" : printable(dossier.parties[figure.to].shortName.text);
}

std::string told(const std::optional<Quantity> &quantity)
{
    return quantity ? describe(*quantity) : untold;
}

std::string told(const std::optional<Total> &total)
{
    return total ? describe(*total) : untold;
}

std::string told(const std::optional<PledgeStatus> &status)
{
    return status ? std::string(name(status->state)) : "not known";
}

std::string outstandingOf(const std::optional<PledgeStatus> &status, Figure figure)
{
    if (!status)
        return {};
    const auto row = std::ranges::find(status->figures, figure, &PledgedFigure::figure);
    return row == status->figures.end() ? untold : describe(row->owed());
}

/// The figures of a pledge in either setting, in order.
std::vector<Figure> figuresOf(const ComparedPledge &row)
{
    std::vector<Figure> result;
    for (const auto *status : {&row.first, &row.second}) {
        if (!*status)
            continue;
        for (const PledgedFigure &figure : (*status)->figures)
            result.push_back(figure.figure);
    }
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::string settingLine(const Dossier &dossier, std::string_view which, const Setting &setting)
{
    return std::string(which)
        + (setting.window.isEmpty() ? "" : describeDays(setting.window) + "; ")
        + printable(describe(dossier, setting.reading)) + '\n';
}

std::string totalsTable(const Dossier &dossier, const std::vector<ComparedTotal> &rows)
{
    if (rows.empty())
        return "The sums are the same.\n";
    TextTable table({{"Period"}, {"Measure"}, {"To"}, {"First"}, {"Second"}, {"Difference"}});
    for (const ComparedTotal &row : rows) {
        table.addRow({row.period, printable(dossier.measures[row.figure.measure].name.text),
                      directionOf(dossier, row.figure), told(row.first), told(row.second),
                      describe(row.difference)});
    }
    return table.text();
}

std::string eventsTable(const Dossier &dossier, const std::vector<ComparedEvent> &rows)
{
    if (rows.empty())
        return {};
    TextTable table({{"Event"}, {"Change"}, {"Measure"}, {"To"}, {"First"}, {"Second"}});
    for (const ComparedEvent &row : rows) {
        const std::string id(dossier.events[row.event].id);
        const std::string change(name(row.change));
        for (const ComparedCount &count : row.counts) {
            const bool isFirst = &count == &row.counts.front();
            table.addRow({isFirst ? id : "", isFirst ? change : "",
                          std::string(dossier.measures[count.figure.measure].id),
                          directionOf(dossier, count.figure), told(count.first),
                          told(count.second)});
        }
        if (row.counts.empty())
            table.addRow({id, change, "", "", "", ""});
    }
    return '\n' + table.text();
}

std::string pledgesTable(const Dossier &dossier, const std::vector<ComparedPledge> &rows)
{
    if (rows.empty())
        return {};
    TextTable table({{"Pledge"}, {"Outstanding"}, {"To"}, {"First"}, {"Second"}});
    for (const ComparedPledge &row : rows) {
        table.addRow({std::string(dossier.events[row.pledge].id), "", "", told(row.first),
                      told(row.second)});
        for (const Figure figure : figuresOf(row)) {
            table.addRow({"", std::string(dossier.measures[figure.measure].id),
                          directionOf(dossier, figure), outstandingOf(row.first, figure),
                          outstandingOf(row.second, figure)});
        }
    }
    return '\n' + table.text();
}

}

std::string comparisonTable(const Compared &compared)
{
    const Dossier &dossier = compared.dossier;
    return headingOf(dossier, {}, {}) + settingLine(dossier, "First:  ", compared.first)
        + settingLine(dossier, "Second: ", compared.second) + '\n'
        + totalsTable(dossier, compared.found.totals) + eventsTable(dossier, compared.found.events)
        + pledgesTable(dossier, compared.found.pledges)
        + "\nNot told: nobody who is heard says anything. Undisclosed: there is a count, and it "
          "was "
          "not told.\n";
}

}
