// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/calendar.h"
#include "dossier/edtf.h"

using namespace ledgerline;

namespace {

Instant startOfDate(std::string_view edtf)
{
    return std::get<Edtf>(parseEdtf(edtf)).start.earliest;
}

}

TEST_CASE("days and instants are each other's inverse over 400,000 years", "[calendar]")
{
    const auto year
        = GENERATE(-200'000, -401, -400, -1, 0, 1, 1600, 1900, 1970, 2000, 2025, 32'768, 200'000);
    for (int month = 1; month <= 12; ++month) {
        for (const int day : {1, 28, daysInMonth(year, month)}) {
            const CalendarDay expected{year, month, day};
            CAPTURE(year, month, day);
            CHECK(calendarDay(startOf(year, month, day)) == expected);
            CHECK(calendarDay(startOf(year, month, day) + std::chrono::seconds(86'399))
                  == expected);
        }
    }
}

TEST_CASE("a day begins at midnight", "[calendar]")
{
    CHECK(startOfDay(startOfDate("2025-09-02T23:59:59")) == startOfDate("2025-09-02"));
    CHECK(startOfDay(startOfDate("2025-09-02")) == startOfDate("2025-09-02"));
    CHECK(startOfDay(startOfDate("1969-12-31T12:00")) == startOfDate("1969-12-31"));
}

TEST_CASE("the calendar agrees with the dates that the reader reads", "[calendar]")
{
    CHECK(startOf(1970) == Instant());
    CHECK(startOf(2025, 9, 2) == startOfDate("2025-09-02"));
    CHECK(startOf(2024, 2, 29) == startOfDate("2024-02-29"));
    CHECK(startOf(-44, 3, 15) == startOfDate("-0044-03-15"));
    CHECK(startOf(170'000) == startOfDate("Y170000"));
}

TEST_CASE("months beyond the year belong to the next or the one before", "[calendar]")
{
    CHECK(startOf(2025, 13) == startOf(2026, 1));
    CHECK(startOf(2025, 0) == startOf(2024, 12));
    CHECK(startOf(2025, -11) == startOf(2024, 1));
    CHECK(startOf(2025, 12 * 75 + 1) == startOf(2100, 1));
}

TEST_CASE("the weekday is known on either side of 1970", "[calendar]")
{
    CHECK(weekday(startOf(2025, 7, 23)) == 3);
    CHECK(weekday(startOf(1970)) == 4);
    CHECK(weekday(startOf(1969, 12, 28)) == 0);
}
