// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/calendar.h"

#include <cstdint>
#include <string>

namespace ledgerline {

/// A day of the proleptic Gregorian calendar. `date::year` ends at 32767, EDTF's long years do not.
struct CalendarDay
{
    std::int64_t year = 1970; ///< astronomical: 0 is the year before 1
    int month = 1; ///< 1 to 12
    int day = 1;

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

[[nodiscard]] CalendarDay calendarDay(Instant instant);

/// The first instant of the day that holds `instant`.
[[nodiscard]] Instant startOfDay(Instant instant);

/// "2025", "2025-06", "2025-06-16": as EDTF writes them ("Y12025" and "-0044" for other years).
[[nodiscard]] std::string isoYear(Instant instant);
[[nodiscard]] std::string isoMonth(Instant instant);
[[nodiscard]] std::string isoDay(Instant instant);

}
