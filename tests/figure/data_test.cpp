// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "figure/requests.h"

#include "dossier/calendar.h"
#include "figure/data.h"
#include "ledger/tally.h"

#include <nlohmann/json.hpp>

using namespace ledgerline;
using nlohmann::json;

namespace {

json dataOf(const FigureRequest &request)
{
    return json::parse(renderJson(request).toStdString());
}

/// Two sides, three exchanges: one disputed, one that only one side tells, one in commas.
std::shared_ptr<const Dossier> threeExchanges()
{
    const ReadResult result = readDossier(R"({"ledgerline": 1, "title": "T", "language": "en",
        "timezone": "UTC", "edition": "2025-12-31",
        "parties": {"n": {"name": "North", "role": "belligerent", "ink": "party-1"},
                    "s": {"name": "South", "role": "belligerent", "ink": "party-2"}},
        "measures": {"m": {"name": "Prisoners", "unit": "people"}},
        "lanes": [{"id": "l", "name": "Exchanges", "kinds": ["exchange"], "measure": "m"},
                  {"id": "p", "name": "Pledges", "kinds": ["pledge"]}],
        "sources": {"a": {"publisher": "A, \"Daily\"", "title": "T", "url": "https://a.example/1",
                          "published": "2025-03-04"}},
        "events": [
          {"id": "p", "kind": "pledge", "when": "2025-03-01", "title": "P", "claims": [
            {"measure": "m", "to": "n", "value": 100, "by": "s", "source": "a"}]},
          {"id": "e", "kind": "exchange", "when": "2025-03-03", "title": "E", "claims": [
            {"measure": "m", "to": "n", "value": 10, "by": "n", "source": "a"},
            {"measure": "m", "to": "n", "value": 12, "by": "s", "source": "a", "said": "a dozen"}]},
          {"id": "f", "kind": "exchange", "when": "2025-03-05", "title": "F", "claims": [
            {"measure": "m", "to": "s", "undisclosed": true, "by": "n", "source": "a"},
            {"measure": "m", "to": "n", "value": 5, "by": "n"}]}]})");
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(describe(fault, "test"));
    REQUIRE(result.dossier);
    return result.dossier;
}

FigureRequest requestOf(const std::shared_ptr<const Dossier> &dossier, const std::string &figure)
{
    FigureRequest request;
    request.dossier = dossier;
    request.view.figure = figure;
    return request;
}

}

TEST_CASE("the numbers of a chart by month are the ledger's own, with all that they rest on",
          "[data]")
{
    const auto rule = GENERATE(as<std::string>{}, "envelope", "highest", "russia");
    FigureRequest request = requestFor("bodies");
    request.view.reading = rule;
    const Dossier &dossier = *request.dossier;
    const Reading reading = *readingOf(dossier, request.view);
    const Index measure = dossier.findMeasure("bodies");
    std::size_t row = 0;
    const json rows = dataOf(request)["rows"];
    for (const Tally &tally : tally(dossier, dossier.extent(), Period::month, reading)) {
        if (tally.figure.measure != measure)
            continue;
        REQUIRE(row < rows.size());
        const json &found = rows[row++];
        CAPTURE(found.dump());
        CHECK(found["row"] == "sum");
        CHECK(found["date"] == tally.period);
        CHECK(found["to"] == dossier.parties[tally.figure.to].id);
        CHECK(found["low"] == tally.total.low);
        CHECK(found["high"] == (tally.total.high ? json(*tally.total.high) : json()));
        CHECK(found["undisclosed"] == tally.total.undisclosed);
        CHECK(found["disputed"] == tally.total.disputed);
        CHECK(found["events"].size() == tally.total.events.size());
        if (rule != "russia") // who may have told nothing of an event
            CHECK(found["claims"].size() >= tally.total.events.size());
    }
    CHECK(row == rows.size());
}

TEST_CASE("numbers are those of the view: window, day and lanes", "[data]")
{
    FigureRequest request = requestFor("timeline");
    request.view.window = days(2025, 6, 1, 7, 1);
    request.view.hiddenLanes = {"statements", "pledges", "deadlines", "disputes", "talks"};
    const json june = dataOf(request);
    CHECK(june["window"] == json({"2025-06-01", "2025-06-30"}));
    CHECK_FALSE(june["rows"].empty());
    for (const json &row : june["rows"]) {
        CHECK(row["date"].get<std::string>().starts_with("2025-06"));
        CHECK((row["measure"] == "prisoners" || row["measure"] == "bodies"));
    }
    request.view.asOf = date::local_days(date::year(2025) / 6 / 8);
    const json early = dataOf(request);
    CHECK(early["as_of"] == "2025-06-08");
    CHECK(early["rows"].size() < june["rows"].size());
    for (const json &row : early["rows"]) {
        for (const json &claim : row["claims"])
            CHECK(claim["reported"].get<std::string>() <= "2025-06-08");
    }
}

TEST_CASE("a chart too narrow for months gives the numbers of the years that it shows", "[data]")
{
    FigureRequest request = requestFor("bodies", {200, 200});
    request.view.window = days(2010, 1, 1, 1, 2);
    request.view.window->to = startOf(2030);
    const json data = dataOf(request);
    CHECK_FALSE(data["rows"].empty());
    for (const json &row : data["rows"])
        CHECK(row["date"] == "2025");
}

TEST_CASE("a running total in a window begins with what it had come to before", "[data]")
{
    FigureRequest request = requestFor("cumulative");
    const json all = dataOf(request)["rows"];
    request.view.window = days(2025, 6, 3, 6, 5);
    const json some = dataOf(request)["rows"];
    CHECK(some.size() < all.size());
    REQUIRE_FALSE(some.empty());
    CHECK(some[0]["row"] == "running");
    CHECK(some[0]["date"].get<std::string>() < "2025-06-03");
    bool stated = false;
    for (const json &row : all)
        stated = stated || row["row"] == "stated";
    CHECK(stated);
}

TEST_CASE("each number as CSV has its claims below it, in columns of their own", "[data]")
{
    const auto dossier = threeExchanges();
    const std::string source = ",2025-03-04,a,\"A, \"\"Daily\"\"\",https://a.example/1,\r\n";
    CHECK(renderCsv(requestOf(dossier, "exchanges")).toStdString()
          == "part,row,date,event,title,measure,to,of,low,high,approximate,undisclosed,disputed,"
             "verdict,"
             "difference,events,by,scope,value,claim_low,claim_high,wording,reported,source,"
             "publisher,address,note\r\n"
             "exchanges,sum,2025-03,,,m,n,,15,17,false,0,1,,,e f,,,,,,,,,,,\r\n"
             "exchanges,claim,2025-03,e,E,m,n,,,,,,,,,,n,event,10,10,10,"
              + source + "exchanges,claim,2025-03,e,E,m,n,,,,,,,,,,s,event,12,12,12,a dozen"
              + source
              + "exchanges,claim,2025-03,f,F,m,n,,,,,,,,,,n,event,5,5,5,,,,,,\r\n"
                "exchanges,sum,2025-03,,,m,s,,0,,false,1,0,,,f,,,,,,,,,,,\r\n"
                "exchanges,claim,2025-03,f,F,m,s,,,,,,,,,,n,event,undisclosed,0,,"
              + source);
}

TEST_CASE("rival totals are told as what must not be added", "[data]")
{
    const ReadResult result = readDossier(R"({"ledgerline": 1, "title": "T", "language": "en",
        "timezone": "UTC", "edition": "2025-12-31",
        "parties": {"n": {"name": "North", "role": "belligerent", "ink": "party-1"},
                    "s": {"name": "South", "role": "belligerent", "ink": "party-2"}},
        "measures": {"m": {"name": "Prisoners", "unit": "people"}},
        "lanes": [{"id": "l", "name": "Exchanges", "kinds": ["exchange"], "measure": "m"}],
        "sources": {},
        "events": [
          {"id": "d", "kind": "exchange", "when": "2025-03-01", "title": "D", "claims": []},
          {"id": "e", "kind": "exchange", "when": "2025-03-03", "title": "E", "claims": [
            {"measure": "m", "value": 8, "by": "n"},
            {"measure": "m", "value": 10, "by": "s"},
            {"measure": "m", "value": 30, "by": "n", "scope": "combined", "events": ["d", "e"]},
            {"measure": "m", "value": 40, "by": "s", "scope": "combined", "events": ["d", "e"]},
            {"measure": "m", "value": 90, "by": "n", "scope": "cumulative", "until": "2025-02"},
            {"measure": "m", "value": 100, "by": "s", "scope": "cumulative", "until": "2025-02"}
          ]}]})");
    REQUIRE(result.dossier);
    std::vector<std::string> told;
    const json data = dataOf(requestOf(result.dossier, "contradictions"));
    for (const json &row : data["rows"]) {
        told.push_back(row["row"].get<std::string>() + ' ' + row["date"].get<std::string>() + ' '
                       + row["of"].dump() + ' ' + row["low"].dump() + ' ' + row["high"].dump() + ' '
                       + row["events"].dump());
    }
    CHECK(
        told
        == std::vector<std::string>{R"(event 2025-03-03 null 8 10 ["e"])",
                                    R"(together 2025-03-03 "of 2 events together" 30 40 ["d","e"])",
                                    R"(stated 2025-02 "all until February 2025" 90 100 [])"});
}

TEST_CASE("an event of a timeline without bars tells its claims and no number", "[data]")
{
    const json rows = dataOf(requestOf(threeExchanges(), "timeline"))["rows"];
    REQUIRE(rows.size() == 4);
    CHECK(rows[0]["event"] == "e");
    CHECK(rows[0]["low"] == 10);
    CHECK(rows[0]["high"] == 12);
    CHECK(rows[2]["to"] == "s");
    CHECK(rows[2]["high"].is_null());
    CHECK(rows[3]["event"] == "p");
    CHECK(rows[3]["low"].is_null());
    CHECK(rows[3]["measure"].is_null());
    CHECK(rows[3]["claims"][0]["low"] == 100);
}
