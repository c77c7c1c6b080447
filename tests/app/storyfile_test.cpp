// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "catch.h"

#include <QDir>

using namespace ledgerline;
using namespace date::literals;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A session with a story file open.
struct WithStory : CleanDesk
{
    QString file = write(text("a.json"), sampleWithStories());
    QString story = write(text("own.story.json"), sampleStory());
    Session session;

    WithStory()
    {
        session.viewport()->setAnimated(false);
        session.viewport()->setWidth(1000);
        openFully(session, story);
    }

    [[nodiscard]] Window window() { return session.viewport()->scale().window(); }
    [[nodiscard]] StoryPlayer &player() { return *session.player(); }

    [[nodiscard]] QString fault(const char *role)
    {
        QAbstractItemModel *rows = session.faults()->rows();
        REQUIRE(rows->rowCount() > 0);
        return rows->index(0, 0).data(rows->roleNames().key(role)).toString();
    }
};

const Window firstDays{date::local_days{2001_y / 3 / 1}, date::local_days{2001_y / 3 / 6}};

}

TEST_CASE_METHOD(WithStory, "a story opens its dossier and comes first", "[story]")
{
    CHECK_FALSE(session.faults()->isOpen());
    CHECK(session.title() == text("Alder and Birch"));
    CHECK(session.path() == file);
    CHECK(session.storyPath() == story);
    CHECK(player().stories()->rowCount() == 3);
    CHECK(player().story().isEmpty());
    REQUIRE(session.recentFiles()->rowCount() == 1);
    CHECK(session.recentFiles()->index(0, 0).data(session.recentFiles()->roleNames().key("path"))
          == story);
    REQUIRE(player().start());
    CHECK(player().caption() == text("The first days"));
    CHECK(window() == firstDays);
}

TEST_CASE_METHOD(WithStory, "a scene is shown but for its theme and language", "[story]")
{
    const bool dark = session.appearance()->isDark();
    const std::string language = session.language();
    REQUIRE(player().start(text("march")));
    session.selection()->select(1);
    player().next();
    CHECK(window() == Window{date::local_days{2001_y / 3 / 10}, date::local_days{2001_y / 3 / 21}});
    CHECK(session.perspective()->reading() == text("birch"));
    CHECK(session.perspective()->day() == Day{2001_y / 3 / 12});
    CHECK(session.hiddenLanes() == std::vector<Index>{session.dossier()->findLane("disputes")});
    CHECK(session.selection()->selected() == none);
    CHECK(session.appearance()->isDark() == dark);
    CHECK(session.language() == language);
    player().next();
    CHECK(window() == session.viewport()->everything());
    CHECK(session.hiddenLanes().empty());
    CHECK_FALSE(session.perspective()->day());
}

TEST_CASE_METHOD(WithStory, "a faulty story leaves the last good one as it is", "[story]")
{
    REQUIRE(player().start());
    player().next();
    const Window before = window();
    replace(story, sampleStory().replace("2001-03-15", "2001-03-45"));
    REQUIRE(eventually([&] { return session.faults()->isOpen(); }));
    CHECK(session.faults()->file() == story);
    CHECK(fault("place").startsWith(text("4:")));
    CHECK(fault("pointer") == text("/scenes/1/view/window/1"));
    CHECK(player().scene() == 2);
    CHECK(player().caption() == text("The next"));
    CHECK(window() == before);

    // and mending it shows, without moving anything
    replace(story, sampleStory().replace("The next", "Mended"));
    REQUIRE(eventually([&] { return player().caption() == text("Mended"); }));
    CHECK_FALSE(session.faults()->isOpen());
    CHECK(player().scene() == 2);
    CHECK(window() == before);
}

TEST_CASE_METHOD(WithStory, "a saved dossier is read again with its story", "[story]")
{
    REQUIRE(player().start());
    replace(file, sampleFile("Alder and Birch", "Saved"));
    REQUIRE(eventually([&] { return session.title() == text("Saved"); }));
    CHECK(session.storyPath() == story);
    CHECK(player().stories()->rowCount() == 1);
    CHECK(player().scene() == 1);
    CHECK(window() == firstDays);
}

TEST_CASE_METHOD(WithStory, "a dossier at fault under a story is told by its own name", "[story]")
{
    const QByteArray broken = sampleFile("\"2001-03-10\"", "\"2001-02-30\"");
    SECTION("while the story is open")
    {
        replace(file, broken);
        REQUIRE(eventually([&] { return session.faults()->isOpen(); }));
        CHECK(session.faults()->file() == file);
        CHECK(player().stories()->rowCount() == 3);
        replace(file, sampleFile("Alder and Birch", "Mended"));
        CHECK(eventually([&] { return session.title() == text("Mended"); }));
        CHECK(session.storyPath() == story);
    }
    SECTION("when another story is opened, which mending opens")
    {
        const QString other = write(text("b.json"), broken);
        const QString about
            = write(text("b.story.json"), sampleStory().replace("a.json", "b.json"));
        openFully(session, about);
        REQUIRE(session.faults()->isOpen());
        CHECK(session.faults()->file() == other);
        CHECK(session.storyPath() == story);
        replace(other, sampleFile("Alder and Birch", "Other"));
        REQUIRE(eventually([&] { return session.title() == text("Other"); }));
        CHECK(session.storyPath() == about);
        CHECK(session.path() == other);
    }
}

TEST_CASE_METHOD(WithStory, "a story must say of which dossier it tells", "[story]")
{
    openFully(session, write(text("b.story.json"), sampleStory().replace("a.json", "")));
    REQUIRE(session.faults()->isOpen());
    CHECK(fault("message").contains(text("of which dossier")));
    openFully(session, write(text("b.story.json"), sampleStory().replace("a.json", "none.json")));
    REQUIRE(session.faults()->isOpen());
    CHECK(session.faults()->file() == path(text("none.json")));
    CHECK(session.storyPath() == story);
}

TEST_CASE_METHOD(WithStory, "another file takes the story away", "[story]")
{
    REQUIRE(player().start());
    openFully(session, file);
    CHECK(session.storyPath().isEmpty());
    CHECK(player().story().isEmpty());
    CHECK(player().stories()->rowCount() == 2);
}

TEST_CASE_METHOD(CleanDesk, "a story elsewhere may tell of the built-in dossier", "[story]")
{
    const QDir folder(path(text("stories")));
    REQUIRE(folder.mkpath(text(".")));
    Session session;
    session.setBuiltIn(write(text("a.json"), sampleFile()));
    openFully(session, write(text("stories/own.story.json"), sampleStory()));
    CHECK_FALSE(session.faults()->isOpen());
    CHECK(session.path() == path(text("a.json")));
    CHECK(session.fileName().isEmpty());
    CHECK(session.player()->stories()->rowCount() == 1);
}
