// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/calendar.h"
#include "dossier/reader.h"
#include "ledger/deadline.h"
#include "ledger/sample.h"

using namespace ledgerline;

namespace {

std::string deadline(std::string_view id, std::string_view when, std::string_view terms,
                     std::string_view more = {})
{
    return R"({ "id": ")" + std::string(id) + R"(", "kind": "deadline", "when": ")"
        + std::string(when) + R"(", )" + std::string(more) + R"("deadline": { )"
        + std::string(terms) + " } }";
}

Window dueOf(std::string_view when, std::string_view terms)
{
    return due(*dossierOf(deadline("d", when, terms)), 0);
}

const std::string ultimatum = deadline("first", "2025-07-14", R"("within": "P50D")") + ", "
    + deadline("second", "2025-07-28", R"("within": ["P10D", "P12D"])", R"("amends": "first", )")
    + ", " + deadline("third", "2025-07-29", R"("within": "P10D")", R"("amends": "second", )");

DeadlineStatus statusOf(const Dossier &dossier, std::string_view id, Instant at)
{
    return deadlineStatus(dossier, dossier.findEvent(id), at);
}

/// "pending 8" at the end of a day.
std::string stateAfter(const Dossier &dossier, std::string_view id, std::string_view date)
{
    const DeadlineStatus status = statusOf(dossier, id, endOfDate(date));
    return std::string(name(status.state)) + ' ' + std::to_string(status.daysLeft);
}

std::string_view latestAfter(const Dossier &dossier, std::string_view id, std::string_view date)
{
    return dossier.events[latestAmendment(dossier, dossier.findEvent(id), endOfDate(date))].id;
}

}

TEST_CASE("50 days from 14 July 2025 end with 2 September", "[deadline]")
{
    CHECK(dueOf("2025-07-14", R"("within": "P50D")") == window("2025-09-02", "2025-09-02"));
}

TEST_CASE("a term of two lengths ends on any day between", "[deadline]")
{
    CHECK(dueOf("2025-07-28", R"("within": ["P10D", "P12D"])")
          == window("2025-08-07", "2025-08-09"));
}

TEST_CASE("a term of whole days runs to the end of its last day, whatever the hour", "[deadline]")
{
    CHECK(dueOf("2025-07-28T15:30", R"("within": "P10D")") == window("2025-08-07", "2025-08-07"));
}

TEST_CASE("a term of hours ends at an hour", "[deadline]")
{
    CHECK(dueOf("2025-05-08T00:00", R"("within": "PT72H")")
          == window("2025-05-11T00:00", "2025-05-11T00:00"));
    CHECK(dueOf("2025-04-19", R"("within": "PT30H")")
          == Window{startOfDate("2025-04-20T06:00"), endOfDate("2025-04-21T05:59")});
}

TEST_CASE("a term from a vague date ends as vaguely", "[deadline]")
{
    CHECK(dueOf("2025-06", R"("within": "P10D")") == window("2025-06-11", "2025-07-10"));
    CHECK(dueOf("2025-06-02/2025-06-04", R"("within": "P1W")")
          == window("2025-06-09", "2025-06-11"));
}

TEST_CASE("a month from a day that the next month does not have ends on its last", "[deadline]")
{
    CHECK(dueOf("2025-01-31", R"("within": "P1M")") == window("2025-02-28", "2025-02-28"));
    CHECK(dueOf("2024-01-31", R"("within": "P1M")") == window("2024-02-29", "2024-02-29"));
    CHECK(dueOf("2025-01-30", R"("within": "P1M")") == window("2025-02-28", "2025-02-28"));
    CHECK(dueOf("2024-02-29", R"("within": "P1Y")") == window("2025-02-28", "2025-02-28"));
    CHECK(dueOf("2025-11-30", R"("within": "P3M")") == window("2026-02-28", "2026-02-28"));
}

TEST_CASE("months are added before days", "[deadline]")
{
    CHECK(dueOf("2025-01-31", R"("within": "P1M1D")") == window("2025-03-01", "2025-03-01"));
    CHECK(plus(startOfDate("2025-01-31T12:00"), {.months = 1, .days = 1, .seconds = 3600})
          == startOfDate("2025-03-01T13:00"));
}

TEST_CASE("hours are real time where the clock is changed meanwhile", "[deadline]")
{
    const auto after = [](std::string_view from, int hours, std::string_view zone) {
        return plus(startOfDate(from), {.seconds = hours * 3600}, zone);
    };
    // Clocks go forward on 30 March 2025 and back on 26 October, in Kyiv from 3 and 4 o'clock.
    CHECK(after("2025-03-28T12:00", 72, "Europe/Kyiv") == startOfDate("2025-03-31T13:00"));
    CHECK(after("2025-10-24T12:00", 72, "Europe/Kyiv") == startOfDate("2025-10-27T11:00"));
    CHECK(after("2025-06-01T12:00", 72, "Europe/Kyiv") == startOfDate("2025-06-04T12:00"));
    CHECK(after("2025-03-28T12:00", 72, "UTC") == startOfDate("2025-03-31T12:00"));
    CHECK(after("2025-03-30T02:30", 1, "Europe/Kyiv") == startOfDate("2025-03-30T04:30"));
    CHECK(after("2025-10-26T03:30", 1, "Europe/Kyiv") == startOfDate("2025-10-26T03:30"));
    CHECK(after("2025-10-26T03:30", 2, "Europe/Kyiv") == startOfDate("2025-10-26T04:30"));
    CHECK(after("2025-03-28T12:00", 72, "Nowhere/Nothing") == startOfDate("2025-03-31T12:00"));
}

TEST_CASE("a term that ends in an hour that the clock skips ends no earlier than it begins",
          "[deadline]")
{
    // A day on from 02:30 is a minute that Kyiv's clock skips.
    const ReadResult read = readDossier(R"({"ledgerline": 1, "title": "T", "language": "en",
        "timezone": "Europe/Kyiv", "edition": "2025-12-31", "sources": {}, "measures": {},
        "parties": {"n": {"name": "N", "role": "belligerent", "ink": "party-1"}},
        "lanes": [{"id": "all", "name": "All", "kinds": ["deadline"]}],
        "events": [{"id": "d", "kind": "deadline", "when": "2025-03-29T03:30", "title": "D",
                    "deadline": {"within": "P1DT2H"}}]})");
    REQUIRE(read.dossier);
    const Edtf date = dueDate(*read.dossier, 0);
    CHECK(date.start.earliest <= date.end.earliest);
    CHECK(date.start.latest <= date.end.latest);
}

TEST_CASE("days and months keep the hour where the clock is changed meanwhile", "[deadline]")
{
    const auto after = [](const Term &term) {
        return plus(startOfDate("2025-03-28T12:00"), term, "Europe/Kyiv");
    };
    CHECK(after({.days = 3}) == startOfDate("2025-03-31T12:00"));
    CHECK(after({.months = 1}) == startOfDate("2025-04-28T12:00"));
    CHECK(after({.businessDays = 1}) == startOfDate("2025-03-31T12:00"));
    CHECK(after({.days = 3, .seconds = 3600}) == startOfDate("2025-03-31T13:00"));
    // Two days on, the hour is one that the clock skips: it is counted from the skip.
    CHECK(plus(startOfDate("2025-03-28T03:30"), {.days = 2, .seconds = 3600}, "Europe/Kyiv")
          == startOfDate("2025-03-30T05:00"));
}

TEST_CASE("business days are the Mondays to Fridays after the announcement", "[deadline]")
{
    const auto dueAfter = [](std::string_view when, int number) {
        return dueOf(when, R"("within": { "business_days": )" + std::to_string(number) + " }");
    };
    const auto day = [](std::string_view date) { return window(date, date); };
    CHECK(dueAfter("2026-01-02", 10) == day("2026-01-16")); // a Friday
    CHECK(dueAfter("2026-01-02", 1) == day("2026-01-05"));
    CHECK(dueAfter("2026-01-03", 1) == day("2026-01-05"));
    CHECK(dueAfter("2026-01-04", 1) == day("2026-01-05"));
    CHECK(dueAfter("2026-01-04", 5) == day("2026-01-09"));
    CHECK(dueAfter("2026-01-04", 6) == day("2026-01-12"));
    CHECK(dueAfter("2026-01-05", 4) == day("2026-01-09"));
    CHECK(dueAfter("2026-01-05", 5) == day("2026-01-12"));
    CHECK(dueAfter("2026-01-07T15:30", 3) == day("2026-01-12"));
    CHECK(dueAfter("1969-12-26", 5) == day("1970-01-02"));
    CHECK(dueOf("2026-01-05", R"("within": [{ "business_days": 5 }, "P10D"])")
          == window("2026-01-12", "2026-01-15"));
}

TEST_CASE("business days step like a calendar on a wall, from any day", "[deadline]")
{
    for (int start = 0; start < 14; ++start) {
        Instant expected = startOfDate("2025-12-22") + date::days(start);
        const Instant from = expected;
        for (int number = 1; number < 40; ++number) {
            do
                expected += date::days(1);
            while (weekday(expected) == 0 || weekday(expected) == 6);
            REQUIRE(plus(from, {.businessDays = number}) == expected);
        }
    }
}

TEST_CASE("a stated due date is taken as it stands", "[deadline]")
{
    CHECK(dueOf("2025-11-15", R"("due": "2025-12-31")") == window("2025-12-31", "2025-12-31"));
    CHECK(dueOf("2025-06-02", R"("due": "2025-06")") == window("2025-06", "2025-06"));
}

TEST_CASE("the longest term from the last year that is read still ends", "[deadline]")
{
    const Window found = dueOf("Y200000", R"("within": "P999999Y")");
    CHECK(found.from > startOfDate("Y200000"));
    CHECK(found.from < found.to);
}

TEST_CASE("a deadline is pending until its last day is over, then passed", "[deadline]")
{
    const auto dossier = dossierOf(deadline("d", "2025-07-29", R"("within": "P10D")"));
    CHECK(stateAfter(*dossier, "d", "2025-07-29") == "pending 10");
    CHECK(stateAfter(*dossier, "d", "2025-07-31") == "pending 8");
    CHECK(stateAfter(*dossier, "d", "2025-08-07") == "pending 1");
    CHECK(statusOf(*dossier, "d", endOfDate("2025-08-08T12:00")).state == DeadlineState::pending);
    CHECK(statusOf(*dossier, "d", endOfDate("2025-08-08T12:00")).daysLeft == 0);
    CHECK(stateAfter(*dossier, "d", "2025-08-08") == "passed 0");
    CHECK(stateAfter(*dossier, "d", "2025-08-22") == "passed -14");
}

TEST_CASE("a deadline of uncertain length passes with its longest", "[deadline]")
{
    const auto dossier = dossierOf(deadline("d", "2025-07-28", R"("within": ["P10D", "P12D"])"));
    CHECK(stateAfter(*dossier, "d", "2025-08-08") == "pending 1");
    CHECK(stateAfter(*dossier, "d", "2025-08-09") == "passed 0");
}

TEST_CASE("an amendment is not known before it was announced", "[deadline]")
{
    const auto dossier = dossierOf(ultimatum);
    CHECK(stateAfter(*dossier, "first", "2025-07-27") == "pending 37");
    CHECK(statusOf(*dossier, "first", endOfDate("2025-07-27")).amendedBy == none);
    CHECK(stateAfter(*dossier, "first", "2025-07-28") == "amended 36");
    CHECK(statusOf(*dossier, "first", endOfDate("2025-07-29")).amendedBy
          == dossier->findEvent("second"));
    CHECK(stateAfter(*dossier, "third", "2025-07-29") == "pending 10");
    CHECK(stateAfter(*dossier, "third", "2025-08-08") == "passed 0");
}

TEST_CASE("the end of a chain of amendments is the last that was known", "[deadline]")
{
    const auto dossier = dossierOf(ultimatum);
    CHECK(latestAfter(*dossier, "first", "2025-07-27") == "first");
    CHECK(latestAfter(*dossier, "first", "2025-07-28") == "second");
    CHECK(latestAfter(*dossier, "first", "2025-07-29") == "third");
    CHECK(latestAfter(*dossier, "second", "2025-12-31") == "third");
    CHECK(latestAfter(*dossier, "third", "2025-12-31") == "third");
}

TEST_CASE("of two amendments of one deadline the later word stands", "[deadline]")
{
    const auto dossier = dossierOf(
        deadline("a", "2025-07-14", R"("within": "P50D")") + ", "
        + deadline("c", "2025-07-29", R"("within": "P10D")", R"("amends": "a", )") + ", "
        + deadline("b", "2025-07-28", R"("within": "P11D")", R"("amends": "a", )"));
    CHECK(latestAfter(*dossier, "a", "2025-12-31") == "c");
    CHECK(statusOf(*dossier, "a", endOfDate("2025-12-31")).amendedBy == dossier->findEvent("b"));
}

TEST_CASE("a statement can amend a deadline but sets no new one", "[deadline]")
{
    const auto dossier = dossierOf(
        deadline("d", "2025-07-14", R"("within": "P50D")")
        + R"(, { "id": "s", "kind": "statement", "when": "2025-07-20", "amends": "d" })");
    CHECK(stateAfter(*dossier, "d", "2025-07-20") == "amended 44");
    CHECK(latestAfter(*dossier, "d", "2025-07-20") == "d");
}

TEST_CASE("an outcome is known from its day on", "[deadline]")
{
    const auto [outcome, state] = GENERATE(table<std::string, std::string>({
        {"met", "met"},
        {"withdrawn", "withdrawn"},
        {"superseded", "amended"},
        {"passed", "passed"},
        {"ended", "ended"},
    }));
    const auto dossier = dossierOf(deadline("d", "2025-07-14",
                                            R"("within": "P50D", "outcome": ")" + outcome
                                                + R"(", "outcome_on": "2025-08-01")"));
    CHECK(stateAfter(*dossier, "d", "2025-07-31") == "pending 33");
    CHECK(stateAfter(*dossier, "d", "2025-08-01") == state + " 32");
    CHECK(stateAfter(*dossier, "d", "2025-09-03") == state + " -1");
}

TEST_CASE("an outcome without a day is known when the term is over", "[deadline]")
{
    const auto dossier
        = dossierOf(deadline("d", "2025-07-14", R"("within": "P50D", "outcome": "met")"));
    CHECK(stateAfter(*dossier, "d", "2025-09-01") == "pending 1");
    CHECK(stateAfter(*dossier, "d", "2025-09-02") == "met 0");
}

TEST_CASE("what was reported after the reading's day changes no deadline", "[deadline]")
{
    // The amendment was announced on 28 July and is known from its report on 30 July on.
    const auto dossier = dossierOf(
        deadline("d", "2025-07-14",
                 R"("within": "P50D", "outcome": "superseded", "outcome_on": "2025-07-28")")
        + R"(, { "id": "s", "kind": "statement", "when": "2025-07-28", "amends": "d", "claims": [
            { "measure": "people", "value": 1, "reported": "2025-07-30" } ] })");
    const auto stateAsOf = [&](std::string_view day) {
        Reading reading;
        reading.asOf = endOfDate(day);
        const auto status
            = deadlineStatus(*dossier, dossier->findEvent("d"), endOfDate("2025-12-31"), reading);
        return std::string(name(status.state)) + ' ' + std::to_string(status.daysLeft);
    };
    CHECK(stateAsOf("2025-07-27") == "pending 37");
    CHECK(stateAsOf("2025-07-29") == "pending 35");
    CHECK(stateAsOf("2025-07-30") == "amended 34");
    CHECK(stateAfter(*dossier, "d", "2025-07-29") == "amended 35");
}

TEST_CASE("the moment of judgement is never later than the reading's day", "[deadline]")
{
    const auto dossier = dossierOf(ultimatum);
    Reading reading;
    reading.asOf = endOfDate("2025-07-28");
    const Index first = dossier->findEvent("first");
    CHECK(deadlineStatus(*dossier, first, endOfDate("2025-07-20"), reading).daysLeft == 44);
    CHECK(deadlineStatus(*dossier, first, endOfDate("2025-12-31"), reading).daysLeft == 36);
    const Index latest = latestAmendment(*dossier, first, endOfDate("2025-12-31"), reading);
    CHECK(dossier->events[latest].id == "second");
}

TEST_CASE("an outcome without a day is known with the whole edition", "[deadline]")
{
    const auto dossier
        = dossierOf(deadline("d", "2030-12-01", R"("within": "P50D", "outcome": "withdrawn")"));
    CHECK(stateAfter(*dossier, "d", "2030-12-30") == "pending 21");
    CHECK(stateAfter(*dossier, "d", "2030-12-31") == "withdrawn 20");
}
