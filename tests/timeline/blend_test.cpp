// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/blend.h"

#include "catch.h"
#include "timeline/laid.h"

#include <algorithm>
#include <cmath>

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

/// The record with all lanes, and with two of them.
struct TwoChoices
{
    Laid all{record(), "2025-05-01", "2025-09-01", {1600, 520}};
    Laid few{record(), "2025-05-01", "2025-09-01", {1600, 520}};

    TwoChoices()
    {
        for (Index lane = 0; lane < few.dossier->lanes.size(); ++lane) {
            if (lane != few.lane("bodies") && lane != few.lane("deadlines"))
                few.canvas.hiddenLanes.push_back(lane);
        }
        few.layOut();
    }
};

bool isSame(const Drawing &one, const Drawing &other)
{
    const auto same = [](const auto &a, const auto &b) {
        return a.box.x == b.box.x && a.box.y == b.box.y && a.box.width == b.box.width
            && a.box.height == b.box.height && a.opacity == b.opacity && a.lane == b.lane;
    };
    return std::ranges::equal(one.marks, other.marks, same)
        && std::ranges::equal(one.background, other.background, same)
        && std::ranges::equal(one.labels, other.labels, same);
}

const LaneBox &laneOf(const Drawing &drawing, Index lane)
{
    return *std::ranges::find(drawing.lanes, lane, &LaneBox::lane);
}

}

TEST_CASE_METHOD(TwoChoices, "a blend begins with the one picture and ends with the other",
                 "[blend]")
{
    CHECK(isSame(blended(all.drawing, few.drawing, 0), all.drawing));
    CHECK(isSame(blended(all.drawing, few.drawing, 1), few.drawing));
}

TEST_CASE_METHOD(TwoChoices, "lanes that come and go leave no hole and lie on no other", "[blend]")
{
    const bool coming = GENERATE(true, false);
    const auto amount = GENERATE(0.02, 0.3, 0.5, 0.77, 0.98);
    CAPTURE(coming, amount);
    const Drawing now = coming ? blended(few.drawing, all.drawing, amount)
                               : blended(all.drawing, few.drawing, amount);
    REQUIRE(now.lanes.size() == all.drawing.lanes.size());
    double y = now.plot.y;
    for (const LaneBox &lane : now.lanes) {
        CHECK_THAT(lane.box.y, WithinAbs(y, 1e-6));
        CHECK(lane.box.height > 0);
        CHECK(lane.baseline >= lane.box.y);
        CHECK(lane.baseline <= lane.box.bottom());
        y = lane.box.bottom();
    }
    CHECK_THAT(y, WithinAbs(now.plot.bottom(), 1e-6));
}

TEST_CASE_METHOD(TwoChoices, "what both pictures show moves and stays whole", "[blend]")
{
    const Drawing now = blended(all.drawing, few.drawing, 0.5);
    const Index lane = few.lane("bodies");
    const auto inLane = [&](const Mark &mark) { return mark.lane == lane; };
    CHECK(std::ranges::count_if(now.marks, inLane)
          == std::ranges::count_if(few.drawing.marks, inLane));
    for (const Mark &mark : now.marks) {
        if (!inLane(mark))
            continue;
        CHECK(mark.opacity == 1);
        CHECK_FALSE(now.membersOf(mark).empty());
    }
    const double middle
        = (laneOf(all.drawing, lane).baseline + laneOf(few.drawing, lane).baseline) / 2;
    CHECK_THAT(laneOf(now, lane).baseline, WithinAbs(middle, 1e-9));
}

TEST_CASE_METHOD(TwoChoices, "what goes fades and stands for nothing any more", "[blend]")
{
    const auto opacityOf = [&](double amount) {
        double most = 0;
        const Drawing now = blended(all.drawing, few.drawing, amount);
        for (const Mark &mark : now.marks) {
            if (mark.lane == few.lane("exchanges")) {
                most = std::max(most, mark.opacity);
                CHECK(now.membersOf(mark).empty());
            }
        }
        return most;
    };
    CHECK(opacityOf(0.05) > 0.8);
    CHECK(opacityOf(0.4) < opacityOf(0.2));
    CHECK(opacityOf(0.9) == 0);
}

TEST_CASE_METHOD(TwoChoices, "words never lie on words", "[blend]")
{
    const bool coming = GENERATE(true, false);
    for (int step = 1; step < 20; ++step) {
        const double amount = step / 20.0;
        CAPTURE(coming, amount);
        Drawing now = coming ? blended(few.drawing, all.drawing, amount)
                             : blended(all.drawing, few.drawing, amount);
        std::erase_if(now.labels, [](const Label &label) { return label.opacity < 0.3; });
        CHECK(firstOverlap(now) == "");
    }
}

TEST_CASE_METHOD(TwoChoices, "a third choice is set out for from between two", "[blend]")
{
    Laid third = all;
    third.canvas.hiddenLanes = {few.lane("bodies")};
    third.layOut();
    const Drawing between = blended(all.drawing, few.drawing, 0.4);
    const Drawing now = blended(between, third.drawing, 0.001);
    for (const LaneBox &lane : between.lanes) {
        CHECK_THAT(laneOf(now, lane.lane).box.y, WithinAbs(lane.box.y, 1));
        CHECK_THAT(laneOf(now, lane.lane).box.height, WithinAbs(lane.box.height, 1));
    }
}
