// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importwords.h"

#include "app/plaintext.h"
#include "ledger/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString inDigits(std::size_t count)
{
    return toQString(describe(static_cast<std::int64_t>(count)));
}

QString counted(std::size_t count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(inDigits(count));
}

QString rowsOf(const ImportTrial &trial)
{
    if (trial.isHead)
        return Words::tr("the first %1 rows").arg(inDigits(trial.rows));
    return trial.place == Place::line
        ? counted(trial.rows, Words::tr("1 row"), Words::tr("%1 rows"))
        : counted(trial.rows, Words::tr("1 item"), Words::tr("%1 items"));
}

}

QString outcomeOf(const ImportTrial &trial)
{
    const Dossier &dossier = *trial.dossier;
    return QStringList{
        counted(dossier.events.size(), Words::tr("1 event"), Words::tr("%1 events")),
        counted(dossier.claims.size(), Words::tr("1 claim"), Words::tr("%1 claims")),
        counted(dossier.sources.size(), Words::tr("1 source"), Words::tr("%1 sources"))}
        .join(u", "_s);
}

QString omissionOf(const ImportTrial &trial)
{
    const QString rows = rowsOf(trial);
    const std::size_t skipped = trial.skipped;
    const std::size_t changed = trial.remarks.size() - skipped;
    const QString taken = changed == 0 ? QString()
                                       : counted(changed, Words::tr(", 1 remark on what is taken"),
                                                 Words::tr(", %1 remarks on what is taken"));
    const QString left = skipped == 0 ? Words::tr("none of %1 is skipped").arg(rows)
        : skipped == 1                ? Words::tr("1 of %1 is skipped").arg(rows)
                       : Words::tr("%1 of %2 are skipped").arg(inDigits(skipped), rows);
    return left + taken + (trial.isHead ? Words::tr("; the rest is being read…") : QString());
}

}
