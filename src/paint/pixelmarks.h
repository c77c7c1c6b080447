// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/drawing.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

#include <functional>

namespace ledgerline {

inline constexpr double roundness = 3; ///< px, of a cluster's corners

/// What distinguishes marks of one size.
struct Look
{
    Shape shape = Shape::dot;
    Fill fill = Fill::solid;
    bool up = true;
    QRgb color = 0;

    friend auto operator<=>(const Look &, const Look &) = default;
};

/// What marks are made of, for an image with a whole number of its pixels to the logical one, as
/// most screens have. A busy timeline has a thousand marks: Qt paints each path and each line of
/// hatching with a rasterizer's work, and the same picture as filled rectangles, tiles and copied
/// corners many times faster. All rectangles have their edges on the device's pixels (PixelGrid).
class PixelMarks
{
public:
    explicit PixelMarks(QPainter &painter);

    /// Whether the painter is at work on such an image; if not, nothing here may be called.
    [[nodiscard]] bool isUsable() const { return m_scale > 0; }

    void fill(const QRectF &rect, QColor color);

    /// The edge of a rectangle, inside of it.
    void stroke(const QRectF &rect, QColor color);

    /// Lines as hatching() has them.
    void hatch(const QRectF &rect, QColor color);

    /// A rectangle with round corners: its body, and its edge (transparent: none) inside of it.
    /// False, and nothing is painted, when it is too low for corners.
    bool paintRounded(const QRectF &rect, QColor body, QColor edge);

    /// Copies a picture of a small mark, which `paint` paints in the same coordinates when there is
    /// none yet of another that has its look, size and place in the hatching. False, and nothing is
    /// painted, when it is too large to keep.
    bool copy(const Look &look, const QRectF &rect, const std::function<void(QPainter &)> &paint);

private:
    void paintColumn(const QRectF &column, const QImage &ends, int from, QColor body);

    QPainter &m_painter;
    int m_scale = 0; ///< device pixels to the logical one
    int m_cap = 0; ///< device pixels that a corner takes
};

}
