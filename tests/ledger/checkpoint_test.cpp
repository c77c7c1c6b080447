// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/checkpoint.h"
#include "ledger/sample.h"
#include "ledger/wording.h"

using namespace ledgerline;

namespace {

std::string people(std::string_view by, std::string_view quantity, std::string_view more = {})
{
    return R"({ "by": ")" + std::string(by) + R"(", "measure": "people", "to": "alder", )"
        + std::string(quantity) + std::string(more) + " }";
}

/// A running total of people to alder, as alder states it.
std::string inAll(std::string_view quantity, std::string_view more = R"(, "since": "2025")",
                  std::string_view by = "alder")
{
    return people(by, quantity, R"(, "scope": "cumulative")" + std::string(more));
}

std::string statement(std::string_view when, std::string_view claims)
{
    return R"(, { "id": "statement", "kind": "statement", "when": ")" + std::string(when)
        + R"(", "claims": [)" + std::string(claims) + "]}";
}

/// Two exchanges: alder tells of the first that it was 100 and of the second what is given.
std::string exchanges(std::string_view second)
{
    return exchange("first", "2025-03-01", people("alder", R"("value": 100)")) + ", "
        + exchange("second", "2025-04-01", second);
}

Checkpoint only(const DossierPointer &dossier)
{
    const auto all = checkpoints(*dossier);
    REQUIRE(all.size() == 1);
    return all.front();
}

/// "own [150, 150], all [140, 150]: off own -50", "...: open own 0 missing 50"
std::string outcome(const Checkpoint &checkpoint)
{
    const auto side = [](const Recorded &recorded) {
        return recorded.events == 0 ? "nothing" : told(recorded.quantity);
    };
    std::string result = "own " + (checkpoint.own ? side(*checkpoint.own) : "-") + ", all "
        + side(checkpoint.everyone) + ": " + std::string(name(checkpoint.verdict));
    if (checkpoint.verdict == Verdict::nothing)
        return result;
    result
        += ' ' + std::string(name(checkpoint.basis)) + ' ' + std::to_string(checkpoint.difference);
    if (checkpoint.verdict == Verdict::open)
        result += " missing " + std::to_string(checkpoint.missing);
    return result;
}

std::string judged(std::string_view second, std::string_view stated,
                   std::string_view when = "2025-05-01")
{
    return outcome(only(dossierOf(exchanges(second) + statement(when, stated))));
}

}

TEST_CASE("a running total agrees with its party's own counts", "[checkpoint]")
{
    CHECK(judged(people("alder", R"("value": 50)"), inAll(R"("value": 150)"))
          == "own [150, 150], all [150, 150]: agrees own 0");
    CHECK(judged(people("alder", R"("between": [40, 60])"), inAll(R"("value": 150)"))
          == "own [140, 160], all [140, 160]: agrees own 0");
    CHECK(judged(people("alder", R"("value": 50)"), inAll(R"("at_least": 120)"))
          == "own [150, 150], all [150, 150]: agrees own 0");
    CHECK(judged(people("alder", R"("value": 50)"), inAll(R"("between": [150, 200])"))
          == "own [150, 150], all [150, 150]: agrees own 0");
}

TEST_CASE("a party that told all is held to its own word, not to its rivals'", "[checkpoint]")
{
    const std::string second
        = people("alder", R"("value": 50)") + ", " + people("birch", R"("value": 70)");
    CHECK(judged(second, inAll(R"("value": 170)"))
          == "own [150, 150], all [150, 170]: off own -20");
    CHECK(judged(second, inAll(R"("value": 150)"))
          == "own [150, 150], all [150, 170]: agrees own 0");
}

TEST_CASE("the difference is the smallest gap, and its sign says which falls short", "[checkpoint]")
{
    const std::string second = people("alder", R"("between": [40, 60])");
    CHECK(judged(second, inAll(R"("value": 161)")) == "own [140, 160], all [140, 160]: off own -1");
    CHECK(judged(second, inAll(R"("value": 139)")) == "own [140, 160], all [140, 160]: off own 1");
    CHECK(judged(second, inAll(R"("at_least": 170)"))
          == "own [140, 160], all [140, 160]: off own -10");
    CHECK(judged(second, inAll(R"("at_most": 130)"))
          == "own [140, 160], all [140, 160]: off own 10");
}

TEST_CASE("what was not told may make up a total, and what it has to make up is told",
          "[checkpoint]")
{
    CHECK(judged(people("alder", R"("undisclosed": true)"), inAll(R"("value": 150)"))
          == "own [100, open], all [100, open]: open own 0 missing 50");
    CHECK(judged(people("alder", R"("at_least": 24)"), inAll(R"("value": 150)"))
          == "own [124, open], all [124, open]: open own 0 missing 26");
    CHECK(judged(people("alder", R"("undisclosed": true)"), inAll(R"("value": 100)"))
          == "own [100, open], all [100, open]: open own 0 missing 0");
}

TEST_CASE("an open record agrees with an open claim that it is inside of", "[checkpoint]")
{
    const std::string second = people("alder", R"("undisclosed": true)");
    CHECK(judged(second, inAll(R"("at_least": 90)"))
          == "own [100, open], all [100, open]: agrees own 0");
    CHECK(judged(second, inAll(R"("at_least": 120)"))
          == "own [100, open], all [100, open]: open own 0 missing 20");
}

TEST_CASE("a figure that only others told leaves a party's own counts open", "[checkpoint]")
{
    const std::string second = people("birch", R"("value": 70)");
    // Alder's own word could hold any total; what everybody tells cannot.
    CHECK(judged(second, inAll(R"("value": 170)"))
          == "own [100, open], all [170, 170]: agrees everyone 0");
    CHECK(judged(second, inAll(R"("value": 180)"))
          == "own [100, open], all [170, 170]: off everyone -10");
    // But nothing that others say makes good what alder's own counts exceed.
    CHECK(judged(second, inAll(R"("value": 90)")) == "own [100, open], all [170, 170]: off own 10");
}

TEST_CASE("where both are open, the one that tells more is the measure", "[checkpoint]")
{
    const std::string others
        = people("birch", R"("at_least": 60)") + ", " + people("cedar", R"("at_least": 70)");
    CHECK(judged(others, inAll(R"("value": 200)"))
          == "own [100, open], all [160, open]: open everyone 0 missing 40");
    const auto less = dossierOf(
        exchange("first", "2025-03-01",
                 people("alder", R"("value": 100)") + ", " + people("birch", R"("value": 80)"))
        + ", " + exchange("second", "2025-04-01", people("alder", R"("undisclosed": true)"))
        + statement("2025-05-01", inAll(R"("value": 200)")));
    CHECK(outcome(only(less)) == "own [100, open], all [80, open]: open own 0 missing 100");
    CHECK(only(less).own->untold == 1);
    CHECK(only(less).own->events == 2);
}

TEST_CASE("a round number agrees with what lies within a twentieth of it, and tells the gap",
          "[checkpoint]")
{
    const std::string second = people("alder", R"("value": 5900)");
    CHECK(judged(second, inAll(R"("about": 6200)"))
          == "own [6000, 6000], all [6000, 6000]: agrees own -200");
    CHECK(judged(second, inAll(R"("about": 6400)"))
          == "own [6000, 6000], all [6000, 6000]: off own -400");
    CHECK(judged(people("alder", R"("about": 6000)"), inAll(R"("value": 6390)"))
          == "own [6100, 6100] about, all [6100, 6100] about: agrees own -290");
    CHECK(judged(people("alder", R"("about": 6000)"), inAll(R"("value": 6410)"))
          == "own [6100, 6100] about, all [6100, 6100] about: off own -310");
}

TEST_CASE("a running total is held against its own period alone", "[checkpoint]")
{
    const std::string second = people("alder", R"("value": 50)");
    CHECK(judged(second, inAll(R"("value": 50)", R"(, "since": "2025-04")"))
          == "own [50, 50], all [50, 50]: agrees own 0");
    CHECK(judged(second, inAll(R"("value": 100)", R"(, "until": "2025-03")"))
          == "own [100, 100], all [100, 100]: agrees own 0");
    // Without a beginning it is that of the dossier; the day on which it is said is inside.
    CHECK(judged(second, inAll(R"("value": 150)", ""), "2025-04-01")
          == "own [150, 150], all [150, 150]: agrees own 0");
    CHECK(judged(second, inAll(R"("value": 150)", ""), "2025-03-31")
          == "own [100, 100], all [100, 100]: off own -50");
}

TEST_CASE("an event that may lie outside the period widens the interval", "[checkpoint]")
{
    const auto dossier = dossierOf(
        exchange("vague", "2025-03", people("alder", R"("value": 30)")) + ", "
        + exchange("sure", "2025-03-20", people("alder", R"("value": 5)"))
        + statement("2025-05-01", inAll(R"("value": 20)", R"(, "since": "2025-03-15")")));
    CHECK(outcome(only(dossier)) == "own [5, 35], all [5, 35]: agrees own 0");
}

TEST_CASE("stages are not added to a whole that the same party told", "[checkpoint]")
{
    const auto dossier = dossierOf(
        exchange("whole", "2025-05-23/2025-05-25", people("alder", R"("value": 1000)")) + ", "
        + exchange("one", "2025-05-23",
                   people("alder", R"("value": 390)") + ", " + people("birch", R"("value": 395)"),
                   R"("part_of": "whole", )")
        + ", "
        + exchange("two", "2025-05-25", people("birch", R"("value": 606)"),
                   R"("part_of": "whole", )")
        + statement("2025-06-01",
                    inAll(R"("value": 1000)") + ", "
                        + inAll(R"("value": 1001)", R"(, "since": "2025")", "birch")));
    const auto all = checkpoints(*dossier);
    REQUIRE(all.size() == 2);
    CHECK(outcome(all[0]) == "own [1000, 1000], all [1000, 1000]: agrees own 0");
    // Birch told no whole: what it said of the stages stands for it.
    CHECK(outcome(all[1]) == "own [1001, 1001], all [1000, 1000]: agrees own 0");
}

TEST_CASE("an exchange that told only the whole has untold parts, up to the whole", "[checkpoint]")
{
    const auto soldiers = [](std::string_view quantity, std::string_view more = {}) {
        return R"({ "by": "alder", "measure": "soldiers", "to": "alder", )" + std::string(quantity)
            + std::string(more) + " }";
    };
    const auto judgedAt = [&](std::string_view stated) {
        return outcome(only(dossierOf(
            exchange("parted", "2025-03-01", soldiers(R"("value": 80)")) + ", "
            + exchange("whole", "2025-04-01", people("alder", R"("value": 50)"))
            + statement("2025-05-01",
                        soldiers(stated, R"(, "scope": "cumulative", "since": "2025")")))));
    };
    CHECK(judgedAt(R"("value": 110)") == "own [80, 130], all [80, 130]: open own 0 missing 30");
    CHECK(judgedAt(R"("value": 131)") == "own [80, 130], all [80, 130]: off own -1");
    CHECK(judgedAt(R"("value": 79)") == "own [80, 130], all [80, 130]: off own 1");
    CHECK(judgedAt(R"("at_least": 80)") == "own [80, 130], all [80, 130]: agrees own 0");
}

TEST_CASE("a stage of an exchange that told the part adds nothing by its own whole", "[checkpoint]")
{
    const auto dossier = dossierOf(
        exchange("whole", "2025-05-23/2025-05-25",
                 R"({ "by": "alder", "measure": "soldiers", "to": "alder", "value": 900 })")
        + ", "
        + exchange("stage", "2025-05-23", people("alder", R"("value": 390)"),
                   R"("part_of": "whole", )")
        + statement("2025-06-01",
                    R"({ "by": "alder", "measure": "soldiers", "to": "alder", "value": 900,
                         "scope": "cumulative" })"));
    CHECK(outcome(only(dossier)) == "own [900, 900], all [900, 900]: agrees own 0");
}

TEST_CASE("a total of both directions is held against their sum", "[checkpoint]")
{
    const auto both = [](std::string_view events) {
        return outcome(only(
            dossierOf(std::string(events)
                      + statement("2025-05-01",
                                  R"({ "by": "alder", "measure": "people", "to": ["alder", "birch"],
                             "value": 190, "scope": "cumulative" })"))));
    };
    const std::string away
        = R"({ "by": "alder", "measure": "people", "to": "birch", "value": 90 })";
    CHECK(both(exchange("a", "2025-03-01", people("alder", R"("value": 100)") + ", " + away))
          == "own [190, 190], all [190, 190]: agrees own 0");
    // Of what went to birch nothing at all is told.
    CHECK(both(exchange("a", "2025-03-01", people("alder", R"("value": 100)")))
          == "own [100, open], all [100, open]: open own 0 missing 90");
}

TEST_CASE("where no occurrence carries the figure there is nothing to compare with", "[checkpoint]")
{
    const std::string second = people("alder", R"("value": 50)");
    CHECK(judged(second, inAll(R"("value": 7)", R"(, "since": "2020", "until": "2024")"))
          == "own nothing, all nothing: nothing");
    CHECK(judged(second, R"({ "by": "alder", "measure": "bodies", "to": "alder", "value": 7,
                              "scope": "cumulative" })")
          == "own nothing, all nothing: nothing");
    CHECK(judged(second, R"({ "by": "alder", "measure": "people", "value": 150,
                              "scope": "cumulative" })")
          == "own nothing, all nothing: nothing");
    // What was promised or said is no occurrence.
    CHECK(
        outcome(only(dossierOf(R"({ "id": "p", "kind": "pledge", "when": "2025-01-01", "claims": [)"
                               + people("alder", R"("value": 150)") + "]}"
                               + statement("2025-05-01", inAll(R"("value": 150)")))))
        == "own nothing, all nothing: nothing");
}

TEST_CASE("a measure that counts events is held against their number", "[checkpoint]")
{
    const auto numbered = [](std::string_view number, std::string_view since) {
        return outcome(only(dossierOf(
            exchange("a", "2025-03-01", "") + ", " + exchange("b", "2025-04", "") + ", "
            + exchange("whole", "2025-05-23/2025-05-25", "") + ", "
            + exchange("stage", "2025-05-23", "", R"("part_of": "whole", )")
            + R"(, { "id": "r", "kind": "repatriation", "when": "2025-03-02" })"
            + statement("2025-06-01",
                        R"({ "by": "alder", "measure": "exchanges", "value": )"
                            + std::string(number) + R"(, "scope": "cumulative", "since": ")"
                            + std::string(since) + R"(" })"))));
    };
    CHECK(numbered("3", "2025") == "own -, all [3, 3]: agrees everyone 0");
    CHECK(numbered("5", "2025") == "own -, all [3, 3]: off everyone -2");
    CHECK(numbered("2", "2025") == "own -, all [3, 3]: off everyone 1");
    CHECK(numbered("1", "2025-04-10") == "own -, all [1, 2]: agrees everyone 0");
    CHECK(numbered("2", "2025-04-10") == "own -, all [1, 2]: agrees everyone 0");
    CHECK(numbered("2", "2025-06") == "own -, all nothing: nothing");
}

TEST_CASE("checkpoints come in order of their events and then of the file", "[checkpoint]")
{
    const auto dossier = dossierOf(
        exchange("late", "2025-04-01", inAll(R"("value": 1)") + ", " + inAll(R"("value": 2)"))
        + ", " + exchange("early", "2025-03-01", inAll(R"("value": 3)")));
    std::vector<std::int64_t> stated;
    for (const Checkpoint &checkpoint : checkpoints(*dossier))
        stated.push_back(dossier->claims[checkpoint.claim].quantity().low);
    CHECK(stated == std::vector<std::int64_t>{3, 1, 2});
    CHECK(checkpointsOf(*dossier, dossier->findEvent("late")).size() == 2);
    CHECK(checkpointsOf(*dossier, dossier->findEvent("early")).size() == 1);
}

TEST_CASE("one party's word borrows no count from another", "[count][reading]")
{
    const auto dossier = dossierOf(exchange(
        "a", "2025-03-01",
        people("alder", R"("value": 100)") + ", " + people("birch", R"("value": 90)") + ", "
            + R"({ "by": "birch", "measure": "civilians", "to": "alder", "value": 7 })"));
    const auto wordFor = [&](std::string_view party, std::string_view measure) {
        const auto found
            = count(*dossier, 0, figure(*dossier, measure), wordOf(dossier->findParty(party)));
        return found ? told(found->quantity) : "nothing";
    };
    CHECK(told(count(*dossier, 0, figure(*dossier, "people"))->quantity) == "[90, 100]");
    CHECK(wordFor("alder", "people") == "[100, 100]");
    CHECK(wordFor("birch", "people") == "[90, 90]");
    CHECK(wordFor("cedar", "people") == "undisclosed");
    CHECK(wordFor("alder", "civilians") == "undisclosed");
    CHECK(wordFor("alder", "bodies") == "nothing");
    CHECK(count(*dossier, 0, figure(*dossier, "people"), wordOf(dossier->findParty("cedar")))
              ->undisclosed);
}

TEST_CASE("a checkpoint is told in words", "[checkpoint][wording]")
{
    const auto inWords = [](std::string_view second, std::string_view stated) {
        const auto checkpoint
            = only(dossierOf(exchanges(second) + statement("2025-05-01", stated)));
        return describe(checkpoint) + " | " + describeBriefly(checkpoint);
    };
    const std::string fifty = people("alder", R"("value": 50)");
    CHECK(inWords(fifty, inAll(R"("value": 150)"))
          == "own counts recorded here: 150; agrees | agrees");
    CHECK(inWords(fifty, inAll(R"("value": 1787)"))
          == "own counts recorded here: 150; 1,637 fewer than stated | off: 1,637 fewer");
    CHECK(inWords(people("birch", R"("value": 70)"), inAll(R"("value": 165)"))
          == "recorded here: 170; 5 more than stated | off: 5 more");
    CHECK(inWords(fifty, inAll(R"("about": 152)"))
          == "own counts recorded here: 150; agrees, 2 fewer than the round number | agrees: 2 "
             "fewer");
    const std::string untold = people("alder", R"("undisclosed": true)");
    CHECK(inWords(untold, inAll(R"("value": 737)"))
          == "own counts recorded here: at least 100; 637 can only lie in what was not told | "
             "open: 637 not told");
    CHECK(inWords(untold, inAll(R"("value": 100)"))
          == "own counts recorded here: at least 100; more may lie in what was not told | open: "
             "reached");
    CHECK(inWords(fifty, inAll(R"("value": 7)", R"(, "since": "2020", "until": "2024")"))
          == " | nothing to compare with");
}
