// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qrcode.h"

#include <QPainter>

#include <algorithm>
#include <memory>

#include <qrencode.h>

namespace ledgerline {

namespace {

constexpr int margin = 4; ///< modules, by ISO/IEC 18004
constexpr int isDark = 1; ///< the bit of a module's byte

}

QImage qrModules(const QString &address)
{
    const QByteArray text = address.toUtf8();
    if (text.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code)
        return {};
    QImage modules(code->width + 2 * margin, code->width + 2 * margin, QImage::Format_Grayscale8);
    modules.fill(Qt::white);
    for (int row = 0; row < code->width; ++row) {
        uchar *const line = modules.scanLine(row + margin) + margin;
        const unsigned char *const from = code->data + row * code->width;
        std::transform(from, from + code->width, line, [](unsigned char module) {
            return module & isDark ? uchar(0) : uchar(255);
        });
    }
    return modules;
}

QrCode::QrCode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void QrCode::setAddress(const QString &address)
{
    if (address == m_address)
        return;
    m_address = address;
    m_modules = qrModules(address);
    update();
    Q_EMIT addressChanged();
}

void QrCode::paint(QPainter *painter)
{
    if (m_modules.isNull())
        return;
    // Nearest neighbour: every module stays a crisp rectangle.
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRectF(0, 0, width(), height()), m_modules);
}

}
