// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/drawing.h"

#include <QBrush>
#include <QColor>

class QPainter;

namespace ledgerline {

[[nodiscard]] QColor toQColor(Color color);

/// Paints a drawing in its own logical pixels, at the painter's origin: the one painter for
/// screen, PNG and SVG. It fills its background with the theme's paper.
void paint(QPainter &painter, const Drawing &drawing, const Theme &theme);

/// A brush for what a fill means, shared with the charts so that hatching looks the same there.
[[nodiscard]] QBrush fillBrush(Fill fill, QColor color);

}
