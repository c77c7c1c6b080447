// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pledgeformats.h"

#include "cli/tallyformats.h"
#include "cli/texttable.h"
#include "ledger/wording.h"

#include <algorithm>

namespace ledgerline::cli {

namespace {

constexpr std::size_t indent = 4; ///< of what stands below a row

std::string below(const std::string &text)
{
    return wrapped(printable(text), indent, terminalWidth);
}

std::string nothingForZero(const Quantity &quantity)
{
    return quantity.low == 0 && quantity.high == 0 ? "" : describe(quantity);
}

std::string deliveredCell(const Delivered &delivered)
{
    return delivered.deliveries.empty() ? "" : describe(delivered.total.quantity());
}

std::vector<std::string> cellsOf(const Dossier &dossier, const PledgedFigure &figure)
{
    const Index to = figure.figure.to;
    return {"  " + std::string(dossier.measures[figure.figure.measure].id),
            to == none ? "" : printable(dossier.parties[to].shortName.text),
            describe(figure.agreed.quantity),
            deliveredCell(figure.delivered),
            nothingForZero(figure.owed()),
            nothingForZero(figure.over),
            std::string(name(figure.state))};
}

/// Who says what was agreed, where that is not one number that all of them tell.
std::string agreedText(const Dossier &dossier, const PledgedFigure &figure)
{
    const auto differs
        = [&](Index row) { return dossier.claims[row].quantity() != figure.agreed.quantity; };
    if (!figure.isOneSided && std::ranges::none_of(figure.agreed.claims, differs))
        return {};
    return "agreed: " + describe(dossier, figure.agreed.claims)
        + (figure.isOneSided ? "; not every side names this direction" : "");
}

/// "23 May 2025: 390"
std::string deliveryText(const Dossier &dossier, const Delivery &delivery)
{
    const std::string amount = describe(delivery.count.quantity);
    const std::string day = describe(*dossier.events[delivery.event].when);
    return (delivery.isStage ? "(" : "") + day + ": " + (delivery.inPart ? "some of " : "") + amount
        + (delivery.isStage ? ")" : "");
}

std::string deliveriesText(const Dossier &dossier, const PledgedFigure &figure)
{
    std::string result;
    for (const Delivery &delivery : figure.delivered.deliveries)
        result += (result.empty() ? "delivered: " : "; ") + deliveryText(dossier, delivery);
    return result;
}

/// The state of the whole, and what disputes it; nothing where its one row has said it all.
std::string pledgeText(const Dossier &dossier, const PledgeStatus &status)
{
    const bool isSaid = status.figures.size() == 1 && status.figures.front().state == status.state;
    if (isSaid && status.disputes.empty() && status.amendedBy == none && status.restates == none)
        return {};
    std::string result = status.figures.empty() ? "no number to set deliveries against; " : "";
    result += "all in all: " + std::string(name(status.state));
    for (const Index event : status.disputes) {
        if (event == status.disputes.front())
            result += status.state == PledgeState::disputed ? ", by " : "; disputed by ";
        else
            result += ", ";
        result += dossier.events[event].id;
    }
    if (status.restates != none)
        result += "; restates " + std::string(dossier.events[status.restates].id);
    if (status.amendedBy != none)
        result += "; amended by " + std::string(dossier.events[status.amendedBy].id);
    return result;
}

void addRows(TextTable &table, const Dossier &dossier, const PledgeStatus &status)
{
    const Event &event = dossier.events[status.pledge];
    table.addLines(wrapped(describe(*event.when) + ", " + std::string(event.id) + ": "
                               + printable(event.title.text),
                           0, terminalWidth));
    for (const PledgedFigure &figure : status.figures) {
        std::string text
            = below(agreedText(dossier, figure)) + below(deliveriesText(dossier, figure));
        if (!figure.delivered.together.empty())
            text += below("told of them together: " + describe(dossier, figure.delivered.together));
        table.addRow(cellsOf(dossier, figure), text);
    }
    table.addLines(below(pledgeText(dossier, status)));
}

}

std::string pledgesTable(const Promised &promised)
{
    const std::string heading = headingOf(promised.dossier, promised.window, promised.reading);
    if (promised.rows.empty())
        return heading + "No pledges are recorded.\n";
    TextTable table(
        {{"  Measure"}, {"To"}, {"Agreed"}, {"Delivered"}, {"Outstanding"}, {"Over"}, {"State"}});
    for (const PledgeStatus &status : promised.rows)
        addRows(table, promised.dossier, status);
    return heading + table.text() + '\n'
        + wrapped("\"At least 1,200\" is met by 1,200, and more than that is not over; while it is "
                  "not "
                  "met, at least what is missing is outstanding. Rival claims "
                  "make an interval. A delivery in brackets is a stage of another one and not "
                  "added to it. What was told of deliveries together counts only where they were "
                  "not told one by one.",
                  0, terminalWidth);
}

}
