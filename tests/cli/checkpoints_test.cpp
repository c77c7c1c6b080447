// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

namespace {

using Json = nlohmann::ordered_json;

/// Two exchanges and what was stated of them in all: one total agrees, one is open, one off, and
/// one has nothing to compare with.
std::string dossier(const Folder &folder)
{
    return folder.write("totals.json", R"({
        "ledgerline": 1, "title": "Totals", "language": "en", "timezone": "UTC",
        "edition": "2025-12-31",
        "parties": { "alder": { "name": "Alder", "short": "A\u202e", "role": "belligerent", "ink": "party-1" },
                     "birch": { "name": "Birch", "short": "BI", "role": "belligerent", "ink": "party-2" } },
        "measures": { "people": { "name": "People", "unit": "people" },
                      "letters": { "name": "Letters", "unit": "letters" },
                      "exchanges": { "name": "Exchanges", "unit": "exchanges", "counts": "exchange" } },
        "lanes": [ { "id": "lane", "name": "Lane", "kinds": ["exchange", "statement"] } ],
        "sources": { "s": { "publisher": "P", "title": "T" } },
        "events": [
            { "id": "a", "kind": "exchange", "when": "2025-01-31", "title": "A", "claims": [
                { "measure": "people", "to": "alder", "value": 1205, "by": "alder", "source": "s" },
                { "measure": "people", "to": "birch", "value": 100, "by": "birch", "source": "s" } ] },
            { "id": "b", "kind": "exchange", "when": "2025-02-01", "title": "B", "claims": [
                { "measure": "people", "to": "alder", "undisclosed": true, "by": "alder", "source": "s" } ] },
            { "id": "c", "kind": "statement", "when": "2025-03-02", "title": "C", "claims": [
                { "measure": "people", "to": "alder", "value": 1500, "by": "alder", "source": "s",
                  "scope": "cumulative", "said": "1,500 \"souls\"", "since": "2025",
                  "note": "One\nexchange was\u009b not told." },
                { "measure": "people", "to": ["alder", "birch"], "at_least": 1000, "by": "birch",
                  "scope": "cumulative" },
                { "measure": "people", "to": "birch", "about": 160, "by": "birch",
                  "scope": "cumulative", "until": "2025-01" } ] },
            { "id": "d", "kind": "statement", "when": "2025-04", "title": "D", "claims": [
                { "measure": "exchanges", "value": 2, "by": "alder", "scope": "cumulative" },
                { "measure": "letters", "value": 9, "by": "alder", "scope": "cumulative" } ] } ] })");
}

Outcome checkpoints(const std::string &file, std::vector<std::string> options = {})
{
    options.insert(options.begin(), {"tally", "--checkpoints", file});
    Outcome found = run(options);
    CHECK(found.status == 0);
    return found;
}

/// How many characters of a terminal a line takes.
std::size_t widthOf(const std::string &line)
{
    return static_cast<std::size_t>(
        std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

}

TEST_CASE("the table of checkpoints says of each what the record comes to", "[checkpoints]")
{
    const Folder folder;
    CHECK(checkpoints(dossier(folder)).out
          == "Totals, edition of 31 December 2025\n"
             "31 January \u2013 30 April 2025\n"
             "\n"
             "Date        By  Measure    To     Stated          Own counts  All counts  Verdict\n"
             "2025-03-02  A\uFFFD  people     A\uFFFD     1,500           1,205+      1,205+      "
             "open: 295 not told\n"
             "    c, 2025 to 2 March 2025, \u201C1,500 \"souls\"\u201D\n"
             "    One exchange was\uFFFD not told.\n"
             "2025-03-02  BI  people     A\uFFFD+BI  at least 1,000  100+        1,305+      "
             "agrees\n"
             "    c, the first event to 2 March 2025\n"
             "2025-03-02  BI  people     BI     about 160       100         100         off: 60 "
             "fewer\n"
             "    c, the first event to January 2025\n"
             "2025-04     A\uFFFD  exchanges         2                           2           "
             "agrees\n"
             "    d, the first event to April 2025\n"
             "2025-04     A\uFFFD  letters           9                                       "
             "nothing to compare with\n"
             "    d, the first event to April 2025\n"
             "\n"
             "Running totals: 5. Agree: 2. Open: 1. Off: 1. Nothing to compare with: 1.\n"
             "A running total is held against the counts of the party that states it, over the "
             "same days; where these leave some event\n"
             "untold, against all counts if they tell more. Open: it holds only if counts that "
             "were not told make up the rest. Off: no\n"
             "count that was not told can mend it.\n");
}

TEST_CASE("the JSON of checkpoints is exactly this", "[checkpoints]")
{
    const Folder folder;
    const Json all = Json::parse(checkpoints(dossier(folder), {"--json"}).out);
    CHECK(all.at("window") == Json::array({"2025-01-31", "2025-04-30"}));
    CHECK(all.at("as_of").is_null());
    REQUIRE(all.at("checkpoints").size() == 5);
    // Compared as text, so that the order of the keys counts.
    CHECK(all.at("checkpoints").at(0).dump()
          == Json::parse(R"({ "event": "c", "date": "2025-03-02", "by": "alder",
                "measure": "people", "to": ["alder"], "since": "2025", "until": null,
                "period": ["2025-01-01", "2025-03-02"],
                "stated": { "low": 1500, "high": 1500, "approximate": false,
                            "said": "1,500 \"souls\"" },
                "own": { "low": 1205, "high": null, "approximate": false, "undisclosed": 1,
                         "events": 2 },
                "everyone": { "low": 1205, "high": null, "approximate": false, "undisclosed": 1,
                              "events": 2 },
                "verdict": "open", "basis": "own", "difference": 0, "missing": 295,
                "source": "s", "note": "One\nexchange was\u009b not told." })")
                 .dump());
    CHECK(all.at("checkpoints").at(1).at("basis") == "everyone");
    CHECK(all.at("checkpoints").at(2).at("difference") == -60);
    CHECK(all.at("checkpoints").at(3).at("own").is_null());
    CHECK(all.at("checkpoints").at(3).at("everyone").at("low") == 2);
    const Json &last = all.at("checkpoints").at(4);
    CHECK(last.at("verdict") == "nothing");
    for (const char *key : {"own", "everyone", "basis", "difference", "missing", "source", "note"})
        CHECK(last.at(key).is_null());
}

TEST_CASE("the CSV of checkpoints is exactly this", "[checkpoints]")
{
    const Folder folder;
    CHECK(checkpoints(dossier(folder), {"--csv"}).out
          == "event,date,by,measure,to,since,until,low,high,approximate,said,own_low,own_high,"
             "own_undisclosed,everyone_low,everyone_high,everyone_undisclosed,verdict,basis,"
             "difference,missing,source,note\r\n"
             "c,2025-03-02,alder,people,alder,2025,,1500,1500,false,\"1,500 \"\"souls\"\"\",1205,,"
             "1,1205,,1,open,own,0,295,s,\"One\nexchange was\u009b not told.\"\r\n"
             "c,2025-03-02,birch,people,alder birch,,,1000,,false,,100,,2,1305,,1,agrees,everyone,"
             "0,0,,\r\n"
             "c,2025-03-02,birch,people,birch,,2025-01,160,160,true,,100,100,0,100,100,0,off,own,"
             "-60,0,,\r\n"
             "d,2025-04,alder,exchanges,,,,2,2,false,,,,,2,2,0,agrees,everyone,0,0,,\r\n"
             "d,2025-04,alder,letters,,,,9,9,false,,,,,,,,nothing,,,,,\r\n");
}

TEST_CASE("a window chooses checkpoints by the event that states them, not by their period",
          "[checkpoints]")
{
    const Folder folder;
    const std::string file = dossier(folder);
    const auto stated = [&](std::vector<std::string> options) {
        options.emplace_back("--json");
        return Json::parse(checkpoints(file, std::move(options)).out).at("checkpoints");
    };
    CHECK(stated({"--from", "2025-04"}).size() == 2);
    CHECK(stated({"--to", "2025-03"}).size() == 3);
    CHECK(stated({"--to", "2025-03"}).at(0).at("everyone").at("events") == 2);
    CHECK_THAT(checkpoints(file, {"--to", "2025-02"}).out,
               ContainsSubstring("\nNo running totals are stated.\n"));
}

TEST_CASE("every running total of the record is a checkpoint, in 120 columns", "[checkpoints]")
{
    std::size_t cumulative = 0;
    const Json file = Json::parse(contents(record));
    for (const Json &event : file.at("events")) {
        for (const Json &claim : event.value("claims", Json::array()))
            cumulative += claim.value("scope", "event") == "cumulative" ? 1 : 0;
    }
    CHECK(cumulative >= 20);
    CHECK(Json::parse(checkpoints(record, {"--json"}).out).at("checkpoints").size() == cumulative);

    std::istringstream table(checkpoints(record).out);
    for (std::string line; std::getline(table, line);) {
        CAPTURE(line);
        CHECK(widthOf(line) <= 120);
    }
}

TEST_CASE("checkpoints, counts and periods exclude each other", "[checkpoints]")
{
    for (const auto &options : {std::vector<std::string>{"--checkpoints", "--counts"},
                                {"--checkpoints", "--by", "year"},
                                {"--counts", "--by", "year"}}) {
        std::vector<std::string> call{"tally", record};
        call.insert(call.end(), options.begin(), options.end());
        const Outcome found = run(call);
        CHECK(found.status == 2);
        CHECK(isOneError(found.err));
    }
}
