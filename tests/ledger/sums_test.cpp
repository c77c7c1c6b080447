// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The prepared sums against the plain scan that defines them, on random records: vague dates,
/// intervals with open ends, stages, parts of measures, rival claims and counts too great to add.
#include "catch.h"

#include "ledger/knowledge.h"
#include "ledger/sample.h"
#include "ledger/summary.h"
#include "ledger/sums.h"

#include <rapidcheck.h>

#include <cstdlib>
#include <limits>
#include <set>

using namespace ledgerline;

namespace {

template<typename Value>
Value one(std::vector<Value> values)
{
    return *rc::gen::elementOf(std::move(values));
}

std::string day()
{
    const int number = *rc::gen::inRange(1, 90);
    const auto date = date::sys_days{date::year{2025} / 5 / 1} + date::days{number};
    return date::format("%F", date);
}

std::string when()
{
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        return one<std::string>({"2025-05", "2025-06", "2025-06-XX", "2025"});
    case 1:
        return day() + "/..";
    case 2:
        return "../" + day();
    case 3:
        return day() + "/";
    case 4:
    case 5: {
        const auto days = std::minmax({day(), day()});
        return days.first + '/' + days.second;
    }
    case 6:
        return "2025-06-10T10:00:00Z/2025-06-10T1" + one<std::string>({"1", "2"}) + ":00:00Z";
    default:
        return day();
    }
}

std::string quantity()
{
    const std::string number = one<std::string>({"0", "1", "5", "12", "40", "1000000000000"});
    return one<std::string>({R"("value": )" + number, R"("value": )" + number,
                             R"("at_least": )" + number, R"("at_most": )" + number,
                             R"("about": )" + number, R"("between": [0, )" + number + ']',
                             R"("undisclosed": true)"});
}

std::string claim(std::string_view measure, std::string_view to)
{
    return R"({ "by": ")" + one<std::string>({"alder", "birch", "cedar"}) + R"(", "measure": ")"
        + std::string(measure) + '"' + (to.empty() ? "" : R"(, "to": ")" + std::string(to) + '"')
        + ", " + quantity() + R"(, "reported": ")" + day() + R"(" })";
}

std::string claims(bool talks)
{
    std::string result;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        const std::string measure = talks
            ? "minutes"
            : one<std::string>({"people", "people", "soldiers", "officers", "civilians", "bodies"});
        const std::string to = talks ? "" : one<std::string>({"alder", "alder", "birch", ""});
        result += (result.empty() ? "" : ", ") + claim(measure, to);
    }
    return result;
}

std::string event(int id)
{
    const std::string kind = one<std::string>({"exchange", "exchange", "exchange", "repatriation",
                                               "talks", "talks", "pledge", "deadline"});
    std::string result = R"({ "id": "e)" + std::to_string(id) + R"(", "kind": ")" + kind
        + R"(", "when": ")" + when() + '"';
    if (kind == "deadline")
        return result + R"(, "deadline": { "within": "P10D" } })";
    if (id > 0 && *rc::gen::inRange(0, 3) == 0)
        result += R"(, "part_of": ["e)" + std::to_string(*rc::gen::inRange(0, id)) + R"("])";
    return result + R"(, "claims": [)" + claims(kind == "talks") + "] }";
}

DossierPointer anyDossier()
{
    std::string events;
    for (int id = 0, count = *rc::gen::inRange(1, 24); id < count; ++id)
        events += (id > 0 ? ", " : "") + event(id);
    return dossierOf(events);
}

Reading anyReading(const Dossier &dossier)
{
    return reading(dossier,
                   one<std::string>({"envelope", "envelope", "lowest", "highest", "latest", "alder",
                                     "birch", "cedar"}),
                   one<std::string>({"", "", "2025-05-20", "2025-06-15", "2025-07-10"}));
}

/// Mostly of whole days, like the window's; sometimes of hours, empty, or of all time.
Window anyWindow()
{
    const auto days = std::minmax({day(), day()});
    Window result = window(days.first, days.second);
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return {startOfDate("2025-06-10") + std::chrono::hours(11), endOfDate("2025-06-10")};
    case 1:
        return {result.from, result.from};
    case 2:
        return {Instant::min(), Instant::max()};
    default:
        return result;
    }
}

std::vector<Figure> figures(const Dossier &dossier)
{
    std::vector<Figure> result;
    for (const std::string_view measure : {"people", "soldiers", "officers", "civilians", "bodies"})
        for (const std::string_view to : {"alder", "birch", ""})
            result.push_back(figure(dossier, measure, to));
    return result;
}

/// All of a sum but its events.
std::string text(const Total &total)
{
    return told(total.quantity()) + ' ' + std::to_string(total.undisclosed) + ' '
        + std::to_string(total.disputed);
}

/// The tile of talks by the plain list of rounds.
std::string talksByScan(const Dossier &dossier, const Window &window, const Reading &reading)
{
    const Shares shares(dossier, reading);
    Total minutes;
    bool isTold = false;
    for (const Round &round : rounds(dossier, window, reading)) {
        minutes.add(round.event, round.length, window.contains(shares.reach(round.event)));
        isTold = isTold || !round.length.claims.empty();
    }
    return text(minutes) + (isTold ? " told" : "");
}

Index latestDeadlineByScan(const Dossier &dossier, Instant at, const Reading &reading)
{
    Index result = none;
    for (Index row = 0; row < dossier.events.size(); ++row) {
        if (dossier.events[row].kind == EventKind::deadline
            && dossier.events[row].when->start.earliest < at && isKnown(dossier, row, reading))
            result = row;
    }
    return result;
}

/// Events of which nothing is told but when they happened.
DossierPointer anyBareDossier()
{
    std::string events;
    for (int id = 0, count = *rc::gen::inRange(1, 24); id < count; ++id) {
        events += (id > 0 ? ", " : "") + (R"({ "id": "e)" + std::to_string(id)) + R"(", "kind": ")"
            + one<std::string>({"occurrence", "occurrence", "statement"}) + R"(", "when": ")"
            + when() + '"';
        if (id > 0 && *rc::gen::inRange(0, 4) == 0)
            events += R"(, "part_of": ["e)" + std::to_string(*rc::gen::inRange(0, id)) + R"("])";
        events += " }";
    }
    return dossierOf(events);
}

/// How many of them began in a window, at least and at most.
Total eventsByScan(const Dossier &dossier, const Window &window, const Reading &reading)
{
    const Shares shares(dossier, reading);
    Count one;
    one.quantity = {.low = 1, .high = 1};
    Total result;
    for (Index row = 0; row < dossier.events.size(); ++row) {
        const Edtf &when = *dossier.events[row].when;
        const Window beginning = when.startEnd == EdtfEnd::date
            ? Window{when.start.earliest, when.start.latest}
            : shares.reach(row);
        if (dossier.events[row].kind == EventKind::occurrence && !isPartOfItsKind(dossier, row)
            && isKnown(dossier, row, reading) && beginning.overlaps(window))
            result.add(row, one, window.contains(beginning));
    }
    return result;
}

template<typename Property>
bool holdsOfAll(const std::string &sentence, Property property)
{
    ::setenv("RC_PARAMS", "seed=20251122 max_success=300", 0);
    return rc::check(sentence, property);
}

}

TEST_CASE("prepared sums are those of a plain scan", "[sums][property]")
{
    CHECK(holdsOfAll("whatever the record, reading, figure and window", [] {
        const auto dossier = anyDossier();
        for (int i = 0; i < 3; ++i) {
            const Reading reading = anyReading(*dossier);
            const auto all = figureSums(Shares(*dossier, reading), figures(*dossier));
            for (int j = 0; j < 4; ++j) {
                const Window window = anyWindow();
                for (const FigureSums &sums : all) {
                    const Total plain = total(*dossier, window, sums.figure(), reading);
                    const FigureSums::Sum sum = sums.over(window);
                    RC_ASSERT(text(sum.total) == text(plain));
                    RC_ASSERT(sum.events == plain.events.size());
                    RC_ASSERT(sums.events(window) == plain.events);
                }
            }
        }
    }));
}

TEST_CASE("a running total is at the end of each day the sum of all time until then",
          "[sums][property]")
{
    CHECK(holdsOfAll("whatever the record, reading and figure", [] {
        const auto dossier = anyDossier();
        const Reading reading = anyReading(*dossier);
        for (const FigureSums &sums : figureSums(Shares(*dossier, reading), figures(*dossier))) {
            const std::vector<Step> steps = sums.steps();
            RC_ASSERT(std::ranges::is_sorted(steps, {}, &Step::at));
            Total running;
            auto next = steps.begin();
            for (Instant at = startOfDate("2024-12-31"); at <= endOfDate("2026-01-01");
                 at += date::days(1)) {
                for (; next != steps.end() && next->at <= at; ++next)
                    running = next->total;
                RC_ASSERT(running == sums.over({Instant::min(), at}).total);
            }
            RC_ASSERT(next == steps.end());
            const Instant at = endOfDate(day());
            const auto after = std::ranges::upper_bound(steps, at, {}, &Step::at);
            RC_ASSERT(text(after == steps.begin() ? Total{} : std::prev(after)->total)
                      == text(total(*dossier, {Instant::min(), at}, sums.figure(), reading)));
        }
    }));
}

TEST_CASE("events that are counted themselves are those of a plain scan", "[sums][property]")
{
    CHECK(holdsOfAll("whatever the record, reading and window", [] {
        const auto dossier = anyBareDossier();
        for (int i = 0; i < 3; ++i) {
            const Reading reading = anyReading(*dossier);
            const FigureSums sums = eventSums(Shares(*dossier, reading));
            for (int j = 0; j < 4; ++j) {
                const Window window = anyWindow();
                const Total plain = eventsByScan(*dossier, window, reading);
                const FigureSums::Sum sum = sums.over(window);
                RC_ASSERT(text(sum.total) == text(plain));
                RC_ASSERT(sum.events == plain.events.size());
                RC_ASSERT(sums.events(window) == plain.events);
            }
        }
    }));
}

TEST_CASE("events are counted themselves only where no measure of a lane is ever told", "[sums]")
{
    const auto bare = dossierOf(R"({ "id": "a", "kind": "occurrence", "when": "2025-06-10" })");
    const auto measured = dossierOf(
        R"({ "id": "a", "kind": "occurrence", "when": "2025-06-10" },
           { "id": "b", "kind": "exchange", "when": "2025-06-20", "claims": [
             { "by": "alder", "measure": "people", "to": "alder", "value": 5,
               "reported": "2025-06-20" } ] })");
    const auto silent = dossierOf(R"({ "id": "a", "kind": "statement", "when": "2025-06-10" })");
    for (const std::string_view day : {"", "2025-06-01", "2025-06-15"}) { // on whatever day
        CAPTURE(day);
        CHECK(Sums(*bare, reading(*bare, "envelope", day)).of({}));
        CHECK_FALSE(Sums(*measured, reading(*measured, "envelope", day)).of({}));
        CHECK_FALSE(Sums(*silent, reading(*silent, "envelope", day)).of({}));
    }
}

TEST_CASE("prepared rounds and deadlines are those of a plain scan", "[sums][property]")
{
    CHECK(holdsOfAll("whatever the record, reading and window", [] {
        const auto dossier = anyDossier();
        for (int i = 0; i < 3; ++i) {
            const Reading reading = anyReading(*dossier);
            const Sums sums(*dossier, reading);
            for (int j = 0; j < 4; ++j) {
                const Window window = anyWindow();
                const Sums::Talks talks = sums.talks(window);
                RC_ASSERT(text(talks.minutes) + (talks.isTold ? " told" : "")
                          == talksByScan(*dossier, window, reading));
                std::vector<Index> events;
                for (const Round &round : rounds(*dossier, window, reading))
                    events.push_back(round.event);
                RC_ASSERT(sums.rounds(window) == events);
                RC_ASSERT(talks.rounds == events.size());
                RC_ASSERT(sums.latestDeadline(window.to)
                          == latestDeadlineByScan(*dossier, window.to, reading));
            }
        }
    }));
}

TEST_CASE("each row of a tally is the sum of its period", "[sums][property]")
{
    CHECK(holdsOfAll("and there is one wherever an event tells the figure or a part of it", [] {
        const auto dossier = anyDossier();
        const Reading reading = anyReading(*dossier);
        const Window asked = window("2025-05-10", "2025-07-20");
        std::set<std::pair<Instant, Figure>> found;
        for (const Tally &row : tally(*dossier, asked, Period::month, reading)) {
            const Window part{std::max(row.window.from, asked.from),
                              std::min(row.window.to, asked.to)};
            const Total plain = total(*dossier, part, row.figure, reading);
            RC_ASSERT(text(row.total) == text(plain));
            RC_ASSERT(row.total.events == plain.events);
            RC_ASSERT(found.insert({row.window.from, row.figure}).second);
        }
        const Shares shares(*dossier, reading);
        for (const std::string_view month : {"2025-05", "2025-06", "2025-07"}) {
            const Window whole = window(month, month);
            const Window part{std::max(whole.from, asked.from), std::min(whole.to, asked.to)};
            for (Index event = 0; event < dossier->events.size(); ++event) {
                for (const Figure figure : figuresOf(*dossier, event))
                    RC_ASSERT(!shares.of(event, figure, part)
                              || found.contains({whole.from, figure}));
            }
        }
    }));
}

TEST_CASE("what a window's edges do not cut costs no question", "[sums]")
{
    std::string events;
    for (int i = 0; i < 200; ++i)
        events += (i > 0 ? ", " : "")
            + exchange("e" + std::to_string(i),
                       i % 10 == 0 ? "2025-06-10/2025-06-12" : "2025-06-11",
                       R"({ "measure": "people", "to": "alder", "value": 1 })");
    const auto dossier = dossierOf(events);
    const Sums sums(*dossier);
    const FigureSums &people = *sums.of(figure(*dossier, "people"));
    const FigureSums::Sum all = people.over(window("2025-06", "2025-06"));
    CHECK(text(all.total) == "[200, 200] 0 0");
    CHECK(all.cut == 0);
    const FigureSums::Sum middle = people.over(window("2025-06-11", "2025-06-11"));
    CHECK(text(middle.total) == "[180, 200] 0 0");
    CHECK(middle.cut == 20);
    CHECK(sums.of(figure(*dossier, "officers")) == nullptr);
}

TEST_CASE("sums that outgrow the numbers stay true, and are exact where a window holds less",
          "[sums]")
{
    constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
    const WideSum half
        = toWideSum({.quantity = {.low = greatest / 2, .high = greatest / 2}, .claims = {}});
    const Window days[] = {window("2025-06-01", "2025-06-01"), window("2025-06-02", "2025-06-02"),
                           window("2025-06-03", "2025-06-03")};
    const SpanSums sums({{0, days[0], half}, {1, days[1], half}, {2, days[2], half}});
    CHECK(text(sums.over(window("2025-06", "2025-06")).sum.total())
          == '[' + std::to_string(greatest) + ", open] 0 0");
    CHECK(text(sums.over(window("2025-06-02", "2025-06-03")).sum.total())
          == '[' + std::to_string(greatest - 1) + ", " + std::to_string(greatest - 1) + "] 0 0");
}

TEST_CASE("a part that was told later stands in its row once", "[sums][reading]")
{
    // The event knows its soldiers, but not yet: until then they may be any of the people.
    const auto dossier = dossierOf(exchange("a", "2025-06-02", R"(
        { "measure": "people", "to": "alder", "value": 100, "reported": "2025-06-02" },
        { "measure": "soldiers", "to": "alder", "value": 40, "reported": "2025-06-20" })"));
    const auto rows = tally(*dossier, dossier->extent(), Period::month,
                            reading(*dossier, "envelope", "2025-06-10"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].figure == figure(*dossier, "soldiers"));
    CHECK(told(rows[1].total) == "[0, 100] undisclosed 1");
}
