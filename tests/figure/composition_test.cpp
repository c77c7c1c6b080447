// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "figure/requests.h"

#include "figure/composition.h"
#include "figure/notes.h"
#include "figure/preset.h"
#include "paint/fonts.h"

#include <algorithm>

using namespace ledgerline;

namespace {

bool anyLabel(const std::vector<Label> &labels, const std::string &part)
{
    return std::any_of(labels.begin(), labels.end(), [&](const Label &label) {
        return label.text.find(part) != std::string::npos;
    });
}

const Drawing &timelineOf(const Composition &figure)
{
    const auto found = std::ranges::find_if(figure.pictures, &Picture::isTimeline);
    REQUIRE(found != figure.pictures.end());
    return *found->drawing;
}

/// Where a text is really painted in its box.
Box inkBox(const Label &label)
{
    const double width = textMeasure()(label.text, label.style);
    const double rest = label.box.width - width;
    const double shift = label.align == Align::left ? 0
        : label.align == Align::center              ? rest / 2
                                                    : rest;
    return {label.box.x + shift, label.box.y, width, label.box.height};
}

std::shared_ptr<const Dossier> read(const std::string &json)
{
    const ReadResult result = readDossier(json);
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(describe(fault, "test"));
    REQUIRE(result.dossier);
    return result.dossier;
}

}

TEST_CASE("nothing is cut off or covered at any size", "[composition]")
{
    const auto figure
        = GENERATE(as<std::string>{}, "timeline", "exchanges", "bodies", "cumulative", "events",
                   "talks", "pledges", "deadlines", "contradictions", "dashboard");
    const auto size = GENERATE(Size{1600, 900}, Size{1280, 720}, Size{800, 500}, Size{480, 320},
                               Size{3200, 600}, Size{320, 1200}, findPreset("column")->plot,
                               findPreset("column")->tall, findPreset("page")->tall,
                               findPreset("slide")->plot, findPreset("square")->plot);
    CAPTURE(figure, size.width, size.height);
    const Composition result = compose(requestFor(figure, size));
    const Box page{0, 0, size.width, size.height};
    std::vector<Box> taken;
    for (const Picture &picture : result.pictures) {
        CAPTURE(picture.name);
        CHECK(picture.box.right() <= page.right());
        CHECK(picture.box.bottom() <= page.bottom());
        for (const Box &other : taken)
            CHECK_FALSE(picture.box.intersects(other));
        taken.push_back(picture.box);
    }
    for (const Label &label : result.labels) {
        CAPTURE(label.text);
        const Box ink = inkBox(label);
        CHECK(ink.x >= 0);
        CHECK(ink.y >= 0);
        CHECK(ink.right() <= page.right());
        CHECK(ink.bottom() <= page.bottom());
        for (const Box &other : taken)
            CHECK_FALSE(ink.intersects(other));
        taken.push_back(ink);
    }
    for (const Mark &mark : result.marks) {
        for (const Box &other : taken)
            CHECK_FALSE(mark.box.intersects(other));
    }
    double height = 0;
    for (const Picture &picture : result.pictures) {
        height = std::max(height, picture.box.bottom() - result.pictures.front().box.y);
        for (const Label &label :
             picture.drawing ? picture.drawing->labels : std::vector<Label>()) {
            CAPTURE(label.text);
            const Box ink = inkBox(label);
            CHECK(ink.x >= 0);
            CHECK(ink.right() <= picture.box.width + 0.5);
            CHECK(ink.bottom() <= picture.box.height + 0.5);
        }
    }
    CHECK(height >= size.height * 0.4);
}

TEST_CASE("a preset has room for every word of title, subtitle, notes and legend", "[composition]")
{
    const auto figure
        = GENERATE(as<std::string>{}, "timeline", "exchanges", "bodies", "cumulative", "talks");
    for (const Preset &preset : presets()) {
        CAPTURE(figure, preset.name);
        FigureRequest request = requestFor(figure, preset.sizeOf(figure));
        request.view.reading = "russia";
        request.view.asOf = date::local_days(date::year(2025) / 8 / 10);
        const Composition result = compose(request);
        for (const Label &label : result.labels) {
            CAPTURE(label.text);
            CHECK(label.text.find("…") == std::string::npos);
        }
        CHECK(anyLabel(result.labels, "As of 10 August 2025"));
        CHECK(anyLabel(result.labels, "Reading: "));
        CHECK(anyLabel(result.labels, "dition of 30"));
        if (figure == "timeline") {
            CHECK(anyLabel(result.labels, "several events"));
            for (const char *lane : {"Exchanges", "Statements"})
                CHECK(anyLabel(timelineOf(result).labels, lane));
        }
    }
}

TEST_CASE("too small a figure gives up its texts before its picture", "[composition]")
{
    const auto size = GENERATE(Size{160, 90}, Size{60, 40}, Size{1, 1});
    const auto figure = GENERATE(as<std::string>{}, "timeline", "bodies");
    const Composition result = compose(requestFor(figure, size));
    CHECK(result.pictures.front().box.width >= 0);
    CHECK(result.pictures.front().box.height >= 0);
    CHECK(result.labels.size() <= 3);
}

TEST_CASE("a figure stands alone", "[composition]")
{
    const Composition timeline = compose(requestFor("timeline"));
    CHECK(timeline.title == "A golden summer: talks, exchanges, returns of the dead");
    CHECK(anyLabel(timeline.labels, "19 April"));
    CHECK(anyLabel(timeline.labels, "Reading: envelope"));
    CHECK(anyLabel(timeline.labels, "to Ukraine"));
    CHECK(anyLabel(timeline.labels, "count not published"));
    CHECK(anyLabel(timeline.labels, "pledged"));
    CHECK(anyLabel(timeline.labels, "undisclosed)"));
    CHECK(anyLabel(timeline.labels, "claims differ on"));
    CHECK(anyLabel(timeline.labels, "Sources: "));
    CHECK(anyLabel(timeline.labels, "dition of 30 September 2025"));

    const Composition bodies = compose(requestFor("bodies"));
    CHECK(bodies.title == "Bodies returned by month");
    CHECK(anyLabel(bodies.labels, "A golden summer"));
    CHECK(anyLabel(bodies.labels, "Bodies returned: to Ukraine"));
    CHECK_FALSE(anyLabel(bodies.labels, "Prisoners exchanged"));
    CHECK(bodies.description.find("June 2025: Bodies returned to Russia, 78.")
          != std::string::npos);
}

TEST_CASE("a figure tells the window that it was asked for", "[composition]")
{
    FigureRequest request = requestFor("timeline");
    request.view.window = days(2025, 6, 1, 7, 1);
    CHECK(anyLabel(compose(request).labels, "1–30 June 2025"));
    request.view.window = days(2031, 6, 1, 7, 1);
    const Composition empty = compose(request);
    CHECK(anyLabel(timelineOf(empty).labels, "Nothing recorded in this window."));
    CHECK_FALSE(anyLabel(empty.labels, "Sources"));
}

TEST_CASE("an empty timeline says so whole, in a column of print too", "[composition]")
{
    FigureRequest empty = requestFor("timeline", findPreset("column")->tall);
    empty.view.window = days(1950, 1, 1, 2, 1);
    const Composition figure = compose(empty);
    const Drawing &drawing = timelineOf(figure);
    std::string told;
    for (const Label &label : drawing.labels) {
        if (label.box.x < drawing.plot.x || label.box.y > drawing.plot.bottom())
            continue;
        const Box ink = inkBox(label);
        CHECK(ink.x >= drawing.plot.x);
        CHECK(ink.right() <= drawing.plot.right());
        told += (told.empty() ? "" : " ") + label.text;
    }
    CHECK(told == "Nothing recorded in this window.");
}

TEST_CASE("hidden lanes are neither drawn nor summed nor cited", "[composition]")
{
    FigureRequest request = requestFor("timeline");
    request.view.hiddenLanes = {"exchanges", "no such lane"};
    const Composition result = compose(request);
    CHECK(timelineOf(result).lanes.size() == 6);
    CHECK_FALSE(anyLabel(result.labels, "Prisoners exchanged"));
    CHECK(anyLabel(result.labels, "Bodies returned"));
}

TEST_CASE("publishers are named once, the most cited first", "[composition]")
{
    const auto dossier = read(R"({"ledgerline": 1, "title": "T", "language": "en",
        "timezone": "UTC", "edition": "2025-12-31",
        "parties": {"n": {"name": "N", "role": "belligerent", "ink": "party-1"}},
        "measures": {"m": {"name": "M", "unit": "people"}},
        "lanes": [{"id": "l", "name": "L", "kinds": ["exchange"], "measure": "m"}],
        "sources": {"a": {"publisher": "Alpha", "title": "a"}, "b": {"publisher": "Beta", "title": "b"},
                    "b2": {"publisher": "Beta", "title": "b2"}, "c": {"publisher": "Unused", "title": "c"}},
        "events": [{"id": "e", "kind": "exchange", "when": "2025-03-03", "title": "E", "sources": ["a", "b"],
                    "claims": [{"measure": "m", "to": "n", "value": 1, "by": "n", "source": "b2"}]}]})");
    const Window all = dossier->extent();
    CHECK(publishersOf(*dossier, {all, {EventKind::exchange}, {}, {}})
          == std::vector<std::string>{"Beta", "Alpha"});
    CHECK(publishersOf(*dossier, {all, {EventKind::talks}, {}, {}}).empty());
}

TEST_CASE("texts come in the language of the view", "[composition]")
{
    FigureRequest request;
    request.dossier = read(R"({"ledgerline": 1, "title": {"en": "Talks", "uk": "Переговори"},
        "language": "en", "timezone": "UTC", "edition": "2025-12-31", "parties": {}, "measures": {},
        "lanes": [{"id": "l", "name": "L", "kinds": ["talks"]}], "sources": {}, "events": []})");
    request.view.language = "uk";
    CHECK(compose(request).title == "Переговори");
    request.view.language.clear();
    CHECK(compose(request).title == "Talks");
}

TEST_CASE("a figure says by which reading and as of which day, and is drawn so", "[composition]")
{
    const auto figure = GENERATE(as<std::string>{}, "timeline", "exchanges", "bodies");
    FigureRequest request = requestFor(figure, {1600, 900});
    request.view.reading = "lowest";
    request.view.asOf = date::local_days{date::year{2025} / 6 / 8};
    const Composition result = compose(request);
    CHECK(anyLabel(result.labels, "As of 8 June 2025"));
    CHECK(anyLabel(result.labels, "Reading: lowest, of rival claims"));
    CHECK(result.description.find("As of 8 June 2025") != std::string::npos);
    CHECK_FALSE(anyLabel(result.labels, "envelope"));

    FigureRequest everything = requestFor(figure, {1600, 900});
    CHECK(compose(everything).description != result.description);
}

TEST_CASE("a figure of one party's word names it", "[composition]")
{
    FigureRequest request = requestFor("bodies", {1600, 900});
    request.view.reading = goldenDossier()->parties[goldenDossier()->side[1]].id;
    CHECK(anyLabel(compose(request).labels, "’s word, only what "));
}

TEST_CASE("however small, a figure does not hide that it leaves something out", "[composition]")
{
    FigureRequest request = requestFor("bodies", {420, 300});
    request.view.reading = "highest";
    request.view.asOf = date::local_days{date::year{2025} / 6 / 8};
    const Composition result = compose(request);
    CHECK(anyLabel(result.labels, "As of 8 June 2025"));
}

TEST_CASE("what was not yet published is neither drawn nor cited nor summed", "[composition]")
{
    FigureRequest request = requestFor("timeline", {1600, 900});
    const Composition all = compose(request);
    request.view.asOf = date::local_days{date::year{2025} / 5 / 20};
    const Composition early = compose(request);
    CHECK(timelineOf(early).members.size() < timelineOf(all).members.size() / 2);
    const Dossier &dossier = *goldenDossier();
    const EventIndex events(goldenDossier());
    Shown shown{{}, {EventKind::exchange}, {}, {}};
    shown.window = dossier.extent();
    const auto sources = publishersOf(dossier, shown);
    shown.reading.asOf = Instant(date::local_days{date::year{2025} / 5 / 20});
    CHECK(publishersOf(dossier, shown).size() < sources.size());
    CHECK(totalsOf(Sums(dossier, shown.reading), events, shown)
          != totalsOf(Sums(dossier), events, shown));
}

TEST_CASE("a timeline of what is disputed says so and shows no more", "[composition]")
{
    FigureRequest request = requestFor("timeline", {1600, 900});
    const std::size_t all = timelineOf(compose(request)).members.size();
    request.view.onlyDisputed = true;
    const Composition result = compose(request);
    CHECK(anyLabel(result.labels, "Only what is disputed"));
    CHECK(timelineOf(result).members.size() < all);
}

TEST_CASE("a timeline's note sums nothing that it does not show", "[composition]")
{
    FigureRequest request = requestFor("timeline", {1600, 900});
    REQUIRE(anyLabel(compose(request).labels, "In this window: "));
    const auto hide = [&](auto holds) {
        request.view.hiddenLanes.clear();
        for (const Lane &lane : request.dossier->lanes) {
            if (!holds(lane))
                request.view.hiddenLanes.emplace_back(lane.id);
        }
    };
    const auto measureOf = [&](EventKind kind) {
        const Index lane = request.dossier->laneOf(kind);
        return std::string(
            request.dossier->measures[request.dossier->lanes[lane].measure].name.text);
    };
    hide([](const Lane &lane) {
        return std::ranges::find(lane.kinds, EventKind::exchange) != lane.kinds.end();
    });
    const Composition exchanges = compose(request);
    CHECK(anyLabel(exchanges.labels, measureOf(EventKind::exchange)));
    CHECK_FALSE(anyLabel(exchanges.labels, measureOf(EventKind::repatriation)));
    hide([](const Lane &) { return true; });
    request.view.onlyDisputed = true; // some of what is summed is not
    CHECK_FALSE(anyLabel(compose(request).labels, measureOf(EventKind::exchange) + ": "));
}

TEST_CASE("a dashboard says that its timeline does not show all lanes", "[composition]")
{
    FigureRequest request = requestFor("dashboard", {1600, 900});
    const std::size_t lanes = request.dossier->lanes.size();
    CHECK_FALSE(anyLabel(compose(request).labels, "Timeline: "));
    request.view.hiddenLanes = {std::string(request.dossier->lanes.front().id)};
    CHECK(anyLabel(compose(request).labels,
                   "Timeline: " + std::to_string(lanes - 1) + " of " + std::to_string(lanes)
                       + " lanes"));
}

TEST_CASE("a reading is told where it changes numbers", "[composition]")
{
    for (const std::string figure : {"contradictions", "deadlines"}) {
        CAPTURE(figure);
        const Composition result = compose(requestFor(figure));
        CHECK_FALSE(anyLabel(result.labels, "Reading"));
        CHECK(result.description.find("Reading") == std::string::npos);
    }
    CHECK(anyLabel(compose(requestFor("pledges")).labels, "Reading"));
}

TEST_CASE("imported lanes have totals and a legend of what is hatched", "[composition]")
{
    FigureRequest request;
    request.view.figure = "timeline";
    request.dossier = readDossier(R"({"ledgerline": 1, "title": "T", "language": "en",
        "timezone": "UTC", "edition": "2025-12-31", "parties": {"p": {"name": "P", "role": "press", "ink": "neutral"}},
        "measures": {"deaths": {"name": "Deaths", "unit": "people"}},
        "lanes": [{"id": "war", "name": "War", "kinds": [], "measure": "deaths"},
                  {"id": "other", "name": "Other", "kinds": []}],
        "sources": {"s": {"publisher": "Agency", "title": "Report"}},
        "events": [{"id": "a", "kind": "occurrence", "when": "2025-01-15", "title": "A",
                    "lane": "war", "sources": ["s"], "claims": [{"measure": "deaths",
                    "between": [17, 75], "by": "p", "source": "s"}]},
                   {"id": "b", "kind": "occurrence", "when": "2025-01-16", "title": "B",
                    "lane": "other", "sources": ["s"], "claims": []}]})")
                          .dossier;
    REQUIRE(request.dossier);
    const Composition all = compose(request);
    CHECK(anyLabel(all.labels, "Deaths: 17–75"));
    CHECK(anyLabel(all.labels, "up to the highest count"));
    CHECK(all.description.find("Deaths: 17–75") != std::string::npos);
    request.view.hiddenLanes = {"war"};
    CHECK_FALSE(anyLabel(compose(request).labels, "Deaths"));
}
