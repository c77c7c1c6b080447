// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/eventindex.h"

#include "catch.h"
#include "timeline/laid.h"

#include <random>
#include <stop_token>

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

std::vector<std::string> ids(const EventIndex &events, const std::vector<const Item *> &items)
{
    std::vector<std::string> result;
    for (const Item *item : items)
        result.emplace_back(events.dossier().events[item->event].id);
    return result;
}

std::vector<std::string> visible(const EventIndex &events, std::string_view lane,
                                 const std::string &from, const std::string &to)
{
    return ids(events, events.visible(events.dossier().findLane(lane), {at(from), at(to)}));
}

using Ids = std::vector<std::string>;

std::string exchange(std::string_view id, std::string_view when, std::string_view claims)
{
    return event(id, "exchange", when, R"("claims": [)" + std::string(claims) + "]");
}

}

TEST_CASE("an event stands in the lane of its kind, in order of time", "[eventindex]")
{
    const EventIndex events(
        dossierWith({event("c", "dispute", "2025-03-01"), event("a", "dispute", "2025-01-01"),
                     event("b", "statement", "2025-02-01"), event("d", "dispute", "2025-02-01")}));

    CHECK(visible(events, "disputes", "2025-01-01", "2026-01-01") == Ids{"a", "d", "c"});
    CHECK(visible(events, "statements", "2025-01-01", "2026-01-01") == Ids{"b"});
    CHECK(visible(events, "talks", "2025-01-01", "2026-01-01").empty());
}

TEST_CASE("only what touches the window is visible", "[eventindex]")
{
    const EventIndex events(dossierWith(
        {event("before", "dispute", "2025-05-31"), event("first", "dispute", "2025-06-01"),
         event("last", "dispute", "2025-06-30"), event("after", "dispute", "2025-07-01"),
         event("around", "dispute", "2025-01/2025-12")}));

    CHECK(visible(events, "disputes", "2025-06-01", "2025-07-01")
          == Ids{"around", "first", "last"});
    CHECK(visible(events, "disputes", "2025-05-31T12:00", "2025-05-31T12:01")
          == Ids{"around", "before"});
}

TEST_CASE("what began long before the window and still lasts is visible", "[eventindex]")
{
    const EventIndex events(dossierWith(
        {event("long", "deadline", "2020-01-01", R"("deadline": { "within": "P10Y" })"),
         event("short", "deadline", "2024-01-01", R"("deadline": { "within": "P1D" })"),
         event("now", "deadline", "2025-06-10", R"("deadline": { "within": "P2D" })")}));

    CHECK(visible(events, "deadlines", "2025-06-01", "2025-07-01") == Ids{"long", "now"});
}

TEST_CASE("the visible items are those that a look at every item finds", "[eventindex]")
{
    std::mt19937 random(7);
    std::vector<std::string> json;
    for (int i = 0; i < 120; ++i) {
        const auto day = [&](int most) { return std::to_string(1 + random() % unsigned(most)); };
        const auto two = [](std::string s) { return s.size() < 2 ? "0" + s : s; };
        const std::string from = "2025-0" + day(9) + "-" + two(day(28));
        const bool interval = random() % 4 == 0;
        json.push_back(event("e" + std::to_string(i), "dispute",
                             interval ? from + "/2025-1" + std::to_string(random() % 3) : from));
    }
    const EventIndex events(dossierWith(json));
    const Index lane = events.dossier().findLane("disputes");

    for (int i = 0; i < 300; ++i) {
        const Instant from = at("2024-12-20") + std::chrono::hours(random() % 9500);
        const Window window{from, from + std::chrono::hours(1 + random() % 2000)};
        std::vector<const Item *> expected;
        for (const Item &item : events.items(lane)) {
            if (item.extent.overlaps(window))
                expected.push_back(&item);
        }
        REQUIRE(events.visible(lane, window) == expected);
    }
}

TEST_CASE("an event is found by its row, and only where a lane shows its kind", "[eventindex]")
{
    const EventIndex events(dossierWith({event("a", "dispute", "2025-01-01")}));

    REQUIRE(events.itemOf(0) != nullptr);
    CHECK(events.itemOf(0)->event == 0);
    CHECK(events.itemOf(none) == nullptr);
    CHECK(events.itemOf(1) == nullptr);
    CHECK(events.placeOf(0) == std::pair{events.dossier().findLane("disputes"), Index{0}});
    CHECK(events.placeOf(none) == std::pair{none, none});
}

TEST_CASE("sizes are told apart by side", "[eventindex]")
{
    const EventIndex events(
        dossierWith({exchange("e", "2025-05-24",
                              claim("people", "north", R"("value": 307)") + ","
                                  + claim("people", "north", R"("value": 310)") + ","
                                  + claim("people", "south", R"("undisclosed": true)"))}));
    const Item &item = *events.itemOf(0);

    CHECK(item.directed);
    CHECK(item.counted[0]);
    CHECK(events.size(item, 0).low == 307);
    CHECK(events.size(item, 0).high == 310);
    CHECK_FALSE(item.undisclosed[0]);
    CHECK(item.counted[1]);
    CHECK(item.undisclosed[1]);
    CHECK_FALSE(events.size(item, 1).high.has_value());
}

TEST_CASE("a size without a direction stands first", "[eventindex]")
{
    const EventIndex events(
        dossierWith({event("t", "talks", "2025-05-16",
                           R"("claims": [)" + claim("minutes", "", R"("value": 100)") + "]")}));
    const Item &item = *events.itemOf(0);

    CHECK_FALSE(item.directed);
    CHECK(item.counted[0]);
    CHECK(events.size(item, 0).low == 100);
    CHECK_FALSE(item.counted[1]);
}

TEST_CASE("no claim is not an undisclosed one", "[eventindex]")
{
    const EventIndex events(dossierWith({event("e", "exchange", "2025-05-24")}));
    const Item &item = *events.itemOf(0);

    CHECK_FALSE(item.counted[0]);
    CHECK_FALSE(item.undisclosed[0]);
    CHECK_FALSE(events.isCounted(events.dossier().findLane("exchanges")));
}

TEST_CASE("a lane's greatest known bound scales its bars", "[eventindex]")
{
    const EventIndex events(dossierWith(
        {exchange("a", "2025-05-24", claim("people", "north", R"("between": [200, 390])")),
         exchange("b", "2025-05-25", claim("people", "south", R"("at_least": 1200)")),
         exchange("c", "2025-05-26", claim("people", "south", R"("undisclosed": true)"))}));
    const Index lane = events.dossier().findLane("exchanges");

    CHECK(events.greatest(lane, 0) == 390);
    CHECK(events.greatest(lane, 1) == 1200);
    CHECK(events.greatest(lane) == 1200);
    CHECK(events.greatest(events.dossier().findLane("bodies")) == 1);
}

TEST_CASE("a deadline reaches to its due day and is cut by its amendment", "[eventindex]")
{
    const auto dossier = dossierWith(
        {event("fifty", "deadline", "2025-07-14", R"("deadline": { "within": "P50D" })"),
         event("ten", "deadline", "2025-07-28",
               R"("amends": "fifty", "deadline": { "within": ["P10D", "P12D"] })")});
    const EventIndex events(dossier);
    const Item &fifty = *events.itemOf(dossier->findEvent("fifty"));
    const Item &ten = *events.itemOf(dossier->findEvent("ten"));

    CHECK(fifty.extent == Window{at("2025-07-14"), at("2025-09-03")});
    CHECK(events.cut(fifty) == at("2025-07-28"));
    CHECK(ten.extent == Window{at("2025-07-28"), at("2025-08-10")});
    CHECK(events.cut(ten) == ten.extent.to);
    CHECK(events.depth(dossier->findLane("deadlines")) == 2);
    CHECK(events.extent() == Window{at("2025-07-14"), at("2025-09-03")});
}

TEST_CASE("a withdrawn or superseded deadline is cut on that day", "[eventindex]")
{
    const auto outcome = GENERATE(std::string("withdrawn"), std::string("superseded"));
    const EventIndex events(
        dossierWith({event("d", "deadline", "2025-07-01",
                           R"("deadline": { "within": "P1M", "outcome": ")" + outcome
                               + R"(", "outcome_on": "2025-07-11" })")}));

    CHECK(events.cut(*events.itemOf(0)) == at("2025-07-11"));
}

TEST_CASE("a met or passed deadline runs to its end", "[eventindex]")
{
    const auto outcome = GENERATE(std::string("met"), std::string("passed"));
    const EventIndex events(
        dossierWith({event("d", "deadline", "2025-07-01",
                           R"("deadline": { "within": "P1M", "outcome": ")" + outcome
                               + R"(", "outcome_on": "2025-07-11" })")}));

    CHECK(events.cut(*events.itemOf(0)) == at("2025-08-02"));
}

TEST_CASE("terms that follow one another are not deep", "[eventindex]")
{
    const EventIndex events(dossierWith(
        {event("a", "deadline", "2025-07-01", R"("deadline": { "due": "2025-07-02" })"),
         event("b", "deadline", "2025-07-03", R"("deadline": { "due": "2025-07-04" })"),
         event("c", "deadline", "2025-07-05", R"("deadline": { "due": "2025-07-06" })")}));

    CHECK(events.depth(events.dossier().findLane("deadlines")) == 1);
}

TEST_CASE("a dossier without events has an empty extent", "[eventindex]")
{
    const EventIndex events(dossierWith({}));

    CHECK(events.extent().isEmpty());
}

namespace {

/// An exchange of which the sides tell different counts, the south a week later.
std::shared_ptr<const Dossier> rivals()
{
    const auto said = [](const char *by, int value, const char *day) {
        return R"({ "measure": "people", "to": "north", "value": )" + std::to_string(value)
            + R"(, "by": ")" + by + R"(", "reported": ")" + day + R"(" })";
    };
    return dossierWith({event("rival", "exchange", "2025-05-24",
                              R"("claims": [)" + said("north", 390, "2025-05-24") + ", "
                                  + said("south", 400, "2025-05-31") + "]"),
                        event("later", "exchange", "2025-06-20",
                              R"("claims": [)" + said("north", 900, "2025-06-20") + "]"),
                        event("denial", "dispute", "2025-06-25", R"("disputes": "later")")});
}

}

TEST_CASE("an index is read under a rule or a party's word", "[eventindex]")
{
    const auto dossier = rivals();
    const auto sizeUnder = [&](const Reading &reading) {
        const EventIndex index(dossier, reading);
        return index.size(*index.itemOf(dossier->findEvent("rival")), 0);
    };

    CHECK(sizeUnder({}).low == 390);
    CHECK(sizeUnder({}).high == 400);
    CHECK(sizeUnder({.rule = Reading::Rule::highest, .party = none, .asOf = {}}).low == 400);
    CHECK(sizeUnder(wordOf(dossier->findParty("north"))).high == 390);
}

TEST_CASE("as of a day there is only what was known, on the frame of the whole record",
          "[eventindex]")
{
    const auto dossier = rivals();
    const EventIndex all(dossier);
    const Index lane = dossier->findLane("exchanges");
    const EventIndex then = all.narrowed(at("2025-05-26"), Filter::everything);

    CHECK(then.items(lane).size() == 1);
    CHECK(then.size(*then.itemOf(dossier->findEvent("rival")), 0).high == 390);
    CHECK(then.itemOf(dossier->findEvent("later")) == nullptr);
    CHECK(then.placeOf(dossier->findEvent("later")).first == none);
    CHECK(then.greatest(lane) == 900);
    CHECK(then.count(lane) == 2);
    CHECK(then.extent() == all.extent());
    CHECK(ids(then, then.visible(lane, then.extent())) == std::vector<std::string>{"rival"});
}

TEST_CASE("an index of a day is the same made at once or narrowed", "[eventindex]")
{
    const auto dossier = record();
    const EventIndex all(dossier);
    for (const char *day : {"2025-05-20", "2025-06-08", "2025-07-29", "2025-08-10"}) {
        const EventIndex narrowed = all.narrowed(at(day), Filter::everything);
        const EventIndex made(dossier, {.rule = {}, .party = none, .asOf = at(day)});
        CHECK(changed(narrowed, made).empty());
        CHECK_FALSE(changed(all, made).empty());
    }
    CHECK(changed(all, all.narrowed(at("2999-01-01"), Filter::everything)).empty());
}

TEST_CASE("an amendment cuts a deadline from the day on which it was known", "[eventindex]")
{
    const auto dossier = dossierWith(
        {event("fifty", "deadline", "2025-07-14", R"("deadline": { "within": "P50D" })"),
         event("ten", "deadline", "2025-07-28",
               R"("amends": "fifty", "deadline": { "within": "P10D" })")});
    const EventIndex all(dossier);
    const Index fifty = dossier->findEvent("fifty");

    CHECK(all.cut(*all.itemOf(fifty)) == at("2025-07-28"));
    const EventIndex before = all.narrowed(at("2025-07-28"), Filter::everything);
    CHECK(before.cut(*before.itemOf(fifty)) == at("2025-09-03"));
    const EventIndex after = all.narrowed(at("2025-07-29"), Filter::everything);
    CHECK(after.cut(*after.itemOf(fifty)) == at("2025-07-28"));
    CHECK(changed(before, after) == std::vector<Index>{fifty, dossier->findEvent("ten")});
}

TEST_CASE("the filter leaves what somebody disagrees on, as far as that was known", "[eventindex]")
{
    const auto dossier = rivals();
    const EventIndex all(dossier);
    const auto shows = [&](const EventIndex &events, const char *id) {
        return events.itemOf(dossier->findEvent(id)) != nullptr;
    };

    const EventIndex disputed = all.narrowed({}, Filter::disputed);
    CHECK(shows(disputed, "rival"));
    CHECK(shows(disputed, "later")); // by the denial
    CHECK(shows(disputed, "denial"));
    CHECK_FALSE(shows(all.narrowed(at("2025-05-26"), Filter::disputed), "rival"));
    CHECK(shows(all.narrowed(at("2025-06-01"), Filter::disputed), "rival"));
    CHECK_FALSE(shows(all.narrowed(at("2025-06-22"), Filter::disputed), "later"));
}

TEST_CASE("making an index that nobody waits for any more is called off", "[eventindex]")
{
    const auto dossier = dossierWith({event("a", "dispute", "2025-01-01")});
    const Index lane = dossier->findLane("disputes");
    std::stop_source source;
    CHECK(EventIndex(dossier, {}, Filter::everything, source.get_token()).items(lane).size() == 1);
    source.request_stop();
    CHECK(EventIndex(dossier, {}, Filter::everything, source.get_token()).items(lane).empty());
}

TEST_CASE("of many events each keeps its own sizes and term", "[eventindex]")
{
    constexpr int count = 20'000; // so many are read side by side
    std::vector<std::string> json;
    for (int i = 0; i < count; ++i) {
        const std::string id = "e" + std::to_string(i);
        const std::string value = R"("value": )" + std::to_string(i);
        const std::string both
            = claim("people", "north", value) + "," + claim("people", "south", R"("at_least": 7)");
        if (i % 4 == 0)
            json.push_back(
                event(id, "deadline", "2025-01-01",
                      R"("deadline": { "within": "P)" + std::to_string(1 + i) + "D\" }"));
        else
            json.push_back(exchange(id, i % 2 == 0 ? "2025-02-01" : "2025-03-01",
                                    i % 3 == 0 ? both : claim("people", "south", value)));
    }
    const EventIndex events(dossierWith(json));
    for (int i = 0; i < count; ++i) {
        CAPTURE(i);
        const Item *const item = events.itemOf(events.dossier().findEvent("e" + std::to_string(i)));
        REQUIRE(item != nullptr);
        const bool isBoth = i % 4 != 0 && i % 3 == 0;
        REQUIRE(item->isTerm == (i % 4 == 0));
        REQUIRE(events.cut(*item) == item->extent.to);
        REQUIRE(item->counted[0] == isBoth);
        REQUIRE(item->counted[1] == (i % 4 != 0));
        if (isBoth) {
            REQUIRE(events.size(*item, 0) == Quantity{.low = i, .high = i});
            REQUIRE(events.size(*item, 1) == Quantity{.low = 7, .high = {}});
        } else if (item->counted[1]) {
            REQUIRE(events.size(*item, 1) == Quantity{.low = i, .high = i});
        }
    }
}
