// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace ledgerline {

/// A small line drawing for a button, crisp at any scale. Drawn on a grid of 16 by 16.
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ledgerline::Icon::Shape shape MEMBER m_shape NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)

public:
    enum Shape
    {
        None,
        Menu,
        Down,
        Right,
        Left,
        Close,
        Check,
        Sun,
        Moon,
        Outside,
        Warning,
        Play,
        Pause,
        Search
    };
    Q_ENUM(Shape)

    explicit Icon(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    Shape m_shape = None;
    QColor m_color;
};

}
