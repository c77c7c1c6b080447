// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <nlohmann/json.hpp>

namespace {

using Json = nlohmann::ordered_json;

/// Two rounds, a pledge, and what was said of both rounds together.
std::string dossier(const Folder &folder)
{
    return folder.write("talks.json", R"({
        "ledgerline": 1, "title": "Talks", "language": "en", "timezone": "UTC",
        "edition": "2025-06-30",
        "parties": { "alder": { "name": "Alder", "short": "A", "role": "belligerent", "ink": "party-1" },
                     "birch": { "name": "Birch", "role": "belligerent", "ink": "party-2" } },
        "measures": { "minutes": { "name": "Length", "unit": "minutes" } },
        "lanes": [ { "id": "lane", "name": "Lane", "kinds": ["talks", "pledge"], "measure": "minutes" } ],
        "sources": { "s": { "publisher": "P", "title": "T" } },
        "events": [
            { "id": "a", "kind": "talks", "when": "2025-05-16", "title": "First",
              "heads": { "alder": "Her Excellency", "birch": "The mayor" }, "outcomes": ["A list", "Tea, and \"more\""],
              "claims": [ { "measure": "minutes", "value": 100, "by": "alder", "source": "s" },
                          { "measure": "minutes", "about": 90, "by": "birch", "source": "s" } ] },
            { "id": "p", "kind": "pledge", "when": "2025-05-16", "title": "Promise", "agreed_at": "a" },
            { "id": "b", "kind": "talks", "when": "2025-06-02", "title": "Second", "claims": [
                { "measure": "minutes", "value": 60, "by": "alder", "source": "s" },
                { "measure": "minutes", "at_most": 150, "said": "less than two and a half hours", "by": "alder",
                  "source": "s", "scope": "combined", "events": ["a", "b"] } ] } ] })");
}

std::string printed(const std::string &file, std::vector<std::string> options = {})
{
    options.insert(options.begin(), {"tally", "--talks", file});
    const Outcome found = run(options);
    CHECK(found.status == 0);
    CHECK(found.err.empty());
    return found.out;
}

}

TEST_CASE("the table of talks tells lengths, heads, outcomes and pledges", "[talks]")
{
    const Folder folder;
    CHECK(printed(dossier(folder))
          == "Talks, edition of 30 June 2025\n"
             "16 May – 2 June 2025\n"
             "\n"
             "Date         Length            Since the round before\n"
             "16 May 2025  about 90–100 min\n"
             "    a: First\n"
             "    led by: Alder, Her Excellency; Birch, The mayor\n"
             "    came to: A list; Tea, and \"more\"\n"
             "    pledges: p\n"
             "2 June 2025  60 min            17 days\n"
             "    b: Second\n"
             "\n"
             "Said of several together:\n"
             "    a and b, Alder: at most 150 min (“less than two and a half hours”); own counts "
             "recorded here: 160; 10 more than\n"
             "    stated\n"
             "\n"
             "Since the last round of all: 28 days.\n");
}

TEST_CASE("the JSON of talks is exactly this", "[talks]")
{
    const Folder folder;
    const Json all = Json::parse(printed(dossier(folder), {"--json"}));
    CHECK(all.at("reading") == "envelope");
    CHECK(all.at("as_of").is_null());
    CHECK(all.at("days_since_last") == Json::array({28, 28}));
    REQUIRE(all.at("talks").size() == 2);
    // Compared as text, so that the order of the keys counts.
    CHECK(all.at("talks").at(0).dump()
          == Json::parse(R"({ "event": "a", "date": "2025-05-16",
                "length": { "low": 90, "high": 100, "approximate": true, "undisclosed": false },
                "days_since_previous": null,
                "heads": { "alder": "Her Excellency", "birch": "The mayor" },
                "outcomes": ["A list", "Tea, and \"more\""], "pledges": ["p"] })")
                 .dump());
    CHECK(all.at("talks").at(1).at("days_since_previous") == Json::array({17, 17}));
    REQUIRE(all.at("together").size() == 1);
    const Json &both = all.at("together").at(0);
    CHECK(both.at("talks") == Json::array({"a", "b"}));
    CHECK(both.at("verdict") == "off");
    CHECK(both.at("difference") == 10);
    CHECK(both.at("own").at("low") == 160);
}

TEST_CASE("the CSV of talks is exactly this", "[talks]")
{
    const Folder folder;
    CHECK(printed(dossier(folder), {"--csv"})
          == "row,event,date,low,high,approximate,undisclosed,since_low,since_high,heads,outcomes,"
             "pledges,talks,by,verdict,difference\r\n"
             "round,a,2025-05-16,90,100,true,false,,,alder: Her Excellency; birch: The mayor,"
             "\"A list; Tea, and \"\"more\"\"\",p,,,,\r\n"
             "round,b,2025-06-02,60,60,false,false,17,17,,,,,,,\r\n"
             "together,b,2025-06-02,0,150,false,false,,,,,,a b,alder,off,10\r\n");
}

TEST_CASE("talks are read by rule and as of a day", "[talks]")
{
    const Folder folder;
    const std::string file = dossier(folder);
    const auto length = [&](std::vector<std::string> options) {
        options.emplace_back("--json");
        return Json::parse(printed(file, options)).at("talks").at(0).at("length").at("low");
    };
    CHECK(length({"--reading", "alder"}) == 100);
    CHECK(length({"--reading", "lowest"}) == 90);
    const Json early = Json::parse(printed(file, {"--as-of", "2025-05-20", "--json"}));
    CHECK(early.at("talks").size() == 1);
    CHECK(early.at("together").empty());
    CHECK(early.at("days_since_last") == Json::array({4, 4}));
}
