// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an SVG says beside what it draws: names, clips, and that it stands alone.
#include "catch.h"
#include "figure/requests.h"
#include "paint/svgelements.h"

#include "figure/composition.h"
#include "figure/preset.h"
#include "ledger/eventwording.h"

#include <QFile>
#include <QPolygonF>
#include <QRectF>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace ledgerline;

namespace {

/// Something drawn, and the groups that it stands in.
struct Drawn
{
    QString name;
    QStringList groups; ///< their ids, outermost first
    QRectF box; ///< of its geometry, without its pen; of a text its origin
    std::optional<QRectF> clip; ///< what all clips around it leave
};

QRectF boxOf(const QString &path)
{
    QPolygonF points;
    QPointF at;
    static const QRegularExpression steps(
        QStringLiteral("([A-Za-z ])(-?[0-9.]+)(?:,?(-?[0-9.]+))?"));
    auto found = steps.globalMatch(path);
    while (found.hasNext()) {
        const auto step = found.next();
        const char way = step.captured(1).at(0).toLatin1();
        const double first = step.captured(2).toDouble();
        const QPointF to(first, step.captured(3).toDouble());
        switch (way) {
        case 'H':
            at.setX(first);
            break;
        case 'V':
            at.setY(first);
            break;
        case 'h':
            at.rx() += first;
            break;
        case 'v':
            at.ry() += first;
            break;
        case 'l':
        case 'm':
            at += to;
            break;
        default:
            at = to;
        }
        points << at;
    }
    return points.boundingRect();
}

QRectF boxOf(const QString &name, const QXmlStreamAttributes &attributes)
{
    const auto number
        = [&](const char *key) { return attributes.value(QLatin1String(key)).toDouble(); };
    if (name == QStringLiteral("path"))
        return boxOf(attributes.value(QLatin1String("d")).toString());
    if (name == QStringLiteral("circle"))
        return {number("cx") - number("r"), number("cy") - number("r"), 2 * number("r"),
                2 * number("r")};
    if (name == QStringLiteral("ellipse"))
        return {number("cx") - number("rx"), number("cy") - number("ry"), 2 * number("rx"),
                2 * number("ry")};
    return {number("x"), number("y"), number("width"), number("height")};
}

std::vector<Drawn> drawnIn(const QByteArray &svg)
{
    struct Group
    {
        QString id;
        std::optional<QRectF> clip;
    };
    QMap<QString, QRectF> clips;
    std::vector<Group> groups;
    std::vector<Drawn> shapes;
    QString definition; // the id of what is being defined
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        const QString name = reader.name().toString();
        const QXmlStreamAttributes attributes = reader.attributes();
        const bool isDefined
            = name == QStringLiteral("clipPath") || name == QStringLiteral("pattern");
        if (reader.isStartElement() && isDefined) {
            definition = attributes.value(QLatin1String("id")).toString();
        } else if (reader.isEndElement() && isDefined) {
            definition.clear();
        } else if (reader.isStartElement() && !definition.isEmpty()) {
            clips[definition] = boxOf(name, attributes);
        } else if (reader.isStartElement() && name == QStringLiteral("g")) {
            const QString clip = attributes.value(QLatin1String("clip-path")).toString();
            groups.push_back({attributes.value(QLatin1String("id")).toString(), {}});
            if (!clip.isEmpty())
                groups.back().clip = clips.value(clip.mid(5).chopped(1));
        } else if (reader.isEndElement() && name == QStringLiteral("g")) {
            groups.pop_back();
        } else if (reader.isStartElement()
                   && QStringList{QStringLiteral("rect"), QStringLiteral("path"),
                                  QStringLiteral("circle"), QStringLiteral("ellipse"),
                                  QStringLiteral("text")}
                          .contains(name)) {
            Drawn shape{name, {}, boxOf(name, attributes), {}};
            for (const Group &group : groups) {
                shape.groups.append(group.id);
                if (group.clip)
                    shape.clip = shape.clip ? *shape.clip & *group.clip : *group.clip;
            }
            shapes.push_back(shape);
        }
    }
    REQUIRE_FALSE(reader.hasError());
    return shapes;
}

/// The title of what has that id; empty when nothing has.
QString titleOf(const QByteArray &svg, const QString &id)
{
    QXmlStreamReader reader(svg);
    bool isFound = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (isFound)
            return reader.name() == QStringLiteral("title") ? reader.readElementText() : QString();
        isFound = reader.attributes().value(QLatin1String("id")) == id;
    }
    return {};
}

QString toQString(const std::string &text)
{
    return QString::fromStdString(text);
}

FigureRequest zoomed(const std::string &figure)
{
    FigureRequest request = requestFor(figure);
    request.view.window = days(2025, 5, 31, 6, 22);
    return request;
}

FigureRequest ofRecord(const std::string &figure)
{
    static const ReadResult record = readDossierFile(LEDGERLINE_SOURCE_DIR "/data/istanbul.json");
    REQUIRE(record.dossier);
    FigureRequest request;
    request.dossier = record.dossier;
    request.view.figure = figure;
    return request;
}

std::string anyFigure()
{
    return GENERATE(
        from_range(std::vector<std::string>(figureNames().begin(), figureNames().end())));
}

}

TEST_CASE("a timeline's marks stand in groups by lane and event", "[svg]")
{
    const QByteArray svg = renderSvg(zoomed("timeline"));
    const std::vector<Drawn> shapes = drawnIn(svg);
    const auto stands = [&](const char *event, const char *lane) {
        return std::any_of(shapes.begin(), shapes.end(), [&](const Drawn &shape) {
            const auto at = shape.groups.indexOf(QLatin1String(event));
            return at > 0 && shape.groups.indexOf(QLatin1String(lane)) < at
                && shape.groups.contains(QLatin1String("marks"));
        });
    };
    CHECK(stands("event-bodies-2025-06-16", "lane-bodies"));
    CHECK(stands("event-exchange-2025-06-19", "lane-exchanges"));
    CHECK(stands("event-dispute-2025-06-16", "lane-disputes"));
    CHECK(titleOf(svg, QStringLiteral("lane-bodies")) == QStringLiteral("Bodies"));
    CHECK(std::any_of(shapes.begin(), shapes.end(), [](const Drawn &drawn) {
        return drawn.name == QStringLiteral("text")
            && drawn.groups.contains(QStringLiteral("lane-bodies-labels"));
    }));
    // One group a lane: none was broken up.
    CHECK_FALSE(svg.contains("id=\"lane-bodies-2\""));
    CHECK_FALSE(svg.contains("id=\"lane-bodies-labels-2\""));
}

TEST_CASE("a mark's title says what the window's tip says", "[svg]")
{
    const FigureRequest request = zoomed("timeline");
    const Index event = request.dossier->findEvent("bodies-2025-06-16");
    const MarkWords words = describeMark(*request.dossier, std::span(&event, 1), "en");
    const QString title = titleOf(renderSvg(request), QStringLiteral("event-bodies-2025-06-16"));
    INFO(title.toStdString());
    CHECK(title.startsWith(toQString(nameOf(words))));
    REQUIRE_FALSE(words.lines.empty());
    for (const std::string &line : words.lines)
        CHECK(title.contains(toQString(line)));
}

TEST_CASE("a chart's bars, steps and marks are named", "[svg]")
{
    const QByteArray bodies = renderSvg(requestFor("bodies"));
    CHECK(titleOf(bodies, QStringLiteral("bar-2025-06-ukraine"))
          == QString::fromUtf8("June 2025 · Bodies returned to Ukraine: 6,057–6,060\n"
                               "claims differ on 1 event"));
    const QByteArray totals = renderSvg(requestFor("cumulative"));
    CHECK(titleOf(totals, QStringLiteral("step-bodies-2025-06-16-ukraine"))
              .contains(QStringLiteral("in all")));
    CHECK(titleOf(totals, QStringLiteral("stated-bodies-2025-06-16"))
              .contains(QStringLiteral("says")));
    CHECK(titleOf(renderSvg(requestFor("talks")), QStringLiteral("event-talks-2025-06-02"))
              .contains(QStringLiteral("min")));
}

TEST_CASE("every id is valid and there once, no group is empty, nothing points outside", "[svg]")
{
    const QByteArray svg = renderSvg(requestFor(anyFigure()));
    const QString text = QString::fromUtf8(svg);
    QSet<QString> ids;
    auto found = QRegularExpression(QStringLiteral(" id=\"([^\"]*)\"")).globalMatch(text);
    while (found.hasNext()) {
        const QString id = found.next().captured(1);
        CAPTURE(id.toStdString());
        CHECK(QRegularExpression(QStringLiteral("^[A-Za-z][A-Za-z0-9._-]*$")).match(id).hasMatch());
        CHECK_FALSE(ids.contains(id));
        ids.insert(id);
    }
    auto used
        = QRegularExpression(QStringLiteral("(?:url\\(#|href=\"#|labelledby=\")([^)\"]*)[)\"]"))
              .globalMatch(text);
    while (used.hasNext()) {
        for (const QString &id : used.next().captured(1).split(u' '))
            CHECK(ids.contains(id));
    }
    static const QRegularExpression empty(
        QStringLiteral("<g[^>]*>\\s*(<title.*</title>\\s*)?</g>"));
    CHECK_FALSE(empty.match(text).hasMatch());
    static const QRegularExpression outside(
        QStringLiteral("href=\"[^#]|url\\([^#]|<image|<style|<script"));
    CHECK_FALSE(outside.match(text).hasMatch());
}

TEST_CASE("a hostile dossier cannot write into the file", "[svg]")
{
    QFile file(QStringLiteral(LEDGERLINE_GOLDEN "/dossier.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    const QByteArray hostile = R"(</title></g><script>alert(1)</script><g id=\"title\"> & ' ]]>)";
    json.replace("\"name\": \"Bodies", QByteArray("\"name\": \"" + hostile));
    json.replace("\"title\": \"", QByteArray("\"title\": \"" + hostile));
    const ReadResult result = readDossier(json.toStdString());
    REQUIRE(result.dossier);
    FigureRequest request = zoomed("timeline");
    request.dossier = result.dossier;
    const QByteArray svg = renderSvg(request);
    CHECK(elements(svg, "script").isEmpty());
    CHECK(titleOf(svg, QStringLiteral("lane-bodies"))
              .startsWith(QStringLiteral("</title></g><script>")));
    CHECK(titleOf(svg, QStringLiteral("event-bodies-2025-06-16")).contains(QStringLiteral("]]>")));
}

TEST_CASE("a zoomed timeline paints no mark outside its plot", "[svg]")
{
    const FigureRequest request = zoomed("timeline");
    const Composition figure = compose(request);
    const Picture &timeline = figure.pictures.front();
    const Box &plot = timeline.drawing->plot;
    const QRectF bounds(timeline.box.x + plot.x, timeline.box.y + plot.y, plot.width, plot.height);
    int marks = 0;
    for (const Drawn &shape : drawnIn(renderSvg(request))) {
        if (!shape.groups.contains(QStringLiteral("marks")))
            continue;
        ++marks;
        REQUIRE(shape.clip);
        CHECK(bounds.adjusted(-1, -1, 1, 1).contains(*shape.clip));
        CHECK(shape.box.intersects(shape.clip->adjusted(-1, -1, 1, 1)));
    }
    CHECK(marks > 20);
    for (const Label &label : timeline.drawing->labels) {
        if (label.event == none)
            continue;
        CAPTURE(label.text);
        CHECK(label.box.x >= plot.x - 0.5);
        CHECK(label.box.right() <= plot.right() + 0.5);
    }
}

TEST_CASE("a zoomed chart paints nothing of its plot outside of it", "[svg]")
{
    const std::string name
        = GENERATE(as<std::string>{}, "exchanges", "bodies", "cumulative", "talks");
    CAPTURE(name);
    const FigureRequest request = zoomed(name);
    const Box picture = compose(request).pictures.front().box;
    constexpr double values = 56; // px left of the plot
    constexpr double axis = 44; // px below it
    const QRectF bounds(picture.x + values, picture.y, picture.width - values,
                        picture.height - axis);
    int drawn = 0;
    for (const Drawn &shape : drawnIn(renderSvg(request))) {
        if (!shape.groups.contains(QStringLiteral("plot")))
            continue;
        ++drawn;
        REQUIRE(shape.clip);
        CHECK(bounds.adjusted(-1, -1, 1, 1).contains(*shape.clip));
    }
    CHECK(drawn > 2);
}

TEST_CASE("what stands around the plot stays on the page", "[svg]")
{
    const FigureRequest request = zoomed(anyFigure());
    const QRectF page(0, 0, request.size.width, request.size.height);
    for (const Drawn &shape : drawnIn(renderSvg(request))) {
        const QRectF box = shape.clip ? shape.box & *shape.clip : shape.box;
        CAPTURE(shape.name.toStdString(), shape.box.x(), shape.box.y());
        CHECK((box.isEmpty() || page.contains(box)));
        if (shape.name == QStringLiteral("text"))
            CHECK(page.contains(shape.box.topLeft()));
    }
}

TEST_CASE("no figure of the record is heavier than 160 kB", "[svg]")
{
    const std::string name = anyFigure();
    CAPTURE(name);
    const auto size = renderSvg(ofRecord(name)).size();
    UNSCOPED_INFO(name << ": " << size << " bytes");
    CHECK(size < 160'000);
}

TEST_CASE("an SVG for print says how large it is on paper, others are in pixels", "[svg]")
{
    const auto headOf = [](Size size) {
        const QByteArray svg = renderSvg(requestFor("bodies", size));
        return svg.left(svg.indexOf('>', svg.indexOf("<svg"))).toStdString();
    };
    CHECK_THAT(headOf(findPreset("column")->plot),
               ContainsSubstring(R"(width="85mm" height="135mm" viewBox="0 0 321.26 510.24")"));
    CHECK_THAT(headOf(findPreset("page")->tall),
               ContainsSubstring(R"(width="170mm" height="180mm")"));
    CHECK_THAT(headOf(findPreset("slide")->plot), ContainsSubstring(R"(width="960" height="540")"));
}
