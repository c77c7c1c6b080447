// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "paint/everymark.h"
#include "paint/svgelements.h"

#include "paint/fonts.h"
#include "paint/painter.h"
#include "paint/svgdevice.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>

#include <functional>

using namespace ledgerline;

namespace {

using Paint = std::function<void(QPainter &)>;

QByteArray svgOf(const Paint &paint, QSizeF size = {100, 80})
{
    SvgDevice device(size, QStringLiteral("A title"), QStringLiteral("What it shows"));
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return device.svg();
}

}

TEST_CASE("one unit is one pixel, and the file says what it is", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &) {}, {1600, 900});
    const auto root = elements(svg, "svg").front();
    CHECK(root["width"] == QStringLiteral("1600"));
    CHECK(root["viewBox"] == QStringLiteral("0 0 1600 900"));
    CHECK(elements(svg, "title").front().text == QStringLiteral("A title"));
    CHECK(elements(svg, "desc").front().text == QStringLiteral("What it shows"));
}

TEST_CASE("clips are kept, shared and restored", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        painter.fillRect(0, 0, 5, 5, Qt::red);
        for (int i = 0; i < 2; ++i) {
            painter.save();
            painter.setClipRect(QRectF(10, 10, 50, 40));
            painter.setClipRect(QRectF(20.5, 0, 100, 30), Qt::IntersectClip);
            painter.fillRect(0, 0, 100, 80, Qt::blue);
            painter.restore();
            painter.fillRect(0, 0, 6, 6, Qt::green);
        }
    });
    INFO(svg.toStdString());
    REQUIRE(elements(svg, "clipPath").size() == 1);
    CHECK(svg.contains("M20.5,10H60V30H20.5Z"));
    CHECK(svg.count("clip-path=\"url(#clip-1)\"") == 2);
    // The red and green boxes stand outside of the clipped groups.
    CHECK(svg.indexOf("#ff0000") < svg.indexOf("<g clip-path"));
    const QByteArray afterFirst = svg.mid(svg.indexOf("#0000ff"));
    CHECK(afterFirst.indexOf("</g>") < afterFirst.indexOf("#00ff00"));
}

TEST_CASE("clips follow the transform that they were set under", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        painter.translate(10, 20);
        painter.scale(2, 2);
        painter.setClipRect(QRectF(0, 0, 10, 10));
        painter.resetTransform();
        painter.fillRect(0, 0, 100, 80, Qt::blue);
    });
    CHECK(svg.contains("d=\"M10,20H30V40H10Z\""));
}

TEST_CASE("a round clip stays round", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        QPainterPath circle;
        circle.addEllipse(10, 10, 40, 40);
        painter.setClipPath(circle);
        painter.fillRect(0, 0, 100, 80, Qt::blue);
    });
    CHECK(elements(svg, "clipPath").size() == 1);
    CHECK(svg.contains("C"));
}

TEST_CASE("what an empty clip hides is not written, a clip to the page is left out", "[svg]")
{
    const QByteArray hidden = svgOf([](QPainter &painter) {
        painter.setClipRect(QRectF(0, 0, 10, 10));
        painter.setClipRect(QRectF(50, 50, 10, 10), Qt::IntersectClip);
        painter.fillRect(0, 0, 100, 80, Qt::blue);
    });
    CHECK(elements(hidden, "rect").empty());
    const QByteArray whole = svgOf([](QPainter &painter) {
        painter.setClipRect(QRectF(-1, -1, 200, 200));
        painter.fillRect(0, 0, 100, 80, Qt::blue);
    });
    CHECK(elements(whole, "clipPath").empty());
    CHECK(elements(whole, "rect").size() == 1);
}

TEST_CASE("text stays text, one run a line, and is escaped", "[svg]")
{
    const QString text = QString::fromUtf8("<img src=x><b>&amp; \"Київ\" – Kyiv 6,057–6,060");
    const QByteArray svg = svgOf([&](QPainter &painter) {
        painter.setFont(font(TextStyle::strong));
        painter.setPen(QColor(1, 2, 3));
        painter.drawText(QPointF(10, 20), text);
    });
    INFO(svg.toStdString());
    const auto texts = elements(svg, "text");
    REQUIRE(texts.size() == 1);
    CHECK(texts[0].text == text);
    CHECK(texts[0]["x"] == QStringLiteral("10"));
    CHECK(texts[0]["font-size"] == QStringLiteral("13"));
    CHECK(texts[0]["font-weight"] == QStringLiteral("600"));
    CHECK(texts[0]["fill"] == QStringLiteral("#010203"));
    CHECK(texts[0]["textLength"].toDouble()
          == Approx(textMeasure()(text.toStdString(), TextStyle::strong)).margin(0.1));
    CHECK(svg.contains("&lt;img src=x&gt;&lt;b&gt;&amp;amp;"));
    CHECK_FALSE(svg.contains("<img"));
}

TEST_CASE("a text keeps the place and the clip that it was drawn with", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        painter.setFont(font(TextStyle::body));
        painter.drawText(QPointF(10, 20), QStringLiteral("before"));
        painter.translate(50, 0);
        painter.setClipRect(QRectF(0, 0, 10, 10));
        painter.fillRect(0, 0, 5, 5, Qt::blue);
    });
    CHECK(elements(svg, "text").front()["x"] == QStringLiteral("10"));
    CHECK(svg.indexOf("<text") < svg.indexOf("<g clip-path"));
}

TEST_CASE("characters that XML forbids are dropped", "[svg]")
{
    const QString broken = QStringLiteral("a") + QChar(0x01) + QChar(0x0B) + QStringLiteral("b")
        + QChar(0xD800) + QStringLiteral("c") + QChar(0xFFFE) + QChar(0xFFFF) + QStringLiteral("d");
    SvgDevice device({10, 10}, broken, broken);
    const QByteArray svg = device.svg();
    const QString expected = QString::fromUtf8("ab\uFFFDcd");
    CHECK(elements(svg, "title").front().text == expected);
    CHECK(elements(svg, "desc").front().text == expected);
}

TEST_CASE("blanks at the ends and in a row are kept", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        painter.setFont(font(TextStyle::body));
        painter.drawText(QPointF(0, 10), QStringLiteral("a  b "));
    });
    CHECK(elements(svg, "text").front()["xml:space"] == QStringLiteral("preserve"));
}

TEST_CASE("pens, brushes, opacity and dashes", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        QPen pen(QColor(10, 20, 30, 128), 2, Qt::DashLine, Qt::RoundCap, Qt::RoundJoin);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::white);
        painter.setOpacity(0.5);
        painter.drawEllipse(QRectF(10, 10, 20, 30));
    });
    const auto ellipse = elements(svg, "ellipse").front();
    CHECK(ellipse["cx"] == QStringLiteral("20"));
    CHECK(ellipse["ry"] == QStringLiteral("15"));
    CHECK(ellipse["fill"] == QStringLiteral("#ffffff"));
    CHECK(ellipse["fill-opacity"] == QStringLiteral("0.5"));
    CHECK(ellipse["stroke-opacity"] == QStringLiteral("0.25"));
    CHECK(ellipse["stroke-dasharray"] == QStringLiteral("8 6"));
    CHECK(ellipse["stroke-linecap"] == QStringLiteral("round"));
}

TEST_CASE("even scaling goes into the numbers, other transforms into an attribute", "[svg]")
{
    const QByteArray scaled = svgOf([](QPainter &painter) {
        painter.scale(2, 2);
        painter.setPen(QPen(Qt::black, 1.5));
        painter.drawLine(QLineF(1, 2, 3, 4));
    });
    CHECK(scaled.contains("M2,4L6,8"));
    CHECK(elements(scaled, "path").front()["stroke-width"] == QStringLiteral("3"));
    const QByteArray turned = svgOf([](QPainter &painter) {
        painter.translate(5, 6);
        painter.rotate(90);
        painter.setFont(font(TextStyle::small));
        painter.drawText(QPointF(0, 0), QStringLiteral("up"));
    });
    CHECK(elements(turned, "text").front()["transform"] == QStringLiteral("matrix(0 1 -1 0 5 6)"));
}

TEST_CASE("fades are gradients in the page's coordinates, written once", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        painter.translate(10, 7);
        QLinearGradient fade(0, 0, 0, 40);
        fade.setColorAt(0, Qt::red);
        fade.setColorAt(1, Qt::transparent);
        painter.fillRect(QRectF(0, 0, 10, 40), fade);
        painter.fillRect(QRectF(20, 0, 10, 40), fade);
    });
    // Its colours, and where it lies.
    const auto gradients = elements(svg, "linearGradient");
    REQUIRE(gradients.size() == 2);
    CHECK(gradients[1]["xlink:href"] == u'#' + gradients[0]["id"]);
    CHECK(gradients[0]["gradientUnits"] == QStringLiteral("userSpaceOnUse"));
    CHECK(gradients[1]["y1"] == QStringLiteral("7"));
    CHECK(elements(svg, "stop").back()["stop-opacity"] == QStringLiteral("0"));
}

TEST_CASE("numbers have at most two decimals, whatever the locale", "[svg]")
{
    QLocale::setDefault(QLocale(QLocale::German));
    const QByteArray svg = svgOf([](QPainter &painter) {
        painter.drawLine(QLineF(1.0 / 3, -1e-9, 12345.678, -0.005));
        painter.drawRect(QRectF(1e12, 0, 1, 1));
    });
    QLocale::setDefault(QLocale::c());
    CHECK(svg.contains("M0.33,0l12345.35-0.01\""));
    CHECK_FALSE(svg.contains("-0,"));
    CHECK_FALSE(QString::fromUtf8(svg).contains(QRegularExpression(QStringLiteral("\\.\\d{3}"))));
    CHECK_FALSE(svg.contains("e+"));
}

TEST_CASE("images are embedded", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        QImage image(2, 2, QImage::Format_RGB32);
        image.fill(Qt::red);
        painter.drawImage(QRectF(10, 10, 20, 20), image);
    });
    CHECK(svg.contains("xlink:href=\"data:image/png;base64,iVBOR"));
}

TEST_CASE("groups have unique names and hold their clips", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        for (int i = 0; i < 2; ++i) {
            const SvgGroup group(painter, "marks");
            painter.save();
            painter.setClipRect(QRectF(0, 0, 10, 10));
            painter.fillRect(0, 0, 100, 80, Qt::blue);
            painter.restore();
        }
    });
    CHECK(svg.contains("<g id=\"marks\">"));
    CHECK(svg.contains("<g id=\"marks-2\">"));
    CHECK(svg.count("<g") == svg.count("</g>"));
}

TEST_CASE("a drawing is hatched, fades and is the same twice", "[svg]")
{
    const auto draw = [] {
        return svgOf([](QPainter &painter) { paint(painter, everyMark(), themeNamed("light")); },
                     {760, 560});
    };
    const QByteArray svg = draw();
    CHECK(svg == draw());
    CHECK_FALSE(svg.contains("<image"));
    CHECK(elements(svg, "linearGradient").size() > 5);
    CHECK(svg.contains("<g id=\"background\">"));
    const auto texts = elements(svg, "text");
    CHECK(std::any_of(texts.begin(), texts.end(),
                      [](const Element &text) { return text.text == QStringLiteral("diamond"); }));
}
