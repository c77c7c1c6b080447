// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/sample.h"

using namespace ledgerline;

namespace {

std::string people(std::string_view quantity)
{
    return R"({ "measure": "people", "to": "alder", )" + std::string(quantity) + " }";
}

std::string stage(std::string_view id, std::string_view when, std::string_view claims,
                  std::string_view whole = "whole")
{
    return ", " + exchange(id, when, claims, R"("part_of": ")" + std::string(whole) + R"(", )");
}

/// An exchange of three days with a stage on each; only the whole's claims vary.
DossierPointer threeDays(std::string_view ofWhole)
{
    return dossierOf(exchange("whole", "2025-05-23/2025-05-25", ofWhole)
                     + stage("first", "2025-05-23", people(R"("value": 390)"))
                     + stage("second", "2025-05-24", people(R"("value": 307)"))
                     + stage("third", "2025-05-25", people(R"("value": 303)")));
}

const Window may = window("2025-05", "2025-05");

}

TEST_CASE("stages of an exchange that told its count are not added to it", "[stages]")
{
    const auto dossier = threeDays(people(R"("value": 1000)"));
    CHECK(summed(*dossier, may) == "[1000, 1000]");
    CHECK(ids(*dossier, total(*dossier, may, figure(*dossier, "people")).events)
          == std::vector<std::string>{"whole"});
    CHECK(runningTotal(*dossier, figure(*dossier, "people")).size() == 1);
}

TEST_CASE("stages of an exchange that told no count are added up", "[stages]")
{
    CHECK(summed(*threeDays(""), may) == "[1000, 1000]");
}

TEST_CASE("an undisclosed whole leaves the sum of its stages open", "[stages]")
{
    CHECK(summed(*threeDays(people(R"("undisclosed": true)")), may)
          == "[1000, open] undisclosed 1");
}

TEST_CASE("a whole that told only a part adds nothing to its stages", "[stages]")
{
    const auto dossier = threeDays(R"({ "measure": "civilians", "to": "alder", "value": 60 })");
    CHECK(summed(*dossier, may) == "[1000, open] undisclosed 1");
    CHECK(summed(*dossier, may, "civilians") == "[60, 60]");
}

TEST_CASE("a window that cuts a whole takes what its stages place there", "[stages]")
{
    const auto dossier = threeDays(people(R"("value": 1000)"));
    const Window secondDay = window("2025-05-24", "2025-05-24");
    CHECK(summed(*dossier, secondDay) == "[307, 307]");
    CHECK(ids(*dossier, total(*dossier, secondDay, figure(*dossier, "people")).events)
          == std::vector<std::string>{"whole", "second"});
    CHECK(summed(*dossier, window("2025-05-23", "2025-05-24")) == "[697, 697]");
}

TEST_CASE("stages that a cut whole brings into a row stand there in order of time", "[stages]")
{
    const auto dossier
        = dossierOf(exchange("whole", "2025-05-30/2025-06-03", people(R"("value": 1000)"))
                    + stage("last", "2025-06-03", people(R"("value": 303)")) + ", "
                    + exchange("other", "2025-06-02", people(R"("value": 1)")));
    const auto found = tally(*dossier, dossier->extent(), Period::month);
    REQUIRE(found.size() == 2);
    CHECK(told(found[1].total) == "[304, 1001]");
    CHECK(ids(*dossier, found[1].total.events)
          == std::vector<std::string>{"whole", "other", "last"});
}

TEST_CASE("a window that cuts a whole has at most what stages outside it leave", "[stages]")
{
    const auto dossier
        = dossierOf(exchange("whole", "2025-05-23/2025-05-25", people(R"("value": 1000)"))
                    + stage("first", "2025-05-23", people(R"("value": 390)")));
    CHECK(summed(*dossier, window("2025-05-23", "2025-05-23")) == "[390, 1000]");
    CHECK(summed(*dossier, window("2025-05-24", "2025-05-25")) == "[0, 610]");
}

TEST_CASE("stages that claim more than their whole never turn a sum upside down", "[stages]")
{
    const auto dossier
        = dossierOf(exchange("whole", "2025-05-23/2025-05-25", people(R"("value": 10)"))
                    + stage("first", "2025-05-23", people(R"("value": 390)"))
                    + stage("second", "2025-05-24", people(R"("value": 307)")));
    CHECK(summed(*dossier, window("2025-05-23", "2025-05-23")) == "[390, 390]");
    CHECK(summed(*dossier, window("2025-05-25", "2025-05-25")) == "[0, 0]");
}

TEST_CASE("a stage of a stage is not added to the whole either", "[stages]")
{
    const auto dossier
        = dossierOf(exchange("whole", "2025-05-23/2025-05-25", people(R"("value": 1000)"))
                    + stage("first", "2025-05-23", "")
                    + stage("morning", "2025-05-23", people(R"("value": 200)"), "first"));
    CHECK(summed(*dossier, may) == "[1000, 1000]");
}

TEST_CASE("stages that know only parts do not add theirs to the parts of the whole", "[stages]")
{
    const std::string civilians = R"({ "measure": "civilians", "to": "alder", "value": 60 })";
    const auto dossier = dossierOf(exchange("whole", "2025-05-23/2025-05-25", civilians)
                                   + stage("first", "2025-05-23", civilians));
    CHECK(summed(*dossier, may) == "[60, open] undisclosed 2");
    CHECK(summed(*dossier, may, "civilians") == "[60, 60]");
}

TEST_CASE("a part of a pledge is no part of a sum", "[stages]")
{
    const auto dossier
        = dossierOf(R"({ "id": "whole", "kind": "pledge", "when": "2025-05-16", "claims": [)"
                    + people(R"("value": 1000)") + "]}"
                    + stage("first", "2025-05-23", people(R"("value": 390)")));
    CHECK(summed(*dossier, may) == "[390, 390]");
}

TEST_CASE("a stage that is a part of two events is counted once", "[stages]")
{
    const auto dossier
        = dossierOf(exchange("whole", "2025-05-23/2025-05-25", people(R"("value": 1000)"))
                    + stage("first", "2025-05-23", people(R"("value": 390)")) + ", "
                    + exchange("morning", "2025-05-23T09:00", people(R"("value": 90)"),
                               R"("part_of": ["whole", "first"], )"));
    CHECK(summed(*dossier, window("2025-05-23", "2025-05-23")) == "[390, 1000]");
    CHECK(summed(*dossier, window("2025-05-24", "2025-05-25")) == "[0, 610]");
}

TEST_CASE("who told only the whole leaves the sum of a part open", "[stages]")
{
    const auto dossier
        = dossierOf(exchange("both", "2025-05-23",
                             people(R"("value": 390)")
                                 + R"(, { "measure": "soldiers", "to": "alder", "value": 270 })")
                    + ", " + exchange("all", "2025-05-24", people(R"("value": 307)")) + ", "
                    + exchange("vague", "2025-06-01", people(R"("about": 100)")));
    CHECK(summed(*dossier, may, "soldiers") == "[270, 577] undisclosed 1");
    CHECK(summed(*dossier, may) == "[697, 697]");
    CHECK(summed(*dossier, window("2025-05", "2025-06"), "soldiers")
          == "[270, open] undisclosed 2");
    // Nobody speaks of soldiers in June, or of civilians at all: there is no row to leave open.
    std::vector<std::string> rows;
    for (const Tally &row : tally(*dossier, window("2025-05", "2025-06"), Period::month))
        rows.push_back(row.period + ' ' + std::string(dossier->measures[row.figure.measure].id)
                       + ' ' + told(row.total));
    CHECK(rows
          == std::vector<std::string>{"2025-05 people [697, 697]",
                                      "2025-05 soldiers [270, 577] undisclosed 1",
                                      "2025-06 people [100, 100] about"});
}

TEST_CASE("a stage whose whole was told leaves no part open beside it", "[stages]")
{
    const auto dossier = threeDays(people(R"("value": 1000)"));
    CHECK(summed(*dossier, may, "soldiers") == "[0, 1000] undisclosed 1");
}
