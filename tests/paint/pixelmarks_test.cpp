// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "paint/everymark.h"

#include "paint/painter.h"
#include "timeline/theme.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

using namespace ledgerline;

namespace {

/// Painted as on a screen, or as where pixels are no whole number to the logical one: with paths.
QImage painted(const Drawing &drawing, int scale, bool withPaths)
{
    QImage image(static_cast<int>(drawing.size.width) * scale,
                 static_cast<int>(drawing.size.height) * scale, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, withPaths ? scale * (1 + 1e-12) : scale);
    paint(painter, drawing, themeNamed("light"));
    return image;
}

struct Difference
{
    double mean = 0; ///< of 255
    double clear = 0; ///< the share of pixels that differ by more than a quarter
};

Difference differenceOf(const QImage &one, const QImage &other)
{
    Difference result;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            const int far = std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                      std::abs(qBlue(a) - qBlue(b))});
            result.mean += far;
            result.clear += far > 64 ? 1 : 0;
        }
    }
    const double pixels = double(one.width()) * one.height();
    return {result.mean / pixels, result.clear / pixels};
}

/// Marks as a busy lane has them: narrow and wide, low and high, anywhere in the hatching.
Drawing busyLanes()
{
    Drawing drawing;
    drawing.size = {900, 420};
    drawing.plot = {0, 0, 900, 420};
    double y = 10;
    for (const Shape shape :
         {Shape::bar, Shape::cluster, Shape::dot, Shape::diamond, Shape::flag}) {
        for (const Fill fill : {Fill::solid, Fill::hatched, Fill::undisclosed}) {
            double width = 2;
            for (double x = 7.3; x < 880 - width; x += width + 4.7) {
                const bool isRound = shape == Shape::dot || shape == Shape::diamond;
                Mark mark;
                mark.shape = shape;
                mark.box = {x, y, width, isRound ? width : 5 + width / 2};
                mark.ink = width < 20 ? Ink::party1 : Ink::deadline;
                mark.fill = fill;
                mark.up = int(width) % 2 == 0;
                drawing.marks.push_back(mark);
                width += 0.9;
            }
            y += 27;
        }
    }
    return drawing;
}

}

TEST_CASE("marks are on a screen what paths make of them", "[pixelmarks]")
{
    const int scale = GENERATE(1, 2, 3);
    const Drawing drawing = GENERATE(everyMark(), busyLanes());
    CAPTURE(scale, drawing.marks.size());
    const QImage paths = painted(drawing, scale, true);
    const Difference difference = differenceOf(painted(drawing, scale, false), paths);
    CHECK(difference.mean < 1.5);
    CHECK(difference.clear < 0.002);
    Drawing without = drawing;
    without.marks.clear();
    CHECK(differenceOf(painted(without, scale, false), paths).mean
          > 4); // there is something to see
}

TEST_CASE("the lowest bar takes no pixels but its own", "[pixelmarks]")
{
    Drawing drawing;
    drawing.size = {60, 40};
    drawing.plot = {0, 0, 60, 40};
    Mark mark;
    mark.ink = Ink::party1;
    mark.fill = GENERATE(Fill::solid, Fill::hatched);
    mark.box = {10, 20, GENERATE(1.0, 2.0, 30.0), GENERATE(1.0, 2.0)};
    drawing.marks.push_back(mark);
    const QImage with = painted(drawing, 1, false);
    drawing.marks.clear();
    const QImage without = painted(drawing, 1, false);
    const QRect box(10, 20, static_cast<int>(mark.box.width), static_cast<int>(mark.box.height));
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x)
            CHECK((with.pixel(x, y) == without.pixel(x, y)) != box.contains(x, y));
    }
}

TEST_CASE("a mark that was painted before looks the same again", "[pixelmarks]")
{
    const int scale = GENERATE(1, 2);
    const Drawing drawing = busyLanes();
    const QImage first = painted(drawing, scale, false);
    CHECK(painted(drawing, scale, false) == first);
}
