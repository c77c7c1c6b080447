// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibletimeline.h"

#include "app/accessiblemark.h"

#include <QQuickWindow>

#include <algorithm>

namespace ledgerline {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    if (auto *timeline = qobject_cast<TimelineItem *>(object))
        return new AccessibleTimeline(timeline);
    return nullptr;
}

}

AccessibleTimeline::AccessibleTimeline(TimelineItem *timeline)
    : QAccessibleObject(timeline)
{
}

AccessibleTimeline::~AccessibleTimeline()
{
    for (const auto &[event, id] : m_marks)
        QAccessible::deleteAccessibleInterface(id);
}

TimelineItem *AccessibleTimeline::timeline() const
{
    return static_cast<TimelineItem *>(object());
}

QAccessibleInterface *AccessibleTimeline::parent() const
{
    // Items that are only there to place others have no interface.
    for (QQuickItem *item = timeline()->parentItem(); item; item = item->parentItem()) {
        QAccessibleInterface *above = QAccessible::queryAccessibleInterface(item);
        if (above && above->indexOfChild(this) >= 0)
            return above;
    }
    return QAccessible::queryAccessibleInterface(timeline()->window());
}

QAccessibleInterface *AccessibleTimeline::child(int index) const
{
    const std::vector<const Mark *> &marks = timeline()->marksInView();
    if (index < 0 || index >= static_cast<int>(marks.size()))
        return nullptr;
    const Mark &mark = *marks[static_cast<std::size_t>(index)];
    const Index event = timeline()->drawing().membersOf(mark).front();
    if (const auto known = m_marks.find(event); known != m_marks.end())
        return QAccessible::accessibleInterface(known->second);
    const QAccessible::Id made
        = QAccessible::registerAccessibleInterface(new AccessibleMark(*this, event));
    m_marks.emplace(event, made);
    return QAccessible::accessibleInterface(made);
}

int AccessibleTimeline::childCount() const
{
    return static_cast<int>(timeline()->marksInView().size());
}

int AccessibleTimeline::indexOfChild(const QAccessibleInterface *child) const
{
    for (int index = 0; index < childCount(); ++index) {
        if (this->child(index) == child)
            return index;
    }
    return -1;
}

QAccessibleInterface *AccessibleTimeline::childAt(int x, int y) const
{
    for (int index = childCount(); index-- > 0;) {
        if (QAccessibleInterface *mark = child(index); mark->rect().contains(x, y))
            return mark;
    }
    return nullptr;
}

QAccessibleInterface *AccessibleTimeline::focusChild() const
{
    for (int index = 0; index < childCount(); ++index) {
        if (QAccessibleInterface *mark = child(index); mark->state().focused)
            return mark;
    }
    return nullptr;
}

QString AccessibleTimeline::text(QAccessible::Text kind) const
{
    const Session *session = timeline()->session();
    if (kind == QAccessible::Name && session)
        return QObject::tr("Timeline of %1").arg(session->title());
    if (kind == QAccessible::Description && session)
        return const_cast<Session *>(session)->viewport()->period();
    return {};
}

QRect AccessibleTimeline::rect() const
{
    const QRectF inScene = timeline()->mapRectToScene(timeline()->boundingRect());
    const QWindow *in = window();
    return in ? QRectF(in->mapToGlobal(inScene.topLeft()), inScene.size()).toAlignedRect()
              : inScene.toAlignedRect();
}

QAccessible::Role AccessibleTimeline::role() const
{
    return QAccessible::List;
}

QAccessible::State AccessibleTimeline::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.focused = timeline()->hasActiveFocus();
    state.invisible = !timeline()->isVisible();
    return state;
}

QWindow *AccessibleTimeline::window() const
{
    return timeline()->window();
}

void installAccessibleTimeline()
{
    QAccessible::installFactory(makeInterface);
}

void announceFocus(TimelineItem *timeline, Index event)
{
    if (event == none)
        return;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(timeline);
    if (QAccessibleInterface *mark = list ? list->focusChild() : nullptr) {
        QAccessibleEvent now(mark, QAccessible::Focus);
        QAccessible::updateAccessibility(&now);
    }
}

}
