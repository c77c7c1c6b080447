// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pixelmarks.h"

#include "paint/hatching.h"

#include <QImage>
#include <QPaintEngine>
#include <QPen>

#include <cmath>
#include <map>
#include <tuple>

namespace ledgerline {

namespace {

constexpr double hairline = 1; ///< px, as PixelGrid has it at whole scales

/// Pictures that were painted once, by what they show. They are few, as a theme has few inks;
/// resizing a window through many widths must not keep them all.
template<typename Key>
class Sprites
{
public:
    template<typename Make>
    const QImage &get(const Key &key, Make make)
    {
        if (const auto known = m_images.find(key); known != m_images.end())
            return known->second;
        if (m_images.size() >= bound)
            m_images.clear();
        return m_images.emplace(key, make()).first->second;
    }

private:
    static constexpr std::size_t bound = 1024;

    std::map<Key, QImage> m_images;
};

QImage blank(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QImage hatchTile(QColor color, int scale)
{
    const int side = qRound(hatchStep) * scale;
    QImage tile = blank(side, side);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(QPen(color, hatchThickness, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const double sum : {0.0, hatchStep, 2 * hatchStep}) // those of the corners too
        painter.drawLine(QLineF(sum + 1, -1, -1, sum + 1));
    return tile;
}

/// The upper and the lower end of a rectangle with round corners, one on the other.
QImage roundEnds(QSize size, QColor body, QColor edge, int scale)
{
    QImage image = blank(size.width(), size.height());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    const QRectF rect(0, 0, double(size.width()) / scale, double(size.height()) / scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(body);
    painter.drawRoundedRect(rect, roundness, roundness);
    if (edge.alpha() > 0) {
        const double half = hairline / 2;
        painter.setPen(QPen(edge, hairline));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), roundness, roundness);
    }
    return image;
}

/// Edges that lie on pixels need no rasterizer.
class Crisp
{
public:
    explicit Crisp(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
    ~Crisp() { m_painter.setRenderHint(QPainter::Antialiasing, true); }
    Crisp(const Crisp &) = delete;
    Crisp &operator=(const Crisp &) = delete;

private:
    QPainter &m_painter;
};

}

PixelMarks::PixelMarks(QPainter &painter)
    : m_painter(painter)
{
    const QTransform transform = painter.deviceTransform();
    const int scale = qRound(transform.m11());
    if (transform.type() > QTransform::TxScale || scale < 1 || transform.m11() != scale
        || transform.m22() != scale || !painter.paintEngine()
        || painter.paintEngine()->type() != QPaintEngine::Raster)
        return;
    m_scale = scale;
    m_cap = static_cast<int>(std::ceil((roundness + hairline) * scale));
}

void PixelMarks::fill(const QRectF &rect, QColor color)
{
    const Crisp crisp(m_painter);
    m_painter.fillRect(rect, color);
}

void PixelMarks::stroke(const QRectF &rect, QColor color)
{
    const Crisp crisp(m_painter);
    const double inside = rect.height() - 2 * hairline;
    m_painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), hairline), color);
    m_painter.fillRect(QRectF(rect.left(), rect.bottom() - hairline, rect.width(), hairline),
                       color);
    m_painter.fillRect(QRectF(rect.left(), rect.top() + hairline, hairline, inside), color);
    m_painter.fillRect(QRectF(rect.right() - hairline, rect.top() + hairline, hairline, inside),
                       color);
}

void PixelMarks::hatch(const QRectF &rect, QColor color)
{
    static thread_local Sprites<std::pair<QRgb, int>> tiles;
    const QImage &tile
        = tiles.get({color.rgba(), m_scale}, [&] { return hatchTile(color, m_scale); });
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1.0 / m_scale, 1.0 / m_scale));
    const Crisp crisp(m_painter);
    m_painter.fillRect(rect, brush);
}

/// A part of a rounded rectangle: its ends are copied, between them is its body.
void PixelMarks::paintColumn(const QRectF &column, const QImage &ends, int from, QColor body)
{
    const double cap = double(m_cap) / m_scale;
    const QRectF top(column.topLeft(), QSizeF(column.width(), cap));
    const QRectF source(from, 0, column.width() * m_scale, m_cap);
    m_painter.drawImage(top, ends, source);
    m_painter.drawImage(top.translated(0, column.height() - cap), ends,
                        source.translated(0, m_cap));
    m_painter.fillRect(column.adjusted(0, cap, 0, -cap), body);
}

bool PixelMarks::paintRounded(const QRectF &rect, QColor body, QColor edge)
{
    const int width = qRound(rect.width() * m_scale);
    if (qRound(rect.height() * m_scale) < 2 * m_cap)
        return false;
    // Of a wide one the corners alone are copied, so that one picture does for every width.
    const bool isWide = width > 4 * m_cap;
    const QSize size(isWide ? 2 * m_cap : width, 2 * m_cap);
    using Key = std::tuple<int, QRgb, QRgb, int>;
    static thread_local Sprites<Key> sprites;
    const QImage &ends = sprites.get(Key{size.width(), body.rgba(), edge.rgba(), m_scale},
                                     [&] { return roundEnds(size, body, edge, m_scale); });
    const double cap = double(m_cap) / m_scale;
    const double top = rect.top() + cap;
    const double inside = rect.height() - 2 * cap;
    const Crisp crisp(m_painter);
    if (isWide) {
        paintColumn({rect.left(), rect.top(), cap, rect.height()}, ends, 0, body);
        paintColumn({rect.right() - cap, rect.top(), cap, rect.height()}, ends, m_cap, body);
        m_painter.fillRect(rect.adjusted(cap, 0, -cap, 0), body);
    } else {
        paintColumn(rect, ends, 0, body);
    }
    if (edge.alpha() == 0)
        return true;
    m_painter.fillRect(QRectF(rect.left(), top, hairline, inside), edge);
    m_painter.fillRect(QRectF(rect.right() - hairline, top, hairline, inside), edge);
    if (isWide) {
        const double between = rect.width() - 2 * cap;
        m_painter.fillRect(QRectF(rect.left() + cap, rect.top(), between, hairline), edge);
        m_painter.fillRect(QRectF(rect.left() + cap, rect.bottom() - hairline, between, hairline),
                           edge);
    }
    return true;
}

bool PixelMarks::copy(const Look &look, const QRectF &rect,
                      const std::function<void(QPainter &)> &paint)
{
    constexpr double largest = 32; // px
    constexpr int margin = 2; // px: pointed corners reach out of the box
    if (rect.width() > largest || rect.height() > largest)
        return false;
    const QPoint place(qRound(rect.left() * m_scale), qRound(rect.top() * m_scale));
    const QSize size(qRound(rect.width() * m_scale), qRound(rect.height() * m_scale));
    const int step = qRound(hatchStep) * m_scale;
    const int phase = ((place.x() + place.y()) % step + step) % step;
    using Key = std::tuple<Look, int, int, int, int>;
    static thread_local Sprites<Key> sprites;
    const QPointF corner = rect.topLeft() - QPointF(margin, margin);
    const QImage &image = sprites.get(Key{look, size.width(), size.height(), phase, m_scale}, [&] {
        const int around = 2 * margin * m_scale;
        QImage picture = blank(size.width() + around, size.height() + around);
        picture.setDevicePixelRatio(m_scale);
        QPainter painter(&picture);
        painter.translate(-corner);
        paint(painter);
        return picture;
    });
    m_painter.drawImage(corner, image);
    return true;
}

}
