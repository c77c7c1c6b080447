// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/ticks.h"

#include "catch.h"
#include "timeline/measure.h"

#include <date/date.h>

#include <algorithm>
#include <cmath>
#include <sstream>

using namespace ledgerline;
using namespace date::literals;
using namespace std::chrono_literals;
using test::typewriter;

namespace {

Instant day(int year, unsigned month, unsigned dayOfMonth)
{
    return date::local_days{date::year{year} / static_cast<int>(month)
                            / static_cast<int>(dayOfMonth)};
}

/// "label label* label" of the ticks that have one; a star marks a major tick.
std::string labels(const Ticks &ticks)
{
    std::string line;
    for (const Tick &tick : ticks.ticks) {
        if (tick.label.empty())
            continue;
        line += (line.empty() ? "" : " ") + tick.label + (tick.major ? "*" : "");
    }
    return line;
}

std::string contexts(const Ticks &ticks)
{
    std::string line;
    for (const TickContext &context : ticks.contexts)
        line += (line.empty() ? "" : " | ") + context.label;
    return line;
}

/// The dates of the ticks without a label, as "2025-06-01 ...".
std::string minors(const Ticks &ticks)
{
    std::ostringstream out;
    for (const Tick &tick : ticks.ticks) {
        if (tick.label.empty())
            out << (out.tellp() > 0 ? " " : "") << date::format("%F", tick.at);
    }
    return out.str();
}

Ticks ticksOf(Instant from, Instant to, double width)
{
    return ticks(TimeScale({from, to}, width), typewriter);
}

}

TEST_CASE("a whole year is told in months under its year", "[ticks]")
{
    const Ticks result = ticksOf(day(2025, 1, 1), day(2026, 1, 1), 1000);

    CHECK(labels(result) == "Jan* Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan*");
    CHECK(contexts(result) == "2025");
}

TEST_CASE("months are written in full where there is room", "[ticks]")
{
    CHECK(labels(ticksOf(day(2025, 5, 1), day(2025, 8, 2), 400)) == "May June July August");
}

TEST_CASE("weeks in a month begin on the 1st, 8th, 15th and 22nd", "[ticks]")
{
    const Ticks result = ticksOf(day(2025, 6, 1), day(2025, 8, 1), 320);

    CHECK(labels(result) == "1* 8 15 22 1* 8 15 22 1*");
    CHECK(contexts(result) == "June 2025 | July 2025");
}

TEST_CASE("two-day steps leave the month's last odd day out where it would crowd the first",
          "[ticks]")
{
    CHECK(labels(ticksOf(day(2024, 2, 25), day(2024, 3, 6), 180)) == "25 27 1* 3 5");
    CHECK(labels(ticksOf(day(2025, 2, 25), day(2025, 3, 6), 180)) == "25 27 1* 3 5");
    CHECK(labels(ticksOf(day(2025, 4, 25), day(2025, 5, 6), 200)) == "25 27 29 1* 3 5");
    CHECK(labels(ticksOf(day(2025, 5, 25), day(2025, 6, 6), 220)) == "25 27 29 1* 3 5");
}

TEST_CASE("days carry their weekday where there is room", "[ticks]")
{
    const Ticks result = ticksOf(day(2025, 6, 28), day(2025, 7, 3), 500);

    CHECK(labels(result) == "Sat 28 Sun 29 Mon 30 Tue 1* Wed 2 Thu 3");
    CHECK(contexts(result) == "June 2025 | July 2025");
}

TEST_CASE("hours stand under their day", "[ticks]")
{
    const Ticks result = ticksOf(day(2025, 7, 23) + 12h, day(2025, 7, 24) + 6h, 600);

    CHECK(labels(result) == "12:00 14:00 16:00 18:00 20:00 22:00 00:00* 02:00 04:00 06:00");
    CHECK(contexts(result) == "Wed 23 July 2025 | Thu 24 July 2025");
}

TEST_CASE("minutes and seconds stand under their day", "[ticks]")
{
    const Instant talks = day(2025, 7, 23) + 20h + 37min;

    CHECK(labels(ticksOf(talks, talks + 40min, 500))
          == "20:40 20:45 20:50 20:55 21:00 21:05 21:10 21:15");
    CHECK(labels(ticksOf(talks, talks + 1min, 200)) == "20:37:00 20:37:30 20:38:00");
    CHECK(contexts(ticksOf(talks, talks + 1min, 200)) == "Wed 23 July 2025");
}

TEST_CASE("years need no context, and decades and centuries are major", "[ticks]")
{
    const Ticks years = ticksOf(day(2018, 7, 1), day(2026, 7, 1), 600);
    CHECK(labels(years) == "2019 2020* 2021 2022 2023 2024 2025 2026");
    CHECK(years.contexts.empty());

    CHECK(labels(ticksOf(day(1750, 1, 1), day(2010, 1, 1), 400))
          == "1750 1800* 1850 1900* 1950 2000*");
}

TEST_CASE("years before the first are told as BC", "[ticks]")
{
    CHECK(labels(ticksOf(day(-44, 1, 1), day(3, 1, 1), 250)) == "41 BC 31 BC 21 BC 11 BC 1 BC*");
}

TEST_CASE("millennia have ticks", "[ticks]")
{
    CHECK(labels(ticksOf(day(-4500, 1, 1), day(2100, 1, 1), 800))
          == "4001 BC* 3001 BC* 2001 BC* 1001 BC* 1 BC* 1000* 2000*");
}

TEST_CASE("years beyond five digits have ticks, too", "[ticks]")
{
    const Instant from{std::chrono::seconds{std::int64_t{5'000'000'000'000}}}; // in 160413
    const Ticks result = ticks(TimeScale({from, from + 24h * 365 * 3}, 300), typewriter);

    CHECK(labels(result) == "160414 160415 160416");
}

TEST_CASE("minor ticks divide the labelled ones and carry no label", "[ticks]")
{
    CHECK(minors(ticksOf(day(2025, 5, 31), day(2025, 7, 2), 110))
          == "2025-06-08 2025-06-15 2025-06-22");
    CHECK(minors(ticksOf(day(2025, 1, 1), day(2026, 1, 1), 140))
          == "2025-02-01 2025-03-01 2025-04-01 2025-05-01 2025-06-01 2025-08-01 2025-09-01 "
             "2025-10-01 2025-11-01 2025-12-01");
}

TEST_CASE("a context that began before the window sticks to the plot's edge", "[ticks]")
{
    const Ticks result = ticksOf(day(2025, 6, 20), day(2025, 7, 20), 900);

    REQUIRE(contexts(result) == "June 2025 | July 2025");
    CHECK(result.contexts[0].from == 0);
    CHECK(result.contexts[0].to == Approx(11 * 30.0));
    CHECK(result.contexts[1].from == Approx(11 * 30.0));
    CHECK(result.contexts[1].to == 900);
}

TEST_CASE("a context that does not fit is shortened, then left out", "[ticks]")
{
    // September 2025 needs more than the 3 days that are left of it.
    CHECK(contexts(ticksOf(day(2025, 9, 28), day(2025, 10, 28), 900)) == "Sep 2025 | October 2025");
    CHECK(contexts(ticksOf(day(2025, 9, 29), day(2025, 10, 29), 900)) == "October 2025");
}

TEST_CASE("panning keeps the ticks and only moves them", "[ticks]")
{
    const TimeScale scale({day(2025, 1, 20), day(2025, 7, 3)}, GENERATE(250.0, 700.0, 2400.0));
    const Ticks before = ticks(scale, typewriter);

    for (int pixels = 1; pixels < 120; ++pixels) {
        const Ticks after = ticks(scale.panned(pixels), typewriter);
        for (const Tick &tick : before.ticks) {
            const auto same = std::find_if(after.ticks.begin(), after.ticks.end(),
                                           [&](const Tick &t) { return t.at == tick.at; });
            if (tick.x + pixels > scale.width())
                continue; // gone over the edge
            REQUIRE(same != after.ticks.end());
            CHECK(same->label == tick.label);
            CHECK_THAT(same->x, WithinAbs(tick.x + pixels, 1e-3));
        }
    }
}

TEST_CASE("at every zoom and width ticks are true, apart and not too many", "[ticks]")
{
    const double width = GENERATE(200.0, 333.0, 640.0, 1280.0, 2560.0, 4000.0);
    const Instant from = GENERATE(day(1890, 2, 27), day(2023, 12, 31) + 7h + 13min + 9s);
    CAPTURE(width);

    for (double length = 60; length < 12.7e9; length *= 1.31) {
        const TimeScale scale({from, from + std::chrono::seconds{std::int64_t(length)}}, width);
        const Ticks result = ticks(scale, typewriter);
        CAPTURE(length, labels(result), contexts(result));

        CHECK(result.ticks.size() <= static_cast<std::size_t>(width / 6) + 2);
        CHECK(std::count_if(result.ticks.begin(), result.ticks.end(),
                            [](const Tick &tick) { return !tick.label.empty(); })
              >= 1);

        double lastX = -100;
        double lastRight = -100;
        for (const Tick &tick : result.ticks) {
            REQUIRE(tick.x >= 0);
            REQUIRE(tick.x <= width);
            REQUIRE(tick.x - lastX >= 6 - 1e-6);
            lastX = tick.x;
            REQUIRE_FALSE((tick.major && tick.label.empty()));
            if (tick.label.empty())
                continue;
            const double half = typewriter(tick.label, tickStyle) / 2;
            REQUIRE(tick.x - half - lastRight >= 13.9);
            lastRight = tick.x + half;
        }

        double lastTo = 0;
        for (const TickContext &context : result.contexts) {
            REQUIRE(context.from >= lastTo - 1e-6);
            REQUIRE(context.to <= width + 1e-6);
            REQUIRE(typewriter(context.label, contextStyle) < context.to - context.from);
            lastTo = context.to;
        }
    }
}

TEST_CASE("at every zoom labels name the boundary that their tick stands on", "[ticks]")
{
    const double width = GENERATE(200.0, 900.0, 4000.0);
    const Instant from = day(1999, 2, 27) + 22h + 51min + 31s;

    for (double length = 60; length < 12.7e9; length *= 1.31) {
        const TimeScale scale({from, from + std::chrono::seconds{std::int64_t(length)}}, width);
        for (const Tick &tick : ticks(scale, typewriter).ticks) {
            if (tick.label.empty())
                continue;
            CAPTURE(length, tick.label, date::format("%F %T", tick.at));
            // Reading the label back with date's own formatting finds the same moment, and
            // nothing finer than the label is left in it.
            const bool isTime = tick.label.find(':') != std::string::npos;
            const bool isYear
                = tick.label.size() == 4 && tick.label > "1000" && tick.label < "2999";
            const bool isMonth
                = !isYear && !isTime && tick.label.find_first_of("0123456789") == std::string::npos;
            if (isTime) {
                const char *format = tick.label.size() == 8 ? "%T" : "%R";
                REQUIRE(date::format(format, tick.at) == tick.label);
                REQUIRE((tick.label.size() == 8 || tick.at.time_since_epoch() % 60s == 0s));
            } else if (isYear) {
                REQUIRE(date::format("%Y-%m-%d %T", tick.at) == tick.label + "-01-01 00:00:00");
            } else if (isMonth) {
                REQUIRE(date::format("%B", tick.at).substr(0, tick.label.size()) == tick.label);
                REQUIRE(date::format("%d %T", tick.at) == "01 00:00:00");
            } else {
                const std::string number = tick.label.substr(tick.label.find(' ') + 1);
                REQUIRE(std::stoi(date::format("%d", tick.at)) == std::stoi(number));
                REQUIRE(date::format("%T", tick.at) == "00:00:00");
                if (number.size() != tick.label.size())
                    REQUIRE(date::format("%a", tick.at) == tick.label.substr(0, 3));
            }
        }
    }
}

TEST_CASE("a plot that no label fits has no ticks", "[ticks]")
{
    CHECK(ticksOf(day(-9000, 1, 1), day(9000, 1, 1), 10).ticks.empty());
}
