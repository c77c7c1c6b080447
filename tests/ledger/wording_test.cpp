// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/eventwording.h"
#include "ledger/sample.h"
#include "ledger/wording.h"

using namespace ledgerline;

namespace {

constexpr Quantity undisclosed{
    .low = 0, .high = {}, .approximate = false, .undisclosed = true, .statesLow = false};

Quantity exactly(std::int64_t number)
{
    return {.low = number, .high = number};
}
Quantity atLeast(std::int64_t number)
{
    return {.low = number, .high = {}};
}
Quantity between(std::int64_t low, std::int64_t high)
{
    return {.low = low, .high = high};
}

Quantity atMost(std::int64_t number)
{
    Quantity result = between(0, number);
    result.statesLow = false;
    return result;
}

Quantity about(Quantity quantity)
{
    quantity.approximate = true;
    return quantity;
}

std::string dateWords(std::string_view text)
{
    return describe(edtf(text));
}

std::string term(Term shortest, Term longest)
{
    return describe(shortest, longest);
}

}

TEST_CASE("thousands are parted by commas", "[wording]")
{
    CHECK(describe(0) == "0");
    CHECK(describe(999) == "999");
    CHECK(describe(1000) == "1,000");
    CHECK(describe(16'298) == "16,298");
    CHECK(describe(1'000'000'000'000) == "1,000,000,000,000");
    CHECK(describe(-1234) == "\u22121,234");
    CHECK(describe(std::numeric_limits<std::int64_t>::min()) == "\u22129,223,372,036,854,775,808");
}

TEST_CASE("a quantity is told with what is known of it", "[wording]")
{
    CHECK(describe(exactly(390)) == "390");
    CHECK(describe(exactly(0)) == "0");
    CHECK(describe(atLeast(1200)) == "at least 1,200");
    CHECK(describe(atLeast(0)) == "0 or more");
    CHECK(describe(atMost(120)) == "at most 120");
    CHECK(describe(between(6057, 6060)) == "6,057\u20136,060");
    CHECK(describe(between(0, 5)) == "0\u20135");
    CHECK(describe(about(exactly(6000))) == "about 6,000");
    CHECK(describe(about(between(90, 120))) == "about 90\u2013120");
    CHECK(describe(about(atLeast(250))) == "at least about 250");
    CHECK(describe(about(atMost(250))) == "at most about 250");
    CHECK(describe(undisclosed) == "undisclosed");
}

TEST_CASE("a mark's quantity is told in few characters", "[wording]")
{
    CHECK(describeBriefly(exactly(1205)) == "1,205");
    CHECK(describeBriefly(atLeast(1205)) == "1,205+");
    CHECK(describeBriefly(atLeast(0)) == "?");
    CHECK(describeBriefly(atMost(120)) == "\u2264120");
    CHECK(describeBriefly(about(exactly(6000))) == "~6,000");
    CHECK(describeBriefly(about(atLeast(250))) == "~250+");
    CHECK(describeBriefly(between(6057, 6060)) == "6,057\u20136,060");
    CHECK(describeBriefly(undisclosed) == "?");
}

TEST_CASE("a total is undisclosed only when nothing bounds it", "[wording]")
{
    Total total;
    total.undisclosed = 7;
    total.high = {};
    CHECK(describe(total) == "undisclosed");
    total.low = 252;
    CHECK(describe(total) == "at least 252");
    total.high = 252;
    CHECK(describe(total) == "252");
    total.low = 0;
    CHECK(describe(total) == "at most 252");
}

TEST_CASE("minutes are told as minutes up to 180, else as hours", "[wording]")
{
    CHECK(describeMinutes(exactly(39)) == "39 min");
    CHECK(describeMinutes(exactly(180)) == "180 min");
    CHECK(describeMinutes(exactly(181)) == "3 h 1 min");
    CHECK(describeMinutes(exactly(240)) == "4 h");
    CHECK(describeMinutes(between(90, 120)) == "90\u2013120 min");
    CHECK(describeMinutes(between(45, 200)) == "45 min \u2013 3 h 20 min");
    CHECK(describeMinutes(about(between(190, 250))) == "about 3 h 10 min \u2013 4 h 10 min");
    CHECK(describeMinutes(atLeast(60)) == "at least 60 min");
    CHECK(describeMinutes(about(atLeast(189))) == "at least about 3 h 9 min");
    CHECK(describeMinutes(atMost(240)) == "at most 4 h");
    CHECK(describeMinutes(exactly(60 * 24 * 60)) == "1,440 h");
    CHECK(describeMinutes(undisclosed) == "undisclosed");
}

TEST_CASE("a date is told as precisely as it was stored and no more", "[wording]")
{
    CHECK(dateWords("2025-05-16") == "16 May 2025");
    CHECK(dateWords("2025-06") == "June 2025");
    CHECK(dateWords("2025") == "2025");
    CHECK(dateWords("202X") == "2020s");
    CHECK(dateWords("20XX") == "2000\u20132099");
    CHECK(dateWords("2025-07-23T20:37") == "23 July 2025, 20:37");
    CHECK(dateWords("2025-07-23T20:37:05") == "23 July 2025, 20:37:05");
    CHECK(dateWords("2025-07-23T20:37Z") == "23 July 2025, 20:37");
    CHECK(dateWords("1985-04-XX") == "April 1985");
    CHECK(dateWords("1985-XX-XX") == "1985");
    CHECK(dateWords("2004-XX") == "2004");
}

TEST_CASE("a season is told by its name and the year that it begins in", "[wording]")
{
    CHECK(dateWords("2025-21") == "spring 2025");
    CHECK(dateWords("2025-22") == "summer 2025");
    CHECK(dateWords("2025-23") == "autumn 2025");
    CHECK(dateWords("2025-24") == "winter 2025");
}

TEST_CASE("doubt about a date is told", "[wording]")
{
    CHECK(dateWords("2025~") == "about 2025");
    CHECK(dateWords("2025-05-16?") == "16 May 2025 (uncertain)");
    CHECK(dateWords("2025-05-16%") == "about 16 May 2025 (uncertain)");
    CHECK(dateWords("2025-05~/2025-06-16") == "from about May 2025 to 16 June 2025");
}

TEST_CASE("years before the first are told as BC", "[wording]")
{
    CHECK(dateWords("0001") == "1");
    CHECK(dateWords("0000") == "1 BC");
    CHECK(dateWords("-0043-03-15") == "15 March 44 BC");
    CHECK(dateWords("-004X") == "50\u201341 BC");
    CHECK(dateWords("000X") == "1 BC \u2013 AD 9");
    CHECK(dateWords("Y-170000") == "170001 BC");
    CHECK(dateWords("Y170000") == "170000");
    CHECK(dateWords("-0043/-0041") == "44 BC \u2013 42 BC");
}

TEST_CASE("an interval says once what its ends share", "[wording]")
{
    CHECK(dateWords("2025-06-02/2025-06-16") == "2\u201316 June 2025");
    CHECK(dateWords("2025-05-28/2025-06-02") == "28 May \u2013 2 June 2025");
    CHECK(dateWords("2024-12-28/2025-01-03") == "28 December 2024 \u2013 3 January 2025");
    CHECK(dateWords("2025-06-02/2025-06-02") == "2 June 2025");
    CHECK(dateWords("2025-05/2025-06") == "May\u2013June 2025");
    CHECK(dateWords("2024-12/2025-01") == "December 2024 \u2013 January 2025");
    CHECK(dateWords("2024/2025") == "2024\u20132025");
    CHECK(dateWords("2025/2025") == "2025");
    CHECK(dateWords("2025-22/2025-23") == "summer 2025 \u2013 autumn 2025");
    CHECK(dateWords("2025-05/2025-06-16") == "May 2025 \u2013 16 June 2025");
    CHECK(dateWords("2025-07-23T20:37/2025-07-23T21:16") == "23 July 2025, 20:37\u201321:16");
    CHECK(dateWords("2025-07-23T23:50/2025-07-24T00:30")
          == "23 July 2025, 23:50 \u2013 24 July 2025, 00:30");
}

TEST_CASE("an interval without an end says whether one is known", "[wording]")
{
    CHECK(dateWords("2025-07-23/") == "from 23 July 2025, end not known");
    CHECK(dateWords("2025-07-23/..") == "from 23 July 2025 on");
    CHECK(dateWords("/2025-07-23") == "until 23 July 2025, beginning not known");
    CHECK(dateWords("../2025-07-23~") == "until about 23 July 2025");
}

TEST_CASE("a stretch of days names its first and its last", "[wording]")
{
    CHECK(describeDays(window("2025-05-16", "2025-05-16")) == "16 May 2025");
    CHECK(describeDays(window("2025-06-02", "2025-06-16")) == "2\u201316 June 2025");
    CHECK(describeDays(window("2025", "2025")) == "1 January \u2013 31 December 2025");
    CHECK(describeDays({startOfDate("2025-06-02T10:00"), startOfDate("2025-06-03T09:00")})
          == "2\u20133 June 2025");
    CHECK(describeDays({startOfDate("2025-06-02"), startOfDate("2025-06-02")}) == "2 June 2025");
}

TEST_CASE("a term is told in its own units", "[wording]")
{
    CHECK(term({.days = 50}, {.days = 50}) == "50 days");
    CHECK(term({.days = 1}, {.days = 1}) == "1 day");
    CHECK(term({.months = 2}, {.months = 2}) == "2 months");
    CHECK(term({.months = 12}, {.months = 12}) == "1 year");
    CHECK(term({.seconds = 30 * 3600}, {.seconds = 30 * 3600}) == "30 hours");
    CHECK(term({.seconds = 5400}, {.seconds = 5400}) == "1 hour 30 minutes");
    CHECK(term({.months = 1, .days = 10}, {.months = 1, .days = 10}) == "1 month 10 days");
}

TEST_CASE("a term of two lengths says its unit once where both have it", "[wording]")
{
    CHECK(term({.days = 10}, {.days = 12}) == "10\u201312 days");
    CHECK(term({.days = 1}, {.days = 2}) == "1\u20132 days");
    CHECK(term({.seconds = 24 * 3600}, {.seconds = 48 * 3600}) == "24\u201348 hours");
    CHECK(term({.days = 10}, {.months = 2}) == "10 days to 2 months");
    CHECK(term({.months = 1}, {.months = 1, .days = 10}) == "1 month to 1 month 10 days");
}

TEST_CASE("the doubts of a total are told in few words", "[wording]")
{
    const auto doubts = [](int undisclosed, int disputed) {
        Total total;
        total.undisclosed = undisclosed;
        total.disputed = disputed;
        return describeDoubts(total);
    };
    CHECK(doubts(0, 0).empty());
    CHECK(doubts(1, 0) == "1 event undisclosed");
    CHECK(doubts(0, 2) == "claims differ on 2 events");
    CHECK(doubts(9, 12) == "9 events undisclosed, 12 contradictory");
}

TEST_CASE("a difference is told with its sign", "[wording]")
{
    CHECK(describe(Difference{610, 610}) == "+610");
    CHECK(describe(Difference{-615, -610}) == "\u2212615 to \u2212610");
    CHECK(describe(Difference{0, 0}) == "none");
    CHECK(describe(Difference{0, {}}) == "0 or more");
    CHECK(describe(Difference{-3, {}}) == "between 3 fewer and any number more");
    CHECK(describe(Difference{994, {}}) == "at least 994 more");
    CHECK(describe(Difference{{}, -994}) == "at least 994 fewer");
    CHECK(describe(Difference{{}, 0}) == "0 or less");
    CHECK(describe(Difference{{}, 250}) == "between any number fewer and 250 more");
    CHECK(describe(Difference{{}, {}}) == "not known");
}

TEST_CASE("how far claims are apart is told in tenths of a percent", "[wording]")
{
    const auto spread = [](double share, bool exclusive = true) {
        Contradiction found;
        found.spread = share;
        found.exclusive = exclusive;
        return describeSpread(found);
    };
    CHECK(spread(1) == "100.0%");
    CHECK(spread(0.0024) == "0.2%");
    CHECK(spread(0.0001) == "< 0.1%");
    CHECK(spread(0.1667, false) == "(16.7%)");
    CHECK(spread(0.00001, false) == "(< 0.1%)");
    CHECK(spread(0, false) == "(open)");
    CHECK(spread(0.9999) == "> 99.9%");
}

TEST_CASE("rival claims are told speaker by speaker, each number once", "[wording]")
{
    const auto dossier = dossierOf(exchange("x", "2025-06-01", R"(
        { "by": "alder", "measure": "people", "to": "alder", "value": 1245 },
        { "by": "birch", "measure": "people", "to": "alder", "at_least": 1000 },
        { "by": "alder", "measure": "people", "to": "alder", "value": 1245 },
        { "by": "birch", "measure": "people", "to": "alder", "about": 1200 })"));
    const auto name = [&](std::string_view party) {
        return std::string(dossier->parties[dossier->findParty(party)].shortName.text);
    };
    CHECK(describe(*dossier, {0, 1, 2, 3})
          == name("alder") + " 1,245; " + name("birch") + " at least 1,000 or about 1,200");
}

TEST_CASE("a count has a unit where its measure does not name it", "[wording][record]")
{
    const Dossier &dossier = *record();
    const auto told = [&](std::string_view measure, std::int64_t number) {
        return describe(dossier, dossier.findMeasure(measure), {.low = number, .high = number});
    };
    CHECK(told("term-days", 50) == "50 days");
    CHECK(told("tariff", 100) == "100 percent");
    CHECK(told("bodies", 1200) == "1,200");
    CHECK(told("prisoners", 390) == "390");
    CHECK(told("children-named", 339) == "339");
    CHECK(told("minutes", 90) == "90 min");
    CHECK(told("one-on-one-minutes", 200) == "3 h 20 min");
}

TEST_CASE("only a name that is written from right to left is set apart", "[wording]")
{
    CHECK(isolated("Türkiye · Київ · 北") == "Türkiye · Київ · 北");
    CHECK(isolated("جمهورية") == "\u2068جمهورية\u2069");
    CHECK(isolated("The צפון") == "\u2068The צפון\u2069");
}
