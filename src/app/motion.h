// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timescale.h"

#include <functional>

namespace ledgerline {

/// A move of the window of time in the making: what is shown after so many milliseconds.
/// A value, so that how a move feels can be tested without a screen or a clock.
struct Motion
{
    double milliseconds = 0; ///< how long it takes
    std::function<TimeScale(double milliseconds)> at;
};

/// Slow first, then fast, then slow, from 0 to 1: for what sets out by itself.
[[nodiscard]] double easeInOut(double amount);

/// Eases from one window to another.
[[nodiscard]] Motion moveTo(const TimeScale &from, const TimeScale &to);

/// Flies from one window to another, however far: zooms out, pans and zooms in again, so that what
/// goes by can be followed, and stays with what both show. `least` is how long it takes at least.
[[nodiscard]] Motion flyTo(const TimeScale &from, const TimeScale &to, double least = 0);

/// Zooms by `factor` while the time under `x` stays where it is.
[[nodiscard]] Motion zoomBy(const TimeScale &from, double factor, double x);

/// Moves by `pixels`, slowing down.
[[nodiscard]] Motion panBy(const TimeScale &from, double pixels);

/// What a drag that is let go at a speed does: it rolls out, as if on a rough table.
[[nodiscard]] Motion glide(const TimeScale &from, double pixelsPerSecond);

}
