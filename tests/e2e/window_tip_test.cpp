// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Tips beside the pointer cover nothing that they belong to.
#include "catch.h"
#include "e2e/realwindow.h"

#include <QTest>

using namespace ledgerline;
using Catch::Matchers::WithinAbs;

namespace {

QRectF placeOf(QQuickItem *item)
{
    return item->mapRectToScene(item->boundingRect());
}

}

TEST_CASE_METHOD(RealWindow, "a tip goes when its mark is pressed, and comes for the next",
                 "[window][tip]")
{
    QTest::mouseMove(window(), markOf("bodies-1"));
    settle();
    REQUIRE(item("Tip"));
    QTest::mouseClick(window(), Qt::LeftButton, {}, markOf("bodies-1"));
    settle();
    CHECK(session().selection()->selected() == event("bodies-1"));
    CHECK_FALSE(item("Tip"));
    QTest::mouseMove(window(), markOf("bodies-1") + QPoint(1, 0));
    settle();
    CHECK_FALSE(item("Tip"));
    QTest::mouseMove(window(), markOf("round-1"));
    settle();
    CHECK(item("Tip"));
}

/// A window that is moved with two fingers.
class ScrolledWindow : public RealWindow
{
public:
    void scroll(int pixels) { session().viewport()->wheel({}, {pixels, 0}, false, 0); }
};

TEST_CASE_METHOD(ScrolledWindow, "what comes below the pointer is told when the timeline rests",
                 "[window][tip]")
{
    QTest::mouseMove(window(), markOf("bodies-1"));
    settle();
    REQUIRE(item("Tip"));
    const QString heading = timeline().tip().heading;

    scroll(-60);
    settle();
    CHECK_FALSE(item("Tip"));
    scroll(60);
    settle();
    CHECK(timeline().tip().heading.isEmpty()); // not yet
    CHECK(eventually([&] { return item("Tip") && timeline().tip().heading == heading; }));
}

TEST_CASE_METHOD(ScrolledWindow, "the tip of a mark stays with it while the timeline moves",
                 "[window][tip]")
{
    QTest::mouseMove(window(), markOf("bodies-1"));
    settle();
    const QRectF box = timeline().tipBox();
    scroll(-2);
    settle();
    CHECK_THAT(timeline().tipBox().center().x(), WithinAbs(box.center().x() - 2, 0.01));
    CHECK(item("Tip"));
}

TEST_CASE_METHOD(RealWindow, "a tip never lies over the side pane", "[window][tip]")
{
    const Window day = dossier().events[event("round-1")].when->extent();
    const double moved
        = session().viewport()->scale().toX(day.from) - (timeline().plotWidth() - 30);
    session().viewport()->panByWindows(moved / timeline().plotWidth());
    settle();
    QTest::mouseMove(window(), markOf("round-1"));
    settle();
    QQuickItem *const tip = item("Tip");
    QQuickItem *const pane = item("SidePane");
    REQUIRE(tip);
    REQUIRE(pane);
    CHECK(placeOf(tip).right() <= placeOf(pane).left());
}

TEST_CASE_METHOD(RealWindow, "the tip of a row leaves the numbers of its neighbours to be read",
                 "[window][tip]")
{
    for (const QString &shown : session().appearance()->charts())
        session().appearance()->toggleChart(shown);
    session().appearance()->toggleChart(QStringLiteral("contradictions"));
    settle();
    QQuickItem *const chart = item("ChartItem");
    REQUIRE(chart);
    for (double y = chart->height() - 4; y > 0 && !item("Tip"); y -= 6) {
        QTest::mouseMove(window(), chart->mapToScene(QPointF(200, y)).toPoint());
        settle();
    }
    QQuickItem *const tip = item("Tip");
    REQUIRE(tip);
    const double left = chart->property("marksLeft").toDouble();
    const double right = chart->property("marksRight").toDouble();
    REQUIRE(left > 100);
    REQUIRE(right > left + 100);
    const bool isBefore = placeOf(tip).right() <= chart->mapToScene(QPointF(left, 0)).x();
    const bool isBehind = placeOf(tip).left() >= chart->mapToScene(QPointF(right, 0)).x();
    CHECK(isBefore != isBehind);
    CHECK(placeOf(tip).right() <= placeOf(item("SidePane")).left());
}

TEST_CASE_METHOD(RealWindow, "the tip of a chart goes when it is pressed", "[window][tip]")
{
    QQuickItem *const chart = item("ChartItem");
    REQUIRE(chart);
    // the bar of bodies-1: somewhere above the axis, below the mark
    const auto onChart = [&](double y) {
        return QPoint(markOf("bodies-1").x(), qRound(chart->mapToScene(QPointF(0, y)).y()));
    };
    double y = chart->height();
    while (y > 0 && !item("Tip")) {
        y -= 6;
        QTest::mouseMove(window(), onChart(y));
        settle();
    }
    REQUIRE(item("Tip"));
    QTest::mouseClick(window(), Qt::LeftButton, {}, onChart(y));
    settle();
    CHECK_FALSE(item("Tip"));
}
