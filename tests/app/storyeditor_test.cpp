// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "catch.h"

#include <QFile>

using namespace ledgerline;
using namespace date::literals;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const Window firstDays{date::local_days{2001_y / 3 / 1}, date::local_days{2001_y / 3 / 6}};
const Window nextDays{date::local_days{2001_y / 3 / 5}, date::local_days{2001_y / 3 / 16}};

/// A session with the sample's stories, and its editor.
struct Written : CleanDesk
{
    QString file = write(text("a.json"), sampleWithStories());
    Session session;
    StoryEditor &editor = *session.editor();
    StoryKeeper &keeper = *session.keeper();

    Written()
    {
        session.viewport()->setAnimated(false);
        session.viewport()->setWidth(1000);
        openFully(session, file);
    }

    void show(Window window) { session.viewport()->setWindow(window); }
    [[nodiscard]] Window shown() { return session.viewport()->scale().window(); }

    [[nodiscard]] QString row(int scene, const char *role)
    {
        QAbstractItemModel *rows = editor.scenes();
        return rows->index(scene - 1, 0).data(rows->roleNames().key(role)).toString();
    }

    [[nodiscard]] QStringList captions()
    {
        QStringList all;
        for (int scene = 1; scene <= editor.count(); ++scene)
            all.append(row(scene, "caption"));
        return all;
    }

    /// Adds a scene of that caption.
    void add(const char *caption)
    {
        editor.addScene();
        editor.setCaption(text(caption));
    }
};

}

TEST_CASE_METHOD(Written, "a story is written scene by scene from what is shown", "[storyeditor]")
{
    CHECK_FALSE(editor.isOpen());
    CHECK(editor.scene() == 0);
    keeper.newStory();
    REQUIRE(editor.isOpen());
    CHECK(editor.heading() == text("New story"));
    CHECK(editor.count() == 0);
    REQUIRE(editor.problems().size() == 1);
    CHECK(editor.problems().front().contains(text("no scene")));
    CHECK_FALSE(editor.story());

    show(firstDays);
    session.perspective()->setReading(text("lowest"));
    session.appearance()->overrideTheme(text("dark"));
    add("The first");
    show(nextDays);
    session.perspective()->setReading(text("envelope"));
    session.selection()->select(1);
    add("The next\nin two lines");
    CHECK(session.selection()->selected() == none);
    CHECK(editor.problems().isEmpty());
    CHECK(captions() == QStringList{text("The first"), text("The next")});
    CHECK(row(2, "seconds") == text("12"));
    CHECK(editor.scene() == 2);

    REQUIRE(editor.story());
    const std::vector<Scene> &scenes = editor.story()->story.scenes;
    REQUIRE(scenes.size() == 2);
    CHECK(scenes[0].view.window == firstDays);
    CHECK(scenes[0].view.reading == "lowest");
    CHECK(scenes[0].view.theme == "light"); // not of the screen that it was made on
    CHECK(scenes[1].view.window == nextDays);

    // after the chosen one
    editor.choose(1);
    add("Between");
    CHECK(captions() == QStringList{text("The first"), text("Between"), text("The next")});
}

TEST_CASE_METHOD(Written, "choosing a scene shows it", "[storyeditor]")
{
    keeper.newStory();
    show(firstDays);
    add("1");
    show(nextDays);
    add("2");
    editor.choose(1);
    CHECK(shown() == firstDays);
    CHECK(editor.caption() == text("1"));
    editor.choose(2);
    CHECK(shown() == nextDays);
    editor.choose(3);
    editor.choose(0);
    CHECK(editor.scene() == 2);
}

TEST_CASE_METHOD(Written, "a scene takes what is shown and stays what it is on paper",
                 "[storyeditor]")
{
    keeper.edit(text("march"));
    REQUIRE(editor.count() == 3);
    editor.choose(2);
    show(firstDays);
    editor.takeView();
    const View &view = editor.story()->story.scenes[1].view;
    CHECK(view.window == firstDays);
    CHECK(view.theme == "dark");
    CHECK(view.language == "de");
    CHECK(editor.caption() == text("Ten more"));
    CHECK(editor.scene() == 2);
}

TEST_CASE_METHOD(Written, "scenes are moved and deleted", "[storyeditor]")
{
    keeper.newStory();
    for (const char *caption : {"1", "2", "3", "4"})
        add(caption);
    const auto order = [&] { return captions().join(QChar(u' ')); };
    editor.moveScene(1, 3);
    CHECK(order() == text("2 3 1 4"));
    CHECK(editor.scene() == 3);
    editor.moveUp();
    CHECK(order() == text("2 1 3 4"));
    editor.moveDown();
    editor.moveDown();
    editor.moveDown(); // no further
    CHECK(order() == text("2 3 4 1"));
    CHECK(editor.scene() == 4);
    editor.removeScene();
    CHECK(order() == text("2 3 4"));
    CHECK(editor.scene() == 3);
    for (int i = 0; i < 4; ++i)
        editor.removeScene();
    CHECK(editor.count() == 0);
    CHECK(editor.scene() == 0);
    CHECK_FALSE(editor.problems().isEmpty());
    editor.setCaption(text("to nobody"));
    editor.takeView();
    CHECK(editor.count() == 0);
}

TEST_CASE_METHOD(Written, "every step is undone and done again", "[storyeditor]")
{
    keeper.edit(text("march"));
    std::vector<std::string> states{editor.draft().text()};
    const auto did = [&] {
        CHECK(editor.draft().text() != states.back());
        states.push_back(editor.draft().text());
    };
    editor.addScene();
    did();
    editor.setCaption(text("A caption"));
    did();
    editor.setNotes(text("Notes"));
    did();
    editor.setSeconds(text("30"));
    did();
    editor.moveUp();
    did();
    show(nextDays);
    editor.takeView();
    did();
    editor.setTitle(text("Another title"));
    did();
    editor.removeScene();
    did();
    for (std::size_t step = states.size() - 1; step > 0; --step) {
        REQUIRE(editor.canUndo());
        editor.undo();
        CHECK(editor.draft().text() == states[step - 1]);
    }
    CHECK_FALSE(editor.canUndo());
    CHECK_FALSE(keeper.isUnsaved());
    for (std::size_t step = 1; step < states.size(); ++step) {
        editor.redo();
        CHECK(editor.draft().text() == states[step]);
    }
    CHECK_FALSE(editor.canRedo());

    // what is undone is gone once something else is done
    editor.undo();
    editor.setTitle(text("A third"));
    CHECK_FALSE(editor.canRedo());
}

TEST_CASE_METHOD(Written, "letters typed into one text are one step", "[storyeditor]")
{
    keeper.newStory();
    editor.addScene();
    for (const char *typed : {"J", "Ju", "Jun", "June"})
        editor.setCaption(text(typed));
    editor.undo();
    CHECK(editor.caption().isEmpty());
    CHECK(editor.count() == 1);
    editor.redo();
    CHECK(editor.caption() == text("June"));

    // but not those typed before and after another scene was looked at
    editor.setCaption(text("July"));
    editor.choose(1);
    editor.setCaption(text("July 2001"));
    editor.undo();
    CHECK(editor.caption() == text("July"));
}

TEST_CASE_METHOD(Written, "words are written in the session's language, the others stay",
                 "[storyeditor]")
{
    keeper.edit(text("march"));
    editor.choose(2);
    editor.setCaption(text("Ten days more"));
    CHECK(editor.story()->story.scenes[1].caption.in("de") == "Zehn weitere");
    CHECK(editor.story()->story.scenes[1].caption.in("en") == "Ten days more");
    editor.setTitle(text("March"));
    CHECK(editor.story()->story.title.in("de") == "Ein Monat");

    View german = session.shownView();
    german.language = "de";
    session.goTo(german);
    CHECK(editor.title() == text("Ein Monat"));
    CHECK(editor.caption() == text("Zehn weitere"));
    CHECK(editor.ownCaption() == text("Ten days more"));
    editor.setNotes(text("Warten"));
    CHECK(editor.notes() == text("Warten"));
    CHECK(row(1, "caption") == text("Ten days")); // not translated yet
    editor.choose(1);
    CHECK(editor.caption().isEmpty());
    CHECK(editor.ownCaption() == text("Ten days"));
    editor.setCaption(text("Zehn Tage"));
    const Scene &scene = editor.story()->story.scenes[0];
    CHECK(scene.caption.in("en") == "Ten days");
    CHECK(scene.caption.in("de") == "Zehn Tage");
    CHECK(editor.story()->story.scenes[1].notes.in("de") == "Warten");
}

TEST_CASE_METHOD(Written, "what keeps a story from being one is told with its place",
                 "[storyeditor]")
{
    keeper.edit(text("march"));
    editor.choose(2);
    editor.setSeconds(text("0"));
    REQUIRE(editor.problems().size() == 1);
    CHECK(editor.problems().front().startsWith(text("Scene 2: ")));
    CHECK(editor.problems().front().contains(text("seconds")));
    CHECK(editor.seconds() == text("0"));
    CHECK(editor.count() == 3);
    editor.setSeconds(text("x"));
    CHECK(editor.seconds() == text("0"));
    editor.setSeconds({});
    CHECK(editor.seconds().isEmpty());
    CHECK(editor.problems().isEmpty());
    keeper.newStory();
    keeper.farewell()->discard();
    editor.addScene();
    editor.setTitle(text(" "));
    REQUIRE(editor.problems().size() == 1);
    CHECK(editor.problems().front().contains(text("no title")));
}

TEST_CASE_METHOD(Written, "a story is tried as it is, from the chosen scene on", "[storyeditor]")
{
    session.player()->setSecond(std::chrono::milliseconds(20));
    keeper.edit(text("march"));
    editor.choose(2);
    editor.setCaption(text("As it is now"));
    editor.togglePreview();
    CHECK(editor.isPreviewing());
    CHECK(session.player()->caption() == text("As it is now"));
    REQUIRE(eventually([&] { return editor.scene() == 3; }));
    REQUIRE(eventually([&] { return !editor.isPreviewing(); }));
    editor.choose(1);
    editor.togglePreview();
    REQUIRE(editor.isPreviewing());
    editor.setCaption(text("An edit ends it"));
    CHECK_FALSE(editor.isPreviewing());
    keeper.farewell()->close();
    keeper.farewell()->discard();
    CHECK_FALSE(editor.isOpen());
    REQUIRE(session.player()->start(text("march")));
    session.player()->goTo(2);
    CHECK(session.player()->caption() == text("Ten more"));
}

TEST_CASE_METHOD(Written, "a dossier that is saved meanwhile is what the story is held against",
                 "[storyeditor]")
{
    keeper.edit(text("march"));
    editor.choose(1);
    editor.setCaption(text("Mine"));
    QByteArray without = sampleFile(
        R"(    { "id": "disputes", "name": "Disputes", "kinds": ["dispute"] } ],)",
        "    { \"id\": \"quarrels\", \"name\": \"Quarrels\", \"kinds\": [\"dispute\"] } ],");
    replace(file, without);
    REQUIRE(eventually([&] { return !editor.problems().isEmpty(); }));
    CHECK(editor.problems().front().startsWith(text("Scene 2: ")));
    CHECK(editor.problems().front().contains(text("disputes")));
    CHECK(editor.caption() == text("Mine"));
    CHECK(keeper.isUnsaved());
}
