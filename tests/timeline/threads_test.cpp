// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "timeline/laid.h"

#include <algorithm>
#include <cmath>

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

std::shared_ptr<const Dossier> promised()
{
    return dossierWith(
        {event("pledge", "pledge", "2025-06-02"),
         event("first", "exchange", "2025-06-09",
               R"("fulfils": "pledge", "claims": [)" + claim("people", "north", R"("value": 390)")
                   + "]"),
         event("second", "repatriation", "2025-06-16",
               R"("fulfils": "pledge", "claims": [)" + claim("bodies", "north", R"("value": 1200)")
                   + "]"),
         event("other", "exchange", "2025-06-20",
               R"("claims": [)" + claim("people", "north", R"("value": 100)") + "]")});
}

std::vector<Box> threads(const Drawing &drawing)
{
    std::vector<Box> result;
    for (const Mark &mark : drawing.background) {
        if (mark.shape == Shape::line && mark.ink == Ink::pledge)
            result.push_back(mark.box);
    }
    return result;
}

double middleOf(const Mark &mark)
{
    return mark.box.x + mark.box.width / 2;
}

/// Whether an upright line ends beside an event's mark.
bool reaches(const Laid &laid, std::string_view event)
{
    const Mark mark = laid.marksOf(event).front();
    const std::vector<Box> lines = threads(laid.drawing);
    return std::any_of(lines.begin(), lines.end(), [&](const Box &line) {
        return line.width == 0 && std::abs(line.x - middleOf(mark)) <= 1;
    });
}

}

TEST_CASE("lines lead from a selected pledge to its deliveries and to nothing else", "[threads]")
{
    const Laid laid(promised(), "2025-06-01", "2025-07-01", {1280, 500}, "pledge");

    CHECK(reaches(laid, "pledge"));
    CHECK(reaches(laid, "first"));
    CHECK(reaches(laid, "second"));
    CHECK_FALSE(reaches(laid, "other"));
}

TEST_CASE("a line leads from a selected delivery to its pledge alone", "[threads]")
{
    const Laid laid(promised(), "2025-06-01", "2025-07-01", {1280, 500}, "second");

    CHECK(reaches(laid, "pledge"));
    CHECK(reaches(laid, "second"));
    CHECK_FALSE(reaches(laid, "first"));
}

TEST_CASE("without a pledge selected there is no line", "[threads]")
{
    CHECK(threads(Laid(promised(), "2025-06-01", "2025-07-01").drawing).empty());
    CHECK(threads(Laid(promised(), "2025-06-01", "2025-07-01", {1280, 500}, "other").drawing)
              .empty());
}

TEST_CASE("lines to what is out of sight end at the plot's edge", "[threads]")
{
    const Laid laid(promised(), "2025-06-05", "2025-06-12", {1280, 500}, "pledge");
    const Box &plot = laid.drawing.plot;

    CHECK_FALSE(threads(laid.drawing).empty());
    for (const Box &line : threads(laid.drawing)) {
        CHECK(line.x >= plot.x);
        CHECK(line.right() <= plot.right());
    }
    CHECK(reaches(laid, "first"));
}

TEST_CASE("a delivery that was not yet known has no line", "[threads]")
{
    Laid laid(promised(), "2025-06-01", "2025-07-01", {1280, 500}, "pledge");
    laid.events = laid.events.narrowed(at("2025-06-12"), Filter::everything);
    laid.layOut();

    CHECK(reaches(laid, "first"));
    const double second = laid.x("2025-06-16T12:00");
    for (const Box &line : threads(laid.drawing))
        CHECK(line.right() < second - 5);
}

TEST_CASE("the day of a reading is a line across the lanes", "[threads]")
{
    Laid laid(promised(), "2025-06-01", "2025-07-01");
    const auto isAsOf
        = [](const Mark &mark) { return mark.shape == Shape::line && mark.ink == Ink::accent; };
    const auto &background = laid.drawing.background;
    CHECK(std::none_of(background.begin(), background.end(), isAsOf));
    laid.events = laid.events.narrowed(at("2025-06-12"), Filter::everything);
    laid.layOut();
    const auto line = std::find_if(background.begin(), background.end(), isAsOf);
    REQUIRE(line != background.end());
    CHECK(line->box.x == std::round(laid.x("2025-06-12")));
    CHECK(line->box.height == laid.drawing.plot.height);
}
