// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessiblemark.h"

#include "app/accessibletimeline.h"

#include <QRectF>
#include <QWindow>

#include <algorithm>

namespace ledgerline {

AccessibleMark::AccessibleMark(const AccessibleTimeline &timeline, Index event)
    : m_timeline(timeline)
    , m_event(event)
{
}

const Mark *AccessibleMark::mark() const
{
    const TimelineItem *item = m_timeline.timeline();
    if (!item)
        return nullptr;
    const std::vector<const Mark *> &marks = item->marksInView();
    const auto stands
        = [&](const Mark *mark) { return item->drawing().membersOf(*mark).front() == m_event; };
    const auto found = std::find_if(marks.begin(), marks.end(), stands);
    return found == marks.end() ? nullptr : *found;
}

bool AccessibleMark::isValid() const
{
    return mark() != nullptr;
}

QAccessibleInterface *AccessibleMark::parent() const
{
    return QAccessible::queryAccessibleInterface(m_timeline.object());
}

QString AccessibleMark::text(QAccessible::Text kind) const
{
    const Mark *shown = mark();
    if (!shown)
        return {};
    const Tip tip = m_timeline.timeline()->tipOf(*shown);
    switch (kind) {
    case QAccessible::Name:
        return tip.date.isEmpty() ? tip.heading : tip.heading + QStringLiteral(", ") + tip.date;
    case QAccessible::Value:
    case QAccessible::Description:
        return tip.lines.join(QStringLiteral("; "));
    default:
        return {};
    }
}

QRect AccessibleMark::rect() const
{
    const Mark *shown = mark();
    if (!shown)
        return {};
    const Box &box = shown->box;
    const TimelineItem *item = m_timeline.timeline();
    const QRectF inScene = item->mapRectToScene(QRectF(box.x, box.y, box.width, box.height));
    const QWindow *in = window();
    return in ? QRectF(in->mapToGlobal(inScene.topLeft()), inScene.size()).toAlignedRect()
              : inScene.toAlignedRect();
}

QAccessible::Role AccessibleMark::role() const
{
    return QAccessible::ListItem;
}

QAccessible::State AccessibleMark::state() const
{
    QAccessible::State state;
    const Mark *shown = mark();
    if (!shown) {
        state.invisible = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selected = shown->selected;
    state.focused = shown->focused;
    return state;
}

QWindow *AccessibleMark::window() const
{
    return m_timeline.window();
}

void *AccessibleMark::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList AccessibleMark::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void AccessibleMark::doAction(const QString &action)
{
    const Mark *shown = mark();
    if (!shown)
        return;
    if (action == pressAction())
        m_timeline.timeline()->choose(*shown);
    else if (action == setFocusAction())
        m_timeline.timeline()->session()->selection()->setFocus(m_event);
}

}
