// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/drawing.h"

#include <QBrush>
#include <QLineF>
#include <QList>

#include <functional>

class QPainter;
class QPen;

namespace ledgerline {

/// A colour, or its fading towards where the mark is not certain: up or down from the baseline
/// for what was not told, to the sides for imprecise dates.
[[nodiscard]] QBrush shade(const Mark &mark, const QRectF &rect, QColor color, double strength);

/// Whether a brush would not fade on this painter: into a PDF Qt writes masks for it that viewers
/// take to be open everywhere. There what fades is drawn in steps of even strength.
[[nodiscard]] bool losesFading(const QPainter &painter, const QBrush &brush);

/// Calls `draw` for one translucent layer after the other, each clipped to where the fading is
/// stronger than those below it are together. They lie upon each other and not side by side: so
/// no viewer's smoothing shows a seam.
void fillInLayers(QPainter &painter, const QBrush &brush,
                  const std::function<void(const QBrush &)> &draw);

/// Fills with a brush of `shade` so that it fades on every device.
template<typename Draw>
void fillShaded(QPainter &painter, const QBrush &brush, Draw draw)
{
    if (losesFading(painter, brush))
        fillInLayers(painter, brush, draw);
    else
        draw(brush);
}

/// The same for lines, which may follow each other: they are cut. Layers of what is thinner than
/// a viewer's pixels would add up to lines that are too bold.
void drawShaded(QPainter &painter, QPen pen, const QList<QLineF> &lines);

}
