// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion.h"
#include "catch.h"

#include <cmath>

using namespace ledgerline;
using namespace std::chrono_literals;

namespace {

const Instant noon{date::local_days{date::year{2001} / 3 / 10}.time_since_epoch() + 12h};

TimeScale someDays()
{
    return {{noon - 24h, noon + 24h}, 1000};
}

}

TEST_CASE("a zoom keeps the time under the pointer at every moment", "[motion]")
{
    const TimeScale from = someDays();
    const auto factor = GENERATE(0.5, 1.25, 30.0);
    const auto x = GENERATE(0.0, 333.0, 1000.0);
    const Motion motion = zoomBy(from, factor, x);
    for (const double part : {0.0, 0.1, 0.5, 0.9, 1.0}) {
        const TimeScale now = motion.at(part * motion.milliseconds);
        CHECK_THAT(now.toSeconds(x), WithinAbs(from.toSeconds(x), 1e-3));
    }
    CHECK_THAT(from.secondsPerPixel() / motion.at(motion.milliseconds).secondsPerPixel(),
               WithinAbs(factor, 1e-6 * factor));
}

TEST_CASE("a move begins where it is and ends exactly where it is to go", "[motion]")
{
    const TimeScale from = someDays();
    const TimeScale to({noon + 240h, noon + 241h}, 1000);
    const Motion motion = moveTo(from, to);
    CHECK(motion.at(0).window() == from.window());
    CHECK(motion.at(motion.milliseconds) == to);
    CHECK(motion.at(motion.milliseconds + 1000) == to);
}

TEST_CASE("what is let go slows down and stops", "[motion]")
{
    const TimeScale from = someDays();
    const auto speed = GENERATE(2000.0, -500.0);
    const Motion motion = glide(from, speed);
    REQUIRE(motion.milliseconds > 100);
    const auto moved = [&](double time) {
        return motion.at(time).toX(from.toSeconds(0)); // of what was at the left edge
    };
    const double third = motion.milliseconds / 3;
    const double first = moved(third);
    const double second = moved(2 * third) - moved(third);
    CHECK(first * speed > 0);
    CHECK(std::abs(second) < std::abs(first) / 2);
    CHECK(glide(from, 0).milliseconds == 0);
}
