// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace ledgerline {

/// When the events happened that were read so far: bars without numbers, since more may come
/// anywhere.
class OpeningStrip : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ledgerline::Opening *opening READ opening WRITE setOpening NOTIFY openingChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY colorChanged)

public:
    explicit OpeningStrip(QQuickItem *parent = nullptr);

    [[nodiscard]] Opening *opening() const { return m_opening; }
    void setOpening(Opening *opening);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void openingChanged();
    void colorChanged();

private:
    Opening *m_opening = nullptr;
    QColor m_color;
};

}
