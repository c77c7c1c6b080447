// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "formats/timelinejs.h"
#include "samples.h"

using namespace ledgerline;

namespace {

const Event &eventTitled(const Dossier &dossier, std::string_view title)
{
    for (const Event &event : dossier.events) {
        if (event.title.text == title)
            return event;
    }
    FAIL("no event has the title " << title);
    return dossier.events.front();
}

std::string_view laneOf(const Dossier &dossier, const Event &event)
{
    return dossier.lanes[dossier.laneOf(event)].name.text;
}

std::string_view kept(const Dossier &dossier, const Event &event)
{
    return dossier.rareOf(event).extras.count == 0
        ? ""
        : dossier.extras[dossier.rareOf(event).extras.first].json;
}

}

TEST_CASE("a spreadsheet of TimelineJS is read with its nineteen columns", "[timelinejs]")
{
    ImportOptions options;
    options.fileName = "istanbul.csv";
    const Foreign foreign = readSample("timelinejs-v3.csv", "timelinejs", options);
    CHECK(foreign.rows == 15);
    CHECK(foreign.events.size() == 9);
    CHECK(inLines(foreign.skipped)
          == "12: the date has no year\n"
             "13: a day needs its month, and a time its day\n"
             "14: the time \"late\" is not understood\n"
             "15: \"2025-06-31\": the day does not exist: June 2025 has 30 days\n"
             "16: \"2025-06-09/2025-06-08\": the interval ends before it starts\n"
             "17: there is no title\n");
    CHECK(inLines(foreign.warnings)
          == "2: the title's own are left out: Media, Background\n"
             "11: another row is the title; this one is taken as an event\n");

    const auto dossier = readBack(foreign, options);
    CHECK(dossier->title.text == "The Istanbul talks");
    CHECK(dossier->summary.text == "Three rounds, and what came of them.");
    const Event &first = eventTitled(*dossier, "First round of talks, Istanbul");
    CHECK(first.when->text == "2025-05-16");
    CHECK(
        first.summary.text
        == "About 100 minutes, by one report (https://example.org/nyt).\nAgreed: 1,000 for 1,000.");
    CHECK(laneOf(*dossier, first) == "Talks");
    CHECK(kept(*dossier, first).find("\"Media Caption\": \"Dolmabahçe\"") != std::string::npos);
    CHECK(eventTitled(*dossier, "Third round of talks, Istanbul").when->text
          == "2025-07-23T20:37/2025-07-23T21:16");
    CHECK(eventTitled(*dossier, "Exchange of 1,000 for 1,000").when->text
          == "2025-05-23/2025-05-25");
    CHECK(eventTitled(*dossier, "Bodies returned in June").when->text == "2025-06");
    CHECK(eventTitled(*dossier, "A year of three rounds").when->text == "2025");
    CHECK(laneOf(*dossier, eventTitled(*dossier, "The Istanbul rounds")) == "Eras");
    CHECK(laneOf(*dossier, eventTitled(*dossier, "Another title")) == "Events");
    CHECK(laneOf(*dossier, eventTitled(*dossier, "The handover")) == "Bodies");
}

TEST_CASE("older spreadsheets of TimelineJS are read by their names", "[timelinejs]")
{
    SECTION("eighteen columns")
    {
        const auto dossier = readBack(readSample("timelinejs-v3-18.csv", "timelinejs"));
        REQUIRE(dossier->events.size() == 3);
        CHECK(dossier->events[0].when->text == "2025-06-16");
        CHECK(dossier->events[1].when->text == "2025-07-17T14:30");
        CHECK(dossier->events[2].when->text == "2025-08-24T14:30");
        CHECK(dossier->lanes.size() == 2);
    }
    SECTION("version 1, its months first")
    {
        const Foreign foreign = readSample("timelinejs-v1.csv", "timelinejs");
        CHECK(inLines(foreign.skipped) == "8: \"someday\" is no date that is understood\n");
        const auto dossier = readBack(foreign);
        CHECK(dossier->title.text == "The Istanbul talks");
        REQUIRE(dossier->events.size() == 5);
        CHECK(eventTitled(*dossier, "Second round of talks, Istanbul").when->text == "2025-06-02");
        CHECK(eventTitled(*dossier, "Exchange of 1,000 for 1,000").when->text
              == "2025-05-23/2025-05-25");
        CHECK(eventTitled(*dossier, "Third round of talks, Istanbul").when->text
              == "2025-07-23T20:37:00/2025-07-23T21:16:00");
    }
    SECTION("version 1, its days first where the dates say so")
    {
        const auto dossier = readBack(
            readText("Start Date,End Date,Headline,Text,Media\n2/6/2025,,a,,\n16/6/2025,,b,,\n",
                     "timelinejs"));
        CHECK(dossier->events[0].when->text == "2025-06-02");
    }
}

TEST_CASE("JSON of TimelineJS is read with numbers as texts and without", "[timelinejs]")
{
    const Foreign foreign = readSample("timelinejs-v3.json", "timelinejs-json");
    CHECK(foreign.rows == 10);
    CHECK(inLines(foreign.skipped)
          == "6: the date has no year\n"
             "7: there is no date\n"
             "8: this is no slide\n"
             "9: there is no title\n");
    const auto dossier = readBack(foreign);
    CHECK(dossier->title.text == "The Istanbul talks");
    CHECK(dossier->summary.text == "Three rounds & their agreements");
    const Event &first = eventTitled(*dossier, "First round of talks, Istanbul");
    CHECK(first.id == "round-1");
    CHECK(kept(*dossier, first).find("\"media.credit\": \"The Echo\"") != std::string::npos);
    const Event &second = eventTitled(*dossier, "Second round of talks, Istanbul");
    CHECK(second.when->text == "2025-06-02");
    CHECK(kept(*dossier, second)
          == R"({ "autolink": "false", "start_date.display_date": "early June" })");
    CHECK(eventTitled(*dossier, "Third round of talks, Istanbul").when->text
          == "2025-07-23T20:37/2025-07-23T21:16");
    CHECK(eventTitled(*dossier, "A year of three rounds").when->text == "2025");
    const Event &hour = eventTitled(*dossier, "Exchange, stage 1");
    CHECK(hour.when->text == "2025-06-09"); // an hour alone is no minute
    CHECK(kept(*dossier, hour) == R"({ "start_date.hour": "14" })");
    CHECK(dossier->citationsOf(hour)[0].locator == "item 5");
    const Event &era = eventTitled(*dossier, "The Istanbul rounds");
    CHECK(laneOf(*dossier, era) == "Eras");
    CHECK(era.when->text == "2025-05/2025-07");
}

TEST_CASE("JSON of TimelineJS from before version 3 is read", "[timelinejs]")
{
    const Foreign foreign = readSample("timelinejs-v2.json", "timelinejs-json");
    CHECK(inLines(foreign.skipped) == "5: there is no date\n");
    const auto dossier = readBack(foreign);
    CHECK(dossier->title.text == "The Istanbul talks");
    REQUIRE(dossier->events.size() == 5);
    CHECK(eventTitled(*dossier, "Exchange of 1,000 for 1,000").when->text
          == "2025-05-23/2025-05-25");
    CHECK(eventTitled(*dossier, "Third round of talks, Istanbul").when->text
          == "2025-07-23T20:37/2025-07-23T21:16:30");
    CHECK(laneOf(*dossier, eventTitled(*dossier, "First round of talks, Istanbul")) == "Talks");
    CHECK(eventTitled(*dossier, "The Istanbul rounds").when->text == "2025-05/2025-07");
}

TEST_CASE("the dates of old JSON of TimelineJS are all in one order", "[timelinejs]")
{
    const auto first = [](const std::string &other) {
        return readText(R"({"timeline": {"date": [{"startDate": "03/04/2025", "headline": "A"},)"
                        R"({"startDate": ")"
                            + other + R"(", "headline": "B"}]}})",
                        "timelinejs-json")
            .events.at(0)
            .when;
    };
    CHECK(first("05/06/2025") == "2025-03-04"); // as the format has it
    CHECK(first("16/06/2025") == "2025-04-03");
    CHECK(first("06/16/2025") == "2025-03-04");
}

TEST_CASE("what is no timeline of TimelineJS is a fault with its place", "[timelinejs]")
{
    const auto fault = [](std::string_view format, std::string_view text) {
        const auto read = readForeign(*formatNamed(format), text, {});
        return std::holds_alternative<Fault>(read) ? describe(std::get<Fault>(read), "f") : "read";
    };
    CHECK(
        fault("timelinejs", "Title,Date\n")
        == "f:1:1: error: a sheet of TimelineJS has the columns Year (or Start Date) and Headline");
    CHECK(fault("timelinejs-json", "{}")
          == "f: error: a timeline of TimelineJS is an object with an array \"events\"");
    CHECK(fault("timelinejs-json", "{\"events\":\n [}")
          == "f:2:3: error: from here on this is no JSON");
    CHECK(fault("timelinejs-json", std::string(100, '[') + std::string(100, ']'))
          == "f: error: arrays and objects are nested deeper than 32");
    CHECK(fault("timelinejs-json", std::string(1'000'000, '[')).starts_with("f:"));
    CHECK(fault("timelinejs-json", "[1e999]") == "f: error: a number in it is too large to be one");
}

TEST_CASE("dates of TimelineJS are as fine as their parts", "[timelinejs]")
{
    const auto read = [](const TimelineJsDate &date) {
        const ForeignDate result = readDate(date);
        return result.isGood() ? result.edtf : "! " + result.problem;
    };
    CHECK(read({"1,963", "", "", ""}) == "1963");
    CHECK(read({"-44", "3", "15", ""}) == "-0044-03-15");
    CHECK(read({"2025", "6", "2", "2:30:15.5 pm"}) == "2025-06-02T14:30:15");
    CHECK(read({"2025", "6", "2", "14.30.15"}) == "2025-06-02T14:30:15");
    CHECK(read({"2025", "13", "", ""}) == "! the month \"13\" is none from 1 to 12");
    CHECK(read({"2025", "6", "x", ""}) == "! the day \"x\" is none from 1 to 31");
    CHECK(read({"20x5", "", "", ""}) == "! the year \"20x5\" is no whole number");
    CHECK(read({"-44", "3", "15", "10:00"}) == "! a time needs a year from 0 to 9999");
    CHECK(readLegacyDate("1963,8,9", DateOrder::unknown).edtf == "1963-08-09");
    CHECK(readLegacyDate("1963,8", DateOrder::unknown).edtf == "1963-08");
    CHECK(readLegacyDate("1963,8,9,14,5", DateOrder::unknown).edtf == "1963-08-09T14:05");
    CHECK(readLegacyDate("1963,8,9,14", DateOrder::unknown).edtf == "1963-08-09");
    CHECK(readLegacyDate("8/9/1963", DateOrder::unknown).edtf == "1963-08-09");
    CHECK(readLegacyDate("8/9/1963", DateOrder::dayFirst).edtf == "1963-09-08");
    CHECK(!readLegacyDate("1,2,3,4,5,6,7", DateOrder::unknown).isGood());
}

TEST_CASE("rows that a sheet's header has swallowed are told", "[timelinejs]")
{
    const Foreign foreign = readText("Year,Headline,Text,\"Type \"x\n2025,A,a,\n2026,\"B\",b,\n"
                                     "2027,C,c,\n",
                                     "timelinejs");
    REQUIRE(foreign.skipped.size() == 1);
    CHECK(foreign.skipped.front().line == 1);
    CHECK_THAT(foreign.skipped.front().text, ContainsSubstring("all up to line 3 is in it"));
}
