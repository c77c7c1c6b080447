// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changetrace.h"
#include "catch.h"
#include "e2e/realwindow.h"

#include <QSignalSpy>
#include <QTest>

using namespace ledgerline;
using namespace std::chrono_literals;

namespace {

/// A part of March without talks and deadlines, by another reading.
View scene()
{
    View view;
    view.window = Window{Instant{date::local_days{date::year{2001} / 3 / 8}},
                         Instant{date::local_days{date::year{2001} / 3 / 16}}};
    view.hiddenLanes = {"talks", "deadlines"};
    view.reading = "lowest";
    return view;
}

struct TravelWindow : RealWindow
{
    Travel &travel = *session().travel();
    QSignalSpy arrivals{&travel, &Travel::arrived};

    TravelWindow() { session().viewport()->setAnimated(true); }

    /// Goes to the scene and looks at every frame on the way.
    void go(const std::function<void()> &look)
    {
        QObject frames;
        QObject::connect(window(), &QQuickWindow::frameSwapped, &frames, [&] {
            if (travel.isTravelling())
                look();
        });
        session().goTo(scene());
        REQUIRE(QTest::qWaitFor([&] { return !travel.isTravelling(); }, 10'000));
        settle();
    }
};

}

TEST_CASE_METHOD(TravelWindow, "lanes share the whole height at every frame of a change",
                 "[window]")
{
    int between = 0;
    bool tiled = true;
    go([&] {
        const Drawing &drawing = timeline().drawing();
        double y = drawing.plot.y;
        for (const LaneBox &lane : drawing.lanes) {
            tiled = tiled && std::abs(lane.box.y - y) < 1e-6;
            y = lane.box.bottom();
        }
        tiled = tiled && std::abs(y - drawing.plot.bottom()) < 1e-6;
        between += travel.isChangingLanes() && drawing.lanes.size() == 6 ? 1 : 0;
    });
    CHECK(tiled);
    CHECK(between > 0);
    CHECK(timeline().drawing().lanes.size() == 4);
    CHECK(arrivals.count() == 1);
}

TEST_CASE_METHOD(TravelWindow, "what a reading changes flashes when the picture stands", "[window]")
{
    auto *flash = window()->findChild<ChangeTrace *>();
    REQUIRE(flash);
    double most = 0;
    go([&] { most = std::max(most, flash->opacity()); });
    CHECK(most == 0);
    CHECK_FALSE(timeline().trace().changed.empty());
    CHECK(eventually([&] { return flash->opacity() > 0; }));
}

TEST_CASE_METHOD(TravelWindow, "wheel, drag and keys take the window over on its way", "[window]")
{
    const Viewport &viewport = *session().viewport();
    std::optional<TimeScale> taken; // what was shown at that moment
    QObject::connect(&travel, &Travel::interrupted, window(), [&] { taken = viewport.scale(); });
    const Window start = viewport.scale().window();
    session().goTo(scene());
    REQUIRE(QTest::qWaitFor([&] { return viewport.scale().window() != start; }, 5'000));
    REQUIRE(viewport.isFlying());
    double still = 0; // x of the time that stays where it is
    double factor = 1;
    SECTION("the wheel")
    {
        still = 200;
        factor = 1.25;
        wheel(inPlot(still), 120);
    }
    SECTION("a key")
    {
        still = timeline().plotWidth() / 2;
        factor = 1.6;
        key(Qt::Key_Plus);
    }
    SECTION("a drag")
    {
        drag(inPlot(500), inPlot(400));
    }
    REQUIRE(QTest::qWaitFor([&] { return !travel.isTravelling(); }, 10'000));
    settle();
    REQUIRE(taken);
    const double pixel = viewport.scale().secondsPerPixel();
    CHECK_THAT(pixel * factor, WithinAbs(taken->secondsPerPixel(), pixel / 100));
    if (still > 0)
        CHECK_THAT(viewport.scale().toSeconds(still), WithinAbs(taken->toSeconds(still), pixel));
    else
        CHECK(viewport.scale().toSeconds(0) >= taken->toSeconds(0));
    CHECK(arrivals.count() == 0);

    // The rest has gone on.
    CHECK(timeline().drawing().lanes.size() == 4);
    CHECK(session().shownView().reading == "lowest");
}
