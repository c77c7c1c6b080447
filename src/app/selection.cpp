// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selection.h"

#include "app/plaintext.h"

#include <algorithm>
#include <utility>

namespace ledgerline {

int Selection::eventRow() const
{
    return toRow(m_event);
}

int Selection::focusRow() const
{
    return toRow(m_focus);
}

void Selection::setGroup(std::vector<Index> events, const QString &title)
{
    m_group = std::make_shared<const std::vector<Index>>(std::move(events));
    m_groupTitle = title;
}

void Selection::select(int event)
{
    const Index chosen = toIndex(event);
    setFocus(chosen);
    const bool inGroup = std::find(group().begin(), group().end(), chosen) != group().end();
    if (chosen == m_event && inGroup)
        return;
    m_event = chosen;
    if (!inGroup)
        setGroup({}, {});
    Q_EMIT changed();
}

void Selection::selectGroup(std::vector<Index> events, const QString &title)
{
    if (events.size() == 1) {
        select(toRow(events.front()));
        return;
    }
    setGroup(std::move(events), title);
    m_event = none;
    Q_EMIT changed();
}

bool Selection::isOf(const std::vector<Index> &events) const
{
    if (events.size() == 1)
        return m_event == events.front();
    return m_event == none && !events.empty() && events == *m_group;
}

void Selection::backToGroup()
{
    m_event = none;
    Q_EMIT changed();
}

void Selection::setFocus(Index event)
{
    if (event == m_focus)
        return;
    m_focus = event;
    Q_EMIT focusChanged();
}

void Selection::clear()
{
    setFocus(none);
    if (m_event == none && group().empty())
        return;
    m_event = none;
    setGroup({}, {});
    Q_EMIT changed();
}

void Selection::assign(Index event, Index focus, std::vector<Index> group)
{
    m_event = event;
    const QString title = group.empty() ? QString() : m_groupTitle;
    setGroup(std::move(group), title);
    setFocus(focus);
    Q_EMIT changed();
}

void Selection::follow(const Dossier &from, const Dossier &to)
{
    const auto moved
        = [&](Index event) { return event == none ? none : to.findEvent(from.events[event].id); };
    std::vector<Index> moving;
    for (const Index event : group()) {
        if (const Index row = moved(event); row != none)
            moving.push_back(row);
    }
    assign(moved(m_event), moved(m_focus), std::move(moving));
}

}
