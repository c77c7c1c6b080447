// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/viewjson.h"

#include "catch.h"

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

using namespace ledgerline;
using namespace date::literals;
using namespace std::chrono_literals;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t longest = 6'000'000'000'000; ///< seconds: some 190,000 years either way

View viewOf(std::string_view json)
{
    const auto view = readView(Json::parse(json));
    if (const auto *faults = std::get_if<std::vector<ViewFault>>(&view))
        FAIL(faults->front().pointer << ": " << faults->front().message);
    return std::get<View>(view);
}

ViewFault faultOf(std::string_view json)
{
    const auto view = readView(Json::parse(json));
    REQUIRE(std::holds_alternative<std::vector<ViewFault>>(view));
    const auto &faults = std::get<std::vector<ViewFault>>(view);
    REQUIRE(faults.size() == 1);
    return faults.front();
}

Instant instant(date::year_month_day day, std::chrono::seconds time = 0s)
{
    return date::local_days{day} + time;
}

}

TEST_CASE("a view is written with its figure and what differs from the default", "[viewjson]")
{
    CHECK(viewJson({}).dump() == R"({"figure":"timeline"})");
    View view;
    view.figure = "bodies";
    view.window = Window{instant(2025_y / 6 / 1), instant(2025_y / 7 / 1, 12h + 30min + 5s)};
    view.hiddenLanes = {"talks", "disputes"};
    view.reading = "alder";
    view.asOf = Day{2025_y / 6 / 8};
    view.onlyDisputed = true;
    view.theme = "dark";
    view.language = "pt-BR";
    CHECK(viewJson(view).dump()
          == R"({"figure":"bodies","window":["2025-06-01T00:00:00","2025-07-01T12:30:05"],)"
             R"("hidden_lanes":["talks","disputes"],"reading":"alder","as_of":"2025-06-08",)"
             R"("disputed":true,"theme":"dark","language":"pt-BR"})");
}

TEST_CASE("what a view does not say is as always", "[viewjson]")
{
    CHECK(viewOf("{}") == View());
}

TEST_CASE("every view reads back as it was written", "[viewjson]")
{
    CHECK(rc::check([] {
        const auto text = rc::gen::map(
            rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange(' ', '~'))),
            [](std::string some) { return some; });
        const auto second = rc::gen::inRange<std::int64_t>(-longest, longest);
        View view;
        view.figure = *text;
        if (*rc::gen::arbitrary<bool>()) {
            const Instant from{std::chrono::seconds(*second)};
            view.window = Window{
                from,
                from + std::chrono::seconds(*rc::gen::inRange<std::int64_t>(1, longest / 10))};
        }
        view.hiddenLanes = *rc::gen::container<std::vector<std::string>>(text);
        view.reading = *text;
        if (*rc::gen::arbitrary<bool>())
            view.asOf = date::floor<date::days>(Instant{std::chrono::seconds(*second)});
        view.onlyDisputed = *rc::gen::arbitrary<bool>();
        view.theme = *rc::gen::element<std::string>("light", "dark");
        view.language = *rc::gen::element<std::string>("", "en", "uk");

        const auto again = readView(Json::parse(viewJson(view).dump()));
        RC_ASSERT(std::holds_alternative<View>(again));
        RC_ASSERT(std::get<View>(again) == view);
    }));
}

TEST_CASE("whoever writes a view by hand may give whole days, months and years", "[viewjson]")
{
    CHECK(viewOf(R"({"window": ["2025-06", "2025-07-04"]})").window
          == Window{instant(2025_y / 6 / 1), instant(2025_y / 7 / 5)});
    CHECK(viewOf(R"({"window": ["2025-06-01T12:00", "2025-06-01T13:00"]})").window
          == Window{instant(2025_y / 6 / 1, 12h), instant(2025_y / 6 / 1, 13h)});
    CHECK(viewOf(R"({"as_of": "2025"})").asOf == Day{2025_y / 12 / 31});
}

TEST_CASE("a faulty view is answered with the place and the reason", "[viewjson]")
{
    const auto [json, pointer, message] = GENERATE(table<std::string, std::string, std::string>({
        {"[]", "", "a view is an object"},
        {"null", "", "a view is an object"},
        {R"({"figures": "timeline"})", "", "a view has no \"figures\""},
        {R"({"figure": 1})", "/figure", "a text is expected"},
        {R"({"figure": ""})", "/figure", "a text is expected"},
        {R"({"reading": null})", "/reading", "a text is expected"},
        {R"({"language": ["en"]})", "/language", "a text is expected"},
        {R"({"theme": "blue"})", "/theme", "expected light or dark, found \"blue\""},
        {R"({"disputed": "yes"})", "/disputed", "true or false is expected"},
        {R"({"hidden_lanes": "talks"})", "/hidden_lanes", "an array of lane ids is expected"},
        {R"({"hidden_lanes": ["talks", 2]})", "/hidden_lanes/1", "a text is expected"},
        {R"({"window": "2025"})", "/window", "an array of two dates is expected"},
        {R"({"window": ["2025"]})", "/window", "an array of two dates is expected"},
        {R"({"window": ["2025", {}]})", "/window/1", "a text is expected"},
        {R"({"window": ["2025-07", "2025-06"]})", "/window", "the window ends before it begins"},
        {R"({"window": ["2025-02-30", "2025-06"]})", "/window/0",
         "the day does not exist: February 2025 has 28 days"},
        {R"({"window": ["2025", "2025-06-01T00:00:00Z"]})", "/window/1",
         "give a plain date, for example 2025-06-16"},
        {R"({"as_of": "2025-06-08~"})", "/as_of", "give a plain date, for example 2025-06-16"},
        {R"({"as_of": "2025/2026"})", "/as_of", "give a plain date, for example 2025-06-16"},
        {R"({"as_of": "2025-06-08T12:00"})", "/as_of", "a day is expected, for example 2025-06-16"},
        {R"({"as_of": "Y99999999999999999999-01-01"})", "/as_of",
         "after Y stands a year alone, for example Y-12000"},
    }));
    CAPTURE(json);
    const ViewFault fault = faultOf(json);
    CHECK(fault.pointer == pointer);
    CHECK_THAT(fault.message, ContainsSubstring(message));
}
