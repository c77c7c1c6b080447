// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQuickPaintedItem;

namespace ledgerline {

/// Has an item painted with as many pixels as it covers: on a stage all is drawn enlarged.
void sharpen(QQuickPaintedItem &item);

}
