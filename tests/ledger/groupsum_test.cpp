// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/groupsum.h"
#include "ledger/sample.h"
#include "ledger/wording.h"

using namespace ledgerline;

namespace {

std::string people(std::string_view quantity)
{
    return R"({ "measure": "people", "to": "alder", )" + std::string(quantity) + " }";
}

/// Two days of an exchange and all of it, another one, and a pledge.
DossierPointer sample(std::string_view ofWhole)
{
    return dossierOf(
        R"({ "id": "pledge", "kind": "pledge", "when": "2025-05-01", "claims": [ )"
        + people(R"("value": 1000)") + " ] }, "
        + exchange("whole", "2025-05-23/2025-05-24", ofWhole) + ", "
        + exchange("first", "2025-05-23", people(R"("value": 390)"), R"("part_of": "whole", )")
        + ", "
        + exchange("second", "2025-05-24", people(R"("value": 307)"), R"("part_of": "whole", )")
        + ", "
        + exchange("other", "2025-06-01",
                   people(R"("value": 100)") + ", "
                       + people(R"("value": 797, "scope": "cumulative")") + ", "
                       + R"({ "measure": "bodies", "to": "birch", "at_least": 5 })"));
}

GroupSum sumOf(const Dossier &dossier, const std::vector<std::string> &group,
               const Reading &reading = {})
{
    std::vector<Index> events;
    for (const std::string &id : group)
        events.push_back(dossier.findEvent(id));
    return ledgerline::sumOf(dossier, events, reading);
}

/// "people alder [797, 797]"
std::vector<std::string> rows(const Dossier &dossier, const GroupSum &sum)
{
    std::vector<std::string> result;
    for (const GroupSum::Row &row : sum.rows)
        result.push_back(std::string(dossier.measures[row.figure.measure].id) + ' '
                         + std::string(dossier.parties[row.figure.to].id) + ' ' + told(row.total));
    return result;
}

std::vector<std::string> refusals(const GroupSum &sum)
{
    std::vector<std::string> result;
    for (const Refused &refused : sum.refused)
        result.push_back(describe(refused));
    return result;
}

using Lines = std::vector<std::string>;

}

TEST_CASE("a part is not added to its whole, and the sum says so", "[groupsum]")
{
    const auto dossier = sample(people(R"("value": 697)"));
    const GroupSum sum = sumOf(*dossier, {"whole", "first", "second"});
    CHECK(rows(*dossier, sum) == Lines{"people alder [697, 697]"});
    CHECK(refusals(sum) == Lines{"2 events are parts of others that are counted: not added again"});
    CHECK(ids(*dossier, sum.refused.front().events) == Lines{"first", "second"});
}

TEST_CASE("parts are added where their whole is not there or told nothing", "[groupsum]")
{
    const auto told = sample(people(R"("value": 697)"));
    CHECK(rows(*told, sumOf(*told, {"first", "second"})) == Lines{"people alder [697, 697]"});
    const auto untold = sample(people(R"("undisclosed": true)"));
    const GroupSum sum = sumOf(*untold, {"whole", "first", "second"});
    CHECK(rows(*untold, sum) == Lines{"people alder [697, open] undisclosed 1"});
    CHECK(sum.refused.empty());
}

TEST_CASE("running totals, promises and other units are refused with the reason", "[groupsum]")
{
    const auto dossier = sample("");
    const GroupSum sum = sumOf(*dossier, {"other", "pledge"});
    CHECK(rows(*dossier, sum) == Lines{"people alder [100, 100]", "bodies birch [5, open]"});
    CHECK(refusals(sum)
          == Lines{"1 running total counts earlier events again: not added",
                   "1 amount was promised or stated, not done: not added",
                   "no sum of all: they count in 2 units"});
}

TEST_CASE("the sum of events follows the reading and its day", "[groupsum]")
{
    const auto dossier = dossierOf(exchange(
        "a", "2025-06-01",
        R"({ "by": "alder", "measure": "people", "to": "alder", "value": 10, "reported": "2025-06-01" },
                    { "by": "birch", "measure": "people", "to": "alder", "value": 12, "reported": "2025-06-03" })"));
    CHECK(rows(*dossier, sumOf(*dossier, {"a"})) == Lines{"people alder [10, 12] disputed 1"});
    CHECK(rows(*dossier, sumOf(*dossier, {"a"}, reading(*dossier, "birch")))
          == Lines{"people alder [12, 12]"});
    CHECK(rows(*dossier, sumOf(*dossier, {"a"}, reading(*dossier, "envelope", "2025-06-02")))
          == Lines{"people alder [10, 10]"});
    CHECK(sumOf(*dossier, {"a"}, reading(*dossier, "envelope", "2025-05-02")).rows.empty());
}
