// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"

#include "app/plaintext.h"
#include "ledger/wording.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ledgerline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

QString yearOf(std::int64_t month)
{
    const Instant at{date::months{month}};
    return QString::number(
        static_cast<int>(date::year_month_day(date::floor<date::days>(at)).year()));
}

}

double Opening::share() const
{
    return m_progress.size == 0
        ? 0
        : static_cast<double>(m_progress.read) / static_cast<double>(m_progress.size);
}

QString Opening::told() const
{
    if (m_progress.read == m_progress.size)
        return Words::tr("All is read and being put in order");
    const auto events = static_cast<std::int64_t>(m_progress.events);
    return Words::tr("%1 % · %2 events so far")
        .arg(static_cast<int>(100 * share()))
        .arg(toQString(describe(events)));
}

QString Opening::from() const
{
    return m_progress.months.empty() ? QString() : yearOf(m_progress.months.begin()->first);
}

QString Opening::to() const
{
    return m_progress.months.empty() ? QString() : yearOf(m_progress.months.rbegin()->first);
}

void Opening::begin(const QString &path)
{
    m_file = QFileInfo(path).fileName();
    reach({});
}

void Opening::reach(const Progress &progress)
{
    m_progress = progress;
    Q_EMIT changed();
}

}
