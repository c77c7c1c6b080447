// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/calendar.h"
#include "ledger/knowledge.h"
#include "ledger/sample.h"

using namespace ledgerline;

namespace {

/// The last day that is over when `row` counts.
std::string knownOn(const Dossier &dossier, Index event)
{
    return isoDay(knownFrom(dossier, event) - std::chrono::seconds(1));
}

std::string knownOn(const Dossier &dossier, const Claim &claim)
{
    return isoDay(knownFrom(dossier, claim) - std::chrono::seconds(1));
}

bool isKnownAsOf(const Dossier &dossier, std::string_view day)
{
    return isKnown(dossier, 0, Reading{.asOf = endOfDate(day)});
}

std::string event(std::string_view when, std::string_view sources, std::string_view claims = {})
{
    return exchange("x", when, claims, R"("sources": [)" + std::string(sources) + "], ");
}

}

TEST_CASE("a claim counts from the end of its reported day on", "[knowledge]")
{
    const auto dossier = dossierOf(exchange("x", "2025-06-01", R"(
        { "measure": "people", "value": 1, "reported": "2025-06-03" },
        { "measure": "people", "value": 2, "reported": "2025-06" },
        { "measure": "people", "value": 3, "source": "late" },
        { "measure": "people", "value": 4, "source": "late", "reported": "2025-06-05" })"));
    CHECK(knownOn(*dossier, dossier->claims[0]) == "2025-06-03");
    CHECK(knownOn(*dossier, dossier->claims[1]) == "2025-06-30");
    CHECK(knownOn(*dossier, dossier->claims[2]) == "2025-06-20");
    CHECK(knownOn(*dossier, dossier->claims[3]) == "2025-06-05");
    const Claim &third = dossier->claims[0];
    CHECK_FALSE(isKnown(*dossier, third, Reading{.asOf = endOfDate("2025-06-02")}));
    CHECK(isKnown(*dossier, third, Reading{.asOf = endOfDate("2025-06-03")}));
    CHECK(isKnown(*dossier, third, Reading{}));
}

TEST_CASE("a claim without a day counts from the end of its event's day on", "[knowledge]")
{
    const auto dossier
        = dossierOf(event("2025-06-05", R"("undated")", R"({ "measure": "people", "value": 1 })"));
    CHECK(knownOn(*dossier, dossier->claims[0]) == "2025-06-05");
    CHECK(knownOn(*dossier, 0) == "2025-06-05");
}

TEST_CASE("no claim is known before its event is", "[knowledge]")
{
    const auto dossier
        = dossierOf(event("2025-06-05", R"("late")", R"({ "measure": "people", "value": 1 })"));
    CHECK(knownOn(*dossier, 0) == "2025-06-20");
    CHECK(knownOn(*dossier, dossier->claims[0]) == "2025-06-20");
}

TEST_CASE("an event is known with the first of its sources and claims", "[knowledge]")
{
    CHECK(knownOn(*dossierOf(event("2025-05-30", R"("late", "early", "undated")")), 0)
          == "2025-06-01");
    CHECK(knownOn(*dossierOf(event("2025-05-30", R"("late")", R"(
              { "measure": "people", "value": 1, "reported": "2025-06-03" },
              { "measure": "people", "value": 1, "reported": "2025-06-02" })")),
                  0)
          == "2025-06-02");
}

TEST_CASE("what was announced beforehand is not known before it began", "[knowledge]")
{
    const auto dossier = dossierOf(event("2025-06-08", R"("early")", R"(
        { "measure": "people", "value": 1, "reported": "2025-06-02" })"));
    CHECK_FALSE(isKnownAsOf(*dossier, "2025-06-01"));
    CHECK_FALSE(isKnownAsOf(*dossier, "2025-06-07"));
    CHECK(isKnownAsOf(*dossier, "2025-06-08"));
    CHECK(knownOn(*dossier, dossier->claims[0]) == "2025-06-08");
}

TEST_CASE("a vague event is known when it is told, and not when it is certainly over",
          "[knowledge]")
{
    CHECK(knownOn(*dossierOf(event("2025-05/2025-07", R"("early")")), 0) == "2025-06-01");
    CHECK(knownOn(*dossierOf(event("../2025-07-09", R"("early")")), 0) == "2025-06-01");
}

TEST_CASE("the days on which something became known stand in order, each once", "[knowledge]")
{
    const auto dossier
        = dossierOf(event("2025-05-30", R"("early")", R"(
              { "measure": "people", "value": 1, "source": "late" },
              { "measure": "bodies", "value": 1, "reported": "2025-06-03" },
              { "measure": "minutes", "value": 1, "reported": "2025-06-03" })")
                    + ", " + exchange("y", "2025-05-31", R"({ "measure": "people", "value": 1 })"));
    std::vector<std::string> days;
    for (const Day day : knowledgeDays(*dossier)) {
        days.push_back(isoDay(Instant(day)));
        CHECK(asOfDay(day) == endOfDate(days.back()));
    }
    CHECK(days == std::vector<std::string>{"2025-05-31", "2025-06-01", "2025-06-03", "2025-06-20"});
}

TEST_CASE("the days between two as-ofs are gone by in order, in strides where they are many",
          "[knowledge]")
{
    using Days = std::vector<std::optional<Day>>;
    std::vector<Day> days;
    for (unsigned number = 1; number <= 9; ++number)
        days.push_back(date::local_days{date::year{2025} / 6 / number});
    const Day between = days[4] + date::days(100);
    CHECK(daysBetween(days, days[2], days[5], 20) == Days{days[3], days[4], days[5]});
    CHECK(daysBetween(days, days[5], days[2], 20) == Days{days[4], days[3], days[2]});
    // everything is as much as the last day
    CHECK(daysBetween(days, days[6], {}, 20) == Days{days[7], std::nullopt});
    CHECK(daysBetween(days, {}, days[6], 20) == Days{days[7], days[6]});
    // a day without news is reached all the same
    CHECK(daysBetween(days, days[7], between, 20) == Days{days[8], between});
    CHECK(daysBetween(days, days[0], days[8], 4) == Days{days[2], days[4], days[6], days[8]});
    CHECK(daysBetween(days, days[0], days[8], 1) == Days{days[8]});
    CHECK(daysBetween(days, days[0], days[8], 0) == Days{days[8]});
    CHECK(daysBetween(days, days[3], days[3], 20).empty());
    CHECK(daysBetween({}, {}, days[3], 20) == Days{days[3]});
}
