// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "e2e/realwindow.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTest>

using namespace ledgerline;
using namespace date::literals;

namespace {

/// The real window with the sample's stories, presenting the first.
struct OnStage : RealWindow
{
    StoryPlayer &player = *session().player();
    Presentation &presentation = *session().presentation();

    OnStage()
        : RealWindow(sampleWithStories())
    {
        key(Qt::Key_F5);
        REQUIRE(presentation.isActive());
        REQUIRE(player.scene() == 1);
    }

    [[nodiscard]] Window shown() { return session().viewport()->scale().window(); }
};

const Window tenDays{date::local_days{2001_y / 3 / 1}, date::local_days{2001_y / 3 / 11}};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

}

TEST_CASE_METHOD(OnStage, "F5 fills the screen with the picture and what is told of it",
                 "[present]")
{
    CHECK(window()->visibility() == QWindow::FullScreen);
    CHECK(shown() == tenDays);
    CHECK_FALSE(item("HeaderBar"));
    CHECK_FALSE(item("SidePane"));
    CHECK_FALSE(item("AsOfBar"));
    CHECK(item("TileStrip"));
    QQuickItem *caption = textItem(text("Ten days"));
    REQUIRE(caption);
    CHECK(textItem(text("1 / 3")));

    // below the timeline, not over it
    const double end = timeline().mapToScene(QPointF(0, timeline().height())).y();
    CHECK(caption->mapToScene(QPointF()).y() >= end);

    key(Qt::Key_Escape);
    CHECK_FALSE(presentation.isActive());
    CHECK(window()->visibility() != QWindow::FullScreen);
    CHECK(item("HeaderBar"));
    CHECK_FALSE(item("CaptionBand"));
    CHECK(shown() == session().viewport()->everything());

    // and on from there
    key(Qt::Key_F5, Qt::ShiftModifier);
    CHECK(presentation.isActive());
    CHECK(player.scene() == 1);
}

TEST_CASE_METHOD(OnStage, "keys and clickers go from scene to scene", "[present]")
{
    for (const auto next :
         {Qt::Key_Space, Qt::Key_Right, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Return}) {
        player.goTo(1);
        key(next);
        CHECK(player.scene() == 2);
    }
    for (const auto previous : {Qt::Key_Left, Qt::Key_Up, Qt::Key_PageUp, Qt::Key_Backspace}) {
        player.goTo(3);
        key(previous);
        CHECK(player.scene() == 2);
    }
    CHECK(textItem(text("Ten more")));
    CHECK(session().perspective()->reading() == text("birch"));
    key(Qt::Key_End);
    CHECK(player.scene() == 3);
    key(Qt::Key_Space);
    CHECK(player.scene() == 3);
    key(Qt::Key_Home);
    CHECK(player.scene() == 1);
    key(Qt::Key_F5);
    CHECK(player.scene() == 1);
}

TEST_CASE_METHOD(OnStage, "what qualifies the numbers stands with the caption", "[present]")
{
    key(Qt::Key_Space);
    const QStringList all = texts();
    CHECK(std::ranges::any_of(all, [](const QString &line) {
        return line.contains(text("As of 12 March 2001")) && line.contains(text("Reading: "));
    }));
}

TEST_CASE_METHOD(OnStage, "a number and Enter jump to a scene", "[present]")
{
    key(Qt::Key_3);
    CHECK(player.scene() == 1);
    CHECK(presentation.typed() == text("3"));
    key(Qt::Key_Return);
    CHECK(player.scene() == 3);
    CHECK(presentation.typed().isEmpty());
    key(Qt::Key_2);
    key(Qt::Key_5);
    key(Qt::Key_Backspace);
    key(Qt::Key_Enter);
    CHECK(player.scene() == 2);
    key(Qt::Key_1);
    key(Qt::Key_Escape); // takes back the number alone
    CHECK(presentation.isActive());
    CHECK(presentation.typed().isEmpty());
    CHECK(session().appearance()->charts()
          == Appearance().charts()); // 1 to 7 choose no charts here
}

TEST_CASE_METHOD(OnStage, "a black screen hides everything until any key", "[present]")
{
    const auto corner = [this] { return window()->grabWindow().pixelColor(200, 200); };
    REQUIRE(corner() != QColor(Qt::black));
    for (const auto dark : {Qt::Key_B, Qt::Key_Period}) {
        key(dark);
        CHECK(presentation.isBlack());
        CHECK(corner() == QColor(Qt::black));
        key(Qt::Key_Space);
        CHECK_FALSE(presentation.isBlack());
        CHECK(player.scene() == 1);
    }
    key(Qt::Key_B);
    wheel({200, 200}, 120);
    CHECK(shown() == tenDays);
    QTest::mouseClick(window(), Qt::LeftButton, {}, {200, 200});
    settle();
    CHECK_FALSE(presentation.isBlack());
}

TEST_CASE_METHOD(OnStage, "the overview lists all scenes, by keys and by pointer", "[present]")
{
    key(Qt::Key_O);
    REQUIRE(item("SceneOverview"));
    CHECK(textItem(text("All of it")));
    key(Qt::Key_Right);
    CHECK(player.scene() == 1);
    key(Qt::Key_Return);
    CHECK(player.scene() == 2);
    CHECK_FALSE(item("SceneOverview"));

    key(Qt::Key_O); // begins where the story is
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    CHECK(player.scene() == 3);

    key(Qt::Key_O);
    key(Qt::Key_End);
    key(Qt::Key_Space);
    CHECK(player.scene() == 3);

    key(Qt::Key_O);
    key(Qt::Key_Escape);
    CHECK(presentation.isActive());
    CHECK(player.scene() == 3);

    key(Qt::Key_O);
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(item("SceneCard")));
    settle();
    CHECK(player.scene() == 1);
    CHECK_FALSE(presentation.isOverview());
}

TEST_CASE_METHOD(OnStage, "the audience's hand works, and the story is picked up again",
                 "[present]")
{
    wheel(inPlot(200), 240);
    CHECK(shown() != tenDays);
    CHECK(shown().to - shown().from < tenDays.to - tenDays.from);
    CHECK(player.scene() == 1);

    SECTION("by going on")
    {
        key(Qt::Key_PageDown);
        CHECK(player.scene() == 2);
        CHECK(shown()
              == Window{date::local_days{2001_y / 3 / 10}, date::local_days{2001_y / 3 / 21}});
    }
    SECTION("by going back to where it was")
    {
        key(Qt::Key_F5, Qt::ShiftModifier);
        CHECK(player.scene() == 1);
        CHECK(shown() == tenDays);
    }
    SECTION("after a drag")
    {
        drag(inPlot(300), inPlot(200));
        key(Qt::Key_Right);
        CHECK(player.scene() == 2);
    }
}

TEST_CASE_METHOD(OnStage, "a mark that is clicked tells of itself, until Esc or the next scene",
                 "[present]")
{
    QTest::mouseClick(window(), Qt::LeftButton, {}, markOf("bodies-1"));
    settle();
    CHECK(session().selection()->selected() == event("bodies-1"));
    CHECK(item("SidePane"));
    key(Qt::Key_Escape);
    CHECK(presentation.isActive());
    CHECK_FALSE(item("SidePane"));
    QTest::mouseClick(window(), Qt::LeftButton, {}, markOf("bodies-1"));
    settle();
    key(Qt::Key_Space);
    CHECK_FALSE(item("SidePane"));
}

TEST_CASE_METHOD(OnStage, "the desk's keys do nothing on a stage", "[present]")
{
    const QStringList charts = session().appearance()->charts();
    for (const auto desk : {Qt::Key_C, Qt::Key_D, Qt::Key_R, Qt::Key_Comma, Qt::Key_Less})
        key(desk);
    key(Qt::Key_E, Qt::ControlModifier);
    key(Qt::Key_O, Qt::ControlModifier);
    CHECK_FALSE(session().comparison()->isActive());
    CHECK_FALSE(session().perspective()->isOnlyDisputed());
    CHECK_FALSE(session().perspective()->day());
    CHECK(session().appearance()->charts() == charts);
    CHECK_FALSE(item("ExportSheet"));
    CHECK(shown() == tenDays);

    // but help opens, and closes without ending the presentation
    key(Qt::Key_F1);
    CHECK(textItem(text("While presenting")));
    key(Qt::Key_Escape);
    CHECK_FALSE(textItem(text("While presenting")));
    CHECK(presentation.isActive());
}

TEST_CASE_METHOD(OnStage, "a fault saved underneath is not shown to the audience", "[present]")
{
    replace(file(), sampleFile("\"2001-03-10\"", "\"2001-02-30\""));
    REQUIRE(eventually([&] { return session().faults()->isOpen(); }));
    settle();
    CHECK_FALSE(item("FaultPanel"));
    CHECK(textItem(text("Ten days")));
    CHECK(shown() == tenDays);

    // a good one shows, at the same scene
    replace(file(), sampleWithStories().replace("\"Ten days\"", "\"Other words\""));
    REQUIRE(eventually([&] { return player.caption() == text("Other words"); }));
    settle();
    CHECK(textItem(text("Other words")));
    CHECK(player.scene() == 1);
    CHECK(shown() == tenDays);
}

TEST_CASE_METHOD(OnStage, "the speaker's window tells notes, what comes next and the time",
                 "[present]")
{
    const auto speaker = [] {
        QQuickWindow *found = nullptr;
        for (QWindow *window : QGuiApplication::topLevelWindows()) {
            if (window->isVisible() && window->title().startsWith(text("Speaker")))
                found = qobject_cast<QQuickWindow *>(window);
        }
        return found;
    };
    CHECK_FALSE(speaker()); // there is one screen alone
    key(Qt::Key_S);
    REQUIRE(speaker());
    const QStringList told = textsOf(speaker());
    CHECK(told.contains(text("Ten days")));
    CHECK(told.contains(text("Say who.")));
    CHECK(told.contains(text("Ten more")));
    CHECK(told.contains(text("Scene 1 of 3 · A month")));

    // its keys are the presentation's
    QTest::keyClick(speaker(), Qt::Key_Space);
    CHECK(player.scene() == 2);
    QTest::keyClick(speaker(), Qt::Key_T);
    CHECK_FALSE(presentation.stopwatch()->isRunning());

    SECTION("it is closed by itself")
    {
        speaker()->close();
        CHECK_FALSE(presentation.hasSpeaker());
        CHECK(presentation.isActive());
    }
    SECTION("it goes with the presentation")
    {
        QTest::keyClick(speaker(), Qt::Key_Escape);
        CHECK_FALSE(presentation.isActive());
        CHECK_FALSE(speaker());
    }
}

TEST_CASE("the chart of a scene is the stage's, and the desk keeps what the user had", "[present]")
{
    RealWindow real(
        sampleWithStories().replace("{ \"view\": {},", "{ \"view\": { \"figure\": \"pledges\" },"));
    const QStringList chosen = real.session().appearance()->charts();
    REQUIRE_FALSE(chosen.contains(text("pledges")));
    real.key(Qt::Key_F5);
    CHECK_FALSE(real.item("ChartView"));
    real.key(Qt::Key_End);
    REQUIRE(real.session().player()->scene() == 3);
    REQUIRE(real.item("ChartView"));
    CHECK(real.item("ChartView")->property("name").toString() == text("pledges"));
    real.key(Qt::Key_Escape);
    REQUIRE_FALSE(real.session().presentation()->isActive());
    CHECK(real.session().appearance()->charts() == chosen);
}

TEST_CASE("a dashboard on stage has the charts that can be read beside each other", "[present]")
{
    RealWindow real(sampleWithStories().replace("{ \"view\": {},",
                                                "{ \"view\": { \"figure\": \"dashboard\" },"));
    real.key(Qt::Key_F5);
    real.key(Qt::Key_End);
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920)}) {
        CAPTURE(size.width(), size.height());
        real.window()->resize(size);
        real.settle();
        QStringList charts;
        real.forEachItem([&](QQuickItem *item) {
            if (!item->inherits("ledgerline::ChartItem"))
                return;
            charts.append(item->property("name").toString());
            CHECK(item->width() >= 250); // as in a figure
        });
        CHECK(charts == QStringList{text("exchanges"), text("bodies")});
    }
}

TEST_CASE("what a crash has left is asked about at the desk, not on stage", "[present]")
{
    RealWindow real(sampleWithStories());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    REQUIRE(QDir().mkpath(folder));
    QFile rescued(folder + text("/unsaved-1.json"));
    REQUIRE(rescued.open(QIODevice::WriteOnly));
    rescued.write(
        R"({"draft": "{ \"ledgerline_story\": 1, \"dossier\": \"a.json\", \"id\": \"own\", \"title\": \"Left\", \"scenes\": [{ \"view\": {} }] }", "title": "Left", "dossier": "a.json", "file": "", "on_disk": ""})");
    rescued.close();
    const QString question = text("A story was not saved");
    real.session().keeper()->salvage()->look();
    real.settle();
    REQUIRE(real.textItem(question));

    real.session().presentation()->start(); // as --present does when the dossier has been read
    real.settle();
    CHECK_FALSE(real.textItem(question));
    real.session().presentation()->leave();
    real.settle();
    CHECK(real.textItem(question));
    real.key(Qt::Key_Escape);
    CHECK_FALSE(real.textItem(question));
    CHECK(real.session().keeper()->salvage()->title().isEmpty());
}

TEST_CASE("a long caption stays within its band at every size", "[present]")
{
    const QByteArray endless = QByteArray("many words that nobody reads ").repeated(60);
    RealWindow real(sampleWithStories().replace("Ten days", endless));
    real.key(Qt::Key_F5);
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920)}) {
        real.window()->resize(size);
        real.settle();
        QQuickItem *band = real.item("CaptionBand");
        QQuickItem *caption = real.textItem(text(endless.constData()));
        REQUIRE(band);
        REQUIRE(caption);
        CHECK(caption->property("paintedHeight").toDouble() <= caption->height() + 0.5);
        CHECK(caption->mapToItem(band, QPointF(0, caption->height())).y() <= band->height());
        CHECK(band->height() < real.window()->height() / 3.0);
    }
}
