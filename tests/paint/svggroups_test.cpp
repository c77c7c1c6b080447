// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "paint/svgelements.h"

#include "paint/fonts.h"
#include "paint/painter.h"
#include "paint/svgdevice.h"
#include "paint/svgvalues.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSet>

#include <functional>

using namespace ledgerline;

namespace {

QByteArray svgOf(const std::function<void(QPainter &)> &paint)
{
    SvgDevice device({100, 80}, {}, {});
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return device.svg();
}

/// The groups, without what is in them: "<g><g></g></g>".
QByteArray groupsIn(const QByteArray &svg)
{
    QByteArray result;
    auto tags = QRegularExpression(QStringLiteral("<g(?: [^>]*)?>|</g>|<rect"))
                    .globalMatch(QString::fromUtf8(svg));
    while (tags.hasNext())
        result += tags.next().captured().toUtf8();
    return result;
}

QByteArray textOf(const Label &label)
{
    return svgOf([&](QPainter &painter) {
        paintLabels(painter, std::span(&label, 1), themeNamed("light"));
    });
}

}

TEST_CASE("a group in which nothing is painted is not written", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        const SvgGroup outer(painter, "outer");
        {
            const SvgGroup inner(painter, "inner");
        }
        painter.setClipRect(QRectF(0, 0, 10, 10));
        painter.setClipRect(QRectF(50, 50, 10, 10), Qt::IntersectClip);
        const SvgGroup hidden(painter, "hidden");
        painter.fillRect(0, 0, 100, 80, Qt::blue);
    });
    CHECK_FALSE(svg.contains("<g"));
}

TEST_CASE("groups in one clip share it", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        const SvgGroup all(painter, "all");
        painter.setClipRect(QRectF(0, 0, 10, 10));
        for (const char *id : {"one", "two"}) {
            const SvgGroup group(painter, id);
            painter.fillRect(0, 0, 100, 80, Qt::blue);
        }
    });
    CHECK(groupsIn(svg)
          == "<g id=\"all\"><g clip-path=\"url(#clip-1)\"><g id=\"one\"><rect</g>"
             "<g id=\"two\"><rect</g></g></g>");
}

TEST_CASE("a clip within a group's clip stands in it, and ends before the group goes on", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        painter.setClipRect(QRectF(0, 0, 50, 50));
        const SvgGroup group(painter, "chart");
        painter.save();
        painter.setClipRect(QRectF(10, 10, 10, 10), Qt::IntersectClip);
        painter.fillRect(0, 0, 100, 80, Qt::blue);
        painter.restore();
        painter.fillRect(0, 0, 100, 80, Qt::red);
    });
    CHECK(groupsIn(svg)
          == "<g clip-path=\"url(#clip-1)\"><g id=\"chart\">"
             "<g clip-path=\"url(#clip-2)\"><rect</g><rect</g></g>");
}

TEST_CASE("a group that outlives the clip it was begun in is not clipped by it", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        painter.save();
        painter.setClipRect(QRectF(0, 0, 50, 50));
        const SvgGroup group(painter, "long");
        painter.fillRect(0, 0, 100, 80, Qt::blue);
        painter.restore();
        painter.fillRect(0, 0, 100, 80, Qt::red);
    });
    CHECK(groupsIn(svg)
          == "<g clip-path=\"url(#clip-1)\"><g id=\"long\"><rect</g></g><g><rect</g>");
}

TEST_CASE("a thing is named by its title, for tips and for assistive tools", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        const SvgGroup group(painter, {"event-1", QString::fromUtf8("25 < 26 \"Київ\"")});
        painter.fillRect(0, 0, 10, 10, Qt::blue);
    });
    const auto group = elements(svg, "g").front();
    CHECK(group["id"] == QStringLiteral("event-1"));
    CHECK(group["role"] == QStringLiteral("img"));
    const auto title = elements(svg, "title").back();
    CHECK_FALSE(group.attributes.hasAttribute(QStringLiteral("aria-labelledby")));
    CHECK(title.text == QString::fromUtf8("25 < 26 \"Київ\""));
}

TEST_CASE("every id is there once, whatever groups are called", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        for (const char *id : {"a", "a-2", "a", "title", "clip-1", "a", "name-3"}) {
            const SvgGroup group(painter, {id, QStringLiteral("x")});
            painter.setClipRect(QRectF(0, 0, 10, 10));
            painter.fillRect(0, 0, 100, 80, Qt::blue);
        }
    });
    QSet<QString> ids;
    auto found = QRegularExpression(QStringLiteral(" id=\"([^\"]*)\""))
                     .globalMatch(QString::fromUtf8(svg));
    while (found.hasNext()) {
        const QString id = found.next().captured(1);
        CHECK_FALSE(ids.contains(id));
        ids.insert(id);
    }
    CHECK(ids.size() == 2 + 7 + 1); // of the whole, of the groups, of the clip
}

TEST_CASE("ids are valid whatever a dossier calls its events", "[svg]")
{
    CHECK(svg::identifier("event", "bodies-2025.06_a") == "event-bodies-2025.06_a");
    CHECK(svg::identifier("event", "a b") == "event-a_20b");
    CHECK(svg::identifier("event", "\"><script>") == "event-_22_3e_3cscript_3e");
    CHECK(svg::identifier("event", "обмін") != svg::identifier("event", "обман"));
    const QRegularExpression plain(QStringLiteral("^[A-Za-z][A-Za-z0-9._-]*$"));
    for (const std::string_view hostile : {"", "1", "обмін", "a\0b", "\xff\xfe", "x'y&z;"})
        CHECK(plain.match(QString::fromLatin1(svg::identifier("event", hostile))).hasMatch());
}

TEST_CASE("a text in a tight box keeps its width in every font", "[svg]")
{
    const double width = textMeasure()("6,057", TextStyle::small);
    const auto text = elements(textOf({.box = {10, 10, width, 14},
                                       .text = "6,057",
                                       .style = TextStyle::small,
                                       .align = Align::center}),
                               "text")
                          .front();
    CHECK(text["textLength"].toDouble() == Approx(width).margin(0.01));
    CHECK(text["x"] == QStringLiteral("10"));
    CHECK(text["text-anchor"].isEmpty());
}

TEST_CASE("a text with room to spare takes its own width and keeps its alignment", "[svg]")
{
    const auto textIn = [](Align align) {
        return elements(textOf({.box = {10, 10, 80, 14},
                                .text = "6,057",
                                .style = TextStyle::small,
                                .align = align}),
                        "text")
            .front();
    };
    for (const Align align : {Align::left, Align::center, Align::right})
        CHECK(textIn(align)["textLength"].isEmpty());
    CHECK(textIn(Align::left)["x"] == QStringLiteral("10"));
    CHECK(textIn(Align::center)["x"] == QStringLiteral("50"));
    CHECK(textIn(Align::center)["text-anchor"] == QStringLiteral("middle"));
    CHECK(textIn(Align::right)["x"] == QStringLiteral("90"));
    CHECK(textIn(Align::right)["text-anchor"] == QStringLiteral("end"));
}

TEST_CASE("a named place can be pointed at and is not drawn", "[svg]")
{
    const QByteArray svg = svgOf([](QPainter &painter) {
        painter.translate(5, 5);
        painter.setClipRect(QRectF(0, 0, 50, 50));
        SvgPlaces places(painter);
        places.add({"bar-1", QStringLiteral("June: 25")}, QRectF(10, 10, 20, 30));
    });
    CHECK(groupsIn(svg)
          == "<g clip-path=\"url(#clip-1)\">"
             "<g id=\"places\" fill=\"none\" pointer-events=\"all\"></g></g>");
    const auto place = elements(svg, "path").back();
    CHECK(place["id"] == QStringLiteral("bar-1"));
    CHECK(place["d"] == QStringLiteral("M15,15h20v30h-20z"));
    CHECK(place["role"] == QStringLiteral("img"));
    CHECK(place["fill"].isEmpty());
    CHECK(place["stroke"].isEmpty());
    CHECK(elements(svg, "title").back().text == QStringLiteral("June: 25"));
}
