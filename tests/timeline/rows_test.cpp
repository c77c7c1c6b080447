// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "timeline/laid.h"

#include <algorithm>

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

using Texts = std::vector<std::string>;

std::string deadline(std::string_view id, std::string_view when, std::string_view term,
                     std::string_view more = "")
{
    return event(id, "deadline", when,
                 R"("deadline": { )" + std::string(term) + " }" + std::string(more));
}

double middle(const Mark &mark)
{
    return mark.box.y + mark.box.height / 2;
}

}

TEST_CASE("a round of talks is a dot whose label tells the round and its length", "[rows]")
{
    const Laid laid(
        dossierWith({event("t", "talks", "2025-05-16",
                           R"("label": "Round 1", "claims": [)"
                               + claim("minutes", "", R"("between": [90, 120])") + "]")}),
        "2025-01-01", "2026-01-01");

    REQUIRE(laid.looksOf("t") == Texts{"dot solid neutral"});
    const Box box = laid.marksOf("t")[0].box;
    CHECK(box.x + box.width / 2 == Approx(laid.x("2025-05-16T12:00")));
    const Label *const label = laid.label("Round 1 · 90–120 min");
    REQUIRE(label != nullptr);
    CHECK(label->box.x > box.right());
    CHECK_THAT(label->box.y + label->box.height / 2, WithinAbs(box.y + box.height / 2, 0.5));
}

TEST_CASE("talks of known hours become a bar when their hours can be seen", "[rows]")
{
    const auto dossier = dossierWith(
        {event("t", "talks", "2025-07-23T20:37:00/2025-07-23T21:16:00", R"("label": "Round 3")")});

    const Laid hours(dossier, "2025-07-23", "2025-07-24");
    REQUIRE(hours.looksOf("t") == Texts{"bar solid neutral"});
    const Mark bar = hours.marksOf("t")[0];
    CHECK(bar.box.x == Approx(hours.x("2025-07-23T20:37")));
    CHECK(bar.box.right() == Approx(hours.x("2025-07-23T21:16")).margin(1)); // 21:16 is included
    CHECK(bar.softLeft == 0);
    CHECK(bar.softRight == 0);
}

TEST_CASE("a label gives way to the left, loses its length, and is left out", "[rows]")
{
    const auto talks = [](std::string_view id, std::string_view when, std::string_view label) {
        return event(id, "talks", when,
                     R"("label": ")" + std::string(label) + R"(", "claims": [)"
                         + claim("minutes", "", R"("value": 100)") + "]");
    };
    const auto dossier
        = dossierWith({talks("a", "2025-05-16", "Round 1"), talks("b", "2025-06-02", "Round 2"),
                       talks("c", "2025-07-02", "Round 3")});
    const Size size{1280, 210}; // one row for the talks

    const Laid year(dossier, "2025-01-01", "2026-01-01", size);
    CHECK(year.labelsIn("talks") == Texts{"Round 1 · 100 min", "Round 2", "Round 3 · 100 min"});
    CHECK(year.label("Round 1 · 100 min")->box.right() < year.marksOf("a")[0].box.x);

    const Laid years(dossier, "2024-01-01", "2027-01-01", size);
    CHECK(years.labelsIn("talks") == Texts{"Round 1 · 100 min", "Round 3 · 100 min"});
}

TEST_CASE("a term's bracket ends with its last day and is cut where it was amended", "[rows]")
{
    const Laid laid(dossierWith({deadline("fifty", "2025-07-14", R"("within": "P50D")"),
                                 deadline("ten", "2025-07-28", R"("within": "P10D")",
                                          R"(, "amends": "fifty")")}),
                    "2025-07-01", "2025-10-01");

    REQUIRE(laid.looksOf("fifty") == Texts{"bracket dashed deadline", "bracket solid deadline"});
    const Mark rest = laid.marksOf("fifty")[0];
    const Mark held = laid.marksOf("fifty")[1];
    CHECK(held.box.x == Approx(laid.x("2025-07-14")));
    CHECK(held.box.right() == Approx(laid.x("2025-07-28")));
    CHECK(rest.box.x == Approx(laid.x("2025-07-28")));
    CHECK(rest.box.right() == Approx(laid.x("2025-09-03"))); // all of 2 September
    CHECK(rest.softRight == 0);

    CHECK(laid.looksOf("ten") == Texts{"bracket solid deadline"});
    CHECK(laid.marksOf("ten")[0].box.right() == Approx(laid.x("2025-08-08")));
}

TEST_CASE("a term of ten to twelve days ends softly", "[rows]")
{
    const Laid laid(dossierWith({deadline("d", "2025-07-28", R"("within": ["P10D", "P12D"])")}),
                    "2025-07-01", "2025-10-01");
    const Mark mark = laid.marksOf("d").at(0);

    CHECK(mark.box.right() == Approx(laid.x("2025-08-10")));
    CHECK(mark.softRight == Approx(laid.x("2025-08-10") - laid.x("2025-08-07")));
}

TEST_CASE("terms that run together are nested in rows", "[rows]")
{
    const Laid laid(dossierWith({deadline("a", "2025-07-14", R"("within": "P50D")"),
                                 deadline("b", "2025-07-23", R"("due": "2025-08-31")"),
                                 deadline("c", "2025-07-28", R"("within": "P12D")"),
                                 deadline("after", "2025-09-20", R"("within": "P5D")")}),
                    "2025-07-01", "2025-10-01");

    CHECK(middle(laid.marksOf("a")[0]) < middle(laid.marksOf("b")[0]));
    CHECK(middle(laid.marksOf("b")[0]) < middle(laid.marksOf("c")[0]));
    CHECK(middle(laid.marksOf("after")[0]) == middle(laid.marksOf("a")[0]));
}

TEST_CASE("a term carries its words where it is long, and where it was reckoned its day", "[rows]")
{
    const auto dossier = dossierWith(
        {deadline("d", "2025-07-14", R"("within": "P50D")", R"(, "label": "50 days")"),
         deadline("e", "2025-07-14", R"("due": "2025-09-20")", R"(, "label": "By 20 Sept")")});

    const Laid months(dossier, "2025-07-01", "2025-10-01");
    const Label *const label = months.label("50 days · to 2 September 2025");
    REQUIRE(label != nullptr);
    const Box bracket = months.marksOf("d")[0].box;
    CHECK(label->box.x > bracket.x);
    CHECK(label->box.right() < bracket.right());
    CHECK(label->box.bottom() <= bracket.y + bracket.height / 2);
    CHECK(months.label("By 20 Sept") != nullptr);
    const Laid hours(dossierWith({deadline("t", "2025-07-14T18:00", R"("within": "PT30H")",
                                           R"(, "label": "30 hours")")}),
                     "2025-07-14", "2025-07-20");
    CHECK(hours.label("30 hours · to 16 July 2025, 00:00") != nullptr);

    const Laid years(dossier, "2023-01-01", "2028-01-01");
    REQUIRE(years.label("50 days") != nullptr);
    CHECK(years.label("50 days")->box.x > years.marksOf("d")[0].box.right());
}

TEST_CASE("a long term's words stay in view while it is panned", "[rows]")
{
    const Laid laid(dossierWith({deadline("d", "2025-01-01", R"("within": "P1Y")",
                                          R"(, "label": "One year")")}),
                    "2025-06-01", "2025-07-01");
    const Label *const label = laid.label("One year · to 1 January 2026");

    REQUIRE(label != nullptr);
    CHECK(label->box.x >= laid.drawing.plot.x);
    CHECK(label->box.x < laid.drawing.plot.x + 10);
}

TEST_CASE("in low rows no words lie under a bracket of the row above", "[rows]")
{
    const double height = GENERATE(range(240, 480, 12));
    CAPTURE(height);
    const Laid laid(record(), "2021-12-28", "2026-07-16", {895, height});
    const Index lane = laid.lane("deadlines");
    for (const Label &label : laid.drawing.labels) {
        if (label.lane != lane || label.event == none)
            continue;
        const double middle = label.box.y + label.box.height / 2;
        const Box letters{label.box.x + 2, middle - 5, label.box.width - 4, 10};
        for (const Mark &mark : laid.marksIn("deadlines")) {
            CAPTURE(label.text, mark.box.x, mark.box.y);
            CHECK_FALSE((mark.shape == Shape::bracket && mark.box.intersects(letters)));
        }
    }
}

TEST_CASE("a pledge is an outline", "[rows]")
{
    const auto dossier = dossierWith(
        {event("p", "pledge", "2025-05-16"), event("q", "pledge", "2025-06-19/2025-06-25")});

    CHECK(Laid(dossier, "2025-01-01", "2026-01-01").looksOf("p")
          == Texts{"diamond outline pledge"});
    CHECK(Laid(dossier, "2025-06-01", "2025-07-01").looksOf("q") == Texts{"bar outline pledge"});
}

TEST_CASE("disputes are dots and statements flags, stacked where they would meet", "[rows]")
{
    const Laid laid(
        dossierWith({event("d", "dispute", "2025-06-07"), event("s", "statement", "2025-06-08"),
                     event("t", "statement", "2025-06-09")}),
        "2025-01-01", "2026-01-01");

    CHECK(laid.looksOf("d") == Texts{"dot solid dispute"});
    CHECK(laid.looksOf("s") == Texts{"flag solid neutral"});
    CHECK(laid.marksOf("s")[0].box.x == Approx(laid.x("2025-06-08T12:00")));
    CHECK(laid.marksOf("s")[0].box.bottom() < laid.marksOf("t")[0].box.y);
    CHECK(laid.label("s") != nullptr);
    CHECK(laid.label("t") != nullptr);
}

TEST_CASE("what the rows cannot hold is a cluster that shows its count and lists its members",
          "[rows]")
{
    std::vector<std::string> json;
    for (int day = 10; day < 19; ++day) {
        const std::string when = "2025-06-" + std::to_string(day);
        json.push_back(event("s" + std::to_string(day), "statement", when));
        json.push_back(event("t" + std::to_string(day), "statement", when));
    }
    json.push_back(event("far", "statement", "2025-11-01"));
    const auto dossier = dossierWith(json);

    const Laid year(dossier, "2025-01-01", "2026-01-01", {1280, 300});
    const std::vector<Mark> marks = year.marksIn("statements");
    REQUIRE(year.looksOf("s10") == Texts{"cluster solid neutral"});
    std::size_t members = 0;
    for (const Mark &mark : marks) {
        members += mark.members.count;
        if (mark.shape == Shape::cluster)
            CHECK(year.label(std::to_string(mark.members.count)) != nullptr);
    }
    CHECK(members == 19);
    CHECK(year.looksOf("far") == Texts{"flag solid neutral"});

    // Zoomed in, they all come out again.
    const Laid weeks(dossier, "2025-06-01", "2025-07-01");
    for (int day = 10; day < 19; ++day)
        CHECK(weeks.looksOf("s" + std::to_string(day)) == Texts{"flag solid neutral"});
}

TEST_CASE("a date that is not known to the day is a span with soft ends", "[rows]")
{
    const Laid laid(dossierWith({event("month", "statement", "2025-06"),
                                 event("about", "dispute", "2025-06-10~")}),
                    "2025-05-15", "2025-07-15");

    const Mark month = laid.marksOf("month").at(0);
    CHECK(looks(month) == "bar solid neutral");
    CHECK(month.box.x == Approx(laid.x("2025-06-01")));
    CHECK(month.box.right() == Approx(laid.x("2025-07-01")));
    CHECK(month.softLeft > 50);
    CHECK(month.softRight > 50);

    const Mark about = laid.marksOf("about").at(0);
    CHECK(looks(about) == "bar solid dispute");
    CHECK(about.softLeft > 0);
    CHECK(about.softRight > 0);
}

TEST_CASE("an interval of known days is a span with hard ends", "[rows]")
{
    const Laid laid(dossierWith({event("d", "dispute", "2025-06-07/2025-06-09")}), "2025-06-01",
                    "2025-07-01");
    const Mark mark = laid.marksOf("d").at(0);

    CHECK(mark.box.x == Approx(laid.x("2025-06-07")));
    CHECK(mark.box.right() == Approx(laid.x("2025-06-10")));
    CHECK(mark.softLeft == 0);
    CHECK(mark.softRight == 0);
}

TEST_CASE("an interval whose end is not known fades out beyond its beginning", "[rows]")
{
    const auto when = GENERATE(std::string("2025-07-23/.."), std::string("2025-07-23/"));
    const Laid laid(dossierWith({event("s", "statement", when)}), "2025-01-01", "2026-01-01");
    const Mark mark = laid.marksOf("s").at(0);

    CHECK(looks(mark) == "bar solid neutral");
    CHECK(mark.box.x == Approx(laid.x("2025-07-23")));
    CHECK(mark.box.right() > laid.x("2025-07-24") + 20);
    CHECK(mark.softLeft == 0);
    CHECK(mark.softRight > 20);
}

TEST_CASE("among its hours a day is a stretch, not a place", "[rows]")
{
    const Laid laid(dossierWith({event("s", "statement", "2025-07-23")}), "2025-07-22T12:00",
                    "2025-07-24T12:00");
    const Mark mark = laid.marksOf("s").at(0);

    CHECK(looks(mark) == "bar solid neutral");
    CHECK(mark.box.x == Approx(laid.x("2025-07-23")));
    CHECK(mark.box.right() == Approx(laid.x("2025-07-24")));
    CHECK(mark.softLeft > 0);
}

TEST_CASE("stretches that no row is left for lie on a pile that names them", "[rows]")
{
    std::vector<std::string> json;
    for (int i = 0; i < 9; ++i)
        json.push_back(event("s" + std::to_string(i), "statement", "2025-07-23"));
    const Laid laid(dossierWith(json), "2025-07-23", "2025-07-24", {1280, 260});
    const std::vector<Mark> marks = laid.marksIn("statements");

    std::size_t members = 0;
    double bottom = 0;
    for (const Mark &mark : marks) {
        members += mark.members.count;
        CHECK(mark.box.y >= bottom);
        bottom = mark.box.bottom();
    }
    CHECK(members == 9);
    REQUIRE(marks.back().shape == Shape::cluster);
    const auto count = marks.back().members.count;
    CHECK(count == 9 - (marks.size() - 1));
    const Label &words = laid.drawing.labels.back();
    CHECK(words.text.substr(0, 3) == std::to_string(count) + ": ");
    CHECK(words.text.find("s8") != std::string::npos);
    CHECK(words.ink == Ink::paper);
}

TEST_CASE("a pile without room for all its labels names some of them whole", "[rows]")
{
    std::vector<std::string> json;
    for (int i = 0; i < 30; ++i)
        json.push_back(event("s" + std::to_string(i), "statement", "2025-07-23"));
    const Laid laid(dossierWith(json), "2025-07-23", "2025-07-24", {640, 260});
    const Mark pile = laid.marksIn("statements").back();
    REQUIRE(pile.shape == Shape::cluster);
    const Label &words = laid.drawing.labels.back();
    CHECK(words.box.width <= pile.box.width);
    const std::string lead = std::to_string(pile.members.count) + ": ";
    REQUIRE(words.text.starts_with(lead));
    std::string rest = words.text.substr(lead.size());
    int named = 0;
    const std::string comma = " \u00b7 ";
    for (std::size_t end = rest.find(comma); end != std::string::npos; end = rest.find(comma)) {
        const std::string name = rest.substr(0, end);
        CHECK(std::ranges::any_of(json, [&](const std::string &each) {
            return each.find('"' + name + '"') != std::string::npos;
        }));
        rest.erase(0, end + comma.size());
        ++named;
    }
    CHECK(named >= 1);
    CHECK(rest == "\u2026");
}

TEST_CASE("where another pile leaves a pile little room it tells its number alone", "[rows]")
{
    const double height = GENERATE(90.0, 100.0, 110.0, 120.0, 150.0);
    CAPTURE(height);
    const Laid laid(dossierWith({deadline("ultimatum", "2022-03-19", R"("within": "P14D")"),
                                 deadline("extension", "2022-04-01", R"("within": "P3Y")"),
                                 deadline("truce", "2022-08-07", R"("within": "P81D")"),
                                 deadline("offer", "2022-09-02", R"("within": "P12D")"),
                                 deadline("renewal", "2022-09-16", R"("within": "P3Y")"),
                                 deadline("warning", "2022-09-27", R"("within": "P119D")")}),
                    "2022-01-01", "2025-10-01", {500, height});
    for (const Label &label : laid.drawing.labels) {
        CAPTURE(label.text);
        const std::size_t end = label.text.find("\u2026");
        CHECK((end == std::string::npos || end == 0
               || std::string_view("0123456789").find(label.text[end - 1])
                   == std::string_view::npos));
    }
}

TEST_CASE("a title stands in for a missing label, cut short", "[rows]")
{
    const Laid laid(dossierWith({R"({ "id": "s", "kind": "statement", "when": "2025-03-10",
                                      "title": "A statement with a title that fills two lines" })"}),
                    "2025-01-01", "2026-01-01");

    REQUIRE(laid.labelsIn("statements").size() == 1);
    CHECK(laid.labelsIn("statements")[0].substr(0, 16) == "A statement with");
    CHECK(laid.labelsIn("statements")[0].size() < 45);
}

TEST_CASE("the selected mark is flagged, painted last, and keeps its label", "[rows]")
{
    const std::vector<std::string> json{event("a", "dispute", "2025-06-07"),
                                        event("b", "dispute", "2025-06-09")};
    const Laid laid(dossierWith(json), "2025-01-01", "2026-01-01", {1280, 400}, "a");

    REQUIRE(laid.drawing.marks.back().selected);
    CHECK(laid.idsOf(laid.drawing.marks.back()) == Texts{"a"});
    CHECK(std::count_if(laid.drawing.marks.begin(), laid.drawing.marks.end(),
                        [](const Mark &mark) { return mark.selected; })
          == 1);
    REQUIRE(laid.label("a") != nullptr);
    CHECK(laid.label("a")->ink == Ink::text);
    CHECK(laid.label("b")->ink == Ink::mutedText);
}
