// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wayback.h"

#include "app/session.h"

#include <utility>

namespace ledgerline {

WayBack::WayBack(Session &session)
    : m_session(session)
{
    connect(session.presentation(), &Presentation::activeChanged, this, [this] {
        if (m_session.presentation()->isActive())
            begin();
        else
            goBack();
    });
}

void WayBack::begin()
{
    if (!m_session.hasDossier())
        return;
    m_session.arrive();
    m_before = m_session.shownView();
    m_file = m_session.path();
}

void WayBack::goBack()
{
    std::optional<View> before = std::exchange(m_before, std::nullopt);
    if (!before || m_file != m_session.path())
        return; // what has been opened meanwhile is what is looked at
    m_session.player()->leave();
    m_session.showOnScreen(*std::move(before));
}

}
