// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "timeline/laid.h"

#include <algorithm>

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

using Texts = std::vector<std::string>;

std::string exchange(std::string_view id, std::string_view when, std::string_view claims = "",
                     std::string_view more = "")
{
    std::string rest(more);
    if (!claims.empty())
        rest
            += std::string(rest.empty() ? "" : ", ") + R"("claims": [)" + std::string(claims) + "]";
    return event(id, "exchange", when, rest);
}

std::string both(std::string_view quantity)
{
    return claim("people", "north", quantity) + "," + claim("people", "south", quantity);
}

double height(const Laid &laid, std::string_view event, std::size_t mark = 0)
{
    return laid.marksOf(event).at(mark).box.height;
}

}

TEST_CASE("what goes to the first side stands above the baseline, to the second below", "[bars]")
{
    const Laid laid(dossierWith({exchange("e", "2025-06-10", both(R"("value": 390)"))}),
                    "2025-06-01", "2025-07-01");
    const double baseline = laid.laneBox("exchanges").baseline;
    const std::vector<Mark> marks = laid.marksOf("e");

    CHECK(laid.looksOf("e") == Texts{"bar solid party1", "bar solid party2 down"});
    CHECK(marks[0].box.bottom() == baseline);
    CHECK(marks[1].box.y == baseline);
    CHECK(marks[0].box.height == Approx(marks[1].box.height));
    CHECK(laid.labelsIn("exchanges") == Texts{"390", "390"});
}

TEST_CASE("a bar's height is linear in its count", "[bars]")
{
    const Laid laid(
        dossierWith({exchange("all", "2025-06-05", claim("people", "north", R"("value": 400)")),
                     exchange("half", "2025-06-10", claim("people", "north", R"("value": 200)")),
                     exchange("back", "2025-06-15", claim("people", "south", R"("value": 100)"))}),
        "2025-06-01", "2025-07-01", {1280, 600});

    CHECK(height(laid, "half") == Approx(height(laid, "all") / 2));
    CHECK(height(laid, "back") == Approx(height(laid, "all") / 4));
    CHECK(height(laid, "all") > 40);
}

TEST_CASE("a lane keeps its scale wherever the window is", "[bars]")
{
    const auto dossier = dossierWith(
        {exchange("great", "2020-01-10", claim("people", "north", R"("value": 5000)")),
         exchange("small", "2025-06-10", claim("people", "north", R"("value": 500)"))});
    const Laid all(dossier, "2020-01-01", "2026-01-01");
    const Laid near(dossier, "2025-06-01", "2025-07-01");

    CHECK(height(near, "small") == height(all, "small"));
    CHECK(near.marksOf("great").empty());
}

TEST_CASE("the smallest count is still seen, and a count of zero is a dot", "[bars]")
{
    const Laid laid(
        dossierWith({exchange("many", "2025-06-05", claim("people", "north", R"("value": 100000)")),
                     exchange("one", "2025-06-10", claim("people", "north", R"("value": 1)")),
                     exchange("zero", "2025-06-15", claim("people", "north", R"("value": 0)"))}),
        "2025-06-01", "2025-07-01");

    CHECK(height(laid, "one") == 2);
    CHECK(laid.looksOf("zero") == Texts{"dot solid neutral"});
}

TEST_CASE("an undisclosed count is an open mark of a fixed height, never a number", "[bars]")
{
    const auto dossier = dossierWith(
        {exchange("known", "2025-06-05", both(R"("value": 390)")),
         exchange("a", "2025-06-10", both(R"("undisclosed": true)")),
         exchange("b", "2025-06-20", claim("people", "north", R"("undisclosed": true)"))});
    const Laid laid(dossier, "2025-06-01", "2025-07-01", {1280, 600});

    CHECK(laid.looksOf("a") == Texts{"bar undisclosed party1", "bar undisclosed party2 down"});
    CHECK(laid.looksOf("b") == Texts{"bar undisclosed party1"});
    CHECK(height(laid, "a") == height(laid, "b"));
    CHECK(height(laid, "a") >= 12);
    CHECK(height(laid, "a") < height(laid, "known"));
    CHECK(laid.labelsIn("exchanges") == Texts{"390", "390", "?", "?", "?"});
}

TEST_CASE("an event without any count is a dot on the baseline", "[bars]")
{
    const Laid laid(dossierWith({exchange("known", "2025-06-05", both(R"("value": 390)")),
                                 exchange("silent", "2025-06-10")}),
                    "2025-06-01", "2025-07-01");

    REQUIRE(laid.looksOf("silent") == Texts{"dot solid neutral"});
    const Box box = laid.marksOf("silent")[0].box;
    CHECK(box.y + box.height / 2 == laid.laneBox("exchanges").baseline);
    CHECK(laid.labelsIn("exchanges") == Texts{"390", "390"});
}

TEST_CASE("the disputed part of a count is hatched upon what nobody disputes", "[bars]")
{
    const Laid laid(dossierWith({exchange("e", "2025-06-10",
                                          claim("people", "north", R"("value": 300)") + ","
                                              + claim("people", "north", R"("value": 400)"))}),
                    "2025-06-01", "2025-07-01", {1280, 600});
    const std::vector<Mark> marks = laid.marksOf("e");

    REQUIRE(laid.looksOf("e") == Texts{"bar solid party1", "bar hatched party1"});
    CHECK(marks[0].box.y == Approx(marks[1].box.bottom()));
    CHECK(marks[1].box.height == Approx(marks[0].box.height / 3));
    CHECK(laid.labelsIn("exchanges") == Texts{"300–400"});
}

TEST_CASE("a count that is only bounded below has a fading cap", "[bars]")
{
    const Laid laid(
        dossierWith({exchange("e", "2025-06-10", claim("people", "south", R"("at_least": 154)")),
                     exchange("f", "2025-06-20", claim("people", "south", R"("at_least": 1540)"))}),
        "2025-06-01", "2025-07-01", {1280, 600});

    CHECK(laid.looksOf("e") == Texts{"bar solid party2 down", "bar undisclosed party2 down"});
    CHECK(height(laid, "e", 1) == height(laid, "f", 1));
    CHECK(laid.marksOf("e")[1].box.y == Approx(laid.marksOf("e")[0].box.bottom()));
    CHECK(laid.labelsIn("exchanges") == Texts{"154+", "1,540+"});
}

TEST_CASE("a count that is only bounded above is hatched from the baseline", "[bars]")
{
    const Laid laid(
        dossierWith({exchange("e", "2025-06-10", claim("people", "north", R"("at_most": 120)"))}),
        "2025-06-01", "2025-07-01");

    CHECK(laid.looksOf("e") == Texts{"bar hatched party1"});
    CHECK(laid.labelsIn("exchanges") == Texts{"≤120"});
}

TEST_CASE("a day's bar is centred on its day, and covers it when zoomed in", "[bars]")
{
    const auto dossier = dossierWith({exchange("e", "2025-06-10", both(R"("value": 390)"))});

    const Laid year(dossier, "2025-01-01", "2026-01-01");
    const Box far = year.marksOf("e")[0].box;
    CHECK(far.x + far.width / 2 == Approx(year.x("2025-06-10T12:00")));
    CHECK(far.width == Approx(5));

    const Laid days(dossier, "2025-06-09", "2025-06-12");
    const Box near = days.marksOf("e")[0].box;
    CHECK(near.x > days.x("2025-06-10"));
    CHECK(near.x < days.x("2025-06-10") + 10);
    CHECK(near.right() < days.x("2025-06-11"));
    CHECK(near.right() > days.x("2025-06-11") - 10);
}

TEST_CASE("a bar as wide as words carries its event's label", "[bars]")
{
    const auto dossier = dossierWith(
        {exchange("e", "2025-06-10", both(R"("value": 390)"), R"("label": "Stage 3")")});

    CHECK(Laid(dossier, "2025-06-09", "2025-06-12").labelsIn("exchanges")
          == Texts{"390 · Stage 3", "390"});
}

TEST_CASE("bars of neighbouring days stand side by side down to a few pixels", "[bars]")
{
    const auto dossier = dossierWith({exchange("a", "2025-05-23", both(R"("value": 390)")),
                                      exchange("b", "2025-05-24", both(R"("value": 307)")),
                                      exchange("c", "2025-05-25", both(R"("value": 303)"))});
    const Laid year(dossier, "2025-01-01", "2026-01-01"); // about 3 px a day
    std::vector<Mark> marks = year.marksIn("exchanges");

    REQUIRE(marks.size() == 6);
    std::sort(marks.begin(), marks.end(), [](const Mark &one, const Mark &two) {
        return one.up != two.up ? one.up : one.box.x < two.box.x;
    });
    CHECK(marks[0].box.right() < marks[1].box.x);
    CHECK(marks[1].box.right() < marks[2].box.x);
    CHECK(marks[1].box.width >= 1.5);
}

TEST_CASE("bars that are closer than that are a cluster as high as the greatest", "[bars]")
{
    const auto dossier
        = dossierWith({exchange("alone", "2018-01-01", both(R"("value": 390)")),
                       exchange("a", "2025-05-23", both(R"("value": 390)")),
                       exchange("b", "2025-05-24", both(R"("value": 307)")),
                       exchange("c", "2025-05-25", claim("people", "north", R"("value": 303)"))});
    const Laid years(dossier, "2017-06-01", "2026-01-01");

    REQUIRE(years.looksOf("b") == Texts{"cluster solid party1", "cluster solid party2 down"});
    CHECK(years.idsOf(years.marksOf("b")[0]) == Texts{"a", "b", "c"});
    CHECK(height(years, "b") == height(years, "alone"));
    CHECK(years.labelsIn("exchanges") == Texts{"390", "390", "×3"});
}

TEST_CASE("a cluster says that a member's count is open or disputed", "[bars]")
{
    const auto [other, end]
        = GENERATE(std::pair<std::string, std::string>{R"("undisclosed": true)", "bar undisclosed"},
                   std::pair<std::string, std::string>{R"("at_least": 20)", "bar undisclosed"},
                   std::pair<std::string, std::string>{R"("at_most": 20)", "cluster hatched"});
    const Laid years(
        dossierWith({exchange("a", "2025-05-23", claim("people", "north", R"("value": 390)")),
                     exchange("b", "2025-05-24", claim("people", "north", other))}),
        "2018-01-01", "2026-01-01");

    CHECK(years.looksOf("a") == Texts{end + " party1", "cluster solid party1"});
}

TEST_CASE("a cluster is hatched only above what is certain", "[bars]")
{
    const Laid years(
        dossierWith(
            {exchange("a", "2025-05-23", claim("people", "north", R"("value": 300)")),
             exchange("b", "2025-05-24", claim("people", "north", R"("between": [200, 400])"))}),
        "2018-01-01", "2026-01-01");

    REQUIRE(years.looksOf("a") == Texts{"cluster hatched party1", "cluster solid party1"});
    const auto marks = years.marksOf("a");
    const double certain = marks[1].box.height;
    CHECK(certain == Approx(3 * (marks[1].box.y - marks[0].box.y)));
    // It begins below the round corners of what is certain, so that no gap shows there.
    CHECK(marks[0].box.bottom() == Approx(marks[1].box.y + 2 * roundness));
    CHECK(certain > 2 * roundness);
}

TEST_CASE("a cluster of undisclosed counts stays undisclosed", "[bars]")
{
    const Laid years(dossierWith({exchange("a", "2025-05-23", both(R"("undisclosed": true)")),
                                  exchange("b", "2025-05-24", both(R"("undisclosed": true)"))}),
                     "2018-01-01", "2026-01-01");

    CHECK(years.looksOf("a")
          == Texts{"cluster undisclosed party1", "cluster undisclosed party2 down"});
}

TEST_CASE("events of one day share its width when zoomed in", "[bars]")
{
    const auto dossier
        = dossierWith({exchange("a", "2025-06-10", claim("people", "north", R"("value": 390)")),
                       exchange("b", "2025-06-10", claim("people", "north", R"("value": 200)"))});

    const Laid year(dossier, "2025-01-01", "2026-01-01");
    CHECK(year.idsOf(year.marksOf("a").at(0)) == Texts{"a", "b"});

    const Laid days(dossier, "2025-06-09", "2025-06-12");
    REQUIRE(days.looksOf("a") == Texts{"bar solid party1"});
    CHECK(days.marksOf("a")[0].box.right() < days.marksOf("b")[0].box.x);
    CHECK(days.marksOf("b")[0].box.right() < days.x("2025-06-11"));
}

TEST_CASE("a bar of an imprecise date stands on a soft band of all its days", "[bars]")
{
    const auto dossier
        = dossierWith({exchange("e", "2025-06", claim("people", "north", R"("value": 390)"))});
    const Laid laid(dossier, "2025-05-15", "2025-07-15");

    REQUIRE(laid.looksOf("e") == Texts{"bar solid neutral", "bar solid party1"});
    const Mark band = laid.marksOf("e")[0];
    CHECK(band.box.x == Approx(laid.x("2025-06-01")));
    CHECK(band.box.right() == Approx(laid.x("2025-07-01")));
    CHECK(band.softLeft > 50);
    CHECK(band.softRight > 50);
    const Box bar = laid.marksOf("e")[1].box;
    CHECK(bar.x + bar.width / 2 == Approx(laid.x("2025-06-16")));
    CHECK(bar.width < 25);
}

TEST_CASE("counts without a direction stand above the baseline in a quiet ink", "[bars]")
{
    const Laid laid(
        dossierWith({exchange("e", "2025-06-10", claim("people", "", R"("value": 9)"))}),
        "2025-06-01", "2025-07-01");

    CHECK(laid.looksOf("e") == Texts{"bar solid neutral"});
    CHECK(laid.label("↑ to Northland") == nullptr);
}

TEST_CASE("the gutter tells what up and down mean and what a height is worth", "[bars]")
{
    const Laid laid(dossierWith({exchange("e", "2025-06-10", both(R"("value": 390)"))}),
                    "2025-06-01", "2025-07-01", {1280, 600});
    const double baseline = laid.laneBox("exchanges").baseline;

    REQUIRE(laid.label("↑ to Northland") != nullptr);
    CHECK(laid.label("↑ to Northland")->ink == Ink::party1);
    CHECK(laid.label("↑ to Northland")->box.bottom() <= baseline);
    REQUIRE(laid.label("↓ to Southland") != nullptr);
    CHECK(laid.label("↓ to Southland")->ink == Ink::party2);
    CHECK(laid.label("↓ to Southland")->box.y >= baseline);

    // The rule of 300 lies where a bar of 300 would end.
    const Label *const rule = laid.label("300");
    REQUIRE(rule != nullptr);
    CHECK(rule->box.right() < laid.drawing.plot.x);
    const double ruleY = rule->box.y + rule->box.height / 2;
    CHECK_THAT(baseline - ruleY, WithinAbs(height(laid, "e") * 300 / 390, 0.5));
}

TEST_CASE("long party names give way to their short ones", "[bars]")
{
    const Laid laid(dossierWith({exchange("e", "2025-06-10", both(R"("value": 390)"))}),
                    "2025-06-01", "2025-07-01");
    Canvas wide = laid.canvas;
    wide.measure = [](std::string_view text, TextStyle style) {
        return 9 * pixelSize(style) / 11 * double(text.size());
    };
    const Drawing drawing = layoutTimeline(laid.events, laid.scale, wide);

    const auto has = [&](std::string_view text) {
        return std::any_of(drawing.labels.begin(), drawing.labels.end(),
                           [&](const Label &label) { return label.text == text; });
    };
    CHECK(has("↑ to N"));
    CHECK(has("↓ to S"));
}

TEST_CASE("the greater counts are labelled first where not all labels fit", "[bars]")
{
    const Laid year(
        dossierWith({exchange("a", "2025-06-10", claim("people", "north", R"("value": 20)")),
                     exchange("b", "2025-06-13", claim("people", "north", R"("value": 90)")),
                     exchange("c", "2025-06-16", claim("people", "north", R"("value": 30)"))}),
        "2025-01-01", "2026-01-01");

    CHECK(year.labelsIn("exchanges") == Texts{"90"});
}

TEST_CASE("a pledge lane with a measure has outlines for bars", "[bars]")
{
    const Laid laid(dossierWith({event("p", "pledge", "2025-06-10",
                                       R"("claims": [)" + both(R"("at_least": 1000)") + "]")},
                                R"("measure": "people")"),
                    "2025-06-01", "2025-07-01");

    CHECK(laid.looksOf("p")
          == Texts{"bar outline party1", "bar undisclosed party1", "bar outline party2 down",
                   "bar undisclosed party2 down"});
}

TEST_CASE("a deadline in a lane of quantities is a bracket on the baseline", "[bars]")
{
    const auto dossier = dossierWith(
        {event("p", "pledge", "2025-06-05", R"("claims": [)" + both(R"("value": 1000)") + "]"),
         event("d", "deadline", "2025-06-10", R"("deadline": { "within": "P10D" })")},
        R"("measure": "people")", R"("pledge", "deadline")");
    const Laid laid(dossier, "2025-06-01", "2025-07-01");

    CHECK(laid.looksOf("p") == Texts{"bar outline party1", "bar outline party2 down"});
    REQUIRE(laid.looksOf("d") == Texts{"bracket solid deadline"});
    const Box box = laid.marksOf("d")[0].box;
    CHECK(box.x == Approx(laid.x("2025-06-10")));
    CHECK(box.right() == Approx(laid.x("2025-06-21")));
    CHECK(box.y + box.height / 2 == laid.laneBox("pledges").baseline);
}

TEST_CASE("a number too long for the gutter is not written over the lane's name", "[bars]")
{
    const Laid laid(dossierWith({exchange("e", "2025-06-10",
                                          claim("people", "north", R"("value": 1000000000000)"))}),
                    "2025-06-01", "2025-07-01");

    CHECK(laid.label("1,000,000,000,000")->box.x > laid.drawing.plot.x); // the bar's own
    CHECK(firstOverlap(laid.drawing) == "");
}

TEST_CASE("an event in parts has no bar beside theirs, but a stretch of the baseline", "[bars]")
{
    const auto part = [](std::string_view id, std::string_view day, std::string_view value) {
        return event(id, "exchange", day, R"("part_of": "whole", "claims": [)" + both(value) + "]");
    };
    const Laid laid(dossierWith({event("whole", "exchange", "2025-06-10/2025-06-12",
                                       R"("claims": [)" + both(R"("value": 1000)") + "]"),
                                 part("first", "2025-06-10", R"("value": 390)"),
                                 part("second", "2025-06-11", R"("value": 307)"),
                                 part("third", "2025-06-12", R"("value": 303)")}),
                    "2025-06-01", "2025-07-01");

    CHECK(laid.looksOf("second") == Texts{"bar solid party1", "bar solid party2 down"});
    REQUIRE(laid.looksOf("whole") == Texts{"bar solid neutral"});
    const Box box = laid.marksOf("whole")[0].box;
    CHECK(box.x == Approx(laid.x("2025-06-10")));
    CHECK(box.right() == Approx(laid.x("2025-06-13")));
    CHECK(box.y + box.height / 2 == laid.laneBox("exchanges").baseline);
    CHECK(laid.label("1,000") == nullptr);
    CHECK(laid.events.greatest(laid.lane("exchanges")) == 390); // it would dwarf its parts
}

TEST_CASE("events of one imprecise date have one band", "[bars]")
{
    std::vector<std::string> json;
    for (const char *id : {"one", "two", "three"})
        json.push_back(exchange(id, "2025-06", claim("people", "north", R"("value": 5)")));
    const auto dossier = dossierWith(json);
    const auto bands = [](const Laid &laid) {
        std::vector<Mark> found = laid.marksIn("exchanges");
        std::erase_if(found, [](const Mark &mark) { return mark.softLeft <= 0; });
        return found;
    };

    const Laid whole(dossier, "2025-05-20", "2025-07-10");
    CHECK(bands(whole).size() == 1);
    CHECK(whole.marksOf("three").size() == 1); // its bar

    const Laid chosen(dossier, "2025-05-20", "2025-07-10", {1280, 400}, "three");
    CHECK(bands(chosen).size() == 2); // so that it is seen what was chosen

    // Where the bars are out of sight the band stands for all of them.
    const Laid end(dossier, "2025-06-27", "2025-07-02");
    REQUIRE(bands(end).size() == 1);
    CHECK(end.idsOf(bands(end).front()).size() == 3);
}
