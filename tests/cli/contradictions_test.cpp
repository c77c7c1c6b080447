// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace {

using Json = nlohmann::ordered_json;
using Call = std::vector<std::string>;

std::string rivals(const Folder &folder)
{
    return folder.write("rivals.json", R"({
        "ledgerline": 1, "title": "Rivals", "language": "en", "timezone": "UTC",
        "edition": "2025-12-31",
        "parties": { "alder": { "name": "Alder", "role": "belligerent", "ink": "party-1" },
                     "birch": { "name": "Birch", "short": "B\u202e", "role": "belligerent",
                                "ink": "party-2" } },
        "measures": { "people": { "name": "People", "unit": "people" } },
        "lanes": [ { "id": "lane", "name": "Lane", "kinds": ["exchange", "dispute"] } ],
        "sources": { "s": { "publisher": "P", "title": "T", "published": "2025-06-03" } },
        "events": [
            { "id": "a", "kind": "exchange", "when": "2025-06-01", "title": "A", "claims": [
                { "measure": "people", "to": "alder", "value": 15, "by": "alder",
                  "reported": "2025-06-01" },
                { "measure": "people", "to": "alder", "value": 20, "by": "birch", "source": "s",
                  "said": "a score" } ] },
            { "id": "b", "kind": "exchange", "when": "2025-06-02", "title": "B", "claims": [
                { "measure": "people", "at_least": 1999, "by": "alder", "reported": "2025-06-02" },
                { "measure": "people", "value": 2000, "by": "birch", "reported": "2025-06-02" } ] },
            { "id": "d", "kind": "dispute", "when": "2025-06-04", "title": "D\u009b", "by": "birch",
              "disputes": "a" } ] })");
}

std::string printed(const std::string &file, Call call = {})
{
    call.insert(call.begin(), {"tally", "--contradictions", file});
    const Outcome found = run(call);
    CHECK(found.err.empty());
    CHECK(found.status == 0);
    return found.out;
}

}

TEST_CASE("the table of contradictions puts the farthest apart first", "[contradictions]")
{
    const Folder folder;
    CHECK(printed(rivals(folder))
          == "Rivals, edition of 31 December 2025\n"
             "1\u20134 June 2025\n"
             "\n"
             " Apart  Date         Measure  To     Span\n"
             " 25.0%  1 June 2025  people   Alder  15\u201320\n"
             "    a: A\n"
             "    Alder 15; B\uFFFD 20\n"
             "(0.1%)  2 June 2025  people          at least 1,999\n"
             "    b: B\n"
             "    Alder at least 1,999; B\uFFFD 2,000\n"
             "\n"
             "Apart: the greatest number that was stated less the smallest, as a share of the "
             "greatest; in brackets where all claims\ncan be right. Span: from the lowest claim to "
             "the highest. A reading chooses between claims and changes nothing here.\n"
             "\n"
             "Disputes, in order of time:\n"
             "4 June 2025\n"
             "    d: D\uFFFD\n"
             "    disputes a: A\n");
}

TEST_CASE("the JSON and the CSV of contradictions are exactly this", "[contradictions]")
{
    const Folder folder;
    const std::string file = rivals(folder);
    CHECK(printed(file, {"--json"})
          == R"({"window": ["2025-06-01", "2025-06-04"], "reading": "envelope", "as_of": null, )"
             R"("contradictions": [
  {"event": "a", "date": "2025-06-01", "measure": "people", "to": "alder", "low": 15, "high": 20, )"
             R"("spread": 0.25, "exclusive": true, "claims": [{"by": "alder", "low": 15, )"
             R"("high": 15, "approximate": false, "said": null, "reported": "2025-06-01", )"
             R"("source": null}, {"by": "birch", "low": 20, "high": 20, "approximate": false, )"
             R"("said": "a score", "reported": "2025-06-03", "source": "s"}]},
  {"event": "b", "date": "2025-06-02", "measure": "people", "to": null, "low": 1999, "high": null, )"
             R"("spread": 0.0005, "exclusive": false, "claims": [{"by": "alder", "low": 1999, )"
             R"("high": null, "approximate": false, "said": null, "reported": "2025-06-02", )"
             R"("source": null}, {"by": "birch", "low": 2000, "high": 2000, )"
             R"("approximate": false, "said": null, "reported": "2025-06-02", "source": null}]}
], "disputes": [
  {"event": "d", "date": "2025-06-04", "by": "birch", "disputes": ["a"]}
]}
)");
    CHECK(printed(file, {"--csv", "--to", "2025-06-01"})
          == "event,date,measure,to,spread,exclusive,by,low,high,approximate,said,reported,source"
             "\r\n"
             "a,2025-06-01,people,alder,0.25,true,alder,15,15,false,,2025-06-01,\r\n"
             "a,2025-06-01,people,alder,0.25,true,birch,20,20,false,a score,2025-06-03,s\r\n");
}

TEST_CASE("a contradiction stands in the table from the day of its second claim on",
          "[contradictions]")
{
    const Folder folder;
    const std::string file = rivals(folder);
    const auto asOf = [&](const std::string &day) {
        const Json all = Json::parse(printed(file, {"--json", "--as-of", day}));
        return std::pair(all.at("contradictions").size(), all.at("disputes").size());
    };
    CHECK(asOf("2025-06-01") == std::pair<std::size_t, std::size_t>(0, 0));
    CHECK(asOf("2025-06-02") == std::pair<std::size_t, std::size_t>(1, 0));
    CHECK(asOf("2025-06-03") == std::pair<std::size_t, std::size_t>(2, 0));
    CHECK(asOf("2025-06-04") == std::pair<std::size_t, std::size_t>(2, 1));
    CHECK_THAT(printed(file, {"--as-of", "2025-06-01"}), ContainsSubstring("No claims differ.\n"));
}

TEST_CASE("of the record's cases these contradict each other as of each day, in every reading",
          "[contradictions][record]")
{
    const auto lines = [](const Json &all) {
        std::vector<std::string> result;
        for (const Json &row : all.at("contradictions")) {
            if (row.at("measure") == "prisoners" || row.at("measure") == "bodies") {
                result.push_back(row.at("event").get<std::string>() + " to "
                                 + row.at("to").get<std::string>() + ' ' + row.at("low").dump()
                                 + ".." + row.at("high").dump() + " apart "
                                 + row.at("spread").dump()
                                 + (row.at("exclusive") == true ? "" : ", all may be right"));
            }
        }
        for (const Json &dispute : all.at("disputes"))
            result.push_back(dispute.at("event"));
        return result;
    };
    const std::string bodies = "pledge-bodies-2025-06-02 to ukraine 6000..null apart 0.0, "
                               "all may be right";
    const auto prisoners = [](const std::string &to) {
        return "pledge-prisoners-2025-06-02 to " + to
            + " 1000..null apart 0.1667, all may be right";
    };
    const std::string count = "bodies-2025-06-16 to ukraine 1245..1248 apart 0.0024";
    const std::string offer = "pledge-bodies-2025-06-20 to ukraine 2239..3000 apart 0.2537, all "
                              "may be right";
    const auto ofJuly = [](const std::string &to) {
        return "pledge-prisoners-2025-07-23 to " + to + " 1200..null apart 0.0, all may be right";
    };
    using Lines = std::vector<std::string>;
    const std::pair<std::string, Lines> days[] = {
        {"2025-05-20", {}},
        {"2025-06-08", {prisoners("ukraine"), prisoners("russia"), bodies, "dispute-2025-06-07"}},
        {"2025-07-20",
         {offer, prisoners("ukraine"), prisoners("russia"), count, bodies, "dispute-2025-06-07",
          "dispute-2025-06-12", "dispute-2025-06-16", "dispute-2025-07-17"}},
        {"2025-08-10",
         {offer, prisoners("ukraine"), prisoners("russia"), count, bodies, ofJuly("ukraine"),
          ofJuly("russia"), "dispute-2025-06-07", "dispute-2025-06-12", "dispute-2025-06-16",
          "dispute-2025-07-17", "dispute-2025-07-23", "dispute-2025-07-24-children"}},
        {"2026-01-01",
         {offer, prisoners("ukraine"), prisoners("russia"), count, bodies, ofJuly("ukraine"),
          ofJuly("russia"), "dispute-2025-06-07", "dispute-2025-06-12", "dispute-2025-06-16",
          "dispute-2025-07-17", "dispute-2025-07-23", "dispute-2025-07-24-children"}},
    };
    for (const auto &[day, expected] : days) {
        for (const char *reading : {"envelope", "lowest", "highest", "latest", "ukraine", "russia",
                                    "turkiye", "usa", "press"}) {
            CAPTURE(day, reading);
            CHECK(lines(Json::parse(printed(record,
                                            {"--json", "--reading", reading, "--as-of", day,
                                             "--from", "2025-05", "--to", "2025-07"})))
                  == expected);
        }
    }
}
