// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pledgewords.h"

#include "charts/words.h"
#include "ledger/wording.h"

namespace ledgerline {

namespace {

/// "23 May 2025: 390", a line each; a stage that another delivery speaks for in brackets.
std::string deliveriesOf(const Dossier &dossier, const PledgedFigure &figure)
{
    std::string text;
    for (const Delivery &delivery : figure.delivered.deliveries) {
        const std::string told = describe(*dossier.events[delivery.event].when) + ": "
            + (delivery.inPart ? "some of " : "") + describe(delivery.count.quantity);
        text += '\n' + (delivery.isStage ? '(' + told + ", a stage)" : told);
    }
    for (const Index row : figure.delivered.together)
        text += "\ntogether, " + describeClaim(dossier, dossier.claims[row]);
    return text;
}

}

std::string describeDelivered(const PledgedFigure &figure)
{
    if (!figure.delivered.deliveries.empty())
        return describe(figure.delivered.total);
    return isOwedElsewhere(figure.state) ? "–" : "none";
}

std::string describeTogether(const Dossier &dossier, const PledgeStatus &status)
{
    std::string text;
    for (const Claim &claim : dossier.claimsOf(dossier.events[status.pledge])) {
        if (dossier.scopeOf(claim) != Scope::combined || dossier.to(claim).size() < 2)
            continue;
        std::string directions;
        for (const Index to : dossier.to(claim))
            directions += (directions.empty() ? "" : " and ") + describeDirection(dossier, to);
        text += (text.empty() ? "" : "; ") + isolated(dossier.parties[claim.by].name.text) + ": "
            + describe(claim.quantity()) + ' ' + directions + " together";
    }
    return text.empty() ? "no count was told" : text;
}

std::string pledgeCaption(const PledgeStatus &status, const PledgedFigure &figure)
{
    const bool isNoneOwed = figure.delivered.deliveries.empty() && isOwedElsewhere(figure.state);
    return "agreed " + describe(figure.agreed.quantity)
        + (isNoneOwed ? "" : ", delivered " + describeDelivered(figure)) + "; "
        + describe(status, figure);
}

std::string pledgeTip(const Dossier &dossier, const PledgeStatus &status,
                      const PledgedFigure *figure)
{
    std::string text = titleOf(dossier, status.pledge);
    if (!figure)
        return text + '\n' + describe(*dossier.events[status.pledge].when) + '\n'
            + describeTogether(dossier, status);
    text += '\n' + describeFigure(dossier, figure->figure) + ": " + describe(status, *figure)
        + "\nAgreed " + describe(*dossier.events[status.pledge].when) + ": "
        + describe(figure->agreed.quantity);
    if (const std::string claims = describeClaims(dossier, figure->agreed.claims); !claims.empty())
        text += '\n' + claims;
    if (figure->delivered.deliveries.empty())
        return isOwedElsewhere(figure->state) ? text : text + "\nNothing delivered";
    return text + "\nDelivered: " + describe(figure->delivered.total)
        + deliveriesOf(dossier, *figure);
}

std::string pledgeSentence(const Dossier &dossier, const PledgeStatus &status,
                           const PledgedFigure *figure)
{
    const std::string pledge = describe(*dossier.events[status.pledge].when) + ", "
        + titleOf(dossier, status.pledge) + ": ";
    if (!figure)
        return pledge + describeTogether(dossier, status) + '.';
    return pledge + describeFigure(dossier, figure->figure) + ", " + pledgeCaption(status, *figure)
        + '.';
}

}
