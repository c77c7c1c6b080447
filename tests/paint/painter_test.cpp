// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "paint/everymark.h"

#include "paint/painter.h"
#include "timeline/theme.h"

#include <QImage>
#include <QPainter>

using namespace ledgerline;

namespace {

QImage painted(const Drawing &drawing, const char *theme = "light", double scale = 1)
{
    QImage image(static_cast<int>(drawing.size.width * scale),
                 static_cast<int>(drawing.size.height * scale), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, drawing, themeNamed(theme));
    return image;
}

Drawing drawingOf(const Mark &mark)
{
    Drawing drawing;
    drawing.size = {60, 60};
    drawing.plot = {0, 0, 60, 60};
    drawing.marks = {mark};
    return drawing;
}

QColor ink(Ink ink, const char *theme = "light")
{
    return toQColor(themeNamed(theme)[ink]);
}

/// How far from the paper a row of pixels is on average.
double strength(const QImage &image, int y, int from, int to)
{
    const int paper = qGray(ink(Ink::paper).rgb());
    double sum = 0;
    for (int x = from; x < to; ++x)
        sum += std::abs(qGray(image.pixel(x, y)) - paper);
    return sum / (to - from);
}

}

TEST_CASE("a drawing fills its background with the paper of its theme", "[painter]")
{
    Drawing drawing;
    drawing.size = {20, 20};
    const auto *theme = GENERATE("light", "dark");
    const QImage image = painted(drawing, theme);
    CHECK(image.pixelColor(0, 0) == ink(Ink::paper, theme));
    CHECK(image.pixelColor(19, 19) == ink(Ink::paper, theme));
}

TEST_CASE("rules are crisp at every scale", "[painter]")
{
    const double scale = GENERATE(1.0, 1.5, 2.0, 3.0);
    CAPTURE(scale);
    Drawing drawing;
    drawing.size = {40, 40};
    drawing.plot = {0, 0, 40, 40};
    drawing.background.push_back(
        {.shape = Shape::line, .box = {0, 10.37, 40, 0}, .ink = Ink::axis, .members = {}});
    drawing.background.push_back(
        {.shape = Shape::line, .box = {20.61, 0, 0, 40}, .ink = Ink::axis, .members = {}});
    const QImage image = painted(drawing, "light", scale);
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        const QColor color = image.pixelColor(2, y);
        CHECK((color == ink(Ink::paper) || color == ink(Ink::axis)));
        inked += color == ink(Ink::axis);
    }
    CHECK(inked == std::max(1, static_cast<int>(std::round(scale))));
    for (int x = 0; x < image.width(); ++x) {
        const QColor color = image.pixelColor(x, 2);
        CHECK((color == ink(Ink::paper) || color == ink(Ink::axis)));
    }
}

TEST_CASE("solid bars have hard edges and their ink", "[painter]")
{
    const QImage image
        = painted(drawingOf({.box = {10.3, 20.2, 15, 30}, .ink = Ink::party1, .members = {}}));
    CHECK(image.pixelColor(10, 20) == ink(Ink::party1));
    CHECK(image.pixelColor(9, 20) == ink(Ink::paper));
    CHECK(image.pixelColor(24, 49) == ink(Ink::party1));
    CHECK(image.pixelColor(25, 49) == ink(Ink::paper));
}

TEST_CASE("marks too thin for a pixel still show", "[painter]")
{
    const QImage image
        = painted(drawingOf({.box = {10.3, 20, 0.01, 30}, .ink = Ink::party1, .members = {}}));
    CHECK(image.pixelColor(10, 30) == ink(Ink::party1));
}

TEST_CASE("outlines are open inside, solid marks are not", "[painter]")
{
    const QImage image = painted(drawingOf(
        {.box = {10, 10, 40, 40}, .ink = Ink::pledge, .fill = Fill::outline, .members = {}}));
    CHECK(image.pixelColor(10, 30) == ink(Ink::pledge));
    CHECK(image.pixelColor(49, 30) == ink(Ink::pledge));
    CHECK(image.pixelColor(30, 30).lightness() > 220);
}

TEST_CASE("hatching alternates between ink and paper", "[painter]")
{
    const QImage image = painted(drawingOf(
        {.box = {10, 10, 40, 40}, .ink = Ink::dispute, .fill = Fill::hatched, .members = {}}));
    int changes = 0;
    bool dark = false;
    for (int x = 12; x < 48; ++x) {
        const bool now = image.pixelColor(x, 30).lightness() < 190;
        changes += now != dark;
        dark = now;
    }
    CHECK(changes >= 10);
}

TEST_CASE("hatching runs through from one mark to the next", "[painter]")
{
    Drawing one = drawingOf(
        {.box = {10, 10, 40, 40}, .ink = Ink::dispute, .fill = Fill::hatched, .members = {}});
    Drawing two = one;
    two.marks = {one.marks.front(), one.marks.front()};
    two.marks[0].box.width = 17;
    two.marks[1].box = {27, 10, 23, 40};
    const QImage whole = painted(one);
    const QImage parts = painted(two);
    for (int x = 12; x < 48; ++x) {
        if (x < 25 || x > 28) // the parts' own edges
            CHECK(whole.pixel(x, 30) == parts.pixel(x, 30));
    }
}

TEST_CASE("an undisclosed count fades away from its baseline", "[painter]")
{
    const bool up = GENERATE(true, false);
    const QImage image = painted(drawingOf({.box = {10, 10, 40, 40},
                                            .ink = Ink::party1,
                                            .fill = Fill::undisclosed,
                                            .up = up,
                                            .members = {}}));
    const double atBase = strength(image, up ? 46 : 13, 12, 48);
    const double atMiddle = strength(image, 30, 12, 48);
    const double atEnd = strength(image, up ? 11 : 48, 12, 48);
    CHECK(atBase > atMiddle);
    CHECK(atMiddle > atEnd);
    CHECK(atEnd < 8);
    CHECK(atBase > 30);
}

TEST_CASE("imprecise ends fade in", "[painter]")
{
    const auto fill = GENERATE(Fill::solid, Fill::hatched, Fill::undisclosed, Fill::outline);
    Mark mark{.box = {5, 5, 50, 50}, .ink = Ink::neutral, .fill = fill, .members = {}};
    mark.softLeft = 20;
    const QImage image = painted(drawingOf(mark));
    const auto column = [&](int from, int to) {
        double sum = 0;
        for (int y = 35; y < 55; ++y)
            sum += strength(image, y, from, to);
        return sum;
    };
    CHECK(column(5, 8) < column(30, 33) * 0.55 + 1);
}

TEST_CASE("dashed outlines have gaps", "[painter]")
{
    const QImage image = painted(drawingOf(
        {.box = {10, 10, 40, 40}, .ink = Ink::deadline, .fill = Fill::dashed, .members = {}}));
    int gaps = 0;
    for (int x = 11; x < 49; ++x)
        gaps += image.pixelColor(x, 10).lightness() > 200;
    CHECK(gaps > 8);
    CHECK(gaps < 30);
}

TEST_CASE("marks do not leave the plot, labels may", "[painter]")
{
    Drawing drawing = drawingOf({.box = {-50, 10, 200, 20}, .ink = Ink::party1, .members = {}});
    drawing.plot = {20, 0, 30, 60};
    const QImage image = painted(drawing);
    CHECK(image.pixelColor(19, 20) == ink(Ink::paper));
    CHECK(image.pixelColor(20, 20) == ink(Ink::party1));
    CHECK(image.pixelColor(49, 20) == ink(Ink::party1));
    CHECK(image.pixelColor(50, 20) == ink(Ink::paper));
}

TEST_CASE("selection and focus ring a mark", "[painter]")
{
    Mark mark{.box = {20, 20, 20, 20}, .ink = Ink::party1, .members = {}};
    const QImage bare = painted(drawingOf(mark));
    mark.selected = true;
    const QImage selected = painted(drawingOf(mark));
    mark.selected = false;
    mark.focused = true;
    const QImage focused = painted(drawingOf(mark));
    CHECK(bare.pixelColor(18, 30) == ink(Ink::paper));
    CHECK(selected.pixelColor(18, 30) == ink(Ink::accent));
    CHECK(selected != focused);
    CHECK(bare != focused);
    CHECK(selected.pixelColor(30, 30) == ink(Ink::party1));
}

TEST_CASE("labels keep to the side that they are aligned to", "[painter]")
{
    const auto align = GENERATE(Align::left, Align::center, Align::right);
    Drawing drawing;
    drawing.size = {200, 30};
    drawing.plot = {0, 0, 200, 30};
    drawing.labels.push_back({.box = {20, 0, 160, 30}, .text = "H", .align = align});
    const QImage image = painted(drawing);
    int left = 200;
    int right = 0;
    int top = 30;
    int bottom = 0;
    for (int y = 0; y < 30; ++y) {
        for (int x = 0; x < 200; ++x) {
            if (image.pixelColor(x, y).lightness() < 120) {
                left = std::min(left, x);
                right = std::max(right, x);
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
        }
    }
    const int middle = (left + right) / 2;
    CHECK(std::abs(middle - (align == Align::left ? 25 : align == Align::center ? 100 : 174)) <= 2);
    CHECK(std::abs((top + bottom) / 2 - 15) <= 1); // capitals stand in the middle of the box
}

TEST_CASE("every shape in every fill leaves a mark", "[painter]")
{
    const Drawing all = everyMark();
    for (const Mark &mark : all.marks) {
        Drawing one;
        one.size = all.size;
        one.plot = all.plot;
        one.marks = {mark};
        one.marks[0].selected = one.marks[0].focused = false;
        const QImage image = painted(one);
        const QRect box = QRectF(mark.box.x, mark.box.y, mark.box.width, mark.box.height).toRect();
        int inked = 0;
        for (int y = box.top(); y < box.bottom(); ++y) {
            for (int x = box.left(); x < box.right(); ++x)
                inked += image.pixelColor(x, y) != ink(Ink::paper);
        }
        CAPTURE(static_cast<int>(mark.shape), static_cast<int>(mark.fill));
        CHECK(inked > 15);
    }
}

TEST_CASE("the brush of a fill says what the fill means", "[painter]")
{
    CHECK(fillBrush(Fill::solid, Qt::red) == QBrush(Qt::red));
    CHECK(fillBrush(Fill::outline, Qt::red).style() == Qt::NoBrush);
    CHECK(fillBrush(Fill::hatched, Qt::red).gradient()->spread() == QGradient::RepeatSpread);
}
