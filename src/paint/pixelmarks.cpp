// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pixelmarks.h"

#include "paint/hatching.h"

#include <QImage>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace ledgerline {

namespace {

constexpr double hairline = 1; ///< px, as PixelGrid has it at whole scales

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

/// The four corners of a rectangle with round ones, side by side.
QImage roundCorners(QSize size, QColor body, QColor edge, int scale)
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

}

PixelMarks::PixelMarks(QPainter &painter)
    : m_pixels(Pixels::under(painter))
{
}

bool PixelMarks::fill(const QRectF &rect, QColor color)
{
    if (m_pixels)
        m_pixels->fill(m_pixels->at(rect), color);
    return m_pixels.has_value();
}

bool PixelMarks::paint(const Mark &mark, const QRectF &rect, QColor color,
                       const std::function<void(QPainter &, const Mark &)> &paint)
{
    if (!m_pixels || mark.softLeft > 0 || mark.softRight > 0)
        return false;
    switch (mark.shape) {
    case Shape::dot:
    case Shape::diamond:
    case Shape::flag:
        return copy(mark, rect, color, paint);
    case Shape::bar:
    case Shape::cluster:
        return mark.fill == Fill::undisclosed ? copy(mark, rect, color, paint)
                                              : paintBox(mark, rect, color);
    case Shape::band:
        return paintBox(mark, rect, color);
    case Shape::bracket:
    case Shape::line:
        break;
    }
    return false;
}

bool PixelMarks::paintBox(const Mark &mark, const QRectF &rect, QColor color)
{
    const bool isRound = mark.shape == Shape::cluster;
    const auto paint = [&](QColor body, QColor edge) {
        return isRound ? paintRounded(rect, body, edge) : static_cast<void>(fill(rect, body));
    };
    if (mark.fill == Fill::solid) {
        paint(color, Qt::transparent);
        return true;
    }
    if (mark.fill != Fill::hatched)
        return false;
    const auto part = [color](double strength) {
        QColor result = color;
        result.setAlphaF(static_cast<float>(color.alphaF() * strength));
        return result;
    };
    paint(part(hatchTint), color);
    hatch(rect, part(hatchStrength));
    if (mark.shape == Shape::bar) // a stretch of background has no edge
        stroke(rect, color);
    return true;
}

/// The edge of a rectangle, inside of it.
void PixelMarks::stroke(const QRectF &rect, QColor color)
{
    const QRect outer = m_pixels->at(rect);
    const int width = qRound(hairline * m_pixels->scale());
    const QRect inner = outer.adjusted(0, width, 0, -width);
    m_pixels->fill({outer.topLeft(), QSize(outer.width(), width)}, color);
    m_pixels->fill({inner.left(), inner.bottom() + 1, outer.width(), width}, color);
    m_pixels->fill({inner.topLeft(), QSize(width, inner.height())}, color);
    m_pixels->fill({inner.right() + 1 - width, inner.top(), width, inner.height()}, color);
}

/// Lines as hatching() has them.
void PixelMarks::hatch(const QRectF &rect, QColor color)
{
    static thread_local Sprites<std::pair<QRgb, int>> tiles;
    const int scale = m_pixels->scale();
    m_pixels->tile(m_pixels->at(rect),
                   tiles.get({color.rgba(), scale}, [&] { return hatchTile(color, scale); }));
}

/// A rectangle with round corners: its body, and its edge (transparent: none) inside of it.
void PixelMarks::paintRounded(const QRectF &rect, QColor body, QColor edge)
{
    const int scale = m_pixels->scale();
    const int cap = static_cast<int>(std::ceil((roundness + hairline) * scale));
    const QRect area = m_pixels->at(rect);
    // One picture of four corners does for all that are large enough for them.
    const QSize size(std::min(area.width(), 2 * cap), std::min(area.height(), 2 * cap));
    using Key = std::tuple<int, int, QRgb, QRgb, int>;
    static thread_local Sprites<Key> sprites;
    const QImage &corners
        = sprites.get(Key{size.width(), size.height(), body.rgba(), edge.rgba(), scale},
                      [&] { return roundCorners(size, body, edge, scale); });
    const int left = size.width() / 2; // what the corners of either side take
    const int right = size.width() - left;
    const int top = size.height() / 2;
    const int bottom = size.height() - top;
    for (const QRect &half :
         {QRect(0, 0, size.width(), top), QRect(0, top, size.width(), bottom)}) {
        const int to = half.top() == 0 ? area.top() : area.bottom() + 1 - bottom;
        m_pixels->copy(corners, {0, half.top(), left, half.height()}, {area.left(), to});
        m_pixels->copy(corners, {left, half.top(), right, half.height()},
                       {area.right() + 1 - right, to});
    }
    const QRect between = area.adjusted(left, 0, -right, 0);
    const QRect beside = area.adjusted(0, top, 0, -bottom);
    m_pixels->fill(between, body);
    m_pixels->fill({beside.left(), beside.top(), left, beside.height()}, body);
    m_pixels->fill({beside.right() + 1 - right, beside.top(), right, beside.height()}, body);
    if (edge.alpha() == 0)
        return;
    const int width = qRound(hairline * scale);
    for (const int x : {area.left(), area.right() + 1 - width})
        m_pixels->fill({x, beside.top(), width, beside.height()}, edge);
    for (const int y : {area.top(), area.bottom() + 1 - width})
        m_pixels->fill({between.left(), y, between.width(), width}, edge);
}

/// Copies a picture of a small mark, which is painted when there is none yet of another that has
/// its look, size and place in the hatching; of a wide bar, which looks the same all along, a
/// shorter one is painted, and its middle repeated. False, and nothing is painted, when it is too
/// large to keep.
bool PixelMarks::copy(const Mark &mark, const QRectF &rect, QColor color,
                      const std::function<void(QPainter &, const Mark &)> &paint)
{
    constexpr double largest = 32; // px
    const int margin = mark.shape == Shape::bar ? 0 : 2; // px: pointed corners reach out of the box
    if (rect.height() > largest || (rect.width() > largest && mark.shape != Shape::bar))
        return false;
    const int scale = m_pixels->scale();
    const QRect area = m_pixels->at(rect);
    const int step = qRound(hatchStep) * scale;
    const int excess = std::max(0, area.width() - qRound(largest) * scale);
    const int repeats = (excess + step - 1) / step;
    const QSize size(area.width() - repeats * step, area.height());
    const QPoint place = area.topLeft() - m_pixels->exactly({}).toPoint();
    const int phase = ((place.x() + place.y()) % step + step) % step;
    using Key = std::tuple<Look, int, int, int, int>;
    static thread_local Sprites<Key> sprites;
    const Look look{mark.shape, mark.fill, mark.up, color.rgba()};
    const QImage &image = sprites.get(Key{look, size.width(), size.height(), phase, scale}, [&] {
        const int around = 2 * margin * scale;
        QImage picture = blank(size.width() + around, size.height() + around);
        picture.setDevicePixelRatio(scale);
        QPainter painter(&picture);
        painter.translate(QPointF(margin, margin) - rect.topLeft());
        Mark copied = mark;
        copied.box = {rect.x(), rect.y(), double(size.width()) / scale, rect.height()};
        paint(painter, copied);
        return picture;
    });
    const QPoint corner = area.topLeft() - QPoint(margin, margin) * scale;
    const int middle = image.width() / 2;
    for (int i = 0; i < repeats; ++i)
        m_pixels->copy(image, {middle, 0, step, image.height()},
                       corner + QPoint(middle + i * step, 0));
    m_pixels->copy(image, {0, 0, middle, image.height()}, corner);
    m_pixels->copy(image, {middle, 0, image.width() - middle, image.height()},
                   corner + QPoint(middle + repeats * step, 0));
    return true;
}

}
