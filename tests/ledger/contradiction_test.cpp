// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/contradiction.h"
#include "ledger/sample.h"

using namespace ledgerline;

namespace {

using Lines = std::vector<std::string>;

std::string claim(std::string_view quantity, std::string_view measure = "people",
                  std::string_view more = {})
{
    return R"({ "measure": ")" + std::string(measure) + R"(", "to": "alder", )"
        + std::string(quantity) + std::string(more) + " }";
}

/// As "x people [10, 12] 0.25", with "exclusive" behind it.
Lines found(const Dossier &dossier, const Reading &reading = {})
{
    Lines result;
    for (const Contradiction &one : contradictions(dossier, reading)) {
        std::string spread = std::to_string(one.spread);
        spread.erase(spread.find_last_not_of('0') + 1);
        result.push_back(std::string(dossier.events[one.event].id) + ' '
                         + std::string(dossier.measures[one.figure.measure].id) + ' '
                         + told(one.quantity) + ' ' + spread + (one.exclusive ? " exclusive" : ""));
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
          == Lines{"x people [15, 20] about 0.25"});
    CHECK(ofOne({claim(R"("at_most": 20)"), claim(R"("value": 15)")})
          == Lines{"x people [15, 20] 0.25"});
    CHECK(ofOne({claim(R"("value": 0)"), claim(R"("at_least": 0)")})
          == Lines{"x people [0, open] 0."});
    CHECK(ofOne({claim(R"("value": 0)"), claim(R"("value": 8)")})
          == Lines{"x people [0, 8] 1. exclusive"});
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
