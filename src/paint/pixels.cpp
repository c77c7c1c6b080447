// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pixels.h"

#include <QTransform>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace ledgerline {

namespace {

constexpr unsigned opaque = 255;

/// All four channels times `part` / 255, two at a time.
QRgb scaled(QRgb color, unsigned part)
{
    constexpr quint32 low = 0x00ff00ff;
    constexpr quint32 half = 0x00800080;
    const auto times = [part](quint32 pair) {
        const quint32 product = pair * part + half;
        return (product + ((product >> 8) & low)) >> 8 & low;
    };
    return times(color & low) | times(color >> 8 & low) << 8;
}

/// A premultiplied colour laid over another.
QRgb over(QRgb top, QRgb bottom)
{
    return top + scaled(bottom, opaque - static_cast<unsigned>(qAlpha(top)));
}

/// How much light a channel's values stand for, and back: a power, as Qt blends texts by default
/// (QPlatformTheme's FontSmoothingGamma).
class Curve
{
public:
    static constexpr unsigned most = 4095; ///< light of a channel's 255

    Curve()
    {
        constexpr double gamma = 1.7;
        for (unsigned value = 0; value <= opaque; ++value)
            m_light[value]
                = static_cast<quint16>(std::lround(most * std::pow(double(value) / opaque, gamma)));
        for (unsigned light = 0; light <= most; ++light)
            m_value[light] = static_cast<uchar>(
                std::lround(opaque * std::pow(double(light) / most, 1 / gamma)));
    }

    [[nodiscard]] unsigned light(int value) const { return m_light[static_cast<uchar>(value)]; }
    [[nodiscard]] int value(unsigned light) const { return m_value[light]; }

private:
    std::array<quint16, opaque + 1> m_light;
    std::array<uchar, most + 1> m_value;
};

const Curve &curve()
{
    static const Curve curve;
    return curve;
}

/// An opaque colour to be mixed with others by light.
class Light
{
public:
    explicit Light(QRgb color)
        : m_curve(curve())
        , m_color(color)
        , m_red(m_curve.light(qRed(color)))
        , m_green(m_curve.light(qGreen(color)))
        , m_blue(m_curve.light(qBlue(color)))
    {
    }

    [[nodiscard]] QRgb color() const { return m_color; }

    /// `part` of 255 of this, and the rest of an opaque one.
    [[nodiscard]] QRgb over(QRgb bottom, unsigned part) const
    {
        const auto mixed = [&](unsigned light, int below) {
            return m_curve.value((light * part + m_curve.light(below) * (opaque - part)) / opaque);
        };
        return qRgb(mixed(m_red, qRed(bottom)), mixed(m_green, qGreen(bottom)),
                    mixed(m_blue, qBlue(bottom)));
    }

private:
    const Curve &m_curve;
    QRgb m_color;
    unsigned m_red;
    unsigned m_green;
    unsigned m_blue;
};

/// What a rectangle has of another. QRect takes one of less than no width for one the other way.
QRect within(const QRect &rect, const QRect &other)
{
    return rect.isValid() ? rect & other : QRect();
}

/// Colours that repeat, made ready to be laid over many pixels: channel by channel, in loops that
/// compilers make wide.
class Strip
{
public:
    /// The colours, times `strength` / 255, again and again, beginning with that at `first`.
    void fill(std::span<const QRgb> colors, int first, unsigned strength)
    {
        const auto period = static_cast<qsizetype>(colors.size());
        const qsizetype length = std::max(period, usual - usual % period);
        m_top.resize(length);
        m_rest.resize(length);
        auto next = static_cast<std::size_t>(first);
        for (qsizetype x = 0; x < length; ++x) {
            const QRgb color = scaled(colors[next], strength);
            next = next + 1 < colors.size() ? next + 1 : 0;
            m_top[x] = color;
            m_rest[x] = (~color >> 24) * 0x01010101;
        }
    }

    void layOver(QRgb *pixels, qsizetype count) const
    {
        for (; count > 0; pixels += m_top.size(), count -= m_top.size())
            layOver(
                reinterpret_cast<uchar *>(pixels), reinterpret_cast<const uchar *>(m_top.data()),
                reinterpret_cast<const uchar *>(m_rest.data()), 4 * std::min(count, m_top.size()));
    }

private:
    static void layOver(uchar *__restrict pixels, const uchar *top, const uchar *rest,
                        qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i) {
            const auto product = static_cast<quint16>(pixels[i] * rest[i] + 128);
            pixels[i] = static_cast<uchar>(top[i] + ((product + (product >> 8)) >> 8));
        }
    }

    static constexpr qsizetype usual = 48; ///< pixels
    QVarLengthArray<QRgb, usual> m_top;
    QVarLengthArray<QRgb, usual> m_rest; ///< of 255, of each channel, that what lies below keeps
};

}

Stencil::Stencil(const QImage &picture)
    : m_reach(picture.rect())
{
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            if (const int strength = qAlpha(line[x]); strength > 0)
                m_dots.push_back(
                    {static_cast<short>(x), static_cast<short>(y), static_cast<uchar>(strength)});
        }
    }
}

std::optional<Pixels> Pixels::under(QPainter &painter)
{
    auto *image = dynamic_cast<QImage *>(painter.device());
    const QTransform transform = painter.deviceTransform();
    const int scale = qRound(transform.m11());
    if (!image || transform.type() > QTransform::TxScale || scale < 1 || transform.m11() != scale
        || transform.m22() != scale
        || (image->format() != QImage::Format_RGB32
            && image->format() != QImage::Format_ARGB32_Premultiplied))
        return {};
    Pixels pixels(painter, *image, scale, {qRound(transform.dx()), qRound(transform.dy())});
    if (painter.hasClipping()) {
        if (painter.clipRegion().rectCount() > 1)
            return {};
        pixels.m_clip &= pixels.at(painter.clipBoundingRect());
    }
    return pixels;
}

Pixels::Pixels(QPainter &painter, QImage &image, int scale, QPoint origin)
    : m_painter(&painter)
    , m_bits(reinterpret_cast<QRgb *>(image.bits()))
    , m_stride(image.bytesPerLine() / qsizetype{sizeof(QRgb)})
    , m_origin(origin)
    , m_clip(image.rect())
    , m_scale(scale)
{
}

QRect Pixels::at(const QRectF &logical) const
{
    const QPoint corner = exactly(logical.topLeft()).toPoint();
    const QPoint beyond = exactly(logical.bottomRight()).toPoint(); // the first that is outside
    return {corner, QSize(beyond.x() - corner.x(), beyond.y() - corner.y())};
}

unsigned Pixels::opacity() const
{
    return static_cast<unsigned>(qRound(m_painter->opacity() * opaque));
}

void Pixels::fill(const QRect &rect, QColor color) const
{
    const QRect area = within(rect, m_clip);
    const QRgb top = scaled(qPremultiply(color.rgba()), opacity());
    if (area.isEmpty() || qAlpha(top) == 0)
        return;
    if (qAlpha(top) == opaque) {
        for (int y = area.top(); y <= area.bottom(); ++y)
            std::fill_n(line(y) + area.left(), area.width(), top);
        return;
    }
    Strip strip;
    strip.fill({&top, 1}, 0, opaque);
    for (int y = area.top(); y <= area.bottom(); ++y)
        strip.layOver(line(y) + area.left(), area.width());
}

void Pixels::tile(const QRect &rect, const QImage &picture) const
{
    const QRect area = within(rect, m_clip);
    const int side = picture.width();
    const auto place = [side](int value) { return (value % side + side) % side; };
    // Lines of one kind one after the other, so that each kind is made ready once.
    for (int first = 0; first < std::min(side, area.height()); ++first) {
        const int row = place(area.top() + first - m_origin.y());
        const auto *colors = reinterpret_cast<const QRgb *>(picture.constScanLine(row));
        Strip strip;
        strip.fill({colors, static_cast<std::size_t>(side)}, place(area.left() - m_origin.x()),
                   opacity());
        for (int y = area.top() + first; y <= area.bottom(); y += side)
            strip.layOver(line(y) + area.left(), area.width());
    }
}

void Pixels::copy(const QImage &picture, const QRect &part, QPoint to) const
{
    const QRect area = QRect(to, part.size()) & m_clip;
    const unsigned strength = opacity();
    const QPoint shift = part.topLeft() - to;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(picture.constScanLine(y + shift.y()))
            + area.left() + shift.x();
        QRgb *const begin = line(y) + area.left();
        std::transform(from, from + area.width(), begin, begin, [strength](QRgb top, QRgb bottom) {
            return over(strength == opaque ? top : scaled(top, strength), bottom);
        });
    }
}

void Pixels::fill(const Stencil &stencil, QPoint to, QColor color) const
{
    const Light ink(color.rgb());
    const unsigned strength = opacity();
    const QRect reach = stencil.m_reach.translated(to);
    if (!m_clip.intersects(reach))
        return;
    const bool isWhole = m_clip.contains(reach);
    for (const Stencil::Dot &dot : stencil.m_dots) {
        const QPoint at(to.x() + dot.x, to.y() + dot.y);
        if (!isWhole && !m_clip.contains(at))
            continue;
        QRgb &pixel = line(at.y())[at.x()];
        const unsigned part = strength == opaque ? dot.strength : dot.strength * strength / opaque;
        pixel = qAlpha(pixel) == opaque ? ink.over(pixel, part)
                                        : ledgerline::over(scaled(ink.color(), part), pixel);
    }
}

}
