// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a view hides is told, and can be shown again; a story leads back to the view from before.
#include "catch.h"
#include "e2e/realwindow.h"

#include <QTest>

using namespace ledgerline;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Storied : RealWindow
{
    Storied()
        : RealWindow(sampleWithStories())
    {
    }

    void hide(const std::vector<std::string> &lanes)
    {
        View view = session().shownView();
        view.hiddenLanes = lanes;
        session().goTo(view);
        settle();
        REQUIRE(session().hiddenLanes().size() == lanes.size());
    }

    void goToScene(Qt::Key number)
    {
        key(number);
        key(Qt::Key_Return);
    }

    void click(const char *shown)
    {
        QQuickItem *const found = textItem(text(shown));
        INFO("no text: " << shown);
        REQUIRE(found);
        QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(found));
        settle();
    }
};

}

TEST_CASE_METHOD(Storied, "a story that is left leads back to the view from before it", "[lanes]")
{
    hide({"talks"});
    key(Qt::Key_Plus);
    Perspective &perspective = *session().perspective();
    perspective.setReading(text("lowest"));
    perspective.firstDay();
    perspective.setOnlyDisputed(true);
    settle();
    const View before = session().shownView();
    const QStringList charts = session().appearance()->charts();

    key(Qt::Key_F5);
    goToScene(Qt::Key_2);
    REQUIRE(session().shownView() != before);
    key(Qt::Key_Escape);
    REQUIRE_FALSE(session().presentation()->isActive());
    CHECK(session().shownView() == before);
    CHECK(session().appearance()->charts() == charts);

    // The story goes on where it was left, and leads back again.
    key(Qt::Key_F5, Qt::ShiftModifier);
    CHECK(session().player()->scene() == 2);
    CHECK(session().hiddenLanes() == std::vector<Index>{dossier().findLane("disputes")});
    key(Qt::Key_Escape);
    CHECK(session().shownView() == before);
}

TEST_CASE_METHOD(Storied, "a story that is left leaves the theme that was chosen meanwhile",
                 "[lanes]")
{
    key(Qt::Key_F5);
    key(Qt::Key_T, Qt::ControlModifier);
    key(Qt::Key_Escape);
    CHECK(session().appearance()->theme() == text("dark"));
}

TEST_CASE_METHOD(Storied, "another file that is opened on stage is what is shown after it",
                 "[lanes]")
{
    hide({"talks"});
    key(Qt::Key_F5);
    drop(write(text("b.json"), sampleWithStories()));
    const View opened = session().shownView();
    REQUIRE(opened.hiddenLanes.empty());
    key(Qt::Key_Escape);
    CHECK(session().shownView() == opened);
}

TEST_CASE_METHOD(Storied, "lanes that are hidden are told of, and three ways show them", "[lanes]")
{
    hide({"disputes"});
    CHECK(textItem(text("1 lane hidden")));
    hide({"disputes", "talks"});
    REQUIRE(textItem(text("2 lanes hidden")));
    key(Qt::Key_Plus);
    const Window near = session().viewport()->scale().window();

    SECTION("Home shows all of the record")
    {
        key(Qt::Key_Home);
        CHECK(session().viewport()->scale().window() == session().viewport()->everything());
    }
    SECTION("Esc does when there is nothing else to take back, and moves nothing")
    {
        session().perspective()->firstDay();
        key(Qt::Key_Escape);
        CHECK_FALSE(session().perspective()->day());
        CHECK(session().hiddenLanes().size() == 2);
        key(Qt::Key_Escape);
        CHECK(session().viewport()->scale().window() == near);
    }
    SECTION("a press on what tells it does, and moves nothing")
    {
        click("2 lanes hidden");
        CHECK(session().viewport()->scale().window() == near);
    }
    CHECK(session().hiddenLanes().empty());
    CHECK(timeline().drawing().lanes.size() == dossier().lanes.size());
    CHECK_FALSE(textItem(text("2 lanes hidden")));
}

TEST_CASE_METHOD(Storied, "a scene that is worked on keeps the lanes that it hides", "[lanes]")
{
    key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    StoryEditor &editor = *session().editor();
    REQUIRE(editor.isOpen());
    editor.choose(2);
    settle();
    key(Qt::Key_Home);
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    CHECK(session().hiddenLanes().size() == 1);
    key(Qt::Key_T);
    CHECK(editor.draft().view(1).hiddenLanes == std::vector<std::string>{"disputes"});

    // until it is said that they are to be shown
    click("1 lane hidden");
    key(Qt::Key_T);
    CHECK(editor.draft().view(1).hiddenLanes.empty());
}
