// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/sample.h"

using namespace ledgerline;

namespace {

std::string people(std::string_view quantity, std::string_view to = "alder")
{
    return R"({ "measure": "people", "to": ")" + std::string(to) + R"(", )" + std::string(quantity)
        + " }";
}

/// The rows of a tally as "2025-06 people alder [1, 2]".
std::vector<std::string> rows(const Dossier &dossier, const Window &window, Period period)
{
    std::vector<std::string> result;
    for (const Tally &row : tally(dossier, window, period)) {
        const Index to = row.figure.to;
        result.push_back(row.period + ' ' + std::string(dossier.measures[row.figure.measure].id)
                         + ' ' + std::string(to == none ? "-" : dossier.parties[to].id) + ' '
                         + told(row.total));
    }
    return result;
}

using Lines = std::vector<std::string>;

}

TEST_CASE("a sum adds bounds", "[tally]")
{
    const auto dossier
        = dossierOf(exchange("a", "2025-06-11", people(R"("value": 1212)")) + ", "
                    + exchange("b", "2025-06-16",
                               people(R"("value": 1245)") + ", " + people(R"("value": 1248)")));
    CHECK(summed(*dossier, window("2025-06", "2025-06")) == "[2457, 2460] disputed 1");
}

TEST_CASE("one open end makes a total open and one approximate part makes it about", "[tally]")
{
    const auto dossier = dossierOf(exchange("a", "2025-06-01", people(R"("value": 5)")) + ", "
                                   + exchange("b", "2025-06-02", people(R"("at_least": 24)")) + ", "
                                   + exchange("c", "2025-06-03", people(R"("about": 250)")));
    CHECK(summed(*dossier, window("2025-06-01", "2025-06-01")) == "[5, 5]");
    CHECK(summed(*dossier, window("2025-06-01", "2025-06-02")) == "[29, open]");
    CHECK(summed(*dossier, window("2025-06-01", "2025-06-03")) == "[279, open] about");
    CHECK(summed(*dossier, window("2025-06-03", "2025-06-03")) == "[250, 250] about");
}

TEST_CASE("a total says how many counts were never published", "[tally]")
{
    const auto dossier = dossierOf(
        exchange("a", "2025-06-01", people(R"("value": 5)")) + ", "
        + exchange("b", "2025-06-02", people(R"("undisclosed": true)")) + ", "
        + exchange("c", "2025-06-03",
                   people(R"("undisclosed": true)") + ", " + people(R"("value": 3)"))
        + ", "
        + exchange("d", "2025-06-04", R"({ "measure": "civilians", "to": "alder", "value": 2 })"));
    CHECK(summed(*dossier, window("2025-06", "2025-06")) == "[10, open] undisclosed 2");
}

TEST_CASE("where nothing is recorded a sum has no event", "[tally]")
{
    const auto dossier = dossierOf(exchange("a", "2025-06-01", people(R"("value": 5)")));
    CHECK(summed(*dossier, window("2025-07", "2025-07")) == "nothing");
    CHECK(summed(*dossier, window("2025-06", "2025-06"), "people", "birch") == "nothing");
    CHECK(tally(*dossier, window("2025-07", "2025-07"), Period::month).empty());
}

TEST_CASE("what was said, promised or disputed is never added", "[tally]")
{
    const auto kind = GENERATE(as<std::string>(), "pledge", "dispute", "statement");
    const auto dossier = dossierOf(
        exchange("a", "2025-06-01", people(R"("value": 5)")) + R"(, { "id": "b", "kind": ")" + kind
        + R"(", "when": "2025-06-01", "claims": [)" + people(R"("value": 1000)") + "]}");
    CHECK(summed(*dossier, window("2025-06", "2025-06")) == "[5, 5]");
}

TEST_CASE("claims of several directions together are added to neither", "[tally]")
{
    const auto dossier = dossierOf(exchange("a", "2025-06-01", people(R"("undisclosed": true)"))
                                   + ", " + exchange("b", "2025-06-02", R"(
            { "measure": "people", "to": ["alder", "birch"], "value": 500, "scope": "combined",
              "events": ["a", "b"] })"));
    CHECK(summed(*dossier, window("2025-06", "2025-06")) == "[0, open] undisclosed 1");
    CHECK(summed(*dossier, window("2025-06", "2025-06"), "people", "birch") == "nothing");
}

TEST_CASE("rows stand in order of period, measure and party, without a direction last", "[tally]")
{
    const auto dossier = dossierOf(exchange("b", "2025-07-01", people(R"("value": 7)")) + ", "
                                   + exchange("a", "2025-06-01", R"(
        { "measure": "bodies", "to": "alder", "value": 6 },
        { "measure": "people", "value": 1 },
        { "measure": "people", "to": "birch", "value": 2 },
        { "measure": "soldiers", "to": "alder", "value": 4 },
        { "measure": "people", "to": "alder", "value": 5 })"));
    CHECK(rows(*dossier, dossier->extent(), Period::month)
          == Lines{"2025-06 people alder [5, 5]", "2025-06 people birch [2, 2]",
                   "2025-06 people - [1, 1]", "2025-06 soldiers alder [4, 4]",
                   "2025-06 bodies alder [6, 6]", "2025-07 people alder [7, 7]",
                   "2025-07 soldiers alder [0, 7] undisclosed 1"});
    CHECK(rows(*dossier, dossier->extent(), Period::year).front() == "2025 people alder [12, 12]");
    CHECK(rows(*dossier, dossier->extent(), Period::all).front() == "all people alder [12, 12]");
}

TEST_CASE("a row's window is its period, whatever was asked", "[tally]")
{
    const auto dossier = dossierOf(exchange("a", "2025-06-11", people(R"("value": 5)")));
    const Window asked = window("2025-06-10", "2025-06-20");
    CHECK(tally(*dossier, asked, Period::month).at(0).window == window("2025-06", "2025-06"));
    CHECK(tally(*dossier, asked, Period::year).at(0).window == window("2025", "2025"));
    CHECK(tally(*dossier, asked, Period::all).at(0).window == asked);
}

TEST_CASE("periods are named as EDTF names them", "[tally]")
{
    const auto [when, month, year] = GENERATE(table<std::string, std::string, std::string>({
        {"2025-06-11", "2025-06", "2025"},
        {"0476-09-04", "0476-09", "0476"},
        {"-0044-03-15", "-0044-03", "-0044"},
        {"0000-12-31", "0000-12", "0000"},
    }));
    const auto dossier = dossierOf(exchange("a", when, people(R"("value": 5)")));
    CHECK(tally(*dossier, dossier->extent(), Period::month).at(0).period == month);
    CHECK(tally(*dossier, dossier->extent(), Period::year).at(0).period == year);
}

TEST_CASE("years of more than four digits keep the Y of EDTF", "[tally]")
{
    const auto dossier = dossierOf(exchange("a", "Y12025", people(R"("value": 5)")) + ", "
                                   + exchange("b", "Y-12025", people(R"("value": 5)")));
    const auto found = tally(*dossier, dossier->extent(), Period::year);
    REQUIRE(found.size() == 2);
    CHECK(found[0].period == "Y-12025");
    CHECK(found[1].period == "Y12025");
}

TEST_CASE("an event on the last day of a month belongs to that month alone", "[tally]")
{
    const auto dossier = dossierOf(exchange("a", "2025-06-30", people(R"("value": 5)")) + ", "
                                   + exchange("b", "2025-07-01", people(R"("value": 7)")) + ", "
                                   + exchange("c", "2025-06-30T23:59", people(R"("value": 1)")));
    CHECK(rows(*dossier, dossier->extent(), Period::month)
          == Lines{"2025-06 people alder [6, 6]", "2025-07 people alder [7, 7]"});
}

TEST_CASE("an event that spans two months may belong to either", "[tally]")
{
    const auto dossier
        = dossierOf(exchange("a", "2025-06-30/2025-07-01", people(R"("between": [90, 100])")));
    CHECK(rows(*dossier, dossier->extent(), Period::month)
          == Lines{"2025-06 people alder [0, 100]", "2025-07 people alder [0, 100]"});
    CHECK(rows(*dossier, dossier->extent(), Period::year) == Lines{"2025 people alder [90, 100]"});
}

TEST_CASE("a date that is only known to its year adds to each month only what it may have",
          "[tally]")
{
    const auto dossier = dossierOf(exchange("a", "2025-XX-XX", people(R"("value": 40)")) + ", "
                                   + exchange("b", "2025-03-05", people(R"("value": 5)")));
    const auto found = rows(*dossier, dossier->extent(), Period::month);
    REQUIRE(found.size() == 12);
    CHECK(found[0] == "2025-01 people alder [0, 40]");
    CHECK(found[2] == "2025-03 people alder [5, 45]");
    CHECK(rows(*dossier, dossier->extent(), Period::all) == Lines{"all people alder [45, 45]"});
}

TEST_CASE("an event that the window cuts may lie outside it", "[tally]")
{
    const auto dossier
        = dossierOf(exchange("a", "2025-06-10/2025-06-20", people(R"("value": 40)")) + ", "
                    + exchange("b", "2025-06-12", people(R"("at_least": 2)")));
    CHECK(summed(*dossier, window("2025-06-10", "2025-06-20")) == "[42, open]");
    CHECK(summed(*dossier, window("2025-06-11", "2025-06-20")) == "[2, open]");
    CHECK(summed(*dossier, window("2025-06-13", "2025-06-30")) == "[0, 40]");
    CHECK(summed(*dossier, window("2025-06-21", "2025-06-30")) == "nothing");
}

TEST_CASE("an event without a known end may have gone on", "[tally]")
{
    const auto end = GENERATE(as<std::string>(), "", "..");
    const auto dossier = dossierOf(exchange("a", "2025-06-10/" + end, people(R"("value": 40)"))
                                   + ", " + exchange("b", "2025-08-01", people(R"("value": 1)")));
    CHECK(rows(*dossier, dossier->extent(), Period::month)
          == Lines{"2025-06 people alder [0, 40]", "2025-07 people alder [0, 40]",
                   "2025-08 people alder [1, 41]"});
    CHECK(summed(*dossier, dossier->extent()) == "[41, 41]");
}

TEST_CASE("an event without a known beginning may have begun before", "[tally]")
{
    const auto dossier = dossierOf(exchange("a", "2025-05-01", people(R"("value": 1)")) + ", "
                                   + exchange("b", "../2025-06-10", people(R"("value": 40)")));
    CHECK(rows(*dossier, dossier->extent(), Period::month)
          == Lines{"2025-05 people alder [1, 41]", "2025-06 people alder [0, 40]"});
}

TEST_CASE("an event stands in a row once, however many claims it makes", "[tally]")
{
    const auto dossier = dossierOf(exchange("a", "2025-06-01", R"(
        { "measure": "people", "to": "alder", "value": 5 },
        { "measure": "people", "to": "alder", "value": 5 },
        { "measure": "soldiers", "to": "alder", "value": 3 },
        { "measure": "civilians", "to": "alder", "value": 2 })"));
    const auto found = tally(*dossier, dossier->extent(), Period::all);
    REQUIRE(found.size() == 3);
    CHECK(ids(*dossier, found[0].total.events) == std::vector<std::string>{"a"});
    CHECK(told(found[0].total) == "[5, 5]");
}

TEST_CASE("events stand in a row in order of time", "[tally]")
{
    const auto dossier = dossierOf(exchange("b", "2025-06-02", people(R"("value": 5)")) + ", "
                                   + exchange("a", "2025-06-01", people(R"("value": 5)")));
    CHECK(ids(*dossier, tally(*dossier, dossier->extent(), Period::all).at(0).total.events)
          == std::vector<std::string>{"a", "b"});
}

TEST_CASE("a tally that vague dates would blow up is not made", "[tally]")
{
    const auto dossier = dossierOf(exchange("a", "Y-150000/Y150000", people(R"("value": 5)")));
    CHECK(tally(*dossier, dossier->extent(), Period::month).empty());
    CHECK(tally(*dossier, dossier->extent(), Period::year).size() == 300'001);
    CHECK(rows(*dossier, dossier->extent(), Period::all) == Lines{"all people alder [5, 5]"});
    CHECK(tally(*dossier, window("2025-01", "2025-03"), Period::month).size() == 3);
}

TEST_CASE("totals that outgrow the numbers stay true", "[tally]")
{
    constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
    Total total;
    const Count half{.quantity = {.low = greatest / 2, .high = greatest / 2}, .claims = {}};
    total.add(0, half, true);
    total.add(1, half, true);
    CHECK(told(total)
          == '[' + std::to_string(greatest - 1) + ", " + std::to_string(greatest - 1) + ']');
    total.add(2, half, true);
    CHECK(told(total) == '[' + std::to_string(greatest) + ", open]");
}

TEST_CASE("a running total takes one step for each event, when it was certainly over", "[tally]")
{
    const auto dossier
        = dossierOf(exchange("a", "2025-06-01/2025-06-20", people(R"("value": 100)")) + ", "
                    + exchange("b", "2025-06-05", people(R"("value": 5)")) + ", "
                    + exchange("c", "2025-06-30", people(R"("undisclosed": true)")) + ", "
                    + exchange("d", "2025-07-02", people(R"("value": 7)", "birch")));
    const auto steps = runningTotal(*dossier, figure(*dossier, "people"));
    REQUIRE(steps.size() == 4);
    const auto isStep = [&](const Step &step, std::string_view event, std::string_view day) {
        return dossier->events[step.event].id == event && step.at == endOfDate(day);
    };
    CHECK(isStep(steps[0], "a", "2025-06-01")); // it may have been on its first day
    CHECK_FALSE(steps[0].isOver);
    CHECK(told(steps[0].total.quantity()) == "[0, 100]");
    CHECK(isStep(steps[1], "b", "2025-06-05"));
    CHECK(steps[1].isOver);
    CHECK(told(steps[1].total.quantity()) == "[5, 105]");
    CHECK(isStep(steps[2], "a", "2025-06-20"));
    CHECK(steps[2].isOver);
    CHECK(told(steps[2].total.quantity()) == "[105, 105]");
    CHECK(told(steps[3].total.quantity()) == "[105, open]");
    CHECK(steps[3].total.undisclosed == 1);
    CHECK(steps[3].total.events.empty());
}

TEST_CASE("a running total tells whether claims or dates leave it between two numbers", "[tally]")
{
    const auto dossier = dossierOf(
        exchange("long", "2025-06-01/2025-06-20", people(R"("value": 100)")) + ", "
        + exchange("vague", "2025-06-25", people(R"("between": [10, 12])")) + ", "
        + exchange("both", "2025-07", people(R"("value": 5)")) + ", "
        + exchange("hours", "2025-08-01T10:00:00Z/2025-08-01T12:00:00Z", people(R"("value": 5)"))
        + ", " + exchange("untold", "2025-09", people(R"("undisclosed": true)")));
    std::vector<std::string> wide;
    for (const Step &step : runningTotal(*dossier, figure(*dossier, "people")))
        wide.push_back(std::string(dossier->events[step.event].id) + (step.isOver ? "" : " begun")
                       + (step.isWideByClaims ? " claims" : "")
                       + (step.isWideByDates ? " dates" : ""));
    CHECK(wide
          == std::vector<std::string>{"long begun dates", "long", "vague claims",
                                      "both begun claims dates", "both claims", "hours claims",
                                      "untold begun"}); // that it was over adds nothing
}
