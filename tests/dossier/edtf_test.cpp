// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/edtf.h"

#include <date/date.h>

#include <sstream>
#include <string>

using namespace ledgerline;

namespace {

/// An instant as text, so that expectations read as dates; years of any size.
std::string shown(Instant instant)
{
    const std::int64_t seconds = instant.time_since_epoch().count();
    std::int64_t days = seconds / 86400 - (seconds % 86400 < 0 ? 1 : 0);
    const std::int64_t rest = seconds - days * 86400;
    // Every 400 years the calendar repeats; bring the day into the range of date::year.
    constexpr std::int64_t cycle = 146097;
    const std::int64_t cycles = days / cycle - (days % cycle < 0 ? 1 : 0);
    days -= cycles * cycle;
    const date::year_month_day ymd{Day(date::days(static_cast<int>(days)))};
    std::ostringstream out;
    out << static_cast<int>(ymd.year()) + 400 * cycles << date::format("-%m-%d", ymd);
    if (rest != 0)
        out << date::format("T%T", std::chrono::seconds(rest));
    return out.str();
}

Edtf parsed(std::string_view text, std::string_view zone = "UTC")
{
    const auto result = parseEdtf(text, zone);
    if (const auto *error = std::get_if<EdtfError>(&result))
        FAIL("\"" << text << "\" is refused: " << error->message);
    return std::get<Edtf>(result);
}

}

TEST_CASE("a date lies between the instants that its precision tells", "[edtf]")
{
    struct Row
    {
        std::string text, earliest, latest;
        Precision precision;
    };
    const auto row = GENERATE(values<Row>({
        {"2025", "2025-01-01", "2026-01-01", Precision::year},
        {"2025-06", "2025-06-01", "2025-07-01", Precision::month},
        {"2025-12", "2025-12-01", "2026-01-01", Precision::month},
        {"2025-06-16", "2025-06-16", "2025-06-17", Precision::day},
        {"2024-02-29", "2024-02-29", "2024-03-01", Precision::day},
        {"2025-06-16T14:30", "2025-06-16T14:30:00", "2025-06-16T14:31:00", Precision::minute},
        {"2025-06-16T14:30:05", "2025-06-16T14:30:05", "2025-06-16T14:30:06", Precision::second},
        {"201X", "2010-01-01", "2020-01-01", Precision::decade},
        {"20XX", "2000-01-01", "2100-01-01", Precision::century},
        {"2004-XX", "2004-01-01", "2005-01-01", Precision::year},
        {"1985-04-XX", "1985-04-01", "1985-05-01", Precision::month},
        {"1985-XX-XX", "1985-01-01", "1986-01-01", Precision::year},
        {"2001-21", "2001-03-01", "2001-06-01", Precision::season},
        {"2001-22", "2001-06-01", "2001-09-01", Precision::season},
        {"2001-23", "2001-09-01", "2001-12-01", Precision::season},
        {"2001-24", "2001-12-01", "2002-03-01", Precision::season},
        {"0000", "0-01-01", "1-01-01", Precision::year},
        {"-1985", "-1985-01-01", "-1984-01-01", Precision::year},
        {"-0004-02-29", "-4-02-29", "-4-03-01", Precision::day},
        {"-199X", "-1999-01-01", "-1989-01-01", Precision::decade},
        {"Y170002", "170002-01-01", "170003-01-01", Precision::year},
        {"Y-170002", "-170002-01-01", "-170001-01-01", Precision::year},
    }));
    CAPTURE(row.text);

    const Edtf date = parsed(row.text);

    CHECK(shown(date.start.earliest) == row.earliest);
    CHECK(shown(date.start.latest) == row.latest);
    CHECK(date.start.precision == row.precision);
    CHECK(date.text == row.text);
    CHECK_FALSE(date.interval);
    CHECK(date.end == date.start);
}
