// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "figure/requests.h"

#include "figure/export.h"
#include "paint/painter.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace ledgerline;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

}

TEST_CASE("every figure is written as SVG and PNG", "[export]")
{
    const QTemporaryDir folder;
    for (const std::string_view figure : figureNames()) {
        const FigureRequest request = requestFor(std::string(figure), {800, 500});
        const QString svg = folder.filePath(QStringLiteral("a.svg"));
        const QString png = folder.filePath(QStringLiteral("a.png"));
        CHECK(exportFigure(request, QStringLiteral("svg"), svg) == QString());
        CHECK(exportFigure(request, QStringLiteral("png"), png) == QString());
        const QByteArray text = contentOf(svg);
        CHECK(isWellFormed(text));
        CHECK(text.contains("viewBox=\"0 0 800 500\""));
        CHECK(text.contains("<clipPath"));
        CHECK(text.contains("<text"));
        CHECK_FALSE(text.contains("<image"));
        CHECK(QImage(png).size() == QSize(800, 500));
    }
}

TEST_CASE("a PNG has the scale and the metadata that it was asked for", "[export]")
{
    FigureRequest request = requestFor("bodies", {400, 300});
    request.scale = 2;
    const QImage image = QImage::fromData(renderPng(request), "PNG");
    CHECK(image.size() == QSize(800, 600));
    CHECK(image.dotsPerMeterX() == 7559);
    CHECK(image.text(QStringLiteral("Title")) == QStringLiteral("Bodies returned by month"));
    CHECK(image.text(QStringLiteral("Description")).contains(QStringLiteral("June 2025")));
}

TEST_CASE("a PNG whose size is no whole number of pixels is painted to its last one", "[export]")
{
    FigureRequest request = requestFor("bodies", {200.4, 200.4});
    request.scale = 1.5; // 300.6
    const QImage image = QImage::fromData(renderPng(request), "PNG");
    REQUIRE(image.size() == QSize(301, 301));
    const QColor paper = toQColor(themeNamed("light")[Ink::paper]);
    for (int i = 0; i < 301; ++i) {
        CHECK(image.pixelColor(300, i) == paper);
        CHECK(image.pixelColor(i, 300) == paper);
    }
}

TEST_CASE("figures follow the theme", "[export]")
{
    FigureRequest request = requestFor("timeline", {400, 300});
    request.view.theme = "dark";
    const QImage image = QImage::fromData(renderPng(request), "PNG");
    CHECK(image.pixelColor(0, 0) == toQColor(themeNamed("dark")[Ink::paper]));
}

TEST_CASE("the same figure is the same bytes, whatever the machine's locale and zone", "[export]")
{
    const auto figure = GENERATE(as<std::string>{}, "timeline", "bodies", "cumulative", "talks",
                                 "pledges", "deadlines", "contradictions");
    const FigureRequest request = requestFor(figure, {800, 500});
    const QByteArray svg = renderSvg(request);
    const QByteArray png = renderPng(request);
    const QByteArray zone = qgetenv("TZ");
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    qputenv("TZ", "Pacific/Kiritimati");
    tzset();
    const QByteArray svgElsewhere = renderSvg(request);
    const QByteArray pngElsewhere = renderPng(request);
    QLocale::setDefault(QLocale::c());
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
    CHECK(svg == svgElsewhere);
    CHECK(png == pngElsewhere);
}

TEST_CASE("what cannot be written leaves nothing behind", "[export]")
{
    const QTemporaryDir folder;
    const FigureRequest request = requestFor("talks", {400, 300});
    QFile file(folder.filePath(QStringLiteral("file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("kept");
    file.close();
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("folder.svg")));
    for (const char *name : {"missing/a.svg", "file/a.svg", "folder.svg"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        const QString message = exportFigure(request, QStringLiteral("svg"), path);
        CHECK(message.contains(path));
        CHECK(message.contains(QStringLiteral("cannot be written")));
    }
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{QStringLiteral("file"), QStringLiteral("folder.svg")});
    CHECK(contentOf(file.fileName()) == "kept");
}

TEST_CASE("an export that fails keeps the file that was there", "[export]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.png"));
    FigureRequest request = requestFor("talks", {400, 300});
    REQUIRE(exportFigure(request, QStringLiteral("png"), path).isEmpty());
    const QByteArray before = contentOf(path);
    request.scale = 1000;
    CHECK(exportFigure(request, QStringLiteral("png"), path)
              .contains(QStringLiteral("400000 × 300000 pixels is too large")));
    CHECK(contentOf(path) == before);
}

TEST_CASE("calls that ask for what there is not are answered in a sentence", "[export]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    CHECK(exportFigure(requestFor("pie"), QStringLiteral("svg"), path)
          == QString::fromUtf8(
              "There is no figure “pie”. Known are: timeline, exchanges, bodies, "
              "events, cumulative, talks, pledges, deadlines, contradictions, dashboard."));
    CHECK(exportFigure(requestFor("talks"), QStringLiteral("gif"), path)
          == QString::fromUtf8("Figures cannot be written as “gif”. Known formats are: svg, png, "
                               "pdf, csv, json, txt, zip."));
    CHECK(exportFigure(requestFor("talks", {0, 100}), QStringLiteral("svg"), path)
          == QStringLiteral("A figure must be at least one pixel wide and high."));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("text from a dossier is shown literally in a figure", "[export]")
{
    const std::string markup = "<img src=x><b>&amp;";
    const std::string json = R"({"ledgerline": 1, "title": "MARK", "language": "en",
        "timezone": "UTC", "edition": "2025-12-31",
        "parties": {"n": {"name": "MARK", "role": "belligerent", "ink": "party-1"}},
        "measures": {"m": {"name": "MARK", "unit": "MARK"}},
        "lanes": [{"id": "l", "name": "MARK", "kinds": ["exchange", "talks"], "measure": "m"}],
        "sources": {"a": {"publisher": "MARK", "title": "MARK"}},
        "events": [{"id": "e", "kind": "exchange", "when": "2025-03-03", "title": "MARK",
                    "label": "MARK", "sources": ["a"],
                    "claims": [{"measure": "m", "to": "n", "value": 1, "by": "n", "source": "a", "said": "MARK"}]}]})";
    FigureRequest request;
    request.dossier
        = readDossier(QString::fromStdString(json)
                          .replace(QStringLiteral("MARK"), QString::fromStdString(markup))
                          .toStdString())
              .dossier;
    REQUIRE(request.dossier);
    for (const std::string_view figure : figureNames()) {
        request.view.figure = figure;
        const QByteArray svg = renderSvg(request);
        CHECK(isWellFormed(svg));
        CHECK_FALSE(svg.contains("<img"));
        CHECK_FALSE(svg.contains("<b>"));
        CHECK(svg.contains("&lt;img src=x&gt;&lt;b&gt;&amp;amp;"));
    }
}
