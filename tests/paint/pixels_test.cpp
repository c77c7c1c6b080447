// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "paint/pixels.h"

#include <QImage>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cstdlib>
#include <random>

using namespace ledgerline;

namespace {

constexpr int side = 64;

/// Something to lay colours over.
QImage ground()
{
    QImage image(side, side, QImage::Format_RGB32);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            image.setPixel(x, y, qRgb(4 * x, 4 * y, 255 - 2 * (x + y)));
    }
    return image;
}

/// How far two pictures are apart where they differ most, of 255.
int farthest(const QImage &one, const QImage &other)
{
    REQUIRE(one.size() == other.size());
    int result = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            result = std::max({result, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                               std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))});
        }
    }
    return result;
}

/// A picture of a few pixels, some of them half and some wholly transparent.
QImage picture(QSize size)
{
    QImage image(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgba(30 * x, 200 - 20 * y, 90, (60 * x + 100 * y) % 256));
    }
    return std::move(image).convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

/// What a painter and what the pixels make of the same: in a clip, moved, and half transparent.
template<typename Paint, typename Write>
void checkSame(std::mt19937 &random, Paint paint, Write write)
{
    const auto below = [&](int end) { return static_cast<int>(random() % unsigned(end)); };
    const QRect clip(below(side) - 9, below(side) - 9, below(side) + 1, below(side) + 1);
    const QPoint origin(below(20) - 10, below(20) - 10);
    const double opacity = below(3) == 0 ? below(256) / 255.0 : 1;
    QImage painted = ground();
    QImage written = ground();
    for (QImage *image : {&painted, &written}) {
        QPainter painter(image);
        painter.setClipRect(clip);
        painter.translate(origin);
        painter.setOpacity(opacity);
        if (image == &painted) {
            paint(painter);
        } else {
            const auto pixels = Pixels::under(painter);
            REQUIRE(pixels);
            write(*pixels);
        }
    }
    CAPTURE(clip.x(), clip.y(), clip.width(), clip.height(), origin.x(), origin.y(), opacity);
    CHECK(farthest(painted, written) <= 2); // each rounds in its own way
}

}

TEST_CASE("pixels are written as a painter paints them", "[pixels]")
{
    std::mt19937 random(7);
    const auto below = [&](int end) { return static_cast<int>(random() % unsigned(end)); };
    for (int i = 0; i < 300; ++i) {
        const QRect rect(below(side) - 9, below(side) - 9, below(side), below(side));
        const QColor color(below(256), below(256), below(256), i % 3 == 0 ? 255 : below(256));
        checkSame(
            random, [&](QPainter &painter) { painter.fillRect(rect, color); },
            [&](const Pixels &pixels) { pixels.fill(pixels.at(rect), color); });

        const QImage tile = picture({1 + below(9), 1});
        const QImage square = tile.scaled(tile.width(), tile.width());
        checkSame(
            random, [&](QPainter &painter) { painter.fillRect(rect, QBrush(square)); },
            [&](const Pixels &pixels) { pixels.tile(pixels.at(rect), square); });

        const QImage image = picture({20, 14});
        const QRect part(below(8), below(8), 1 + below(12), 1 + below(6));
        checkSame(
            random, [&](QPainter &painter) { painter.drawImage(rect.topLeft(), image, part); },
            [&](const Pixels &pixels) { pixels.copy(image, part, pixels.at(rect).topLeft()); });
    }
}

TEST_CASE("a colour goes through a stencil where that is open, and nowhere else", "[pixels]")
{
    std::mt19937 random(8);
    const auto below = [&](int end) { return static_cast<int>(random() % unsigned(end)); };
    const QImage image = picture({20, 14});
    const Stencil stencil(image);
    for (int i = 0; i < 200; ++i) {
        const QRect clip(below(side) - 9, below(side) - 9, below(side) + 1, below(side) + 1);
        const QPoint to(below(side) - 9, below(side) - 9);
        const QColor color(below(256), below(256), below(256));
        QImage painted(side, side, QImage::Format_ARGB32_Premultiplied);
        painted.fill(Qt::transparent);
        QImage written = painted;
        {
            QImage silhouette = image;
            QPainter dye(&silhouette);
            dye.setCompositionMode(QPainter::CompositionMode_SourceIn);
            dye.fillRect(silhouette.rect(), color);
            dye.end();
            QPainter painter(&painted);
            painter.setClipRect(clip);
            painter.drawImage(to, silhouette);
        }
        {
            QPainter painter(&written);
            painter.setClipRect(clip);
            Pixels::under(painter)->fill(stencil, to, color);
        }
        CHECK(farthest(painted, written) <= 2);
    }
}

TEST_CASE("a rectangle of less than nothing is nothing", "[pixels]")
{
    QImage image = ground();
    {
        QPainter painter(&image);
        const auto pixels = Pixels::under(painter);
        for (const QSize size : {QSize(-1, 9), QSize(9, -1), QSize(-5, -5), QSize(0, 9)}) {
            pixels->fill(QRect(QPoint(20, 20), size), Qt::red);
            pixels->tile(QRect(QPoint(20, 20), size), picture({6, 6}));
        }
    }
    CHECK(image == ground());
}

TEST_CASE("a tile may be as wide as it likes", "[pixels]")
{
    const QImage wide = picture({7, 1}).scaled(60, 60);
    std::mt19937 random(9);
    for (int i = 0; i < 20; ++i) {
        checkSame(
            random, [&](QPainter &painter) { painter.fillRect(5, 6, 50, 40, QBrush(wide)); },
            [&](const Pixels &pixels) { pixels.tile(pixels.at(QRectF(5, 6, 50, 40)), wide); });
    }
}

TEST_CASE("a rectangle's edges go to the nearest pixels, at every scale", "[pixels]")
{
    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.translate(3, 4);
    painter.scale(2, 2);
    const auto pixels = Pixels::under(painter);
    REQUIRE(pixels);
    CHECK(pixels->scale() == 2);
    CHECK(pixels->at(QRectF(1, 1, 2, 3)) == QRect(5, 6, 4, 6));
    CHECK(pixels->at(QRectF(1.2, 1.3, 2, 3)) == QRect(5, 7, 4, 6));
    CHECK(pixels->exactly(QPointF(1.5, 2)) == QPointF(6, 8));
}

TEST_CASE("a painter that has no pixels to be written is left to itself", "[pixels]")
{
    const auto isWritten = [](QPaintDevice &device, auto prepare) {
        QPainter painter(&device);
        prepare(painter);
        return Pixels::under(painter).has_value();
    };
    const auto asIs = [](QPainter &) {};
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    CHECK(isWritten(image, asIs));
    CHECK_FALSE(isWritten(image, [](QPainter &painter) { painter.scale(1.5, 1.5); }));
    CHECK_FALSE(isWritten(image, [](QPainter &painter) { painter.scale(2, 1); }));
    CHECK_FALSE(isWritten(image, [](QPainter &painter) { painter.rotate(90); }));
    CHECK_FALSE(isWritten(image, [](QPainter &painter) {
        painter.setClipRegion(QRegion(0, 0, 9, 9) + QRegion(20, 20, 9, 9));
    }));
    QImage gray(side, side, QImage::Format_Grayscale8);
    CHECK_FALSE(isWritten(gray, asIs));
    QPixmap pixmap(side, side);
    CHECK_FALSE(isWritten(pixmap, asIs));
}
