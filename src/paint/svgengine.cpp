// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/svgengine.h"

#include "paint/fonts.h"
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

std::optional<QRectF> asRect(const QPainterPath &path)
{
    if (path.elementCount() != 5)
        return {};
    const QRectF box = path.boundingRect();
    for (int i = 0; i < 5; ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        const bool corner = (at.x == box.left() || at.x == box.right())
            && (at.y == box.top() || at.y == box.bottom());
        const QPainterPath::Element before = path.elementAt(i > 0 ? i - 1 : 3);
        if (!corner || (at.x != before.x && at.y != before.y))
            return {};
    }
    return box;
}

}

SvgEngine::SvgEngine(QSizeF size)
    : QPaintEngine(features)
    , m_page(QPointF(), size)
    , m_counts{{"title", 1}, {"description", 1}} // svg() gives these two
{
}

QByteArray SvgEngine::content() const
{
    return (m_defs.isEmpty() ? QByteArray() : "<defs>\n" + m_defs + "</defs>\n") + m_body;
}

void SvgEngine::beginGroup(const QByteArray &id)
{
    flushText();
    closeClip();
    const int count = ++m_counts[id];
    const QByteArray unique = count > 1 ? id + '-' + QByteArray::number(count) : id;
    m_body += "<g" + attribute("id", unique) + ">\n";
}

void SvgEngine::endGroup()
{
    flushText();
    closeClip();
    m_body += "</g>\n";
}

bool SvgEngine::begin(QPaintDevice *)
{
    m_clipEnabled = false;
    return true;
}

bool SvgEngine::end()
{
    flushText();
    closeClip();
    return true;
}

void SvgEngine::updateState(const QPaintEngineState &now)
{
    flushText(); // it belongs to the state that it was drawn in
    const DirtyFlags dirty = now.state();
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
}

void SvgEngine::clip(const QPainterPath &path, Qt::ClipOperation operation)
{
    if (operation == Qt::NoClip) {
        m_clipEnabled = false;
        return;
    }
    const QPainterPath onPage = m_transform.map(path);
    const std::optional<QRectF> box = path.isEmpty() ? QRectF() : asRect(onPage);
    const bool first = operation == Qt::ReplaceClip || !m_clipEnabled;
    m_clipEnabled = true;
    if (first) {
        m_clipIsRect = box.has_value();
        m_clipRect = box.value_or(QRectF());
        m_clipPath = onPage;
    } else if (m_clipIsRect && box) {
        m_clipRect &= *box;
    } else {
        if (m_clipIsRect) {
            m_clipPath = QPainterPath();
            m_clipPath.addRect(m_clipRect);
        }
        m_clipIsRect = false;
        m_clipPath = m_clipPath.intersected(onPage);
    }
}

bool SvgEngine::drawsNothing() const
{
    if (!m_clipEnabled)
        return false;
    return m_clipIsRect ? m_clipRect.isEmpty() : m_clipPath.isEmpty();
}

void SvgEngine::write(const QByteArray &element)
{
    if (drawsNothing())
        return;
    // A clip that keeps the whole page says nothing.
    QByteArray id;
    if (m_clipEnabled && !(m_clipIsRect && m_clipRect.contains(m_page))) {
        QPainterPath path = m_clipPath;
        if (m_clipIsRect) {
            path = QPainterPath();
            path.addRect(m_clipRect);
        }
        QByteArray inside = "<path" + attribute("d", svg::path(path, {}));
        if (!m_clipIsRect && path.fillRule() == Qt::OddEvenFill)
            inside += attribute("clip-rule", QByteArrayLiteral("evenodd"));
        id = define("clip", "<clipPath", ">" + inside + "/></clipPath>");
    }
    if (id != m_openClip) {
        closeClip();
        if (!id.isEmpty())
            m_body += "<g" + attribute("clip-path", "url(#" + id + ')') + ">\n";
        m_openClip = id;
    }
    m_body += element + '\n';
}

void SvgEngine::closeClip()
{
    if (!m_openClip.isEmpty())
        m_body += "</g>\n";
    m_openClip.clear();
}

QByteArray SvgEngine::define(const char *prefix, const QByteArray &before, const QByteArray &after)
{
    const QByteArray content = before + after;
    QByteArray &id = m_defined[content];
    if (id.isEmpty()) {
        id = QByteArray(prefix) + '-' + QByteArray::number(++m_counts[prefix]);
        m_defs += before + attribute("id", id) + after + '\n';
    }
    return id;
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
    flushText();
    const bool visible = m_brush.style() != Qt::NoBrush || m_pen.style() != Qt::NoPen;
    for (const QRectF &rect : std::span(rects, visible ? static_cast<std::size_t>(count) : 0)) {
        const QRectF box = mapping().mapRect(rect);
        write("<rect" + attribute("x", box.x()) + attribute("y", box.y())
              + attribute("width", box.width()) + attribute("height", box.height()) + placing()
              + filling() + stroking() + "/>");
    }
}

void SvgEngine::drawLines(const QLineF *lines, int count)
{
    flushText();
    if (count == 0 || m_pen.style() == Qt::NoPen)
        return;
    const QTransform map = mapping();
    QByteArray path;
    for (const QLineF &line : std::span(lines, static_cast<std::size_t>(count)))
        path += 'M' + svg::point(map.map(line.p1())) + 'L' + svg::point(map.map(line.p2()));
    write("<path" + attribute("d", path) + placing() + stroking() + "/>");
}

void SvgEngine::drawEllipse(const QRectF &rect)
{
    flushText();
    const QRectF box = mapping().mapRect(rect);
    write("<ellipse" + attribute("cx", box.center().x()) + attribute("cy", box.center().y())
          + attribute("rx", box.width() / 2) + attribute("ry", box.height() / 2) + placing()
          + filling() + stroking() + "/>");
}

void SvgEngine::drawPath(const QPainterPath &path)
{
    flushText();
    if (path.isEmpty() || (m_brush.style() == Qt::NoBrush && m_pen.style() == Qt::NoPen))
        return;
    QByteArray element = "<path" + attribute("d", svg::path(path, mapping())) + placing();
    if (path.fillRule() == Qt::OddEvenFill && m_brush.style() != Qt::NoBrush)
        element += attribute("fill-rule", QByteArrayLiteral("evenodd"));
    write(element + filling() + stroking() + "/>");
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

void SvgEngine::drawTextItem(const QPointF &position, const QTextItem &item)
{
    const QByteArray style = painted("fill", m_pen.brush()) + placing();
    const bool leftToRight = !(item.renderFlags() & QTextItem::RightToLeft);
    if (m_text && leftToRight && m_text->style == style && m_text->font == m_font
        && std::abs(m_text->position.y() - position.y()) < 0.01
        && std::abs(m_text->position.x() + m_text->width - position.x()) < 0.5) {
        m_text->text += item.text();
        m_text->width += item.width();
        return;
    }
    flushText();
    m_text = PendingText{item.text(), position, item.width(), m_font, style};
}

void SvgEngine::flushText()
{
    if (!m_text)
        return;
    const PendingText run = *std::exchange(m_text, std::nullopt);
    if (run.text.trimmed().isEmpty())
        return;
    const QPointF at = mapping().map(run.position);
    const double size
        = run.font.pixelSize() > 0 ? run.font.pixelSize() : run.font.pointSizeF() * 96 / 72;
    QByteArray element = "<text" + attribute("x", at.x()) + attribute("y", at.y())
        + attribute("font-size", size * factor());
    if (run.font.family() != fontFamily())
        element += attribute("font-family", svg::escaped(run.font.family()));
    if (run.font.weight() != QFont::Normal)
        element += attribute("font-weight", run.font.weight());
    if (run.font.italic())
        element += attribute("font-style", QByteArrayLiteral("italic"));
    // A viewer without our font keeps to the width that the layout counted on.
    if (run.text.size() > 1)
        element += attribute("textLength", run.width * factor())
            + attribute("lengthAdjust", QByteArrayLiteral("spacingAndGlyphs"));
    if (run.text != run.text.simplified())
        element += attribute("xml:space", QByteArrayLiteral("preserve"));
    write(element + run.style + '>' + svg::escaped(run.text) + "</text>");
}

void SvgEngine::drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void SvgEngine::drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                          Qt::ImageConversionFlags)
{
    flushText();
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
    write(element + attribute("xlink:href", "data:image/png;base64," + png.toBase64()) + "/>");
}

}
