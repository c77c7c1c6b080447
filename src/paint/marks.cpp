// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/marks.h"

#include "paint/fading.h"
#include "paint/hatching.h"
#include "paint/painter.h"
#include "paint/svgdevice.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ledgerline {

namespace {

constexpr double leastPattern = 800; ///< px²: with fewer, the lines are shorter to tell

QPen plainPen(const QBrush &brush, double width)
{
    return QPen(brush, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

QPen dashedPen(const QBrush &brush, double width)
{
    QPen pen = plainPen(brush, width);
    pen.setDashPattern({4, 3});
    return pen;
}

/// Enough corners for hatching to end at the circle to within a tenth of a pixel.
QPolygonF roundPolygon(const QRectF &rect)
{
    constexpr int corners = 32;
    QPolygonF polygon;
    polygon.reserve(corners);
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        polygon << rect.center()
                + QPointF(rect.width() / 2 * std::cos(angle), rect.height() / 2 * std::sin(angle));
    }
    return polygon;
}

QPolygonF corners(const QRectF &rect)
{
    return {{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()}};
}

}

PixelGrid::PixelGrid(const QPainter &painter)
{
    const QTransform device = painter.deviceTransform();
    m_scale = device.m11() > 0 ? device.m11() : 1;
    m_dx = device.dx();
    m_dy = device.dy();
    m_hairline = std::max(1.0, std::round(m_scale)) / m_scale;
}

double PixelGrid::snapped(double value, double offset) const
{
    return (std::round(value * m_scale + offset) - offset) / m_scale;
}

QRectF PixelGrid::rect(const Box &box) const
{
    const double left = x(box.x);
    const double top = y(box.y);
    return {left, top, std::max(x(box.right()) - left, m_hairline),
            std::max(y(box.bottom()) - top, m_hairline)};
}

MarkPainter::MarkPainter(QPainter &painter, const Theme &theme)
    : m_painter(painter)
    , m_theme(theme)
    , m_grid(painter)
    , m_pixels(painter)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void MarkPainter::paint(const Mark &mark)
{
    paintBody(mark, toQColor(m_theme[mark.ink]));
    if (mark.selected)
        paintRing(mark, Ink::accent, 1, 2);
    if (mark.focused)
        paintRing(mark, Ink::text, 3, 1);
}

void MarkPainter::paintBody(const Mark &mark, QColor color)
{
    const bool isWritten = m_pixels.paint(
        mark, m_grid.rect(mark.box), color, [&](QPainter &painter, const Mark &copied) {
            MarkPainter(painter, m_theme).paintShape(copied, color);
        });
    if (!isWritten)
        paintShape(mark, color);
}

void MarkPainter::paintShape(const Mark &mark, QColor color)
{
    switch (mark.shape) {
    case Shape::flag:
        return paintFlag(mark, color);
    case Shape::bracket:
        return paintBracket(mark, color);
    case Shape::line:
        return paintLine(mark, color);
    case Shape::band:
    case Shape::bar:
        if (mark.fill == Fill::solid && mark.softLeft <= 0 && mark.softRight <= 0)
            return fill(m_grid.rect(mark.box), color);
        break;
    case Shape::dot:
    case Shape::diamond:
    case Shape::cluster:
        break;
    }
    const QRectF rect = m_grid.rect(mark.box);
    if (mark.fill == Fill::undisclosed && (mark.softLeft > 0 || mark.softRight > 0))
        paintInStrips(mark, rect, color);
    else
        paintArea(mark, rect, color);
}

MarkPainter::Outline MarkPainter::outlineOf(const Mark &mark, const QRectF &rect) const
{
    if (mark.shape == Shape::dot)
        return {Form::ellipse, rect, roundPolygon(rect)};
    if (mark.shape == Shape::diamond) {
        const QPointF center = rect.center();
        return {Form::polygon,
                rect,
                {{{center.x(), rect.top()},
                  {rect.right(), center.y()},
                  {center.x(), rect.bottom()},
                  {rect.left(), center.y()}}}};
    }
    return {mark.shape == Shape::cluster ? Form::rounded : Form::box, rect, corners(rect)};
}

void MarkPainter::paintArea(const Mark &mark, const QRectF &rect, QColor color)
{
    const Outline outline = outlineOf(mark, rect);
    const auto ink = [&](double strength) { return shade(mark, rect, color, strength); };
    switch (mark.fill) {
    case Fill::solid:
        fill(outline, ink(1));
        break;
    case Fill::outline:
    case Fill::dashed:
        // A drop of the colour inside lets the eye, and the reader of a busy lane, see a body.
        fill(outline, ink(mark.fill == Fill::outline ? hatchTint / 2 : hatchTint / 4));
        stroke(outline, ink(1), mark.fill == Fill::dashed);
        break;
    case Fill::hatched:
    case Fill::undisclosed:
        fill(outline, ink(hatchTint));
        hatch(outline, ink(hatchStrength));
        if (mark.shape != Shape::band) // a stretch of background has no edge
            stroke(outline, ink(1), false);
        break;
    }
}

/// No one gradient fades both upward and to the sides: the sides are strips of falling strength.
void MarkPainter::paintInStrips(const Mark &mark, const QRectF &rect, QColor color)
{
    constexpr double strip = 3;
    Mark part = mark;
    part.shape = Shape::bar;
    part.softLeft = part.softRight = 0;
    for (double left = rect.left(); left < rect.right();) {
        const bool soft
            = left < rect.left() + mark.softLeft || left >= rect.right() - mark.softRight - strip;
        const double solidEnd = rect.right() - mark.softRight;
        const double right
            = std::min(rect.right(), soft || solidEnd <= left ? left + strip : solidEnd);
        const double middle = (left + right) / 2;
        double strength = 1;
        if (mark.softLeft > 0)
            strength = std::min(strength, (middle - rect.left()) / mark.softLeft);
        if (mark.softRight > 0)
            strength = std::min(strength, (rect.right() - middle) / mark.softRight);

        const QRectF area(left, rect.top(), right - left, rect.height());
        const Outline outline = outlineOf(part, area);
        fill(outline, shade(part, rect, color, hatchTint * strength));
        hatch(outline, shade(part, rect, color, hatchStrength * strength));
        left = right;
    }
}

/// A post, and a square head that leans from its top to the right.
void MarkPainter::paintFlag(const Mark &mark, QColor color)
{
    const QRectF rect = m_grid.rect(mark.box);
    const double post = 1.5 * m_grid.hairline();
    Mark head = mark;
    const double side = std::min(rect.width(), rect.height() * 0.6);
    head.shape = Shape::bar;
    head.box = {rect.left(), mark.up ? rect.top() : rect.bottom() - side, side, side};
    head.fill = mark.fill == Fill::undisclosed ? Fill::hatched : mark.fill;
    paintArea(head, m_grid.rect(head.box), color);
    m_painter.fillRect(QRectF(rect.left(), rect.top(), post, rect.height()), color);
}

/// A term: a line with a foot at either end; an end that is imprecise or runs on has none.
void MarkPainter::paintBracket(const Mark &mark, QColor color)
{
    const QRectF rect = m_grid.rect(mark.box);
    const double thickness = 2 * m_grid.hairline();
    const double top = m_grid.y(rect.center().y() - thickness / 2);
    if (mark.fill == Fill::dashed) {
        const double middle = top + m_grid.hairline() / 2;
        drawShaded(m_painter, dashedPen(shade(mark, rect, color, 1), m_grid.hairline()),
                   {QLineF(rect.left(), middle, rect.right(), middle)});
    } else {
        fill(QRectF(rect.left(), top, rect.width(), thickness), shade(mark, rect, color, 1));
    }
    const double foot = mark.fill == Fill::dashed ? m_grid.hairline() : thickness;
    if (mark.softLeft <= 0 && mark.fill != Fill::dashed)
        fill(QRectF(rect.left(), rect.top(), foot, rect.height()), color);
    if (mark.softRight <= 0)
        fill(QRectF(rect.right() - foot, rect.top(), foot, rect.height()), color);
}

void MarkPainter::paintLine(const Mark &mark, QColor color)
{
    const bool level = mark.box.width == 0 || mark.box.height == 0;
    if (level && mark.fill != Fill::dashed) {
        fill(m_grid.rect(mark.box), color);
        return;
    }
    m_painter.setPen(mark.fill == Fill::dashed ? dashedPen(color, m_grid.hairline())
                                               : plainPen(color, m_grid.hairline()));
    const double half = m_grid.hairline() / 2;
    const auto place = [&](double x, double y) {
        return level ? QPointF(m_grid.x(x) + half, m_grid.y(y) + half) : QPointF(x, y);
    };
    m_painter.drawLine(
        QLineF(place(mark.box.x, mark.box.y), place(mark.box.right(), mark.box.bottom())));
}

void MarkPainter::paintRing(const Mark &mark, Ink ink, double gap, double thickness)
{
    const double reach = gap + thickness / 2;
    m_painter.setPen(plainPen(toQColor(m_theme[ink]), thickness));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(m_grid.rect(mark.box).adjusted(-reach, -reach, reach, reach),
                              roundness, roundness);
}

/// The lines of an outline, one after the other; curves in short ones.
QList<QLineF> MarkPainter::edgesOf(const Outline &outline) const
{
    if (outline.form == Form::box) { // each corner is one line's alone
        const QRectF &rect = outline.rect;
        const QPointF half(m_grid.hairline() / 2, 0);
        const QPointF inset = half.transposed();
        return {{rect.topLeft() - half, rect.topRight() + half},
                {rect.topRight() + inset, rect.bottomRight() - inset},
                {rect.bottomRight() + half, rect.bottomLeft() - half},
                {rect.bottomLeft() - inset, rect.topLeft() + inset}};
    }
    QPainterPath path;
    if (outline.form == Form::rounded)
        path.addRoundedRect(outline.rect, roundness, roundness);
    const QPolygonF polygon = outline.form == Form::rounded ? path.toFillPolygon()
        : outline.form == Form::ellipse                     ? roundPolygon(outline.rect)
                                                            : outline.polygon;
    QList<QLineF> result;
    for (qsizetype i = 0; i < polygon.size(); ++i)
        result.emplaceBack(polygon[i], polygon[i + 1 < polygon.size() ? i + 1 : 0]);
    return result;
}

void MarkPainter::draw(const Outline &outline)
{
    switch (outline.form) {
    case Form::box:
        m_painter.drawRect(outline.rect);
        break;
    case Form::rounded:
        m_painter.drawRoundedRect(outline.rect, roundness, roundness);
        break;
    case Form::ellipse:
        m_painter.drawEllipse(outline.rect);
        break;
    case Form::polygon:
        m_painter.drawConvexPolygon(outline.polygon);
        break;
    }
}

/// A rectangle whose edges lie on the device's pixels.
void MarkPainter::fill(const QRectF &onGrid, const QBrush &brush)
{
    if (brush.style() == Qt::SolidPattern && m_pixels.fill(onGrid, brush.color()))
        return;
    fillShaded(m_painter, brush, [&](const QBrush &ink) { m_painter.fillRect(onGrid, ink); });
}

void MarkPainter::fill(const Outline &outline, const QBrush &brush)
{
    fillShaded(m_painter, brush, [&](const QBrush &ink) {
        if (outline.form == Form::box)
            return m_painter.fillRect(outline.rect, ink);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        draw(outline);
    });
}

void MarkPainter::stroke(const Outline &outline, const QBrush &brush, bool dashed)
{
    const double width = m_grid.hairline();
    const double half = width / 2;
    Outline inner = outline;
    inner.rect = outline.rect.adjusted(half, half, -half, -half);
    if (inner.rect.width() <= 0 || inner.rect.height() <= 0)
        return fill(outline, brush);
    const QPen pen = dashed ? dashedPen(brush, width) : plainPen(brush, width);
    if (losesFading(m_painter, brush))
        return drawShaded(m_painter, pen, edgesOf(inner));
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    draw(inner);
}

void MarkPainter::hatch(const Outline &outline, const QBrush &brush)
{
    const double area = outline.rect.width() * outline.rect.height();
    if (outline.form == Form::box && area >= leastPattern && brush.style() == Qt::SolidPattern
        && hatchOnSvg(m_painter, outline.rect, plainPen(brush, hatchThickness), hatchStep))
        return;
    drawShaded(m_painter, plainPen(brush, hatchThickness), hatching(outline.polygon));
}

}
