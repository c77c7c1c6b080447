// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <nlohmann/json.hpp>

namespace {

using Json = nlohmann::ordered_json;

Json tally(std::vector<std::string> options)
{
    options.insert(options.begin(), {"tally", record, "--json"});
    const Outcome found = run(options);
    CHECK(found.err.empty());
    REQUIRE(found.status == 0);
    return Json::parse(found.out);
}

/// The row of a period, measure and direction without its events; null when there is none.
Json row(const Json &tallies, std::string_view period, std::string_view measure, const Json &to)
{
    for (Json row : tallies.at("tallies")) {
        if (row.at("period") == period && row.at("measure") == measure && row.at("to") == to) {
            row.erase("events");
            row.erase("vague_dates");
            return row;
        }
    }
    return nullptr;
}

std::vector<std::string> keys(const Json &object)
{
    std::vector<std::string> result;
    for (const auto &item : object.items())
        result.push_back(item.key());
    return result;
}

/// A dossier of a few exchanges, whose texts are hostile to a terminal.
std::string hostile(const Folder &folder)
{
    return folder.write("hostile.json", R"({
        "ledgerline": 1, "title": "T\u202e\u009b31m", "language": "en", "timezone": "UTC",
        "edition": "2025-12-31",
        "parties": { "alder": { "name": "\u00c4lder", "role": "belligerent", "ink": "party-1" } },
        "measures": { "people": { "name": "People", "unit": "people" },
                      "days": { "name": "Days", "unit": "days" } },
        "lanes": [ { "id": "lane", "name": "Lane", "kinds": ["exchange"] } ],
        "sources": {},
        "events": [
            { "id": "a", "kind": "exchange", "when": "2025-01-31", "title": "A", "claims": [
                { "measure": "people", "to": "alder", "value": 1205, "by": "alder" },
                { "measure": "days", "about": 3, "by": "alder" } ] },
            { "id": "b", "kind": "exchange", "when": "2025-01", "title": "B", "claims": [
                { "measure": "people", "to": "alder", "undisclosed": true, "by": "alder" } ] } ] })");
}

}

TEST_CASE("the record's months come to what the claims say", "[tally]")
{
    const Json months = tally({"--by", "month"});
    CHECK(row(months, "2025-06", "bodies", "ukraine")
          == Json::parse(R"({ "period": "2025-06", "measure": "bodies", "to": "ukraine",
              "low": 6057, "high": 6060, "approximate": false, "undisclosed": 0 })"));
    CHECK(row(months, "2025-06", "bodies", "russia")
          == Json::parse(R"({ "period": "2025-06", "measure": "bodies", "to": "russia",
              "low": 78, "high": 78, "approximate": false, "undisclosed": 0 })"));
    CHECK(row(months, "2025-05", "prisoners", "ukraine")
          == Json::parse(R"({ "period": "2025-05", "measure": "prisoners", "to": "ukraine",
              "low": 1205, "high": 1205, "approximate": false, "undisclosed": 0 })"));
    CHECK(row(months, "2025-06", "prisoners", "ukraine")
          == Json::parse(R"({ "period": "2025-06", "measure": "prisoners", "to": "ukraine",
              "low": 0, "high": null, "approximate": false, "undisclosed": 7 })"));
    CHECK(row(months, "2025-07", "minutes", nullptr).is_object());
}

TEST_CASE("servicemen and civilians never stand inside the prisoners twice", "[tally]")
{
    // On 23 May 2025, 270 servicemen and 120 civilians were the 390 people of that day.
    const Json day = tally({"--from", "2025-05-23", "--to", "2025-05-23"});
    for (const std::string_view to : {"ukraine", "russia"}) {
        CAPTURE(to);
        CHECK(row(day, "2025-05", "servicemen", to).at("low") == 270);
        CHECK(row(day, "2025-05", "civilians", to).at("low") == 120);
        CHECK(row(day, "2025-05", "prisoners", to).at("low") == 390);
        CHECK(row(day, "2025-05", "prisoners", to).at("high") == 390);
    }
}

TEST_CASE("the JSON has the keys that other programs count on, in their order", "[tally]")
{
    const Json all = tally({"--by", "all"});
    CHECK(keys(all) == std::vector<std::string>{"window", "reading", "as_of", "tallies"});
    CHECK(all.at("window") == Json::array({"2022-02-28", "2026-05-15"}));
    CHECK(all.at("reading") == "envelope");
    CHECK(all.at("as_of").is_null());
    REQUIRE(!all.at("tallies").empty());
    for (const Json &one : all.at("tallies")) {
        CHECK(keys(one)
              == std::vector<std::string>{"period", "measure", "to", "low", "high", "approximate",
                                          "undisclosed", "events", "vague_dates"});
        CHECK(!one.at("events").empty());
        CHECK(one.at("period") == "all");
    }
}

TEST_CASE("the window runs from the first day of one date to the last of the other", "[tally]")
{
    CHECK(tally({"--from", "2025-05", "--to", "2025-06"}).at("window")
          == Json::array({"2025-05-01", "2025-06-30"}));
    CHECK(tally({"--from", "2025-05-23"}).at("window")
          == Json::array({"2025-05-23", "2026-05-15"}));
    CHECK(tally({"--to", "2025"}).at("window") == Json::array({"2022-02-28", "2025-12-31"}));
    CHECK(tally({"--to", "2020-02"}).at("window") == Json::array({"2020-02-01", "2020-02-29"}));
    CHECK(tally({"--from", "2030-02"}).at("window") == Json::array({"2030-02-01", "2030-02-28"}));
    CHECK(tally({"--from", "2025-06-16", "--to", "2025-06-16"}).at("tallies").size() == 2);
}

TEST_CASE("the months of each year add up to it", "[tally]")
{
    const Json months = tally({"--by", "month"});
    const Json years = tally({"--by", "year"});
    for (const Json &year : years.at("tallies")) {
        const auto isOfYear = [&](const Json &month) {
            return month.at("period").get<std::string>().substr(0, 4)
                == year.at("period").get<std::string>()
                && month.at("measure") == year.at("measure") && month.at("to") == year.at("to");
        };
        std::int64_t low = 0;
        for (const Json &month : months.at("tallies")) {
            if (isOfYear(month))
                low += month.at("low").get<std::int64_t>();
        }
        CAPTURE(year.dump());
        CHECK(year.at("low") == low);
    }
}

TEST_CASE("a dossier without events has no window and no tallies", "[tally]")
{
    const Outcome found = run({"tally", LEDGERLINE_TEST_DATA "/valid/minimal.json", "--json"});
    CHECK(found.status == 0);
    CHECK(found.out
          == "{\"window\": null, \"reading\": \"envelope\", \"as_of\": null, \"tallies\": []}\n");
}

TEST_CASE("without a file the built-in dossier is summed", "[tally]")
{
    const Outcome found = run({"tally", "--json"});
    CHECK(found.status == 0);
    CHECK(found.out == run({"tally", record, "--json"}).out);
}

TEST_CASE("the JSON of a small dossier is exactly this", "[tally]")
{
    const Folder folder;
    const Outcome found = run({"tally", hostile(folder), "--json"});
    CHECK(found.status == 0);
    CHECK(found.err.empty());
    CHECK(found.out
          == R"({"window": ["2025-01-01", "2025-01-31"], "reading": "envelope", )"
             R"("as_of": null, "tallies": [
  {"period": "2025-01", "measure": "people", "to": "alder", "low": 1205, "high": null, )"
             R"("approximate": false, "undisclosed": 1, "events": ["b", "a"], "vague_dates": false},
  {"period": "2025-01", "measure": "days", "to": null, "low": 3, "high": 3, )"
             R"("approximate": true, "undisclosed": 0, "events": ["a"], "vague_dates": false}
]}
)");
}

TEST_CASE("the CSV of a small dossier is exactly this", "[tally]")
{
    const Folder folder;
    const Outcome found = run({"tally", hostile(folder), "--csv", "--by", "year"});
    CHECK(found.status == 0);
    CHECK(found.err.empty());
    CHECK(found.out
          == "period,measure,to,low,high,approximate,undisclosed,events,vague_dates\r\n"
             "2025,people,alder,1205,,false,1,b a,false\r\n"
             "2025,days,,3,3,true,0,a,false\r\n");
}

TEST_CASE("the table aligns its columns and obeys no control character", "[tally]")
{
    const Folder folder;
    const Outcome found = run({"tally", hostile(folder)});
    CHECK(found.status == 0);
    CHECK(found.err.empty());
    CHECK(found.out
          == "T\uFFFD\uFFFD31m, edition of 31 December 2025\n"
             "1\u201331 January 2025\n"
             "\n"
             "Period   Measure  To     Total           Events  Undisclosed\n"
             "2025-01  People   \u00c4lder  at least 1,205       2            1\n"
             "2025-01  Days            about 3              1\n"
             "\n"
             "Totals span what the rival claims about each event say. Running totals, combined "
             "counts\nand what was promised or disputed are not added.\n");
}

TEST_CASE("months that may share an event say that they do not add up", "[tally]")
{
    const Folder folder;
    const std::string file = folder.write("vague.json", R"({
        "ledgerline": 1, "title": "T", "language": "en", "timezone": "UTC", "edition": "2025-12-31",
        "parties": { "alder": { "name": "Alder", "role": "belligerent", "ink": "party-1" } },
        "measures": { "people": { "name": "People", "unit": "people" } },
        "lanes": [ { "id": "lane", "name": "Lane", "kinds": ["exchange"] } ],
        "sources": {},
        "events": [
            { "id": "a", "kind": "exchange", "when": "2025-01-30/2025-02-02", "title": "A",
              "claims": [ { "measure": "people", "to": "alder", "value": 9, "by": "alder" } ] },
            { "id": "b", "kind": "exchange", "when": "2025-03-05", "title": "B",
              "claims": [ { "measure": "people", "to": "alder", "value": 4, "by": "alder" } ] } ] })");
    CHECK_THAT(
        run({"tally", file}).out,
        ContainsSubstring("Period   Measure  To     Total      Events  Undisclosed  Vague dates\n"
                          "2025-01  People   Alder  at most 9       1               yes\n"
                          "2025-02  People   Alder  at most 9       1               yes\n"
                          "2025-03  People   Alder  4               1\n")
            && ContainsSubstring(
                "\nWhere dates are vague, what may lie outside a period "
                "counts in it as possible:\nsums of such periods do not add up.\n"));
    CHECK_THAT(run({"tally", file, "--by", "year"}).out, !ContainsSubstring("Vague dates"));
    CHECK_THAT(run({"tally", file, "--csv"}).out,
               ContainsSubstring("2025-02,people,alder,0,9,false,0,a,true\r\n")
                   && ContainsSubstring("2025-03,people,alder,4,4,false,0,b,false\r\n"));
}

TEST_CASE("the table says so when nothing is recorded", "[tally]")
{
    const Outcome found = run({"tally", record, "--from", "1990", "--to", "1990"});
    CHECK(found.status == 0);
    CHECK_THAT(found.out,
               ContainsSubstring("1 January \u2013 31 December 1990\n"
                                 "\nNo counts are recorded.\n"));
}

TEST_CASE("a faulty dossier is not summed", "[tally]")
{
    const Outcome found
        = run({"tally", "event-id-twice.json"}, {.folder = LEDGERLINE_TEST_DATA "/faulty"});
    CHECK(found.status == 1);
    CHECK(found.out.empty());
    CHECK(found.err == contents(LEDGERLINE_TEST_DATA "/faulty/event-id-twice.expected"));
}

TEST_CASE("dates too vague for a table of months ask for longer periods", "[tally]")
{
    const Folder folder;
    const std::string file = folder.write("vague.json", R"({
        "ledgerline": 1, "title": "Vague", "language": "en", "timezone": "UTC",
        "edition": "2025-12-31",
        "parties": { "alder": { "name": "Alder", "role": "belligerent", "ink": "party-1" } },
        "measures": { "people": { "name": "People", "unit": "people" } },
        "lanes": [ { "id": "lane", "name": "Lane", "kinds": ["exchange"] } ], "sources": {},
        "events": [
            { "id": "a", "kind": "exchange", "when": "Y-150000/Y150000", "title": "A", "claims": [
                { "measure": "people", "to": "alder", "value": 5, "by": "alder" } ] } ] })");
    const Outcome months = run({"tally", file});
    CHECK(months.status == 2);
    CHECK(isOneError(months.err));
    CHECK_THAT(months.err, ContainsSubstring("--by month gives too many rows"));
    CHECK(run({"tally", file, "--by", "all"}).status == 0);
    CHECK(run({"tally", file, "--from", "2025"}).status == 2);
    CHECK(run({"tally", file, "--from", "2025", "--to", "2025"}).status == 0);
}
