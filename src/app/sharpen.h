// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQuickItem;
class QQuickPaintedItem;

namespace ledgerline {

/// How many of the screen's pixels an item's own one covers: on a stage all is drawn enlarged.
[[nodiscard]] double sharpness(const QQuickItem &item);

/// Has an item painted with as many pixels as it covers.
void sharpen(QQuickPaintedItem &item);

}
