// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QString>

#include <functional>

namespace ledgerline {

/// Every item that is visible, from this one down.
void forEachVisible(QQuickItem *item, const std::function<void(QQuickItem *)> &look);

/// "Tile" of "Tile_QMLTYPE_12" and of "ledgerline::Tile".
[[nodiscard]] QString typeOf(const QObject *object);

}
