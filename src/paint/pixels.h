// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QRect>

#include <optional>
#include <vector>

namespace ledgerline {

/// Which pixels a small thing covers, and how strongly: most of a text's are empty.
class Stencil
{
public:
    /// As strongly as the picture is opaque, which is of 32 bits.
    explicit Stencil(const QImage &picture);

private:
    friend class Pixels;

    struct Dot
    {
        short x = 0;
        short y = 0;
        uchar strength = 0; ///< of 255
    };

    QRect m_reach;
    std::vector<Dot> m_dots;
};

/// The pixels of the image that a painter is at work on, to be written without it: of a busy
/// timeline's thousands of small rectangles QPainter takes longer to begin each than to paint it.
/// All is laid over what is there, in the painter's clip and opacity; coordinates are the image's
/// own pixels, and pictures are premultiplied (Format_ARGB32_Premultiplied). The painter must be
/// at work for as long as this lives, and what it paints before or after lies below or above.
class Pixels
{
public:
    /// Nothing for other devices than images of 32 bits, for transformations other than to a whole
    /// number of pixels to the logical one, and for clips that are no rectangle.
    [[nodiscard]] static std::optional<Pixels> under(QPainter &painter);

    /// Pixels to the logical one.
    [[nodiscard]] int scale() const { return m_scale; }

    /// Where a logical place lies.
    [[nodiscard]] QPointF exactly(QPointF logical) const { return logical * m_scale + m_origin; }

    /// Where a logical rectangle's edges lie, each to the nearest pixel.
    [[nodiscard]] QRect at(const QRectF &logical) const;

    void fill(const QRect &rect, QColor color) const;

    /// Fills with copies of a square picture of few pixels that meet where the logical origin is.
    void tile(const QRect &rect, const QImage &picture) const;

    /// A part of a picture, its top left corner at `to`.
    void copy(const QImage &picture, const QRect &part, QPoint to) const;

    /// An opaque colour through a stencil that lies at `to`. On opaque images half-covered pixels
    /// have half its light, as Qt gives them to texts.
    void fill(const Stencil &stencil, QPoint to, QColor color) const;

private:
    Pixels(QPainter &painter, QImage &image, int scale, QPoint origin);

    [[nodiscard]] QRgb *line(int y) const { return m_bits + y * m_stride; }
    [[nodiscard]] unsigned opacity() const;

    QPainter *m_painter;
    QRgb *m_bits;
    qsizetype m_stride; ///< pixels from one line to the next
    QPoint m_origin; ///< where the logical origin is
    QRect m_clip; ///< within the image
    int m_scale;
};

}
