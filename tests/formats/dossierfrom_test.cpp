// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "formats/dossierfrom.h"
#include "formats/intake.h"
#include "samples.h"

using namespace ledgerline;

namespace {

const ImportOptions options{.fileName = "strait.csv",
                            .title = {},
                            .timezone = "Europe/London",
                            .edition = {},
                            .mapping = {}};

ForeignEvent event(std::string when, std::string title)
{
    ForeignEvent made;
    made.when = std::move(when);
    made.title = std::move(title);
    return made;
}

ForeignClaim claim(std::string measure, std::int64_t number, std::string by = {})
{
    ForeignClaim made;
    made.measure = std::move(measure);
    made.quantity = {.low = number, .high = number};
    made.by = std::move(by);
    return made;
}

Foreign taken(const std::vector<ForeignEvent> &events)
{
    Intake intake(options);
    std::size_t line = 1;
    for (ForeignEvent next : events) {
        next.line = ++line;
        intake.add(std::move(next));
    }
    REQUIRE(intake.foreign().skipped.empty());
    return intake.foreign();
}

}

TEST_CASE("nothing at all is a dossier", "[dossierfrom]")
{
    const auto dossier = readBack({}, {});
    CHECK(dossier->title.text == "Imported events");
    CHECK(dossier->edition->text == "0001-01-01");
}

TEST_CASE("events stand in time with ids made from their titles", "[dossierfrom]")
{
    const auto dossier
        = readBack(taken({event("2026-02", "Second handover"), event("2026-01-10", "First round!"),
                          event("2026-01-11", "First round!"), event("2026-01-12", "Початок")}),
                   options);
    REQUIRE(dossier->events.size() == 4);
    CHECK(dossier->events[0].id == "first-round");
    CHECK(dossier->events[1].id == "first-round-2");
    CHECK(dossier->events[2].id == "event");
    CHECK(dossier->events[3].id == "second-handover");
    CHECK(dossier->events[0].kind == EventKind::occurrence);
    CHECK(dossier->title.text == "strait.csv");
    CHECK(dossier->timezone == "Europe/London");
}

TEST_CASE("the edition is the last day that the data name", "[dossierfrom]")
{
    ForeignEvent reported = event("2026-01-10/..", "Round");
    reported.sources
        = {{.publisher = "The Echo", .title = {}, .url = {}, .published = "2026-03-02"}};
    CHECK(readBack(taken({reported}), options)->edition->text == "2026-03-02");
    CHECK(readBack(taken({event("2026-01", "January")}), options)->edition->text == "2026-01-31");
    CHECK(readBack(taken({event("Y12000", "Far"), event("2026", "Near")}), options)->edition->text
          == "2026-12-31");
    ImportOptions closed = options;
    closed.edition = "2026-04-01";
    CHECK(readBack(taken({reported}), closed)->edition->text == "2026-04-01");
}

TEST_CASE("lanes, measures, parties and sources that are the same become one", "[dossierfrom]")
{
    ForeignEvent first = event("2026-01-18", "First handover");
    first.lane = "Handovers";
    first.claims = {claim("Fishermen", 26, "Northland"), claim("Fishermen", 25, "Southland")};
    first.claims.front().to = "Northland";
    first.sources = {{.publisher = "The Echo", .title = "Home", .url = {}, .published = {}}};
    ForeignEvent second = event("2026-02-20", "Second handover");
    second.lane = "Handovers";
    second.claims = {claim("Fishermen", 24, "Northland")};
    second.sources = first.sources;
    const auto dossier = readBack(taken({first, second, event("2026-03", "Words")}), options);
    REQUIRE(dossier->lanes.size() == 2);
    CHECK(dossier->lanes[0].name.text == "Handovers");
    CHECK(dossier->lanes[0].kinds.empty());
    CHECK(dossier->measures[dossier->lanes[0].measure].name.text == "Fishermen");
    CHECK(dossier->lanes[1].name.text == "Events");
    CHECK(dossier->laneOf(dossier->events[1]) == 0);
    CHECK(dossier->laneOf(dossier->events[2]) == 1);
    REQUIRE(dossier->parties.size() == 2);
    CHECK(dossier->parties[0].name.text == "Northland");
    REQUIRE(dossier->measures.size() == 1);
    CHECK(dossier->measures[0].unit.text == "Fishermen");
    REQUIRE(dossier->sources.size() == 2); // and the file itself, for the words of March
    CHECK(dossier->sources[0].publisher.text == "The Echo");
    CHECK(dossier->claims[0].source == 0);
}

TEST_CASE("where no source is named, the file and its line are it", "[dossierfrom]")
{
    ForeignEvent counted = event("2026-01-18", "First handover");
    counted.claims = {claim("Fishermen", 26)};
    const auto dossier = readBack(taken({counted}), options);
    REQUIRE(dossier->sources.size() == 1);
    CHECK(dossier->sources[0].publisher.text == "strait.csv");
    const auto citations = dossier->citationsOf(dossier->events[0]);
    REQUIRE(citations.size() == 1);
    CHECK(citations[0].locator == "line 2");
    CHECK(dossier->rareOf(dossier->claims[0]).locator == "line 2");
    CHECK(dossier->parties[dossier->claims[0].by].name.text == "strait.csv");
}

TEST_CASE("a claim of several possible sources cites the file", "[dossierfrom]")
{
    ForeignEvent counted = event("2026-01-18", "First handover");
    counted.sources
        = {{.publisher = "The Echo", .title = {}, .url = {}, .published = {}},
           {.publisher = {}, .title = {}, .url = "https://www.example.org/a", .published = {}}};
    counted.claims = {claim("Fishermen", 26), claim("Minors", 1)};
    counted.claims[1].source = 1;
    const auto dossier = readBack(taken({counted}), options);
    REQUIRE(dossier->claims.size() == 2);
    const auto publisher = [&](int i) {
        return dossier->sources[dossier->claims[static_cast<std::size_t>(i)].source].publisher.text;
    };
    CHECK(publisher(0) == "strait.csv");
    CHECK(publisher(1) == "example.org");
}

TEST_CASE("the first two belligerents are the sides", "[dossierfrom]")
{
    Foreign foreign = taken({event("2026", "Talks")});
    foreign.parties = {{"The Council", Role::mediator},
                       {"Northland", Role::belligerent},
                       {"Southland", Role::belligerent},
                       {"Westland", Role::belligerent}};
    const auto dossier = readBack(foreign, options);
    CHECK(dossier->side[0] == 1);
    CHECK(dossier->side[1] == 2);
    CHECK(dossier->parties[3].ink == PartyInk::neutral);
}

TEST_CASE("what nobody maps is kept, and a term has its date", "[dossierfrom]")
{
    ForeignEvent term = event("2026-01-11", "Ten days");
    term.kind = EventKind::deadline;
    term.due = "2026-01-21";
    term.outcome = Outcome::met;
    term.by = "The Council";
    term.parties = {"Northland", "Southland", "Northland"};
    term.certainty = Certainty::high;
    term.kept = {{"Media \"Credit\"", "The Echo"}};
    const auto dossier = readBack(taken({term}), options);
    const Event &read = dossier->events[0];
    REQUIRE(dossier->rareOf(read).extras.count == 1);
    CHECK(dossier->extras[dossier->rareOf(read).extras.first].key == keptKey);
    CHECK(dossier->partiesOf(read).size() == 2);
    CHECK(dossier->deadlineOf(read)->outcome == Outcome::met);
    CHECK(dossier->lanes[0].kinds == std::vector{EventKind::deadline});
}

TEST_CASE("every quantity is written as it is", "[dossierfrom]")
{
    const auto quantity = GENERATE(
        Quantity{.low = 26, .high = 26}, Quantity{.low = 24, .high = {}},
        Quantity{.low = 0, .high = 120, .statesLow = false},
        Quantity{.low = 30, .high = 30, .approximate = true}, Quantity{.low = 5, .high = 9},
        Quantity{.low = 0, .high = {}, .undisclosed = true, .statesLow = false});
    ForeignEvent counted = event("2026-01-18", "Handover");
    counted.claims = {claim("Fishermen", 1)};
    counted.claims.front().quantity = quantity;
    counted.claims.front().said = "so they say";
    CHECK(readBack(taken({counted}), options)->claims.front().quantity() == quantity);
}
