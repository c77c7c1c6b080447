// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undertakings.h"

#include "app/plaintext.h"
#include "ledger/deadlinetable.h"
#include "ledger/judgement.h"
#include "ledger/pledge.h"
#include "ledger/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Undertakings)
};

QString daysText(const DeadlineStatus &status)
{
    const int days = std::abs(status.daysLeft);
    if (days == 0)
        return Words::tr("falls due on the last day that the dossier knows");
    const QString text = days == 1 ? Words::tr("1 day") : Words::tr("%1 days").arg(days);
    return status.daysLeft > 0 ? Words::tr("%1 left").arg(text) : Words::tr("%1 ago").arg(text);
}

}

std::vector<FactRow> deadlineFacts(const Dossier &dossier, Index row, const std::string &language,
                                   const Reading &reading)
{
    const Event &event = dossier.events[row];
    const Deadline *const deadline = dossier.deadlineOf(event);
    if (!deadline)
        return {};
    const Instant at = judgedAt(dossier, reading);
    const DeadlineStatus status = deadlineStatus(dossier, row, at, reading);
    std::vector<FactRow> facts;
    facts.push_back({Words::tr("Announced"), toQString(describe(*event.when))});
    if (!deadline->due)
        facts.push_back(
            {Words::tr("Term"), toQString(describe(deadline->shortest, deadline->longest))});
    facts.push_back({Words::tr("Due"), toQString(describe(dueDate(dossier, row)))});
    QString state = toQString(describeState(status.state, daysLate(dossier, row, reading, at)));
    if (status.amendedBy != none)
        state = Words::tr("amended by “%1”")
                    .arg(textIn(dossier.events[status.amendedBy].title, language));
    if (deadline->outcomeOn && deadline->outcomeOn->end.latest <= at)
        state = Words::tr("%1 on %2").arg(state, toQString(describe(*deadline->outcomeOn)));
    facts.push_back({Words::tr("State"), state});
    if (status.state == DeadlineState::pending && givesDays(*deadline))
        facts.push_back({Words::tr("Days"), daysText(status)});
    return facts;
}

std::vector<FactRow> pledgeFacts(const Dossier &dossier, Index row, const std::string &language,
                                 const Reading &reading)
{
    if (dossier.events[row].kind != EventKind::pledge)
        return {};
    const PledgeStatus status = pledgeStatus(dossier, row, reading);
    std::vector<FactRow> facts{{Words::tr("State"), toQString(name(status.state))}};
    for (const PledgedFigure &figure : status.figures) {
        const Index measure = figure.figure.measure;
        const QString agreed = quantityText(dossier, measure, figure.agreed.quantity);
        const Delivered &done = figure.delivered;
        const QString delivered = done.deliveries.empty()
            ? Words::tr("none")
            : quantityText(dossier, measure, done.total.quantity());
        const QStringList lines{textIn(dossier.measures[measure].name, language),
                                Words::tr("%1 agreed, %2 delivered").arg(agreed, delivered),
                                toQString(describe(status, figure))};
        facts.push_back({directionOf(dossier, figure.figure, language), lines.join(u'\n')});
    }
    return facts;
}

}
