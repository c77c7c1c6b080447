// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dossier/calendar.h"
#include "timeline/crowdwording.h"
#include "timeline/laid.h"
#include "timeline/measure.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace ledgerline;
using namespace ledgerline::test;

namespace {

constexpr Size size{1280, 500};

/// Records of more events than a lane looks at one by one, over four years: some dated to the
/// month, some lasting for days or for years, many on one day, some parts of others.
class Records
{
public:
    explicit Records(unsigned seed)
        : m_random(seed)
    {
    }

    std::shared_ptr<const Dossier> next()
    {
        const int count = 300 + below(2500);
        const int busyDay = below(1400);
        std::vector<std::string> json;
        for (int i = 0; i < count; ++i)
            json.push_back(one(i, below(5) == 0 ? busyDay : below(1400)));
        return dossierWith(json);
    }

    Window window()
    {
        const Instant from = at("2021-12-01") + std::chrono::hours(24) * below(1500);
        const double length = std::exp2(6 + below(2200) / 100.0); // a minute to eight years
        return {from, from + std::chrono::seconds(static_cast<std::int64_t>(length))};
    }

    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

private:
    std::string one(int i, int day)
    {
        const char *const kinds[] = {"exchange", "exchange", "statement", "talks", "deadline"};
        const std::string kind = kinds[below(5)];
        std::string rest;
        if (kind == "deadline")
            rest = R"("deadline": { "within": "P)" + std::to_string(1 + below(60)) + R"(D" })";
        if (kind == "exchange" && below(10) > 0) {
            const char *const quantities[] = {R"("value": )", R"("at_least": )", R"("about": )"};
            const char *const side = below(2) == 0 ? "north" : "south";
            rest = R"("claims": [)"
                + claim("people", side, quantities[below(3)] + std::to_string(below(400)))
                + (below(4) == 0 ? ", " + claim("people", side, R"("value": 999)") : "") + "]";
            if (i > 20 && below(30) == 0 && !m_exchange.empty())
                rest += R"(, "part_of": [")" + m_exchange + R"("])";
            else
                m_exchange = "e" + std::to_string(i);
        }
        return event("e" + std::to_string(i), kind, whenOf(day), rest);
    }

    std::string whenOf(int day)
    {
        const Instant from = at("2022-01-01") + std::chrono::hours(24) * day;
        switch (below(20)) {
        case 0:
            return isoMonth(from);
        case 1:
            return isoDay(from) + '/' + isoDay(from + std::chrono::hours(24) * below(9));
        case 2:
            return isoDay(from) + '/' + isoDay(from + std::chrono::hours(24) * below(500));
        default:
            return isoDay(from);
        }
    }

    static std::string isoDay(Instant instant)
    {
        return date::format("%F", date::floor<date::days>(instant));
    }

    std::mt19937 m_random;
    std::string m_exchange;
};

Drawing laidOut(const EventIndex &events, const Window &window)
{
    Canvas canvas;
    canvas.size = size;
    canvas.measure = typewriter;
    const TimeScale scale(window, size.width - gutterFor(events.dossier(), canvas) - plotMargin);
    return layoutTimeline(events, scale, canvas);
}

std::set<Index> eventsOf(const Drawing &drawing)
{
    std::set<Index> result;
    for (const Mark &mark : drawing.marks) {
        const auto members = drawing.membersOf(mark);
        result.insert(members.begin(), members.end());
    }
    return result;
}

/// The time that an event's mark takes: bars of one day share it side by side, and are as narrow as
/// their neighbours make them.
Window markExtent(const EventIndex &events, Index lane, const Item &item)
{
    const bool isBar = events.dossier().lanes[lane].id == "exchanges";
    if (!isBar || !events.isLong(lane) || item.inParts
        || item.extent.to - item.extent.from > std::chrono::hours(24))
        return item.extent;
    return {item.at, item.at + std::chrono::seconds(1)};
}

/// The events whose marks have to be seen: those that a look at every item finds.
std::set<Index> scanned(const EventIndex &events, const Window &window)
{
    std::set<Index> result;
    for (Index lane = 0; lane < events.dossier().lanes.size(); ++lane) {
        for (const Item &item : events.items(lane)) {
            if (markExtent(events, lane, item).overlaps(window))
                result.insert(item.event);
        }
    }
    return result;
}

}

TEST_CASE("no event is ever lost, whatever the window, the filter and the day", "[crowds]")
{
    Records records(GENERATE(1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U, 9U, 10U));
    const auto dossier = records.next();
    const EventIndex whole(dossier);
    const Filter filter = records.below(2) == 0 ? Filter::everything : Filter::disputed;
    const Instant day = at("2022-01-01") + std::chrono::hours(24) * records.below(1400);
    const EventIndex shown = records.below(3) == 0
        ? whole
        : whole.narrowed(records.below(2) == 0 ? std::optional(day) : std::nullopt, filter);
    for (int i = 0; i < 40; ++i) {
        const Window window = records.window();
        const Drawing drawing = laidOut(shown, window);
        const std::set<Index> drawn = eventsOf(drawing);
        const std::set<Index> expected = scanned(shown, window);
        std::vector<std::string> lost;
        for (const Index event : expected) {
            if (!drawn.contains(event))
                lost.push_back(std::string(dossier->events[event].id) + ' '
                               + std::string(name(dossier->events[event].kind)) + ' '
                               + std::string(dossier->events[event].when->text));
        }
        CAPTURE(window.from.time_since_epoch().count(), window.to.time_since_epoch().count());
        CHECK(lost == std::vector<std::string>{});
        CHECK(drawing.marks.size() < 3000);
        CHECK(firstOverlap(drawing, 2) == "");
    }
}

TEST_CASE("an event is counted in one place", "[crowds]")
{
    Records records(GENERATE(11U, 12U, 13U));
    const EventIndex events(records.next());
    for (int i = 0; i < 20; ++i) {
        const Drawing drawing = laidOut(events, records.window());
        std::map<Index, std::set<std::pair<Index, Index>>> standing; // by which lists of members
        for (const Mark &mark : drawing.marks) {
            for (const Index event : drawing.membersOf(mark))
                standing[event].insert({mark.members.first, mark.members.count});
        }
        const auto often = std::ranges::count_if(
            standing, [](const auto &entry) { return entry.second.size() > 1; });
        CHECK(often == 0);
    }
}

TEST_CASE("a crowd comes to what its members come to", "[crowds]")
{
    Records records(GENERATE(21U, 22U, 23U));
    const EventIndex events(records.next());
    const Index lane = events.dossier().laneOf(EventKind::exchange);
    REQUIRE(events.isLong(lane));
    const std::vector<Item> &items = events.items(lane);
    for (int i = 0; i < 200; ++i) {
        std::size_t first = static_cast<std::size_t>(records.below(static_cast<int>(items.size())));
        std::size_t last = static_cast<std::size_t>(records.below(static_cast<int>(items.size())));
        if (last < first)
            std::swap(first, last);
        const Summary sum = events.sum(lane, first, last);
        std::vector<const Item *> each;
        for (std::size_t place = first; place < last; ++place)
            each.push_back(&items[place]);
        const Summary plain = events.sum(each);
        CHECK(sum.events == last - first);
        CHECK(sum.extent == plain.extent);
        CHECK(sum.notable == plain.notable);
        CHECK(sum.disputed == plain.disputed);
        for (const int side : {0, 1}) {
            CHECK(sum.side[side].quantity() == plain.side[side].quantity());
            CHECK(sum.side[side].greatest == plain.side[side].greatest);
            CHECK(sum.side[side].counted == plain.side[side].counted);
        }
    }
}

TEST_CASE("a pan moves what is drawn and changes nothing of it", "[crowds]")
{
    Records records(31U);
    const EventIndex events(records.next());
    Canvas canvas;
    canvas.size = size;
    canvas.measure = typewriter;
    const double width = size.width - gutterFor(events.dossier(), canvas) - plotMargin;
    const TimeScale scale({at("2022-03-01"), at("2024-03-01")}, width);
    const auto inside = [&](const Drawing &drawing, double pan) {
        std::map<std::tuple<Index, Shape, Index, std::size_t, bool>, double> marks;
        for (const Mark &mark : drawing.marks) {
            const auto members = drawing.membersOf(mark);
            if (members.empty() || mark.box.x - pan < drawing.plot.x + 60
                || mark.box.right() - pan > drawing.plot.right() - 60 - 400)
                continue;
            marks[{mark.lane, mark.shape, members.front(), members.size(), mark.up}]
                = mark.box.x - pan;
        }
        return marks;
    };
    const auto before = inside(layoutTimeline(events, scale, canvas), 0);
    const auto after = inside(layoutTimeline(events, scale.panned(37), canvas), 37);
    CHECK(before.size() > 50);
    CHECK(before.size() == after.size());
    for (const auto &[key, x] : before) {
        const auto found = after.find(key);
        CHECK(found != after.end());
        if (found != after.end())
            CHECK(found->second == Approx(x).margin(0.01));
    }
}

TEST_CASE("a crowd's words tell its number, its total and its greatest", "[crowds]")
{
    std::vector<std::string> json;
    for (int i = 0; i < 1000; ++i)
        json.push_back(event("e" + std::to_string(i), "exchange", "2025-06-05",
                             R"("claims": [)"
                                 + claim("people", i % 2 == 0 ? "north" : "south",
                                         (i % 50 == 1 ? R"("at_least": )" : R"("value": )")
                                             + std::to_string(i == 700 ? 90 : 2))
                                 + "]"));
    const EventIndex events(dossierWith(json));
    const Drawing drawing = laidOut(events, {at("2015-01-01"), at("2026-01-01")});
    const auto crowd = std::ranges::find_if(
        drawing.marks, [](const Mark &mark) { return mark.members.count == 1000; });
    REQUIRE(crowd != drawing.marks.end());
    const MarkWords words = describeMark(events, drawing, *crowd, "en");
    CHECK(words.heading == "1,000 events");
    CHECK(words.date == "5 June 2025");
    CHECK(words.lines
          == std::vector<std::string>{"People to Northland: 1,088",
                                      "People to Southland: at least 1,000",
                                      "Greatest: e700, 5 June 2025"});
}

TEST_CASE("what was only promised is never summed, in however large a crowd", "[crowds]")
{
    std::vector<std::string> json;
    for (int i = 0; i < 1000; ++i)
        json.push_back(event("p" + std::to_string(i), "pledge", "2025-06-05",
                             R"("claims": [)" + claim("people", "north", R"("value": 2)") + "]"));
    const EventIndex events(dossierWith(json, R"("measure": "people")"));
    const Drawing drawing = laidOut(events, {at("2015-01-01"), at("2026-01-01")});
    const auto crowd = std::ranges::find_if(
        drawing.marks, [](const Mark &mark) { return mark.members.count == 1000; });
    REQUIRE(crowd != drawing.marks.end());
    CHECK(describeMark(events, drawing, *crowd, "en").lines
          == std::vector<std::string>{"Greatest: p0, 5 June 2025"});
}

TEST_CASE("events of one date share it, however many others are not known yet", "[crowds]")
{
    Records records(5);
    for (int i = 0; i < 12; ++i) {
        const EventIndex all(records.next());
        const EventIndex then = all.narrowed(records.window().to, Filter::everything);
        for (Index lane = 0; lane < then.dossier().lanes.size(); ++lane) {
            if (!then.isLong(lane))
                continue;
            std::map<std::pair<Instant, Instant>, std::set<Instant>> places;
            for (const Item &item : then.items(lane)) {
                const Window date = standingPlace(item);
                places[{date.from, date.to}].insert(item.at);
            }
            for (const Item &item : then.items(lane)) {
                const Window date = standingPlace(item);
                CHECK(places[{date.from, date.to}].size() == item.mates);
            }
        }
    }
}

TEST_CASE("a crowd reaches no farther than its events and the room for its number", "[crowds]")
{
    std::vector<std::string> json;
    for (int i = 0; i < 3000; ++i) {
        const auto day = date::sys_days{date::year{2022} / 1 / 1} + date::days{i % 700};
        json.push_back(event("e" + std::to_string(i), "statement", date::format("%F", day)));
    }
    const EventIndex events(dossierWith(json));
    Canvas canvas;
    canvas.size = size;
    canvas.measure = typewriter;
    const double width = size.width - gutterFor(events.dossier(), canvas) - plotMargin;
    for (const char *from : {"2015-01-01", "2018-03-01", "2020-08-01", "2021-10-20"}) {
        const TimeScale scale({at(from), at("2024-06-01")}, width);
        const Drawing drawing = layoutTimeline(events, scale, canvas);
        double first = drawing.plot.right();
        double last = drawing.plot.x;
        for (const Mark &mark : drawing.marks) {
            if (mark.members.count > 0) {
                first = std::min(first, mark.box.x);
                last = std::max(last, mark.box.right());
            }
        }
        CHECK(first > drawing.plot.x + scale.toX(at("2022-01-01")) - 28);
        CHECK(last < drawing.plot.x + scale.toX(at("2023-12-01")) + 28);
    }
}

TEST_CASE("a crowd of quantities has room for its number", "[crowds]")
{
    std::vector<std::string> json;
    for (int i = 0; i < 12'000; ++i) {
        const auto day = date::sys_days{date::year{2022} / 1 / 1} + date::days{i % 700};
        json.push_back(event("e" + std::to_string(i), "exchange", date::format("%F", day),
                             R"("claims": [)" + claim("people", "north", R"("value": 40)") + "]"));
    }
    Laid laid(dossierWith(json), "2022-02-01", "2024-01-22");
    for (int step = 0; step < 14; ++step) {
        CAPTURE(step);
        int crowds = 0;
        for (const Mark &mark : laid.drawing.marks) {
            const Box &plot = laid.drawing.plot;
            const bool isWhole = mark.box.x > plot.x && mark.box.right() < plot.right();
            if (mark.shape != Shape::cluster || mark.members.count < 50 || !isWhole)
                continue;
            ++crowds;
            const std::string number = "×" + std::to_string(mark.members.count);
            CHECK(std::ranges::any_of(laid.drawing.labels, [&](const Label &label) {
                return label.text == number && label.box.x >= mark.box.x
                    && label.box.right() <= mark.box.right();
            }));
        }
        CHECK(crowds > 5);
        laid.scale = laid.scale.zoomed(1.2, 0);
        laid.layOut();
    }
}

TEST_CASE("clusters of quantities stay narrow where much else is seen", "[crowds]")
{
    std::vector<std::string> json;
    for (int i = 0; i < 600; ++i) { // ten bursts of sixty
        const auto day
            = date::sys_days{date::year{2022} / 1 / 1} + date::days{70 * (i / 60) + 2 * (i % 4)};
        json.push_back(event("e" + std::to_string(i), "exchange", date::format("%F", day),
                             R"("claims": [)" + claim("people", "north", R"("value": 40)") + "]"));
    }
    const Laid laid(dossierWith(json), "2021-12-01", "2024-01-01");
    int clusters = 0;
    for (const Mark &mark : laid.drawing.marks) {
        if (mark.shape != Shape::cluster)
            continue;
        ++clusters;
        CHECK(mark.box.width < 18);
    }
    CHECK(clusters >= 10);
}
