// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr double moveTime = 320; // ms: long enough to see where one goes, short enough not to wait
constexpr double zoomTime = 140; // ms: one notch of a wheel follows another in about this time
constexpr double panTime = 220; // ms
constexpr double friction = 0.0031; // of the speed, lost in each ms
constexpr double rest = 0.01; // px/ms: slower than this is standing still

/// Fast first, then slower: what is asked for shows at once.
double easeOut(double amount)
{
    const double left = 1 - std::clamp(amount, 0.0, 1.0);
    return 1 - left * left * left;
}

}

Motion moveTo(const TimeScale &from, const TimeScale &to)
{
    return {moveTime, [=](double time) {
                return time >= moveTime ? to : from.towards(to, easeOut(time / moveTime));
            }};
}

Motion zoomBy(const TimeScale &from, double factor, double x)
{
    return {zoomTime, [=](double time) {
                return from.zoomed(std::pow(factor, easeOut(time / zoomTime)), x);
            }};
}

Motion panBy(const TimeScale &from, double pixels)
{
    return {panTime, [=](double time) { return from.panned(pixels * easeOut(time / panTime)); }};
}

Motion glide(const TimeScale &from, double pixelsPerSecond)
{
    const double speed = pixelsPerSecond / 1000;
    const double over = std::abs(speed) > rest ? std::log(std::abs(speed) / rest) / friction : 0;
    return {over, [=](double time) {
                return from.panned(speed / friction * (1 - std::exp(-friction * time)));
            }};
}

}
