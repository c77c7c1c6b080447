// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timescale.h"

#include "catch.h"

#include <limits>

using namespace ledgerline;
using namespace date::literals;
using namespace std::chrono_literals;

namespace {

const Instant noon1969 = date::local_days{1969_y / 7 / 20} + 12h;
const Instant may1 = date::local_days{2025_y / 5 / 1};
const Instant june1 = date::local_days{2025_y / 6 / 1};

std::chrono::seconds length(const TimeScale &scale)
{
    return scale.window().to - scale.window().from;
}

}

TEST_CASE("the window's ends are the plot's edges", "[timescale]")
{
    const TimeScale scale({may1, june1}, 310);

    CHECK(scale.toX(may1) == 0);
    CHECK(scale.toX(june1) == 310);
    CHECK(scale.toX(Instant{date::local_days{2025_y / 5 / 16}}) == Approx(150));
    CHECK(scale.secondsPerPixel() == 8640);
    CHECK(scale.window() == Window{may1, june1});
}

TEST_CASE("x and time are each other's inverse, before 1970 too", "[timescale]")
{
    const TimeScale scale({noon1969, noon1969 + 24h}, 1200);
    const double x = GENERATE(-500.0, 0.0, 333.0, 1200.0, 4000.0);

    CHECK(scale.toX(scale.toSeconds(x)) == Approx(x));
    CHECK(scale.toInstant(600) == noon1969 + 12h);
    CHECK(scale.toInstant(-0.001) == noon1969 - 1s);
}

TEST_CASE("zooming keeps the time under the pointer", "[timescale]")
{
    const TimeScale scale({noon1969, noon1969 + 24h}, 1200);
    const double factor = GENERATE(0.001, 0.25, 1.1, 2.0, 64.0, 1440.0);
    const double x = GENERATE(0.0, 333.0, 1200.0);
    CAPTURE(factor, x);

    const TimeScale zoomed = scale.zoomed(factor, x);

    CHECK(zoomed.secondsPerPixel() == Approx(scale.secondsPerPixel() / factor));
    CHECK_THAT(zoomed.toX(scale.toSeconds(x)), WithinAbs(x, 1e-3));
}

TEST_CASE("many zoom steps in and out come back to where they began", "[timescale]")
{
    const TimeScale start({may1, june1}, 1000);
    TimeScale scale = start;
    for (int i = 0; i < 50; ++i)
        scale = scale.zoomed(1.1, 700);
    for (int i = 0; i < 50; ++i)
        scale = scale.zoomed(1 / 1.1, 700);

    CHECK_THAT(scale.toX(may1), WithinAbs(0, 1e-3));
    CHECK_THAT(scale.toX(june1), WithinAbs(1000, 1e-3));
}

TEST_CASE("zooming stops at one minute and at 20,000 years, still at the pointer", "[timescale]")
{
    const TimeScale scale({may1, june1}, 1000);

    const TimeScale closest = scale.zoomed(1e9, 250);
    CHECK(closest.secondsPerPixel() == Approx(0.06));
    CHECK_THAT(closest.toX(scale.toSeconds(250)), WithinAbs(250, 1e-3));

    const TimeScale widest = scale.zoomed(1e-9, 250);
    CHECK(length(widest) == 50 * 146097 * 24h);
    CHECK_THAT(widest.toX(scale.toSeconds(250)), WithinAbs(250, 1e-3));

    CHECK(scale.zoomed(0, 250) == scale);
    CHECK(scale.zoomed(-3, 250) == scale);
    CHECK(scale.zoomed(std::numeric_limits<double>::quiet_NaN(), 250) == scale);
}

TEST_CASE("a window outside the bounds is brought inside them around its middle", "[timescale]")
{
    CHECK(TimeScale({may1, may1}, 600).window() == Window{may1 - 30s, may1 + 30s});
    CHECK(TimeScale({may1, may1 - 1h}, 600).window() == Window{may1 - 30s, may1 + 30s});
    CHECK(length(TimeScale({may1 - 100 * 146097 * 24h, may1}, 600)) == 50 * 146097 * 24h);
    CHECK(TimeScale({may1, june1}, 0).width() == 1);
}

TEST_CASE("panning moves the picture by its pixels", "[timescale]")
{
    const TimeScale scale({may1, june1}, 310);

    CHECK(scale.panned(10).toX(may1) == Approx(10));
    CHECK(scale.panned(-25).toX(may1) == Approx(-25));
    CHECK(scale.panned(10).secondsPerPixel() == scale.secondsPerPixel());
}

TEST_CASE("panning ends where no calendar reaches", "[timescale]")
{
    TimeScale scale = TimeScale({may1, june1}, 1000).zoomed(1e-9, 0);
    for (int i = 0; i < 10; ++i)
        scale = scale.panned(1e9);

    CHECK(length(scale) == 50 * 146097 * 24h);
    CHECK(scale.window().from < may1);
}

TEST_CASE("resizing keeps the window", "[timescale]")
{
    const TimeScale scale = TimeScale({may1, june1}, 310).resized(620);

    CHECK(scale.window() == Window{may1, june1});
    CHECK(scale.width() == 620);
}

TEST_CASE("an animated move begins and ends exactly", "[timescale]")
{
    const TimeScale from({may1, june1}, 1000);
    const TimeScale to({may1 + 48h, may1 + 72h}, 1000);

    CHECK(from.towards(to, 0) == from);
    CHECK(from.towards(to, 1) == to);
}

TEST_CASE("an animated move zooms evenly around the place that both windows share", "[timescale]")
{
    const TimeScale from({may1, june1}, 1000);
    const TimeScale to = from.zoomed(16, 700);

    const TimeScale half = from.towards(to, 0.5);

    CHECK(half.secondsPerPixel() == Approx(from.secondsPerPixel() / 4));
    CHECK_THAT(half.toX(from.toSeconds(700)), WithinAbs(700, 1e-3));
}

TEST_CASE("an animated move between windows of one length is a plain pan", "[timescale]")
{
    const TimeScale from({may1, june1}, 1000);
    const TimeScale to = from.panned(-400);

    CHECK_THAT(from.towards(to, 0.25).toX(may1), WithinAbs(-100, 1e-3));
}
