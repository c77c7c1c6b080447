// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window that cuts a month leaves its bar whole, and the figure says so.
#include "catch.h"
#include "figure/requests.h"

#include "figure/bundle.h"
#include "figure/composition.h"
#include "figure/data.h"
#include "figure/embedding.h"
#include "figure/preset.h"
#include "figure/provenance.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace ledgerline;
using nlohmann::json;

namespace {

const std::string wholeMonths = "Bars count whole months, also where the window cuts them: ";

/// All that is written on it, a line behind another.
std::string textOf(const FigureRequest &request)
{
    std::string text;
    for (const Label &label : compose(request).labels)
        text += label.text + ' ';
    return text;
}

bool tells(const FigureRequest &request, const std::string &text)
{
    return textOf(request).find(text) != std::string::npos;
}

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

/// The exchange of 6 May lies outside.
FigureRequest lateMay(const std::string &figure = "exchanges", Size size = {1280, 720})
{
    FigureRequest request = requestFor(figure, size);
    request.view.window = days(2025, 5, 20, 6, 1);
    return request;
}

bool restsOn(const FigureRequest &request, std::string_view event)
{
    const Provenance provenance = provenanceOf(request);
    return std::ranges::count(provenance.events, event, &EventDigest::id) == 1;
}

bool cites(const FigureRequest &request, std::string_view source)
{
    const Provenance provenance = provenanceOf(request);
    return std::ranges::count(provenance.sources, source, &SourceNote::id) == 1;
}

}

TEST_CASE("a figure says which months its window cuts while their bars stay whole", "[periods]")
{
    const FigureRequest request = lateMay();
    CHECK(tells(request, wholeMonths + "May 2025."));
    const std::string told = compose(request).description;
    CHECK(has(told, wholeMonths + "May 2025."));
    CHECK(has(told, "May 2025, all of it: Prisoners exchanged to Ukraine, 1,205"));
    CHECK(
        has(readmeOf(request), "Bars: whole months, also where the window cuts them: May 2025\n"));
}

TEST_CASE("of a window that cuts two months both are named", "[periods]")
{
    FigureRequest request = requestFor("bodies");
    request.view.window = days(2025, 6, 14, 7, 10);
    CHECK(tells(request, wholeMonths + "June 2025 and July 2025."));
    request.view.window = days(2025, 6, 14, 7, 24); // nothing happened in July after that
    CHECK(tells(request, wholeMonths + "June 2025."));
}

TEST_CASE("nothing is said of months that lose nothing to the window", "[periods]")
{
    for (const Window &window : {days(2025, 5, 6, 6, 1), days(2025, 5, 1, 6, 1)}) {
        FigureRequest request = lateMay();
        request.view.window = window;
        CHECK_FALSE(tells(request, "whole months"));
        CHECK_FALSE(has(compose(request).description, "whole months"));
        CHECK_FALSE(has(compose(request).description, "all of it"));
    }
    CHECK_FALSE(tells(requestFor("exchanges"), "whole months")); // everything
    CHECK_FALSE(tells(lateMay("timeline"), "whole months"));
    CHECK_FALSE(tells(lateMay("cumulative"), "whole months")); // its line has every event's step
}

TEST_CASE("bars of years are told as years", "[periods]")
{
    FigureRequest request = requestFor("bodies", {300, 300});
    request.view.window = days(2010, 1, 1, 1, 2);
    request.view.window->to = date::local_days(date::year(2025) / 7 / 1);
    CHECK(tells(request, "Bars count whole years, also where the window cuts them: 2025."));
}

TEST_CASE("that bars are whole is told at every size and whatever is left out", "[periods]")
{
    for (const Size size : {Size{1600, 900}, Size{480, 320}, findPreset("column")->plot}) {
        CAPTURE(size.width, size.height);
        FigureRequest request = lateMay("exchanges", size);
        CHECK(tells(request, wholeMonths + "May 2025."));
        request.words.subtitle = "My own";
        request.parts = partsWithout({"title", "legend", "notes", "sources", "provenance"});
        CHECK(tells(request, wholeMonths + "May 2025."));
    }
}

TEST_CASE("a dashboard says it for its charts together, once", "[periods]")
{
    const FigureRequest request = lateMay("dashboard", {1600, 1200});
    const std::string told // the timeline has bars too
        = "In the charts bars count whole months, also where the window cuts them: May 2025.";
    CHECK(tells(request, told));
    CHECK(has(compose(request).description, told));
    CHECK(has(readmeOf(request), "Bars of charts: whole months, also"));
    const FigureRequest small = lateMay("dashboard", {320, 480}); // without room for a chart
    CHECK_FALSE(tells(small, "whole months"));
    CHECK_FALSE(has(compose(small).description, "whole months"));
}

TEST_CASE("the numbers say that a sum is of all of its period", "[periods]")
{
    const json rows = json::parse(renderJson(lateMay()).toStdString())["rows"];
    REQUIRE(rows.size() == 2);
    for (const json &row : rows) {
        CHECK(row["date"] == "2025-05");
        CHECK(row["note"] == "all of May 2025, also outside the window");
    }
    const std::string csv = renderCsv(lateMay()).toStdString();
    CHECK(has(csv, ",address,note\r\n"));
    CHECK(has(csv, ",\"all of May 2025, also outside the window\"\r\n"));
    FigureRequest whole = lateMay();
    whole.view.window = days(2025, 5, 1, 6, 1);
    CHECK_FALSE(has(renderCsv(whole).toStdString(), "outside the window"));
    const json numbers = json::parse(renderJson(whole).toStdString());
    REQUIRE_FALSE(numbers["rows"].empty());
    for (const json &row : numbers["rows"])
        CHECK(row["note"].is_null());
}

TEST_CASE("a figure rests on all that its bars count, also outside the window", "[periods]")
{
    for (const FigureRequest &request : {lateMay(), lateMay("dashboard", {1600, 1200})}) {
        CHECK(restsOn(request, "exchange-2025-05-06"));
        CHECK(cites(request, "trt-0506"));
    }
    CHECK_FALSE(restsOn(lateMay(), "exchange-2025-04-19"));
    CHECK_FALSE(restsOn(lateMay("timeline"), "exchange-2025-05-06"));

    // Years hold more than months do.
    FigureRequest years = requestFor("bodies", {300, 300});
    years.view.window = days(2010, 1, 1, 1, 2);
    years.view.window->to = date::local_days(date::year(2025) / 7 / 1);
    CHECK(restsOn(years, "bodies-2025-08-19"));
}

TEST_CASE("the sources that are printed are those of all that is counted", "[periods]")
{
    // TRT World tells of 6 May only; of a running total all that was before counts.
    for (const char *figure : {"exchanges", "cumulative"}) {
        CAPTURE(figure);
        FigureRequest request = lateMay(figure, {3200, 720});
        const std::string text = textOf(request);
        for (const SourceNote &source : provenanceOf(request).sources) {
            CAPTURE(source.id);
            CHECK(has(text, source.publisher));
        }
    }
}

TEST_CASE("a dashboard cites what a chart rests on only where it has room for the chart",
          "[periods]")
{
    const auto hasTotals = [](const FigureRequest &request) {
        const Composition figure = compose(request);
        return std::ranges::count(figure.pictures, "cumulative", &Picture::name) == 1;
    };
    const FigureRequest high = lateMay("dashboard", {6400, 1200});
    const FigureRequest low = lateMay("dashboard", {6400, 430});
    REQUIRE(hasTotals(high));
    REQUIRE_FALSE(hasTotals(low));
    CHECK(tells(high, "Euromaidan Press")); // of April
    CHECK(tells(low, "Sources: "));
    CHECK_FALSE(tells(low, "Euromaidan Press"));
}

TEST_CASE("a figure whose window cuts a month is drawn again as the same file", "[periods]")
{
    for (const char *figure : {"exchanges", "dashboard"}) {
        const QByteArray svg = renderSvg(lateMay(figure));
        const auto read = readProvenance({svg.constData(), static_cast<std::size_t>(svg.size())});
        REQUIRE(std::holds_alternative<Provenance>(read));
        CHECK(renderSvg(requestOf(std::get<Provenance>(read), goldenDossier())) == svg);
    }
}
