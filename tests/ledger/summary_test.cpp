// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/reader.h"
#include "ledger/sample.h"
#include "ledger/summary.h"

#include <algorithm>

using namespace ledgerline;

namespace {

/// A tile as "heading | direction | value | detail".
std::string tile(const Dossier &dossier, const Window &window, std::string_view id)
{
    const auto tiles = summarise(dossier, window);
    const auto found = std::ranges::find(tiles, id, &Tile::id);
    if (found == tiles.end())
        return "no tile";
    return found->heading + " | " + found->direction + " | " + found->value + " | " + found->detail;
}

std::string talks(std::string_view id, std::string_view when, std::string_view claims,
                  std::string_view more = {})
{
    return R"({ "id": ")" + std::string(id) + R"(", "kind": "talks", "when": ")" + std::string(when)
        + R"(", )" + std::string(more) + R"("claims": [)" + std::string(claims) + "]}";
}

std::string minutes(std::string_view quantity)
{
    return R"({ "measure": "minutes", )" + std::string(quantity) + " }";
}

const Window year = window("2025", "2025");

}

TEST_CASE("tiles stand in the order of their lanes' kinds, for either side", "[summary]")
{
    const auto dossier = dossierOf("");
    std::vector<std::string> found;
    for (const Tile &one : summarise(*dossier, year))
        found.push_back(one.id);
    CHECK(found
          == std::vector<std::string>{"exchange-1", "exchange-2", "repatriation-1",
                                      "repatriation-2", "talks", "deadline"});
}

TEST_CASE("where nothing is recorded a tile says so and not 0", "[summary]")
{
    const auto dossier = dossierOf("");
    for (const Tile &one : summarise(*dossier, year)) {
        CAPTURE(one.id);
        CHECK(one.value == "none recorded");
        CHECK(one.detail.empty());
        CHECK(one.events.empty());
    }
}

TEST_CASE("a total's tile says how much goes where and what qualifies it", "[summary]")
{
    const auto dossier = dossierOf(exchange("a", "2025-05-23", R"(
        { "measure": "people", "to": "alder", "value": 1205 },
        { "measure": "people", "to": "birch", "value": 0 })")
                                   + ", " + exchange("b", "2025-06-10", R"(
        { "measure": "people", "to": "alder", "undisclosed": true },
        { "measure": "bodies", "to": "birch", "value": 26 },
        { "measure": "bodies", "to": "birch", "value": 27 })")
                                   + ", " + exchange("c", "2025-06-12", R"(
        { "measure": "people", "to": "alder", "undisclosed": true },
        { "measure": "bodies", "to": "birch", "about": 50 })"));
    CHECK(tile(*dossier, window("2025-05", "2025-05"), "exchange-1")
          == "People returned | to Alder | 1,205 | ");
    CHECK(tile(*dossier, window("2025-05-23", "2025-06-10"), "exchange-1")
          == "People returned | to Alder | at least 1,205 | 1 event undisclosed");
    CHECK(tile(*dossier, year, "exchange-1")
          == "People returned | to Alder | at least 1,205 | 2 events undisclosed");
    CHECK(tile(*dossier, window("2025-06", "2025-06"), "exchange-1")
          == "People returned | to Alder | undisclosed | 2 events undisclosed");
    CHECK(tile(*dossier, year, "exchange-2") == "People returned | to Birch | 0 | ");
    CHECK(tile(*dossier, year, "repatriation-2")
          == "Bodies returned | to Birch | about 76\u201377 | claims differ on 1 event");
}

TEST_CASE("a tile takes the ink of its party and names the events it stands on", "[summary]")
{
    const auto dossier = dossierOf(
        exchange("a", "2025-05-23", R"({ "measure": "people", "to": "birch", "value": 5 })"));
    const auto tiles = summarise(*dossier, year);
    CHECK(tiles[1].party == dossier->findParty("birch"));
    CHECK(ids(*dossier, tiles[1].events) == std::vector<std::string>{"a"});
}

TEST_CASE("what is told without a direction has a tile of its own", "[summary]")
{
    const auto dossier
        = dossierOf(exchange("a", "2025-05-23", R"({ "measure": "people", "at_least": 24 })"));
    CHECK(tile(*dossier, year, "exchange") == "People returned |  | at least 24 | ");
    CHECK(tile(*dossier, year, "exchange-1") == "People returned | to Alder | none recorded | ");
    CHECK(tile(*dossier, year, "repatriation") == "no tile");
}

TEST_CASE("what happens to nobody's side has one tile", "[summary]")
{
    const ReadResult read = readDossier(R"({"ledgerline": 1, "title": "T", "language": "en",
        "timezone": "UTC", "edition": "2025-12-31", "sources": {},
        "parties": {"n": {"name": "Northland", "role": "belligerent", "ink": "party-1"},
                    "s": {"name": "Southland", "role": "belligerent", "ink": "party-2"}},
        "measures": {"harmed": {"name": "People harmed", "unit": "people"}},
        "lanes": [{"id": "all", "name": "All", "kinds": ["occurrence"], "measure": "harmed"}],
        "events": [{"id": "a", "kind": "occurrence", "when": "2025-03-01", "title": "A", "claims":
            [{"measure": "harmed", "value": 3, "by": "n"}, {"measure": "harmed", "value": 5, "by": "s"}]},
                   {"id": "b", "kind": "occurrence", "when": "2025-03-02", "title": "B", "claims":
            [{"measure": "harmed", "at_least": 2, "by": "n"}]}]})");
    REQUIRE(read.dossier);
    CHECK(tile(*read.dossier, year, "occurrence")
          == "People harmed |  | at least 5 | claims differ on 1 event");
    CHECK(tile(*read.dossier, year, "occurrence-1") == "no tile");
}

TEST_CASE("lanes of no kind have a tile for each of their measures", "[summary]")
{
    const ReadResult read = readDossier(R"({"ledgerline": 1, "title": "T", "language": "en",
        "timezone": "UTC", "edition": "2025-12-31", "sources": {},
        "parties": {"n": {"name": "Northland", "role": "belligerent", "ink": "party-1"}},
        "measures": {"killed": {"name": "Killed", "unit": "people"},
                     "returned": {"name": "Returned", "unit": "people"}},
        "lanes": [{"id": "war", "name": "War", "kinds": [], "measure": "killed"},
                  {"id": "crime", "name": "Crime", "kinds": [], "measure": "killed"},
                  {"id": "home", "name": "Home", "kinds": [], "measure": "returned"},
                  {"id": "other", "name": "Other", "kinds": []}],
        "events": [{"id": "a", "kind": "occurrence", "lane": "war", "when": "2025-03-01",
            "title": "A", "claims": [{"measure": "killed", "value": 3, "by": "n"}]},
                   {"id": "b", "kind": "occurrence", "lane": "crime", "when": "2025-03-02",
            "title": "B", "claims": [{"measure": "killed", "value": 2, "by": "n"}]},
                   {"id": "c", "kind": "occurrence", "lane": "home", "when": "2025-03-02",
            "title": "C", "claims": [{"measure": "returned", "value": 9, "by": "n", "to": "n"}]},
                   {"id": "d", "kind": "occurrence", "lane": "other", "when": "2025-03-03",
            "title": "D"}]})");
    REQUIRE(read.dossier);
    const std::vector<Tile> tiles = summarise(*read.dossier, year);
    REQUIRE(tiles.size() == 2);
    CHECK(tile(*read.dossier, year, "occurrence-war") == "Killed |  | 5 | ");
    CHECK(tile(*read.dossier, year, "occurrence-home-1") == "Returned | to Northland | 9 | ");
}

TEST_CASE("rounds are counted and their minutes added", "[summary]")
{
    const auto dossier = dossierOf(
        talks("a", "2025-05-16", minutes(R"("value": 100)") + ", " + minutes(R"("value": 90)"))
        + ", " + talks("b", "2025-06-02", minutes(R"("between": [60, 65])")) + ", "
        + talks("c", "2025-07-23", ""));
    CHECK(tile(*dossier, window("2025-05", "2025-05"), "talks")
          == "Talks |  | 1 round | 90\u2013100 min");
    CHECK(tile(*dossier, window("2025-05", "2025-06"), "talks")
          == "Talks |  | 2 rounds | 150\u2013165 min");
    CHECK(tile(*dossier, year, "talks") == "Talks |  | 3 rounds | at least 150 min");
    CHECK(tile(*dossier, window("2025-07", "2025-07"), "talks")
          == "Talks |  | 1 round | length not recorded");
    CHECK(tile(*dossier, window("2025-08", "2025-08"), "talks") == "Talks |  | none recorded | ");
}

TEST_CASE("rounds whose length was not told say so", "[summary]")
{
    const auto dossier = dossierOf(talks("a", "2025-05-16", minutes(R"("undisclosed": true)")));
    CHECK(tile(*dossier, year, "talks") == "Talks |  | 1 round | length undisclosed");
}

TEST_CASE("long talks are told in hours", "[summary]")
{
    const auto dossier = dossierOf(talks("a", "2025-05-16", minutes(R"("value": 90)")) + ", "
                                   + talks("b", "2025-06-02", minutes(R"("about": 120)")));
    CHECK(tile(*dossier, year, "talks") == "Talks |  | 2 rounds | about 3 h 30 min");
}

TEST_CASE("a session of a round is no round", "[summary]")
{
    const auto dossier
        = dossierOf(talks("a", "2025-05-16", minutes(R"("value": 90)")) + ", "
                    + talks("s", "2025-05-16", minutes(R"("value": 30)"), R"("part_of": "a", )"));
    const auto found = rounds(*dossier, year);
    REQUIRE(found.size() == 1);
    CHECK(dossier->events[found[0].event].id == "a");
    CHECK(told(found[0].length.quantity) == "[90, 90]");
}

TEST_CASE("a round keeps every claim of its length", "[summary]")
{
    const auto dossier
        = dossierOf(talks("a", "2025-05-16",
                          minutes(R"("value": 90)") + ", " + minutes(R"("undisclosed": true)")
                              + R"(, { "measure": "people", "to": "alder", "value": 1 }, )"
                              + minutes(R"("at_most": 120)")));
    const auto found = rounds(*dossier, year);
    REQUIRE(found.size() == 1);
    const Index first = dossier->events[0].claims.first;
    CHECK(found[0].claims == std::vector<Index>{first, first + 1, first + 3});
    CHECK(told(found[0].length.quantity) == "[90, 120]");
}

TEST_CASE("a round without a length is open and not undisclosed", "[summary]")
{
    const auto found = rounds(*dossierOf(talks("a", "2025-05-16", "")), year);
    REQUIRE(found.size() == 1);
    CHECK(told(found[0].length.quantity) == "[0, open]");
    CHECK(found[0].claims.empty());
}

TEST_CASE("a round that the window cuts may have lasted outside it", "[summary]")
{
    const auto dossier
        = dossierOf(talks("a", "2025-05-16T10:00/2025-05-16T11:30", minutes(R"("value": 90)")));
    CHECK(tile(*dossier, window("2025-05-16T11:00", "2025-05-17"), "talks")
          == "Talks |  | 1 round | at most 90 min");
}

TEST_CASE("the deadline tile tells the latest deadline as the window's end knew it", "[summary]")
{
    const auto dossier = dossierOf(R"(
        { "id": "a", "kind": "deadline", "when": "2025-07-14", "label": "50 days",
          "deadline": { "within": "P50D" } },
        { "id": "b", "kind": "deadline", "when": "2025-07-29", "amends": "a",
          "deadline": { "within": "P10D" } })");
    CHECK(tile(*dossier, window("2025-07-01", "2025-07-13"), "deadline")
          == "Latest deadline |  | none recorded | ");
    CHECK(tile(*dossier, window("2025-07-01", "2025-07-20"), "deadline")
          == "Latest deadline |  | pending, 44 days left | "
             "50 days: due 2 September 2025, as of 20 July 2025");
    CHECK(
        tile(*dossier, window("2025-07-01", "2025-08-07"), "deadline")
        == "Latest deadline |  | pending, 1 day left | T: due 8 August 2025, as of 7 August 2025");
    CHECK(tile(*dossier, {startOfDate("2025-07-01"), endOfDate("2025-08-08T11:59")}, "deadline")
          == "Latest deadline |  | pending, last day | T: due 8 August 2025, as of 8 August 2025");
    CHECK(tile(*dossier, window("2025-07-01", "2025-08-08"), "deadline")
          == "Latest deadline |  | passed | T: due 8 August 2025");
    CHECK(tile(*dossier, window("2025-07-01", "2025-08-09"), "deadline")
          == "Latest deadline |  | passed | T: due 8 August 2025");
    CHECK(tile(*dossier, window("2025-09-01", "2025-09-30"), "deadline")
          == "Latest deadline |  | passed | T: due 8 August 2025");
}

TEST_CASE("the deadline tile knows nothing beyond the edition", "[summary]")
{
    const auto dossier = dossierOf(R"(
        { "id": "a", "kind": "deadline", "when": "2030-12-30", "deadline": { "within": "P10D" } },
        { "id": "b", "kind": "deadline", "when": "2031-01-01", "deadline": { "within": "P10D" } })");
    CHECK(tile(*dossier, window("2030", "2040"), "deadline")
          == "Latest deadline |  | pending, 9 days left | T: due 9 January 2031");
}

TEST_CASE("a stated due date is told as vaguely as it was stated", "[summary]")
{
    const auto dossier = dossierOf(R"(
        { "id": "a", "kind": "deadline", "when": "2025-11-15",
          "deadline": { "due": "2025-12~" } })");
    CHECK(tile(*dossier, window("2025-11", "2025-11"), "deadline")
          == "Latest deadline |  | pending, 31 days left | T: due about December 2025, as of 30 "
             "November 2025");
}

TEST_CASE("the deadline tile says that a term was met too late", "[summary]")
{
    const auto dossier = dossierOf(R"(
        { "id": "a", "kind": "deadline", "when": "2025-05-11",
          "deadline": { "due": "2025-05-15", "outcome": "met", "outcome_on": "2025-05-16" } })");
    CHECK(tile(*dossier, window("2025-05-01", "2025-05-16"), "deadline")
          == "Latest deadline |  | met 1 day late | T: due 15 May 2025");
    CHECK(tile(*dossier, window("2025-05-01", "2025-05-15"), "deadline")
          == "Latest deadline |  | passed | T: due 15 May 2025");
}

TEST_CASE("the deadline tile keeps the hour of a truce's end and gives nobody days", "[summary]")
{
    const auto dossier = dossierOf(R"(
        { "id": "a", "kind": "deadline", "when": "2025-04-19T18:00",
          "deadline": { "within": "PT30H", "outcome": "ended" } })");
    CHECK(tile(*dossier, window("2025-04-01", "2025-04-19"), "deadline")
          == "Latest deadline |  | pending | T: due 21 April 2025, 00:00, as of 19 April 2025");
    CHECK(tile(*dossier, window("2025-04-01", "2025-04-30"), "deadline")
          == "Latest deadline |  | ended | T: due 21 April 2025, 00:00");
}

TEST_CASE("lanes that a dossier does not have give no tiles", "[summary]")
{
    const auto result = readDossier(R"({ "ledgerline": 1, "title": "T", "language": "en",
        "timezone": "UTC", "edition": "2025-12-31",
        "parties": { "alder": { "name": "Alder", "role": "belligerent", "ink": "party-1" } },
        "measures": {}, "sources": {}, "events": [],
        "lanes": [ { "id": "exchanges", "name": "Exchanges", "kinds": ["exchange"] } ] })");
    REQUIRE(result.dossier);
    CHECK(summarise(*result.dossier, year).empty());
}

TEST_CASE("a lane of exchanges and repatriations has its tiles once", "[summary]")
{
    const auto result = readDossier(R"({ "ledgerline": 1, "title": "T", "language": "en",
        "timezone": "UTC", "edition": "2025-12-31",
        "parties": { "alder": { "name": "Alder", "role": "belligerent", "ink": "party-1" } },
        "measures": { "people": { "name": "People", "unit": "people" } },
        "sources": {}, "events": [],
        "lanes": [ { "id": "both", "name": "Both", "kinds": ["exchange", "repatriation"],
                     "measure": "people" } ] })");
    REQUIRE(result.dossier);
    const auto tiles = summarise(*result.dossier, year);
    REQUIRE(tiles.size() == 1);
    CHECK(tiles[0].id == "exchange-1");
}
