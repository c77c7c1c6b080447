// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"

#include "app/plaintext.h"
#include "dossier/calendar.h"
#include "ledger/wording.h"

#include <QFileInfo>

namespace ledgerline {

namespace {

QString yearOf(Instant instant)
{
    return QString::fromStdString(isoYear(instant));
}

}

bool Opening::isLarge() const
{
    constexpr std::size_t large = std::size_t{32} << 20; // a second of reading, or half of one
    return m_progress.size >= large;
}

double Opening::share() const
{
    return m_progress.size == 0
        ? 0
        : static_cast<double>(m_progress.read) / static_cast<double>(m_progress.size);
}

QString Opening::told() const
{
    if (m_progress.read == 0)
        return tr("Fetching the file");
    const QString events = toQString(describe(static_cast<std::int64_t>(m_progress.events)));
    return m_progress.read < m_progress.size
        ? tr("%1% · %2 events so far").arg(static_cast<int>(100 * share())).arg(events)
        : tr("%1 events, being put in order").arg(events);
}

QString Opening::from() const
{
    return glimpse().counts().empty() ? QString() : yearOf(glimpse().first());
}

QString Opening::to() const
{
    const QString year = glimpse().counts().empty() ? QString() : yearOf(glimpse().last());
    return year == from() ? QString() : year;
}

void Opening::begin(const QString &path, bool isAnother)
{
    const QFileInfo file(path);
    m_isAnother = isAnother;
    m_file = file.fileName();
    reach({.read = 0, .size = static_cast<std::size_t>(file.size())});
}

void Opening::reach(const Progress &progress)
{
    m_progress = progress;
    Q_EMIT changed();
}

void Opening::end()
{
    reach({});
}

}
