// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "e2e/items.h"
#include "e2e/realwindow.h"

#include <QAccessible>
#include <QSet>
#include <QTest>

using namespace ledgerline;

TEST_CASE_METHOD(RealWindow, "arrows walk from event to event, Enter selects and then fits",
                 "[window]")
{
    key(Qt::Key_Right);
    REQUIRE(session().selection()->focus() != none);
    CHECK(session().selection()->selected() == none);
    CHECK_FALSE(timeline().focusTip().heading.isEmpty());
    key(Qt::Key_Return);
    CHECK(session().selection()->selected() == session().selection()->focus());
    key(Qt::Key_Return);
    CHECK(session().viewport()->scale().window()
          == fitted(*session().index(), session().selection()->selected()));
    key(Qt::Key_Escape);
    CHECK(session().selection()->selected() == none);
    CHECK(session().selection()->focus() == none);
}

TEST_CASE_METHOD(RealWindow, "within a lane, left undoes right; up and down change the lane",
                 "[window]")
{
    session().selection()->select(static_cast<int>(event("exchange-1")));
    settle();
    key(Qt::Key_Right);
    CHECK(session().selection()->focus() == event("exchange-2"));
    key(Qt::Key_Left);
    CHECK(session().selection()->focus() == event("exchange-1"));
    key(Qt::Key_Down);
    CHECK(session().selection()->focus() == event("bodies-1"));
    key(Qt::Key_Up);
    CHECK(dossier().events[session().selection()->focus()].kind == EventKind::exchange);
}

TEST_CASE_METHOD(RealWindow, "Tab walks the lanes and then leaves the timeline", "[window]")
{
    key(Qt::Key_Right);
    std::vector<EventKind> kinds{dossier().events[session().selection()->focus()].kind};
    QQuickItem *timelineView = item("TimelineView");
    REQUIRE(timelineView);
    for (int press = 0; press < 10 && timelineView->hasActiveFocus(); ++press) {
        key(Qt::Key_Tab);
        const EventKind kind = dossier().events[session().selection()->focus()].kind;
        if (kind != kinds.back())
            kinds.push_back(kind);
    }
    CHECK_FALSE(timelineView->hasActiveFocus());
    CHECK(kinds.size() == 6);
}

TEST_CASE_METHOD(RealWindow, "keys zoom, pan and show everything", "[window]")
{
    Viewport &viewport = *session().viewport();
    const Window all = viewport.scale().window();
    key(Qt::Key_Plus);
    key(Qt::Key_Plus);
    const Window near = viewport.scale().window();
    CHECK(near.to - near.from < (all.to - all.from) / 2);
    key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(viewport.scale().window().from > near.from);
    key(Qt::Key_PageUp);
    CHECK(viewport.scale().window().from < near.from);
    key(Qt::Key_Minus);
    CHECK(viewport.scale().window().to - viewport.scale().window().from > near.to - near.from);
    key(Qt::Key_Home);
    CHECK(viewport.scale().window() == all);
}

TEST_CASE_METHOD(CleanDesk, "no key needs a dossier, and what one chooses is there when one comes",
                 "[window]")
{
    prepareApplication();
    WindowOptions options;
    options.file = write(QStringLiteral("a.json"), "{ broken");
    options.view.asOf = date::local_days{date::year{2001} / 3 / 12};
    WindowHost host(options);
    REQUIRE(host.window());
    host.session().viewport()->setAnimated(false);
    REQUIRE(QTest::qWaitForWindowExposed(host.window()));
    REQUIRE(eventually([&] { return host.session().faults()->isOpen(); }));
    std::vector<Qt::Key> keys{Qt::Key_Plus,   Qt::Key_Minus,  Qt::Key_Home,   Qt::Key_Comma,
                              Qt::Key_Period, Qt::Key_Less,   Qt::Key_Left,   Qt::Key_PageUp,
                              Qt::Key_Space,  Qt::Key_Return, Qt::Key_Greater};
    for (int letter = Qt::Key_A; letter <= Qt::Key_Z; ++letter)
        keys.push_back(static_cast<Qt::Key>(letter));
    for (const Qt::Key key : keys) {
        QTest::keyClick(host.window(), key);
        QTest::keyClick(host.window(), Qt::Key_Escape);
    }
    CHECK(host.session().perspective()->isOnlyDisputed()); // by D
    CHECK_FALSE(host.session().perspective()->day()); // by Esc
    replace(options.file, sampleFile());
    REQUIRE(eventually([&] { return host.session().hasDossier(); }));
    QTest::qWait(300); // until nothing moves
    const EventIndex &index = *host.session().index();
    CHECK(index.reading() == Reading());
    CHECK(index.itemOf(host.session().dossier()->findEvent("bodies-1")));
    CHECK_FALSE(index.itemOf(host.session().dossier()->findEvent("exchange-1")));
    CHECK(host.warnings().isEmpty());
}

TEST_CASE_METHOD(RealWindow, "numbers choose the charts", "[window]")
{
    const auto shown = [&] { return session().appearance()->charts(); };
    const QStringList before = shown();
    key(Qt::Key_4);
    CHECK(shown().contains(QStringLiteral("talks")) != before.contains(QStringLiteral("talks")));
    key(Qt::Key_4);
    CHECK(shown() == before);
}

TEST_CASE_METHOD(RealWindow, "a question mark lists the keys and Esc closes the list", "[window]")
{
    session().selection()->select(0);
    key(Qt::Key_Question);
    QTest::qWait(100);
    CHECK(texts().contains(QStringLiteral("Page Up, Page Down")));
    key(Qt::Key_Escape);
    QTest::qWait(200);
    CHECK_FALSE(texts().contains(QStringLiteral("Page Up, Page Down")));
    CHECK(session().selection()->selected() == 0); // the list alone was closed
}

TEST_CASE_METHOD(RealWindow, "a sheet that is scrolled has its bar beside the words", "[window]")
{
    window()->resize(900, 520);
    settle();
    key(Qt::Key_Question);
    QTest::qWait(100);
    QQuickItem *bar = nullptr;
    QQuickItem *words = nullptr;
    forEachItem([&](QQuickItem *item) {
        if (typeOf(item) == QStringLiteral("SlimScrollBar"))
            bar = item;
        if (item->property("text").toString().startsWith(QStringLiteral("While one is made")))
            words = item;
    });
    REQUIRE(bar);
    REQUIRE(words);
    const auto placeOf
        = [](QQuickItem *item) { return item->mapRectToScene(item->boundingRect()); };
    REQUIRE(placeOf(bar).height() > 100);
    CHECK(placeOf(words).right() <= placeOf(bar).left());
    CHECK(placeOf(bar).right() <= window()->width());
}

TEST_CASE_METHOD(RealWindow, "the theme can be switched and all follow", "[window]")
{
    const auto corner
        = [&] { return window()->grabWindow().pixelColor(2, window()->height() - 3); };
    const QColor light = corner();
    key(Qt::Key_T, Qt::ControlModifier);
    CHECK(session().appearance()->isDark());
    CHECK(corner().lightness() < 60);
    key(Qt::Key_T, Qt::ControlModifier);
    CHECK(corner() == light);
}

TEST_CASE_METHOD(RealWindow, "Enter and Space press what has the keyboard", "[window]")
{
    const auto press = GENERATE(Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space);
    QQuickItem *tile = item("Tile");
    REQUIRE(tile);
    tile->forceActiveFocus();
    key(press);
    CHECK(session().selection()->group().size() == 2);
}

TEST_CASE_METHOD(RealWindow, "the keyboard reaches every control, and each has a name", "[window]")
{
    QAccessible::setActive(true);
    QSet<QQuickItem *> reached;
    for (int press = 0; press < 120; ++press) {
        key(Qt::Key_Tab);
        QQuickItem *focused = window()->activeFocusItem();
        REQUIRE(focused);
        if (reached.contains(focused) && !focused->inherits("ledgerline::TimelineItem")
            && press > 40)
            break;
        reached.insert(focused);
    }
    QSet<QString> types;
    for (QQuickItem *item : reached) {
        types.insert(QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0));
        if (QAccessibleInterface *told = QAccessible::queryAccessibleInterface(item))
            CHECK_FALSE(told->text(QAccessible::Name).isEmpty());
    }
    for (const char *type :
         {"FlatButton", "Tile", "Chip", "ledgerline::TimelineItem", "ledgerline::ChartItem"})
        CHECK(types.contains(QString::fromLatin1(type)));
}

TEST_CASE_METHOD(RealWindow, "every mark has a name, a value and a place for a screen reader",
                 "[window]")
{
    QAccessible::setActive(true);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&timeline());
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->childCount() == static_cast<int>(timeline().marksInView().size()));
    REQUIRE(list->childCount() > 4);
    QAccessibleInterface *bodies = nullptr;
    for (int row = 0; row < list->childCount(); ++row) {
        QAccessibleInterface *mark = list->child(row);
        REQUIRE(mark);
        CHECK(mark->isValid());
        CHECK_FALSE(mark->text(QAccessible::Name).isEmpty());
        CHECK_FALSE(mark->rect().isEmpty());
        CHECK(mark->parent() == list);
        CHECK(list->indexOfChild(mark) == row);
        if (mark->text(QAccessible::Name).startsWith(QStringLiteral("First return")))
            bodies = mark;
    }
    REQUIRE(bodies);
    CHECK(bodies->text(QAccessible::Name) == QStringLiteral("First return, 10 March 2001"));
    CHECK(bodies->text(QAccessible::Value)
          == QString::fromUtf8("Bodies to Alder: 500–503 (claims differ)"));
    CHECK_FALSE(bodies->state().selected);
    bodies->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    settle();
    CHECK(session().selection()->selected() == event("bodies-1"));
    CHECK(bodies->state().selected);
    CHECK(list->focusChild() == bodies);
}

TEST_CASE_METHOD(RealWindow, "a screen reader finds the mark that has the keyboard", "[window]")
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&timeline());
    REQUIRE(list);
    CHECK(list->focusChild() == nullptr);
    for (const int press : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left}) {
        key(press);
        QAccessibleInterface *mark = list->focusChild();
        REQUIRE(mark);
        CHECK(mark->text(QAccessible::Name).startsWith(timeline().focusTip().heading));
        CHECK(mark->state().focused);
    }
    key(Qt::Key_Escape);
    CHECK(list->focusChild() == nullptr);
}

TEST_CASE_METHOD(RealWindow, "Esc closes a menu, and the keyboard is where it was before",
                 "[window]")
{
    key(Qt::Key_Right);
    QQuickItem *before = window()->activeFocusItem();
    QQuickItem *bar = item("MenuRow");
    REQUIRE(bar);
    const bool byPointer = GENERATE(false, true);
    CAPTURE(byPointer);
    const QPoint file = middleOf(bar) - QPoint(static_cast<int>(bar->width() / 2) - 16, 0);
    if (byPointer)
        QTest::mouseClick(window(), Qt::LeftButton, {}, file);
    else
        key(Qt::Key_F, Qt::AltModifier);
    settle();
    REQUIRE(bar->property("open").toBool());
    if (!byPointer)
        key(Qt::Key_Right); // to the next menu
    key(Qt::Key_Escape);
    CHECK_FALSE(bar->property("open").toBool());
    CHECK(window()->activeFocusItem() == before);
    forEachItem([](QQuickItem *item) {
        if (item->inherits("QQuickMenuBarItem"))
            CHECK_FALSE(item->property("highlighted").toBool());
    });
}
