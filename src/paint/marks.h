// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/pixelmarks.h"
#include "timeline/drawing.h"

#include <QBrush>
#include <QPainter>
#include <QPolygonF>

namespace ledgerline {

/// The device's pixels, seen from the painter's logical ones. Straight edges are put on them, so
/// that rules are crisp at every scale.
class PixelGrid
{
public:
    explicit PixelGrid(const QPainter &painter);

    [[nodiscard]] double x(double value) const { return snapped(value, m_dx); }
    [[nodiscard]] double y(double value) const { return snapped(value, m_dy); }

    /// One logical pixel in whole device pixels.
    [[nodiscard]] double hairline() const { return m_hairline; }

    /// The box with its edges on the grid, and at least a hairline wide and high.
    [[nodiscard]] QRectF rect(const Box &box) const;

private:
    [[nodiscard]] double snapped(double value, double offset) const;

    double m_scale = 1;
    double m_dx = 0;
    double m_dy = 0;
    double m_hairline = 1;
};

/// Draws marks one after the other. It asks the painter for as few changes of pen and brush as
/// marks need: a solid bar, of which there are most, needs none.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const Theme &theme);

    void paint(const Mark &mark);

private:
    enum class Form
    {
        box,
        rounded,
        ellipse,
        polygon
    };

    /// What a mark encloses. `polygon` follows it closely enough to cut hatching to it.
    struct Outline
    {
        Form form = Form::box;
        QRectF rect;
        QPolygonF polygon;
    };

    [[nodiscard]] QList<QLineF> edgesOf(const Outline &outline) const;
    [[nodiscard]] Outline outlineOf(const Mark &mark, const QRectF &rect) const;
    void paintBody(const Mark &mark, QColor color);
    void paintShape(const Mark &mark, QColor color);
    void paintArea(const Mark &mark, const QRectF &rect, QColor color);
    void paintInStrips(const Mark &mark, const QRectF &rect, QColor color);
    void paintFlag(const Mark &mark, QColor color);
    void paintBracket(const Mark &mark, QColor color);
    void paintLine(const Mark &mark, QColor color);
    void paintRing(const Mark &mark, Ink ink, double gap, double thickness);

    void fill(const QRectF &onGrid, const QBrush &brush);
    void fill(const Outline &outline, const QBrush &brush);
    void stroke(const Outline &outline, const QBrush &brush, bool dashed);
    void hatch(const Outline &outline, const QBrush &brush);
    void draw(const Outline &outline);

    QPainter &m_painter;
    const Theme &m_theme;
    PixelGrid m_grid;
    PixelMarks m_pixels;
};

}
