// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharpen.h"

#include <QQuickPaintedItem>
#include <QQuickWindow>

namespace ledgerline {

namespace {

double enlargementOf(const QQuickItem &item)
{
    return item.mapToScene({1, 0}).x() - item.mapToScene({0, 0}).x();
}

}

double sharpness(const QQuickItem &item)
{
    return enlargementOf(item) * (item.window() ? item.window()->effectiveDevicePixelRatio() : 1);
}

void sharpen(QQuickPaintedItem &item)
{
    item.setTextureSize(enlargementOf(item) == 1
                            ? QSize()
                            : (QSizeF(item.width(), item.height()) * sharpness(item)).toSize());
}

}
