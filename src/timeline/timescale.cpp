// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timescale.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr double shortest = 60; // one minute
constexpr double longest = 50 * 146'097.0 * 86'400; // 20,000 Gregorian years
constexpr double farthest = 250'000.0 * 365.2425 * 86'400; // beyond every year that EDTF can name

double seconds(Instant instant)
{
    return static_cast<double>(instant.time_since_epoch().count());
}

Instant instantAt(double seconds)
{
    return Instant{std::chrono::seconds{static_cast<std::int64_t>(seconds)}};
}

}

TimeScale::TimeScale(const Window &window, double width)
{
    const double from = seconds(window.from);
    const double to = std::max(from, seconds(window.to));
    const double length = std::clamp(to - from, shortest, longest);
    // A window that had to be widened or cut short keeps its middle.
    *this = TimeScale((from + to - length) / 2, length, std::max(1.0, width));
}

TimeScale::TimeScale(double from, double seconds, double width)
    : m_from(std::clamp(from, -farthest, farthest - seconds))
    , m_seconds(seconds)
    , m_width(width)
{
}

double TimeScale::secondsPerPixel() const
{
    return m_seconds / m_width;
}

double TimeScale::toX(Instant instant) const
{
    return toX(seconds(instant));
}

double TimeScale::toX(double seconds) const
{
    return (seconds - m_from) / m_seconds * m_width;
}

double TimeScale::toSeconds(double x) const
{
    return m_from + x / m_width * m_seconds;
}

Instant TimeScale::toInstant(double x) const
{
    return instantAt(std::floor(toSeconds(x)));
}

Window TimeScale::window() const
{
    return {instantAt(std::floor(m_from)), instantAt(std::ceil(m_from + m_seconds))};
}

TimeScale TimeScale::zoomed(double factor, double x) const
{
    if (!(factor > 0)) // NaN too
        return *this;
    const double length = std::clamp(m_seconds / factor, shortest, longest);
    return {toSeconds(x) - x / m_width * length, length, m_width};
}

TimeScale TimeScale::panned(double pixels) const
{
    return {m_from - pixels * secondsPerPixel(), m_seconds, m_width};
}

TimeScale TimeScale::resized(double width) const
{
    return {m_from, m_seconds, std::max(1.0, width)};
}

TimeScale TimeScale::towards(const TimeScale &other, double amount) const
{
    if (amount <= 0)
        return *this;
    if (amount >= 1)
        return other;
    // The length changes by an even factor, and the beginning by the same share of its way as the
    // length: then the one time that has the same x in both windows stays still, and the move
    // looks like a plain zoom at that place.
    const double rate = std::log(other.m_seconds / m_seconds);
    const double share
        = std::abs(rate) < 1e-9 ? amount : std::expm1(rate * amount) / std::expm1(rate);
    return {m_from + (other.m_from - m_from) * share, m_seconds * std::exp(rate * amount),
            m_width + (other.m_width - m_width) * amount};
}

}
