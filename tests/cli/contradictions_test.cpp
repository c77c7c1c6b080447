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

/// Two rival running totals, and two rival counts of both events in both directions; then a sum
/// to each side.
std::string totals(const Folder &folder)
{
    return folder.write("totals.json", R"({
        "ledgerline": 1, "title": "Totals", "language": "en", "timezone": "UTC",
        "edition": "2025-12-31",
        "parties": { "alder": { "name": "Alder", "role": "belligerent", "ink": "party-1" },
                     "birch": { "name": "Birch", "role": "belligerent", "ink": "party-2" } },
        "measures": { "people": { "name": "People", "unit": "people" } },
        "lanes": [ { "id": "lane", "name": "Lane", "kinds": ["exchange"], "measure": "people" } ],
        "sources": {},
        "events": [
            { "id": "a", "kind": "exchange", "when": "2025-06-01", "title": "A", "claims": [
                { "measure": "people", "to": "alder", "value": 15, "by": "alder" } ] },
            { "id": "b", "kind": "exchange", "when": "2025-06-02", "title": "B", "claims": [
                { "measure": "people", "to": "alder", "value": 7, "by": "alder" },
                { "measure": "people", "to": "alder", "value": 78, "by": "alder",
                  "scope": "cumulative", "since": "2025-05" },
                { "measure": "people", "to": "alder", "value": 79, "by": "birch",
                  "scope": "cumulative", "since": "2025-05", "until": "2025-06-02" },
                { "measure": "people", "to": ["alder", "birch"], "at_least": 30, "by": "alder",
                  "scope": "combined", "events": ["a", "b"] },
                { "measure": "people", "to": ["birch", "alder"], "about": 40, "by": "birch",
                  "scope": "combined", "events": ["b", "a"] } ] } ] })");
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
  {"event": "a", "date": "2025-06-01", "measure": "people", "to": "alder", "scope": "event", "period": null, "events": [], )"
             R"("low": 15, "high": 20, )"
             R"("spread": 0.25, "exclusive": true, "claims": [{"by": "alder", "low": 15, )"
             R"("high": 15, "approximate": false, "said": null, "reported": "2025-06-01", )"
             R"("source": null}, {"by": "birch", "low": 20, "high": 20, "approximate": false, )"
             R"("said": "a score", "reported": "2025-06-03", "source": "s"}]},
  {"event": "b", "date": "2025-06-02", "measure": "people", "to": null, "scope": "event", "period": null, "events": [], )"
             R"("low": 1999, "high": null, )"
             R"("spread": 0.0005, "exclusive": false, "claims": [{"by": "alder", "low": 1999, )"
             R"("high": null, "approximate": false, "said": null, "reported": "2025-06-02", )"
             R"("source": null}, {"by": "birch", "low": 2000, "high": 2000, )"
             R"("approximate": false, "said": null, "reported": "2025-06-02", "source": null}]}
], "disputes": [
  {"event": "d", "date": "2025-06-04", "by": "birch", "disputes": ["a"]}
]}
)");
    CHECK(printed(file, {"--csv", "--to", "2025-06-01"})
          == "event,date,measure,to,scope,period,events,spread,exclusive,by,low,high,approximate,"
             "said,reported,source\r\n"
             "a,2025-06-01,people,alder,event,,,0.25,true,alder,15,15,false,,2025-06-01,\r\n"
             "a,2025-06-01,people,alder,event,,,0.25,true,birch,20,20,false,a "
             "score,2025-06-03,s\r\n");
}

TEST_CASE("the table says of what rival totals are", "[contradictions]")
{
    const Folder folder;
    const std::string file = totals(folder);
    CHECK_THAT(
        printed(file),
        ContainsSubstring("Totals, edition of 31 December 2025\n"
                          "1\u20132 June 2025\n"
                          "\n"
                          "Running totals and counts of several events together, which are no "
                          "event's own:\n"
                          "  Apart  Date         Measure  To           Span\n"
                          "(25.0%)  2 June 2025  people   Alder+Birch  at least about 30\n"
                          "    b: B\n"
                          "    of 2 events together\n"
                          "    Alder at least 30; Birch about 40\n"
                          "   1.3%  2 June 2025  people   Alder        78\u201379\n"
                          "    b: B\n"
                          "    all since May 2025\n"
                          "    Alder 78; Birch 79\n"
                          "\n"
                          "Apart: "));
}

TEST_CASE("the JSON and the CSV say of what rival totals are", "[contradictions]")
{
    const Folder folder;
    const std::string file = totals(folder);
    const Json rows = Json::parse(printed(file, {"--json"})).at("contradictions");
    REQUIRE(rows.size() == 2);
    const auto of = [](const Json &row) {
        return row.at("to").dump() + ' ' + row.at("scope").dump() + ' ' + row.at("period").dump()
            + ' ' + row.at("events").dump();
    };
    CHECK(of(rows[0]) == R"(["alder","birch"] "combined" null ["a","b"])");
    CHECK(of(rows[1]) == R"("alder" "cumulative" ["2025-05-01","2025-06-02"] [])");
    const std::string csv = printed(file, {"--csv"});
    CHECK_THAT(csv,
               ContainsSubstring("b,2025-06-02,people,alder birch,combined,,a b,0.25,false,"
                                 "birch,40,40,true,"));
    CHECK_THAT(csv,
               ContainsSubstring("b,2025-06-02,people,alder,cumulative,2025-05-01/2025-06-02,,"
                                 "0.0127,true,birch,79,79,false,"));
}

TEST_CASE("rival totals enter no sum", "[contradictions]")
{
    const Folder folder;
    const Outcome found = run({"tally", totals(folder), "--by", "all", "--json"});
    const Json rows = Json::parse(found.out).at("tallies");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].at("low") == 22);
    CHECK(rows[0].at("high") == 22);
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
                result.push_back(
                    row.at("event").get<std::string>() + " to " + row.at("to").get<std::string>()
                    + ' ' + row.at("low").dump() + ".." + row.at("high").dump() + " apart "
                    + row.at("spread").dump()
                    + (row.at("exclusive") == true ? "" : ", all may be right")
                    + (row.at("scope") == "event" ? ""
                                                  : ", " + row.at("scope").get<std::string>()));
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
    const std::string offer = "pledge-bodies-2025-06-20 to ukraine 2239..3000 apart 0.2537";
    const auto ofJuly = [](const std::string &to) {
        return "pledge-prisoners-2025-07-23 to " + to + " 1200..null apart 0.0, all may be right";
    };
    const std::string toRussia = "bodies-2025-06-16 to russia 78..79 apart 0.0127, cumulative";
    const std::string toUkraine
        = "bodies-2025-06-16 to ukraine 6000..null apart 0.0099, cumulative";
    const auto nineStages = [](const std::string &event) {
        return event + " to ukraine 1000..null apart 0.1667, all may be right, combined";
    };
    using Lines = std::vector<std::string>;
    const std::pair<std::string, Lines> days[] = {
        {"2025-05-20", {}},
        {"2025-06-08", {prisoners("ukraine"), prisoners("russia"), bodies, "dispute-2025-06-07"}},
        {"2025-07-20",
         {offer, prisoners("ukraine"), prisoners("russia"), count, bodies, toRussia, toUkraine,
          "dispute-2025-06-07", "dispute-2025-06-12", "dispute-2025-06-16", "dispute-2025-07-17"}},
        {"2025-08-10",
         {offer, prisoners("ukraine"), prisoners("russia"), count, bodies, ofJuly("ukraine"),
          ofJuly("russia"), nineStages("exchange-2025-07-23"), nineStages("dispute-2025-07-23"),
          toRussia, toUkraine, "dispute-2025-06-07", "dispute-2025-06-12", "dispute-2025-06-16",
          "dispute-2025-07-17", "dispute-2025-07-23", "dispute-2025-07-24-children"}},
        {"2026-01-01",
         {offer, prisoners("ukraine"), prisoners("russia"), count, bodies, ofJuly("ukraine"),
          ofJuly("russia"), nineStages("exchange-2025-07-23"), nineStages("dispute-2025-07-23"),
          toRussia, toUkraine, "dispute-2025-06-07", "dispute-2025-06-12", "dispute-2025-06-16",
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
