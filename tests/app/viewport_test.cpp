// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "app/viewport.h"
#include "catch.h"
#include "timeline/view.h"

#include <QSignalSpy>
#include <QTest>

using namespace ledgerline;
using namespace std::chrono_literals;

namespace {

Instant day(int month, int day)
{
    return date::local_days{date::year{2001} / month / day};
}

const Window year{day(1, 1), day(12, 31)};

/// A viewport of 1,000 pixels on the year 2001 that does not take its time.
struct At : CleanDesk
{
    Viewport viewport;

    At()
    {
        viewport.setAnimated(false);
        viewport.setRecord(year);
        viewport.setWidth(1000);
        viewport.setWindow(year);
    }

    [[nodiscard]] double at(double x) const { return viewport.scale().toSeconds(x); }
};

}

TEST_CASE_METHOD(At, "the wheel zooms at the pointer", "[viewport]")
{
    const double x = 250;
    const double before = at(x);
    viewport.wheel({0, 120}, {}, false, x);
    CHECK_THAT(at(x), WithinAbs(before, 1e-3));
    CHECK(at(1000) - at(0) < 0.9 * 364 * 86400);
    viewport.wheel({0, -120}, {}, false, x);
    CHECK_THAT(at(1000) - at(0), WithinAbs(364.0 * 86400, 1));
}

TEST_CASE_METHOD(At, "a wheel that goes sideways, or with Shift, pans", "[viewport]")
{
    const double length = at(1000) - at(0);
    const double before = at(0);
    const auto sideways = GENERATE(true, false);
    viewport.wheel(sideways ? QPoint(0, -120) : QPoint(-120, 0), {}, sideways, 500);
    CHECK_THAT(at(1000) - at(0), WithinAbs(length, 1e-3));
    CHECK(at(0) > before);
}

TEST_CASE_METHOD(At, "two fingers on a touch pad zoom by as much as they move", "[viewport]")
{
    viewport.wheel({0, 8}, {0, 160}, false, 500);
    CHECK_THAT(at(1000) - at(0), WithinAbs(364.0 * 86400 / 2, 1));
}

TEST_CASE_METHOD(At, "fingers keep the time that lies between them", "[viewport]")
{
    const double between = at(300);
    viewport.beginDrag();
    viewport.pinchTo(2.0, 300, 350);
    CHECK_THAT(at(350), WithinAbs(between, 1e-3));
    viewport.pinchTo(1.0, 300, 300);
    CHECK_THAT(at(300), WithinAbs(between, 1e-3));
    CHECK_THAT(at(1000) - at(0), WithinAbs(364.0 * 86400, 1));
}

TEST_CASE_METHOD(At, "a drag moves what is under the pointer with it", "[viewport]")
{
    const double grabbed = at(400);
    viewport.beginDrag();
    viewport.dragTo(-150);
    viewport.dragTo(-100);
    CHECK_THAT(at(300), WithinAbs(grabbed, 1e-3));
}

TEST_CASE_METHOD(At, "a drag that is let go in motion rolls out", "[viewport]")
{
    viewport.setAnimated(true);
    viewport.setWindow({day(3, 1), day(4, 1)});
    viewport.beginDrag();
    for (int step = 1; step <= 6; ++step) {
        QTest::qWait(10);
        viewport.dragTo(-20.0 * step);
    }
    const double let = at(0);
    viewport.endDrag();
    CHECK(viewport.isMoving());
    REQUIRE(eventually([&] { return !viewport.isMoving(); }));
    CHECK(at(0) > let);
}

TEST_CASE_METHOD(At, "a drag that has come to rest stays", "[viewport]")
{
    viewport.setAnimated(true);
    viewport.beginDrag();
    viewport.dragTo(-200);
    QTest::qWait(150);
    viewport.endDrag();
    CHECK_FALSE(viewport.isMoving());
}

TEST_CASE_METHOD(At, "nothing moves by itself where less motion is asked for", "[viewport]")
{
    viewport.beginDrag();
    QTest::qWait(10);
    viewport.dragTo(-100);
    QTest::qWait(10);
    viewport.dragTo(-200);
    viewport.endDrag();
    CHECK_FALSE(viewport.isMoving());
    viewport.moveTo({day(3, 1), day(4, 1)});
    CHECK(viewport.scale().window() == Window{day(3, 1), day(4, 1)});
}

TEST_CASE_METHOD(At, "notches that come quickly add up", "[viewport]")
{
    viewport.setAnimated(true);
    viewport.wheel({0, 120}, {}, false, 500);
    QTest::qWait(20);
    viewport.wheel({0, 120}, {}, false, 500);
    viewport.wheel({0, 120}, {}, false, 500);
    REQUIRE(eventually([&] { return !viewport.isMoving(); }));
    CHECK_THAT(at(1000) - at(0), WithinAbs(364.0 * 86400 / (1.25 * 1.25 * 1.25), 60));
}

TEST_CASE_METHOD(At, "some of the record always stays in sight", "[viewport]")
{
    const auto windows = GENERATE(-50.0, 50.0);
    viewport.panByWindows(windows);
    const Window shown = viewport.scale().window();
    CHECK(shown.overlaps(year));
    // and one comes back from there
    viewport.showAll();
    CHECK(viewport.scale().window() == everything(year));
}

TEST_CASE_METHOD(At, "the last event cannot be lost, however close one is", "[viewport]")
{
    viewport.setWindow({day(12, 30), day(12, 31)});
    viewport.panByWindows(30);
    CHECK(viewport.scale().window().overlaps(year));
    viewport.panByWindows(-20000);
    CHECK(viewport.scale().window().overlaps(year));
}

TEST_CASE_METHOD(At, "a wild throw goes no further than about a window", "[viewport]")
{
    viewport.setAnimated(true);
    viewport.setWindow({day(6, 1), day(6, 11)});
    viewport.beginDrag();
    viewport.dragTo(-300);
    viewport.dragTo(-600); // in the same moment
    const double let = at(0);
    viewport.endDrag();
    REQUIRE(viewport.isMoving());
    REQUIRE(QTest::qWaitFor([&] { return !viewport.isMoving(); }, 5000));
    const double windows = (at(0) - let) / (at(1000) - at(0));
    CHECK(windows > 0.3);
    CHECK(windows < 1.5);
}

TEST_CASE_METHOD(At, "one can zoom out to decades", "[viewport]")
{
    for (int step = 0; step < 12; ++step)
        viewport.zoomOut();
    CHECK(at(1000) - at(0) > 40.0 * 364 * 86400);
    CHECK(viewport.scale().window().contains(year));
}

TEST_CASE_METHOD(At, "revealing moves no further than needed", "[viewport]")
{
    viewport.setWindow({day(3, 1), day(3, 31)});
    SECTION("what is in view stays where it is")
    {
        viewport.reveal({day(3, 10), day(3, 12)});
        CHECK(viewport.scale().window() == Window{day(3, 1), day(3, 31)});
    }
    SECTION("what is later comes in at the right")
    {
        viewport.reveal({day(4, 10), day(4, 11)});
        CHECK(viewport.scale().toX(Instant{day(4, 11)}) < 1000);
        CHECK(viewport.scale().toX(Instant{day(4, 10)}) > 800);
    }
    SECTION("what is earlier comes in at the left")
    {
        viewport.reveal({day(2, 10), day(2, 11)});
        CHECK(viewport.scale().toX(Instant{day(2, 10)}) > 0);
        CHECK(viewport.scale().toX(Instant{day(2, 10)}) < 200);
    }
    SECTION("what is longer than the window shows its beginning")
    {
        viewport.reveal({day(5, 1), day(8, 1)});
        CHECK(viewport.scale().toX(Instant{day(5, 1)}) >= 0);
        CHECK(viewport.scale().toX(Instant{day(5, 1)}) < 1000);
    }
}

TEST_CASE_METHOD(At, "tiles count whole days", "[viewport]")
{
    viewport.setWindow({day(3, 1) + 10h, day(3, 3) + 1s});
    CHECK(viewport.days() == Window{day(3, 1), day(3, 4)});
    CHECK(viewport.period() == QString::fromUtf8("1–3 March 2001"));
}

TEST_CASE_METHOD(At, "another width shows the same time", "[viewport]")
{
    QSignalSpy changes(&viewport, &Viewport::scaleChanged);
    viewport.setWidth(640);
    CHECK(viewport.scale().window() == year);
    CHECK(changes.count() == 1);
    viewport.setWidth(640);
    CHECK(changes.count() == 1);
}
