// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/svgengine.h"

#include "paint/svgvalues.h"

#include <QBuffer>
#include <QImage>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace ledgerline {

using svg::attribute;

namespace {

/// Without these, QPainter breaks up what we can say whole; with the others, it does them for us.
constexpr QPaintEngine::PaintEngineFeatures features = QPaintEngine::PaintEngineFeatures(
    QPaintEngine::AllFeatures & ~QPaintEngine::PatternBrush & ~QPaintEngine::PerspectiveTransform
    & ~QPaintEngine::ConicalGradientFill & ~QPaintEngine::PorterDuff);

/// How round the corners of a path are that a painter made of a rounded rectangle.
std::optional<QSizeF> cornerOf(const QPainterPath &path)
{
    if (path.elementCount() < 4 || !path.elementAt(1).isCurveTo())
        return {};
    const QRectF box = path.boundingRect();
    const QSizeF corner(path.elementAt(3).x - box.left(), path.elementAt(0).y - box.top());
    if (corner.isEmpty())
        return {};
    QPainterPath same;
    same.addRoundedRect(box, corner.width(), corner.height());
    return same == path ? std::optional(corner) : std::nullopt;
}

}

SvgEngine::SvgEngine(QSizeF size)
    : QPaintEngine(features)
    , m_body(size)
{
}

void SvgEngine::beginGroup(const SvgName &name)
{
    flush();
    m_body.beginGroup(name);
}

void SvgEngine::endGroup()
{
    flush();
    m_body.endGroup();
}

void SvgEngine::beginPlaces()
{
    flush();
    m_body.beginGroup({.id = "places", .title = {}},
                      attribute("fill", QByteArrayLiteral("none"))
                          + attribute("pointer-events", QByteArrayLiteral("all")));
}

bool SvgEngine::begin(QPaintDevice *)
{
    m_clip.reset();
    m_clipEnabled = false;
    m_body.setClip({});
    return true;
}

bool SvgEngine::end()
{
    flush();
    m_body.finish();
    return true;
}

void SvgEngine::updateState(const QPaintEngineState &now)
{
    const DirtyFlags dirty = now.state();
    flushLine(); // what was drawn belongs to the state that it was drawn in
    flushText();
    if (dirty & (DirtyClipEnabled | DirtyClipPath | DirtyClipRegion))
        flushBoxes(); // they know all of theirs but the clip
    m_transform = now.transform();
    if (dirty & DirtyPen)
        m_pen = now.pen();
    if (dirty & DirtyBrush)
        m_brush = now.brush();
    if (dirty & DirtyFont)
        m_font = now.font();
    if (dirty & DirtyOpacity)
        m_opacity = now.opacity();
    if (dirty & DirtyClipEnabled)
        m_clipEnabled = now.isClipEnabled();
    if (dirty & DirtyClipPath)
        clip(now.clipPath(), now.clipOperation());
    if (dirty & DirtyClipRegion) {
        QPainterPath path;
        path.addRegion(now.clipRegion());
        clip(path, now.clipOperation());
    }
    m_body.setClip(m_clipEnabled ? m_clip : std::nullopt);
}

void SvgEngine::clip(const QPainterPath &path, Qt::ClipOperation operation)
{
    if (operation == Qt::NoClip) {
        m_clipEnabled = false;
        return;
    }
    const SvgClip onPage = SvgClip::of(m_transform.map(path));
    const bool first = operation == Qt::ReplaceClip || !m_clipEnabled || !m_clip;
    m_clipEnabled = true;
    m_clip = first ? onPage : m_clip->intersected(onPage);
}

bool SvgEngine::isPlain() const
{
    return m_transform.type() <= QTransform::TxScale && m_transform.m11() > 0
        && std::abs(m_transform.m11() - m_transform.m22()) < 1e-9;
}

QTransform SvgEngine::mapping() const
{
    return isPlain() ? m_transform : QTransform();
}

double SvgEngine::factor() const
{
    return isPlain() ? m_transform.m11() : 1;
}

QByteArray SvgEngine::placing() const
{
    return isPlain() ? QByteArray() : attribute("transform", svg::matrix(m_transform));
}

void SvgEngine::drawRects(const QRectF *rects, int count)
{
    flushLine();
    flushText();
    if (m_brush.style() == Qt::NoBrush && m_pen.style() == Qt::NoPen)
        return;
    const QByteArray style = placing() + filling() + stroking();
    const bool joins
        = isPlain() && m_pen.style() == Qt::NoPen && m_brush.isOpaque() && m_opacity >= 1;
    for (const QRectF &rect : std::span(rects, static_cast<std::size_t>(count))) {
        const QRectF box = mapping().mapRect(rect);
        if (joins && m_boxes && m_boxes->style == style) {
            m_boxes->boxes.push_back(box);
            continue;
        }
        flushBoxes();
        m_boxes = PendingBoxes{{box}, style};
        if (!joins)
            flushBoxes();
    }
}

void SvgEngine::drawLines(const QLineF *lines, int count)
{
    flushBoxes();
    flushText();
    if (count == 0 || m_pen.style() == Qt::NoPen)
        return;
    if (count == 1)
        return drawLine(mapping().map(*lines));
    flushLine();
    const QTransform map = mapping();
    QByteArray path;
    std::optional<QPointF> end;
    for (const QLineF &line : std::span(lines, static_cast<std::size_t>(count)))
        path += svg::stroke(map.map(line.p1()), map.map(line.p2()), end);
    m_body.add("<path" + attribute("d", path) + placing() + stroking() + "/>");
}

/// Lines that go on where the one before them ended become one path: Qt Charts draws a series so.
void SvgEngine::drawLine(const QLineF &line)
{
    const QByteArray style = placing() + stroking();
    if (m_line && m_line->style == style && m_line->path.currentPosition() == line.p1()) {
        m_line->path.lineTo(line.p2());
        return;
    }
    flushLine();
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    m_line = PendingLine{path, style};
}

void SvgEngine::drawEllipse(const QRectF &rect)
{
    flush();
    const QRectF box = mapping().mapRect(rect);
    const bool isRound = svg::number(box.width()) == svg::number(box.height());
    m_body.add((isRound ? "<circle" : "<ellipse") + attribute("cx", box.center().x())
               + attribute("cy", box.center().y())
               + (isRound ? attribute("r", box.width() / 2)
                          : attribute("rx", box.width() / 2) + attribute("ry", box.height() / 2))
               + placing() + filling() + stroking() + "/>");
}

void SvgEngine::drawPath(const QPainterPath &path)
{
    flush();
    if (path.isEmpty() || (m_brush.style() == Qt::NoBrush && m_pen.style() == Qt::NoPen))
        return;
    if (const auto corner = cornerOf(path)) {
        const QRectF box = mapping().mapRect(path.boundingRect());
        m_body.add("<rect" + attribute("x", box.x()) + attribute("y", box.y())
                   + attribute("width", box.width()) + attribute("height", box.height())
                   + attribute("rx", corner->width() * factor())
                   + (corner->width() == corner->height()
                          ? QByteArray() // the same
                          : attribute("ry", corner->height() * factor()))
                   + placing() + filling() + stroking() + "/>");
        return;
    }
    QByteArray element = "<path" + attribute("d", svg::path(path, mapping())) + placing();
    if (path.fillRule() == Qt::OddEvenFill && m_brush.style() != Qt::NoBrush)
        element += attribute("fill-rule", QByteArrayLiteral("evenodd"));
    m_body.add(element + filling() + stroking() + "/>");
}

void SvgEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    if (count < 2)
        return;
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    path.setFillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
    const QBrush brush = m_brush;
    if (mode == PolylineMode)
        m_brush = Qt::NoBrush;
    else
        path.closeSubpath();
    drawPath(path);
    m_brush = brush;
}

void SvgEngine::flush()
{
    flushBoxes();
    flushLine();
    flushText();
}

void SvgEngine::flushBoxes()
{
    if (!m_boxes)
        return;
    const PendingBoxes all = *std::exchange(m_boxes, std::nullopt);
    if (all.boxes.size() == 1) {
        const QRectF &box = all.boxes.front();
        m_body.add("<rect" + attribute("x", box.x()) + attribute("y", box.y())
                   + attribute("width", box.width()) + attribute("height", box.height()) + all.style
                   + "/>");
        return;
    }
    QByteArray path;
    std::optional<QPointF> last;
    for (const QRectF &box : all.boxes) {
        path += svg::moved(box.topLeft(), last) + 'h' + svg::number(box.width()) + 'v'
            + svg::number(box.height()) + "h-" + svg::number(box.width()) + 'z';
        last = svg::written(box.topLeft());
    }
    m_body.add("<path" + attribute("d", path) + all.style + "/>");
}

void SvgEngine::flushLine()
{
    if (!m_line)
        return;
    const PendingLine line = *std::exchange(m_line, std::nullopt);
    m_body.add("<path" + attribute("d", svg::path(line.path, {}))
               + attribute("fill", QByteArrayLiteral("none")) + line.style + "/>");
}

void SvgEngine::hatch(const QRectF &box, const QPen &pen, double step)
{
    flush();
    const auto number = [](double value) { return svg::number(value); };
    const double side = step * factor();
    const QPointF origin = mapping().map(QPointF());
    const auto within = [&](double offset) { return offset - std::floor(offset / side) * side; };
    const QPen before = std::exchange(m_pen, pen);
    // The line through the corners, and what it leaves of its neighbours.
    const QByteArray line = "M-1,1l2-2M0," + number(side) + 'l' + number(side) + ",-" + number(side)
        + 'M' + number(side - 1) + ',' + number(side + 1) + "l2-2";
    const QByteArray id = m_body.define(
        "hatch", "<pattern",
        attribute("patternUnits", QByteArrayLiteral("userSpaceOnUse"))
            + attribute("x", within(origin.x())) + attribute("y", within(origin.y()))
            + attribute("width", side) + attribute("height", side) + "><path" + attribute("d", line)
            + stroking() + "/></pattern>");
    m_pen = before;
    const QRectF mapped = mapping().mapRect(box);
    m_body.add("<rect" + attribute("x", mapped.x()) + attribute("y", mapped.y())
               + attribute("width", mapped.width()) + attribute("height", mapped.height())
               + attribute("fill", "url(#" + id + ')') + "/>");
}

void SvgEngine::drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void SvgEngine::drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                          Qt::ImageConversionFlags)
{
    flush();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.copy(source.toAlignedRect()).save(&buffer, "PNG"))
        return;
    const QRectF box = mapping().mapRect(target);
    QByteArray element = "<image" + attribute("x", box.x()) + attribute("y", box.y())
        + attribute("width", box.width()) + attribute("height", box.height()) + placing()
        + attribute("preserveAspectRatio", QByteArrayLiteral("none"));
    if (m_opacity < 0.995)
        element += attribute("opacity", m_opacity);
    m_body.add(element + attribute("xlink:href", "data:image/png;base64," + png.toBase64()) + "/>");
}

}
