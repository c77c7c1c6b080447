// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figureexport.h"

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace ledgerline {

/// The figure that would be written, painted by what writes it, as large as it fits.
class FigurePreview : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        ledgerline::FigureExport *source READ source WRITE setSource NOTIFY sourceChanged REQUIRED)

public:
    explicit FigurePreview(QQuickItem *parent = nullptr);

    [[nodiscard]] FigureExport *source() const { return m_source; }
    void setSource(FigureExport *source);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void sourceChanged();

private:
    FigureExport *m_source = nullptr;
};

}
