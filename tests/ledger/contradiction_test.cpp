// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/contradiction.h"
#include "ledger/sample.h"
#include "ledger/wording.h"

using namespace ledgerline;

namespace {

using Lines = std::vector<std::string>;

std::string claim(std::string_view quantity, std::string_view measure = "people",
                  std::string_view more = {})
{
    return R"({ "measure": ")" + std::string(measure) + R"(", "to": "alder", )"
        + std::string(quantity) + std::string(more) + " }";
}

/// As "x people [10, 12] 0.25", with "exclusive" behind it, and what a total is of.
Lines found(const Dossier &dossier, const Reading &reading = {})
{
    Lines result;
    for (const Contradiction &one : contradictions(dossier, reading)) {
        std::string spread = std::to_string(one.spread);
        spread.erase(spread.find_last_not_of('0') + 1);
        result.push_back(std::string(dossier.events[one.event].id) + ' '
                         + std::string(dossier.measures[one.figure.measure].id) + ' '
                         + told(one.quantity) + ' ' + spread + (one.exclusive ? " exclusive" : "")
                         + (one.isTotal() ? ", " + describeScope(dossier, one) : ""));
    }
    return result;
}

Lines ofOne(std::initializer_list<std::string> claims)
{
    std::string all;
    for (const std::string &one : claims)
        all += (all.empty() ? "" : ", ") + one;
    return found(*dossierOf(exchange("x", "2025-06-01", all)));
}

std::string total(std::string_view quantity, std::string_view more = {})
{
    return claim(quantity, "people", R"(, "scope": "cumulative")" + std::string(more));
}

/// Of the events "w" and "x", or others.
std::string together(std::string_view quantity, std::string_view events = R"("w", "x")")
{
    return claim(quantity, "people",
                 R"(, "scope": "combined", "events": [)" + std::string(events) + ']');
}

/// What one event tells after another one, with a count of its own.
Lines ofTotals(std::initializer_list<std::string> claims)
{
    std::string all = claim(R"("value": 10)");
    for (const std::string &one : claims)
        all += ", " + one;
    return found(*dossierOf(exchange("w", "2025-05-01", claim(R"("value": 5)")) + ", "
                            + exchange("x", "2025-06-01", all)));
}

const Dossier &disputed()
{
    static const auto dossier = dossierOf(
        exchange("x", "2025-06-01", claim(R"("value": 10)"), R"("sources": ["early"], )") + ", "
        + R"({ "id": "d", "kind": "dispute", "when": "2025-06-02", "sources": ["late"],
               "disputes": "x" },
             { "id": "s", "kind": "statement", "when": "2025-06-03", "disputes": ["x"],
               "sources": ["early"] },
             { "id": "alone", "kind": "dispute", "when": "2025-06-04" })");
    return *dossier;
}

}

TEST_CASE("claims that tell the same do not contradict each other", "[contradiction]")
{
    CHECK(ofOne({claim(R"("value": 10)")}).empty());
    CHECK(ofOne({claim(R"("value": 10)"), claim(R"("value": 10)")}).empty());
    CHECK(ofOne({claim(R"("value": 10)"), claim(R"("undisclosed": true)")}).empty());
    CHECK(ofOne({claim(R"("value": 10)"), claim(R"("value": 4)", "soldiers")}).empty());
    CHECK(ofOne({claim(R"("value": 10)"),
                 claim(R"("value": 90)", "people", R"(, "scope": "cumulative")")})
              .empty());
}

TEST_CASE("the spread is what the stated numbers are apart, as a share of the greatest",
          "[contradiction]")
{
    CHECK(ofOne({claim(R"("value": 15)"), claim(R"("value": 20)")})
          == Lines{"x people [15, 20] 0.25 exclusive"});
    CHECK(ofOne({claim(R"("at_least": 15)"), claim(R"("at_least": 20)")})
          == Lines{"x people [15, open] 0.25"});
    CHECK(ofOne({claim(R"("about": 15)"), claim(R"("value": 20)")})
          == Lines{"x people [15, 20] about 0.25 exclusive"});
    CHECK(ofOne({claim(R"("about": 19)"), claim(R"("value": 20)")})
          == Lines{"x people [19, 20] about 0.05"});
    CHECK(ofOne({claim(R"("at_most": 20)"), claim(R"("value": 15)")})
          == Lines{"x people [15, 20] 0.25"});
    CHECK(ofOne({claim(R"("value": 0)"), claim(R"("value": 8)")})
          == Lines{"x people [0, 8] 1. exclusive"});
}

TEST_CASE("one number in two wordings is no contradiction, another end is one", "[contradiction]")
{
    CHECK(ofOne({claim(R"("value": 60)"), claim(R"("about": 60)")}).empty());
    CHECK(ofOne({claim(R"("value": 60)"), claim(R"("between": [60, 60])")}).empty());
    CHECK(ofOne({claim(R"("value": 0)"), claim(R"("at_least": 0)")})
          == Lines{"x people [0, open] 0."});
    CHECK(ofOne({claim(R"("value": 60)"), claim(R"("at_least": 60)")})
          == Lines{"x people [60, open] 0."});
    CHECK(ofOne({claim(R"("at_most": 60)"), claim(R"("at_least": 60)")})
          == Lines{"x people [60, open] 0."});
}

TEST_CASE("the farthest apart stand first, then the earliest", "[contradiction]")
{
    const auto rivals = [](std::string_view one, std::string_view other) {
        return claim(one) + ", " + claim(other);
    };
    const auto dossier
        = dossierOf(exchange("a", "2025-06-01", rivals(R"("value": 9)", R"("value": 10)")) + ", "
                    + exchange("b", "2025-06-02", rivals(R"("value": 5)", R"("value": 10)")) + ", "
                    + exchange("c", "2025-06-03", rivals(R"("value": 90)", R"("value": 100)"))
                    + ", " + R"({ "id": "p", "kind": "pledge", "when": "2025-06-04", "claims": [)"
                    + rivals(R"("at_least": 1000)", R"("at_least": 1200)") + "] }");
    CHECK(found(*dossier)
          == Lines{"b people [5, 10] 0.5 exclusive", "p people [1000, open] 0.166667",
                   "a people [9, 10] 0.1 exclusive", "c people [90, 100] 0.1 exclusive"});
    CHECK(contradictions(*dossier)[0].claims.size() == 2);
}

TEST_CASE("a contradiction begins when the second claim is known, whatever the rule",
          "[contradiction]")
{
    const auto dossier = dossierOf(
        exchange("x", "2025-06-01",
                 claim(R"("value": 15)", "people", R"(, "reported": "2025-06-02")") + ", "
                     + claim(R"("value": 20)", "people", R"(, "reported": "2025-06-05")")));
    CHECK(found(*dossier, reading(*dossier, "envelope", "2025-06-04")).empty());
    CHECK_FALSE(isDisputed(*dossier, 0, reading(*dossier, "envelope", "2025-06-04")));
    for (const std::string_view rule : {"envelope", "lowest", "highest", "latest", "alder"}) {
        CAPTURE(rule);
        CHECK(found(*dossier, reading(*dossier, rule, "2025-06-05"))
              == Lines{"x people [15, 20] 0.25 exclusive"});
        CHECK(isDisputed(*dossier, 0, reading(*dossier, rule, "2025-06-05")));
    }
}

TEST_CASE("running totals over the same days contradict each other as counts do", "[contradiction]")
{
    CHECK(ofTotals({total(R"("value": 15)"), total(R"("value": 20)")})
          == Lines{"x people [15, 20] 0.25 exclusive, all until 1 June 2025"});
    CHECK(ofTotals({total(R"("about": 15)"), total(R"("at_least": 20)")})
          == Lines{"x people [15, open] about 0.25 exclusive, all until 1 June 2025"});
    CHECK(ofTotals({total(R"("value": 15)"), total(R"("undisclosed": true)")}).empty());
    CHECK(ofTotals({total(R"("value": 15)"), total(R"("value": 15)")}).empty());
    CHECK(ofTotals({total(R"("value": 15)", R"(, "since": "2025")"),
                    total(R"("value": 20)", R"(, "since": "2025-01")")})
          == Lines{"x people [15, 20] 0.25 exclusive, all since 2025"});
    // What the file leaves out is what it would say: from the first event to this one.
    CHECK(ofTotals({total(R"("value": 15)", R"(, "since": "2025-05-01", "until": "2025-06-01")"),
                    total(R"("value": 20)")})
          == Lines{"x people [15, 20] 0.25 exclusive, all since 1 May 2025"});
    CHECK(ofTotals({total(R"("value": 15)", R"(, "since": "2025-02", "until": "2025-05")"),
                    total(R"("value": 20)", R"(, "since": "2025-02", "until": "2025-05-31")")})
          == Lines{"x people [15, 20] 0.25 exclusive, all from February 2025 to May 2025"});
}

TEST_CASE("totals are rivals only of what counts the same", "[contradiction]")
{
    const std::string one = total(R"("value": 15)");
    CHECK(ofTotals({one, total(R"("value": 20)", R"(, "since": "2025-05-02")")}).empty());
    CHECK(ofTotals({one, total(R"("value": 20)", R"(, "until": "2025-05-31")")}).empty());
    CHECK(ofTotals({one, together(R"("value": 20)")}).empty());
    CHECK(ofTotals({together(R"("value": 15)"), together(R"("value": 20)", R"("w")")}).empty());
    CHECK(found(*dossierOf(exchange("w", "2025-05-01",
                                    total(R"("value": 20)", R"(, "until": "2025-06-01")"))
                           + ", " + exchange("x", "2025-06-01", one)))
              .empty()); // of two events
    const auto to = [](std::string_view parties, std::string_view value) {
        return R"({ "measure": "people", "to": )" + std::string(parties) + R"(, "value": )"
            + std::string(value) + R"(, "scope": "cumulative" })";
    };
    CHECK(ofTotals({one, to(R"("birch")", "20"), to(R"(["alder", "birch"])", "30")}).empty());
    CHECK(ofTotals({to(R"(["birch", "alder"])", "30"), to(R"(["alder", "birch"])", "40")})
          == Lines{"x people [30, 40] 0.25 exclusive, all until 1 June 2025"});
}

TEST_CASE("claims that count the same events together contradict each other", "[contradiction]")
{
    CHECK(ofTotals({together(R"("value": 15)"), together(R"("value": 20)", R"("x", "w")")})
          == Lines{"x people [15, 20] 0.25 exclusive, of 2 events together"});
    CHECK(ofTotals({together(R"("about": 1200)"), together(R"("at_least": 1000)")})
          == Lines{"x people [1000, open] about 0.166667, of 2 events together"});
}

TEST_CASE("rival totals stand after counts and are known when the second is", "[contradiction]")
{
    const auto dossier = dossierOf(
        exchange("x", "2025-06-01",
                 claim(R"("value": 9)", "people", R"(, "reported": "2025-06-02")") + ", "
                     + claim(R"("value": 10)") + ", " + total(R"("value": 15)") + ", "
                     + total(R"("value": 20)", R"(, "reported": "2025-06-05")")));
    CHECK(found(*dossier)
          == Lines{"x people [9, 10] 0.1 exclusive",
                   "x people [15, 20] 0.25 exclusive, all until 1 June 2025"});
    CHECK(found(*dossier, reading(*dossier, "envelope", "2025-06-04")).size() == 1);
}

TEST_CASE("rival totals are part of no sum, and make no event disputed", "[contradiction]")
{
    const auto dossier = dossierOf(exchange("x", "2025-06-01",
                                            claim(R"("value": 10)") + ", " + total(R"("value": 15)")
                                                + ", " + total(R"("value": 20)") + ", "
                                                + together(R"("value": 30)", R"("x")") + ", "
                                                + together(R"("value": 40)", R"("x")")));
    CHECK(found(*dossier).size() == 2);
    CHECK(summed(*dossier, window("2025", "2025")) == "[10, 10]");
    CHECK_FALSE(isDisputed(*dossier, 0));
}

TEST_CASE("of the record's running totals these are rivals", "[contradiction][record]")
{
    Lines totals;
    for (const std::string &line : found(*record())) {
        if (line.find(" exclusive, ") != std::string::npos && line < "exchange-2026")
            totals.push_back(line);
    }
    CHECK(totals
          == Lines{"exchange-2023-05-25 prisoners [2340, 2430] 0.037037 exclusive, all since "
                   "February 2022",
                   "exchange-2024-10-18 exchanges [57, 58] 0.017241 exclusive, all since February "
                   "2022",
                   "bodies-2025-06-16 bodies [78, 79] 0.012658 exclusive, all since 2 June 2025",
                   "bodies-2025-06-16 bodies [6000, open] 0.009901 exclusive, all since 2 June "
                   "2025"});
}

TEST_CASE("disputes stand in order of time with what they dispute", "[contradiction]")
{
    const Dossier &dossier = disputed();
    const auto all = disputes(dossier);
    REQUIRE(all.size() == 3);
    CHECK(ids(dossier, {all[0].event, all[1].event, all[2].event}) == Lines{"d", "s", "alone"});
    CHECK(ids(dossier, all[0].disputed) == Lines{"x"});
    CHECK(ids(dossier, all[1].disputed) == Lines{"x"});
    CHECK(all[2].disputed.empty());
    CHECK(disputes(dossier, reading(dossier, "envelope", "2025-06-02")).empty());
    CHECK(disputes(dossier, reading(dossier, "envelope", "2025-06-03")).size() == 1);
}

TEST_CASE("an event is disputed from when somebody is known to dispute it", "[contradiction]")
{
    const Dossier &dossier = disputed();
    const auto isDisputedAsOf = [&](std::string_view event, std::string_view day) {
        return isDisputed(dossier, dossier.findEvent(event), reading(dossier, "envelope", day));
    };
    CHECK_FALSE(isDisputedAsOf("x", "2025-06-02"));
    CHECK(isDisputedAsOf("x", "2025-06-03"));
    CHECK_FALSE(isDisputedAsOf("d", "2025-06-19"));
    CHECK(isDisputedAsOf("d", "2025-06-20"));
    CHECK(isDisputed(dossier, dossier.findEvent("alone")));
}
