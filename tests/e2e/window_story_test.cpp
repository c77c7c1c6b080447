// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "e2e/realwindow.h"

#include <QFile>
#include <QTest>

using namespace ledgerline;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Desk : RealWindow
{
    StoryEditor &editor = *session().editor();
    StoryKeeper &keeper = *session().keeper();

    void click(const char *shown)
    {
        QQuickItem *const found = textItem(text(shown));
        INFO("no text: " << shown);
        REQUIRE(found);
        QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(found));
        settle();
    }

    /// The field of that name, clicked into.
    void enter(const char *name)
    {
        QQuickItem *const label = textItem(text(name));
        REQUIRE(label);
        const QPointF below(label->width() / 2, label->height() + 14);
        QTest::mouseClick(window(), Qt::LeftButton, {}, label->mapToScene(below).toPoint());
        settle();
    }

    void type(const char *letters)
    {
        for (const char *letter = letters; *letter; ++letter)
            QTest::keyClick(window(), *letter);
        settle();
    }

    [[nodiscard]] Window shown() { return session().viewport()->scale().window(); }
};

}

TEST_CASE_METHOD(Desk, "a story is made in the window, saved, opened again and played",
                 "[window][story]")
{
    key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(item("StoryPage"));
    CHECK(texts().contains(text("New story")));

    // two scenes from two views
    key(Qt::Key_A);
    const Window first = shown();
    enter("Caption, for those who look");
    type("All of it");
    key(Qt::Key_Escape); // back to the list
    key(Qt::Key_Plus);
    key(Qt::Key_Plus);
    const Window second = shown();
    REQUIRE(second != first);
    click("Add scene from this view");
    enter("Caption, for those who look");
    type("A part, at a glance"); // whose letters are keys elsewhere
    CHECK(editor.count() == 2);
    CHECK(shown() == second);
    key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(editor.caption().isEmpty());
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(editor.caption() == text("A part, at a glance"));
    enter("Seconds that it stays");
    type("3x0");
    CHECK(editor.seconds() == text("30"));

    // the other order, and back by hand, and again
    key(Qt::Key_Up, Qt::AltModifier);
    CHECK(editor.scene() == 1);
    CHECK(editor.caption() == text("A part, at a glance"));
    QQuickItem *const upper = textItem(text("30 s"));
    QQuickItem *const lower = textItem(text("12 s"));
    REQUIRE(upper);
    REQUIRE(lower);
    drag(middleOf(upper), middleOf(lower));
    CHECK(editor.scene() == 2);
    CHECK(editor.caption() == text("A part, at a glance"));
    key(Qt::Key_Up, Qt::AltModifier);

    // a click shows a scene
    click("All of it");
    CHECK(shown() == first);
    CHECK(keeper.isUnsaved());

    key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(texts().contains(text("Save the story as")));
    key(Qt::Key_A, Qt::ControlModifier);
    type("mine");
    key(Qt::Key_Return);
    CHECK_FALSE(texts().contains(text("Save the story as")));
    CHECK_FALSE(keeper.isUnsaved());
    const QString saved = path(text("mine.story.json"));
    REQUIRE(QFile::exists(saved));

    drop(file()); // away from it
    CHECK_FALSE(item("StoryPage"));
    drop(saved);
    REQUIRE(session().player()->start());
    settle();
    CHECK(session().player()->title() == text("New story"));
    CHECK(session().player()->caption() == text("A part, at a glance"));
    CHECK(shown() == second);
    session().player()->next();
    settle();
    CHECK(session().player()->caption() == text("All of it"));
    CHECK(shown() == first);
}

TEST_CASE_METHOD(Desk, "the window does not close on what is unsaved", "[window][story]")
{
    key(Qt::Key_N, Qt::ControlModifier);
    key(Qt::Key_A);
    window()->close();
    settle();
    CHECK(window()->isVisible());
    REQUIRE(texts().contains(text("Save the story?")));
    key(Qt::Key_Escape);
    CHECK_FALSE(texts().contains(text("Save the story?")));
    CHECK(editor.count() == 1);
    key(Qt::Key_Q, Qt::ControlModifier);
    CHECK(texts().contains(text("Save the story?")));
    key(Qt::Key_Escape);
    window()->close();
    settle();
    click("Discard");
    CHECK(eventually([&] { return !window()->isVisible(); }));
}

TEST_CASE_METHOD(Desk, "an event that is looked at leaves the story where it is", "[window][story]")
{
    key(Qt::Key_N, Qt::ControlModifier);
    key(Qt::Key_A);
    QTest::mouseClick(window(), Qt::LeftButton, {}, markOf("bodies-1"));
    settle();
    CHECK_FALSE(item("StoryPage"));
    CHECK(item("EventPage"));
    key(Qt::Key_Escape);
    CHECK(item("StoryPage"));
    CHECK(editor.count() == 1);
}
