// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "timeline/laid.h"
#include "timeline/view.h"

#include <algorithm>
#include <set>

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

Drawing overviewOf(const Laid &laid)
{
    Canvas canvas = laid.canvas;
    canvas.size = {laid.canvas.size.width, 48};
    return layoutOverview(laid.events, laid.scale, canvas);
}

}

TEST_CASE("the overview holds every event once, each lane in a row of its own", "[overview]")
{
    Laid laid(record(), "2025-01-01", "2026-01-01");
    laid.scale = TimeScale(everything(laid.events.extent()), laid.scale.width());
    const Drawing drawing = overviewOf(laid);

    std::multiset<Index> seen;
    for (const Mark &mark : drawing.marks) {
        for (const Index member : drawing.membersOf(mark)) {
            seen.insert(member);
            CHECK(laid.events.placeOf(member).first == mark.lane);
        }
        const auto row = std::find_if(drawing.lanes.begin(), drawing.lanes.end(),
                                      [&](const LaneBox &lane) { return lane.lane == mark.lane; });
        REQUIRE(row != drawing.lanes.end());
        CHECK(mark.box.y == row->box.y);
        CHECK(mark.box.bottom() <= drawing.plot.bottom());
        CHECK(mark.box.width >= 2);
    }
    CHECK(seen.size() == laid.dossier->events.size());
    CHECK(std::set(seen.begin(), seen.end()).size() == seen.size());
    for (std::size_t i = 1; i < drawing.lanes.size(); ++i)
        CHECK(drawing.lanes[i - 1].box.bottom() <= drawing.lanes[i].box.y);
}

TEST_CASE("events that touch in the overview become one mark", "[overview]")
{
    const Laid laid(
        dossierWith({event("a", "dispute", "2025-03-01"), event("b", "dispute", "2025-03-02"),
                     event("c", "dispute", "2025-09-01")}),
        "2015-01-01", "2026-01-01");
    const Drawing drawing = overviewOf(laid);

    REQUIRE(drawing.marks.size() == 2);
    CHECK(drawing.membersOf(drawing.marks[0]).size() == 2);
    CHECK(drawing.membersOf(drawing.marks[1]).size() == 1);
}

TEST_CASE("the overview's plot lies under the timeline's", "[overview]")
{
    const Laid laid(record(), "2025-01-01", "2026-01-01");
    const Drawing drawing = overviewOf(laid);

    CHECK(drawing.plot.x == laid.drawing.plot.x);
    CHECK(drawing.plot.width == laid.drawing.plot.width);
    CHECK(drawing.size == Size{1280, 48});
}

TEST_CASE("the overview's axis names its year in January's place", "[overview]")
{
    const Laid laid(record(), "2024-11-20", "2026-02-10");
    const Drawing drawing = overviewOf(laid);
    std::string texts;
    for (const Label &label : drawing.labels) {
        texts += label.text + " ";
        CHECK(label.box.bottom() <= 48);
    }

    CHECK(texts == "Dec 2025 Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec 2026 Feb ");
    CHECK(firstOverlap(drawing).empty());
}

TEST_CASE("hidden lanes are not in the overview", "[overview]")
{
    Laid laid(record(), "2025-01-01", "2026-01-01");
    laid.canvas.hiddenLanes = {laid.lane("exchanges")};

    const Drawing drawing = overviewOf(laid);

    CHECK(drawing.lanes.size() == laid.dossier->lanes.size() - 1);
    CHECK(std::none_of(drawing.marks.begin(), drawing.marks.end(),
                       [&](const Mark &mark) { return mark.lane == laid.lane("exchanges"); }));
}
