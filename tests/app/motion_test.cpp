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

TEST_CASE("a flight begins where it is and ends exactly where it is to go", "[motion]")
{
    const TimeScale from = someDays();
    const auto hours = GENERATE(0, 1, 24 * 40, -24 * 4000);
    const auto length = GENERATE(1h, 48h, 24h * 900);
    const Window window{noon + hours * 1h, noon + hours * 1h + length};
    const TimeScale to(window, 1000);
    CAPTURE(hours, length.count());
    const Motion motion = flyTo(from, to);
    CHECK(motion.milliseconds >= 600);
    CHECK(motion.milliseconds <= 2000);
    CHECK(motion.at(0) == from);
    CHECK(motion.at(motion.milliseconds) == to);
    CHECK(flyTo(from, to, 5000).milliseconds == 5000);

    // It comes from where it began to where it ends without a jump, and nowhere stands still.
    const auto middle = [](const TimeScale &scale) { return scale.toSeconds(scale.width() / 2); };
    TimeScale last = from;
    double farthest = 0;
    double zoom = 0;
    for (int frame = 1; frame <= 200; ++frame) {
        const TimeScale next = motion.at(frame * motion.milliseconds / 200);
        const double shortest = std::min(next.secondsPerPixel(), last.secondsPerPixel());
        farthest = std::max(farthest, std::abs(middle(next) - middle(last)) / shortest);
        zoom = std::max(zoom, std::abs(std::log(next.secondsPerPixel() / last.secondsPerPixel())));
        last = next;
    }
    CHECK(farthest < 120);
    CHECK(zoom < 0.2);
}

TEST_CASE("a far flight zooms out until both places can be seen, and in again", "[motion]")
{
    const TimeScale from = someDays();
    const TimeScale to({noon + 2000h, noon + 2048h}, 1000);
    const Motion motion = flyTo(from, to);
    const TimeScale half = motion.at(motion.milliseconds / 2);
    CHECK(half.window().overlaps(from.window()));
    CHECK(half.window().overlaps(to.window()));
    CHECK(half.secondsPerPixel() < 4 * 2048.0 * 3600 / 1000);
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
