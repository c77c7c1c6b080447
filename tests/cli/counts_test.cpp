// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <nlohmann/json.hpp>

#include <map>

namespace {

using Json = nlohmann::ordered_json;
using Cell = std::pair<std::string, std::string>; ///< a kind and a year
using Cells = std::map<Cell, int>;

Cells printed(const std::string &file)
{
    const Outcome found = run({"tally", "--counts", "--json", file});
    CHECK(found.err.empty());
    REQUIRE(found.status == 0);
    Cells result;
    const Json all = Json::parse(found.out);
    for (const Json &row : all.at("counts"))
        result[{row.at("kind").get<std::string>(), std::to_string(row.at("year").get<int>())}]
            = row.at("events").get<int>();
    return result;
}

/// Counted from the file itself: a date of the record begins with its year.
Cells derived(const std::string &file)
{
    Cells result;
    const Json dossier = Json::parse(contents(file));
    for (const Json &event : dossier.at("events")) {
        const auto when = event.at("when").get<std::string>();
        ++result[{event.at("kind").get<std::string>(), when.substr(0, 4)}];
    }
    return result;
}

/// The record that the dossier is made from: 159 events.
const Cells gathered{
    {{"exchange", "2022"}, 22},     {{"exchange", "2023"}, 12},    {{"exchange", "2024"}, 11},
    {{"exchange", "2025"}, 20},     {{"exchange", "2026"}, 4},     {{"repatriation", "2024"}, 5},
    {{"repatriation", "2025"}, 16}, {{"repatriation", "2026"}, 2}, {{"talks", "2022"}, 5},
    {{"talks", "2025"}, 3},         {{"talks", "2026"}, 3},        {{"pledge", "2025"}, 9},
    {{"pledge", "2026"}, 2},        {{"deadline", "2025"}, 10},    {{"dispute", "2024"}, 2},
    {{"dispute", "2025"}, 8},       {{"statement", "2022"}, 4},    {{"statement", "2023"}, 2},
    {{"statement", "2024"}, 2},     {{"statement", "2025"}, 12},   {{"statement", "2026"}, 5},
};

/// What the dossier tells beside it.
const Cells added{
    {{"exchange", "2025"}, 1}, // the exchange of three days as a whole, beside its days
    {{"pledge", "2025"}, 1}, // that of 23 July apart, for people and for bodies
    {{"statement", "2025"}, 3}, // of 8 and 9 June, and the truces of 23 July
};

std::string small(const Folder &folder)
{
    return folder.write("counts.json", R"({
        "ledgerline": 1, "title": "Counts", "language": "en", "timezone": "UTC",
        "edition": "2025-12-31",
        "parties": { "alder": { "name": "Alder", "role": "belligerent", "ink": "party-1" } },
        "measures": { "people": { "name": "People", "unit": "people" } },
        "lanes": [ { "id": "lane", "name": "Lane", "kinds": ["exchange", "talks"] } ],
        "sources": {},
        "gaps": [ { "id": "g", "when": "2024-03/2024-08", "title": "Spring\u202e", "note": "Nobody wrote.",
                    "lanes": ["lane"] },
                  { "id": "old", "when": "1999", "title": "Long ago", "note": "Nobody knows." } ],
        "events": [
            { "id": "a", "kind": "exchange", "when": "2024-02-01", "title": "A" },
            { "id": "b", "kind": "exchange", "when": "2025-02-01/2025-02-03", "title": "B" },
            { "id": "c", "kind": "exchange", "when": "2025-02-01", "title": "C", "part_of": "b" },
            { "id": "d", "kind": "talks", "when": "2025", "title": "D" },
            { "id": "e", "kind": "talks", "when": "202X", "title": "E" } ] })");
}

}

TEST_CASE("the record's events by kind and year are those of its file", "[counts]")
{
    CHECK(printed(record) == derived(record));
}

TEST_CASE("the record's events are all that were gathered, and those that were added", "[counts]")
{
    Cells expected = gathered;
    for (const auto &[cell, number] : added)
        expected[cell] += number;
    CHECK(printed(record) == expected);
}

TEST_CASE("the table of counts has a row for each year and tells the gaps below", "[counts]")
{
    const Folder folder;
    CHECK(run({"tally", "--counts", small(folder)}).out
          == "Counts, edition of 31 December 2025\n"
             "1 January 2020 \u2013 31 December 2029\n"
             "\n"
             "Year      talks  exchange  repatriation  pledge  deadline  dispute  statement  All\n"
             "2024                    1                                                        1\n"
             "2025          1         2                                                        3\n"
             "not told      1                                                                  1\n"
             "All           2         3                                                        5\n"
             "Among them, part of another of their kind: exchange 1.\n"
             "\n"
             "Known gaps: what is missing here, and not counted\n"
             "March\u2013August 2024: Spring\uFFFD\n"
             "    Nobody wrote.\n");
}

TEST_CASE("the JSON and the CSV of counts are exactly this", "[counts]")
{
    const Folder folder;
    const std::string file = small(folder);
    CHECK(run({"tally", "--counts", "--json", file, "--from", "2024", "--to", "2025"}).out
          == R"({"window": ["2024-01-01", "2025-12-31"], "as_of": null, "counts": [
  {"year": 2024, "kind": "exchange", "events": 1, "parts": 0},
  {"year": 2025, "kind": "talks", "events": 1, "parts": 0},
  {"year": 2025, "kind": "exchange", "events": 2, "parts": 1},
  {"year": null, "kind": "talks", "events": 1, "parts": 0}
], "gaps": [
  {"id": "g", "when": "2024-03/2024-08", "lanes": ["lane"], "title": "Spring)"
             "\u202e"
             R"(", "note": "Nobody wrote."}
]}
)");
    CHECK(run({"tally", "--counts", "--csv", file, "--to", "2024"}).out
          == "year,kind,events,parts\r\n"
             "2024,exchange,1,0\r\n"
             ",talks,1,0\r\n");
}

TEST_CASE("a dossier without events has no counts", "[counts]")
{
    const Outcome found = run({"tally", "--counts", LEDGERLINE_TEST_DATA "/valid/minimal.json"});
    CHECK(found.status == 0);
    CHECK_THAT(found.out, ContainsSubstring("\nNo events are recorded.\n"));
}
