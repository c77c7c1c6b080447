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

inline constexpr double roundness = 3; ///< px, of a cluster's corners

/// What distinguishes marks of one size.
struct Look
{
    Shape shape = Shape::dot;
    Fill fill = Fill::solid;
    bool up = true;
    QRgb color = 0;

    // clang-tidy takes the 0 that the compiler compares with for a pointer.
    friend auto operator<=>(const Look &, const Look &) = default; // NOLINT(modernize-use-nullptr)
};

/// What marks are made of, written right to an image's pixels where a painter is at work on one
/// (Pixels): Qt paints each path and each line of hatching with a rasterizer's work, and begins
/// even a rectangle slowly. All rectangles have their edges on the device's pixels (PixelGrid).
class PixelMarks
{
public:
    explicit PixelMarks(QPainter &painter);

    /// Whether there are such pixels; if not, nothing here may be called.
    [[nodiscard]] bool isUsable() const { return m_pixels.has_value(); }

    void fill(const QRectF &rect, QColor color);

    /// The edge of a rectangle, inside of it.
    void stroke(const QRectF &rect, QColor color);

    /// Lines as hatching() has them.
    void hatch(const QRectF &rect, QColor color);

    /// A rectangle with round corners: its body, and its edge (transparent: none) inside of it.
    /// False, and nothing is painted, when it is too low for corners.
    bool paintRounded(const QRectF &rect, QColor body, QColor edge);

    /// Copies a picture of a small mark, which `paint` paints in the same coordinates when there is
    /// none yet of another that has its look, size and place in the hatching; of a wide one, which
    /// looks the same all along, a shorter one is painted, and its middle repeated. False, and
    /// nothing is painted, when it is too large to keep.
    bool copy(const Look &look, const QRectF &rect,
              const std::function<void(QPainter &, const QRectF &)> &paint);

private:
    std::optional<Pixels> m_pixels;
};

}
