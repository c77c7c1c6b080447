// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPolygonF>

namespace ledgerline {

/// Hatching is drawn as lines that are cut to the shape, and not as a pattern: so it is vectors in
/// every format, and its lines run through from one mark to the next.
inline constexpr double hatchStep = 6; ///< between two lines, measured along x
inline constexpr double hatchThickness = 1.25;
inline constexpr double hatchStrength = 0.9; ///< of the colour, in the lines
inline constexpr double hatchTint = 0.16; ///< and between them: it holds those of a mark together

/// The rising lines x + y = n * hatchStep inside a convex polygon.
[[nodiscard]] QList<QLineF> hatching(const QPolygonF &convex);

}
