// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/unfolding.h"

#include "catch.h"
#include "timeline/laid.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>
#include <set>
#include <span>
#include <sstream>

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

bool isSame(const Box &one, const Box &other)
{
    return one.x == other.x && one.y == other.y && one.width == other.width
        && one.height == other.height;
}

/// Whether a picture shows everything where it belongs, and whole.
bool isAtRest(const Drawing &picture, const Drawing &drawing)
{
    const auto isPlaced = [](const Mark &one, const Mark &other) {
        return isSame(one.box, other.box) && one.opacity == other.opacity;
    };
    const auto isWritten
        = [](const Label &one, const Label &other) { return one.opacity == other.opacity; };
    return std::ranges::equal(picture.marks, drawing.marks, isPlaced)
        && std::ranges::equal(picture.labels, drawing.labels, isWritten);
}

/// Counts of many sizes over two years: in a lane of bars, and talks in a lane of symbols.
std::shared_ptr<const Dossier> manyCounts(int count)
{
    std::mt19937 random(11);
    std::vector<std::string> json;
    for (int i = 0; i < count; ++i) {
        std::ostringstream day;
        day << "202" << 4 + random() % 2 << "-0" << 1 + random() % 9 << '-' << 10 + random() % 19;
        const std::string id = "e" + std::to_string(i);
        if (i % 5 == 0)
            json.push_back(event(id, "talks", day.str()));
        else
            json.push_back(event(id, "exchange", day.str(),
                                 "\"claims\": ["
                                     + claim("people", i % 2 == 0 ? "north" : "south",
                                             R"("value": )" + std::to_string(1 + random() % 300))
                                     + "]"));
    }
    return dossierWith(json);
}

/// Whether a mark is a cluster of the exchanges that stands upon their baseline.
bool isClusterAbove(const Laid &laid, const Mark &mark)
{
    return mark.lane == laid.lane("exchanges") && mark.up && mark.shape == Shape::cluster;
}

/// How far up the marks reach that stand for some of the events and for no others; none: there are
/// none.
std::optional<double> topOf(const Laid &laid, const Drawing &picture, std::span<const Index> events)
{
    const std::set<Index> wanted(events.begin(), events.end());
    std::optional<double> top;
    for (const Mark &mark : picture.marks) {
        const auto members = picture.membersOf(mark);
        if (mark.lane == laid.lane("exchanges") && mark.up && !members.empty()
            && mark.ink != Ink::neutral && wanted.contains(members.front())
            && wanted.contains(members.back()))
            top = std::min(top.value_or(mark.box.y), mark.box.y);
    }
    return top;
}

}

TEST_CASE("what comes out of a cluster sets out as high as that was", "[unfolding]")
{
    const int count = GENERATE(60, 2000); // a lane that is looked at one by one, and a long one
    Laid laid(manyCounts(count), "2023-01-01", "2027-01-01");
    Unfolding unfolding;
    unfolding.follow(laid.drawing, laid.events, laid.scale.secondsPerPixel());
    CHECK_FALSE(unfolding.isMoving()); // there was nothing before

    int splits = 0;
    for (int step = 0; step < 60; ++step) {
        const Drawing before = laid.drawing;
        const double middle = laid.scale.width() / 2;
        laid.scale = laid.scale.zoomed(1.1, middle);
        laid.layOut();
        unfolding.follow(laid.drawing, laid.events, laid.scale.secondsPerPixel());
        const Drawing picture = unfolding.onItsWay(laid.drawing);
        if (unfolding.isMoving())
            ++splits;
        for (const Mark &was : before.marks) {
            if (!isClusterAbove(laid, was))
                continue;
            const std::optional<double> top = topOf(laid, picture, before.membersOf(was));
            if (top)
                CHECK(*top == Approx(was.box.y));
        }
        unfolding.advance(1000);
        CHECK_FALSE(unfolding.isMoving());
        CHECK(isAtRest(unfolding.onItsWay(laid.drawing), laid.drawing));
    }
    CHECK(splits > 3);
}

TEST_CASE("what is brought together sets out as high as the highest of it", "[unfolding]")
{
    Laid laid(manyCounts(2000), "2024-03-01", "2024-06-01");
    Unfolding unfolding;
    unfolding.follow(laid.drawing, laid.events, laid.scale.secondsPerPixel());
    int merges = 0;
    for (int step = 0; step < 40; ++step) {
        const Drawing before = laid.drawing;
        laid.scale = laid.scale.zoomed(0.9, laid.scale.width() / 2);
        laid.layOut();
        unfolding.follow(laid.drawing, laid.events, laid.scale.secondsPerPixel());
        const Drawing picture = unfolding.onItsWay(laid.drawing);
        if (unfolding.isMoving())
            ++merges;
        for (const Mark &now : picture.marks) {
            const std::optional<double> top = isClusterAbove(laid, now)
                ? topOf(laid, before, picture.membersOf(now))
                : std::nullopt;
            if (top)
                CHECK(now.box.y == Approx(*top).margin(0.3)); // what is so near is there
        }
        unfolding.advance(1000);
    }
    CHECK(merges > 3);
}

TEST_CASE("nothing is on its way while the window only moves", "[unfolding]")
{
    const int count = GENERATE(60, 2000);
    Laid laid(manyCounts(count), "2024-03-01", "2024-09-01");
    Unfolding unfolding;
    unfolding.follow(laid.drawing, laid.events, laid.scale.secondsPerPixel());
    for (int step = 0; step < 40; ++step) {
        laid.scale = laid.scale.panned(-17);
        laid.layOut();
        unfolding.follow(laid.drawing, laid.events, laid.scale.secondsPerPixel());
        REQUIRE_FALSE(unfolding.isMoving());
    }
}

TEST_CASE("what is on its way goes on while the next picture is shown", "[unfolding]")
{
    Laid laid(manyCounts(2000), "2023-01-01", "2027-01-01");
    Unfolding unfolding;
    unfolding.follow(laid.drawing, laid.events, laid.scale.secondsPerPixel());
    while (!unfolding.isMoving()) {
        laid.scale = laid.scale.zoomed(1.05, laid.scale.width() / 2);
        laid.layOut();
        unfolding.follow(laid.drawing, laid.events, laid.scale.secondsPerPixel());
    }
    const auto missing = [&] {
        const Drawing picture = unfolding.onItsWay(laid.drawing);
        double most = 0;
        for (std::size_t i = 0; i < picture.marks.size(); ++i)
            most = std::max(most, std::abs(picture.marks[i].box.y - laid.drawing.marks[i].box.y));
        return most;
    };
    const double first = missing();
    CHECK(first > 1);
    unfolding.advance(30);
    const double later = missing();
    CHECK(later < first);
    CHECK(later > 0);
    laid.scale = laid.scale.panned(-5); // a picture of the same marks
    laid.layOut();
    unfolding.follow(laid.drawing, laid.events, laid.scale.secondsPerPixel());
    CHECK(missing() == Approx(later));
}

TEST_CASE("another reading is shown as it is", "[unfolding]")
{
    Laid laid(manyCounts(2000), "2023-01-01", "2027-01-01");
    Unfolding unfolding;
    unfolding.follow(laid.drawing, laid.events, laid.scale.secondsPerPixel());
    const EventIndex other = laid.events.narrowed(at("2024-08-01"), Filter::everything);
    const TimeScale nearer = laid.scale.zoomed(9, laid.scale.width() / 2);
    const Drawing drawing = layoutTimeline(other, nearer, laid.canvas);
    unfolding.follow(drawing, other, nearer.secondsPerPixel());
    CHECK_FALSE(unfolding.isMoving());
    CHECK(isAtRest(unfolding.onItsWay(drawing), drawing));
}
