// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/knowledge.h"
#include "ledger/sample.h"
#include "ledger/wording.h"

using namespace ledgerline;

namespace {

std::string deadline(std::string_view id, std::string_view when, std::string_view terms,
                     std::string_view more = {})
{
    return R"({ "id": ")" + std::string(id) + R"(", "kind": "deadline", "when": ")"
        + std::string(when) + R"(", )" + std::string(more) + R"("deadline": { )"
        + std::string(terms) + " } }";
}

std::string in(const std::optional<DayCount> &days)
{
    if (!days)
        return "-";
    if (!days->high)
        return std::to_string(days->low) + "+";
    return days->low == *days->high ? std::to_string(days->low)
                                    : std::to_string(days->low) + "-" + std::to_string(*days->high);
}

/// "amended given 50 used 14 left - overdue - by second".
std::string told(const Dossier &dossier, const DeadlineRow &row)
{
    return std::string(name(row.status.state)) + " given " + in(row.given) + " used " + in(row.used)
        + " left " + in(row.left) + " overdue " + in(row.overdue) + " by "
        + (row.decidedBy != none                     ? std::string(dossier.events[row.decidedBy].id)
               : row.basis == OutcomeBasis::file     ? "file"
               : row.basis == OutcomeBasis::calendar ? "calendar"
                                                     : "nothing");
}

std::optional<DeadlineRow> rowOf(const Dossier &dossier, std::string_view id, std::string_view day,
                                 Reading reading = {})
{
    reading.asOf = endOfDate(day);
    for (const DeadlineRow &row : deadlines(dossier, reading, dossier.edition->end.latest)) {
        if (dossier.events[row.event].id == id)
            return row;
    }
    return {};
}

std::string rowAsOf(const Dossier &dossier, std::string_view id, std::string_view day)
{
    const auto row = rowOf(dossier, id, day);
    return row ? told(dossier, *row) : "not known";
}

std::string only(std::string_view when, std::string_view terms, std::string_view day,
                 const std::string &more = {})
{
    return rowAsOf(*dossierOf(deadline("d", when, terms) + more), "d", day);
}

}

TEST_CASE("a running deadline tells the days given and left", "[deadlines]")
{
    CHECK(only("2025-07-14", R"("within": "P50D")", "2025-07-14")
          == "pending given 50 used - left 50 overdue - by nothing");
    CHECK(only("2025-07-14", R"("within": "P50D")", "2025-09-01")
          == "pending given 50 used - left 1 overdue - by nothing");
    CHECK(only("2025-07-14", R"("within": "P50D")", "2025-07-13") == "not known");
    CHECK(only("2025-07-28", R"("within": ["P10D", "P12D"])", "2025-08-08")
          == "pending given 10-12 used - left 0-1 overdue - by nothing");
}

TEST_CASE("a deadline that has passed used all its days and is overdue", "[deadlines]")
{
    CHECK(only("2025-07-14", R"("within": "P50D")", "2025-09-02")
          == "passed given 50 used 50 left - overdue 0 by calendar");
    CHECK(only("2025-07-28", R"("within": ["P10D", "P12D"])", "2025-08-12")
          == "passed given 10-12 used 10-12 left - overdue 3-5 by calendar");
    CHECK(only("2025-07-14", R"("due": "2025-09-02", "outcome": "passed")", "2025-09-12")
          == "passed given 50 used 50 left - overdue 10 by file");
}

TEST_CASE("a term at whose end nothing is due gives nobody any days", "[deadlines]")
{
    constexpr std::string_view truce = R"("within": "P3D", "outcome": "ended")";
    CHECK(only("2025-05-08", truce, "2025-05-10")
          == "pending given - used - left - overdue - by nothing");
    CHECK(only("2025-05-08", truce, "2025-11-22")
          == "ended given - used - left - overdue - by file");
}

TEST_CASE("a term from a vague date gives no more days than it has", "[deadlines]")
{
    CHECK(only("2025-06", R"("within": "P10D")", "2025-06-30")
          == "pending given 10 used - left 0-10 overdue - by nothing");
    CHECK(only("2025-01/2025-03", R"("within": "P1M")", "2025-03-31")
          == "pending given 28-31 used - left 0-30 overdue - by nothing");
    CHECK(only("2026-01-05/2026-01-11", R"("within": { "business_days": 5 })", "2026-01-11")
          == "pending given 5-7 used - left 1-5 overdue - by nothing");
    CHECK(only("2025-06", R"("due": "2025-07")", "2025-06-30")
          == "pending given 1-60 used - left 1-31 overdue - by nothing");
    CHECK(only("2025-06-01", R"("due": "2025-07-01/..")", "2025-06-11")
          == "pending given 30+ used - left 20+ overdue - by nothing");
}

TEST_CASE("hours are given in the days that they reach into", "[deadlines]")
{
    CHECK(only("2025-05-08T12:00", R"("within": "PT72H")", "2025-05-09")
          == "pending given 3 used - left 2 overdue - by nothing");
}

TEST_CASE("a deadline that was met used the days up to then, and may have been late", "[deadlines]")
{
    const std::string_view met
        = R"("within": "P50D", "outcome": "met", "outcome_on": "2025-07-24")";
    CHECK(only("2025-07-14", met, "2025-07-23")
          == "pending given 50 used - left 41 overdue - by nothing");
    CHECK(only("2025-07-14", met, "2025-07-24") == "met given 50 used 10 left - overdue - by file");
    CHECK(only("2025-07-14", R"("within": "P5D", "outcome": "met", "outcome_on": "2025-07-24")",
               "2025-07-24")
          == "met given 5 used 10 left - overdue 5 by file");
    const std::string_view vaguely
        = R"("within": "P10D", "outcome": "met", "outcome_on": "2025-07-22/2025-07-28")";
    CHECK(only("2025-07-14", vaguely, "2025-07-23")
          == "pending given 10 used - left 1 overdue - by nothing");
    CHECK(only("2025-07-14", vaguely, "2025-07-28")
          == "met given 10 used 8-14 left - overdue 0-4 by file");
    CHECK(only("2025-07-14", R"("within": "P5D", "outcome": "met")", "2025-07-24")
          == "met given 5 used 0-5 left - overdue - by file");
}

TEST_CASE("an outcome is told by the event that brings it", "[deadlines]")
{
    const std::string_view withdrawn
        = R"("within": "P50D", "outcome": "withdrawn", "outcome_on": "2025-07-20")";
    const std::string word
        = R"(, { "id": "w", "kind": "statement", "when": "2025-07-20", "amends": "d" })";
    CHECK(only("2025-07-14", withdrawn, "2025-07-20", word)
          == "withdrawn given 50 used 6 left - overdue - by w");
    const std::string report
        = R"(, { "id": "early", "kind": "statement", "when": "2025-07-15", "reports_on": "d" },
              { "id": "late", "kind": "statement", "when": "2025-07-19", "reports_on": "d" },
              { "id": "later", "kind": "statement", "when": "2025-07-22", "reports_on": "d" })";
    CHECK(only("2025-07-14", R"("within": "P5D")", "2025-07-20", report)
          == "passed given 5 used 5 left - overdue 1 by late");
    CHECK(only("2025-07-14", R"("within": "P50D", "outcome": "met", "outcome_on": "2025-07-20")",
               "2025-07-30", report)
          == "met given 50 used 6 left - overdue - by later");
}

TEST_CASE("a chain holds the deadlines that amend one another and were known", "[deadlines]")
{
    const auto dossier = dossierOf(
        deadline("a", "2025-07-14", R"("within": "P50D")") + ", "
        + deadline("b", "2025-07-28", R"("within": "P11D")", R"("amends": "a", )") + ", "
        + deadline("c", "2025-07-29", R"("within": "P10D")", R"("amends": "b", )") + ", "
        + deadline("other", "2025-07-20", R"("within": "P10D")"));
    const auto chain = [&](std::string_view id, std::string_view day) {
        return ids(*dossier, rowOf(*dossier, id, day)->chain);
    };
    using Ids = std::vector<std::string>;
    CHECK(chain("a", "2025-07-20") == Ids{"a"});
    CHECK(chain("a", "2025-07-28") == Ids{"a", "b"});
    CHECK(chain("b", "2025-07-29") == Ids{"a", "b", "c"});
    CHECK(chain("other", "2025-07-29") == Ids{"other"});
}

TEST_CASE("days of deadlines are told in words", "[deadlines][wording]")
{
    CHECK(describe(DayCount{1, 1}) == "1 day");
    CHECK(describe(DayCount{0, 0}) == "0 days");
    CHECK(describe(DayCount{10, 12}) == "10–12 days");
    CHECK(describe(DayCount{30, {}}) == "at least 30 days");
    CHECK(describe(Term{.businessDays = 1}, Term{.businessDays = 1}) == "1 business day");
    CHECK(describe(Term{.businessDays = 5}, Term{.businessDays = 10}) == "5–10 business days");
    CHECK(describe(Term{.days = 1}, Term{.businessDays = 5}) == "1 day to 5 business days");
}

TEST_CASE("how a deadline went is told as finely as it is known and no finer",
          "[deadlines][wording]")
{
    const auto words = [](std::string_view when, std::string_view terms, std::string_view day) {
        const auto dossier = dossierOf(deadline("d", when, terms));
        return describeBriefly(*rowOf(*dossier, "d", day));
    };
    CHECK(words("2025-04-19T18:00", R"("within": "PT30H", "outcome": "ended")", "2025-05-01")
          == "ended 21 April 2025, 00:00");
    CHECK(words("2025-04-19T18:00", R"("within": "PT30H")", "2025-04-19")
          == "pending, due 21 April 2025, 00:00");
    CHECK(words("2025-04-19", R"("within": "PT30H")", "2025-04-19")
          == "pending, due 20–21 April 2025");
    CHECK(words("2025-04-19T18:00", R"("within": ["PT30H", "P3D"])", "2025-04-19")
          == "pending, due 21 April 2025, 00:00 – 22 April 2025");
    CHECK(words("2025-04-19T18:00", R"("within": "P2D")", "2025-04-19")
          == "pending, due 21 April 2025");
    CHECK(words("2025-04-19T18:00/2025-04-19T20:00", R"("within": "PT5H")", "2025-04-19")
          == "pending, due 19 April 2025, 23:00 – 20 April 2025, 01:00");
    CHECK(words("2025-11-15", R"("due": "2025-12-31~", "outcome": "passed")", "2026-02-01")
          == "passed about 31 December 2025");
    CHECK(words("2025-11-15~", R"("within": "P10D")", "2025-11-15")
          == "pending, due about 25 November 2025");
    CHECK(words("2025-11-15", R"("due": "2025-12?")", "2025-11-15")
          == "pending, due December 2025 (uncertain)");
}

TEST_CASE("the state of a deadline says how late it was met", "[deadlines][wording]")
{
    const auto words = [](std::string_view due, std::string_view met, std::string_view day) {
        const auto dossier
            = dossierOf(deadline("d", "2025-05-11",
                                 R"("outcome": "met", "due": ")" + std::string(due)
                                     + R"(", "outcome_on": ")" + std::string(met) + '"'));
        return describeState(*rowOf(*dossier, "d", day));
    };
    CHECK(words("2025-05-15", "2025-05-16", "2025-06-01") == "met 1 day late");
    CHECK(words("2025-05-15", "2025-05-18/2025-05-20", "2025-06-01") == "met 3–5 days late");
    CHECK(words("2025-05-15T12:00", "2025-05-15T14:00", "2025-06-01") == "met late");
    CHECK(words("2025-05-15", "2025-05-15", "2025-06-01") == "met");
    CHECK(words("2025-05-15", "2025-05", "2025-06-01") == "met 0–16 days late");
    CHECK(words("2025-05-15T12:00", "2025-05-15", "2025-06-01") == "met"); // perhaps in time
    CHECK(words("2025-05-15", "2025-05-20", "2025-05-18") == "passed");
}

TEST_CASE("the 50-day ultimatum and its amendments, as of each stage and in every reading",
          "[deadlines][record]")
{
    const Dossier &dossier = *record();
    std::vector<Reading> readings;
    for (const auto rule : {Reading::Rule::envelope, Reading::Rule::lowest, Reading::Rule::highest,
                            Reading::Rule::latest})
        readings.push_back({.rule = rule, .party = none, .asOf = {}});
    for (Index party = 0; party < dossier.parties.size(); ++party)
        readings.push_back(wordOf(party));
    REQUIRE(readings.size() > 8);

    struct Stage
    {
        std::string_view day;
        std::string_view fifty;
        std::string_view twelve;
        std::string_view ten;
    };
    const Stage stages[] = {
        {"2025-07-13", "not known", "not known", "not known"},
        {"2025-07-20", "pending given 50 used - left 44 overdue - by nothing", "not known",
         "not known"},
        {"2025-07-28", "amended given 50 used 14 left - overdue - by ultimatum-10-12-days",
         "pending given 10-12 used - left 10-12 overdue - by nothing", "not known"},
        {"2025-08-05", "amended given 50 used 14 left - overdue - by ultimatum-10-12-days",
         "amended given 10-12 used 1 left - overdue - by ultimatum-10-days",
         "pending given 10 used - left 3 overdue - by nothing"},
        {"2025-08-10", "amended given 50 used 14 left - overdue - by ultimatum-10-12-days",
         "amended given 10-12 used 1 left - overdue - by ultimatum-10-days",
         "passed given 10 used 10 left - overdue 2 by file"},
    };
    for (const Reading &reading : readings) {
        for (const Stage &stage : stages) {
            CAPTURE(name(dossier, reading), stage.day);
            const auto tell = [&](std::string_view id) {
                const auto row = rowOf(dossier, id, stage.day, reading);
                return row ? told(dossier, *row) : "not known";
            };
            CHECK(tell("ultimatum-50-days") == stage.fifty);
            CHECK(tell("ultimatum-10-12-days") == stage.twelve);
            CHECK(tell("ultimatum-10-days") == stage.ten);
        }
    }
    const auto fifty = rowOf(dossier, "ultimatum-50-days", "2025-08-10");
    CHECK(fifty->status.due == window("2025-09-02", "2025-09-02"));
    CHECK(ids(dossier, fifty->chain)
          == std::vector<std::string>{"ultimatum-50-days", "ultimatum-10-12-days",
                                      "ultimatum-10-days"});
    CHECK_FALSE(fifty->sources.empty());
    CHECK(rowOf(dossier, "ultimatum-10-12-days", "2025-08-10")->status.due
          == window("2025-08-07", "2025-08-09"));
    CHECK(rowOf(dossier, "ultimatum-10-days", "2025-08-10")->status.due
          == window("2025-08-08", "2025-08-08"));
}
