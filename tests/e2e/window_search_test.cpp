// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "e2e/realwindow.h"

#include <QTest>

using namespace ledgerline;

namespace {

struct SearchedWindow : RealWindow
{
    [[nodiscard]] bool shows(const char *text) { return texts().contains(QString::fromUtf8(text)); }

    void openSearch()
    {
        key(Qt::Key_F, Qt::ControlModifier);
        REQUIRE(eventually([this] {
            QQuickItem *field = item("SearchField");
            return field && field->hasActiveFocus();
        }));
    }

    void type(const char *text)
    {
        for (const char *letter = text; *letter; ++letter)
            QTest::keyClick(window(), *letter);
        settle();
    }

    [[nodiscard]] Index selected() { return session().selection()->selected(); }
};

}

TEST_CASE_METHOD(SearchedWindow, "Ctrl+F finds events by their words; keys go through them",
                 "[window]")
{
    key(Qt::Key_Right); // the timeline has the keyboard
    QQuickItem *before = window()->activeFocusItem();
    openSearch();
    type("FIRST");
    CHECK(shows("2 of 8 events"));
    CHECK(shows("Repatriation · 10 March 2001"));
    key(Qt::Key_Down);
    CHECK(selected() == none); // arrows alone visit nothing
    key(Qt::Key_Return);
    CHECK(selected() == event("bodies-1"));
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    CHECK(selected() == event("round-1"));
    key(Qt::Key_Return);
    CHECK(selected() == event("bodies-1"));
    key(Qt::Key_Escape);
    REQUIRE(eventually([this] { return !item("SearchSheet") && !item("SearchField"); }));
    CHECK(window()->activeFocusItem() == before);
    CHECK(selected() == event("bodies-1")); // Esc closed the search alone
    key(Qt::Key_Escape);
    CHECK(selected() == none);
}

TEST_CASE_METHOD(SearchedWindow,
                 "Enter folds the list away from the hits, until it is wanted again", "[window]")
{
    openSearch();
    type("first");
    REQUIRE(item("SearchRow"));
    for (const char *id : {"round-1", "bodies-1"}) {
        key(Qt::Key_Return);
        REQUIRE(selected() == event(id));
        CHECK_FALSE(item("SearchRow"));
        QQuickItem *const sheet = item("FloatingPaper");
        REQUIRE(sheet);
        CHECK_FALSE(sheet->mapRectToScene(sheet->boundingRect()).contains(markOf(id)));
    }
    CHECK(shows("Hit 2 · 2 of 8 events"));
    CHECK(item("SearchField")->hasActiveFocus());

    SECTION("by an arrow")
    {
        key(Qt::Key_Down);
        CHECK(item("SearchRow"));
    }
    SECTION("by other words")
    {
        type("x");
        CHECK_FALSE(item("SearchRow")); // nothing is found
        key(Qt::Key_Backspace);
        CHECK(item("SearchRow"));
    }
    SECTION("by opening it again")
    {
        key(Qt::Key_Escape);
        REQUIRE(eventually([this] { return !item("SearchField"); }));
        openSearch();
        CHECK(item("SearchRow"));
    }
}

TEST_CASE_METHOD(SearchedWindow, "a hit that is out of the window is brought into view", "[window]")
{
    session().selection()->select(static_cast<int>(event("term-1")));
    session().fitSelection();
    session().selection()->clear();
    for (int press = 0; press < 6; ++press)
        key(Qt::Key_Plus);
    const Item *found = session().index()->itemOf(event("round-1"));
    REQUIRE_FALSE(session().viewport()->scale().window().overlaps(found->extent));
    openSearch();
    type("oak");
    key(Qt::Key_Return);
    CHECK(session().viewport()->scale().window().overlaps(found->extent));
}

TEST_CASE_METHOD(SearchedWindow, "letters that are keys elsewhere are typed in the search",
                 "[window]")
{
    openSearch();
    type("d?c+1r");
    CHECK_FALSE(session().perspective()->isOnlyDisputed());
    CHECK_FALSE(session().comparison()->isActive());
    CHECK(item("SearchField")->property("text").toString() == QStringLiteral("d?c+1r"));
    CHECK(shows("Nothing found in 8 events"));
}

TEST_CASE_METHOD(SearchedWindow, "the magnifier opens the search, which keeps what was typed",
                 "[window]")
{
    QQuickItem *magnifier = item("SearchButton");
    REQUIRE(magnifier);
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(magnifier));
    REQUIRE(eventually([this] { return item("SearchField") != nullptr; }));
    type("return");
    QQuickItem *row = item("SearchRow");
    REQUIRE(row);
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(row));
    settle();
    CHECK(selected() == event("bodies-1"));
    CHECK(item("SearchField")->hasActiveFocus()); // the next word is typed at once
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(magnifier));
    REQUIRE(eventually([this] { return !item("SearchField"); }));
    openSearch();
    CHECK(shows("1 of 8 events"));
    type("quiet"); // over what was selected
    CHECK(shows("A quiet exchange"));
}

TEST_CASE_METHOD(SearchedWindow, "while a story is presented there is no search", "[window]")
{
    session().presentation()->start();
    settle();
    REQUIRE(session().presentation()->isActive());
    key(Qt::Key_F, Qt::ControlModifier);
    CHECK_FALSE(item("SearchField"));
    session().presentation()->leave();
    settle();
}
