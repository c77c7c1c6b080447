// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changetrace.h"
#include "catch.h"
#include "e2e/realwindow.h"

#include <QTest>

using namespace ledgerline;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The window with a hand on the record's perspective.
struct AsOfWindow : RealWindow
{
    Perspective &perspective = *session().perspective();

    /// Wide enough that the reading stands beside the totals.
    AsOfWindow()
    {
        window()->resize(1600, 900);
        settle();
    }

    /// Whether the timeline has a mark of an event.
    [[nodiscard]] bool draws(const char *id)
    {
        const Index wanted = event(id);
        const auto &members = timeline().drawing().members;
        return std::find(members.begin(), members.end(), wanted) != members.end();
    }
};

}

TEST_CASE_METHOD(AsOfWindow, "comma and period step through the days with news", "[window]")
{
    CHECK(texts().contains(text("as of: everything")));
    CHECK(draws("term-2"));
    key(Qt::Key_Comma);
    key(Qt::Key_Comma);
    CHECK(perspective.asOfText() == text("1 April 2001"));
    CHECK(texts().contains(text("as of 1 April 2001"))); // on the slider
    CHECK(texts().contains(text("1 April 2001"))); // beside the totals
    CHECK_FALSE(draws("term-2"));
    CHECK(draws("term-1"));
    key(Qt::Key_Period);
    CHECK(draws("term-2"));
    key(Qt::Key_Period);
    CHECK(perspective.asOfText().isEmpty());
    CHECK(texts().contains(text("as of: everything")));
}

TEST_CASE_METHOD(AsOfWindow, "Space plays and pauses, Enter selects, Esc turns as-of off",
                 "[window]")
{
    key(Qt::Key_Right);
    const Index focus = session().selection()->focus();
    REQUIRE(focus != none);
    key(Qt::Key_Space);
    CHECK(perspective.isPlaying());
    CHECK(perspective.step() == 1);
    CHECK(session().selection()->selected() == none);
    key(Qt::Key_Space);
    CHECK_FALSE(perspective.isPlaying());
    key(Qt::Key_Return);
    CHECK(session().selection()->selected() == focus);
    key(Qt::Key_Escape);
    CHECK(session().selection()->selected() == none);
    CHECK(perspective.day());
    key(Qt::Key_Escape);
    CHECK_FALSE(perspective.day());
}

TEST_CASE_METHOD(AsOfWindow, "the chooser is opened, walked and closed by keys", "[window]")
{
    key(Qt::Key_R);
    QTest::qWait(100);
    CHECK(texts().contains(text("Birch’s word")));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTest::qWait(100);
    CHECK(perspective.reading() == text("lowest"));
    CHECK(texts().contains(text("Reading: Lowest")));
    CHECK_FALSE(texts().contains(text("Birch’s word")));
}

TEST_CASE_METHOD(AsOfWindow, "the chooser answers a click", "[window]")
{
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(textItem(text("Reading: Envelope"))));
    QTest::qWait(100);
    QQuickItem *entry = textItem(text("Alder’s word"));
    REQUIRE(entry);
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(entry));
    settle();
    CHECK(perspective.reading() == text("alder"));
}

TEST_CASE_METHOD(AsOfWindow, "the slider is dragged from everything to a day and back", "[window]")
{
    QQuickItem *track = item("AsOfTrack");
    REQUIRE(track);
    const auto onRail = [&](double x) {
        return track->mapToScene(QPointF(timeline().plotLeft() + x, track->height() / 2)).toPoint();
    };
    const double end = timeline().plotWidth();
    drag(onRail(end - 2), onRail(end / 3));
    REQUIRE(perspective.day());
    const Day then = *perspective.day();
    CHECK_FALSE(draws("term-2"));
    drag(onRail(end / 3), onRail(end / 4));
    CHECK(*perspective.day() < then);
    drag(onRail(end / 4), onRail(end + 30));
    CHECK_FALSE(perspective.day());
    QTest::mouseClick(window(), Qt::LeftButton, {}, onRail(end / 2));
    settle();
    CHECK(perspective.day());
}

TEST_CASE_METHOD(AsOfWindow, "the slider has keys of its own", "[window]")
{
    QQuickItem *track = item("AsOfTrack");
    REQUIRE(track);
    track->forceActiveFocus();
    key(Qt::Key_Home);
    CHECK(perspective.step() == 1);
    key(Qt::Key_Right);
    CHECK(perspective.step() == 2);
    key(Qt::Key_Left);
    CHECK(perspective.step() == 1);
    key(Qt::Key_End);
    CHECK(perspective.step() == 0);
}

TEST_CASE_METHOD(AsOfWindow, "what a step brought flashes once, unless motion is unwanted",
                 "[window]")
{
    auto *flash = window()->findChild<ChangeTrace *>();
    REQUIRE(flash);
    key(Qt::Key_Comma);
    key(Qt::Key_Comma);
    QTest::qWait(900);
    CHECK(flash->opacity() == 0);
    QTest::keyClick(window(), Qt::Key_Period);
    CHECK(eventually([&] { return flash->opacity() > 0.2; }));
    CHECK(timeline().trace().changed.size() >= 2); // term-2, and term-1 that it amends
    CHECK(eventually([&] { return flash->opacity() == 0; }));
}

TEST_CASE_METHOD(AsOfWindow, "D leaves on the timeline what is disputed", "[window]")
{
    key(Qt::Key_D);
    CHECK(perspective.isOnlyDisputed());
    CHECK(draws("bodies-1"));
    CHECK_FALSE(draws("exchange-1"));
    key(Qt::Key_D);
    CHECK(draws("exchange-1"));
}

TEST_CASE_METHOD(AsOfWindow, "C pins the view, and the pane tells what differs from it", "[window]")
{
    key(Qt::Key_Comma);
    key(Qt::Key_Comma);
    key(Qt::Key_C);
    CHECK(texts().contains(text("Comparison")));
    CHECK_FALSE(texts().contains(text("Events")));
    key(Qt::Key_Period);
    CHECK(texts().contains(text("Events")));
    CHECK(texts().contains(text("Ten days")));
    key(Qt::Key_C);
    CHECK_FALSE(texts().contains(text("Comparison")));
}

TEST_CASE_METHOD(AsOfWindow, "a click beside the totals reads everything again", "[window]")
{
    perspective.setReading(text("highest"));
    key(Qt::Key_Comma);
    QQuickItem *tile = item("PerspectiveTile");
    REQUIRE(tile);
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(tile));
    settle();
    CHECK(perspective.reading() == text("envelope"));
    CHECK_FALSE(perspective.day());
    CHECK_FALSE(item("PerspectiveTile"));
}
