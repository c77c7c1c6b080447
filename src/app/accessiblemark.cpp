// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessiblemark.h"

#include "app/accessiblemarks.h"

#include <utility>

namespace ledgerline {

AccessibleMark::AccessibleMark(const AccessibleMarks &list, QByteArray key)
    : m_list(list)
    , m_key(std::move(key))
{
}

int AccessibleMark::row() const
{
    return m_list.object() ? m_list.marks().rowOf(m_key) : -1;
}

bool AccessibleMark::isValid() const
{
    return row() >= 0;
}

QAccessibleInterface *AccessibleMark::parent() const
{
    return QAccessible::queryAccessibleInterface(m_list.object());
}

QString AccessibleMark::text(QAccessible::Text kind) const
{
    const int shown = row();
    if (shown < 0)
        return {};
    const Tip tip = m_list.marks().tip(shown);
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
    const int shown = row();
    return shown < 0 ? QRect() : m_list.onScreen(m_list.marks().box(shown));
}

QAccessible::Role AccessibleMark::role() const
{
    return QAccessible::ListItem;
}

QAccessible::State AccessibleMark::state() const
{
    QAccessible::State state;
    const int shown = row();
    if (shown < 0) {
        state.invisible = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selected = m_list.marks().isSelected(shown);
    state.focused = m_list.marks().focused() == shown;
    return state;
}

QWindow *AccessibleMark::window() const
{
    return m_list.window();
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
    const int shown = row();
    if (shown < 0)
        return;
    if (action == pressAction())
        m_list.marks().press(shown);
    else if (action == setFocusAction())
        m_list.marks().focus(shown);
}

}
