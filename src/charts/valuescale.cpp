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
    const double above = reach.up + reach.down > 0 ? reach.up : reach.roomDown > 0 ? 0.5 : 1;
    m_zero = std::round(top + reach.roomUp * share + above * m_pixelsPerUnit);
}

std::vector<std::int64_t> ValueScale::ticks(Rounding rounding) const
{
    // In a low plot labels stand as close as they may, in a high one there need not be many.
    const double apart = std::max(m_height / 7, 17.0);
    const std::int64_t step = roundStep(apart / m_pixelsPerUnit, rounding);
    std::vector<std::int64_t> result;
    const auto reaches = [&](std::int64_t value, double greatest, double room) {
        // Room for open ends may be labelled too, but not so near the edge that a label is cut.
        return static_cast<double>(value) * m_pixelsPerUnit
            <= greatest * m_pixelsPerUnit + std::max(0.0, room - 8);
    };
    for (std::int64_t value = step;
         m_reach.down > 0 && reaches(value, m_reach.down, m_reach.roomDown); value += step)
        result.insert(result.begin(), -value);
    result.push_back(0);
    for (std::int64_t value = step; m_reach.up > 0 && reaches(value, m_reach.up, m_reach.roomUp);
         value += step)
        result.push_back(value);
    return result;
}

}
