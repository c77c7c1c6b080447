// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharpen.h"

#include <QQuickPaintedItem>
#include <QQuickWindow>

namespace ledgerline {

void sharpen(QQuickPaintedItem &item)
{
    const double enlargement = item.mapToScene({1, 0}).x() - item.mapToScene({0, 0}).x();
    const double ratio = item.window() ? item.window()->effectiveDevicePixelRatio() : 1;
    item.setTextureSize(enlargement == 1
                            ? QSize()
                            : (QSizeF(item.width(), item.height()) * enlargement * ratio).toSize());
}

}
