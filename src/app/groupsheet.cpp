// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groupsheet.h"

#include "app/plaintext.h"
#include "ledger/groupsum.h"
#include "ledger/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupSheet)
};

QString totalText(const Dossier &dossier, const GroupSum::Row &row)
{
    const QString total = quantityText(dossier, row.figure.measure, row.total.quantity());
    const QString doubts = toQString(describeDoubts(row.total));
    return doubts.isEmpty() ? total : total + u'\n' + doubts;
}

}

QString moreThan(std::size_t listed, std::size_t count)
{
    return listed < count ? Words::tr("and %1 more")
                                .arg(toQString(describe(static_cast<std::int64_t>(count - listed))))
                          : QString();
}

GroupSheet listGroup(const Dossier &dossier, const std::vector<Index> &events,
                     const std::string &language)
{
    GroupSheet sheet;
    sheet.count = events.size();
    for (const Index event : std::span(events).first(std::min(events.size(), mostInList))) {
        const Event &row = dossier.events[event];
        sheet.events.push_back({kindName(row.kind), toRow(event), textIn(row.title, language),
                                toQString(describe(*row.when))});
    }
    return sheet;
}

GroupSheet describeGroup(const Dossier &dossier, const std::vector<Index> &events,
                         const std::string &language, const Reading &reading,
                         const std::stop_token &stop)
{
    GroupSheet sheet = listGroup(dossier, events, language);
    sheet.isAdded = true;
    const GroupSum sum = sumOf(dossier, events, reading, stop);
    for (const GroupSum::Row &row : sum.rows)
        sheet.sums.push_back({figureText(dossier, row.figure, language), totalText(dossier, row)});
    for (const Refused &refused : sum.refused)
        sheet.refusals.append(toQString(describe(refused)));
    return sheet;
}

}
