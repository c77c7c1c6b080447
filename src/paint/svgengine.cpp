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
    m_body.add("<ellipse" + attribute("cx", box.center().x()) + attribute("cy", box.center().y())
               + attribute("rx", box.width() / 2) + attribute("ry", box.height() / 2) + placing()
               + filling() + stroking() + "/>");
}

void SvgEngine::drawPath(const QPainterPath &path)
{
    flush();
    if (path.isEmpty() || (m_brush.style() == Qt::NoBrush && m_pen.style() == Qt::NoPen))
        return;
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
    for (const QRectF &box : all.boxes)
        path += 'M' + svg::point(box.topLeft()) + 'h' + svg::number(box.width()) + 'v'
            + svg::number(box.height()) + "h-" + svg::number(box.width()) + 'z';
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
