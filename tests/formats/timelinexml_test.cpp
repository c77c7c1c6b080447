// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dossier/dossier.h"
#include "formats/format.h"
#include "samples.h"

using namespace ledgerline;

namespace {

const Event &eventOf(const Dossier &dossier, std::string_view id)
{
    const Index row = dossier.findEvent(id);
    REQUIRE(row != none);
    return dossier.events[row];
}

std::string faultOf(std::string_view text)
{
    const auto read = readForeign(*formatNamed("timeline"), text, {});
    const auto *fault = std::get_if<Fault>(&read);
    return fault ? describe(*fault, "file") : "none";
}

}

TEST_CASE("a file of the Timeline program gives its events and eras", "[timelinexml]")
{
    const Foreign foreign = readSample("talks.timeline", "timeline");
    CHECK(foreign.rows == 11);
    CHECK(foreign.events.size() == 7);
    CHECK(inLines(foreign.skipped)
          == "93: \"16 May 2025\" is no date that is understood\n"
             "98: \"2025-06-31\": the day does not exist: June 2025 has 30 days\n"
             "103: there is no title\n"
             "108: there is no date\n");
    CHECK(inLines(foreign.warnings) == "");

    const auto dossier = readBack(foreign);
    const auto when = [&](std::string_view id) { return eventOf(*dossier, id).when->text; };
    CHECK(when("talks-in-istanbul") == "2025-05-16/2025-07-23");
    CHECK(when("exchange-of-1000-for-1000") == "2025-05-23/2025-05-25");
    CHECK(when("first-round-of-talks") == "2025-05-16T13:36/2025-05-16T15:16");
    CHECK(when("first-stage-390-for-390") == "2025-05-23");
    CHECK(when("perhaps-the-return-of-bodies") == "2025-06-01~/2025-06-20~");
    CHECK(when("waiting-for-a-fourth-round") == "2025-07-23T20:37/..");
    CHECK(when("the-ides-of-march") == "-0044-03-15");
}

TEST_CASE("categories, containers and links of the Timeline program are kept", "[timelinexml]")
{
    const auto dossier = readBack(readSample("talks.timeline", "timeline"));
    REQUIRE(dossier->lanes.size() == 4); // one for what has no category
    CHECK(dossier->lanes[0].name.text == "Talks");
    CHECK(dossier->lanes[1].name.text == "Exchanges & returns");
    CHECK(dossier->lanes[2].name.text == "Eras");
    const Event &talks = eventOf(*dossier, "first-round-of-talks");
    CHECK(talks.summary.text
          == "The delegations met for about 100 minutes.\nThey agreed on an exchange <of 1000 for "
             "1000>.");
    CHECK(dossier->citationsOf(talks).size() == 2);
    CHECK(
        dossier->extras[dossier->rareOf(talks).extras.first].json
        == R"({ "hyperlink": "notes.txt", "progress": "100", "alert": "2025-05-16 12:00:00;Be there" })");
    const Event &stage = eventOf(*dossier, "first-stage-390-for-390");
    CHECK(dossier->lanes[dossier->laneOf(stage)].name.text == "Exchanges & returns");
    CHECK(
        dossier->extras[dossier->rareOf(stage).extras.first].json
        == R"({ "container": "Exchange of 1000 for 1000", "category": "Talks", "milestone": "True" })");
    CHECK(eventOf(*dossier, "perhaps-the-return-of-bodies").title.text
          == "(perhaps) the return of bodies");
}

TEST_CASE("a number or a doubt in brackets stays in a title of the Timeline program",
          "[timelinexml]")
{
    std::string events;
    for (const std::string text : {"[1]Talks", "(1)First round", "(perhaps) 20 dead",
                                   "(20) prisoners", "[5] dead", " (3)of three", "(2)Second", "()"})
        events += "<event><start>2025-06-16 00:00:00</start><end>2025-06-16 00:00:00</end><text>"
            + text + "</text></event>";
    std::string titles;
    for (const ForeignEvent &event :
         readText("<timeline><events>" + events + "</events></timeline>", "timeline").events)
        titles += event.title + '|';
    CHECK(
        titles
        == "Talks|First round|(perhaps) 20 dead|(20) prisoners|[5] dead|(3)of three|(2)Second|()|");
}

TEST_CASE("a file that is in no UTF-8 loses no letters in silence", "[timelinexml]")
{
    CHECK(faultOf("<timeline><events><event><text>Tu\xE9s</text></event></events></timeline>")
          == "file: error: it is not in UTF-8; save the file as UTF-8");
}

TEST_CASE("what is no Gregorian timeline is told with its line", "[timelinexml]")
{
    CHECK(faultOf("<timeline>\n<events>\n</timeline>")
          == "file:3:1: error: it is no XML: Start-end tags mismatch");
    CHECK(faultOf("<page/>") == "file:1:1: error: its root is not <timeline>");
    CHECK(faultOf("<timeline><timetype>numtime</timetype></timeline>")
          == "file:1:1: error: it counts time by \"numtime\", and only the Gregorian calendar is "
             "read");
}
