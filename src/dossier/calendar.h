// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The proleptic Gregorian calendar over all years that a dossier may name: date::year ends at
/// 32767, and the long years of EDTF do not. The only place that turns days into instants and back.
#pragma once

#include "dossier/time.h"

#include <cstdint>
#include <string>

namespace ledgerline {

struct CalendarDay
{
    std::int64_t year = 1970; ///< astronomical: 0 is the year before 1
    int month = 1; ///< 1 to 12
    int day = 1;

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

[[nodiscard]] CalendarDay calendarDay(Instant instant);

/// The first instant of a day. Months beyond 1 to 12 belong to the years before or after.
[[nodiscard]] Instant startOf(std::int64_t year, std::int64_t month = 1, int day = 1);

/// The first instant of the day that holds `instant`.
[[nodiscard]] Instant startOfDay(Instant instant);

[[nodiscard]] int daysInMonth(std::int64_t year, int month);

/// 0 is Sunday.
[[nodiscard]] int weekday(Instant instant);

/// "07" for 7, as clocks and calendars write it.
[[nodiscard]] std::string twoDigits(std::int64_t number);

/// "2025", "2025-06", "2025-06-16": as EDTF writes them ("Y12025" and "-0044" for other years).
[[nodiscard]] std::string isoYear(Instant instant);
[[nodiscard]] std::string isoMonth(Instant instant);
[[nodiscard]] std::string isoDay(Instant instant);

}
