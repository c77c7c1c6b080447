// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace {

using Json = nlohmann::ordered_json;
using Call = std::vector<std::string>;

/// One exchange of which two parties speak on two days, and another a week later.
std::string rivals(const Folder &folder)
{
    return folder.write("rivals.json", R"({
        "ledgerline": 1, "title": "Rivals", "language": "en", "timezone": "UTC",
        "edition": "2025-12-31",
        "parties": { "alder": { "name": "Alder", "role": "belligerent", "ink": "party-1" },
                     "birch": { "name": "B\u202eirch", "role": "belligerent", "ink": "party-2" } },
        "measures": { "people": { "name": "People", "unit": "people" } },
        "lanes": [ { "id": "lane", "name": "Lane", "kinds": ["exchange", "statement"] } ],
        "sources": {},
        "events": [
            { "id": "a", "kind": "exchange", "when": "2025-06-01", "title": "A", "claims": [
                { "measure": "people", "to": "alder", "value": 10, "by": "alder",
                  "reported": "2025-06-01" },
                { "measure": "people", "to": "alder", "value": 12, "by": "birch",
                  "reported": "2025-06-03" } ] },
            { "id": "b", "kind": "exchange", "when": "2025-06-08", "title": "B", "claims": [
                { "measure": "people", "to": "alder", "value": 5, "by": "birch",
                  "reported": "2025-06-08" } ] },
            { "id": "c", "kind": "statement", "when": "2025-06-09", "title": "C", "claims": [
                { "measure": "people", "to": "alder", "value": 15, "by": "alder",
                  "scope": "cumulative", "reported": "2025-06-09" } ] } ] })");
}

Json printed(Call call, const std::string &file)
{
    call.insert(call.begin(), {"tally", file, "--json"});
    const Outcome found = run(call);
    CHECK(found.err.empty());
    REQUIRE(found.status == 0);
    return Json::parse(found.out);
}

/// The sum of the people in June under a reading, as of a day if one is given.
std::string june(const std::string &file, const std::string &reading, const std::string &asOf = {})
{
    Call call{"--reading", reading};
    if (!asOf.empty())
        call.insert(call.end(), {"--as-of", asOf});
    const Json all = printed(call, file);
    CHECK(all.at("reading") == reading);
    CHECK(all.at("as_of") == (asOf.empty() ? Json() : Json(asOf)));
    if (all.at("tallies").empty())
        return "nothing";
    const Json &row = all.at("tallies").at(0);
    return '[' + row.at("low").dump() + ", " + row.at("high").dump() + ']';
}

std::string tableOf(Call call, const std::string &file)
{
    call.insert(call.begin(), {"tally", file});
    return run(call).out;
}

}

TEST_CASE("a tally follows the reading that is asked for", "[reading]")
{
    const Folder folder;
    const std::string file = rivals(folder);
    CHECK(june(file, "envelope") == "[15, 17]");
    CHECK(june(file, "lowest") == "[15, 15]");
    CHECK(june(file, "highest") == "[17, 17]");
    CHECK(june(file, "latest") == "[17, 17]");
    CHECK(june(file, "birch") == "[17, 17]");
    CHECK(june(file, "alder") == "[10, null]");
}

TEST_CASE("a tally as of a day counts what had been reported by its end", "[reading]")
{
    const Folder folder;
    const std::string file = rivals(folder);
    CHECK(june(file, "highest", "2025-05-31") == "nothing");
    CHECK(june(file, "highest", "2025-06-02") == "[10, 10]");
    CHECK(june(file, "highest", "2025-06-07") == "[12, 12]");
    CHECK(june(file, "highest", "2025-06-08") == "[17, 17]");
    CHECK(printed({"--as-of", "2025-06"}, file).at("as_of") == "2025-06-30");
}

TEST_CASE("the table's head tells what was counted", "[reading]")
{
    const Folder folder;
    const std::string file = rivals(folder);
    CHECK_THAT(
        tableOf({"--reading", "birch", "--as-of", "2025-06-08"}, file),
        ContainsSubstring("1\u20139 June 2025\nCounted: the word of B\uFFFDirch alone, as of "
                          "8 June 2025\n\n")
            && ContainsSubstring("What the party did not tell is open."));
    CHECK_THAT(tableOf({"--as-of", "2025-06-08"}, file),
               ContainsSubstring("1\u20139 June 2025\nAs of 8 June 2025\n\n")
                   && ContainsSubstring("Totals span what the rival claims"));
    CHECK_THAT(tableOf({"--reading", "lowest"}, file),
               ContainsSubstring("Counted: the lowest claim\n\n")
                   && !ContainsSubstring("Totals span"));
}

TEST_CASE("checkpoints and counts follow the day too", "[reading]")
{
    const Folder folder;
    const std::string file = rivals(folder);
    CHECK(printed({"--checkpoints", "--as-of", "2025-06-08"}, file).at("checkpoints").empty());
    const Json found = printed({"--checkpoints", "--reading", "lowest"}, file);
    CHECK(found.at("reading") == "lowest");
    REQUIRE(found.at("checkpoints").size() == 1);
    CHECK(found.at("checkpoints").at(0).at("everyone").at("high") == 15);
    const Json counts = printed({"--counts", "--as-of", "2025-06-07"}, file);
    CHECK(counts.at("as_of") == "2025-06-07");
    REQUIRE(counts.at("counts").size() == 1);
    CHECK(counts.at("counts").at(0).at("events") == 1);
}

TEST_CASE("a wrong reading or day is one error that says what there is", "[reading]")
{
    const Folder folder;
    const std::string file = rivals(folder);
    const std::string choices = "there is no reading 'cedar': choose envelope, lowest, highest, "
                                "latest, or a party's own word: alder, birch";
    const std::vector<std::pair<Call, std::string>> wrong{
        {{"tally", file, "--reading", "cedar"}, "--reading: " + choices},
        {{"export", file, "--figure", "timeline", "--reading", "cedar"}, choices},
        {{file, "--reading", "cedar"}, choices},
        {{file, "--lanes", "nosuch"}, "--lanes nosuch: the dossier has the lanes lane"},
        {{"tally", file, "--as-of", "soon"}, "--as-of soon: "},
        {{"tally", file, "--as-of", "2025-06/2025-07"}, "give a day, a month or a year"},
        {{file, "--as-of", "2025-02-30"}, "--as-of 2025-02-30: the day does not exist"},
        {{file, "--from", "2025-06", "--to", "2025-05"}, "--to 2025-05 lies before --from"},
        {{"--from", "2025-06", "tally", file}, "--from before a command is the window's"},
        {{"tally", file, "--counts", "--reading", "lowest"}, "--counts excludes --reading"},
    };
    for (const auto &[call, message] : wrong) {
        CAPTURE(call, message);
        const Outcome found = run(call);
        CHECK(found.status == 2);
        CHECK(found.out.empty());
        CHECK(isOneError(found.err));
        CHECK_THAT(found.err, ContainsSubstring(message));
    }
}
