// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "paint/fonts.h"
#include "paint/pixeltext.h"

#include <QImage>
#include <QPainter>

#include <cstdlib>

using namespace ledgerline;

namespace {

constexpr const char *text = "6,057–6,060 bodies to Ukraine ×12";

/// The text, its baseline beginning at a place: as we write it, or as a painter does.
QImage written(int scale, QPointF at, TextStyle style, bool onPixels)
{
    QImage image(450 * scale, 40 * scale, QImage::Format_RGB32);
    image.fill(QColor(250, 240, 220));
    QPainter painter(&image);
    painter.scale(scale, scale);
    const QColor ink(20, 60, 160);
    if (onPixels) {
        PixelText(painter).write(at, text, style, ink);
    } else {
        painter.setFont(font(style));
        painter.setPen(ink);
        painter.drawText(at, QString::fromUtf8(text));
    }
    return image;
}

double meanDifference(const QImage &one, const QImage &other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    }
    return sum / (double(one.width()) * one.height());
}

}

TEST_CASE("a text stands on pixels as a painter writes it", "[pixeltext]")
{
    const int scale = GENERATE(1, 2, 3);
    const auto style
        = GENERATE(TextStyle::small, TextStyle::body, TextStyle::strong, TextStyle::title);
    CAPTURE(scale);
    const QImage ours = written(scale, {9, 25}, style, true);
    CHECK(meanDifference(ours, written(scale, {9, 25}, style, false)) < 0.02);
    CHECK(meanDifference(ours, written(scale, {12, 25}, style, false)) > 2);
    CHECK(written(scale, {9, 25}, style, true) == ours); // remembered
}

TEST_CASE("a text keeps its look wherever it stands", "[pixeltext]")
{
    const int scale = GENERATE(1, 2);
    const QImage at = written(scale, {10, 25}, TextStyle::small, true);
    for (const double beyond : {-0.2, 0.1, 0.24}) // less than half a pixel of the image
        CHECK(written(scale, {10 + beyond, 25 + beyond}, TextStyle::small, true) == at);
    const QImage next = written(scale, {11, 25}, TextStyle::small, true);
    const QRect inside(0, 0, at.width() - scale, at.height());
    CHECK(next.copy(inside.translated(scale, 0)) == at.copy(inside));
}

TEST_CASE("texts of other devices are drawn by the painter", "[pixeltext]")
{
    QImage image(450, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage before = image.copy();
    QPainter painter(&image);
    painter.scale(1.25, 1.25);
    PixelText(painter).write({9, 25}, text, TextStyle::body, Qt::black);
    painter.end();
    CHECK(meanDifference(image, before) > 2);
}
