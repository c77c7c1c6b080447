// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/travel.h"

#include "app/lanechange.h"
#include "app/sample.h"
#include "catch.h"
#include "timeline/view.h"

#include <QSignalSpy>
#include <QTest>

using namespace ledgerline;
using namespace std::chrono_literals;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Instant at(int month, int day)
{
    return date::local_days{date::year{2001} / month / day};
}

Day day(int month, int number)
{
    return date::local_days{date::year{2001} / month / number};
}

/// A scene as a story has it: another window, fewer lanes, another reading, an earlier day.
View scene()
{
    View view;
    view.window = Window{at(3, 8), at(3, 16) + 7h};
    view.hiddenLanes = {"talks", "deadlines"};
    view.reading = "lowest";
    view.asOf = day(3, 12);
    view.theme = "dark";
    return view;
}

/// A session on the whole sample that moves as it does on screen.
struct Moving : CleanDesk
{
    QString file = write(text("a.json"), sampleFile());
    Session session;
    Viewport &viewport = *session.viewport();
    Travel &travel = *session.travel();
    QSignalSpy arrivals{&travel, &Travel::arrived};
    QSignalSpy interruptions{&travel, &Travel::interrupted};

    Moving()
    {
        viewport.setWidth(1000);
        openFully(session, file);
    }

    [[nodiscard]] bool rests()
    {
        return QTest::qWaitFor([&] { return !travel.isTravelling(); }, 10'000);
    }

    /// Sets out and waits until it is well under way.
    void setOut(const View &view)
    {
        const Window before = viewport.scale().window();
        session.goTo(view);
        REQUIRE(travel.isTravelling());
        REQUIRE(QTest::qWaitFor([&] { return viewport.scale().window() != before; }, 5'000));
        REQUIRE(travel.isTravelling());
    }
};

}

TEST_CASE_METHOD(Moving, "a scene is shown exactly, whatever the window's width", "[travel]")
{
    viewport.setWidth(GENERATE(1.0, 333.0, 1000.0, 3840.0));
    session.goTo(scene());
    CHECK(travel.isTravelling());
    REQUIRE(rests());
    CHECK(session.shownView() == scene());
    CHECK(arrivals.count() == 1);
    CHECK(interruptions.count() == 0);
    CHECK(travel.lanes().size() == 1);
}

TEST_CASE_METHOD(Moving, "a window with little of the record is a scene too", "[travel]")
{
    View view = scene();
    view.window = Window{at(3, 2) - 24h * 300, at(3, 3) + 3h};
    session.goTo(view);
    REQUIRE(rests());
    CHECK(session.shownView() == view);
    viewport.setWidth(400); // nor does another width change it
    CHECK(session.shownView() == view);
    viewport.beginDrag(); // nor does a hand that takes hold of it
    viewport.dragTo(0);
    CHECK(session.shownView() == view);
}

TEST_CASE_METHOD(Moving, "a window without any of the record gives way to the nearest", "[travel]")
{
    View view = scene();
    view.window = Window{at(3, 1) + 24h * 900, at(3, 1) + 24h * 930};
    session.goTo(view);
    REQUIRE(rests());
    CHECK(arrivals.count() == 1);
    const Window shown = viewport.scale().window();
    CHECK(shown.overlaps(session.index()->extent()));
    CHECK(shown.to - shown.from >= 24h * 30);
    CHECK(shown.to - shown.from <= 24h * 30 + 2s);
}

TEST_CASE_METHOD(Moving, "another width on the way changes nothing of where it goes", "[travel]")
{
    setOut(scene());
    viewport.setWidth(640);
    CHECK(travel.isTravelling());
    REQUIRE(rests());
    CHECK(session.shownView() == scene());
    CHECK(viewport.scale().width() == 640);
    CHECK(arrivals.count() == 1);
}

TEST_CASE_METHOD(Moving, "with less motion it cuts in one step", "[travel]")
{
    viewport.setAnimated(false);
    QSignalSpy scales(&viewport, &Viewport::scaleChanged);
    session.goTo(scene());
    CHECK_FALSE(travel.isTravelling());
    CHECK(session.shownView() == scene());
    CHECK(scales.count() == 1);
    CHECK(arrivals.count() == 1);
    CHECK(travel.lanes().size() == 1);
}

TEST_CASE_METHOD(Moving, "going where one is arrives at once", "[travel]")
{
    session.goTo(scene());
    REQUIRE(rests());
    session.goTo(scene());
    CHECK_FALSE(travel.isTravelling());
    CHECK(arrivals.count() == 2);
}

TEST_CASE_METHOD(Moving, "a reading alone is chosen at once, as by hand", "[travel]")
{
    View view = session.shownView();
    view.reading = "highest";
    session.goTo(view);
    CHECK_FALSE(travel.isTravelling());
    CHECK(session.shownView() == view);
}

TEST_CASE_METHOD(Moving, "the hand takes the window over from where it is", "[travel]")
{
    setOut(scene());
    const TimeScale taken = viewport.scale();
    SECTION("by a wheel")
    {
        viewport.wheel({}, {0, 40}, false, 300);
        CHECK_THAT(viewport.scale().toSeconds(300), WithinAbs(taken.toSeconds(300), 1));
    }
    SECTION("by a drag")
    {
        viewport.beginDrag();
        CHECK(viewport.scale() == taken);
        viewport.dragTo(10);
        CHECK_THAT(viewport.scale().toSeconds(10), WithinAbs(taken.toSeconds(0), 1));
        viewport.endDrag();
    }
    SECTION("by a key, which goes on from there and not from where it was to go")
    {
        viewport.zoomIn();
        CHECK(viewport.scale() == taken);
        REQUIRE(QTest::qWaitFor([&] { return !viewport.isMoving(); }, 5'000));
        CHECK_THAT(viewport.scale().secondsPerPixel() * 1.6,
                   WithinAbs(taken.secondsPerPixel(), taken.secondsPerPixel() * 1e-6));
    }
    CHECK(interruptions.count() == 1);
    const Window mine = viewport.scale().window();
    REQUIRE(rests());
    REQUIRE(QTest::qWaitFor([&] { return !viewport.isMoving(); }, 5'000));
    CHECK(viewport.scale().window() == mine);
    CHECK(arrivals.count() == 0);

    // What the hand has not touched has gone on to its end.
    CHECK(travel.lanes().size() == 1);
    View view = scene();
    view.window = mine;
    CHECK(session.shownView() == view);
}

TEST_CASE_METHOD(Moving, "a day that is chosen on the way stays chosen", "[travel]")
{
    setOut(scene());
    session.perspective()->setDay(day(3, 13));
    CHECK(interruptions.count() == 1);
    REQUIRE(rests());
    CHECK(session.perspective()->day() == day(3, 13));
    CHECK(session.perspective()->reading() == text("envelope"));
    CHECK(viewport.scale().window() == *scene().window);
    CHECK(arrivals.count() == 0);
}

TEST_CASE_METHOD(Moving, "another scene is set out for from the present one", "[travel]")
{
    setOut(scene());
    const TimeScale before = viewport.scale();
    const std::size_t choices = travel.lanes().size();
    const double amount = travel.lanes().back().amount;
    View other;
    other.window = Window{at(4, 1), at(5, 1)};
    other.hiddenLanes = {"bodies"};
    session.goTo(other);
    CHECK(viewport.scale() == before);
    REQUIRE(travel.lanes().size() == choices + 1);
    CHECK(travel.lanes()[choices - 1].amount == Approx(amount).margin(0.05));
    CHECK(travel.lanes().back().amount == 0);
    REQUIRE(rests());
    CHECK(session.shownView() == other);
    CHECK(arrivals.count() == 1);
    CHECK(interruptions.count() == 0);
}

TEST_CASE_METHOD(Moving, "as-of goes by the days between, in order", "[travel]")
{
    std::vector<std::optional<Day>> seen;
    QObject::connect(session.perspective(), &Perspective::chosen, &session,
                     [&] { seen.push_back(session.perspective()->day()); });
    View view = session.shownView();
    view.asOf = day(3, 12);
    session.goTo(view);
    CHECK_FALSE(session.perspective()->day()); // it does not begin with where it ends
    REQUIRE(rests());
    REQUIRE(seen.size() > 1);
    CHECK(seen.back() == day(3, 12));
    CHECK(std::ranges::is_sorted(seen, std::ranges::greater()));
    for (const std::optional<Day> &step : seen)
        CHECK(std::ranges::count(session.perspective()->days(), *step) == 1);

    seen.clear();
    view.asOf.reset();
    session.goTo(view);
    REQUIRE(rests());
    REQUIRE(seen.size() > 1);
    CHECK_FALSE(seen.back());
    seen.pop_back();
    CHECK(std::ranges::is_sorted(seen));
}

TEST_CASE_METHOD(Moving, "playing ends where a scene is gone to", "[travel]")
{
    session.perspective()->togglePlaying();
    session.goTo(scene());
    CHECK_FALSE(session.perspective()->isPlaying());
    REQUIRE(rests());
    CHECK(session.shownView() == scene());
}

TEST_CASE_METHOD(Moving, "a save on the way shows the scene in the new edition at once", "[travel]")
{
    setOut(scene());
    replace(file, sampleFile("\"lanes\": [", R"("lanes": [
        { "id": "words", "name": "Words", "kinds": ["statement"] },)"));
    REQUIRE(QTest::qWaitFor([&] { return session.dossier()->lanes.size() == 7; }, 5'000));
    REQUIRE(rests());
    CHECK(session.shownView() == scene());
    CHECK(travel.lanes().front().hidden == session.hiddenLanes());
    CHECK(arrivals.count() == 1);
}

TEST_CASE_METHOD(Moving, "another dossier ends the journey", "[travel]")
{
    setOut(scene());
    openFully(session, write(text("b.json"), sampleFile("Alder and Birch", "Other")));
    CHECK_FALSE(travel.isTravelling());
    CHECK(arrivals.count() == 0);
    CHECK(interruptions.count() == 1);
    CHECK(travel.lanes().front().hidden == session.hiddenLanes());
}

TEST_CASE_METHOD(Moving, "a scene's chart and theme are for this run alone", "[travel]")
{
    View view = session.shownView();
    view.figure = "cumulative";
    view.theme = "dark";
    session.goTo(view);
    CHECK(session.appearance()->charts().contains(text("cumulative")));
    CHECK(session.appearance()->isDark());
    const Appearance next;
    CHECK_FALSE(next.charts().contains(text("cumulative")));
    CHECK_FALSE(next.isDark());
}

TEST_CASE("lanes turn from any state between two others", "[travel]")
{
    LaneChange lanes;
    lanes.turnTo({1, 2}, 0, 100);
    lanes.advance(50);
    CHECK(lanes.poses().back().amount == 0.5);
    lanes.turnTo({3}, 50, 100);
    REQUIRE(lanes.poses().size() == 3);
    CHECK(lanes.poses()[1].amount == 0.5);
    CHECK(lanes.poses()[2].amount == 0);
    lanes.advance(120); // the first change is over, the second is not
    REQUIRE(lanes.poses().size() == 2);
    CHECK(lanes.poses().front().hidden == std::vector<Index>{1, 2});
    lanes.advance(150);
    CHECK_FALSE(lanes.isMoving());
    CHECK(lanes.poses().front().hidden == std::vector<Index>{3});
}
