// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lanechoice.h"

#include "app/session.h"
#include "timeline/layout.h"

#include <utility>

namespace ledgerline {

LaneChoice::LaneChoice(Session &session)
    : m_session(session)
{
    connect(&session, &Session::dossierChanged, this, &LaneChoice::changed);
}

double LaneChoice::leastHeight() const
{
    const auto index = m_session.index();
    return index ? ledgerline::leastHeight(*index, m_hidden) : 0;
}

void LaneChoice::hide(std::vector<Index> lanes)
{
    if (lanes == m_hidden)
        return;
    m_hidden = std::move(lanes);
    Q_EMIT changed();
}

void LaneChoice::showAll()
{
    if (m_hidden.empty())
        return;
    View view = m_session.shownView();
    view.hiddenLanes.clear();
    m_session.showOnScreen(std::move(view));
}

void LaneChoice::showEverything()
{
    Viewport &viewport = *m_session.viewport();
    if (m_hidden.empty() || m_session.editor()->isOpen()) {
        viewport.showAll();
        return;
    }
    View view = m_session.shownView();
    view.hiddenLanes.clear();
    view.window = viewport.everything();
    m_session.showOnScreen(std::move(view));
}

}
