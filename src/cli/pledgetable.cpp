// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pledgeformats.h"

#include "cli/tallyformats.h"
#include "cli/texttable.h"
#include "ledger/wording.h"

namespace ledgerline::cli {

namespace {

constexpr std::size_t indent = 4;

std::string nothingForZero(const Quantity &quantity)
{
    return quantity.isExact() && quantity.low == 0 ? "" : describe(quantity);
}

std::string deliveredCell(const Delivered &delivered)
{
    return delivered.deliveries.empty() ? "" : describe(delivered.total.quantity());
}

std::vector<std::string> cellsOf(const Dossier &dossier, const PledgeStatus &status,
                                 const PledgedFigure *figure, bool isFirst)
{
    const Event &event = dossier.events[status.pledge];
    const std::string date = isFirst ? std::string(event.when.text) : "";
    if (!figure)
        return {date, std::string(event.id), "", "", "", "", "", std::string(name(status.state))};
    const Index to = figure->figure.to;
    return {date,
            std::string(dossier.measures[figure->figure.measure].id),
            to == none ? "" : printable(dossier.parties[to].shortName.text),
            describe(figure->agreed.quantity),
            deliveredCell(figure->delivered),
            nothingForZero(figure->outstanding),
            nothingForZero(figure->over),
            std::string(name(figure->state))};
}

/// "23 May 2025: 390"
std::string deliveryText(const Dossier &dossier, const Delivery &delivery)
{
    const std::string amount = describe(delivery.count.quantity);
    const std::string day = describe(dossier.events[delivery.event].when);
    return (delivery.isStage ? "(" : "") + day + ": " + (delivery.inPart ? "of " : "") + amount
        + (delivery.isStage ? ")" : "");
}

std::string deliveriesText(const Dossier &dossier, const PledgedFigure &figure)
{
    std::string result;
    for (const Delivery &delivery : figure.delivered.deliveries)
        result += (result.empty() ? "" : "; ") + deliveryText(dossier, delivery);
    for (const Index row : figure.delivered.together) {
        const Claim &claim = dossier.claims[row];
        result += "; together " + describe(claim.quantity) + " ("
            + printable(dossier.parties[claim.by].shortName.text) + ')';
    }
    return result;
}

/// Which pledge it is, its state, and what disputes it; below its last figure.
std::string pledgeText(const Dossier &dossier, const PledgeStatus &status)
{
    std::string result
        = std::string(dossier.events[status.pledge].id) + ": " + std::string(name(status.state));
    for (const Index event : status.disputes) {
        result += event == status.disputes.front() ? "; disputed by " : ", ";
        result += dossier.events[event].id;
    }
    if (status.amendedBy != none)
        result += "; amended by " + std::string(dossier.events[status.amendedBy].id);
    return result;
}

void addRows(TextTable &table, const Dossier &dossier, const PledgeStatus &status)
{
    const std::string last = wrapped(pledgeText(dossier, status), indent, terminalWidth);
    if (status.figures.empty())
        table.addRow(cellsOf(dossier, status, nullptr, true), last);
    for (const PledgedFigure &figure : status.figures) {
        std::string below = wrapped(deliveriesText(dossier, figure), indent, terminalWidth);
        if (&figure == &status.figures.back())
            below += last;
        table.addRow(cellsOf(dossier, status, &figure, &figure == &status.figures.front()), below);
    }
}

}

std::string pledgesTable(const Promised &promised)
{
    const std::string heading = headingOf(promised.dossier, promised.window, promised.reading);
    if (promised.rows.empty())
        return heading + "No pledges are recorded.\n";
    TextTable table({{"Date"},
                     {"Measure"},
                     {"To"},
                     {"Agreed"},
                     {"Delivered"},
                     {"Outstanding"},
                     {"Over"},
                     {"State"}});
    for (const PledgeStatus &status : promised.rows)
        addRows(table, promised.dossier, status);
    return heading + table.text() + '\n'
        + wrapped("\"At least\" owes its number and is no ceiling; rival claims make an interval. "
                  "A stage in brackets is part of another delivery and not added. What was told of "
                  "deliveries together counts only where they were not told one by one.",
                  0, terminalWidth);
}

}
