// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "formats/foreigndate.h"

using namespace ledgerline;

namespace {

std::string read(std::string_view text, DateOrder order = DateOrder::unknown)
{
    const ForeignDate date = readForeignDate(text, order);
    return date.isGood() ? date.edtf : "! " + date.problem;
}

}

TEST_CASE("EDTF stays as it is", "[foreigndate]")
{
    for (const char *date :
         {"2025", "2025-06", "2025-06-16", "2025-06-16T14:30", "2025-06~", "2025-06-XX",
          "2025-06-02/2025-06-16", "2025-06-02/..", "-0044-03-15", "2025-06-16T14:30:05+03:00"})
        CHECK(read(date) == date);
}

TEST_CASE("dates of tables become EDTF, as fine as they were", "[foreigndate]")
{
    CHECK(read(" 2025-06-16 14:30 ") == "2025-06-16T14:30");
    CHECK(read("2025-06-16 14:30:05.123") == "2025-06-16T14:30:05");
    CHECK(read("2025-06-16T14:30:05.123Z") == "2025-06-16T14:30:05Z");
    CHECK(read("2025-06-16T14:30:05.123456+0300") == "2025-06-16T14:30:05+03:00");
    CHECK(read("2025-06-16 14:30:05 UTC") == "2025-06-16T14:30:05Z");
    CHECK(read("20250616") == "2025-06-16");
    CHECK(read("20250616T143005Z") == "2025-06-16T14:30:05Z");
    CHECK(read("2025/6/2") == "2025-06-02");
    CHECK(read("2025/06") == "2025-06");
    CHECK(read("06/2025") == "2025-06");
    CHECK(read("6.2025") == "2025-06");
    CHECK(read("2.6.2025") == "2025-06-02");
    CHECK(read("16.06.2025, 14:30") == "2025-06-16T14:30");
    CHECK(read("16 May 2025") == "2025-05-16");
    CHECK(read("16-May-2025") == "2025-05-16");
    CHECK(read("May 16, 2025") == "2025-05-16");
    CHECK(read("Sept. 2, 2025") == "2025-09-02");
    CHECK(read("May 2025") == "2025-05");
    CHECK(read("Fri, 16 May 2025 14:00:00 +0300") == "2025-05-16T14:00:00+03:00");
    CHECK(read("Sat May 20 1961 00:00:00 GMT-0600") == "1961-05-20T00:00:00-06:00");
    CHECK(read("Sat May 20 1961 12:00:00 GMT+0200 (Central European Summer Time)")
          == "1961-05-20T12:00:00+02:00");
    CHECK(read("6/16/2025 2:30 PM") == "2025-06-16T14:30");
    CHECK(read("6/16/2025 12:05 am") == "2025-06-16T00:05");
}

TEST_CASE("a midnight to the second without a zone is no time", "[foreigndate]")
{
    CHECK(read("2025-06-16 00:00:00.000") == "2025-06-16");
    CHECK(read("2025-06-16T00:00:00") == "2025-06-16");
    CHECK(read("2025-06-16T00:00") == "2025-06-16T00:00");
    CHECK(read("2025-06-16T00:00:00Z") == "2025-06-16T00:00:00Z");
}

TEST_CASE("a date that may be read two ways is taken only when somebody says which",
          "[foreigndate]")
{
    CHECK(read("03/04/2025") == "! \"03/04/2025\" may have its day or its month first; say which");
    CHECK(isOfOrder("of the end: " + readForeignDate("03/04/2025").problem));
    CHECK_FALSE(isOfOrder(readForeignDate("soon").problem));
    CHECK(read("03/04/2025", DateOrder::dayFirst) == "2025-04-03");
    CHECK(read("03/04/2025", DateOrder::monthFirst) == "2025-03-04");
    CHECK(read("03-04-2025", DateOrder::dayFirst) == "2025-04-03");
    CHECK(read("04/04/2025") == "2025-04-04");
    CHECK(read("16/06/2025", DateOrder::monthFirst) == "2025-06-16");
    CHECK(read("06/16/2025", DateOrder::dayFirst) == "2025-06-16");
    CHECK(orderIn("16/06/2025") == DateOrder::dayFirst);
    CHECK(orderIn("6-16-2025 14:00") == DateOrder::monthFirst);
    CHECK(orderIn("03/04/2025") == DateOrder::unknown);
    CHECK(orderIn("2025-06-16") == DateOrder::unknown);
    CHECK(orderIn("06/2025") == DateOrder::unknown);
    CHECK(orderIn("16/16/2025") == DateOrder::unknown);
    CHECK(orderIn("") == DateOrder::unknown);
}

TEST_CASE("what is no date says so", "[foreigndate]")
{
    CHECK(read("") == "! there is no date");
    CHECK(read("soon") == "! \"soon\" is no date that is understood");
    CHECK(read("16/06/25") == "! \"16/06/25\" has a year of two digits");
    CHECK(read("31.06.2025") == "! \"31.06.2025\": the day does not exist: June 2025 has 30 days");
    CHECK(read("13/13/2025").starts_with("! "));
    CHECK(read("2025-06-16 25:00").starts_with("! "));
    CHECK(read("2025-06-16 14:30 13").starts_with("! "));
    for (const char *text : {"May",
                             "May 16",
                             "16",
                             "16 May",
                             "2025-",

                             "1/",
                             "1/2/",
                             "2025-06-16 1",
                             "2025-06-16 14:",
                             "99999999",
                             "0/0/2025",
                             "45800",
                             "21/2025",
                             "2025/21",
                             "0/2025",
                             "2025-06-16 13:00 pm",
                             "-",
                             "/",
                             "Fri",
                             "Fri,",
                             "marchmarch 2"}) {
        CAPTURE(text);
        CHECK(!readForeignDate(text).isGood());
    }
}

TEST_CASE("milliseconds are a second, or a day where they begin one", "[foreigndate]")
{
    CHECK(dateFromMilliseconds(1750032000000).edtf == "2025-06-16");
    CHECK(dateFromMilliseconds(1750084205123).edtf == "2025-06-16T14:30:05Z");
    CHECK(dateFromMilliseconds(-1).edtf == "1969-12-31T23:59:59Z");
    CHECK(!dateFromMilliseconds(INT64_MAX).isGood());
    CHECK(!dateFromMilliseconds(INT64_MIN).isGood());
}

TEST_CASE("years, months and days become EDTF", "[foreigndate]")
{
    CHECK(edtfFrom(2025) == "2025");
    CHECK(edtfFrom(-44, 3, 15) == "-0044-03-15");
    CHECK(edtfFrom(12000, 1) == "Y12000");
    CHECK(edtfInterval("2025", "") == "2025");
    CHECK(edtfInterval("2025", "2025") == "2025");
    CHECK(edtfInterval("2025", "2026-01") == "2025/2026-01");
}
