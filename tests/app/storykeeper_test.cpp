// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "catch.h"

#include <QDir>
#include <QFile>

using namespace ledgerline;
using namespace std::chrono_literals;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A program that was opened on a file.
struct Program
{
    Session session;
    StoryEditor &editor = *session.editor();
    StoryKeeper &keeper = *session.keeper();
    Farewell &farewell = *keeper.farewell();
    StorySalvage &salvage = *keeper.salvage();

    explicit Program(const QString &file)
    {
        salvage.setDelay(0ms);
        session.viewport()->setAnimated(false);
        session.viewport()->setWidth(1000);
        openFully(session, file);
    }

    void saveAs(const QString &name)
    {
        keeper.saveAs();
        keeper.setName(name);
        REQUIRE(keeper.saveThere());
    }
};

struct Kept : CleanDesk
{
    QString file = write(text("a.json"), sampleWithStories());
    QString story = write(text("own.story.json"), sampleStory());
    QString data = path(text("data/ledgerline/ledgerline/"));

    [[nodiscard]] QStringList rescued() const
    {
        return QDir(data).entryList({text("unsaved-*.json")});
    }

    /// Whether these words would outlive a crash.
    [[nodiscard]] bool keeps(const char *words) const
    {
        const QStringList files = rescued();
        return files.size() == 1 && bytesOf(data + files.front()).contains(words);
    }
};

}

TEST_CASE_METHOD(Kept, "a new story is saved beside its dossier and opened from there",
                 "[storykeeper]")
{
    const QString saved = path(text("my-days.story.json"));
    {
        Program program(file);
        int asked = 0;
        QObject::connect(&program.keeper, &StoryKeeper::placeAsked, [&] { ++asked; });
        program.keeper.newStory();
        CHECK_FALSE(program.keeper.isUnsaved());
        program.keeper.save();
        CHECK(asked == 0);
        CHECK(program.keeper.hasFailed());
        CHECK(program.keeper.message().contains(text("no scene")));

        program.editor.addScene();
        program.editor.setTitle(text("My days!"));
        CHECK(program.keeper.isUnsaved());
        program.keeper.save();
        CHECK(asked == 1);
        CHECK(program.keeper.name() == text("my-days.story.json"));
        CHECK(QFileInfo(program.keeper.folder()) == QFileInfo(path({})));
        CHECK_FALSE(program.keeper.replaces());
        REQUIRE(program.keeper.saveThere());
        CHECK_FALSE(program.keeper.isUnsaved());
        CHECK_FALSE(program.keeper.hasFailed());
        CHECK(program.keeper.fileName() == text("my-days.story.json"));
        CHECK(program.session.storyPath() == saved);
        CHECK(program.editor.canUndo());

        // and again, in place
        program.editor.setCaption(text("One more"));
        program.keeper.save();
        CHECK(asked == 1);
        CHECK(bytesOf(saved).contains("One more"));
    }
    Program again(saved);
    CHECK(again.session.path() == file);
    REQUIRE(again.session.player()->start());
    CHECK(again.session.player()->title() == text("My days!"));
    CHECK(again.session.player()->caption() == text("One more"));
}

TEST_CASE_METHOD(Kept, "a dossier's story is copied, and names its dossier from where it lies",
                 "[storykeeper]")
{
    const QByteArray before = bytesOf(file);
    Program program(file);
    program.keeper.edit(text("march"));
    CHECK_FALSE(program.keeper.isUnsaved());
    CHECK(program.keeper.fileName().isEmpty());
    program.editor.setCaption(text("Mine"));
    program.keeper.setFolderUrl({}); // nowhere: stays
    program.keeper.saveAs();
    program.keeper.setFolderUrl(QUrl::fromLocalFile(path(text("deep/down"))));
    program.keeper.setName(text("copy.json"));
    REQUIRE(program.keeper.saveThere());
    const QString saved = path(text("deep/down/copy.story.json"));
    CHECK(bytesOf(saved).contains("\"dossier\": \"../../a.json\""));
    CHECK(bytesOf(saved).contains("Zehn weitere"));
    CHECK(bytesOf(file) == before);
    CHECK_FALSE(program.keeper.isUnsaved());
    program.editor.undo();
    CHECK(program.keeper.isUnsaved());
    program.keeper.save();
    CHECK(bytesOf(saved).contains("\"dossier\": \"../../a.json\""));
    CHECK_FALSE(bytesOf(saved).contains("Mine"));
}

TEST_CASE_METHOD(Kept, "a story of the built-in dossier goes to the user's documents",
                 "[storykeeper]")
{
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", path(text("home")).toLocal8Bit());
    Session session;
    session.setBuiltIn(file);
    openFully(session, file);
    session.keeper()->newStory();
    session.editor()->addScene();
    session.keeper()->save();
    CHECK(session.keeper()->folder().startsWith(path(text("home"))));
    REQUIRE(session.keeper()->saveThere());
    CHECK(bytesOf(session.storyPath()).contains("\"dossier\": \"a.json\""));
    openFully(session, session.storyPath());
    CHECK_FALSE(session.faults()->isOpen());
    qputenv("HOME", home);
}

TEST_CASE_METHOD(Kept, "the editor's own save is no news", "[storykeeper]")
{
    Program program(story);
    int opened = 0;
    QObject::connect(&program.session, &Session::dossierChanged, [&] { ++opened; });
    program.keeper.edit();
    program.editor.setCaption(text("Mine"));
    program.keeper.save();
    CHECK(bytesOf(story).contains("Mine"));
    // What another saves after it is told; by then the own save would have been too.
    replace(file, sampleWithStories().replace("Alder and Birch", "Saved"));
    REQUIRE(eventually([&] { return program.session.title() == text("Saved"); }));
    CHECK(opened == 1);
    CHECK_FALSE(program.keeper.hasConflict());
    CHECK_FALSE(program.keeper.isUnsaved());
    CHECK(program.editor.caption() == text("Mine"));
}

TEST_CASE_METHOD(Kept, "another program's save shows where nothing is lost by it", "[storykeeper]")
{
    Program program(story);
    program.keeper.edit();
    replace(story, sampleStory().replace("The first days", "Theirs"));
    REQUIRE(eventually([&] { return program.editor.caption() == text("Theirs"); }));
    CHECK_FALSE(program.keeper.isUnsaved());
    CHECK_FALSE(program.keeper.hasConflict());
    program.editor.undo();
    CHECK(program.editor.caption() == text("The first days"));
}

TEST_CASE_METHOD(Kept, "another program's save is asked about where it would cost something",
                 "[storykeeper]")
{
    Program program(story);
    program.keeper.edit();
    program.editor.setCaption(text("Mine"));
    const QByteArray theirs = sampleStory().replace("The first days", "Theirs");
    replace(story, theirs);
    SECTION("as soon as it is seen")
    {
        REQUIRE(eventually([&] { return program.keeper.hasConflict(); }));
    }
    SECTION("at the latest when saving") { }
    program.keeper.save();
    CHECK(program.keeper.hasConflict());
    CHECK(program.keeper.hasFailed());
    CHECK(bytesOf(story) == theirs);
    CHECK(program.editor.caption() == text("Mine"));
    SECTION("mine")
    {
        program.keeper.keepMine();
        CHECK(program.keeper.isUnsaved());
        CHECK(bytesOf(story) == theirs);
        program.keeper.save();
        CHECK(bytesOf(story).contains("Mine"));
    }
    SECTION("mine, where theirs is no text")
    {
        replace(story, QByteArray("\xff\xfe\xe9", 3));
        program.keeper.keepMine();
        program.editor.setCaption(text("Mine still"));
        REQUIRE(eventually([&] { return keeps("Mine still"); }));
        CHECK_FALSE(program.keeper.hasConflict());
    }
    SECTION("theirs, and back")
    {
        program.keeper.takeTheirs();
        CHECK(program.editor.caption() == text("Theirs"));
        CHECK_FALSE(program.keeper.isUnsaved());
        program.editor.undo();
        CHECK(program.editor.caption() == text("Mine"));
        program.keeper.save();
        CHECK(bytesOf(story).contains("Mine"));
    }
    SECTION("theirs has faults")
    {
        replace(story, sampleStory().replace("2001-03-15", "2001-03-45"));
        program.keeper.takeTheirs();
        CHECK(program.keeper.hasConflict());
        CHECK(program.editor.caption() == text("Mine"));
    }
}

TEST_CASE_METHOD(Kept, "a save that fails says why and loses nothing", "[storykeeper]")
{
    Program program(file);
    program.keeper.edit(text("short"));
    program.editor.setCaption(text("Mine"));
    program.keeper.saveAs();
    SECTION("where no folder can be")
    {
        program.keeper.setFolderUrl(QUrl::fromLocalFile(file + text("/below")));
        CHECK_FALSE(program.keeper.saveThere());
        CHECK(program.keeper.message().contains(text("cannot be made")));
    }
    SECTION("under no name")
    {
        for (const char *name : {"", " ", ".story.json", "a/b", "../b"}) {
            program.keeper.setName(text(name));
            CHECK_FALSE(program.keeper.saveThere());
        }
    }
    SECTION("over a folder")
    {
        REQUIRE(QDir(path({})).mkpath(text("taken.story.json")));
        program.keeper.setName(text("taken"));
        CHECK(program.keeper.replaces());
        CHECK_FALSE(program.keeper.saveThere());
    }
    CHECK(program.keeper.hasFailed());
    CHECK_FALSE(program.keeper.message().isEmpty());
    CHECK(program.keeper.isUnsaved());
    CHECK(program.session.storyPath().isEmpty());
    CHECK(program.editor.caption() == text("Mine"));
}

TEST_CASE_METHOD(Kept, "a dossier is not overwritten with a story", "[storykeeper]")
{
    const QString dossier = write(text("x.story.json"), sampleFile());
    Program program(dossier);
    program.keeper.newStory();
    program.editor.addScene();
    program.keeper.saveAs();
    program.keeper.setName(text("x"));
    CHECK_FALSE(program.keeper.saveThere());
    CHECK(bytesOf(dossier) == sampleFile());
}

TEST_CASE_METHOD(Kept, "what is unsaved is asked about before another file is opened",
                 "[storykeeper]")
{
    const QString other = write(text("b.json"), sampleFile("Alder and Birch", "Other"));
    Program program(story);
    program.keeper.edit();
    openFully(program.session, story); // the same: nothing is left
    CHECK(program.editor.isOpen());
    program.editor.setCaption(text("Mine"));
    openFully(program.session, other);
    REQUIRE(program.farewell.isAsking());
    CHECK(program.session.title() == text("Alder and Birch"));
    SECTION("save")
    {
        program.farewell.save();
        CHECK(bytesOf(story).contains("Mine"));
        CHECK(program.session.title() == text("Other"));
        CHECK_FALSE(program.editor.isOpen());
    }
    SECTION("discard")
    {
        program.farewell.discard();
        CHECK(bytesOf(story) == sampleStory());
        CHECK(program.session.title() == text("Other"));
        CHECK_FALSE(program.editor.isOpen());
    }
    SECTION("cancel")
    {
        program.farewell.cancel();
        CHECK(program.session.title() == text("Alder and Birch"));
        CHECK(program.editor.caption() == text("Mine"));
        replace(other, sampleFile("Alder and Birch", "Other still"));
        replace(file, sampleFile("Alder and Birch", "Saved"));
        REQUIRE(eventually([&] { return program.session.title() == text("Saved"); }));
        CHECK_FALSE(program.farewell.isAsking());
    }
    SECTION("save, which fails")
    {
        replace(story, sampleStory().replace("The first days", "Theirs"));
        program.farewell.save();
        CHECK(program.keeper.hasConflict());
        CHECK(program.session.title() == text("Alder and Birch"));
        CHECK(program.editor.caption() == text("Mine"));
        program.keeper.keepMine();
        program.keeper.save();
        CHECK(program.session.title() == text("Alder and Birch")); // no longer under way
    }
}

TEST_CASE_METHOD(Kept, "the window closes when what is unsaved has been decided on",
                 "[storykeeper]")
{
    Program program(file);
    int allowed = 0;
    QObject::connect(&program.farewell, &Farewell::closeAllowed, [&] { ++allowed; });
    CHECK(program.farewell.mayClose());
    program.keeper.newStory();
    CHECK(program.farewell.mayClose());
    program.keeper.newStory();
    program.editor.addScene();
    CHECK_FALSE(program.farewell.mayClose());
    program.farewell.cancel();
    CHECK(allowed == 0);
    CHECK_FALSE(program.farewell.mayClose());
    program.farewell.save(); // asks where
    CHECK(allowed == 0);
    program.keeper.giveUpSaving();
    program.saveAs(text("later"));
    CHECK(allowed == 0);
    program.editor.addScene();
    CHECK_FALSE(program.farewell.mayClose());
    program.farewell.save();
    CHECK(allowed == 1);
    CHECK(program.farewell.mayClose());
}

TEST_CASE_METHOD(Kept, "an unsaved story is there after a crash", "[storykeeper]")
{
    const auto left = [&](const QString &opened) {
        Program program(opened);
        program.keeper.edit(text(opened == story ? "own" : "march"));
        program.editor.setCaption(text("Not saved"));
        REQUIRE(eventually([&] { return rescued().size() == 1; }));
    };
    SECTION("of a dossier's story, while another file is open")
    {
        left(file);
        const QString other = write(text("b.json"), sampleFile("Alder and Birch", "Other"));
        Program program(other);
        program.salvage.look();
        CHECK(program.salvage.title() == text("A month"));
        program.salvage.restore();
        REQUIRE(eventually([&] { return program.editor.isOpen(); }));
        CHECK(program.session.path() == file);
        CHECK(program.editor.caption() == text("Not saved"));
        CHECK(program.keeper.isUnsaved());
        CHECK(program.salvage.title().isEmpty());
        CHECK(rescued().size() == 1);
        program.saveAs(text("rescued"));
        CHECK(rescued().isEmpty());
        CHECK(bytesOf(path(text("rescued.story.json"))).contains("Not saved"));
    }
    SECTION("of a story's own file, where it is saved")
    {
        left(story);
        Program program(file);
        program.salvage.look();
        program.salvage.restore();
        REQUIRE(eventually([&] { return program.editor.isOpen(); }));
        CHECK(program.keeper.fileName() == text("own.story.json"));
        CHECK(bytesOf(story) == sampleStory());
        program.keeper.save();
        CHECK(bytesOf(story).contains("Not saved"));
        CHECK(rescued().isEmpty());
    }
    SECTION("of a file that was saved since")
    {
        left(story);
        replace(story, sampleStory().replace("The first days", "Theirs"));
        Program program(file);
        program.salvage.look();
        program.salvage.restore();
        REQUIRE(eventually([&] { return program.editor.isOpen(); }));
        CHECK(program.keeper.hasConflict());
        program.keeper.save();
        CHECK(bytesOf(story).contains("Theirs"));
    }
    SECTION("of a file in which another program has saved no text, which was decided on")
    {
        {
            Program program(story);
            program.keeper.edit();
            program.editor.setCaption(text("Not saved"));
            replace(story, QByteArray("\xff\xfe\xe9", 3));
            REQUIRE(eventually([&] { return program.keeper.hasConflict(); }));
            program.keeper.keepMine();
            program.editor.setCaption(text("Not saved, but mine"));
            REQUIRE(eventually([&] { return keeps("but mine"); }));
        }
        Program program(file);
        program.salvage.look();
        program.salvage.restore();
        REQUIRE(eventually([&] { return program.editor.isOpen(); }));
        CHECK_FALSE(program.keeper.hasConflict());
        program.keeper.save();
        CHECK(bytesOf(story).contains("but mine"));
    }
    SECTION("and gone once it is discarded")
    {
        left(file);
        Program program(file);
        program.salvage.look();
        program.salvage.discard();
        CHECK(program.salvage.title().isEmpty());
        CHECK(rescued().isEmpty());
    }
    SECTION("and offered again when it was put off, whatever is written meanwhile")
    {
        left(file);
        {
            Program program(file);
            program.salvage.look();
            program.salvage.postpone();
            program.keeper.newStory();
            program.editor.addScene();
            REQUIRE(eventually([&] { return rescued().size() == 2; }));
            program.farewell.close();
            program.farewell.discard();
            CHECK(rescued().size() == 1);
        }
        Program program(file);
        program.salvage.look();
        CHECK(program.salvage.title() == text("A month"));
    }
    SECTION("while the dossier is gone it stays")
    {
        left(file);
        REQUIRE(QFile::rename(file, file + text("~")));
        Program program(path(text("none.json")));
        program.salvage.look();
        program.salvage.restore();
        REQUIRE(eventually([&] { return !program.session.isOpening(); }));
        CHECK(program.session.faults()->file() == file);
        CHECK_FALSE(program.editor.isOpen());
        CHECK(rescued().size() == 1);
    }
    SECTION("but not while its program runs")
    {
        Program program(file);
        program.keeper.edit(text("march"));
        program.editor.setCaption(text("Being written"));
        REQUIRE(eventually([&] { return rescued().size() == 1; }));
        Program second(file);
        second.salvage.look();
        CHECK(second.salvage.title().isEmpty());
        program.editor.undo();
        CHECK(rescued().isEmpty()); // there is nothing to lose
    }
}
