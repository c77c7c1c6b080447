// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Charts by keyboard and for assistive tools.
#include "app/chartitem.h"
#include "catch.h"
#include "e2e/items.h"
#include "e2e/realwindow.h"

#include <QAccessible>
#include <QTest>

using namespace ledgerline;

namespace {

struct Charts : RealWindow
{
    ChartItem *chart = nullptr;

    Charts()
    {
        window()->resize(1280, 800);
        session().appearance()->showChart(QStringLiteral("exchanges"));
        settle();
        forEachItem([&](QQuickItem *item) {
            auto *found = qobject_cast<ChartItem *>(item);
            if (found && found->name() == QStringLiteral("exchanges"))
                chart = found;
        });
        REQUIRE(chart);
    }

    void focusChart()
    {
        chart->forceActiveFocus(Qt::TabFocusReason);
        settle();
    }

    [[nodiscard]] QString shownTip()
    {
        QString told;
        forEachItem([&](QQuickItem *item) {
            if (typeOf(item) == QStringLiteral("Tip"))
                told = item->property("heading").toString();
        });
        return told;
    }

    [[nodiscard]] bool isRinged(const QQuickItem *around)
    {
        bool ringed = false;
        forEachItem([&](QQuickItem *item) {
            if (typeOf(item) == QStringLiteral("FocusRing"))
                ringed = ringed || item->parentItem()->isAncestorOf(around);
        });
        return ringed;
    }
};

}

TEST_CASE_METHOD(Charts, "Tab reaches the charts and the timeline, each with its ring", "[window]")
{
    QSet<QQuickItem *> ringed;
    for (int press = 0; press < 80; ++press) {
        QQuickItem *focused = window()->activeFocusItem();
        const bool painted = focused == chart || focused == &timeline();
        if (painted && isRinged(focused))
            ringed.insert(focused);
        key(Qt::Key_Tab);
    }
    CHECK(ringed.contains(chart));
    CHECK(ringed.contains(&timeline()));
}

TEST_CASE_METHOD(Charts, "Shift and Tab leave the timeline and the charts again", "[window]")
{
    for (QQuickItem *item :
         {static_cast<QQuickItem *>(chart), static_cast<QQuickItem *>(&timeline())}) {
        item->forceActiveFocus(Qt::TabFocusReason);
        key(Qt::Key_Backtab, Qt::ShiftModifier);
        CHECK_FALSE(item->hasActiveFocus());
    }
}

TEST_CASE_METHOD(Charts, "arrows step through a chart's bars with the tips of the pointer",
                 "[window]")
{
    focusChart();
    CHECK(chart->focusBox().isEmpty());
    key(Qt::Key_Right);
    const QString first = chart->focusTip().heading;
    CHECK(first.toStdString() == "March 2001 · People to Alder: at least 25");
    CHECK(shownTip() == first);
    key(Qt::Key_Down);
    CHECK(chart->focusTip().heading.toStdString() == "March 2001 · People to Birch: 25");
    const Tip byKeys = chart->focusTip();
    chart->hover(chart->focusBox().center());
    CHECK(chart->tip() == byKeys);
    chart->leave();
    key(Qt::Key_Up);
    CHECK(chart->focusTip().heading == first);
}

TEST_CASE_METHOD(Charts, "Enter does on a chart what a click does, Esc leaves its bars", "[window]")
{
    focusChart();
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    const std::vector<Index> byKeys = session().selection()->group();
    CHECK(byKeys.size() == 2);
    session().selection()->clear();
    chart->click(chart->focusBox().center());
    CHECK(session().selection()->group() == byKeys);
    key(Qt::Key_Escape);
    CHECK(chart->focusBox().isEmpty());
    CHECK(session().selection()->group() == byKeys); // one thing at a time
    key(Qt::Key_Escape);
    CHECK(session().selection()->group().empty());
}

TEST_CASE_METHOD(Charts, "a second Enter on a chart zooms to the events that the first has listed",
                 "[window]")
{
    focusChart();
    key(Qt::Key_Right);
    const Window all = session().viewport()->scale().window();
    key(Qt::Key_Return);
    settle();
    CHECK(session().viewport()->scale().window() == all);
    key(Qt::Key_Return);
    settle();
    CHECK(session().viewport()->scale().window()
          == fitted(*session().index(), session().selection()->group()));
}

TEST_CASE_METHOD(Charts, "the bar that has the keyboard keeps it while the window moves",
                 "[window]")
{
    focusChart();
    key(Qt::Key_Right);
    const QRectF before = chart->focusBox();
    key(Qt::Key_Plus);
    CHECK(chart->focusTip().heading.startsWith(QStringLiteral("March 2001"))); // "all of it" now
    CHECK(chart->focusBox() != before);
}

TEST_CASE_METHOD(Charts, "time moves by the same keys on a chart as on the timeline", "[window]")
{
    Viewport &viewport = *session().viewport();
    key(Qt::Key_Plus);
    const Window near = viewport.scale().window();
    focusChart();
    key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(viewport.scale().window().from > near.from);
    key(Qt::Key_PageUp);
    CHECK(viewport.scale().window().from < near.from);
    key(Qt::Key_Space);
    CHECK(session().perspective()->isPlaying());
}

TEST_CASE_METHOD(Charts, "a screen reader finds a chart's bars, their words and their places",
                 "[window]")
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(chart);
    REQUIRE(told);
    CHECK(told->role() == QAccessible::Chart);
    CHECK(told->text(QAccessible::Name) == chart->title());
    CHECK(told->text(QAccessible::Description) == chart->description());
    REQUIRE(told->childCount() == static_cast<int>(chart->hits().size()));
    REQUIRE(told->childCount() == 2);
    QAccessibleInterface *bar = told->child(0);
    CHECK(bar->text(QAccessible::Name).toStdString()
          == "March 2001 · People to Alder: at least 25");
    CHECK_FALSE(bar->rect().isEmpty());
    CHECK(bar->parent() == told);
    CHECK(told->focusChild() == nullptr);
    focusChart();
    key(Qt::Key_Right);
    CHECK(told->focusChild() == bar);
    CHECK(bar->state().focused);
    bar->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(session().selection()->group().size() == 2);
}

TEST_CASE_METHOD(Charts, "F6 goes round timeline, charts and details, and back", "[window]")
{
    timeline().forceActiveFocus(Qt::TabFocusReason);
    const auto place = [&] {
        const QQuickItem *focused = window()->activeFocusItem();
        return focused == &timeline()                   ? 't'
            : item("ChartPanel")->isAncestorOf(focused) ? 'c'
            : item("SidePane")->isAncestorOf(focused)   ? 'd'
                                                        : '?';
    };
    std::string round{place()};
    for (int press = 0; press < 3; ++press) {
        key(Qt::Key_F6);
        round += place();
    }
    for (int press = 0; press < 3; ++press) {
        key(Qt::Key_F6, Qt::ShiftModifier);
        round += place();
    }
    CHECK(round == "tcdtdct");
}

TEST_CASE_METHOD(Charts, "the timeline has a name as soon as it has the keyboard", "[window]")
{
    timeline().forceActiveFocus(Qt::TabFocusReason);
    CHECK(window()->activeFocusItem() == &timeline());
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(window()->activeFocusItem());
    REQUIRE(told);
    CHECK(told->text(QAccessible::Name) == QStringLiteral("Timeline of Alder and Birch"));
    CHECK(told->state().focused);
}
