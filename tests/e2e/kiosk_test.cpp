// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "e2e/realkiosk.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace ledgerline;
using namespace std::chrono_literals;

namespace {

QByteArray renamed(QByteArray dossier)
{
    return dossier.replace("Alder and Birch", "Another title");
}

/// Types a PIN on the pad by fingers.
void type(RealKiosk &real, const char *pin)
{
    for (; *pin; ++pin)
        real.touch(real.button(QString(QLatin1Char(*pin))));
    real.touch(real.button(QStringLiteral("OK")));
}

}

TEST_CASE_METHOD(RealKiosk, "a kiosk tells its stories one after the other, over and over",
                 "[kiosk]")
{
    CHECK(kiosk().stage() == Kiosk::Attract);
    CHECK(shows(QStringLiteral("Touch to explore")));
    CHECK(shows(QStringLiteral("Ten days")));
    QStringList told;
    const StoryPlayer &player = *session().player();
    QObject::connect(&player, &StoryPlayer::changed, &player, [&] {
        const QString at = player.story() + QString::number(player.scene());
        if (player.scene() > 0 && told.value(told.size() - 1) != at)
            told.append(at);
    });
    session().player()->setSecond(1ms);
    session().player()->goTo(1); // by the quick clock
    const QStringList round{QStringLiteral("march1"), QStringLiteral("march2"),
                            QStringLiteral("march3"), QStringLiteral("short1"),
                            QStringLiteral("march1"), QStringLiteral("march2")};
    CHECK(eventually([&] { return told.size() >= 6; }));
    CHECK(told.mid(0, 6) == round);
    session().player()->disconnect(&player);
}

TEST_CASE_METHOD(RealKiosk, "a touch, a click or a key wakes a kiosk and does nothing else",
                 "[kiosk]")
{
    const int how = GENERATE(0, 1, 2);
    const QPoint mark = markOf("round-1");
    if (how == 0)
        touch(mark);
    else if (how == 1)
        QTest::mouseClick(window(), Qt::LeftButton, {}, mark);
    else
        key(Qt::Key_Return);
    settle();
    CHECK(kiosk().stage() == Kiosk::Exploring);
    CHECK(session().selection()->selected() == none);
    CHECK(session().player()->story().isEmpty());
    CHECK_FALSE(session().player()->isPlaying());
    CHECK_FALSE(shows(QStringLiteral("Touch to explore")));
    CHECK(shows(QStringLiteral("Back to the story")));
}

TEST_CASE_METHOD(RealKiosk, "a visitor sees who says so, and codes in place of links", "[kiosk]")
{
    wake();
    touch(button(QStringLiteral("Everything")));
    touch(markOf("bodies-1"));
    CHECK(session().selection()->selected() == session().dossier()->findEvent("bodies-1"));
    CHECK(shows(QStringLiteral("First return")));
    CHECK(shows(QStringLiteral("503")));
    CHECK_FALSE(items("QrCode").empty());
    CHECK_FALSE(shows(QStringLiteral("https://paper.example/1")));
    touch({window()->width() - 40, window()->height() - 40}); // on the sheet, over the record
    CHECK(session().selection()->selected() == session().dossier()->findEvent("bodies-1"));
    key(Qt::Key_Escape);
    CHECK(session().selection()->selected() == none);
    CHECK(items("QrCode").empty());
}

TEST_CASE_METHOD(RealKiosk, "a visitor chooses from lists, by fingers or by mouse", "[kiosk]")
{
    const bool byMouse = GENERATE(false, true);
    const auto press = [&](const QString &text) {
        if (byMouse)
            QTest::mouseClick(window(), Qt::LeftButton, {}, button(text));
        else
            touch(button(text));
        settle();
    };
    wake();
    press(QStringLiteral("Lanes"));
    press(QStringLiteral("Talks"));
    CHECK(session().hiddenLanes().size() == 1);
    press(QString()); // the cross
    press(QStringLiteral("Charts"));
    press(QStringLiteral("Running totals"));
    CHECK(kiosk().chart() == QStringLiteral("cumulative"));
    press(QStringLiteral("Reading: Envelope"));
    press(QStringLiteral("Lowest"));
    CHECK(session().perspective()->reading() == QStringLiteral("lowest"));
    QTest::mouseClick(window(), Qt::LeftButton, {}, {20, window()->height() / 2}); // beside it
    settle();
    press(QStringLiteral("Language"));
    press(QStringLiteral("Deutsch"));
    CHECK(session().language() == "de");
    CHECK(session().hiddenLanes().size() == 1);
}

TEST_CASE_METHOD(RealKiosk, "the lanes that are ticked are those that are shown", "[kiosk]")
{
    const auto ticked = [this] {
        std::vector<bool> all;
        for (QQuickItem *row : items("KioskChoiceRow"))
            all.push_back(row->property("checked").toBool());
        return all;
    };
    session().player()->goTo(2); // which hides the disputes
    settle();
    wake();
    REQUIRE(session().hiddenLanes() == std::vector{session().dossier()->findLane("disputes")});
    touch(button(QStringLiteral("Lanes")));
    std::vector<bool> shown(session().dossier()->lanes.size(), true);
    shown[session().dossier()->findLane("disputes")] = false;
    CHECK(ticked() == shown);
    touch(button(QString())); // the cross

    touch(button(QStringLiteral("Everything")));
    CHECK(session().hiddenLanes().empty());
    touch(button(QStringLiteral("Lanes")));
    CHECK(ticked() == std::vector<bool>(shown.size(), true));
}

TEST_CASE_METHOD(RealKiosk, "a visitor zooms, drags and pinches with fingers", "[kiosk]")
{
    wake();
    touch(button(QStringLiteral("Everything")));
    const auto length = [&] {
        const Window window = session().viewport()->scale().window();
        return window.to - window.from;
    };
    const auto whole = length();
    touch(button(QStringLiteral("+")));
    CHECK(length() < whole);
    const auto closer = length();
    const QPoint middle(window()->width() / 2, window()->height() / 3);
    QTest::touchEvent(window(), fingers())
        .press(0, middle - QPoint(40, 0))
        .press(1, middle + QPoint(40, 0));
    for (int step = 1; step <= 10; ++step) {
        QTest::touchEvent(window(), fingers())
            .move(0, middle - QPoint(40 + 10 * step, 0))
            .move(1, middle + QPoint(40 + 10 * step, 0));
        QTest::qWait(5);
    }
    QTest::touchEvent(window(), fingers())
        .release(0, middle - QPoint(140, 0))
        .release(1, middle + QPoint(140, 0));
    settle();
    CHECK(length() < closer);
    const auto before = session().viewport()->scale().window();
    QTest::touchEvent(window(), fingers()).press(0, middle);
    for (int step = 1; step <= 10; ++step) {
        QTest::touchEvent(window(), fingers()).move(0, middle - QPoint(12 * step, 0));
        QTest::qWait(5);
    }
    QTest::touchEvent(window(), fingers()).release(0, middle - QPoint(120, 0));
    settle();
    CHECK(session().viewport()->scale().window().from > before.from);
}

TEST_CASE_METHOD(RealKiosk, "a kiosk asks whoever does nothing, and begins anew", "[kiosk]")
{
    wake();
    session().perspective()->setReading(QStringLiteral("lowest"));
    session().perspective()->firstDay();
    kiosk().toggleLane(QStringLiteral("talks"));
    kiosk().speak(QStringLiteral("de"));
    kiosk().setChart(QStringLiteral("bodies"));
    settle();
    REQUIRE(pass(60s, Kiosk::Asking));
    CHECK(shows(QStringLiteral("Still looking?")));
    CHECK(shows(QStringLiteral("15")));
    REQUIRE(pass(5s, Kiosk::Asking));
    CHECK(eventually([&] { return shows(QStringLiteral("10")); }));

    SECTION("a touch says yes and changes nothing")
    {
        touch(button(QStringLiteral("Back to the story")));
        CHECK(kiosk().stage() == Kiosk::Exploring);
        CHECK_FALSE(shows(QStringLiteral("Still looking?")));
        CHECK(session().perspective()->reading() == QStringLiteral("lowest"));
        CHECK(session().language() == "de");
    }

    SECTION("nobody says yes")
    {
        REQUIRE(pass(10s, Kiosk::Attract));
        CHECK_FALSE(shows(QStringLiteral("Still looking?")));
        CHECK(session().perspective()->reading() == QStringLiteral("envelope"));
        CHECK_FALSE(session().perspective()->day());
        CHECK(session().hiddenLanes().empty());
        CHECK(session().language() == "en");
        CHECK(kiosk().chart().isEmpty());
        CHECK(session().player()->story() == QStringLiteral("short"));
        CHECK(session().player()->scene() == 1);
    }
}

TEST_CASE_METHOD(RealKiosk, "where visitors keep coming, every story has its turn", "[kiosk]")
{
    QStringList told{session().player()->story()};
    for (int visitor = 0; visitor < 2; ++visitor) {
        wake();
        REQUIRE(pass(60s, Kiosk::Asking));
        REQUIRE(pass(15s, Kiosk::Attract));
        told.append(session().player()->story());
        CHECK(session().player()->isPlaying());
    }
    CHECK(
        told
        == QStringList{QStringLiteral("march"), QStringLiteral("short"), QStringLiteral("march")});

    // who says that it may go on has it go on
    session().player()->goTo(2);
    settle();
    wake();
    kiosk().goBack();
    CHECK(session().player()->story() == QStringLiteral("march"));
    CHECK(session().player()->scene() == 2);
}

TEST_CASE_METHOD(RealKiosk, "the PIN leaves a kiosk, and wrong ones are slowed down", "[kiosk]")
{
    const QSignalSpy left(&kiosk(), &Kiosk::leaving);
    if (GENERATE(false, true)) { // by the hidden corner
        QTest::touchEvent(window(), fingers()).press(0, QPoint(20, 20));
        CHECK(QTest::qWaitFor([&] { return kiosk().pinPad()->isOpen(); }, 5000));
        QTest::touchEvent(window(), fingers()).release(0, QPoint(20, 20));
    } else {
        key(Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
    }
    REQUIRE(kiosk().pinPad()->isOpen());
    settle();
    CHECK(shows(QStringLiteral("PIN to leave")));
    type(*this, "0815");
    CHECK(shows(QStringLiteral("Wrong. Again in 1 s")));
    type(*this, "4711");
    CHECK(left.count() == 0);
    REQUIRE(pass(1s, Kiosk::Exploring));
    CHECK(eventually([&] { return kiosk().pinPad()->wait() == 0; }));
    type(*this, "1234");
    CHECK(shows(QStringLiteral("Wrong. Again in 2 s")));
    REQUIRE(pass(2s, Kiosk::Exploring));
    settle();
    for (const int digit : {Qt::Key_4, Qt::Key_7, Qt::Key_1, Qt::Key_1})
        key(digit);
    CHECK(kiosk().pinPad()->digits() == 4);
    CHECK(left.count() == 0);
    key(Qt::Key_Return);
    CHECK(left.count() == 1);
}

TEST_CASE_METHOD(RealKiosk, "nothing but the PIN closes a kiosk", "[kiosk]")
{
    const bool exploring = GENERATE(false, true);
    if (exploring)
        wake();
    CHECK_FALSE(window()->close());
    for (const auto &[code, modifier] :
         {std::pair(Qt::Key_F4, Qt::AltModifier), std::pair(Qt::Key_Q, Qt::ControlModifier),
          std::pair(Qt::Key_W, Qt::ControlModifier), std::pair(Qt::Key_O, Qt::ControlModifier),
          std::pair(Qt::Key_E, Qt::ControlModifier), std::pair(Qt::Key_F11, Qt::NoModifier),
          std::pair(Qt::Key_Escape, Qt::NoModifier), std::pair(Qt::Key_F1, Qt::NoModifier)})
        key(code, modifier);
    CHECK(window()->isVisible());
    CHECK(window()->visibility() == QWindow::FullScreen);
    CHECK(QGuiApplication::topLevelWindows().size() == 1);
}

TEST_CASE_METHOD(RealKiosk, "a broken dossier changes nothing, a good one waits for the story",
                 "[kiosk]")
{
    const QString title = QString::fromUtf8("Alder and Birch");
    const QSignalSpy refused(session().file(), &OpenFile::refused);
    replace(file(), "{ \"ledgerline\": 1, ");
    CHECK(eventually([&] { return refused.count() == 1; }));
    settle();
    CHECK(shows(title));
    CHECK(session().player()->scene() == 1);

    const QSignalSpy waiting(session().file(), &OpenFile::loadingChanged);
    replace(file(), renamed(sampleWithStories()));
    CHECK(eventually([&] { return waiting.count() == 2; }));
    settle();
    CHECK(shows(title));
    session().player()->setSecond(1ms);
    session().player()->goTo(3);
    CHECK(eventually([&] { return shows(QStringLiteral("Another title")); }));
    CHECK(refused.count() == 1);
}

TEST_CASE_METHOD(RealKiosk, "good settings are taken when a story begins, bad ones never",
                 "[kiosk]")
{
    wake();
    replace(settings(), R"({"ledgerline_kiosk": 1, "controls": [], "idle_seconds": 1})");
    QTest::qWait(400); // that nothing comes of it can only be seen by waiting
    kiosk().goBack();
    CHECK(kiosk().mayLanes());
    replace(settings(), R"({"ledgerline_kiosk": 1, "controls": ["details"]})");
    CHECK(eventually([&] {
        wake();
        kiosk().goBack();
        return !kiosk().mayLanes();
    }));
    wake();
    CHECK_FALSE(shows(QStringLiteral("Lanes")));
    CHECK_FALSE(shows(QStringLiteral("Language")));
    CHECK(shows(QStringLiteral("Everything")));
}

TEST_CASE_METHOD(RealKiosk, "the pointer is there only for who moves a mouse", "[kiosk]")
{
    const auto isHidden = [] {
        return QGuiApplication::overrideCursor()
            && QGuiApplication::overrideCursor()->shape() == Qt::BlankCursor;
    };
    CHECK(isHidden());
    QTest::mouseMove(window(), {100, 100});
    QTest::mouseMove(window(), {110, 100});
    settle();
    CHECK_FALSE(isHidden());
    CHECK(kiosk().stage() == Kiosk::Attract);
    touch({100, 300});
    CHECK(isHidden());
}

TEST_CASE_METHOD(RealKiosk, "buttons are large enough, whole and apart on every screen", "[kiosk]")
{
    const QSize size = GENERATE(as<QSize>{}, QSize(1920, 1080), QSize(1080, 1920),
                                QSize(3840, 2160), QSize(1280, 800), QSize(1024, 768));
    CAPTURE(size.width(), size.height());
    window()->showNormal(); // the whole screen of the tests is always the same
    window()->resize(size);
    wake();
    REQUIRE(window()->size() == size);
    const double target = kiosk().screen()->target() * kiosk().screen()->unit();
    std::vector<QRectF> places;
    for (QQuickItem *item : items("KioskButton"))
        places.push_back(item->mapRectToScene(item->boundingRect()));
    REQUIRE(places.size() >= 8);
    for (std::size_t i = 0; i < places.size(); ++i) {
        CAPTURE(i);
        CHECK(places[i].height() >= target - 0.5);
        CHECK(places[i].width() >= target - 0.5);
        CHECK(QRectF(QPointF(), QSizeF(size)).contains(places[i]));
        for (std::size_t j = 0; j < i; ++j)
            CHECK_FALSE(places[i].intersects(places[j]));
    }
}

TEST_CASE("15 mm are 15 mm, where a screen tells its size", "[kiosk]")
{
    const QSizeF hd(1920, 1080);
    CHECK(measureKiosk(hd, hd, {531, 299}) == KioskMeasure{1.25, 60}); // 24 inches: 54 pixels
    CHECK(measureKiosk(hd, hd, {344, 194}) == KioskMeasure{1.25, 67}); // 15.6 inches
    CHECK(measureKiosk(hd, hd, {1210, 680}) == KioskMeasure{1.25, 60}); // a wall
    CHECK(measureKiosk(hd, hd, {160, 90}) == measureKiosk(hd, hd, {})); // proportions, no size
    const QSizeF uhd(3840, 2160);
    CHECK(measureKiosk(uhd, uhd, {531, 299}) == KioskMeasure{2.5, 60});
    CHECK(measureKiosk(uhd, uhd, {344, 194}).target * 2.5 >= 15 * 3840 / 344.0);
}

TEST_CASE_METHOD(RealKiosk, "a kiosk offers no import: a foreign file is a file at fault",
                 "[kiosk]")
{
    const QSignalSpy refused(session().file(), &OpenFile::refused);
    session().openFile(write(QStringLiteral("table.csv"), "title,date\na,2025\n"));
    CHECK(eventually([&] { return refused.size() == 1; }));
    CHECK_FALSE(session().foreignImport()->isOpen());
}
