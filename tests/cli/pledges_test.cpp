// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <sstream>

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(std::vector<std::string> options)
{
    options.insert(options.begin(), {"tally", record, "--json"});
    const Outcome found = run(options);
    CHECK(found.status == 0);
    return Json::parse(found.out);
}

const std::vector<std::string> days{"2025-05-20", "2025-06-08", "2025-07-20", "2025-08-10",
                                    "2026-01-01"};

/// "390", "1200..", "~0..200".
std::string told(const Json &quantity)
{
    const std::string low = quantity.at("low").dump();
    const std::string high = quantity.at("high").is_null() ? "" : quantity.at("high").dump();
    return (quantity.at("approximate") == true ? "~" : "") + low + (low == high ? "" : ".." + high);
}

/// "1000 of 1000, 0 left: fulfilled, all in all fulfilled".
std::string told(const std::string &reading, const std::string &day, const std::string &pledge,
                 const std::string &to)
{
    static std::map<std::pair<std::string, std::string>, Json> printed;
    Json &all = printed[{reading, day}];
    if (all.is_null())
        all = jsonOf({"--pledges", "--reading", reading, "--as-of", day}).at("pledges");
    for (const Json &row : all) {
        const std::string measure = pledge.substr(7, pledge.find('-', 7) - 7);
        if (row.at("pledge") == pledge && row.at("to") == to && row.at("measure") == measure) {
            return told(row.at("delivered")) + " of " + told(row.at("due")) + ", "
                + told(row.at("outstanding"))
                + " left: " + row.at("figure_state").get<std::string>() + ", "
                + row.at("state").get<std::string>();
        }
    }
    return "not known";
}

/// What readings (parted by blanks) tell on each of the days; the last holds for those after it.
struct Told
{
    std::string readings;
    std::vector<std::string> onDays;
};

const std::string everyRule = "envelope lowest highest latest";
const std::string silent = "usa turkiye saudi-arabia uae europe-4"; ///< tell of none of the cases

void check(const std::string &pledge, const std::string &to, const std::vector<Told> &table)
{
    for (const Told &row : table) {
        std::istringstream readings(row.readings);
        for (std::string reading; readings >> reading;) {
            for (std::size_t day = 0; day < days.size(); ++day) {
                CAPTURE(pledge, to, reading, days[day]);
                CHECK(told(reading, days[day], pledge, to)
                      == row.onDays[std::min(day, row.onDays.size() - 1)]);
            }
        }
    }
}

}

TEST_CASE("tally --pledges tells what was agreed, delivered and is outstanding", "[pledges]")
{
    const Json all = jsonOf({"--pledges", "--as-of", "2025-06-14"});
    CHECK(all.at("reading") == "envelope");
    CHECK(all.at("as_of") == "2025-06-14");
    const Json &rows = all.at("pledges");
    const auto bodies = std::find_if(rows.begin(), rows.end(), [](const Json &row) {
        return row.at("pledge") == "pledge-bodies-2025-06-02" && row.at("to") == "ukraine";
    });
    REQUIRE(bodies != rows.end());
    CHECK(bodies->at("state") == "disputed");
    CHECK(bodies->at("figure_state") == "open");
    CHECK(bodies->at("delivered").at("low") == 3612);
    CHECK(bodies->at("outstanding").dump()
          == R"({"low":2388,"high":2388,"approximate":false,"at_least":true})");
    CHECK(bodies->at("deliveries").size() == 3);
}

TEST_CASE("what is missing to \"at least\" is told as a lower bound in every format", "[pledges]")
{
    const std::vector<std::string> window{"--from", "2025-07-23", "--to", "2025-07-23"};
    const auto asked = [&](const std::string &format) {
        std::vector<std::string> call{"tally", record, "--pledges"};
        call.insert(call.end(), window.begin(), window.end());
        if (!format.empty())
            call.push_back(format);
        return run(call).out;
    };
    CHECK_THAT(asked(""), ContainsSubstring("at least 1,200  331         at least 869"));
    CHECK_THAT(asked("--json"),
               ContainsSubstring(R"("outstanding": {"low": 869, "high": 869, )"
                                 R"("approximate": false, "at_least": true})"));
    const std::string csv = asked("--csv");
    CHECK_THAT(csv, ContainsSubstring(",restates,outstanding_at_least\r\n"));
    CHECK_THAT(csv, ContainsSubstring(",prisoners,ukraine,1200,,331,331,0,869,869,"));
    CHECK_THAT(csv, ContainsSubstring(",true\r\n"));
    CHECK_THAT(csv, ContainsSubstring(",false\r\n"));
}

TEST_CASE("the table of pledges says who tells what was agreed where they differ", "[pledges]")
{
    const Outcome found = run({"tally", record, "--pledges", "--from", "2025-06-01", "--to",
                               "2025-06-05", "--as-of", "2025-06-08"});
    CHECK_THAT(found.out, ContainsSubstring(R"(
  Measure    To  Agreed                Delivered  Outstanding           Over  State
2 June 2025, pledge-prisoners-2025-06-02: Agreed: all seriously wounded, seriously ill and young
  prisoners  UA  at least about 1,000             at least about 1,000        open
    agreed: RU at least 1,000 or about 1,200; UA at least 1,000
  prisoners  RU  at least about 1,000             at least about 1,000        open
    agreed: RU at least 1,000 or about 1,200; UA at least 1,000
    all in all: disputed, by dispute-2025-06-07
2 June 2025, pledge-bodies-2025-06-02: Agreed: return of 6,000 bodies
  bodies     UA  at least 6,000                   at least 6,000              open
    agreed: UA 6,000; RU 6,000 or at least 6,000
  bodies     RU  6,000                            6,000                       disputed
    agreed: UA 6,000; not every side names this direction
    all in all: disputed, by dispute-2025-06-07
)"));
}

TEST_CASE("the record's 1,000 for 1,000 is printed as of each day, in every reading",
          "[pledges][record]")
{
    check("pledge-prisoners-2025-05-16", "ukraine",
          {{everyRule + " russia",
            {"0 of 1000, 1000 left: open, open", "1000 of 1000, 0 left: fulfilled, fulfilled"}},
           {"ukraine",
            {"0 of 1000, 1000 left: open, open", "1000 of 1000, 0 left: fulfilled, unknown"}},
           {"press " + silent,
            {"0 of 0.., 0.. left: unknown, unknown", "0.. of 0.., 0.. left: unknown, unknown"}}});
    check("pledge-prisoners-2025-05-16", "russia",
          {{everyRule + " russia",
            {"0 of 1000, 1000 left: open, open", "1000 of 1000, 0 left: fulfilled, fulfilled"}},
           {"ukraine",
            {"0 of 1000, 1000 left: open, open", "0.. of 1000, 0..1000 left: unknown, unknown"}},
           {"press " + silent,
            {"0 of 0.., 0.. left: unknown, unknown", "0.. of 0.., 0.. left: unknown, unknown"}}});
}

TEST_CASE("the record's 6,000 bodies are printed as of each day, in every reading",
          "[pledges][record]")
{
    check("pledge-bodies-2025-06-02", "ukraine",
          {{"envelope latest",
            {"not known", "0 of 6000, 6000 left: open, disputed",
             "6057..6060 of 6000, 0 left: fulfilled, disputed"}},
           {"lowest",
            {"not known", "0 of 6000, 6000 left: open, disputed",
             "6057 of 6000, 0 left: fulfilled, disputed"}},
           {"highest",
            {"not known", "0 of 6000, 6000 left: open, disputed",
             "6060 of 6000, 0 left: fulfilled, disputed"}},
           {"ukraine",
            {"not known", "0 of 6000, 6000 left: open, disputed",
             "6057 of 6000, 0 left: over-fulfilled, unknown"}},
           {"russia",
            {"not known", "0 of 6000, 6000 left: open, disputed",
             "6060 of 6000, 0 left: fulfilled, unknown"}},
           {"press " + silent,
            {"not known", "0 of 0.., 0.. left: unknown, unknown",
             "0.. of 0.., 0.. left: unknown, unknown"}}});
    check("pledge-bodies-2025-06-02", "russia",
          {{everyRule,
            {"not known", "0 of 6000, 6000 left: disputed, disputed",
             "78 of 6000, 5922 left: disputed, disputed"}},
           {"ukraine",
            {"not known", "0 of 6000, 6000 left: open, disputed",
             "0.. of 6000, 0..6000 left: unknown, unknown"}},
           {"russia",
            {"not known", "0 of 0.., 0.. left: unknown, disputed",
             "78 of 0.., 0.. left: unknown, unknown"}},
           {"press",
            {"not known", "0 of 0.., 0.. left: unknown, unknown",
             "79 of 0.., 0.. left: unknown, unknown"}},
           {silent,
            {"not known", "0 of 0.., 0.. left: unknown, unknown",
             "0.. of 0.., 0.. left: unknown, unknown"}}});
}

TEST_CASE("the record's prisoners of 2 June 2025 are printed as of each day, in every reading",
          "[pledges][record]")
{
    check("pledge-prisoners-2025-06-02", "ukraine",
          {{"envelope",
            {"not known", "0 of ~1000..1200, ~1000..1200 left: open, disputed",
             "200.. of ~1000..1200, ~0..1000 left: unknown, unknown",
             "~1000.. of ~1000..1200, ~0..200 left: disputed, disputed"}},
           {"lowest",
            {"not known", "0 of 1000, 1000 left: open, disputed",
             "200.. of 1000, 0..800 left: unknown, unknown",
             "1000.. of 1000, 0 left: fulfilled, disputed"}},
           {"highest",
            {"not known", "0 of ~1200, ~1200 left: open, disputed",
             "200.. of ~1200, ~0..1000 left: unknown, unknown",
             "~1200 of ~1200, ~0 left: fulfilled, disputed"}},
           {"latest",
            {"not known", "0 of ~1200, ~1200 left: open, disputed",
             "200.. of 1000, 0..800 left: unknown, unknown",
             "1000.. of 1000, 0 left: fulfilled, disputed"}},
           {"ukraine",
            {"not known", "0 of 1000, 1000 left: open, disputed",
             "200.. of 1000, 0..800 left: unknown, unknown",
             "1000.. of 1000, 0 left: fulfilled, unknown"}},
           {"russia",
            {"not known", "0 of ~1000..1200, ~1000..1200 left: open, disputed",
             "0.. of ~1000..1200, ~0..1200 left: unknown, unknown",
             "~1200 of ~1000..1200, ~0 left: fulfilled, disputed"}},
           {"press",
            {"not known", "0 of 0.., 0.. left: unknown, unknown",
             "0.. of 1000..1200, 0..1200 left: unknown, unknown"}},
           {silent,
            {"not known", "0 of 0.., 0.. left: unknown, unknown",
             "0.. of 0.., 0.. left: unknown, unknown"}}});
    check("pledge-prisoners-2025-06-02", "russia",
          {{"envelope russia",
            {"not known", "0 of ~1000..1200, ~1000..1200 left: open, disputed",
             "0.. of ~1000..1200, ~0..1200 left: unknown, unknown",
             "~1200 of ~1000..1200, ~0 left: fulfilled, disputed"}},
           {"lowest",
            {"not known", "0 of 1000, 1000 left: open, disputed",
             "0.. of 1000, 0..1000 left: unknown, unknown",
             "~1200 of 1000, ~0 left: fulfilled, disputed"}},
           {"highest",
            {"not known", "0 of ~1200, ~1200 left: open, disputed",
             "0.. of ~1200, ~0..1200 left: unknown, unknown",
             "~1200 of ~1200, ~0 left: fulfilled, disputed"}},
           {"latest",
            {"not known", "0 of ~1200, ~1200 left: open, disputed",
             "0.. of 1000, 0..1000 left: unknown, unknown",
             "~1200 of 1000, ~0 left: fulfilled, disputed"}},
           {"ukraine",
            {"not known", "0 of 1000, 1000 left: open, disputed",
             "0.. of 1000, 0..1000 left: unknown, unknown"}},
           {"press",
            {"not known", "0 of 0.., 0.. left: unknown, unknown",
             "0.. of 1000..1200, 0..1200 left: unknown, unknown"}},
           {silent,
            {"not known", "0 of 0.., 0.. left: unknown, unknown",
             "0.. of 0.., 0.. left: unknown, unknown"}}});
}

TEST_CASE(
    "what the record was promised on 23 July 2025 is printed as of each day, in every reading",
    "[pledges][record]")
{
    check("pledge-prisoners-2025-07-23", "ukraine",
          {{everyRule,
            {"not known", "not known", "not known", "0 of 1200, 1200 left: open, open",
             "331 of 1200, 869 left: open, disputed"}},
           {"ukraine",
            {"not known", "not known", "not known", "0 of 0.., 0.. left: unknown, unknown",
             "185.. of 0.., 0.. left: unknown, unknown"}},
           {"russia",
            {"not known", "not known", "not known", "0 of 1200, 1200 left: open, open",
             "146.. of 1200, 0..1054 left: unknown, disputed"}},
           {"press " + silent,
            {"not known", "not known", "not known", "0 of 0.., 0.. left: unknown, unknown",
             "0.. of 0.., 0.. left: unknown, unknown"}}});
    check("pledge-prisoners-2025-07-23", "russia",
          {{everyRule + " russia",
            {"not known", "not known", "not known", "0 of 1200, 1200 left: open, open",
             "331 of 1200, 869 left: open, disputed"}},
           {"ukraine press " + silent,
            {"not known", "not known", "not known", "0 of 0.., 0.. left: unknown, unknown",
             "0.. of 0.., 0.. left: unknown, unknown"}}});
    check("pledge-bodies-2025-07-23", "ukraine",
          {{everyRule + " russia",
            {"not known", "not known", "not known", "0 of 3000, 3000 left: open, open"}},
           {"ukraine press " + silent,
            {"not known", "not known", "not known", "0 of 0.., 0.. left: unknown, unknown"}}});
}

TEST_CASE("tally --compare tells what appeared between two days", "[compare]")
{
    const Json found = jsonOf({"--compare", "--as-of", "2025-06-10", "--and-as-of", "2025-06-20"});
    CHECK(found.at("first").at("as_of") == "2025-06-10");
    CHECK(found.at("second").at("as_of") == "2025-06-20");
    const Json &totals = found.at("totals");
    const auto bodies = std::find_if(totals.begin(), totals.end(), [](const Json &row) {
        return row.at("measure") == "bodies" && row.at("to") == "ukraine";
    });
    REQUIRE(bodies != totals.end());
    CHECK(bodies->at("first").is_null());
    CHECK(bodies->at("difference").dump() == R"({"low":6057,"high":6060})");
    CHECK_FALSE(found.at("events").empty());
    CHECK_FALSE(found.at("pledges").empty());
}

TEST_CASE("the table of a comparison says what is outstanding in either", "[compare]")
{
    const Outcome found
        = run({"tally", record, "--compare", "--as-of", "2025-06-10", "--and-as-of", "2025-06-20"});
    CHECK_THAT(found.out, ContainsSubstring(R"(
Pledge                    Outstanding  To  First           Second
pledge-bodies-2025-06-02                   disputed        disputed
                          bodies       UA  at least 6,000  0
                          bodies       RU  6,000           5,922
pledge-bodies-2025-06-20                   not known       open
                          bodies       UA                  about 2,239–3,000
)"));
}

TEST_CASE("a comparison needs something to compare with", "[compare]")
{
    CHECK(run({"tally", record, "--compare"}).status == 2);
    CHECK(run({"tally", record, "--and-reading", "lowest"}).status == 2);
    const Outcome wrong = run({"tally", record, "--compare", "--and-as-of", "soon"});
    CHECK(wrong.status == 2);
    CHECK(wrong.err.find("--and-as-of soon: ") != std::string::npos);
    CHECK(run({"tally", record, "--compare", "--pledges", "--and-as-of", "2025"}).status == 2);
    CHECK(run({"tally", record, "--contradictions", "--pledges"}).status == 2);
    CHECK(run({"tally", record, "--contradictions", "--by", "year"}).status == 2);
}
