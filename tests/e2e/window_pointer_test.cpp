// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "e2e/items.h"
#include "e2e/realwindow.h"

#include <QTest>

#include <algorithm>

using namespace ledgerline;

namespace {

double timeAt(RealWindow &real, double x)
{
    return real.session().viewport()->scale().toSeconds(x);
}

double length(RealWindow &real)
{
    return timeAt(real, real.timeline().plotWidth()) - timeAt(real, 0);
}

}

TEST_CASE_METHOD(RealWindow, "the window shows the dossier", "[window]")
{
    CHECK(window()->title() == QString::fromUtf8("Alder and Birch – Ledgerline"));
    CHECK(timeline().drawing().lanes.size() == 6);
    CHECK(timeline().plotWidth() > 500);
    const QImage picture = window()->grabWindow();
    REQUIRE_FALSE(picture.isNull());
    int inks = 0; // of the side that bodies went to, somewhere in the picture
    const QColor ink = QColor::fromRgb(themeNamed("light")[Ink::party1].red,
                                       themeNamed("light")[Ink::party1].green,
                                       themeNamed("light")[Ink::party1].blue);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            inks += picture.pixelColor(x, y) == ink ? 1 : 0;
    }
    CHECK(inks > 50);
}

TEST_CASE_METHOD(RealWindow, "the guide explains the marks that there are", "[window]")
{
    const QStringList all = texts();
    const auto tells = [&](const char *words) {
        return std::ranges::any_of(
            all, [&](const QString &line) { return line.contains(QString::fromUtf8(words)); });
    };
    for (const char *words : {"what goes to Alder", "what goes to Birch", "hatched:", "fading:",
                              "outline:", "disputed:", "from the announcement of a deadline",
                              "after it was amended", "several events"})
        CHECK(tells(words));
    CHECK_FALSE(tells("a statement:"));
    CHECK_FALSE(tells("the record is known to miss"));
}

TEST_CASE_METHOD(RealWindow, "however high the charts are pulled, the lanes keep their names",
                 "[window]")
{
    QQuickItem *grip = nullptr;
    forEachItem([&](QQuickItem *item) {
        if (typeOf(item) == QStringLiteral("SplitGrip") && item->width() > item->height())
            grip = item;
    });
    REQUIRE(grip);
    const double before = timeline().height();
    drag(middleOf(grip), {middleOf(grip).x(), 130});
    CHECK(timeline().height() < before);
    for (const Lane &lane : dossier().lanes) {
        CAPTURE(lane.id);
        CHECK(std::ranges::any_of(timeline().drawing().labels, [&](const Label &label) {
            return label.text == lane.name.text;
        }));
    }
}

TEST_CASE_METHOD(RealWindow, "the wheel zooms the timeline where the pointer is", "[window]")
{
    const double x = 300;
    const double before = timeAt(*this, x);
    const double long_ = length(*this);
    wheel(inPlot(x), 120);
    wheel(inPlot(x), 120);
    CHECK_THAT(timeAt(*this, x), WithinAbs(before, long_ / 1000));
    CHECK(length(*this) < 0.7 * long_);
    wheel(inPlot(x), -240);
    CHECK_THAT(length(*this), WithinAbs(long_, 2));
}

TEST_CASE_METHOD(RealWindow, "the wheel with Shift pans", "[window]")
{
    const double long_ = length(*this);
    const double before = timeAt(*this, 0);
    wheel(inPlot(300), -120, Qt::ShiftModifier);
    CHECK_THAT(length(*this), WithinAbs(long_, 2));
    CHECK(timeAt(*this, 0) > before);
}

TEST_CASE_METHOD(RealWindow, "dragging pans", "[window]")
{
    const double before = timeAt(*this, 400);
    drag(inPlot(400, 15), inPlot(250, 15));
    CHECK_THAT(timeAt(*this, 250), WithinAbs(before, length(*this) / 100));
    CHECK(session().selection()->selected() == none);
}

TEST_CASE_METHOD(RealWindow, "a click selects, and on nothing it clears", "[window]")
{
    QTest::mouseClick(window(), Qt::LeftButton, {}, markOf("bodies-1"));
    settle();
    CHECK(session().selection()->selected() == event("bodies-1"));
    const QStringList shown = texts();
    CHECK(shown.contains(QStringLiteral("First return")));
    CHECK(shown.contains(QStringLiteral("503")));
    CHECK(shown.contains(QString::fromUtf8("“five hundred”")));
    CHECK(shown.contains(QStringLiteral("running total since January 2001")));
    CHECK(shown.contains(QStringLiteral("A thousand bodies")));

    QTest::mouseClick(window(), Qt::LeftButton, {}, inPlot(2, 4));
    settle();
    CHECK(session().selection()->selected() == none);
}

TEST_CASE_METHOD(RealWindow, "a double click comes close to an event", "[window]")
{
    QTest::mouseDClick(window(), Qt::LeftButton, {}, markOf("exchange-2"));
    settle();
    CHECK(session().viewport()->scale().window()
          == fitted(*session().index(), event("exchange-2")));
}

TEST_CASE_METHOD(RealWindow, "the pointer on a mark tells what it is", "[window]")
{
    QTest::mouseMove(window(), markOf("bodies-1"));
    settle();
    CHECK(timeline().tip().heading == QStringLiteral("First return"));
    CHECK(texts().contains(QString::fromUtf8("Bodies to Alder: 500–503 (claims differ)")));
    QTest::mouseMove(window(), inPlot(2, 4));
    settle();
    CHECK(timeline().tip().heading.isEmpty());
    CHECK_FALSE(texts().contains(QString::fromUtf8("Bodies to Alder: 500–503 (claims differ)")));
}

TEST_CASE_METHOD(RealWindow, "a tip never leaves the window", "[window]")
{
    const auto corner
        = GENERATE(as<QPoint>{}, QPoint(0, 0), QPoint(1, 0), QPoint(0, 1), QPoint(1, 1));
    // bring a mark to each corner of the timeline
    const double width = timeline().plotWidth();
    const double x = corner.x() == 0 ? 4 : width - 24;
    const std::string_view id = corner.y() == 0 ? "round-1" : "dispute-1";
    const Window day = dossier().events[event(id)].when->extent();
    const double moved = session().viewport()->scale().toX(day.from) - x;
    session().viewport()->panByWindows(moved / width);
    settle();
    QTest::mouseMove(window(), markOf(id));
    settle();
    CAPTURE(corner.x(), corner.y(), timeline().tip().heading.toStdString());
    int tips = 0;
    forEachItem([&](QQuickItem *item) {
        if (!item->inherits("QQuickRectangle") || !item->property("heading").isValid()
            || item->property("heading").toString() != timeline().tip().heading)
            return;
        ++tips;
        const QRectF place = item->mapRectToScene(item->boundingRect());
        CHECK(QRectF(0, 0, window()->width(), window()->height()).contains(place));
    });
    CHECK(tips == 1);
}

TEST_CASE_METHOD(RealWindow, "the overview's brush moves and resizes the window of time",
                 "[window]")
{
    QQuickItem *strip = item("OverviewStrip");
    REQUIRE(strip);
    session().viewport()->zoomIn();
    session().viewport()->zoomIn();
    settle();
    QQuickItem *overview = item("OverviewItem");
    REQUIRE(overview);
    const auto at = [&](const char *end, double beside) {
        return overview->mapToScene(QPointF(overview->property(end).toDouble() + beside, 20))
            .toPoint();
    };
    const double before = timeAt(*this, 0);
    const double long_ = length(*this);

    SECTION("taken in the middle it moves")
    {
        drag(at("brushLeft", 60), at("brushLeft", 130));
        CHECK_THAT(length(*this), WithinAbs(long_, long_ / 100));
        CHECK(timeAt(*this, 0) > before + long_ / 20);
    }
    SECTION("taken by its left end it grows to the left")
    {
        drag(at("brushLeft", 0), at("brushLeft", -50));
        CHECK(timeAt(*this, 0) < before);
        CHECK_THAT(timeAt(*this, timeline().plotWidth()), WithinAbs(before + long_, long_ / 100));
    }
    SECTION("taken by its right end it shrinks")
    {
        drag(at("brushRight", 0), at("brushRight", -50));
        CHECK_THAT(timeAt(*this, 0), WithinAbs(before, long_ / 100));
        CHECK(length(*this) < long_);
    }
    SECTION("a click beside it centres it there")
    {
        const QPoint beside = at("brushLeft", -60);
        QTest::mouseClick(window(), Qt::LeftButton, {}, beside);
        settle();
        CHECK_THAT(length(*this), WithinAbs(long_, long_ / 100));
        const double middle = (overview->property("brushLeft").toDouble()
                               + overview->property("brushRight").toDouble())
            / 2;
        CHECK_THAT(overview->mapToScene(QPointF(middle, 0)).x(), WithinAbs(beside.x(), 3));
    }
    SECTION("the wheel zooms")
    {
        wheel(at("brushLeft", 30), 120);
        CHECK(length(*this) < long_);
    }
}

TEST_CASE_METHOD(RealWindow, "a number of the strip lists what it stands on", "[window]")
{
    QQuickItem *tile = item("Tile");
    REQUIRE(tile);
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(tile));
    settle();
    CHECK(session().selection()->group().size() == 2);
    CHECK(texts().contains(QStringLiteral("A quiet exchange")));
}

TEST_CASE_METHOD(RealWindow, "the charts move with the timeline and lead to its events", "[window]")
{
    QQuickItem *chart = item("ChartItem");
    REQUIRE(chart);
    CHECK_THAT(chart->property("plotLeft").toDouble(), WithinAbs(timeline().plotLeft(), 0.01));
    CHECK_THAT(chart->property("plotRight").toDouble(),
               WithinAbs(timeline().plotLeft() + timeline().plotWidth(), 0.01));

    // the bar of March stands between the plot's places for its first and last day
    const TimeScale &scale = session().viewport()->scale();
    const double x = (scale.toX(Instant{date::local_days{date::year{2001} / 3 / 1}})
                      + scale.toX(Instant{date::local_days{date::year{2001} / 4 / 1}}))
        / 2;
    bool told = false;
    for (double y = chart->height() - 4; y > 0 && !told; y -= 4) {
        for (double beside = -8; beside <= 8 && !told; beside += 4) {
            const QPointF point(timeline().plotLeft() + x + beside, y);
            QMetaObject::invokeMethod(chart, "hover", Q_ARG(QPointF, point));
            if (!chart->property("tipBox").toRectF().isEmpty()) {
                QMetaObject::invokeMethod(chart, "click", Q_ARG(QPointF, point));
                told = true;
            }
        }
    }
    REQUIRE(told);
    CHECK(session().selection()->selected() == event("bodies-1"));
}

TEST_CASE_METHOD(RealWindow, "a chart's heading says whether it sums months or years", "[window]")
{
    const auto says = [&](const char *end) {
        return std::ranges::any_of(
            texts(), [&](const QString &line) { return line.endsWith(QLatin1String(end)); });
    };
    REQUIRE(session().appearance()->charts().contains(QStringLiteral("bodies")));
    CHECK(says(" by month"));
    session().viewport()->setWindow(
        {date::local_days{date::year{1901} / 1 / 1}, date::local_days{date::year{2101} / 1 / 1}});
    settle();
    CHECK(says(" by year"));
    CHECK_FALSE(says(" by month"));
}
