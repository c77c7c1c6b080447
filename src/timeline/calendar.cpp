// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/calendar.h"

#include <algorithm>

namespace ledgerline::calendar {

namespace {

using std::chrono::seconds;

constexpr std::int64_t dayLength = 86'400;

constexpr std::int64_t floorDivided(std::int64_t number, std::int64_t by)
{
    return number / by - (number % by < 0 ? 1 : 0);
}

/// Days since 1970-01-01; howardhinnant.github.io/date_algorithms.html, days_from_civil.
std::int64_t daysOf(const Date &date)
{
    const std::int64_t year = date.year - (date.month <= 2 ? 1 : 0);
    const std::int64_t era = floorDivided(year, 400);
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear
        = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

/// The same page, civil_from_days.
Date dateOfDays(std::int64_t days)
{
    const std::int64_t shifted = days + 719'468;
    const std::int64_t era = floorDivided(shifted, 146'097);
    const std::int64_t dayOfEra = shifted - era * 146'097;
    const std::int64_t yearOfEra
        = (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const auto month
        = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    const auto day = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

std::int64_t daysOf(Instant instant)
{
    return floorDivided(instant.time_since_epoch().count(), dayLength);
}

Instant instantOfDays(std::int64_t days)
{
    return Instant{seconds{days * dayLength}};
}

/// Months since January of year 0.
std::int64_t monthsOf(const Date &date)
{
    return date.year * 12 + date.month - 1;
}

Date firstOfMonth(std::int64_t months)
{
    const std::int64_t year = floorDivided(months, 12);
    return {year, static_cast<int>(months - year * 12) + 1, 1};
}

/// The last boundary in the month: the last that leaves at least `count` days to the next first.
int lastBoundary(const Date &date, int count)
{
    const Date first{date.year, date.month, 1};
    const auto length = static_cast<int>(daysOf(firstOfMonth(monthsOf(date) + 1)) - daysOf(first));
    return std::max(0, length / count - 1) * count + 1;
}

std::int64_t fixedLength(Step step)
{
    switch (step.unit) {
    case Unit::second:
        return step.count;
    case Unit::minute:
        return step.count * 60;
    default:
        return step.count * 3'600;
    }
}

}

Date dateOf(Instant instant)
{
    return dateOfDays(daysOf(instant));
}

Instant instantOf(const Date &date)
{
    return instantOfDays(daysOf(date));
}

int weekdayOf(Instant instant)
{
    const std::int64_t days = daysOf(instant) + 4; // 1970-01-01 was a Thursday
    return static_cast<int>(days - floorDivided(days, 7) * 7);
}

Instant floorTo(Step step, Instant instant)
{
    switch (step.unit) {
    case Unit::second:
    case Unit::minute:
    case Unit::hour: {
        const std::int64_t length = fixedLength(step);
        return Instant{seconds{floorDivided(instant.time_since_epoch().count(), length) * length}};
    }
    case Unit::day: {
        Date date = dateOf(instant);
        date.day = std::min((date.day - 1) / step.count * step.count + 1,
                            lastBoundary(date, step.count));
        return instantOf(date);
    }
    case Unit::month:
        return instantOf(
            firstOfMonth(floorDivided(monthsOf(dateOf(instant)), step.count) * step.count));
    case Unit::year:
        return instantOf({floorDivided(dateOf(instant).year, step.count) * step.count, 1, 1});
    }
    return instant;
}

Instant nextAfter(Step step, Instant instant)
{
    const Instant floor = floorTo(step, instant);
    switch (step.unit) {
    case Unit::second:
    case Unit::minute:
    case Unit::hour:
        return floor + seconds{fixedLength(step)};
    case Unit::day: {
        Date date = dateOf(floor);
        if (date.day >= lastBoundary(date, step.count))
            return instantOf(firstOfMonth(monthsOf(date) + 1));
        date.day += step.count;
        return instantOf(date);
    }
    case Unit::month:
        return instantOf(firstOfMonth(monthsOf(dateOf(floor)) + step.count));
    case Unit::year:
        return instantOf({dateOf(floor).year + step.count, 1, 1});
    }
    return instant;
}

std::chrono::seconds shortestStretch(Step step)
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
        const std::int64_t days = step.count == 1 ? 28 : step.count * 30 + (step.count > 3 ? 1 : 0);
        return seconds{days * dayLength};
    }
    case Unit::year:
        return seconds{step.count * 365 * dayLength};
    }
    return seconds{1};
}

bool divides(Step fine, Step coarse)
{
    if (fine.unit == coarse.unit)
        return coarse.count % fine.count == 0;
    return fine.unit < coarse.unit;
}

}
