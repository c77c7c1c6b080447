// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/layout.h"

#include "catch.h"
#include "timeline/laid.h"

#include <algorithm>
#include <map>
#include <set>

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

/// Windows of the record from 20 years to minutes, wherever something happens.
std::vector<std::pair<std::string, std::string>> windows()
{
    return {{"2015-01-01", "2035-01-01"},
            {"2025-01-01", "2026-01-15"},
            {"2025-05-01", "2025-09-01"},
            {"2025-06-01", "2025-07-01"},
            {"2025-06-08", "2025-06-18"},
            {"2025-07-20", "2025-08-12"},
            {"2025-07-23", "2025-07-24"},
            {"2025-07-23T20:00", "2025-07-23T22:00"},
            {"2025-07-23T20:50", "2025-07-23T20:51"}};
}

std::string show(const Drawing &drawing)
{
    std::string text;
    const auto box = [](const Box &b) {
        return " " + std::to_string(b.x) + " " + std::to_string(b.y) + " " + std::to_string(b.width)
            + " " + std::to_string(b.height);
    };
    for (const Mark &mark : drawing.background)
        text += looks(mark) + box(mark.box) + "\n";
    for (const Mark &mark : drawing.marks) {
        text += looks(mark) + box(mark.box);
        for (const Index member : drawing.membersOf(mark))
            text += " " + std::to_string(member);
        text += "\n";
    }
    for (const Label &label : drawing.labels)
        text += label.text + box(label.box) + "\n";
    return text;
}

}

TEST_CASE("lanes stand in the order of the file and fill the height above the axis", "[layout]")
{
    const Size size{1280, GENERATE(240.0, 320.0, 400.0, 450.0, 700.0, 1000.0)};
    const Laid laid(record(), "2025-01-01", "2026-01-01", size);
    const Drawing &drawing = laid.drawing;

    REQUIRE(drawing.lanes.size() == laid.dossier->lanes.size());
    double y = 0;
    for (std::size_t i = 0; i < drawing.lanes.size(); ++i) {
        CHECK(drawing.lanes[i].lane == i);
        CHECK(drawing.lanes[i].box.y == y);
        CHECK(drawing.lanes[i].box.height > 0);
        CHECK(drawing.lanes[i].box.width == size.width);
        y = drawing.lanes[i].box.bottom();
    }
    CHECK(y == Approx(drawing.plot.bottom()).margin(1));
    CHECK(size.height - drawing.plot.bottom() == 44);
    CHECK(drawing.plot.right() == Approx(size.width - plotMargin));
}

TEST_CASE("lanes of quantities to two sides are the highest", "[layout]")
{
    const Laid laid(record(), "2025-01-01", "2026-01-01", {1600, GENERATE(450.0, 900.0)});
    const auto height = [&](std::string_view lane) { return laid.laneBox(lane).box.height; };

    for (const char *other : {"talks", "pledges", "disputes", "statements"}) {
        CHECK(height("exchanges") > height(other));
        CHECK(height("bodies") > height(other));
    }
}

TEST_CASE("hidden lanes leave their room to the others", "[layout]")
{
    Laid laid(record(), "2025-01-01", "2026-01-01");
    const double before = laid.laneBox("exchanges").box.height;
    laid.canvas.hiddenLanes = {laid.lane("bodies"), laid.lane("talks")};
    laid.layOut();

    CHECK(laid.drawing.lanes.size() == laid.dossier->lanes.size() - 2);
    CHECK(laid.laneBox("exchanges").box.height > before);
    CHECK(laid.marksIn("bodies").empty());
    CHECK(laid.label("Bodies") == nullptr);
}

TEST_CASE("with every lane hidden there is still an axis", "[layout]")
{
    Laid laid(record(), "2025-01-01", "2026-01-01");
    for (Index lane = 0; lane < laid.dossier->lanes.size(); ++lane)
        laid.canvas.hiddenLanes.push_back(lane);
    laid.layOut();

    CHECK(laid.drawing.marks.empty());
    CHECK(laid.label("2025") != nullptr);
}

TEST_CASE("an empty dossier has its lanes and its axis", "[layout]")
{
    const Laid laid(dossierWith({}), "2025-01-01", "2026-01-01");

    CHECK(laid.drawing.marks.empty());
    CHECK(laid.drawing.lanes.size() == 7);
    CHECK(laid.label("Talks") != nullptr);
    CHECK(laid.label("2025") != nullptr);
}

TEST_CASE("the gutter holds every lane's name, and is the same for every window", "[layout]")
{
    const Laid laid(record(), "2025-01-01", "2026-01-01");
    const double gutter = gutterFor(*laid.dossier, laid.canvas);

    CHECK(laid.drawing.plot.x == gutter);
    for (const Lane &lane : laid.dossier->lanes) {
        const Label *const name = laid.label(lane.name.text);
        REQUIRE(name != nullptr);
        CHECK(name->style == TextStyle::strong);
        CHECK(name->box.right() < gutter);
    }
    Canvas given = laid.canvas;
    given.gutter = 77;
    CHECK(gutterFor(*laid.dossier, given) == 77);
    Canvas narrow = laid.canvas;
    narrow.size.width = 200;
    CHECK(gutterFor(*laid.dossier, narrow) <= 60);
}

TEST_CASE("no two labels ever overlap", "[layout]")
{
    const Size size = GENERATE(Size{320, 240}, Size{1280, 400}, Size{1600, 450}, Size{1600, 330},
                               Size{3840, 1000});
    for (const auto &[from, to] : windows()) {
        Laid laid(record(), from, to, size);
        CAPTURE(size.width, size.height, from, to);
        CHECK(firstOverlap(laid.drawing) == "");
        for (int step = 0; step < 12; ++step) {
            laid.scale = laid.scale.zoomed(0.83, size.width / 3).panned(17);
            laid.layOut();
            CAPTURE(step);
            CHECK(firstOverlap(laid.drawing) == "");
        }
    }
}

TEST_CASE("labels stay inside the canvas, and those of events inside their lane", "[layout]")
{
    const Size size = GENERATE(Size{320, 240}, Size{1280, 400}, Size{3840, 1000});
    for (const auto &[from, to] : windows()) {
        const Laid laid(record(), from, to, size);
        for (const Label &label : laid.drawing.labels) {
            CAPTURE(size.width, from, label.text);
            CHECK(label.box.x >= 0);
            CHECK(label.box.right() <= size.width + 0.01);
            CHECK(label.box.bottom() <= size.height + 0.01);
            if (label.event == none)
                continue;
            CHECK(label.box.x >= laid.drawing.plot.x - 0.01);
            CHECK(label.box.right() <= laid.drawing.plot.right() + 0.01);
            const Box &lane = laid.drawing.lanes[label.lane].box;
            CHECK(label.box.y >= lane.y - 3);
            CHECK(label.box.bottom() <= lane.bottom() + 3);
        }
    }
}

TEST_CASE("every event in the window is a member of exactly one family of marks", "[layout]")
{
    const Size size = GENERATE(Size{320, 240}, Size{1280, 400}, Size{3840, 1000});
    for (const auto &[from, to] : windows()) {
        const Laid laid(record(), from, to, size);
        CAPTURE(size.width, from, to);
        // Marks of one family share their members; no event is in two families.
        std::map<Index, std::set<Index>> families;
        for (const Mark &mark : laid.drawing.marks) {
            REQUIRE(mark.members.count > 0);
            for (const Index member : laid.drawing.membersOf(mark)) {
                families[member].insert(mark.members.first);
                CHECK(laid.events.placeOf(member).first == mark.lane);
            }
        }
        for (const auto &[member, rows] : families)
            CHECK(rows.size() == 1);
        for (Index lane = 0; lane < laid.dossier->lanes.size(); ++lane) {
            for (const Item *item : laid.events.visible(lane, laid.scale.window())) {
                CAPTURE(laid.dossier->events[item->event].id);
                CHECK(families.count(item->event) == 1);
            }
        }
    }
}

TEST_CASE("what was not told is never drawn as a solid bar", "[layout]")
{
    for (const auto &[from, to] : windows()) {
        const Laid laid(record(), from, to, {1600, 450});
        for (const Mark &mark : laid.drawing.marks) {
            if (mark.shape != Shape::bar || mark.fill != Fill::solid || mark.members.count != 1
                || (mark.ink != Ink::party1 && mark.ink != Ink::party2))
                continue;
            const Item &item = *laid.events.itemOf(laid.drawing.membersOf(mark).front());
            const int side = mark.up ? 0 : 1;
            CAPTURE(laid.dossier->events[item.event].id);
            CHECK(laid.events.size(item, side).low > 0);
            // Nor is it higher than what is certain.
            const double certain = double(laid.events.size(item, side).low)
                / double(laid.events.greatest(mark.lane));
            CHECK(mark.box.height
                  <= std::max(2.0, certain * laid.drawing.lanes[mark.lane].box.height));
        }
    }
}

TEST_CASE("marks stay in their lane", "[layout]")
{
    const Size size = GENERATE(Size{320, 240}, Size{1280, 400}, Size{3840, 1000});
    for (const auto &[from, to] : windows()) {
        const Laid laid(record(), from, to, size);
        for (const Mark &mark : laid.drawing.marks) {
            const Box &lane = laid.drawing.lanes[mark.lane].box;
            CAPTURE(from, looks(mark), laid.idsOf(mark).front());
            CHECK(mark.box.y >= lane.y - 1);
            CHECK(mark.box.bottom() <= lane.bottom() + 1);
            CHECK(mark.box.width > 0);
        }
    }
}

TEST_CASE("in the least height every lane still has its name, and its words room", "[layout]")
{
    const std::vector<Index> hidden = GENERATE(std::vector<Index>{}, std::vector<Index>{0, 2});
    const double height = leastHeight(EventIndex(record()), hidden);
    CHECK(height < 330);
    for (const auto &[from, to] : windows()) {
        Laid laid(record(), from, to, {1220, height});
        laid.canvas.hiddenLanes = hidden;
        laid.layOut();
        CAPTURE(hidden.size(), from);
        REQUIRE(laid.drawing.lanes.size() == laid.dossier->lanes.size() - hidden.size());
        for (const LaneBox &lane : laid.drawing.lanes) {
            CAPTURE(laid.dossier->lanes[lane.lane].id);
            CHECK(laid.label(laid.dossier->lanes[lane.lane].name.text));
        }
        CHECK(firstOverlap(laid.drawing, 2) == "");
    }
    CHECK(leastHeight(EventIndex(record()), {0, 2}) < leastHeight(EventIndex(record()), {}));
}

TEST_CASE("bars stay in their lane, however low it is", "[layout]")
{
    const double height = GENERATE(range(60.0, 340.0, 20.0));
    for (const auto &[from, to] : windows()) {
        const Laid laid(record(), from, to, {1220, height});
        for (const Mark &mark : laid.drawing.marks) {
            if (mark.ink != Ink::party1 && mark.ink != Ink::party2)
                continue;
            const Box &lane = laid.drawing.lanes[mark.lane].box;
            CAPTURE(height, from, looks(mark), laid.idsOf(mark).front());
            CHECK(mark.box.y >= lane.y - 4);
            CHECK(mark.box.bottom() <= lane.bottom() + 4);
        }
    }
}

TEST_CASE("a canvas too small for anything is still laid out soundly", "[layout]")
{
    const Size size = GENERATE(Size{0, 0}, Size{1, 1}, Size{30, 400}, Size{60, 50}, Size{400, 60},
                               Size{160, 90});
    for (const auto &[from, to] : windows()) {
        const Laid laid(record(), from, to, size);
        CAPTURE(size.width, size.height, from);
        for (const Mark &mark : laid.drawing.marks) {
            CAPTURE(looks(mark), laid.idsOf(mark).front());
            REQUIRE(mark.box.width > 0);
            REQUIRE(mark.box.height >= 0);
            REQUIRE(mark.softLeft + mark.softRight <= mark.box.width + 0.01);
        }
        for (const Label &label : laid.drawing.labels)
            REQUIRE(label.box.height > 0);
        CHECK(firstOverlap(laid.drawing) == "");
    }
}

TEST_CASE("the event with the keyboard is flagged and painted over its neighbours", "[layout]")
{
    Laid laid(record(), "2025-06-01", "2025-07-01");
    laid.canvas.focused
        = laid.events.visible(laid.lane("disputes"), laid.scale.window()).front()->event;
    laid.layOut();

    REQUIRE(laid.drawing.marks.back().focused);
    CHECK_FALSE(laid.drawing.marks.back().selected);
    CHECK(laid.drawing.membersOf(laid.drawing.marks.back()).front() == laid.canvas.focused);
}

TEST_CASE("the same events, window and size give the same drawing", "[layout]")
{
    for (const auto &[from, to] : windows()) {
        const Laid one(record(), from, to);
        const Laid two(record(), from, to);
        CHECK(show(one.drawing) == show(two.drawing));
    }
}

TEST_CASE("panning moves marks and labels and changes none of them", "[layout]")
{
    const auto [from, to]
        = GENERATE(std::pair{"2025-01-01", "2026-01-15"}, std::pair{"2025-06-01", "2025-07-01"},
                   std::pair{"2022-01-01", "2028-01-01"});
    Laid laid(record(), from, to, {1600, 450});
    const TimeScale start = laid.scale;
    const Drawing before = laid.drawing;
    const auto find = [&](const Label &label, double moved) {
        return std::any_of(laid.drawing.labels.begin(), laid.drawing.labels.end(),
                           [&](const Label &other) {
                               return other.text == label.text && other.event == label.event
                                   && std::abs(other.box.x - label.box.x - moved) < 0.01
                                   && std::abs(other.box.y - label.box.y) < 0.01;
                           });
    };
    for (const double pixels : {1.0, 7.5, 40.0, -1.0, -33.0, -90.0}) {
        laid.scale = start.panned(pixels);
        laid.layOut();
        for (const Label &label : before.labels) {
            // Near the plot's edges labels may turn to the other side or go.
            constexpr double edge = 320;
            if (label.event == none || label.box.x < before.plot.x + edge
                || label.box.right() > before.plot.right() - edge)
                continue;
            CAPTURE(pixels, label.text);
            CHECK(find(label, pixels));
        }
    }
}

TEST_CASE("zooming in brings back the labels that were left out", "[layout]")
{
    const auto labelled = [](const Drawing &drawing) {
        std::set<Index> events;
        for (const Label &label : drawing.labels) {
            if (label.event != none)
                events.insert(label.event);
        }
        return events.size();
    };
    const Laid year(record(), "2025-01-01", "2026-01-01", {1600, 450});
    std::size_t quarters = 0;
    for (const auto &[from, to] :
         {std::pair{"2025-01-01", "2025-04-01"}, std::pair{"2025-04-01", "2025-07-01"},
          std::pair{"2025-07-01", "2025-10-01"}, std::pair{"2025-10-01", "2026-01-01"}})
        quarters += labelled(Laid(record(), from, to, {1600, 450}).drawing);

    CHECK(labelled(year.drawing) > 40);
    CHECK(quarters > labelled(year.drawing));
}

TEST_CASE("thousands of events are no more marks than there are pixels for", "[layout]")
{
    std::string all;
    for (int i = 0; i < 4000; ++i) {
        const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
        const std::string when
            = std::to_string(2000 + i / 366) + "-" + two(1 + i % 12) + "-" + two(1 + i / 12 % 28);
        const char *kinds[] = {"statement", "exchange", "dispute", "talks"};
        const std::string claims = i % 4 == 1 ? R"("claims": [)"
                + claim("people", "north", R"("value": )" + std::to_string(i % 300)) + "]"
                                              : "";
        all += (i > 0 ? ",\n" : "") + event("e" + std::to_string(i), kinds[i % 4], when, claims);
    }
    const Laid laid(dossierWith({all}), "2000-01-01", "2012-01-01", {1280, 400});

    CHECK(laid.drawing.marks.size() < 2500);
    CHECK(firstOverlap(laid.drawing) == "");
    std::set<Index> members;
    for (const Mark &mark : laid.drawing.marks) {
        const auto events = laid.drawing.membersOf(mark);
        members.insert(events.begin(), events.end());
    }
    CHECK(members.size() == 4000);
    CHECK(laid.drawing.members.size() < 4000); // what stands together is not listed again
}
