// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A user's mouse, wheel and keys for the programs that time the real window.
#pragma once

#include "app/timelineitem.h"
#include "e2e/items.h"

#include <QQuickWindow>
#include <QTest>
#include <QWheelEvent>

#include <vector>

namespace ledgerline {

class UserHand
{
public:
    explicit UserHand(QQuickWindow &window)
        : m_window(window)
    {
    }

    /// The first visible item of a QML or C++ type; null when there is none.
    [[nodiscard]] QQuickItem *item(const char *type) const
    {
        QQuickItem *found = nullptr;
        forEachVisible(m_window.contentItem(), [&](QQuickItem *item) {
            if (!found && typeOf(item) == QLatin1String(type))
                found = item;
        });
        return found;
    }

    [[nodiscard]] TimelineItem *timeline() const
    {
        return qobject_cast<TimelineItem *>(item("TimelineItem"));
    }

    /// In the window; empty where there is no such item.
    [[nodiscard]] QRectF boxOf(const char *type) const
    {
        const QQuickItem *found = item(type);
        return found ? found->mapRectToScene(found->boundingRect()) : QRectF();
    }

    [[nodiscard]] QPointF middleOf(const char *type) const { return boxOf(type).center(); }

    /// Points all over an item, from top to bottom; the last lies at the left of its lower edge.
    [[nodiscard]] std::vector<QPointF> pointsIn(const char *type) const
    {
        const QRectF box = boxOf(type);
        std::vector<QPointF> points;
        for (const double y : {0.1, 0.3, 0.5, 0.7, 0.9})
            points.emplace_back(box.center().x(), box.top() + box.height() * y);
        points.emplace_back(box.left() + 40, box.bottom() - 8);
        return points;
    }

    void move(QPointF at) const { QTest::mouseMove(&m_window, at.toPoint()); }

    void click(QPointF at) const
    {
        move(at);
        QTest::mouseClick(&m_window, Qt::LeftButton, {}, at.toPoint());
    }

    void doubleClick(QPointF at) const
    {
        move(at);
        QTest::mouseDClick(&m_window, Qt::LeftButton, {}, at.toPoint());
    }

    void drag(QPointF from, QPointF to) const
    {
        constexpr int steps = 12;
        QTest::mousePress(&m_window, Qt::LeftButton, {}, from.toPoint());
        for (int step = 1; step <= steps; ++step) {
            move(from + (to - from) * step / steps);
            QCoreApplication::processEvents();
        }
        QTest::mouseRelease(&m_window, Qt::LeftButton, {}, to.toPoint());
    }

    /// Two fingers on a touchpad.
    void scroll(QPointF at, QPoint pixels) const
    {
        QWheelEvent event(at, m_window.mapToGlobal(at), pixels, {}, Qt::NoButton, Qt::NoModifier,
                          Qt::ScrollUpdate, false);
        QCoreApplication::sendEvent(&m_window, &event);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(&m_window, key, modifiers);
    }

    void type(const char *text) const
    {
        for (const char *letter = text; *letter; ++letter)
            QTest::keyClick(&m_window, *letter);
    }

private:
    QQuickWindow &m_window;
};

}
