// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace ledgerline {

/// A scene of the story that is told, painted small by what prints figures.
class SceneMiniature : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        ledgerline::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int number READ number WRITE setNumber NOTIFY numberChanged REQUIRED) ///< from 1

public:
    explicit SceneMiniature(QQuickItem *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] int number() const { return m_number; }
    void setNumber(int number);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void sessionChanged();
    void numberChanged();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    Session *m_session = nullptr;
    int m_number = 0;
};

}
