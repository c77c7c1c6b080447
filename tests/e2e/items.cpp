// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/items.h"

namespace ledgerline {

void forEachVisible(QQuickItem *item, const std::function<void(QQuickItem *)> &look)
{
    if (!item->isVisible())
        return;
    look(item);
    for (QQuickItem *child : item->childItems())
        forEachVisible(child, look);
}

QString typeOf(const QObject *object)
{
    return QString::fromLatin1(object->metaObject()->className())
        .section(QStringLiteral("_QML"), 0, 0)
        .section(QStringLiteral("::"), -1);
}

}
