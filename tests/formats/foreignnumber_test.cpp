// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "formats/foreignnumber.h"

using namespace ledgerline;

TEST_CASE("counts are read with and without separators", "[foreignnumber]")
{
    CHECK(readForeignCount("390") == 390);
    CHECK(readForeignCount(" 0 ") == 0);
    CHECK(readForeignCount("1,234") == 1234);
    CHECK(readForeignCount("12 345 678") == 12345678);
    CHECK(readForeignCount("12\u00A0345") == 12345);
    CHECK(readForeignCount("12\u202F345") == 12345);
    CHECK(readForeignCount("1'234'567") == 1234567);
    CHECK(readForeignCount("1.234.567") == 1234567);
    CHECK(readForeignCount("390.0") == 390);
    CHECK(readForeignCount("1,234.00") == 1234);
    CHECK(readForeignCount("1.234.567,00") == 1234567);
    CHECK(readForeignCount("1000000000000") == 1000000000000);
}

TEST_CASE("what may be two numbers, or is none, is not read", "[foreignnumber]")
{
    for (const char *text : {"",          "1.234",     "12.5",          "12,5",
                             "1,23",      "1,2345",    "1,234,56",      "1234,567",
                             "-5",        "+5",        "n/a",           "1e3",
                             "1,234.567", "1 234,567", "1000000000001", "99999999999999999999",
                             ",234",      "1,",        "1,,234",        "390.000",
                             "0,123",     "0 500",     "01,234"}) {
        CAPTURE(text);
        CHECK(!readForeignCount(text));
    }
}

TEST_CASE("quantities are read as people write them", "[foreignnumber]")
{
    const auto exact = [](std::int64_t n) { return Quantity{.low = n, .high = n}; };
    CHECK(readForeignQuantity("1,200") == exact(1200));
    for (const char *text : {"1,200+", ">=1200", "≥ 1200", "At least 1,200", "more than 1200"})
        CHECK(readForeignQuantity(text) == Quantity{.low = 1200, .high = {}});
    for (const char *text : {"<=120", "up to 120", "At most 120"})
        CHECK(readForeignQuantity(text) == Quantity{.low = 0, .high = 120, .statesLow = false});
    for (const char *text : {"~6000", "about 6,000", "c. 6000", "approx. 6000"}) {
        CHECK(readForeignQuantity(text)
              == Quantity{.low = 6000, .high = 6000, .approximate = true});
    }
    for (const char *text : {"100-110", "100–110", "100 to 110", "between 100 and 110"})
        CHECK(readForeignQuantity(text) == Quantity{.low = 100, .high = 110});
    CHECK(readForeignQuantity("Dozens") == Quantity{.low = 24, .high = {}});
    CHECK(readForeignQuantity("undisclosed")
          == Quantity{.low = 0, .high = {}, .undisclosed = true, .statesLow = false});
    for (const char *text : {"", "n/a", "unknown", "110-100", "about", "+", "~", "1-2-3", "> many"})
        CHECK(!readForeignQuantity(text));
}
