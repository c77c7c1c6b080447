// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <nlohmann/json.hpp>

namespace {

using Json = nlohmann::ordered_json;

/// A deadline that a later one amends, with sources.
std::string dossier(const Folder &folder)
{
    return folder.write("terms.json", R"({
        "ledgerline": 1, "title": "Terms", "language": "en", "timezone": "UTC",
        "edition": "2025-08-10",
        "parties": { "alder": { "name": "Alder", "short": "A\u202e", "role": "mediator", "ink": "neutral" } },
        "measures": {},
        "lanes": [ { "id": "lane", "name": "Lane", "kinds": ["deadline"] } ],
        "sources": { "s": { "publisher": "P", "title": "T", "published": "2025-07-28" },
                     "t": { "publisher": "P", "title": "T" } },
        "events": [
            { "id": "a", "kind": "deadline", "when": "2025-07-14", "title": "Fifty, or \"more\"", "by": "alder",
              "deadline": { "within": "P50D" } },
            { "id": "b", "kind": "deadline", "when": "2025-07-28", "title": "Fewer", "amends": "a",
              "sources": ["s", "t"], "deadline": { "within": ["P10D", "P12D"] } },
            { "id": "c", "kind": "deadline", "when": "2025-08-01", "title": "Another",
              "deadline": { "due": "2025-09/.." } } ] })");
}

/// A truce of 30 hours that ends at midnight, a term about a day, and one that was met a day late.
std::string moments(const Folder &folder)
{
    return folder.write("moments.json", R"({
        "ledgerline": 1, "title": "Moments", "language": "en", "timezone": "Europe/Kyiv",
        "edition": "2026-01-10",
        "parties": { "alder": { "name": "Alder", "role": "mediator", "ink": "neutral" } },
        "measures": {},
        "lanes": [ { "id": "lane", "name": "Lane", "kinds": ["deadline"] } ],
        "sources": {},
        "events": [
            { "id": "truce", "kind": "deadline", "when": "2025-04-19T18:00+03:00", "title": "Thirty hours",
              "deadline": { "within": "PT30H", "outcome": "ended" } },
            { "id": "late", "kind": "deadline", "when": "2025-05-11", "title": "Talks",
              "deadline": { "due": "2025-05-15T12:00Z", "outcome": "met", "outcome_on": "2025-05-16" } },
            { "id": "vague", "kind": "deadline", "when": "2025-11-15", "title": "New year",
              "deadline": { "due": "2025-12-31~", "outcome": "passed" } } ] })");
}

std::string printed(const std::string &file, std::vector<std::string> options = {})
{
    options.insert(options.begin(), {"tally", "--deadlines", file});
    const Outcome found = run(options);
    CHECK(found.status == 0);
    CHECK(found.err.empty());
    return found.out;
}

}

TEST_CASE("the table of deadlines tells days, chains and who says how they went", "[deadlines]")
{
    const Folder folder;
    CHECK(
        printed(dossier(folder))
        == "Terms, edition of 10 August 2025\n"
           "14 July – 30 September 2025\n"
           "\n"
           "Announced      By  Due                     State    Given   Used  Left  Overdue\n"
           "14 July 2025   A\uFFFD  2 September 2025        amended     50     14\n"
           "    a: Fifty, or \"more\"\n"
           "    chain: a -> b\n"
           "    amended 28 July 2025 by b\n"
           "28 July 2025       7–9 August 2025         passed   10–12  10–12            1–3\n"
           "    b: Fewer\n"
           "    chain: a -> b\n"
           "    passed by the calendar; nobody says how it went\n"
           "1 August 2025      from September 2025 on  pending    31+          22+\n"
           "    c: Another\n"
           "\n"
           "Days on the calendar, as of 10 August 2025. Used: until it was amended, met or "
           "withdrawn; all of them where it passed. A\n"
           "truce, at whose end nothing is due, gives no days. Readings choose between counts and "
           "change no deadline; the day as of\n"
           "which it is judged does.\n");
}

TEST_CASE("the table of deadlines keeps the hour and the \"about\" of a date", "[deadlines]")
{
    const Folder folder;
    const std::string table = printed(moments(folder));
    CHECK(table.starts_with(
        "Moments, edition of 10 January 2026\n"
        "19 April – 31 December 2025\n"
        "\n"
        "Announced             By  Due                     State   Given  Used  Left  Overdue\n"
        "19 April 2025, 18:00      21 April 2025, 00:00    ended\n"
        "    truce: Thirty hours\n"
        "    ended 21 April 2025, 00:00, as the dossier states\n"
        "11 May 2025               15 May 2025, 15:00      met         4     5              1\n"
        "    late: Talks\n"
        "    met 16 May 2025, as the dossier states\n"
        "15 November 2025          about 31 December 2025  passed     46    46             10\n"
        "    vague: New year\n"
        "    passed about 31 December 2025, as the dossier states\n"));
}

TEST_CASE("programs are told the hour, the zone and the \"about\" of a deadline", "[deadlines]")
{
    const Folder folder;
    const std::string file = moments(folder);
    const Json all = Json::parse(printed(file, {"--json"}));
    const Json midnight = Json::array({"2025-04-21T00:00+03:00", "2025-04-21T00:00+03:00"});
    const Json &truce = all.at("deadlines").at(0);
    CHECK(truce.at("announced") == "2025-04-19T18:00+03:00");
    CHECK(truce.at("due") == midnight);
    CHECK(truce.at("decided") == midnight);
    for (const char *key : {"days_given", "days_used", "days_left", "days_overdue"})
        CHECK(truce.at(key).is_null());
    const Json &late = all.at("deadlines").at(1);
    CHECK(late.at("due") == Json::array({"2025-05-15T15:00+03:00", "2025-05-15T15:00+03:00"}));
    CHECK(late.at("decided") == Json::array({"2025-05-16", "2025-05-16"}));
    const Json &vague = all.at("deadlines").at(2);
    CHECK(vague.at("due") == Json::array({"2025-12-31~", "2025-12-31~"}));
    CHECK(vague.at("decided") == vague.at("due"));

    const std::string csv = printed(file, {"--csv"});
    CHECK(
        csv.find("\r\ntruce,2025-04-19T18:00+03:00,,2025-04-21T00:00+03:00,2025-04-21T00:00+03:00,"
                 "ended,,,,,,,,,truce,,file,2025-04-21T00:00+03:00,2025-04-21T00:00+03:00,,\r\n")
        != std::string::npos);
    CHECK(csv.find("\r\nvague,2025-11-15,,2025-12-31~,2025-12-31~,passed,46,46,46,46,,,10,10,"
                   "vague,,file,2025-12-31~,2025-12-31~,,\r\n")
          != std::string::npos);
}

TEST_CASE("the JSON of deadlines is exactly this", "[deadlines]")
{
    const Folder folder;
    const Json all = Json::parse(printed(dossier(folder), {"--json"}));
    CHECK(all.at("window") == Json::array({"2025-07-14", "2025-09-30"}));
    CHECK(all.at("reading") == "envelope");
    CHECK(all.at("as_of").is_null());
    CHECK(all.at("at") == "2025-08-10");
    REQUIRE(all.at("deadlines").size() == 3);
    // Compared as text, so that the order of the keys counts.
    CHECK(all.at("deadlines").at(0).dump()
          == Json::parse(R"({ "event": "a", "announced": "2025-07-14", "by": "alder",
                "due": ["2025-09-02", "2025-09-02"], "state": "amended", "days_given": [50, 50],
                "days_used": [14, 14], "days_left": null, "days_overdue": null,
                "chain": ["a", "b"], "amended_by": "b", "basis": "event",
                "decided": ["2025-07-28", "2025-07-28"], "decided_by": "b",
                "sources": ["s", "t"] })")
                 .dump());
    CHECK(all.at("deadlines").at(1).dump()
          == Json::parse(R"({ "event": "b", "announced": "2025-07-28", "by": null,
                "due": ["2025-08-07", "2025-08-09"], "state": "passed", "days_given": [10, 12],
                "days_used": [10, 12], "days_left": null, "days_overdue": [1, 3],
                "chain": ["a", "b"], "amended_by": null, "basis": "calendar",
                "decided": ["2025-08-07", "2025-08-09"], "decided_by": null, "sources": [] })")
                 .dump());
    const Json &last = all.at("deadlines").at(2);
    CHECK(last.at("state") == "pending");
    CHECK(last.at("days_given") == Json::array({31, nullptr}));
    for (const char *key : {"days_used", "days_overdue", "basis", "decided", "decided_by"})
        CHECK(last.at(key).is_null());
}

TEST_CASE("the CSV of deadlines is exactly this", "[deadlines]")
{
    const Folder folder;
    CHECK(printed(dossier(folder), {"--csv", "--to", "2025-07"})
          == "event,announced,by,due_from,due_to,state,given_low,given_high,used_low,used_high,"
             "left_low,left_high,overdue_low,overdue_high,chain,amended_by,basis,decided_from,"
             "decided_to,decided_by,sources\r\n"
             "a,2025-07-14,alder,2025-09-02,2025-09-02,amended,50,50,14,14,,,,,a b,b,event,"
             "2025-07-28,2025-07-28,b,s t\r\n"
             "b,2025-07-28,,2025-08-07,2025-08-09,passed,10,12,10,12,,,1,3,a b,,calendar,"
             "2025-08-07,2025-08-09,,\r\n");
}

TEST_CASE("deadlines are judged as of the asked day", "[deadlines]")
{
    const Folder folder;
    const std::string file = dossier(folder);
    const auto asOf = [&](const char *day) {
        return Json::parse(printed(file, {"--json", "--as-of", day}));
    };
    CHECK(asOf("2025-07-20").at("at") == "2025-07-20");
    REQUIRE(asOf("2025-07-20").at("deadlines").size() == 1);
    CHECK(asOf("2025-07-20").at("deadlines").at(0).at("days_left") == Json::array({44, 44}));
    CHECK(asOf("2025-07-28").at("deadlines").at(0).at("state") == "amended");
    CHECK(asOf("2030-01-01").at("at") == "2025-08-10");
}

TEST_CASE("the record's ultimatum is printed in every reading as of every stage",
          "[deadlines][record]")
{
    /// "pending left [44,44]".
    const auto told = [](const Json &all, std::string_view event) -> std::string {
        for (const Json &row : all.at("deadlines")) {
            if (row.at("event") == event)
                return row.at("state").get<std::string>() + " left " + row.at("days_left").dump()
                    + " used " + row.at("days_used").dump() + " overdue "
                    + row.at("days_overdue").dump();
        }
        return "not known";
    };
    const std::string fifty = "amended left null used [14,14] overdue null";
    const std::string twelve = "amended left null used [1,1] overdue null";
    const std::vector<std::string> stages[] = {
        {"2025-05-20", "not known", "not known", "not known"},
        {"2025-07-20", "pending left [44,44] used null overdue null", "not known", "not known"},
        {"2025-07-28", fifty, "pending left [10,12] used null overdue null", "not known"},
        {"2025-08-05", fifty, twelve, "pending left [3,3] used null overdue null"},
        {"2025-08-10", fifty, twelve, "passed left null used [10,10] overdue [2,2]"},
        {"2026-01-01", fifty, twelve, "passed left null used [10,10] overdue [146,146]"},
    };
    for (const char *reading :
         {"envelope", "lowest", "highest", "latest", "ukraine", "russia", "usa", "press"}) {
        for (const auto &stage : stages) {
            CAPTURE(reading, stage[0]);
            const Json all = Json::parse(
                printed(record, {"--json", "--reading", reading, "--as-of", stage[0]}));
            CHECK(all.at("reading") == reading);
            CHECK(all.at("as_of") == stage[0]);
            CHECK(told(all, "ultimatum-50-days") == stage[1]);
            CHECK(told(all, "ultimatum-10-12-days") == stage[2]);
            CHECK(told(all, "ultimatum-10-days") == stage[3]);
        }
    }
}
