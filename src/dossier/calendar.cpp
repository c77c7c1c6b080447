// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/calendar.h"

#include <cstdlib>

namespace ledgerline {

namespace {

constexpr std::int64_t daysOfEra = 146'097; ///< 400 years
constexpr std::int64_t epoch = 719'468; ///< days from 0000-03-01 to 1970-01-01

/// Divides so that the remainder is never negative.
constexpr std::int64_t flooredQuotient(std::int64_t number, std::int64_t divisor)
{
    return (number >= 0 ? number : number - divisor + 1) / divisor;
}

bool isLeap(std::int64_t year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

}

// Both ways are those of http://howardhinnant.github.io/date_algorithms.html, with 64-bit years:
// years begin in March, so that the leap day is the last of its year.

CalendarDay calendarDay(Instant instant)
{
    const std::int64_t days = date::floor<date::days>(instant).time_since_epoch().count() + epoch;
    const std::int64_t era = flooredQuotient(days, daysOfEra);
    const std::int64_t dayOfEra = days - era * daysOfEra;
    const std::int64_t yearOfEra
        = (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const std::int64_t month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    return {.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            .month = static_cast<int>(month),
            .day = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)};
}

Instant startOf(std::int64_t year, std::int64_t month, int day)
{
    const std::int64_t yearsOfMonths = flooredQuotient(month - 1, 12);
    month -= yearsOfMonths * 12;
    year += yearsOfMonths - (month <= 2 ? 1 : 0);
    const std::int64_t era = flooredQuotient(year, 400);
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return Instant(std::chrono::hours(24) * (era * daysOfEra + dayOfEra - epoch));
}

Instant startOfDay(Instant instant)
{
    return date::floor<date::days>(instant);
}

int daysInMonth(std::int64_t year, int month)
{
    if (month == 2)
        return isLeap(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

int weekday(Instant instant)
{
    constexpr std::int64_t thursday = 4; // 1970-01-01
    const std::int64_t days
        = date::floor<date::days>(instant).time_since_epoch().count() + thursday;
    return static_cast<int>(days - flooredQuotient(days, 7) * 7);
}

std::string twoDigits(std::int64_t number)
{
    return std::string(number < 10 ? 1 : 0, '0') + std::to_string(number);
}

std::string isoYear(Instant instant)
{
    const std::int64_t year = calendarDay(instant).year;
    const std::string digits = std::to_string(std::abs(year));
    const std::string sign = year < 0 ? "-" : "";
    if (digits.size() > 4)
        return "Y" + sign + digits;
    return sign + std::string(4 - digits.size(), '0') + digits;
}

std::string isoMonth(Instant instant)
{
    return isoYear(instant) + '-' + twoDigits(calendarDay(instant).month);
}

std::string isoDay(Instant instant)
{
    return isoMonth(instant) + '-' + twoDigits(calendarDay(instant).day);
}

}
