// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/valuescale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ledgerline {

namespace {

constexpr std::array<std::int64_t, 13> clockSteps{1,   2,   5,   10,  15,   30,  60,
                                                  120, 180, 360, 720, 1440, 2880};

/// 1, 2 or 5 times a power of ten, and at least `least`.
std::int64_t decimalStep(double least)
{
    constexpr double greatest = 1e15; // beyond every count, and within a whole double
    const double power = std::pow(10, std::floor(std::log10(std::clamp(least, 1.0, greatest))));
    for (const int factor : {1, 2, 5}) {
        if (factor * power >= least * (1 - 1e-9))
            return std::llround(factor * power);
    }
    return std::llround(10 * power);
}

std::int64_t roundStep(double least, Rounding rounding)
{
    if (rounding == Rounding::clock) {
        for (const std::int64_t step : clockSteps) {
            if (static_cast<double>(step) >= least)
                return step;
        }
        return 1440 * decimalStep(least / 1440);
    }
    return decimalStep(least);
}

/// The greatest that roundStep() could be, and not beyond `most`, which is at least 1.
std::int64_t roundBelow(double most, Rounding rounding)
{
    std::int64_t result = 1;
    if (rounding == Rounding::clock && most < 2 * clockSteps.back()) {
        for (const std::int64_t step : clockSteps)
            result = static_cast<double>(step) <= most ? step : result;
        return result;
    }
    const std::int64_t unit = rounding == Rounding::clock ? 1440 : 1;
    const double units = most / static_cast<double>(unit);
    double power = 1;
    while (power <= units) {
        for (const int factor : {1, 2, 5}) {
            if (factor * power <= units)
                result = std::llround(factor * power);
        }
        power *= 10;
    }
    return result * unit;
}

}

ValueScale::ValueScale(const Reach &reach, double top, double height)
    : m_height(height)
    , m_reach(reach)
{
    const double units = std::max(reach.up + reach.down, 1.0);
    const double room = std::min(reach.roomUp + reach.roomDown, height * 0.8);
    m_pixelsPerUnit = std::max(height - room, 1.0) / units;
    const double share
        = reach.roomUp + reach.roomDown > 0 ? room / (reach.roomUp + reach.roomDown) : 0;
    m_roomShare = share;
    const double above = reach.up + reach.down > 0 ? reach.up : reach.roomDown > 0 ? 0.5 : 1;
    m_zero = std::round(top + reach.roomUp * share + above * m_pixelsPerUnit);
}

/// The last multiple of a step that has a tick. Room for open ends may be labelled too, but not so
/// near the edge that a label is cut, and not so far off that it tells of a size that is nowhere.
std::int64_t ValueScale::lastTick(double greatest, double room, std::int64_t step) const
{
    constexpr double beyond = 1.5;
    if (greatest <= 0)
        return 0;
    const double end = greatest + std::max(0.0, room * m_roomShare - 8) / m_pixelsPerUnit;
    const double most = std::max(greatest, std::min(end, beyond * greatest));
    return static_cast<std::int64_t>(most / static_cast<double>(step) + 1e-9) * step;
}

std::vector<std::int64_t> ValueScale::ticks(Rounding rounding) const
{
    // In a low plot labels stand as close as they may, in a high one there need not be many.
    const double apart = std::max(m_height / 7, 17.0);
    std::int64_t step = roundStep(apart / m_pixelsPerUnit, rounding);
    std::int64_t down = lastTick(m_reach.down, m_reach.roomDown, step);
    std::int64_t up = lastTick(m_reach.up, m_reach.roomUp, step);
    if (const double greatest = std::max(m_reach.down, m_reach.up);
        down == 0 && up == 0 && greatest >= 1) {
        step = roundBelow(greatest, rounding);
        down = lastTick(m_reach.down, 0, step);
        up = lastTick(m_reach.up, 0, step);
    }
    std::vector<std::int64_t> result;
    for (std::int64_t value = -down; value <= up; value += step)
        result.push_back(value);
    return result;
}

}
