// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessiblemarks.h"

#include "app/accessiblemark.h"
#include "app/marklists.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <utility>

namespace ledgerline {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    if (auto marks = markListOf(object))
        return new AccessibleMarks(static_cast<QQuickItem *>(object), std::move(marks));
    return nullptr;
}

}

AccessibleMarks::AccessibleMarks(QQuickItem *item, std::unique_ptr<MarkList> marks)
    : QAccessibleObject(item)
    , m_marks(std::move(marks))
{
}

AccessibleMarks::~AccessibleMarks()
{
    for (const auto &[key, id] : m_known)
        QAccessible::deleteAccessibleInterface(id);
}

QQuickItem *AccessibleMarks::item() const
{
    return static_cast<QQuickItem *>(object());
}

QAccessibleInterface *AccessibleMarks::parent() const
{
    // Items that are only there to place others have no interface.
    for (QQuickItem *above = item()->parentItem(); above; above = above->parentItem()) {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(above);
        if (told && told->indexOfChild(this) >= 0)
            return told;
    }
    return QAccessible::queryAccessibleInterface(item()->window());
}

QAccessibleInterface *AccessibleMarks::child(int index) const
{
    if (index < 0 || index >= m_marks->count())
        return nullptr;
    const QByteArray key = m_marks->keyOf(index);
    if (const auto known = m_known.find(key); known != m_known.end())
        return QAccessible::accessibleInterface(known->second);
    const QAccessible::Id made
        = QAccessible::registerAccessibleInterface(new AccessibleMark(*this, key));
    m_known.emplace(key, made);
    return QAccessible::accessibleInterface(made);
}

int AccessibleMarks::childCount() const
{
    return m_marks->count();
}

int AccessibleMarks::indexOfChild(const QAccessibleInterface *child) const
{
    for (int index = 0; index < childCount(); ++index) {
        if (this->child(index) == child)
            return index;
    }
    return -1;
}

QAccessibleInterface *AccessibleMarks::childAt(int x, int y) const
{
    for (int index = childCount(); index-- > 0;) {
        if (onScreen(m_marks->box(index)).contains(x, y))
            return child(index);
    }
    return nullptr;
}

QAccessibleInterface *AccessibleMarks::focusChild() const
{
    return child(m_marks->focused());
}

QString AccessibleMarks::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return m_marks->name();
    return kind == QAccessible::Description ? m_marks->description() : QString();
}

QRect AccessibleMarks::rect() const
{
    return onScreen(item()->boundingRect());
}

QRect AccessibleMarks::onScreen(const QRectF &box) const
{
    const QRectF inScene = item()->mapRectToScene(box);
    const QWindow *in = window();
    return in ? QRectF(in->mapToGlobal(inScene.topLeft()), inScene.size()).toAlignedRect()
              : inScene.toAlignedRect();
}

QAccessible::Role AccessibleMarks::role() const
{
    return m_marks->role();
}

QAccessible::State AccessibleMarks::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.focused = item()->hasActiveFocus();
    state.invisible = !item()->isVisible();
    return state;
}

QWindow *AccessibleMarks::window() const
{
    return item()->window();
}

void installAccessibleMarks()
{
    QAccessible::installFactory(makeInterface);
}

void announceFocus(QQuickItem *item)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(item);
    if (QAccessibleInterface *mark = list ? list->focusChild() : nullptr) {
        QAccessibleEvent now(mark, QAccessible::Focus);
        QAccessible::updateAccessibility(&now);
    }
}

}
