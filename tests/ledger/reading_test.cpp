// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/checkpoint.h"
#include "ledger/eventcount.h"
#include "ledger/sample.h"
#include "ledger/summary.h"

using namespace ledgerline;

namespace {

std::string claim(std::string_view by, std::string_view quantity, std::string_view reported,
                  std::string_view measure = "people")
{
    return R"({ "by": ")" + std::string(by) + R"(", "measure": ")" + std::string(measure)
        + R"(", "to": "alder", )" + std::string(quantity) + R"(, "reported": ")"
        + std::string(reported) + R"(" })";
}

/// Three parties speak of one exchange, on three days, and the last of them takes its word back.
DossierPointer rivals()
{
    return dossierOf(exchange("x", "2025-06-01",
                              claim("alder", R"("value": 390)", "2025-06-01") + ", "
                                  + claim("birch", R"("at_least": 400)", "2025-06-03") + ", "
                                  + claim("cedar", R"("about": 380)", "2025-06-05") + ", "
                                  + claim("cedar", R"("value": 395)", "2025-06-09") + ", "
                                  + claim("alder", R"("undisclosed": true)", "2025-06-12")));
}

std::string read(const Dossier &dossier, std::string_view name, std::string_view asOf = {},
                 std::string_view measure = "people")
{
    return counted(dossier, "x", measure, "alder", reading(dossier, name, asOf));
}

/// The speakers of the claims that a reading used, in file order.
std::vector<std::string> usedBy(const Dossier &dossier, std::string_view name,
                                std::string_view measure = "people")
{
    std::vector<std::string> result;
    const auto found = count(dossier, 0, figure(dossier, measure), reading(dossier, name));
    REQUIRE(found);
    for (const Index row : found->claims)
        result.emplace_back(dossier.parties[dossier.claims[row].by].id);
    return result;
}

using Words = std::vector<std::string>;

}

TEST_CASE("readings have the names of their rule or of the party whose word they are", "[reading]")
{
    const auto dossier = rivals();
    for (const std::string_view name : {"envelope", "lowest", "highest", "latest", "birch"})
        CHECK(ledgerline::name(*dossier, reading(*dossier, name)) == name);
    CHECK(reading(*dossier, "envelope") == Reading{});
    CHECK(reading(*dossier, "birch") == wordOf(dossier->findParty("birch")));
}

TEST_CASE("a reading that does not exist is answered with those that do", "[reading]")
{
    const auto dossier = dossierOf(
        exchange("x", "2025-06-01", R"({ "measure": "people", "to": "alder", "value": 1 })"));
    CHECK(std::get<std::string>(readingNamed(*dossier, "lowst"))
          == "there is no reading 'lowst': choose envelope, lowest, highest, latest, or a party's "
             "own word: cedar");
    CHECK(std::get<std::string>(readingNamed(*dossierOf(""), ""))
          == "there is no reading '': choose envelope, lowest, highest, latest");
}

TEST_CASE("the lowest reading is the claim that states the least", "[reading]")
{
    const auto dossier = rivals();
    CHECK(read(*dossier, "lowest") == "[380, 380] about disputed");
    CHECK(usedBy(*dossier, "lowest") == Words{"cedar"});
}

TEST_CASE("the highest reading is the claim that states the most", "[reading]")
{
    const auto dossier = rivals();
    CHECK(read(*dossier, "highest") == "[400, open] disputed");
    CHECK(usedBy(*dossier, "highest") == Words{"birch"});
}

TEST_CASE("the latest reading is what was told last", "[reading]")
{
    const auto dossier = rivals();
    CHECK(read(*dossier, "latest") == "[395, 395] disputed");
    CHECK(usedBy(*dossier, "latest") == Words{"cedar"});
}

TEST_CASE("a party's word is the envelope of its own claims", "[reading]")
{
    const auto dossier = rivals();
    CHECK(read(*dossier, "alder") == "[390, 390]");
    CHECK(read(*dossier, "birch") == "[400, open]");
    CHECK(read(*dossier, "cedar") == "[380, 395] about");
    CHECK(usedBy(*dossier, "cedar") == Words{"cedar", "cedar"});
}

TEST_CASE("of claims that tie, a reading uses all and spans them", "[reading]")
{
    const auto dossier
        = dossierOf(exchange("x", "2025-06-01",
                             claim("alder", R"("between": [10, 20])", "2025-06-03") + ", "
                                 + claim("birch", R"("between": [10, 30])", "2025-06-03") + ", "
                                 + claim("cedar", R"("value": 30)", "2025-06-02")));
    CHECK(read(*dossier, "lowest") == "[10, 30] disputed");
    CHECK(usedBy(*dossier, "lowest") == Words{"alder", "birch"});
    CHECK(read(*dossier, "highest") == "[10, 30] disputed");
    CHECK(usedBy(*dossier, "highest") == Words{"birch", "cedar"});
    CHECK(read(*dossier, "latest") == "[10, 30] disputed");
    CHECK(usedBy(*dossier, "latest") == Words{"alder", "birch"});
}

TEST_CASE("a claim that states no low bound is the lowest only where none states one", "[reading]")
{
    CHECK(read(*dossierOf(exchange("x", "2025-06-01",
                                   claim("alder", R"("at_most": 120)", "2025-06-01") + ", "
                                       + claim("birch", R"("value": 100)", "2025-06-01"))),
               "lowest")
          == "[100, 100]");
    CHECK(read(*dossierOf(exchange("x", "2025-06-01",
                                   claim("alder", R"("at_most": 120)", "2025-06-01") + ", "
                                       + claim("birch", R"("undisclosed": true)", "2025-06-01"))),
               "lowest")
          == "[0, 120]");
}

TEST_CASE(
    "a claim of at most less than others state is the lowest, and one of at least the highest",
    "[reading]")
{
    const auto both = [](std::string_view one, std::string_view other) {
        return dossierOf(exchange("x", "2025-06-01",
                                  claim("alder", one, "2025-06-01") + ", "
                                      + claim("birch", other, "2025-06-01")));
    };
    const auto atMost = both(R"("at_most": 60)", R"("value": 80)");
    CHECK(read(*atMost, "lowest") == "[0, 60] disputed");
    CHECK(read(*atMost, "highest") == "[80, 80] disputed");
    CHECK(read(*both(R"("at_most": 60)", R"("at_most": 80)"), "lowest") == "[0, 60]");
    CHECK(read(*both(R"("at_least": 50)", R"("value": 60)"), "highest") == "[60, 60]");
    CHECK(read(*both(R"("at_least": 60)", R"("at_most": 120)"), "highest") == "[60, 120]");
    CHECK(read(*both(R"("at_least": 70)", R"("value": 60)"), "highest") == "[70, open] disputed");
}

TEST_CASE("as of a day, every reading chooses among the claims that were known", "[reading]")
{
    const auto dossier = rivals();
    const auto at = [&](std::string_view day) {
        Words result;
        for (const std::string_view name :
             {"envelope", "lowest", "highest", "latest", "alder", "birch"})
            result.push_back(read(*dossier, name, day));
        return result;
    };
    CHECK(at("2025-05-31") == Words(6, "nothing"));
    CHECK(at("2025-06-02")
          == Words{"[390, 390]", "[390, 390]", "[390, 390]", "[390, 390]", "[390, 390]",
                   "undisclosed undisclosed"});
    CHECK(at("2025-06-04")
          == Words{"[390, open] disputed", "[390, 390] disputed", "[400, open] disputed",
                   "[400, open] disputed", "[390, 390]", "[400, open]"});
    CHECK(at("2025-06-08")
          == Words{"[380, open] about disputed", "[380, 380] about disputed",
                   "[400, open] disputed", "[380, 380] about disputed", "[390, 390]",
                   "[400, open]"});
    CHECK(at("2026-01-01")
          == Words{"[380, open] about disputed", "[380, 380] about disputed",
                   "[400, open] disputed", "[395, 395] disputed", "[390, 390]", "[400, open]"});
    CHECK(at("2026-01-01") == at({}));
}

TEST_CASE("a party that told nothing of a figure leaves it open and borrows no count", "[reading]")
{
    const auto dossier = dossierOf(
        exchange("x", "2025-06-01",
                 claim("alder", R"("value": 390)", "2025-06-01") + ", "
                     + claim("birch", R"("value": 7)", "2025-06-01", "bodies"))
        + ", " + exchange("y", "2025-06-02", claim("birch", R"("value": 5)", "2025-06-02")));
    CHECK(read(*dossier, "birch") == "undisclosed undisclosed");
    CHECK(
        count(*dossier, 0, figure(*dossier, "people"), reading(*dossier, "birch"))->claims.empty());
    CHECK(read(*dossier, "birch", {}, "minutes") == "nothing");
    const Window all = window("2025-06", "2025-06");
    CHECK(summed(*dossier, all, "people", "alder", reading(*dossier, "birch"))
          == "[5, open] undisclosed 1");
    CHECK(summed(*dossier, all, "people", "alder", reading(*dossier, "alder"))
          == "[390, open] undisclosed 1");
}

TEST_CASE("the parts of a whole that nobody told are chosen one by one", "[reading]")
{
    const auto dossier = dossierOf(
        exchange("x", "2025-06-01",
                 claim("alder", R"("value": 270)", "2025-06-01", "soldiers") + ", "
                     + claim("birch", R"("value": 280)", "2025-06-03", "soldiers") + ", "
                     + claim("birch", R"("value": 20)", "2025-06-03", "civilians")));
    CHECK(read(*dossier, "envelope") == "[290, open] undisclosed disputed from parts");
    CHECK(read(*dossier, "lowest") == "[290, open] undisclosed disputed from parts");
    CHECK(read(*dossier, "highest") == "[300, open] undisclosed disputed from parts");
    CHECK(usedBy(*dossier, "highest") == Words{"birch", "birch"});
    CHECK(read(*dossier, "alder") == "[270, open] undisclosed from parts");
    CHECK(read(*dossier, "alder", {}, "civilians") == "undisclosed undisclosed");
    CHECK(read(*dossier, "envelope", "2025-06-02") == "[270, open] undisclosed from parts");
}

TEST_CASE("sums, running totals and rows follow the reading and its day", "[reading]")
{
    const auto dossier = dossierOf(
        exchange("x", "2025-06-01",
                 claim("alder", R"("value": 10)", "2025-06-01") + ", "
                     + claim("birch", R"("value": 12)", "2025-06-20"))
        + ", " + exchange("y", "2025-06-05", claim("alder", R"("value": 5)", "2025-06-06")));
    const auto steps = [&](std::string_view name, std::string_view asOf) {
        Words result;
        for (const Step &step :
             runningTotal(*dossier, figure(*dossier, "people"), reading(*dossier, name, asOf)))
            result.push_back(told(step.total.quantity()));
        return result;
    };
    CHECK(steps("highest", "2025-06-05") == Words{"[10, 10]"});
    CHECK(steps("highest", "2025-06-06") == Words{"[10, 10]", "[15, 15]"});
    CHECK(steps("highest", "2025-06-20") == Words{"[12, 12]", "[17, 17]"});
    CHECK(steps("birch", "2025-06-06") == Words{"undisclosed", "undisclosed"});

    const auto rows = tally(*dossier, dossier->extent(), Period::month,
                            reading(*dossier, "highest", "2025-06-05"));
    REQUIRE(rows.size() == 1);
    CHECK(told(rows[0].total) == "[10, 10]");
    CHECK(ids(*dossier, rows[0].total.events) == Words{"x"});
    CHECK(tally(*dossier, dossier->extent(), Period::month, reading(*dossier, "highest", "2025"))
              .size()
          == 1);
    CHECK(
        tally(*dossier, dossier->extent(), Period::all, reading(*dossier, "envelope", "2025-05-31"))
            .empty());
}

TEST_CASE("a stage speaks for itself until its whole is known to have told a count", "[reading]")
{
    const auto dossier = dossierOf(
        exchange("whole", "2025-06-01/2025-06-03", claim("alder", R"("value": 30)", "2025-06-09"))
        + ", "
        + exchange("stage", "2025-06-02", claim("alder", R"("value": 10)", "2025-06-02"),
                   R"("part_of": "whole", )"));
    const Window june = window("2025-06", "2025-06");
    const auto asOf = [&](std::string_view day) {
        return summed(*dossier, june, "people", "alder", reading(*dossier, "envelope", day));
    };
    CHECK(asOf("2025-06-01") == "nothing");
    CHECK(asOf("2025-06-02") == "[10, 10]");
    CHECK(asOf("2025-06-09") == "[30, 30]");
}

TEST_CASE("as of a day, an event without an end has gone on until that day", "[reading]")
{
    const auto dossier = dossierOf(
        exchange("x", "2025-06-01/..", claim("alder", R"("value": 10)", "2025-06-01")) + ", "
        + exchange("y", "2025-08-01", claim("alder", R"("value": 5)", "2025-08-01")));
    const auto rows = tally(*dossier, dossier->extent(), Period::month,
                            reading(*dossier, "envelope", "2025-07-10"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].period == "2025-07");
    CHECK(told(rows[1].total) == "[0, 10]");
}

TEST_CASE("tiles, rounds and numbers of events follow the day", "[reading]")
{
    const auto dossier = dossierOf(
        R"({ "id": "r1", "kind": "talks", "when": "2025-06-01", "sources": ["early"],
             "claims": [{ "measure": "minutes", "value": 100, "reported": "2025-06-01" },
                        { "measure": "minutes", "value": 120, "reported": "2025-06-03" }] },
           { "id": "r2", "kind": "talks", "when": "2025-06-02", "sources": ["late"] },
           { "id": "d", "kind": "deadline", "when": "2025-06-01", "sources": ["late"],
             "deadline": { "within": "P10D" } })");
    const Window june = window("2025-06", "2025-06");
    const auto early = reading(*dossier, "envelope", "2025-06-02");
    const auto found = rounds(*dossier, june, early);
    REQUIRE(found.size() == 1);
    CHECK(told(found[0].length.quantity) == "[100, 100]");
    CHECK(found[0].claims.size() == 1);
    CHECK(rounds(*dossier, june, reading(*dossier, "highest")).size() == 2);
    CHECK(told(rounds(*dossier, june, reading(*dossier, "highest"))[0].length.quantity)
          == "[120, 120]");

    const auto tile = [&](std::string_view id, const Reading &as) {
        for (const Tile &one : summarise(*dossier, june, as)) {
            if (one.id == id)
                return one.value;
        }
        return std::string("no tile");
    };
    CHECK(tile("talks", early) == "1 round");
    CHECK(tile("talks", {}) == "2 rounds");
    CHECK(tile("deadline", early) == "none recorded");
    CHECK(tile("deadline", reading(*dossier, "envelope", "2025-06-20")) == "passed");

    const auto years = countEvents(*dossier, june, early);
    REQUIRE(years.size() == 1);
    CHECK(years[0].events[static_cast<std::size_t>(EventKind::talks)] == 1);
    CHECK(years[0].events[static_cast<std::size_t>(EventKind::deadline)] == 0);
}

TEST_CASE("a stated total is held against what was known, and the reading chooses", "[reading]")
{
    const auto dossier
        = dossierOf(exchange("x", "2025-06-01",
                             claim("alder", R"("undisclosed": true)", "2025-06-01") + ", "
                                 + claim("birch", R"("value": 10)", "2025-06-02") + ", "
                                 + claim("cedar", R"("value": 14)", "2025-06-20"))
                    + ", "
                    + exchange("y", "2025-06-03",
                               R"({ "by": "alder", "measure": "people", "to": "alder", "value": 14,
                        "scope": "cumulative", "reported": "2025-06-03" })"));
    const auto verdict = [&](std::string_view name, std::string_view asOf) {
        const auto found = checkpoints(*dossier, reading(*dossier, name, asOf));
        return found.empty() ? std::string("none")
                             : std::string(ledgerline::name(found[0].verdict));
    };
    CHECK(verdict("envelope", "2025-06-02") == "none");
    CHECK(verdict("envelope", "2025-06-03") == "off");
    CHECK(verdict("envelope", "2025-06-20") == "agrees");
    CHECK(verdict("lowest", "2025-06-20") == "off");
    CHECK(verdict("highest", "2025-06-20") == "agrees");
}
