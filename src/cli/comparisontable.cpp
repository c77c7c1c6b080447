// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparisonformats.h"

#include "cli/tallyformats.h"
#include "cli/texttable.h"
#include "ledger/readingwording.h"
#include "ledger/wording.h"

namespace ledgerline::cli {

namespace {

std::string directionOf(const Dossier &dossier, Figure figure)
{
    return figure.to == none ? "" : printable(dossier.parties[figure.to].shortName.text);
}

std::string told(const std::optional<Quantity> &quantity)
{
    return quantity ? describe(*quantity) : "none";
}

std::string told(const std::optional<Total> &total)
{
    return total ? describe(*total) : "none";
}

std::string told(const std::optional<PledgeStatus> &status)
{
    return status ? std::string(name(status->state)) : "not known";
}

/// What is outstanding of each figure of a pledge: "6,000 UA, 5,922 RU".
std::string outstandingOf(const Dossier &dossier, const std::optional<PledgeStatus> &status)
{
    std::string result;
    if (!status)
        return result;
    for (const PledgedFigure &figure : status->figures) {
        const std::string to = directionOf(dossier, figure.figure);
        result += (result.empty() ? "" : ", ") + describe(figure.outstanding)
            + (to.empty() ? "" : ' ' + to);
    }
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
    TextTable table({{"Pledge"}, {"First"}, {"Outstanding"}, {"Second"}, {"Outstanding"}});
    for (const ComparedPledge &row : rows) {
        table.addRow({std::string(dossier.events[row.pledge].id), told(row.first),
                      outstandingOf(dossier, row.first), told(row.second),
                      outstandingOf(dossier, row.second)});
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
        + pledgesTable(dossier, compared.found.pledges);
}

}
