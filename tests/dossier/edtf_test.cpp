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

EdtfError refused(std::string_view text, std::string_view zone = "UTC")
{
    const auto result = parseEdtf(text, zone);
    if (std::holds_alternative<Edtf>(result))
        FAIL("\"" << text << "\" is taken for a date");
    return std::get<EdtfError>(result);
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
        // level 0
        {"2025", "2025-01-01", "2026-01-01", Precision::year},
        {"2025-06", "2025-06-01", "2025-07-01", Precision::month},
        {"2025-12", "2025-12-01", "2026-01-01", Precision::month},
        {"2025-06-16", "2025-06-16", "2025-06-17", Precision::day},
        {"2025-12-31", "2025-12-31", "2026-01-01", Precision::day},
        {"2024-02-29", "2024-02-29", "2024-03-01", Precision::day},
        {"2000-02-29", "2000-02-29", "2000-03-01", Precision::day},
        {"0000", "0-01-01", "1-01-01", Precision::year},
        {"9999-12-31", "9999-12-31", "10000-01-01", Precision::day},
        {"1969-12-31", "1969-12-31", "1970-01-01", Precision::day},
        {"2025-06-16T14:30", "2025-06-16T14:30:00", "2025-06-16T14:31:00", Precision::minute},
        {"2025-06-16T14:30:05", "2025-06-16T14:30:05", "2025-06-16T14:30:06", Precision::second},
        {"2025-06-16T23:59:59", "2025-06-16T23:59:59", "2025-06-17", Precision::second},
        {"2025-06-16T00:00", "2025-06-16", "2025-06-16T00:01:00", Precision::minute},
        // level 1
        {"201X", "2010-01-01", "2020-01-01", Precision::decade},
        {"20XX", "2000-01-01", "2100-01-01", Precision::century},
        {"2004-XX", "2004-01-01", "2005-01-01", Precision::year},
        {"1985-04-XX", "1985-04-01", "1985-05-01", Precision::month},
        {"1985-12-XX", "1985-12-01", "1986-01-01", Precision::month},
        {"1985-XX-XX", "1985-01-01", "1986-01-01", Precision::year},
        {"2001-21", "2001-03-01", "2001-06-01", Precision::season},
        {"2001-22", "2001-06-01", "2001-09-01", Precision::season},
        {"2001-23", "2001-09-01", "2001-12-01", Precision::season},
        {"2001-24", "2001-12-01", "2002-03-01", Precision::season},
        {"-1985", "-1985-01-01", "-1984-01-01", Precision::year},
        {"-0001-12-31", "-1-12-31", "0-01-01", Precision::day},
        {"-0004-02-29", "-4-02-29", "-4-03-01", Precision::day},
        {"-199X", "-1999-01-01", "-1989-01-01", Precision::decade},
        {"-000X", "-9-01-01", "1-01-01", Precision::decade},
        {"Y170002", "170002-01-01", "170003-01-01", Precision::year},
        {"Y-170002", "-170002-01-01", "-170001-01-01", Precision::year},
        {"Y200000", "200000-01-01", "200001-01-01", Precision::year},
    }));
    CAPTURE(row.text);

    const Edtf date = parsed(row.text);

    CHECK(shown(date.start.earliest) == row.earliest);
    CHECK(shown(date.start.latest) == row.latest);
    CHECK(date.start.precision == row.precision);
    CHECK(date.text == row.text);
    CHECK_FALSE(date.interval);
    CHECK_FALSE(date.start.approximate);
    CHECK_FALSE(date.start.uncertain);
    CHECK(date.end == date.start);
    CHECK(date.extent() == Window{date.start.earliest, date.start.latest});
}

TEST_CASE("a qualifier says how sure a date is and moves neither of its bounds", "[edtf]")
{
    const auto date = GENERATE(as<std::string>(), "2025", "2025-06", "2025-06-16", "2025-21",
                               "201X", "2025-XX", "Y12345", "-0044-03-15", "2025-06-16T14:30");
    CAPTURE(date);
    const Edtf plain = parsed(date);

    const Edtf uncertain = parsed(date + '?');
    CHECK(uncertain.start.uncertain);
    CHECK_FALSE(uncertain.start.approximate);

    const Edtf approximate = parsed(date + '~');
    CHECK(approximate.start.approximate);
    CHECK_FALSE(approximate.start.uncertain);

    const std::string text = date + '%'; // which the result looks at
    const Edtf both = parsed(text);
    CHECK(both.start.approximate);
    CHECK(both.start.uncertain);
    CHECK(both.end == both.start);
    CHECK(both.text == text);

    for (const Edtf &qualified : {uncertain, approximate, both}) {
        CHECK(qualified.extent() == plain.extent());
        CHECK(qualified.start.precision == plain.start.precision);
    }
}

TEST_CASE("an interval reaches from the start of one date to the end of the other", "[edtf]")
{
    struct Row
    {
        std::string text, from, to;
        EdtfEnd start, end;
    };
    const auto row = GENERATE(values<Row>({
        {"2025-06-02/2025-06-06", "2025-06-02", "2025-06-07", EdtfEnd::date, EdtfEnd::date},
        {"1964/2008", "1964-01-01", "2009-01-01", EdtfEnd::date, EdtfEnd::date},
        {"2004-06/2006-08", "2004-06-01", "2006-09-01", EdtfEnd::date, EdtfEnd::date},
        {"2004-02-01/2005", "2004-02-01", "2006-01-01", EdtfEnd::date, EdtfEnd::date},
        {"2025-06-16/2025-06", "2025-06-16", "2025-07-01", EdtfEnd::date, EdtfEnd::date},
        {"2025-06-16/2025-06-16", "2025-06-16", "2025-06-17", EdtfEnd::date, EdtfEnd::date},
        {"2025-05-16T13:30/2025-05-16T15:10", "2025-05-16T13:30:00", "2025-05-16T15:11:00",
         EdtfEnd::date, EdtfEnd::date},
        {"-0044/Y10000", "-44-01-01", "10001-01-01", EdtfEnd::date, EdtfEnd::date},
        {"2004-06-XX/2004-07-03", "2004-06-01", "2004-07-04", EdtfEnd::date, EdtfEnd::date},
        {"2025-21/2025-23", "2025-03-01", "2025-12-01", EdtfEnd::date, EdtfEnd::date},
        {"2025-06-02/..", "2025-06-02", "2025-06-03", EdtfEnd::date, EdtfEnd::open},
        {"2025-06-02/", "2025-06-02", "2025-06-03", EdtfEnd::date, EdtfEnd::unknown},
        {"../2025-06-02", "2025-06-02", "2025-06-03", EdtfEnd::open, EdtfEnd::date},
        {"/2025-06-02", "2025-06-02", "2025-06-03", EdtfEnd::unknown, EdtfEnd::date},
    }));
    CAPTURE(row.text);

    const Edtf interval = parsed(row.text);

    CHECK(interval.interval);
    CHECK(shown(interval.extent().from) == row.from);
    CHECK(shown(interval.extent().to) == row.to);
    CHECK(interval.startEnd == row.start);
    CHECK(interval.endEnd == row.end);
}

TEST_CASE("each end of an interval has its own precision and qualifier", "[edtf]")
{
    const Edtf interval = parsed("1984~/2004-06%");
    CHECK(interval.start.precision == Precision::year);
    CHECK(interval.start.approximate);
    CHECK_FALSE(interval.start.uncertain);
    CHECK(interval.end.precision == Precision::month);
    CHECK(interval.end.approximate);
    CHECK(interval.end.uncertain);
}

TEST_CASE("a time with an offset is brought to the clock of the zone", "[edtf][zone]")
{
    struct Row
    {
        std::string text, zone, earliest;
    };
    const auto row = GENERATE(values<Row>({
        {"2025-06-02T10:00Z", "UTC", "2025-06-02T10:00:00"},
        {"2025-06-02T10:00Z", "Europe/Kyiv", "2025-06-02T13:00:00"},
        {"2025-01-02T10:00Z", "Europe/Kyiv", "2025-01-02T12:00:00"},
        {"2025-06-02T10:00:30+03:00", "Europe/Kyiv", "2025-06-02T10:00:30"},
        {"2025-06-02T10:00+03", "Europe/Kyiv", "2025-06-02T10:00:00"},
        {"2025-06-02T10:00-04:00", "Europe/Kyiv", "2025-06-02T17:00:00"},
        {"2025-06-02T10:00+05:45", "UTC", "2025-06-02T04:15:00"},
        {"2025-06-02T10:00", "Europe/Kyiv", "2025-06-02T10:00:00"},
        {"2025-06-02T10:00Z", "America/New_York", "2025-06-02T06:00:00"},
        {"2025-06-02T10:00Z", "Asia/Kolkata", "2025-06-02T15:30:00"},
        // over midnight, into the next year, and back
        {"2025-12-31T23:30Z", "Europe/Kyiv", "2026-01-01T01:30:00"},
        {"2026-01-01T01:30+02:00", "UTC", "2025-12-31T23:30:00"},
        // the hour that comes twice in October, both times
        {"2025-10-26T00:30Z", "Europe/Kyiv", "2025-10-26T03:30:00"},
        {"2025-10-26T01:30Z", "Europe/Kyiv", "2025-10-26T03:30:00"},
        {"2025-10-26T02:00Z", "Europe/Kyiv", "2025-10-26T04:00:00"},
        // around the hour that is left out in March
        {"2025-03-30T00:59:59Z", "Europe/Kyiv", "2025-03-30T02:59:59"},
        {"2025-03-30T01:00:00Z", "Europe/Kyiv", "2025-03-30T04:00:00"},
        // before there was standard time the clocks of Kyiv showed 2:02:04 more
        {"0001-01-01T10:00Z", "Europe/Kyiv", "1-01-01T12:02:04"},
        {"-9999-01-01T10:00Z", "Europe/Kyiv", "-9999-01-01T12:02:04"},
    }));
    CAPTURE(row.text, row.zone);

    CHECK(shown(parsed(row.text, row.zone).start.earliest) == row.earliest);
}

TEST_CASE("both ends of an interval are brought to the clock of the zone", "[edtf][zone]")
{
    const Edtf talks = parsed("2025-05-16T10:30Z/2025-05-16T12:10Z", "Europe/Kyiv");
    CHECK(shown(talks.extent().from) == "2025-05-16T13:30:00");
    CHECK(shown(talks.extent().to) == "2025-05-16T15:11:00");
}

TEST_CASE("a time that the clocks of the zone skip does not exist", "[edtf][zone]")
{
    CHECK(shown(parsed("2025-03-30T02:59", "Europe/Kyiv").start.earliest) == "2025-03-30T02:59:00");
    CHECK(shown(parsed("2025-03-30T04:00", "Europe/Kyiv").start.earliest) == "2025-03-30T04:00:00");
    CHECK(shown(parsed("2025-03-30T03:30", "UTC").start.earliest) == "2025-03-30T03:30:00");

    const EdtfError error = refused("2025-03-30T03:30", "Europe/Kyiv");
    CHECK(error.offset == 11);
    CHECK(error.message
          == "the time does not exist: on this day the clocks of Europe/Kyiv skip it");
}

TEST_CASE("a zone that nobody knows only matters to times that need it", "[edtf][zone]")
{
    const auto zone = GENERATE(as<std::string>(), "Europe/Atlantis", "", "../../etc/passwd",
                               "europe/kyiv", "zone.tab", "Europe", "EST5EDT4,M3.2.0,M11.1.0");
    CAPTURE(zone);
    CHECK(shown(parsed("2025-06-02", zone).start.earliest) == "2025-06-02");
    CHECK(shown(parsed("2025-06-02T10:00", zone).start.earliest) == "2025-06-02T10:00:00");

    const EdtfError error = refused("2025-06-02T10:00Z", zone);
    CHECK(error.offset == 0);
    CHECK(error.message == "the time zone \"" + zone + "\" is not known");
}

TEST_CASE("what is no date is refused, with the place and the reason", "[edtf]")
{
    struct Row
    {
        std::string text;
        std::size_t offset;
        std::string reason;
    };
    const auto row = GENERATE(values<Row>({
        {"", 0, "the date is empty"},
        {"2025-02-30", 8, "the day does not exist: February 2025 has 28 days"},
        {"2024-02-30", 8, "the day does not exist: February 2024 has 29 days"},
        {"1900-02-29", 8, "the day does not exist: February 1900 has 28 days"},
        {"2025-11-31", 8, "the day does not exist: November 2025 has 30 days"},
        {"2025-01-00", 8, "the day does not exist: January 2025 has 31 days"},
        {"-0001-02-29", 9, "the day does not exist: February -1 has 28 days"},
        {"2025-13", 5, "the month does not exist"},
        {"2025-00", 5, "the month does not exist"},
        {"2025-20", 5, "the month does not exist"},
        {"2025-25", 5, "of the seasons only 21 (spring) to 24 (winter) are read"},
        {"2025-41", 5, "of the seasons only"},
        {"2025-42", 5, "the month does not exist"},
        {"2025-6", 5, "a month has two digits"},
        {"2025-06-1", 8, "a day has two digits"},
        {"2025-06-1X", 8, "a day has two digits"},
        {"2025-1X", 5, "a month has two digits"},
        {"2025-X1", 5, "a month has two digits"},
        {"2025-XX-05", 8, "in an unknown month the day is unknown too"},
        {"2025-21-05", 7, "after a season (21 to 24) no day can follow"},
        {"201X-05", 5, "after a year with X for a digit nothing more can be known"},
        {"2XXX", 0, "at most the last two digits of a year can be X"},
        {"2X25", 2, "a year has four digits"},
        {"925", 3, "a year has four digits"},
        {"20250616", 4, "\"0616\" is not understood here"},
        {"2025.06.16", 4, "\".06.16\" is not understood here"},
        {"2025-06-16 14:00", 10, "a date with a time is written 2025-06-16T14:30"},
        {"2025-06T14:00", 7, "\"T14:00\" is not understood here"},
        {"2025-06-XXT14:00", 10, "\"T14:00\" is not understood here"},
        {"2025-06-16T", 11, "a time is written 14:30 or 14:30:00"},
        {"2025-06-16T14", 13, "a time is written"},
        {"2025-06-16T1430", 13, "a time is written"},
        {"2025-06-16T14:3", 14, "a time is written"},
        {"2025-06-16T14:30:", 17, "a time is written"},
        {"2025-06-16T14:30:5", 17, "a time is written"},
        {"2025-06-16T24:00", 11, "the time does not exist"},
        {"2025-06-16T23:60", 11, "the time does not exist"},
        {"2025-06-16T23:59:60", 11, "the time does not exist"},
        {"2025-06-16T14:30:00.5", 19, "\".5\" is not understood here"},
        {"2025-06-16T14:30+24:00", 17, "offsets run from 00:00 to 23:59"},
        {"2025-06-16T14:30+02:60", 17, "offsets run from 00:00 to 23:59"},
        {"2025-06-16T14:30+0200", 19, "behind a time stands nothing, Z, or an offset"},
        {"2025-06-16T14:30+02:00Z", 22, "\"Z\" is not understood here"},
        {"-0000", 0, "the year -0000 does not exist"},
        {"+2025", 0, "a year has four digits"},
        {"Y2025", 0, "Y is only for years of more than four digits"},
        {"Y02025", 0, "Y is only for years of more than four digits"},
        {"Y", 0, "Y is only for years of more than four digits"},
        {"Y200001", 0, "years beyond 200,000 are not read"},
        {"Y99999999999999999999999999", 0, "years beyond 200,000 are not read"},
        {"Y12345-01", 6, "after Y stands a year alone"},
        {"Y17E7", 3, "after Y stands a year alone"},
        {"2025??", 4, "\"?\" is not understood here"},
        {"?", 0, "a year has four digits"},
        {"~2025", 0, "a year has four digits"},
        {"2025~-06", 4, "\"~-06\" is not understood here"},
        {"[2025,2026]", 0, "sets of dates (EDTF level 2) are not read"},
        {"{2025..2026}", 0, "sets of dates (EDTF level 2) are not read"},
        {"2025/2026/2027", 9, "an interval has one slash"},
        {"/", 0, "an interval needs a date on one side at least"},
        {"../..", 0, "an interval needs a date on one side at least"},
        {"../", 0, "an interval needs a date on one side at least"},
        {"2025-06-06/2025-06-02", 11, "the interval ends before it starts"},
        {"2026/2025", 5, "the interval ends before it starts"},
        {"2025-06-02T10:01/2025-06-02T10:00", 17, "the interval ends before it starts"},
        {"2025-06-02/2025-06-31", 19, "the day does not exist: June 2025 has 30 days"},
        {"2025-06-32/2025-06-02", 8, "the day does not exist: June 2025 has 30 days"},
        {"2025/...", 5, "a year has four digits"},
        {" 2025", 0, "a year has four digits"},
        {"2025 ", 4, "\" \" is not understood here"},
        {"\xD1\x87\xD0\xB5\xD1\x80", 0, "a year has four digits"},
        {"2025-06-16\xFF", 10, "\"\\xFF\" is not understood here"},
    }));
    CAPTURE(row.text);

    const EdtfError error = refused(row.text);

    CHECK(error.offset == row.offset);
    CHECK_THAT(error.message, ContainsSubstring(row.reason));
}
