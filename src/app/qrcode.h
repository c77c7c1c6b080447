// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace ledgerline {

/// An address as a QR code, dark on light in every theme since not all telephones read the
/// inverse. With the quiet margin around it that the standard asks for. An empty one, or one that
/// no QR code holds, paints nothing.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY addressChanged)
    Q_PROPERTY(bool valid READ isValid NOTIFY addressChanged)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    [[nodiscard]] QString address() const { return m_address; }
    void setAddress(const QString &address);
    [[nodiscard]] bool isValid() const { return !m_modules.isNull(); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void addressChanged();

private:
    QString m_address;
    QImage m_modules; ///< a pixel for each
};

/// A pixel for each module, black or white, with the margin; null when it cannot be made.
[[nodiscard]] QImage qrModules(const QString &address);

}
