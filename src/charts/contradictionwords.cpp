// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/contradictionwords.h"

#include "charts/rowplot.h"
#include "charts/words.h"
#include "ledger/wording.h"

namespace ledgerline {

namespace {

std::string dateOf(const Dossier &dossier, Index event)
{
    return describe(*dossier.events[event].when);
}

/// "All since 2 June 2025 · ", where a row begins with it.
std::string lead(const Dossier &dossier, const Contradiction &rivals)
{
    if (!rivals.isTotal())
        return {};
    std::string scope = describeScope(dossier, rivals);
    if (scope.front() >= 'a' && scope.front() <= 'z')
        scope.front() = static_cast<char>(scope.front() - 'a' + 'A');
    return scope + " · ";
}

/// "People returned to North, all since 2 June 2025"
std::string describeCounted(const Dossier &dossier, const Contradiction &rivals)
{
    std::string text = measureName(dossier, rivals.figure.measure);
    if (const auto to = directionsOf(dossier, rivals); !to.empty())
        text += ' ' + describeDirection(dossier, to);
    return rivals.isTotal() ? text + ", " + describeScope(dossier, rivals) : text;
}

/// "0.2% apart, not all can be right"
std::string describeApart(const Contradiction &rivals)
{
    return describeSpread(rivals) + " apart, "
        + (rivals.exclusive ? "not all can be right" : "all can be right");
}

std::string describeDisputed(const Dossier &dossier, const Dispute &dispute)
{
    std::string text;
    for (const Index event : dispute.disputed)
        text += (text.empty() ? "disputes: " : "; ") + titleOf(dossier, event);
    return text.empty() ? "disputes no single event of the record" : text;
}

}

RowTexts rowOf(const Dossier &dossier, const Contradiction &rivals)
{
    const std::string first = lead(dossier, rivals);
    const std::string brief = first + briefTitleOf(dossier, rivals.event);
    const std::string date = dateOf(dossier, rivals.event);
    const std::string measure = measureName(dossier, rivals.figure.measure);
    const Cell direction = directionCell(dossier, directionsOf(dossier, rivals));
    const std::string to = direction.brief.empty() ? "" : ' ' + direction.brief;
    return {.cells = {{first + titleOf(dossier, rivals.event), Ink::text, brief},
                      {date, Ink::mutedText},
                      {measure},
                      direction,
                      {describeSpread(rivals), rivals.exclusive ? Ink::text : Ink::mutedText},
                      {describe(dossier, rivals.claims), Ink::mutedText}},
            .headline = brief + " · " + measure + to + " · " + date,
            .instead = describeClaimsBriefly(dossier, rivals.claims)};
}

RowTexts rowOf(const Dossier &dossier, const Dispute &dispute)
{
    const std::string brief = briefTitleOf(dossier, dispute.event);
    const std::string date = dateOf(dossier, dispute.event);
    return {.cells = {{titleOf(dossier, dispute.event), Ink::text, brief}, {date, Ink::mutedText}},
            .words = describeDisputed(dossier, dispute),
            .headline = brief + " · " + date};
}

std::string tipFor(const Dossier &dossier, const Contradiction &rivals)
{
    return titleOf(dossier, rivals.event) + '\n' + dateOf(dossier, rivals.event) + '\n'
        + describeCounted(dossier, rivals) + ": " + describeApart(rivals) + '\n'
        + describeClaims(dossier, rivals.claims);
}

std::string tipFor(const Dossier &dossier, const Dispute &dispute)
{
    return titleOf(dossier, dispute.event) + '\n' + dateOf(dossier, dispute.event) + '\n'
        + describeDisputed(dossier, dispute);
}

std::string sentenceFor(const Dossier &dossier, const Contradiction &rivals)
{
    return dateOf(dossier, rivals.event) + ", " + titleOf(dossier, rivals.event) + ": "
        + describeCounted(dossier, rivals) + ", " + describe(dossier, rivals.claims) + "; "
        + describeApart(rivals) + '.';
}

std::string sentenceFor(const Dossier &dossier, const Dispute &dispute)
{
    return dateOf(dossier, dispute.event) + ", " + titleOf(dossier, dispute.event) + ": "
        + describeDisputed(dossier, dispute) + '.';
}

}
