// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "timeline/laid.h"

#include <algorithm>

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

constexpr std::string_view spring = R"({ "id": "spring", "when": "2025-03/2025-05",
    "title": "Thin months", "note": "Few reports were found.", "lanes": ["exchanges", "bodies"] })";

Laid laid(std::string_view gaps, const std::string &from, const std::string &to)
{
    return {
        dossierWith({event("e", "exchange", "2025-01-15"), event("f", "exchange", "2025-08-15")},
                    {}, R"("pledge")", gaps),
        from, to};
}

std::vector<Mark> bandsOf(const Drawing &drawing)
{
    std::vector<Mark> result;
    std::ranges::copy_if(drawing.background, std::back_inserter(result),
                         [](const Mark &mark) { return mark.gap != none; });
    return result;
}

}

TEST_CASE("a gap is a faint band in its lanes, from its first day to its last", "[gaps]")
{
    const Laid view = laid(spring, "2025-01-01", "2025-12-31");
    const std::vector<Mark> bands = bandsOf(view.drawing);

    REQUIRE(bands.size() == 2);
    for (const Mark &band : bands) {
        CHECK(band.shape == Shape::band);
        CHECK(band.fill == Fill::hatched);
        CHECK(band.gap == 0);
        CHECK(band.members.count == 0);
        CHECK_THAT(band.box.x, WithinAbs(view.x("2025-03-01"), 0.01));
        CHECK_THAT(band.box.right(), WithinAbs(view.x("2025-06-01"), 0.01));
    }
    CHECK(bands[0].lane == view.lane("exchanges"));
    CHECK(bands[1].lane == view.lane("bodies"));
    CHECK(bands[0].box.y == view.laneBox("exchanges").box.y);
    CHECK(bands[0].box.height == view.laneBox("exchanges").box.height);
}

TEST_CASE("a gap without lanes is one in all of them", "[gaps]")
{
    const Laid view = laid(R"({ "id": "all", "when": "2025-03", "title": "t", "note": "n" })",
                           "2025-01-01", "2025-12-31");
    CHECK(bandsOf(view.drawing).size() == view.dossier->lanes.size());
}

TEST_CASE("a gap is cut to what is shown, and left out where it is not", "[gaps]")
{
    const Laid inside = laid(spring, "2025-04-01", "2025-04-08");
    for (const Mark &band : bandsOf(inside.drawing)) {
        CHECK_THAT(band.box.x, WithinAbs(inside.drawing.plot.x, 0.01));
        CHECK_THAT(band.box.right(), WithinAbs(inside.drawing.plot.right(), 0.01));
    }
    CHECK(bandsOf(laid(spring, "2025-06-01", "2025-12-31").drawing).empty());

    const Laid open = laid(R"({ "id": "before", "when": "../2025-02", "title": "t", "note": "n" })",
                           "2025-01-01", "2025-12-31");
    REQUIRE(!bandsOf(open.drawing).empty());
    CHECK_THAT(bandsOf(open.drawing).front().box.x, WithinAbs(open.drawing.plot.x, 0.01));
}

TEST_CASE("a gap ends on the reading's day", "[gaps]")
{
    const Laid view = laid(spring, "2025-01-01", "2025-12-31");
    Reading reading;
    reading.asOf = Instant(date::local_days{date::year{2025} / 4 / 1});
    const EventIndex events(view.dossier, reading);
    const Drawing drawing = layoutTimeline(events, view.scale, view.canvas);
    REQUIRE(bandsOf(drawing).size() == 2);
    CHECK_THAT(bandsOf(drawing).front().box.right(),
               WithinAbs(drawing.plot.x + view.scale.toX(*reading.asOf), 0.01));
}

TEST_CASE("a gap is found under the pointer, and is no event", "[gaps]")
{
    const Laid view = laid(spring, "2025-01-01", "2025-12-31");
    const Box &box = view.laneBox("bodies").box;
    const Point inside{view.x("2025-04-15"), box.y + box.height / 2};

    REQUIRE(gapAt(view.drawing, inside) != nullptr);
    CHECK(gapAt(view.drawing, inside)->gap == 0);
    CHECK(markAt(view.drawing, inside) == nullptr);
    CHECK(gapAt(view.drawing, {view.x("2025-06-15"), inside.y}) == nullptr);
}
