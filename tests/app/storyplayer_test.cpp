// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "app/storyplayer.h"
#include "catch.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>

using namespace ledgerline;
using namespace std::chrono_literals;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A player with the sample's stories, and what it asked for.
struct Told : CleanDesk
{
    StoryPlayer player;
    std::vector<View> asked;
    bool arrivesAtOnce = true;

    Told()
    {
        QObject::connect(&player, &StoryPlayer::sceneRequested, &player, [this](const View &view) {
            asked.push_back(view);
            if (arrivesAtOnce)
                player.arrive();
        });
        give(sampleWithStories());
    }

    void give(const QByteArray &dossier, const std::string &language = {})
    {
        player.setStories(sampleDossier(dossier), nullptr, language);
    }

    void giveFile(const QByteArray &json)
    {
        const auto dossier = sampleDossier(sampleWithStories());
        const StoryResult read = readStoryFile(json.toStdString(), *dossier);
        REQUIRE(read.file);
        player.setStories(dossier, read.file, {});
    }

    [[nodiscard]] static QString cell(QAbstractItemModel *model, int row, const char *role)
    {
        return model->index(row, 0).data(model->roleNames().key(role)).toString();
    }

    [[nodiscard]] static QByteArray replaced(const QByteArray &from, const QByteArray &to)
    {
        QByteArray file = sampleWithStories();
        REQUIRE(file.contains(from));
        return file.replace(from, to);
    }
};

const View whole; ///< that of the third scene

}

TEST_CASE_METHOD(Told, "a player lists the stories and tells none by itself", "[story]")
{
    const QAbstractItemModelTester stories(player.stories());
    const QAbstractItemModelTester scenes(player.scenes());
    REQUIRE(player.stories()->rowCount() == 2);
    CHECK(cell(player.stories(), 0, "storyId") == text("march"));
    CHECK(cell(player.stories(), 0, "title") == text("A month"));
    CHECK(cell(player.stories(), 0, "scenes") == text("3"));
    CHECK(cell(player.stories(), 1, "summary") == text("One scene."));
    CHECK(player.story().isEmpty());
    CHECK(player.scene() == 0);
    CHECK(player.count() == 0);
    CHECK(player.caption().isEmpty());
    CHECK_FALSE(player.hasNext());
    player.next();
    player.previous();
    player.goTo(2);
    CHECK(asked.empty());
}

TEST_CASE_METHOD(Told, "scenes follow one another by hand", "[story]")
{
    REQUIRE(player.start(text("march")));
    CHECK(player.title() == text("A month"));
    CHECK(player.scene() == 1);
    CHECK(player.count() == 3);
    CHECK(player.caption() == text("Ten days"));
    CHECK(player.notes() == text("Say who."));
    CHECK(player.nextCaption() == text("Ten more"));
    REQUIRE(player.scenes()->rowCount() == 3);
    CHECK(cell(player.scenes(), 1, "number") == text("2"));
    CHECK(cell(player.scenes(), 1, "caption") == text("Ten more"));
    CHECK(cell(player.scenes(), 2, "seconds") == text("12"));

    player.next();
    CHECK(player.notes().isEmpty());
    REQUIRE(asked.size() == 2);
    CHECK(asked.back().reading == "birch");
    player.next();
    CHECK(asked.back() == whole);
    CHECK_FALSE(player.hasNext());
    CHECK(player.nextCaption().isEmpty());
    player.next();
    CHECK(player.scene() == 3);
    CHECK(asked.size() == 3);
    player.previous();
    CHECK(player.scene() == 2);
    player.goTo(99);
    CHECK(player.scene() == 3);
    player.goTo(-1);
    CHECK(player.scene() == 1);
    player.previous();
    CHECK(player.scene() == 1);

    player.stop();
    CHECK(player.scene() == 0);
    CHECK(player.story().isEmpty());
    CHECK(player.scenes()->rowCount() == 0);
}

TEST_CASE_METHOD(Told, "a story is chosen by its id, and else the first", "[story]")
{
    CHECK_FALSE(player.start(text("no such story")));
    CHECK(player.story().isEmpty());
    REQUIRE(player.start());
    CHECK(player.story() == text("march"));
    CHECK_FALSE(player.start(text("no such story")));
    CHECK(player.story() == text("march"));
    REQUIRE(player.start(text("short")));
    CHECK(player.count() == 1);
}

TEST_CASE_METHOD(Told, "texts are in the window's language", "[story]")
{
    give(sampleWithStories(), "de");
    CHECK(cell(player.stories(), 0, "title") == text("Ein Monat"));
    REQUIRE(player.start());
    CHECK(player.nextCaption() == text("Zehn weitere"));
    CHECK(cell(player.scenes(), 1, "caption") == text("Zehn weitere"));
}

TEST_CASE_METHOD(Told, "a playing story goes on to its end and stops there", "[story]")
{
    player.setSecond(0ms);
    player.setPlaying(true); // which starts the first
    CHECK(player.scene() == 1);
    REQUIRE(eventually([&] { return !player.isPlaying(); }));
    CHECK(player.scene() == 3);
    CHECK(asked.size() == 3);
}

TEST_CASE_METHOD(Told, "a scene's time counts from when its view is there", "[story]")
{
    arrivesAtOnce = false;
    player.setSecond(0ms);
    REQUIRE(player.start());
    player.setPlaying(true);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(player.scene() == 1);
    player.arrive();
    CHECK(eventually([&] { return player.scene() == 2; }));
    QCoreApplication::processEvents();
    CHECK(player.scene() == 2);
}

TEST_CASE_METHOD(Told, "a scene that nobody lets play stays", "[story]")
{
    player.setSecond(0ms);
    REQUIRE(player.start());
    QCoreApplication::processEvents();
    CHECK(player.scene() == 1);
    player.setPlaying(true); // it is there already
    CHECK(eventually([&] { return player.scene() == 2; }));
    player.setPlaying(false);
    QCoreApplication::processEvents();
    CHECK(player.scene() == 2);
}

TEST_CASE_METHOD(Told, "a story whose view was taken elsewhere waits to be picked up", "[story]")
{
    REQUIRE(player.start());
    player.setPlaying(true);
    player.leave();
    CHECK_FALSE(player.isPlaying());
    CHECK(player.scene() == 1);

    SECTION("by going on")
    {
        player.next();
        CHECK(player.scene() == 2);
        CHECK(asked.size() == 2);
    }
    SECTION("by playing, from the scene that was left")
    {
        player.setPlaying(true);
        CHECK(player.scene() == 1);
        CHECK(asked.size() == 2);
        CHECK(asked.back() == asked.front());
    }
}

TEST_CASE_METHOD(Told, "other stories under a running one do not move anything", "[story]")
{
    REQUIRE(player.start());
    player.next();

    SECTION("a scene with other words stays where it is")
    {
        give(replaced("\"Ten more\"", "\"And ten more\""));
        CHECK(player.scene() == 2);
        CHECK(player.caption() == text("And ten more"));
    }
    SECTION("a scene is followed to its new place")
    {
        give(replaced(
            "\"scenes\": [\n      { \"view\": { \"window\": [\"2001-03-01\"",
            "\"scenes\": [ { \"view\": {} },\n { \"view\": { \"window\": [\"2001-03-01\""));
        CHECK(player.count() == 4);
        CHECK(player.scene() == 3);
        CHECK(player.caption() == text("Ten more"));
    }
    SECTION("a story that is too short now is at its last scene")
    {
        player.goTo(3);
        asked.resize(2);
        give(replaced(",\n      { \"view\": {}, \"caption\": \"All of it\" }", ""));
        CHECK(player.count() == 2);
        CHECK(player.scene() == 2);
    }
    SECTION("a story that is gone is told no more")
    {
        player.setPlaying(true);
        give(sampleFile());
        CHECK(player.story().isEmpty());
        CHECK_FALSE(player.isPlaying());
        CHECK(player.stories()->rowCount() == 0);
    }
    SECTION("a playing one plays on")
    {
        player.setPlaying(true);
        give(sampleWithStories());
        CHECK(player.isPlaying());
        CHECK(player.scene() == 2);
    }
    CHECK(asked.size() == 2);
}

TEST_CASE_METHOD(Told, "the story of a file comes before those of the dossier", "[story]")
{
    giveFile(sampleStory());
    REQUIRE(player.stories()->rowCount() == 3);
    CHECK(cell(player.stories(), 0, "storyId") == text("own"));
    REQUIRE(player.start());
    CHECK(player.story() == text("own"));
    REQUIRE(player.start(text("march")));
    CHECK(player.count() == 3);

    // and stands for the dossier's of the same name
    giveFile(sampleStory().replace("\"own\"", "\"march\""));
    REQUIRE(player.stories()->rowCount() == 2);
    CHECK(player.count() == 2);
    CHECK(player.title() == text("A story of its own"));
}
