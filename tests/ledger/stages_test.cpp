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
}

TEST_CASE("a running total counts the stages of an exchange on their own days", "[stages]")
{
    const auto stepsOf = [](const Dossier &dossier) {
        std::vector<std::string> result;
        for (const Step &step : runningTotal(dossier, figure(dossier, "people")))
            result.push_back(std::string(dossier.events[step.event].id) + ' '
                             + told(step.total.quantity()) + (step.isWideByDates ? " dates" : ""));
        return result;
    };
    CHECK(
        stepsOf(*threeDays(people(R"("value": 1000)")))
        == std::vector<std::string>{"first [390, 390]", "second [697, 697]", "whole [1000, 1000]"});

    // What no stage tells may have been on any day of the whole.
    const auto some
        = dossierOf(exchange("whole", "2025-05-23/2025-05-25", people(R"("value": 1000)"))
                    + stage("second", "2025-05-24", people(R"("value": 307)")));
    CHECK(stepsOf(*some)
          == std::vector<std::string>{"whole [0, 693] dates", "second [307, 1000] dates",
                                      "whole [1000, 1000]"});

    // Stages that come to more than the whole is certain of are no reason for it to fall.
    for (const char *ofWhole :
         {R"("at_least": 500)", R"("value": 500)", R"("between": [500, 2000])"}) {
        const auto dossier = threeDays(people(ofWhole));
        std::int64_t least = 0;
        for (const Step &step : runningTotal(*dossier, figure(*dossier, "people"))) {
            CAPTURE(ofWhole, told(step.total.quantity()));
            CHECK(step.total.low >= least);
            least = step.total.low;
        }
        CHECK(least >= 500);
    }
}

TEST_CASE("of very many stages a running total tells when the whole may have been", "[stages]")
{
    std::string events = exchange("whole", "2025/2026", people(R"("value": 1200)"));
    for (int i = 0; i < 600; ++i) {
        const auto day = date::sys_days{date::year{2025} / 1 / 1} + date::days{i};
        events
            += stage("stage" + std::to_string(i), date::format("%F", day), people(R"("value": 2)"));
    }
    const auto dossier = dossierOf(events);
    const auto steps = runningTotal(*dossier, figure(*dossier, "people"));
    REQUIRE(steps.size() == 2);
    CHECK(told(steps[0].total.quantity()) == "[0, 1200]");
    CHECK(steps[0].at == endOfDate("2025-01-01"));
    CHECK(told(steps[1].total.quantity()) == "[1200, 1200]");
    CHECK(steps[1].at == endOfDate("2026"));
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
    CHECK(summed(*dossier, window("2025-05-23", "2025-05-23")) == "[10, 390]");
    CHECK(summed(*dossier, window("2025-05-25", "2025-05-25")) == "[0, 0]");
}

TEST_CASE("what a whole leaves open below is no less than its stages told", "[stages]")
{
    const auto [ofWhole, sum] = GENERATE(
        std::pair<std::string, std::string>{people(R"("at_least": 500)"), "[1000, open]"},
        std::pair<std::string, std::string>{people(R"("at_most": 1200)"), "[1000, 1200]"},
        std::pair<std::string, std::string>{people(R"("between": [500, 900])"), "[500, 900]"},
        std::pair<std::string, std::string>{people(R"("value": 500)"), "[500, 500]"},
        std::pair<std::string, std::string>{people(R"("about": 500)"), "[500, 500] about"});
    CHECK(summed(*threeDays(ofWhole), may) == sum);

    // Who is heard and tells less of the whole is not overruled by its stages.
    const auto disputed
        = threeDays(people(R"("value": 900)") + R"(, { "by": "birch", "measure": "people",
                                    "to": "alder", "value": 1100 })");
    CHECK(summed(*disputed, may) == "[900, 1100] disputed 1");
    const auto chosen = threeDays(people(R"("at_least": 30)")
                                  + R"(, { "by": "birch", "measure": "people", "to": "alder",
                                           "value": 40 })");
    CHECK(summed(*chosen, may, "people", "alder", reading(*chosen, "lowest")) == "[30, open]");
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
    // Nobody speaks of civilians at all: there is no row to leave open.
    std::vector<std::string> rows;
    for (const Tally &row : tally(*dossier, window("2025-05", "2025-06"), Period::month))
        rows.push_back(row.period + ' ' + std::string(dossier->measures[row.figure.measure].id)
                       + ' ' + told(row.total));
    CHECK(rows
          == std::vector<std::string>{
              "2025-05 people [697, 697]", "2025-05 soldiers [270, 577] undisclosed 1",
              "2025-06 people [100, 100] about", "2025-06 soldiers [0, open] undisclosed 1"});
}

TEST_CASE("a stage whose whole was told leaves no part open beside it", "[stages]")
{
    const auto dossier = threeDays(people(R"("value": 1000)"));
    CHECK(summed(*dossier, may, "soldiers") == "[0, 1000] undisclosed 1");
}

TEST_CASE("what was told of other parts leaves less of the whole to one that nobody told",
          "[stages]")
{
    const auto untold = [](std::string_view claims) {
        return summed(*dossierOf(exchange("one", "2025-05-23", claims)), may, "civilians");
    };
    const std::string all = people(R"("value": 390)");
    const std::string soldiers = R"({ "measure": "soldiers", "to": "alder", )";
    const std::string officers = R"({ "measure": "officers", "to": "alder", )";
    CHECK(untold(all + ", " + soldiers + R"("value": 270 })") == "[0, 120] undisclosed 1");
    CHECK(untold(all + ", " + soldiers + R"("at_least": 270 })") == "[0, 120] undisclosed 1");
    CHECK(untold(all + ", " + soldiers + R"("at_most": 270 })") == "[0, 390] undisclosed 1");
    // About so many is no bound; a part of a part is in it already.
    CHECK(untold(all + ", " + soldiers + R"("about": 270 })") == "[0, 390] undisclosed 1");
    CHECK(untold(all + ", " + soldiers + R"("value": 270 }, )" + officers + R"("value": 30 })")
          == "[0, 120] undisclosed 1");
    CHECK(untold(all + ", " + officers + R"("value": 30 })") == "[0, 360] undisclosed 1");
    // Where they are all of it, none is left, and nothing is open.
    CHECK(untold(all + ", " + soldiers + R"("value": 390 })") == "nothing");
    CHECK(untold(all + ", " + soldiers + R"("value": 400 })") == "nothing");
}

TEST_CASE("what stages told of a part is not in what their whole left open", "[stages]")
{
    const auto soldiers = [](int all, int ofThem) {
        return people("\"value\": " + std::to_string(all))
            + R"(, { "measure": "soldiers", "to": "alder", "value": )" + std::to_string(ofThem)
            + " }";
    };
    const std::string whole = exchange("whole", "2025-05-23/2025-05-25", people(R"("value": 1000)"))
        + stage("first", "2025-05-23", soldiers(390, 270))
        + stage("second", "2025-05-24", soldiers(307, 307));
    const auto all = dossierOf(whole + stage("third", "2025-05-25", soldiers(303, 303)));
    CHECK(summed(*all, may, "soldiers") == "[880, 880]");
    CHECK(summed(*all, may, "civilians") == "[0, 120] undisclosed 1");
    CHECK(summed(*all, may) == "[1000, 1000]");
    CHECK(ids(*all, total(*all, may, figure(*all, "soldiers")).events)
          == std::vector<std::string>{"first", "second", "third"});
    CHECK(summed(*all, window("2025-05-24", "2025-05-25"), "soldiers") == "[610, 610]");

    const auto some = dossierOf(whole + stage("third", "2025-05-25", people(R"("value": 303)")));
    CHECK(summed(*some, may, "soldiers") == "[577, 880] undisclosed 1");
    CHECK(summed(*some, window("2025-05-24", "2025-05-24"), "soldiers") == "[307, 307]");
    CHECK(summed(*some, window("2025-05-25", "2025-05-25"), "soldiers")
          == "[0, 303] undisclosed 1");
    CHECK(runningTotal(*some, figure(*some, "soldiers")).back().total.high == 880);

    // A whole that told the part itself leaves nothing of it to a stage that did not.
    const auto told = dossierOf(exchange("whole", "2025-05-23/2025-05-25", soldiers(1000, 880))
                                + stage("first", "2025-05-23", people(R"("value": 390)")));
    CHECK(summed(*told, may, "soldiers") == "[880, 880]");
}

TEST_CASE("stages stand for a whole of which the party of a reading said nothing", "[stages]")
{
    const auto by = [](std::string_view party, std::string_view quantity) {
        return R"({ "by": ")" + std::string(party) + R"(", "measure": "people", "to": "alder", )"
            + std::string(quantity) + " }";
    };
    const auto dossier
        = dossierOf(exchange("whole", "2025-05-23/2025-05-25", by("birch", R"("value": 1000)"))
                    + stage("first", "2025-05-23", by("alder", R"("value": 390)"))
                    + stage("second", "2025-05-24",
                            by("alder", R"("value": 307)") + ", " + by("birch", R"("value": 308)"))
                    + stage("third", "2025-05-25", by("alder", R"("value": 303)")));
    const auto sumBy = [&](std::string_view name) {
        return summed(*dossier, may, "people", "alder", reading(*dossier, name));
    };
    CHECK(sumBy("alder") == "[1000, 1000]");
    CHECK(sumBy("birch") == "[1000, 1000]");
    // Of an exchange of which a party says nothing at all one count is missing, not four.
    CHECK(sumBy("cedar") == "[0, open] undisclosed 1");
    CHECK(ids(*dossier,
              total(*dossier, may, figure(*dossier, "people"), reading(*dossier, "alder")).events)
          == std::vector<std::string>{"first", "second", "third"});
}

TEST_CASE("stages that do not make up the whole leave open what a party did not tell", "[stages]")
{
    const auto by = [](std::string_view party, int number) {
        return R"({ "by": ")" + std::string(party)
            + R"(", "measure": "people", "to": "alder", "value": )" + std::to_string(number) + " }";
    };
    const auto dossier = dossierOf(exchange("whole", "2025-05-23/2025-05-25", by("birch", 1000))
                                   + stage("first", "2025-05-23", by("alder", 390))
                                   + stage("second", "2025-05-24", by("birch", 307)));
    CHECK(summed(*dossier, may, "people", "alder", reading(*dossier, "alder"))
          == "[390, open] undisclosed 1");

    // Nor where the whole was told with bounds that they only may reach.
    for (const char *ofWhole :
         {R"("at_most": 1000)", R"("at_least": 10)", R"("between": [14, 20])"}) {
        CAPTURE(ofWhole);
        const auto open = dossierOf(
            exchange("whole", "2025-05-23/2025-05-25", people(ofWhole))
            + stage(
                "first", "2025-05-23",
                by("alder", 14)
                    + R"(, { "by": "birch", "measure": "people", "to": "alder", "at_most": 1000 })"));
        CHECK(summed(*open, may, "people", "alder", reading(*open, "alder"))
              == "[14, open] undisclosed 1");
    }
}

TEST_CASE("a whole and its stages that told no count leave one open, not each of them", "[stages]")
{
    const std::string untold = people(R"("undisclosed": true)");
    const auto dossier = dossierOf(exchange("whole", "2025-05-23/2025-05-25", untold)
                                   + stage("first", "2025-05-23", untold)
                                   + stage("second", "2025-05-24", people(R"("value": 307)")));
    CHECK(summed(*dossier, may) == "[307, open] undisclosed 1");
    CHECK(summed(*dossier, window("2025-05-23", "2025-05-23")) == "[0, open] undisclosed 1");
}
