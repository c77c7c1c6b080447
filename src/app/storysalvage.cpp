// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storysalvage.h"

#include "app/plaintext.h"
#include "app/session.h"

#include <utility>

namespace ledgerline {

using namespace std::chrono_literals;

namespace {

constexpr auto usualDelay = 2s; // what of typing a crash may cost

}

StorySalvage::StorySalvage(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_clock.setSingleShot(true);
    m_clock.setInterval(usualDelay);
    connect(&m_clock, &QTimer::timeout, this, &StorySalvage::keep);
}

void StorySalvage::follow()
{
    if (!m_session.keeper()->isUnsaved())
        forget();
    else if (!m_clock.isActive())
        m_clock.start();
}

void StorySalvage::keep()
{
    if (!m_session.keeper()->isUnsaved())
        return;
    if (m_found)
        postpone(); // another story is written meanwhile
    const std::string problem = m_rescue.keep(m_session.keeper()->state());
    if (!problem.empty())
        Q_EMIT failed(toQString(problem));
}

void StorySalvage::forget()
{
    m_clock.stop();
    if (!m_found)
        m_rescue.remove();
}

void StorySalvage::look()
{
    if (m_session.editor()->isOpen())
        return;
    m_found = m_rescue.find();
    Q_EMIT changed();
}

void StorySalvage::restore()
{
    if (!m_found)
        return;
    m_opening = true;
    Q_EMIT changed();
    m_session.openFile(m_found->dossier);
}

void StorySalvage::takeUp()
{
    if (!m_opening || m_session.editor()->isOpen() || m_session.path() != m_found->dossier)
        return;
    m_opening = false;
    m_session.keeper()->goOnWith(*std::exchange(m_found, std::nullopt));
    Q_EMIT changed();
}

void StorySalvage::discard()
{
    m_rescue.remove();
    m_found.reset();
    Q_EMIT changed();
}

void StorySalvage::postpone()
{
    m_rescue.release();
    m_found.reset();
    m_opening = false;
    Q_EMIT changed();
}

}
