// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/calendar.h"

#include <array>
#include <chrono>

namespace ledgerline {

namespace {

bool isLeap(std::int64_t year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

}

int daysInMonth(std::int64_t year, int month)
{
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : days[static_cast<std::size_t>(month) - 1];
}

Instant startOf(std::int64_t year, int month, int day)
{
    // http://howardhinnant.github.io/date_algorithms.html#days_from_civil
    year += (month - 1) / 12;
    month = (month - 1) % 12 + 1;
    year -= month <= 2 ? 1 : 0; // the year of the algorithm begins in March
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return Instant(std::chrono::hours(24) * (era * 146'097 + dayOfEra - 719'468));
}

}
