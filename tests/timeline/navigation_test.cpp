// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "timeline/laid.h"

using namespace ledgerline;
using namespace ledgerline::test;
using namespace std::chrono_literals;

namespace {

/// Walks in a dossier of talks, disputes and statements; the lanes between them are empty.
struct Walk
{
    EventIndex events{dossierWith(
        {event("talk-1", "talks", "2025-05-16"), event("talk-2", "talks", "2025-06-02"),
         event("dispute-1", "dispute", "2025-05-01"), event("dispute-2", "dispute", "2025-05-20"),
         event("dispute-3", "dispute", "2025-06-20"), event("word", "statement", "2025-06-30")})};
    std::vector<Index> hidden;

    [[nodiscard]] std::string from(std::string_view id, Direction direction) const
    {
        const Index start = id.empty() ? none : events.dossier().findEvent(id);
        const Index end = neighbour(events, start, direction, hidden);
        return end == none ? "none" : std::string(events.dossier().events[end].id);
    }
};

}

TEST_CASE("left and right go to the neighbours in time, and stay at the ends", "[navigation]")
{
    const Walk walk;

    CHECK(walk.from("dispute-2", Direction::next) == "dispute-3");
    CHECK(walk.from("dispute-2", Direction::previous) == "dispute-1");
    CHECK(walk.from("dispute-3", Direction::next) == "dispute-3");
    CHECK(walk.from("talk-1", Direction::previous) == "talk-1");
}

TEST_CASE("up and down go to the nearest in time of the next lane that has events", "[navigation]")
{
    const Walk walk;

    CHECK(walk.from("talk-1", Direction::down) == "dispute-2");
    CHECK(walk.from("talk-2", Direction::down) == "dispute-2"); // 13 days away, and 18
    CHECK(walk.from("dispute-1", Direction::up) == "talk-1");
    CHECK(walk.from("word", Direction::up) == "dispute-3");
    CHECK(walk.from("talk-1", Direction::up) == "talk-1");
    CHECK(walk.from("word", Direction::down) == "word");
}

TEST_CASE("hidden lanes are stepped over", "[navigation]")
{
    Walk walk;
    walk.hidden = {walk.events.dossier().findLane("disputes")};

    CHECK(walk.from("talk-2", Direction::down) == "word");
    CHECK(walk.from("dispute-2", Direction::next) == "talk-1"); // its lane is not shown
}

TEST_CASE("from nowhere the keys go to the first or the last event", "[navigation]")
{
    const Walk walk;

    CHECK(walk.from("", Direction::next) == "dispute-1");
    CHECK(walk.from("", Direction::down) == "dispute-1");
    CHECK(walk.from("", Direction::previous) == "word");
    CHECK(walk.from("", Direction::up) == "word");
}

TEST_CASE("without events there is nowhere to go", "[navigation]")
{
    const EventIndex events(dossierWith({}));

    CHECK(neighbour(events, none, Direction::next, {}) == none);
}

TEST_CASE("a day is fitted among the days around it", "[navigation]")
{
    const EventIndex events(dossierWith({event("e", "dispute", "2025-06-10")}));

    CHECK(fitted(events, 0) == Window{at("2025-06-06"), at("2025-06-15")});
}

TEST_CASE("a talk of minutes is fitted among its hours", "[navigation]")
{
    const EventIndex events(
        dossierWith({event("t", "talks", "2025-07-23T20:40:00/2025-07-23T21:20:00")}));
    const Window window = fitted(events, 0);

    CHECK(window.from <= at("2025-07-23T18:00"));
    CHECK(window.to - window.from < 8h);
}

TEST_CASE("a deadline is fitted with its due day and a margin", "[navigation]")
{
    const EventIndex events(
        dossierWith({event("d", "deadline", "2025-07-14", R"("deadline": { "within": "P50D" })")}));

    CHECK(fitted(events, 0).contains(Window{at("2025-07-01"), at("2025-09-15")}));
    CHECK(Window{at("2025-06-15"), at("2025-10-01")}.contains(fitted(events, 0)));
}
