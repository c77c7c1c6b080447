// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(std::vector<std::string> options)
{
    options.insert(options.begin(), {"tally", record, "--json"});
    const Outcome found = run(options);
    CHECK(found.status == 0);
    return Json::parse(found.out);
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
    CHECK(bodies->at("outstanding").dump() == R"({"low":2388,"high":2388,"approximate":false})");
    CHECK(bodies->at("deliveries").size() == 3);
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

TEST_CASE("a comparison needs something to compare with", "[compare]")
{
    CHECK(run({"tally", record, "--compare"}).status == 2);
    CHECK(run({"tally", record, "--and-reading", "lowest"}).status == 2);
    const Outcome wrong = run({"tally", record, "--compare", "--and-as-of", "soon"});
    CHECK(wrong.status == 2);
    CHECK(wrong.err.find("--and-as-of soon: ") != std::string::npos);
    CHECK(run({"tally", record, "--compare", "--pledges", "--and-as-of", "2025"}).status == 2);
}
