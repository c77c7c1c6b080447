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

constexpr double curvature = 1.4142135623730951; // of a flight: how much zooming is worth a pan
constexpr double flightTime = 700; // ms for each unit of a flight's length
constexpr double shortestFlight = 600; // ms: less is a jump
constexpr double longestFlight = 2000; // ms: more is waiting

/// Fast first, then slower: what is asked for shows at once.
double easeOut(double amount)
{
    const double left = 1 - std::clamp(amount, 0.0, 1.0);
    return 1 - left * left * left;
}

/// The smoothest path from window to window, after J. J. van Wijk and W. A. A. Nuij, "Smooth and
/// efficient zooming and panning" (2003), in the one dimension that time has: u is the middle's way
/// in seconds, w the window's length, s the length of the path up to a moment.
class Flight
{
public:
    Flight(const TimeScale &from, const TimeScale &to)
        : m_from(from)
        , m_to(to)
        , m_way(middle(to) - middle(from))
        , m_w0(length(from))
        , m_w1(length(to))
    {
        const double u = std::abs(m_way);
        if (u < m_w0 * 1e-9) { // a zoom about the middle: u/w is no number to divide by
            m_length = std::abs(std::log(m_w1 / m_w0)) / curvature;
            return;
        }
        const double rho2 = curvature * curvature;
        const double far = rho2 * rho2 * u * u;
        const double near = m_w1 * m_w1 - m_w0 * m_w0;
        m_r0 = -std::asinh((near + far) / (2 * m_w0 * rho2 * u));
        m_length = (-std::asinh((near - far) / (2 * m_w1 * rho2 * u)) - m_r0) / curvature;
    }

    [[nodiscard]] double length() const { return m_length; }

    /// The window after a part of the path.
    [[nodiscard]] TimeScale at(double part) const
    {
        if (part <= 0)
            return m_from;
        if (part >= 1)
            return m_to;
        const double x = curvature * m_length * part;
        const bool straight = std::abs(m_way) < m_w0 * 1e-9;
        const double w = straight ? m_w0 * std::pow(m_w1 / m_w0, part)
                                  : m_w0 * std::cosh(m_r0) / std::cosh(x + m_r0);
        const double u = straight
            ? m_way * part
            : std::copysign(m_w0 / (curvature * curvature) * std::sinh(x) / std::cosh(x + m_r0),
                            m_way);
        const TimeScale zoomed = m_from.zoomed(m_w0 / w, m_from.width() / 2);
        return zoomed.panned(-u / zoomed.secondsPerPixel());
    }

private:
    static double length(const TimeScale &scale) { return scale.secondsPerPixel() * scale.width(); }
    static double middle(const TimeScale &scale) { return scale.toSeconds(scale.width() / 2); }

    TimeScale m_from;
    TimeScale m_to;
    double m_way; ///< s, of the middle; < 0: towards the past
    double m_w0; ///< s
    double m_w1;
    double m_r0 = 0;
    double m_length = 0;
};

}

double easeInOut(double amount)
{
    const double part = std::clamp(amount, 0.0, 1.0);
    return part * part * (3 - 2 * part);
}

Motion moveTo(const TimeScale &from, const TimeScale &to)
{
    return {moveTime, [=](double time) {
                return time >= moveTime ? to : from.towards(to, easeOut(time / moveTime));
            }};
}

Motion flyTo(const TimeScale &from, const TimeScale &to, double least)
{
    const Flight flight(from, to);
    const double time
        = std::max(least, std::clamp(flight.length() * flightTime, shortestFlight, longestFlight));
    return {time, [=](double now) { return flight.at(easeInOut(now / time)); }};
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
