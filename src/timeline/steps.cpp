// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/steps.h"

#include "dossier/calendar.h"

#include <algorithm>

namespace ledgerline {

namespace {

using std::chrono::seconds;

constexpr std::int64_t dayLength = 86'400;

constexpr std::int64_t floorDivided(std::int64_t number, std::int64_t by)
{
    return number / by - (number % by < 0 ? 1 : 0);
}

/// Months since January of year 0.
std::int64_t monthsOf(const CalendarDay &day)
{
    return day.year * 12 + day.month - 1;
}

Instant startOfMonth(std::int64_t months)
{
    const std::int64_t year = floorDivided(months, 12);
    return startOf(year, static_cast<int>(months - year * 12) + 1);
}

/// The last boundary in the month: the last that leaves at least `count` days to the next first.
int lastBoundary(const CalendarDay &day, int count)
{
    return std::max(0, daysInMonth(day.year, day.month) / count - 1) * count + 1;
}

std::int64_t fixedLength(CalendarStep step)
{
    switch (step.unit) {
    case Unit::second:
        return step.count;
    case Unit::minute:
        return std::int64_t{60} * step.count;
    default:
        return std::int64_t{3'600} * step.count;
    }
}

}

Instant floorTo(CalendarStep step, Instant instant)
{
    const CalendarDay day = calendarDay(instant);
    switch (step.unit) {
    case Unit::second:
    case Unit::minute:
    case Unit::hour: {
        const std::int64_t length = fixedLength(step);
        return Instant{seconds{floorDivided(instant.time_since_epoch().count(), length) * length}};
    }
    case Unit::day:
        return startOf(
            day.year, day.month,
            std::min((day.day - 1) / step.count * step.count + 1, lastBoundary(day, step.count)));
    case Unit::month:
        return startOfMonth(floorDivided(monthsOf(day), step.count) * step.count);
    case Unit::year:
        return startOf(floorDivided(day.year, step.count) * step.count);
    }
    return instant;
}

Instant nextAfter(CalendarStep step, Instant instant)
{
    const Instant floor = floorTo(step, instant);
    const CalendarDay day = calendarDay(floor);
    switch (step.unit) {
    case Unit::second:
    case Unit::minute:
    case Unit::hour:
        return floor + seconds{fixedLength(step)};
    case Unit::day:
        if (day.day >= lastBoundary(day, step.count))
            return startOfMonth(monthsOf(day) + 1);
        return startOf(day.year, day.month, day.day + step.count);
    case Unit::month:
        return startOfMonth(monthsOf(day) + step.count);
    case Unit::year:
        return startOf(day.year + step.count);
    }
    return instant;
}

std::chrono::seconds shortestStretch(CalendarStep step)
{
    switch (step.unit) {
    case Unit::second:
    case Unit::minute:
    case Unit::hour:
        return seconds{fixedLength(step)};
    case Unit::day:
        return seconds{step.count * dayLength};
    case Unit::month: {
        // 1 month: February; 3 months: January to March; 6 months: January to June.
        const int days = step.count == 1 ? 28 : step.count * 30 + (step.count > 3 ? 1 : 0);
        return seconds{days * dayLength};
    }
    case Unit::year:
        return seconds{365 * dayLength * step.count};
    }
    return seconds{1};
}

bool divides(CalendarStep fine, CalendarStep coarse)
{
    if (fine.unit == coarse.unit)
        return coarse.count % fine.count == 0;
    return fine.unit < coarse.unit;
}

}
