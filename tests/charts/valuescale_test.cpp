// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "charts/valuescale.h"

using namespace ledgerline;
using Values = std::vector<std::int64_t>;

TEST_CASE("values take the plot but for the room that is kept", "[valuescale]")
{
    const ValueScale scale({.up = 100, .down = 50, .roomUp = 20, .roomDown = 10}, 40, 180);
    CHECK(scale.zero() == 160);
    CHECK(scale.y(100, true) == Approx(60));
    CHECK(scale.y(50, false) == Approx(210));
}

TEST_CASE("ticks stand on round numbers and carry zero", "[valuescale]")
{
    CHECK(ValueScale({.up = 1205, .down = 1205, .roomUp = 20, .roomDown = 20}, 0, 400)
              .ticks(Rounding::decimal)
          == Values{-1000, -500, 0, 500, 1000});
    CHECK(ValueScale({.up = 6060, .down = 78, .roomUp = 20, .roomDown = 20}, 0, 240)
              .ticks(Rounding::decimal)
          == Values{0, 2000, 4000, 6000});
    CHECK(ValueScale({.up = 3, .down = 0, .roomUp = 0, .roomDown = 0}, 0, 300)
              .ticks(Rounding::decimal)
          == Values{0, 1, 2, 3});
}

TEST_CASE("minutes are divided as clocks are", "[valuescale]")
{
    CHECK(ValueScale({.up = 120, .down = 0, .roomUp = 40, .roomDown = 0}, 0, 240)
              .ticks(Rounding::clock)
          == Values{0, 30, 60, 90, 120});
    CHECK(ValueScale({.up = 600, .down = 0, .roomUp = 0, .roomDown = 0}, 0, 180)
              .ticks(Rounding::clock)
          == Values{0, 120, 240, 360, 480, 600});
}

TEST_CASE("labels never crowd, whatever is counted", "[valuescale]")
{
    const double greatest = GENERATE(1.0, 7.0, 99.0, 4321.0, 1e6, 1e12);
    const double height = GENERATE(30.0, 90.0, 500.0, 2000.0);
    const auto rounding = GENERATE(Rounding::decimal, Rounding::clock);
    CAPTURE(greatest, height);
    const ValueScale scale({.up = greatest, .down = 0, .roomUp = 15, .roomDown = 0}, 0, height);
    const Values ticks = scale.ticks(rounding);
    REQUIRE_FALSE(ticks.empty());
    CHECK(ticks.size() <= 12);
    for (std::size_t i = 1; i < ticks.size(); ++i) {
        const double apart = scale.y(static_cast<double>(ticks[i - 1]), true)
            - scale.y(static_cast<double>(ticks[i]), true);
        CHECK(apart >= 16.9);
    }
}

TEST_CASE("nothing to count is an axis at zero", "[valuescale]")
{
    CHECK(ValueScale({}, 0, 100).ticks(Rounding::decimal) == Values{0});
    const ValueScale open({.up = 0, .down = 0, .roomUp = 30, .roomDown = 30}, 0, 100);
    CHECK(open.zero() > 30);
    CHECK(open.zero() < 70);
}
