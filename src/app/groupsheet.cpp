// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groupsheet.h"

#include "app/plaintext.h"
#include "ledger/groupsum.h"
#include "ledger/wording.h"

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

QString totalText(const Dossier &dossier, const GroupSum::Row &row)
{
    const QString total = quantityText(dossier, row.figure.measure, row.total.quantity());
    const QString doubts = toQString(describeDoubts(row.total));
    return doubts.isEmpty() ? total : total + u'\n' + doubts;
}

}

GroupSheet describeGroup(const Dossier &dossier, const std::vector<Index> &events,
                         const std::string &language, const Reading &reading)
{
    GroupSheet sheet;
    for (const Index event : events) {
        const Event &row = dossier.events[event];
        sheet.events.push_back({kindName(row.kind), toRow(event), textIn(row.title, language),
                                toQString(describe(*row.when))});
    }
    const GroupSum sum = sumOf(dossier, events, reading);
    for (const GroupSum::Row &row : sum.rows)
        sheet.sums.push_back({figureText(dossier, row.figure, language), totalText(dossier, row)});
    for (const Refused &refused : sum.refused)
        sheet.refusals.append(toQString(describe(refused)));
    return sheet;
}

}
