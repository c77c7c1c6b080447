// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/pixels.h"
#include "timeline/drawing.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

#include <functional>
#include <optional>

namespace ledgerline {

/// The kinds of marks that a busy timeline has very many of, written right to an image's pixels
/// where a painter is at work on one (Pixels): Qt paints each path and each line of hatching with a
/// rasterizer's work, and begins even a rectangle slowly. All rectangles have their edges on the
/// device's pixels (PixelGrid).
class PixelMarks
{
public:
    explicit PixelMarks(QPainter &painter);

    /// False, and nothing is painted, where there are no such pixels.
    bool fill(const QRectF &rect, QColor color);

    /// Boxes, clusters and symbols. Of what is no plain rectangle `paint`, which paints a mark with
    /// paths, makes a picture that is copied from then on. False, and nothing is painted, where
    /// there are no such pixels, and for other marks: those that are soft, dashed or outlined.
    bool paint(const Mark &mark, const QRectF &rect, QColor color,
               const std::function<void(QPainter &, const Mark &)> &paint);

private:
    void stroke(const QRectF &rect, QColor color);
    void hatch(const QRectF &rect, QColor color);
    bool paintBox(const Mark &mark, const QRectF &rect, QColor color);
    void paintRounded(const QRectF &rect, QColor body, QColor edge);
    bool copy(const Mark &mark, const QRectF &rect, QColor color,
              const std::function<void(QPainter &, const Mark &)> &paint);

    std::optional<Pixels> m_pixels;
};

}
