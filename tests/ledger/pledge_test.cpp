// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/pledge.h"
#include "ledger/sample.h"

using namespace ledgerline;

namespace {

constexpr std::string_view thousand
    = R"({ "id": "pledge", "kind": "pledge", "when": "2025-05-01", "claims": [
          { "by": "alder", "measure": "people", "to": "alder", "value": 1000 } ] })";

std::string promise(std::string_view claims, std::string_view more = {})
{
    return R"({ "id": "pledge", "kind": "pledge", "when": "2025-05-01", )" + std::string(more)
        + R"("claims": [)" + std::string(claims) + "]}";
}

std::string delivery(std::string_view id, std::string_view when, std::string_view claims,
                     std::string_view more = {})
{
    return exchange(id, when, claims, R"("fulfils": "pledge", )" + std::string(more));
}

std::string joined(const std::vector<std::string> &events)
{
    std::string result;
    for (const std::string &event : events)
        result += (result.empty() ? "" : ", ") + event;
    return result;
}

Reading asOf(std::string_view day, Reading reading = {})
{
    reading.asOf = endOfDate(day);
    return reading;
}

PledgeStatus statusOf(const Dossier &dossier, const Reading &reading = {})
{
    return pledgeStatus(dossier, dossier.findEvent("pledge"), reading);
}

/// "[303, 303] open": what is outstanding of the only figure, and the pledge's state.
std::string outstanding(const PledgeStatus &status)
{
    REQUIRE(status.figures.size() == 1);
    return told(status.figures.front().outstanding) + ' ' + std::string(name(status.state));
}

std::string outstanding(const std::vector<std::string> &events, const Reading &reading = {})
{
    return outstanding(statusOf(*dossierOf(joined(events)), reading));
}

std::string over(const std::vector<std::string> &events)
{
    const PledgeStatus status = statusOf(*dossierOf(joined(events)));
    REQUIRE(status.figures.size() == 1);
    return told(status.figures.front().over) + ' ' + std::string(name(status.state));
}

std::string people(std::string_view quantity, std::string_view by = "alder")
{
    return R"({ "by": ")" + std::string(by) + R"(", "measure": "people", "to": "alder", )"
        + std::string(quantity) + " }";
}

std::string value(int number)
{
    return "\"value\": " + std::to_string(number);
}

}

TEST_CASE("a pledge is open until its deliveries come to what was agreed", "[pledge]")
{
    const auto dossier
        = dossierOf(joined({std::string(thousand), delivery("a", "2025-05-23", people(value(390))),
                            delivery("b", "2025-05-24", people(value(307))),
                            delivery("c", "2025-05-25", people(value(303))),
                            exchange("d", "2025-05-26", people(value(5)))}));
    CHECK(pledges(*dossier, asOf("2025-04-30")).empty());
    CHECK(outstanding(statusOf(*dossier, asOf("2025-05-01"))) == "[1000, 1000] open");
    CHECK(outstanding(statusOf(*dossier, asOf("2025-05-23"))) == "[610, 610] open");
    CHECK(outstanding(statusOf(*dossier, asOf("2025-05-24"))) == "[303, 303] open");
    CHECK(outstanding(statusOf(*dossier, asOf("2025-05-25"))) == "[0, 0] fulfilled");
    CHECK(outstanding(statusOf(*dossier)) == "[0, 0] fulfilled");
}

TEST_CASE("more than was agreed is told as such", "[pledge]")
{
    CHECK(over({std::string(thousand), delivery("a", "2025-05-23", people(value(1010)))})
          == "[10, 10] over-fulfilled");
}

TEST_CASE("what is agreed as at least a number owes that number and has no ceiling", "[pledge]")
{
    const std::string pledge = promise(people(R"("at_least": 1000)"));
    CHECK(outstanding({pledge}) == "[1000, 1000] open");
    CHECK(outstanding({pledge, delivery("a", "2025-05-23", people(value(400)))})
          == "[600, 600] open");
    CHECK(over({pledge, delivery("a", "2025-05-23", people(value(1400)))}) == "[0, 0] fulfilled");
}

TEST_CASE("what is agreed as about a number is met within a twentieth of it", "[pledge]")
{
    const std::string pledge = promise(people(R"("about": 1000)"));
    CHECK(outstanding({pledge, delivery("a", "2025-05-23", people(value(949)))})
          == "[51, 51] about open");
    CHECK(outstanding({pledge, delivery("a", "2025-05-23", people(value(950)))})
          == "[50, 50] about fulfilled");
    CHECK(over({pledge, delivery("a", "2025-05-23", people(value(1050)))})
          == "[50, 50] about fulfilled");
    CHECK(over({pledge, delivery("a", "2025-05-23", people(value(1051)))})
          == "[51, 51] about over-fulfilled");
}

TEST_CASE("all that is delivered may be more than an amount that was never told", "[pledge]")
{
    const std::string untold = promise(people(R"("undisclosed": true)"));
    CHECK(over({untold, delivery("a", "2025-05-23", people(value(50)))}) == "[0, 50] unknown");
    CHECK(over({untold}) == "[0, 0] open");
}

TEST_CASE("deliveries that were not told leave a pledge unknown", "[pledge]")
{
    const std::string untold = people(R"("undisclosed": true)");
    CHECK(outstanding({std::string(thousand), delivery("a", "2025-05-23", untold)})
          == "[0, 1000] unknown");
    CHECK(outstanding({std::string(thousand), delivery("a", "2025-05-23", untold),
                       delivery("b", "2025-05-24", people(value(300)))})
          == "[0, 700] unknown");
    CHECK(outstanding({std::string(thousand), delivery("a", "2025-05-23", untold),
                       delivery("b", "2025-05-24", people(value(1000)))})
          == "[0, 0] fulfilled");
}

TEST_CASE("where one party's count fulfils and the other's does not, a pledge is disputed",
          "[pledge]")
{
    const std::vector<std::string> events{
        std::string(thousand),
        delivery("a", "2025-05-23", people(value(1000)) + "," + people(value(990), "birch"))};
    CHECK(outstanding(events) == "[0, 10] disputed");
    CHECK(outstanding(events, wordOf(0)) == "[0, 0] fulfilled");
    CHECK(outstanding(events, {.rule = Reading::Rule::highest, .asOf = {}}) == "[0, 0] fulfilled");
    CHECK(outstanding(events, {.rule = Reading::Rule::lowest, .asOf = {}}) == "[10, 10] open");
}

TEST_CASE("rival claims of what was agreed make what is due an interval", "[pledge]")
{
    const std::string pledge
        = promise(people(R"("at_least": 1000)") + "," + people(R"("at_least": 1200)", "cedar"));
    CHECK(outstanding({pledge}) == "[1000, 1200] open");
    CHECK(outstanding({pledge, delivery("a", "2025-05-23", people(value(1100)))})
          == "[0, 100] disputed");
    CHECK(outstanding({pledge, delivery("a", "2025-05-23", people(value(1200)))})
          == "[0, 0] fulfilled");
}

TEST_CASE("one party's word borrows nothing from another", "[pledge]")
{
    const std::vector<std::string> events{
        std::string(thousand), delivery("a", "2025-05-23", people(value(1000), "birch"))};
    CHECK(outstanding(events) == "[0, 0] fulfilled");
    CHECK(outstanding(events, wordOf(0)) == "[0, 1000] unknown"); // it agreed, and told no delivery
    CHECK(outstanding(events, wordOf(1))
          == "undisclosed unknown"); // it delivered, and told no pledge
}

TEST_CASE("a direction that one party to a pledge leaves out is disputed", "[pledge]")
{
    const std::string one = people(value(100));
    const std::string other
        = R"({ "by": "alder", "measure": "people", "to": "birch", "value": 100 })";
    const std::string alone = people(value(100), "birch");
    const std::string parties = R"("parties": ["alder", "birch"], )";
    const auto status = [&](const std::string &claims, const Reading &reading = {}) {
        return statusOf(*dossierOf(promise(claims, parties)), reading);
    };
    const PledgeStatus rivals = status(one + "," + other + "," + alone);
    REQUIRE(rivals.figures.size() == 2);
    CHECK_FALSE(rivals.figures[0].isOneSided);
    CHECK(rivals.figures[0].state == PledgeState::open);
    CHECK(rivals.figures[1].isOneSided);
    CHECK(rivals.figures[1].state == PledgeState::disputed);
    CHECK(rivals.state == PledgeState::disputed);
    CHECK(status(one + "," + other).state == PledgeState::open); // nobody else speaks
    CHECK(status(one + "," + other + "," + alone, wordOf(0)).state == PledgeState::open);
}

TEST_CASE("an event that disputes a pledge or a delivery makes it disputed once it is known",
          "[pledge]")
{
    const auto dispute = [](std::string_view event) {
        return R"({ "id": "doubt", "kind": "dispute", "when": "2025-06-01", "disputes": ")"
            + std::string(event) + "\"}";
    };
    const std::string done = delivery("a", "2025-05-23", people(value(1000)));
    for (const std::string_view event : {"pledge", "a"}) {
        const auto dossier = dossierOf(joined({std::string(thousand), done, dispute(event)}));
        CHECK(statusOf(*dossier, asOf("2025-05-31")).state == PledgeState::fulfilled);
        CHECK(statusOf(*dossier, asOf("2025-06-01")).state == PledgeState::disputed);
        CHECK(ids(*dossier, statusOf(*dossier).disputes) == std::vector<std::string>{"doubt"});
    }
}

TEST_CASE("a pledge is withdrawn by a statement that amends it, not by another pledge", "[pledge]")
{
    const auto amended = [](std::string_view kind) {
        return dossierOf(joined({std::string(thousand),
                                 R"({ "id": "later", "kind": ")" + std::string(kind)
                                     + R"(", "when": "2025-06-01", "amends": "pledge" })"}));
    };
    CHECK(statusOf(*amended("statement"), asOf("2025-05-31")).state == PledgeState::open);
    CHECK(statusOf(*amended("statement")).state == PledgeState::withdrawn);
    const auto replaced = amended("pledge");
    CHECK(statusOf(*replaced).state == PledgeState::open);
    CHECK(replaced->events[statusOf(*replaced).amendedBy].id == "later");
}

TEST_CASE("stages are listed among the deliveries and not added beside their whole", "[pledge]")
{
    const auto dossier = dossierOf(joined(
        {std::string(thousand), delivery("whole", "2025-05-23/2025-05-24", people(value(700))),
         delivery("a", "2025-05-23", people(value(390)), R"("part_of": "whole", )"),
         delivery("b", "2025-05-24", people(value(310)), R"("part_of": "whole", )")}));
    const PledgeStatus status = statusOf(*dossier);
    CHECK(outstanding(status) == "[300, 300] open");
    std::vector<std::pair<std::string_view, bool>> found;
    for (const Delivery &delivery : status.figures.front().delivered.deliveries)
        found.emplace_back(dossier->events[delivery.event].id, delivery.isStage);
    CHECK(found
          == std::vector<std::pair<std::string_view, bool>>{
              {"whole", false}, {"a", true}, {"b", true}});
}

TEST_CASE("what a pledge is amended to takes its place", "[pledge]")
{
    const std::string later
        = R"({ "id": "later", "kind": "pledge", "when": "2025-05-10", "amends": "pledge", "claims": [)"
        + people(value(600)) + "]}";
    const std::string early = delivery("early", "2025-05-05", people(value(100)));
    const auto dossier = dossierOf(
        joined({std::string(thousand), early, later,
                exchange("late", "2025-05-12", people(value(50)), R"("fulfils": "later", )")}));
    CHECK(outstanding(statusOf(*dossier, asOf("2025-05-09"))) == "[900, 900] open");
    CHECK(outstanding(statusOf(*dossier)) == "[0, 0] amended");
    CHECK(statusOf(*dossier).state == PledgeState::amended);
    const Index pledge = dossier->findEvent("later");
    CHECK(outstanding(pledgeStatus(*dossier, pledge)) == "[450, 450] open");
    CHECK(pledgeStatus(*dossier, pledge).restates == none);
}

TEST_CASE("a pledge takes the place of another whichever comes first in the file", "[pledge]")
{
    const auto later = [](std::string_view link, std::string_view claims) {
        return R"({ "id": "later", "kind": "pledge", "when": "2025-05-01", ")" + std::string(link)
            + R"(": "pledge", "claims": [)" + std::string(claims) + "]}";
    };
    const std::string done
        = exchange("a", "2025-05-05", people(value(300)), R"("fulfils": "later", )");
    const std::string pledge(thousand);
    CHECK(outstanding({later("reports_on", people(value(1000))), pledge, done})
          == "[700, 700] open");
    CHECK(outstanding({later("amends", people(value(500))), pledge, done}) == "[0, 0] amended");
    // One that names a part of what was promised alone leaves the promise as it is.
    const std::string soldiers
        = R"({ "by": "alder", "measure": "soldiers", "to": "alder", "value": 40 })";
    CHECK(outstanding(
              {pledge, later("amends", soldiers), delivery("b", "2025-05-06", people(value(30)))})
          == "[970, 970] open");
}

TEST_CASE("a whole that is promised in the place of its parts takes what was delivered of them",
          "[pledge]")
{
    const auto claim = [](std::string_view by, std::string_view measure, int number) {
        return R"({ "by": ")" + std::string(by) + R"(", "measure": ")" + std::string(measure)
            + R"(", "to": "alder", "value": )" + std::to_string(number) + "}";
    };
    const auto later = [&](std::string_view link, int number) {
        return R"({ "id": "later", "kind": "pledge", "when": "2025-05-10", ")" + std::string(link)
            + R"(": "pledge", "claims": [)" + claim("alder", "people", number) + "]}";
    };
    const std::string done = delivery("done", "2025-05-05", claim("alder", "people", 66));
    const auto inParts = dossierOf(
        joined({promise(claim("alder", "soldiers", 60) + ", " + claim("alder", "civilians", 40)),
                done, later("amends", 80)}));
    CHECK(outstanding(pledgeStatus(*inParts, inParts->findEvent("later"))) == "[14, 14] open");
    const PledgeStatus status = statusOf(*inParts);
    REQUIRE(status.figures.size() == 2);
    CHECK(told(status.figures[0].outstanding) == "[0, 0]");
    CHECK(told(status.figures[1].outstanding) == "[0, 0]");
    CHECK(status.state == PledgeState::amended);

    // So where only the party that is heard tells no more of the earlier one than a part.
    for (const char *link : {"amends", "reports_on"}) {
        CAPTURE(link);
        const auto dossier = dossierOf(
            joined({promise(claim("birch", "people", 100) + ", " + claim("alder", "soldiers", 40)),
                    done, later(link, 100)}));
        CHECK(outstanding(
                  pledgeStatus(*dossier, dossier->findEvent("later"), reading(*dossier, "alder")))
              == "[34, 34] open");
    }
}

TEST_CASE("a whole stands for no part that is promised beside one", "[pledge]")
{
    const auto claim = [](std::string_view measure, int number) {
        return R"({ "by": "alder", "measure": ")" + std::string(measure)
            + R"(", "to": "alder", "value": )" + std::to_string(number) + "}";
    };
    const auto amendment = [&](std::string_view id, std::string_view when, std::string_view what) {
        return R"({ "id": ")" + std::string(id) + R"(", "kind": "pledge", "when": ")"
            + std::string(when) + R"(", "amends": "pledge", "claims": [)" + std::string(what)
            + "]}";
    };
    const std::string done = delivery("done", "2025-05-02", claim("soldiers", 30));
    const auto beside
        = dossierOf(joined({promise(claim("people", 1000) + ", " + claim("soldiers", 200)), done,
                            amendment("later", "2025-05-10", claim("people", 1200))}));
    const PledgeStatus status = statusOf(*beside);
    REQUIRE(status.figures.size() == 2);
    CHECK(status.figures[0].state == PledgeState::amended);
    CHECK(told(status.figures[1].outstanding) == "[170, 170]");

    // Of two amendments that which names the figure itself stands for it, whichever is earlier.
    for (const char *ofWhole : {"2025-05-05", "2025-05-15"}) {
        CAPTURE(ofWhole);
        const auto twice = dossierOf(joined(
            {promise(claim("soldiers", 60)), done, amendment("whole", ofWhole, claim("people", 80)),
             amendment("itself", "2025-05-10", claim("soldiers", 50))}));
        CHECK(outstanding(pledgeStatus(*twice, twice->findEvent("itself"))) == "[20, 20] open");
    }
}

TEST_CASE("stages that raise what their whole leaves open raise what it delivers", "[pledge]")
{
    CHECK(outstanding({promise(people(value(42))),
                       delivery("whole", "2025-05-05/2025-05-06", people(R"("at_least": 30)")),
                       exchange("one", "2025-05-05", people(value(20)), R"("part_of": "whole", )"),
                       exchange("two", "2025-05-06", people(value(22)), R"("part_of": "whole", )")})
          == "[0, 0] fulfilled");
}

TEST_CASE("what a stage delivers to another pledge leaves open what its whole delivers to one",
          "[pledge]")
{
    const std::string other
        = R"({ "id": "other", "kind": "pledge", "when": "2025-05-02", "claims": [)"
        + people(value(30)) + "]}";
    CHECK(outstanding(
              {promise(people(value(42))), other,
               delivery("whole", "2025-05-05/2025-05-06", people(value(42))),
               exchange("stage", "2025-05-05", "", R"("part_of": "whole", "fulfils": "other", )")})
          == "[0, 42] unknown");
}

TEST_CASE("pledges that amend and report on each other are followed once", "[pledge]")
{
    std::vector<std::string> events;
    for (int i = 0; i < 40; ++i) {
        const std::string id = i == 0 ? "pledge" : "p" + std::to_string(i);
        const std::string before = i == 1 ? "pledge" : "p" + std::to_string(i - 1);
        std::string links = i == 0 ? "" : R"("amends": ")" + before + "\", ";
        if (i < 39)
            links += R"("reports_on": "p)" + std::to_string(i + 1) + "\", ";
        events.push_back(R"({ "id": ")" + id + R"(", "kind": "pledge", "when": "2025-05-01", )"
                         + links + R"("claims": [)" + people(value(100)) + "]}");
    }
    const auto dossier = dossierOf(joined(events));
    CHECK(outstanding(statusOf(*dossier)) == "[0, 0] amended");
    CHECK(outstanding(pledgeStatus(*dossier, dossier->findEvent("p39"))) == "[100, 100] open");
}

TEST_CASE("stages of what fulfils a pledge are delivered to it", "[pledge]")
{
    const auto stage = [](std::string_view id, std::string_view day, std::string_view links = {}) {
        return exchange(id, day, people(value(40)), R"("part_of": "whole", )" + std::string(links));
    };
    const std::string silent = delivery("whole", "2025-05-23/2025-05-24", "");
    const std::string second
        = R"({ "id": "second", "kind": "pledge", "when": "2025-05-02", "claims": [)"
        + people(value(50)) + "]}";
    const std::string pledge(thousand);
    CHECK(outstanding({pledge, silent, stage("a", "2025-05-23"), stage("b", "2025-05-24")})
          == "[920, 920] open");
    // Of a stage that fulfils another one nobody told what of the whole is due to this.
    CHECK(
        outstanding({pledge, second, delivery("whole", "2025-05-23/2025-05-24", people(value(90))),
                     stage("a", "2025-05-23", R"("fulfils": "second", )")})
        == "[910, 1000] open");
    CHECK(outstanding({pledge, second, silent, stage("a", "2025-05-23", R"("fulfils": "second", )"),
                       stage("b", "2025-05-24")})
          == "[960, 960] open");
    CHECK(
        outstanding({pledge, second, silent, stage("a", "2025-05-23", R"("fulfils": "second", )")})
        == "[0, 1000] unknown");
}

TEST_CASE("a delivery that does not tell what is due leaves open how much it was", "[pledge]")
{
    const std::string soldiers
        = R"({ "id": "pledge", "kind": "pledge", "when": "2025-05-01", "claims": [
              { "by": "alder", "measure": "soldiers", "to": "alder", "value": 100 } ] })";
    CHECK(outstanding({soldiers, delivery("a", "2025-05-23", people(value(150)))})
          == "[0, 100] unknown");
    CHECK(outstanding({std::string(thousand), delivery("a", "2025-05-23", "")})
          == "[0, 1000] unknown");
    // It tells what else was pledged: of this it delivered nothing.
    const std::string both
        = R"({ "id": "pledge", "kind": "pledge", "when": "2025-05-01", "claims": [)"
        + people(value(1000))
        + R"(, { "by": "alder", "measure": "bodies", "to": "alder", "value": 20 } ] })";
    const auto dossier = dossierOf(
        joined({both,
                delivery("a", "2025-05-23",
                         R"({ "by": "alder", "measure": "bodies", "to": "alder", "value": 5 })")}));
    const PledgeStatus status = statusOf(*dossier);
    REQUIRE(status.figures.size() == 2);
    CHECK(told(status.figures[0].outstanding) == "[1000, 1000]");
    CHECK(told(status.figures[1].outstanding) == "[15, 15]");
}

TEST_CASE("stages that a party told stand for a whole of which it said nothing", "[pledge]")
{
    const auto dossier = dossierOf(
        joined({std::string(thousand),
                delivery("whole", "2025-05-23/2025-05-24", people(value(700), "birch")),
                delivery("a", "2025-05-23", people(value(390)), R"("part_of": "whole", )"),
                delivery("b", "2025-05-24", people(value(310)), R"("part_of": "whole", )")}));
    const PledgeStatus status = statusOf(*dossier, wordOf(0));
    CHECK(outstanding(status) == "[300, 300] open");
    CHECK(status.figures.front().delivered.deliveries.size() == 2);
}

TEST_CASE("of an event that fulfils with some measures only these count", "[pledge]")
{
    const std::string claims = people(value(205))
        + R"(, { "by": "alder", "measure": "soldiers", "to": "alder", "value": 185 },
             { "by": "alder", "measure": "civilians", "to": "alder", "value": 20 })";
    const auto with = [&](std::string_view measures) {
        return outstanding({std::string(thousand),
                            delivery("a", "2025-10-02", claims,
                                     R"("fulfils_with": )" + std::string(measures) + ", ")});
    };
    CHECK(with(R"("soldiers")") == "[815, 815] open");
    CHECK(with(R"(["soldiers", "civilians"])") == "[795, 795] open");
    CHECK(with(R"(["people", "civilians"])") == "[795, 795] open"); // the whole holds its part
    CHECK(with(R"("officers")") == "[795, 1000] open"); // not told: somewhere between none and all
    CHECK(with(R"("bodies")") == "[795, 1000] open");
}

TEST_CASE("an event that fulfils two pledges adds up to its whole count to each", "[pledge]")
{
    const std::string second
        = R"({ "id": "second", "kind": "pledge", "when": "2025-05-02", "claims": [
              { "by": "alder", "measure": "people", "to": "alder", "value": 50 } ] })";
    CHECK(outstanding({std::string(thousand), second,
                       exchange("a", "2025-05-23", people(value(390)),
                                R"("fulfils": ["pledge", "second"], )")})
          == "[610, 1000] open");
}

TEST_CASE("what was told of all deliveries together bounds those that were not told", "[pledge]")
{
    const std::string untold = people(R"("undisclosed": true)");
    const std::vector<std::string> stages{std::string(thousand),
                                          delivery("a", "2025-05-23", untold),
                                          delivery("b", "2025-05-24", untold)};
    const auto with = [&](const std::string &claim) {
        auto events = stages;
        events.push_back(R"({ "id": "sum", "kind": "statement", "when": "2025-05-25", "claims": [)"
                         + claim + "]}");
        return outstanding(events);
    };
    CHECK(with(people(R"("value": 900, "scope": "combined", "events": ["a", "b"])"))
          == "[100, 100] open");
    CHECK(with(people(R"("value": 900, "scope": "cumulative", "since": "2025-05-23")"))
          == "[100, 100] open");
    // It counts what is no delivery, or may.
    CHECK(with(people(R"("value": 900, "scope": "cumulative")")) == "[0, 1000] unknown");
    CHECK(with(people(R"("value": 900, "scope": "combined", "events": ["a", "b", "sum"])"))
          == "[0, 1000] unknown");
    CHECK(with(people(R"("value": 300, "scope": "combined", "events": ["a"])"))
          == "[0, 700] unknown");
}

TEST_CASE("deliveries told one by one are not replaced by what was told of them together",
          "[pledge]")
{
    const auto dossier = dossierOf(joined(
        {std::string(thousand), delivery("a", "2025-05-23", people(value(390))),
         delivery("b", "2025-05-24",
                  people(value(307)) + ","
                      + people(R"("value": 1000, "scope": "combined", "events": ["a", "b"])"))}));
    CHECK(outstanding(statusOf(*dossier)) == "[303, 303] open");
    CHECK(statusOf(*dossier).figures.front().delivered.together.empty());
}

TEST_CASE("a pledge without a figure is open, and unknown once something is delivered", "[pledge]")
{
    const auto dossier = dossierOf(R"({ "id": "pledge", "kind": "pledge", "when": "2025-05-01" })");
    CHECK(statusOf(*dossier).figures.empty());
    CHECK(statusOf(*dossier).state == PledgeState::open);
    const auto begun
        = dossierOf(promise("") + ", " + delivery("d", "2025-05-02", people(value(10))));
    CHECK(statusOf(*begun, asOf("2025-05-01")).state == PledgeState::open);
    CHECK(statusOf(*begun).state == PledgeState::unknown);
}

TEST_CASE("what is promised again is owed once, under the earlier pledge", "[pledge]")
{
    const auto again = [](std::string_view claims) {
        return R"({ "id": "again", "kind": "pledge", "when": "2025-05-10", "reports_on": "pledge",
                    "claims": [)"
            + std::string(claims) + "]}";
    };
    const auto people = [](int count) {
        return R"({ "by": "alder", "measure": "people", "to": "alder", "value": )"
            + std::to_string(count) + "}";
    };
    const auto statusOfAgain
        = [](const Dossier &dossier) { return pledgeStatus(dossier, dossier.findEvent("again")); };
    const auto one = dossierOf(joined({std::string(thousand), again(people(1000))}));
    CHECK(outstanding(statusOf(*one)) == "[1000, 1000] open");
    CHECK(outstanding(statusOfAgain(*one)) == "[0, 0] restated");
    CHECK(statusOfAgain(*one).restates == one->findEvent("pledge"));
    CHECK(statusOf(*one).restates == none);

    // What the earlier one did not name is owed by itself.
    const auto more = dossierOf(joined(
        {std::string(thousand),
         again(people(1000)
               + R"(, { "by": "alder", "measure": "bodies", "to": "alder", "value": 20 })")}));
    const PledgeStatus status = statusOfAgain(*more);
    REQUIRE(status.figures.size() == 2);
    CHECK(status.figures[0].state == PledgeState::restated);
    CHECK(told(status.figures[1].outstanding) == "[20, 20]");
    CHECK(status.state == PledgeState::open);

    // What is delivered to either counts once, toward the earlier one.
    const auto delivered = dossierOf(joined(
        {std::string(thousand), again(people(1000)),
         exchange("first", "2025-05-11", people(200), R"("fulfils": "pledge", )"),
         exchange("second", "2025-05-12", people(300), R"("fulfils": "again", )"),
         exchange("both", "2025-05-13", people(50), R"("fulfils": ["pledge", "again"], )")}));
    CHECK(outstanding(statusOf(*delivered)) == "[450, 450] open");
    CHECK(outstanding(statusOfAgain(*delivered)) == "[0, 0] restated");
}
