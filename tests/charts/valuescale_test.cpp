// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/dossiers.h"
#include "charts/pictures.h"

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
    // A single one may be nearer to zero, which then has no label.
    for (std::size_t i = 1; ticks.size() > 2 && i < ticks.size(); ++i) {
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

TEST_CASE("an axis has a number besides zero, however low it is", "[valuescale]")
{
    const Values both = ValueScale({.up = 7800, .down = 6300, .roomUp = 20, .roomDown = 20}, 0, 55)
                            .ticks(Rounding::decimal);
    CHECK(both == Values{-5000, 0, 5000});
    CHECK(ValueScale({.up = 20592, .down = 651, .roomUp = 20, .roomDown = 20}, 0, 25)
              .ticks(Rounding::decimal)
          == Values{0, 20000});
    CHECK(ValueScale({.up = 120, .down = 0, .roomUp = 50, .roomDown = 0}, 0, 24)
              .ticks(Rounding::clock)
          == Values{0, 120});
    CHECK(ValueScale({.up = 3, .down = 0, .roomUp = 50, .roomDown = 0}, 0, 24)
              .ticks(Rounding::decimal)
          == Values{0, 2});
}

TEST_CASE("an axis tells of no size that is nowhere", "[valuescale]")
{
    // A low panel of months: at most 2,500 either way, and room for open ends and labels.
    const Values ticks = ValueScale({.up = 2500, .down = 2500, .roomUp = 34, .roomDown = 34}, 0, 60)
                             .ticks(Rounding::decimal);
    CHECK(ticks == Values{-2000, 0, 2000});
}

TEST_CASE("a low chart keeps a number at its axis, if need be in the place of zero", "[valuescale]")
{
    const auto dossier = ledgerline::dossierOf(
        ledgerline::event("x", "exchange", "2025-02-10",
                          ledgerline::claim("people", "north", "\"value\": 5000") + ','
                              + ledgerline::claim("people", "south", "\"value\": 5000")));
    const auto chart = test::chartOf(dossier, ChartKind::cumulative);
    const double height = GENERATE(90.0, 110.0, 140.0, 200.0);
    CAPTURE(height);
    chart->setFrame({{900, height}, 60, 880, true});
    const QStringList told = test::texts(test::svgOf(*chart));
    CHECK_FALSE(told.filter(QRegularExpression(QStringLiteral("^[1-9],000$"))).isEmpty());
}
