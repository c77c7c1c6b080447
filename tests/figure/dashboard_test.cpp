// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "figure/requests.h"
#include "paint/svgelements.h"

#include "figure/arrangement.h"
#include "figure/composition.h"
#include "figure/data.h"
#include "figure/preset.h"
#include "ledger/summary.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace ledgerline;

namespace {

using Names = std::vector<std::string>;

Names namesIn(const FigureRequest &request)
{
    Names names;
    for (const Picture &picture : compose(request).pictures)
        names.push_back(picture.name);
    return names;
}

bool anyLabel(const Drawing &drawing, const std::string &text)
{
    return std::ranges::any_of(drawing.labels, [&](const Label &label) {
        return label.text.find(text) != std::string::npos;
    });
}

FigureRequest ofRecord(Size size = {1600, 900})
{
    static const ReadResult record = readDossierFile(LEDGERLINE_SOURCE_DIR "/data/istanbul.json");
    REQUIRE(record.dossier);
    FigureRequest request;
    request.dossier = record.dossier;
    request.view.figure = "dashboard";
    request.size = size;
    return request;
}

}

TEST_CASE("a dashboard has as many charts as can be read at its size", "[dashboard]")
{
    CHECK(namesIn(ofRecord()) == Names{"totals", "timeline", "exchanges", "bodies", "cumulative"});
    CHECK(namesIn(ofRecord({1600, 1200}))
          == Names{"totals", "timeline", "exchanges", "bodies", "cumulative", "talks"});
    CHECK(namesIn(ofRecord(findPreset("slide")->whole))
          == Names{"totals", "timeline", "exchanges", "bodies"});
    CHECK(namesIn(ofRecord(findPreset("page")->whole))
          == Names{"totals", "timeline", "exchanges", "bodies"});
    CHECK(namesIn(ofRecord(findPreset("column")->whole)) == Names{"totals", "timeline"});
}

TEST_CASE("in a row below a timeline stand the charts that can be read there", "[dashboard]")
{
    using Kinds = std::vector<ChartKind>;
    const Kinds all{ChartKind::bodies, ChartKind::cumulative, ChartKind::talks};
    CHECK(readableInRow(all, {1200, 220}) == Kinds{ChartKind::bodies, ChartKind::cumulative});
    CHECK(readableInRow(all, {1200, 150}) == Kinds{ChartKind::bodies}); // panels need more height
    CHECK(readableInRow(all, {500, 220}) == Kinds{ChartKind::bodies});
    CHECK(readableInRow(all, {0, 0}) == Kinds{ChartKind::bodies});
    CHECK(readableInRow({}, {1200, 220}).empty());
}

TEST_CASE("a dashboard has the charts that its dossier has something for", "[dashboard]")
{
    const char *const file = GENERATE("istanbul.json", "grain.json");
    CAPTURE(file);
    FigureRequest request = ofRecord({1600, 1400}); // there is room for all
    request.dossier = readDossierFile(std::string(LEDGERLINE_SOURCE_DIR "/data/") + file).dossier;
    REQUIRE(request.dossier);
    Names names;
    for (const Picture &picture : compose(request).pictures) {
        if (picture.chart)
            names.push_back(picture.name);
    }
    Names kinds;
    for (const ChartKind kind : dashboardCharts(request.dossier))
        kinds.push_back(name(kind).toStdString());
    CHECK(kinds == names);
}

TEST_CASE("a wide dashboard has its charts beside the timeline, a narrow one below", "[dashboard]")
{
    const Composition wide = compose(ofRecord());
    CHECK(wide.pictures[2].box.x > wide.pictures[1].box.right());
    CHECK(wide.pictures[3].box.y > wide.pictures[2].box.bottom());
    const Composition page = compose(ofRecord(findPreset("page")->whole));
    CHECK(page.pictures[2].box.y > page.pictures[1].box.bottom());
    CHECK(page.pictures[3].box.x > page.pictures[2].box.right());
}

TEST_CASE("the totals of a dashboard are those of the window, whole, with their doubts",
          "[dashboard]")
{
    for (const Size size : {Size{1600, 900}, findPreset("column")->whole, findPreset("page")->whole,
                            findPreset("slide")->whole, findPreset("square")->whole}) {
        CAPTURE(size.width, size.height);
        FigureRequest request = ofRecord(size);
        request.view.window = days(2025, 1, 1, 10, 1);
        const Composition figure = compose(request);
        REQUIRE(figure.pictures.front().name == "totals");
        const Drawing &drawing = *figure.pictures.front().drawing;
        for (const Tile &tile : summarise(*request.dossier, *request.view.window)) {
            CAPTURE(tile.id);
            CHECK(anyLabel(drawing, tile.value));
            if (tile.total.undisclosed > 0)
                CHECK(anyLabel(drawing, "undisclosed"));
        }
        CHECK_FALSE(anyLabel(drawing, "…"));
    }
}

TEST_CASE("the record's dashboard stays light, with its provenance", "[dashboard]")
{
    for (const Size size : {Size{1600, 900}, findPreset("column")->whole, findPreset("page")->whole,
                            findPreset("slide")->whole, findPreset("square")->whole}) {
        CAPTURE(size.width, size.height);
        const QByteArray svg = renderSvg(ofRecord(size));
        CHECK(svg.contains("ledgerline_figure"));
        CHECK(svg.size() < 160'000);
    }
}

TEST_CASE("every id of a dashboard is there once, and names its chart", "[dashboard]")
{
    const QByteArray svg = renderSvg(requestFor("dashboard", {1600, 900}));
    QSet<QString> ids;
    static const QRegularExpression id(QStringLiteral(" id=\"([^\"]*)\""));
    auto found = id.globalMatch(QString::fromUtf8(svg));
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        CAPTURE(name.toStdString());
        CHECK_FALSE(ids.contains(name));
        ids.insert(name);
    }
    for (const char *name : {"totals", "timeline", "event-bodies-2025-06-16", "bodies",
                             "bodies-bar-2025-06-ukraine", "exchanges-bar-2025-05-ukraine"}) {
        CAPTURE(name);
        CHECK(ids.contains(QString::fromLatin1(name)));
    }
}

TEST_CASE("the numbers of a dashboard say which part shows them", "[dashboard]")
{
    const FigureRequest request = requestFor("dashboard", {1600, 900});
    const auto data = nlohmann::json::parse(renderJson(request).toStdString());
    Names parts;
    for (const auto &row : data["rows"]) {
        if (parts.empty() || parts.back() != row["part"].get<std::string>())
            parts.push_back(row["part"]);
    }
    CHECK(parts == namesIn(request));
    FigureRequest alone = request;
    for (const std::string part : {"bodies", "timeline"}) {
        alone.view.figure = part;
        const auto told = nlohmann::json::parse(renderJson(alone).toStdString());
        for (const auto &row : told["rows"]) {
            CAPTURE(row.dump());
            CHECK(std::ranges::find(data["rows"], row) != data["rows"].end());
        }
    }
}

TEST_CASE("a dashboard's alt text goes from the totals over the timeline to the charts",
          "[dashboard]")
{
    const std::string text = compose(requestFor("dashboard", {1600, 900})).description;
    CAPTURE(text);
    std::size_t at = 0;
    for (const char *part :
         {"Dashboard: ", "Reading: envelope", "Prisoners exchanged: to Ukraine at least",
          "Latest deadline: ", "Timeline: ", "Bar chart, Prisoners exchanged by month: ",
          "Bar chart, Bodies returned by month: ", "Line chart, Running totals: "}) {
        CAPTURE(part);
        const std::size_t found = text.find(part, at);
        REQUIRE(found != std::string::npos);
        at = found;
    }
}
