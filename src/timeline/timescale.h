// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Two coordinate systems meet here and nowhere else:
///   time  seconds on the dossier's clock (Instant, or double for what lies between two seconds)
///   x     logical pixels from the left edge of the plot, which is where the window begins
#pragma once

#include "dossier/time.h"

namespace ledgerline {

/// An immutable mapping between time and x. Every change gives a new one, kept between one minute
/// and 20,000 years wide; a change that would leave those bounds is cut short at them.
class TimeScale
{
public:
    TimeScale() = default;

    /// `width` is the plot's, in logical pixels, at least 1.
    TimeScale(const Window &window, double width);

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double secondsPerPixel() const;
    [[nodiscard]] double toX(Instant instant) const;
    [[nodiscard]] double toX(double seconds) const;
    [[nodiscard]] double toSeconds(double x) const;
    [[nodiscard]] Instant toInstant(double x) const; ///< rounded down to a second

    /// The window, rounded outwards to whole seconds.
    [[nodiscard]] Window window() const;

    /// `factor` > 1 zooms in; the time under `x` stays where it is.
    [[nodiscard]] TimeScale zoomed(double factor, double x) const;
    [[nodiscard]] TimeScale
    panned(double pixels) const; ///< > 0: the picture moves right, towards the past
    [[nodiscard]] TimeScale resized(double width) const; ///< the same window on another width

    /// `amount` from 0 (this) to 1 (other), zooming evenly: for animated moves.
    [[nodiscard]] TimeScale towards(const TimeScale &other, double amount) const;

    friend bool operator==(const TimeScale &, const TimeScale &) = default;

private:
    TimeScale(double from, double seconds, double width);

    double m_from = 0; ///< seconds
    double m_seconds = 86400; ///< how long the window is
    double m_width = 1;
};

}
