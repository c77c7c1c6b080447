// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace ledgerline {

/// Which steps are round: those of numbers, or those of minutes and hours.
enum class Rounding
{
    decimal,
    clock
};

/// The value axis of a plot: values to one side grow up from zero, to the other side down.
class ValueScale
{
public:
    ValueScale() = default;

    /// The greatest values to show either way, and the room (px) to keep beyond them for labels
    /// and open ends. `top` and `height` are the plot's.
    struct Reach
    {
        double up = 0;
        double down = 0;
        double roomUp = 0;
        double roomDown = 0;
    };
    ValueScale(const Reach &reach, double top, double height);

    [[nodiscard]] double zero() const { return m_zero; } ///< y of the baseline

    /// y of a value, upwards or downwards from zero.
    [[nodiscard]] double y(double value, bool up) const
    {
        return m_zero + (up ? -value : value) * m_pixelsPerUnit;
    }

    /// Round values for ticks, as far apart as labels need; those below zero are for down. Where
    /// there is no room for any besides zero the greatest round value to either side is one, and
    /// labels may have to leave out zero, which the baseline tells.
    [[nodiscard]] std::vector<std::int64_t> ticks(Rounding rounding) const;

private:
    [[nodiscard]] std::int64_t lastTick(double greatest, double room, std::int64_t step) const;

    double m_zero = 0;
    double m_pixelsPerUnit = 1;
    double m_height = 1;
    double m_roomShare = 1; ///< how much of the room that was asked for is kept
    Reach m_reach;
};

}
