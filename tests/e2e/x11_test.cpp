// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on a real X server, driven by the mouse and the keys of that server: what no
// event that a program sends to itself can prove. window_on_x11.sh gives it a server of its own.

#include "catch.h"
#include "e2e/realwindow.h"

#include <QProcess>
#include <QTest>

using namespace ledgerline;

namespace {

/// Speaks to the X server as a hand would.
void xdotool(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), words);
    REQUIRE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 10000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    QTest::qWait(100);
}

struct OnScreen : RealWindow
{
    OnScreen()
    {
        window()->setPosition(0, 0);
        QTest::qWait(200);
        const QString id = QString::number(window()->winId());
        xdotool({QStringLiteral("windowfocus"), QStringLiteral("--sync"), id});
        point({5, 600}); // where it highlights nothing
        settle();
    }

    void point(QPoint at)
    {
        const QPoint global = window()->mapToGlobal(at);
        xdotool({QStringLiteral("mousemove"), QString::number(global.x()),
                 QString::number(global.y())});
    }

    void button(int number, int times = 1)
    {
        xdotool({QStringLiteral("click"), QStringLiteral("--repeat"), QString::number(times),
                 QStringLiteral("--delay"), QStringLiteral("60"), QString::number(number)});
        settle();
    }

    void press(const char *key)
    {
        xdotool({QStringLiteral("key"), QString::fromLatin1(key)});
        settle();
    }

    double timeAt(double x) { return session().viewport()->scale().toSeconds(x); }
};

}

TEST_CASE_METHOD(OnScreen, "a mouse wheel zooms where the pointer is", "[x11]")
{
    const double before = timeAt(300);
    const double length = timeAt(timeline().plotWidth()) - timeAt(0);
    point(inPlot(300));
    button(4, 3);
    CHECK_THAT(timeAt(300), WithinAbs(before, length / 500));
    CHECK(timeAt(timeline().plotWidth()) - timeAt(0) < 0.6 * length);
    button(5, 3);
    CHECK_THAT(timeAt(timeline().plotWidth()) - timeAt(0), WithinAbs(length, length / 100));
}

TEST_CASE_METHOD(OnScreen, "a hand drags the timeline", "[x11]")
{
    const double grabbed = timeAt(500);
    point(inPlot(500, 8));
    xdotool({QStringLiteral("mousedown"), QStringLiteral("1")});
    for (int x = 480; x >= 300; x -= 20)
        point(inPlot(x, 8));
    xdotool({QStringLiteral("mouseup"), QStringLiteral("1")});
    settle();
    CHECK_THAT(timeAt(300), WithinAbs(grabbed, (timeAt(timeline().plotWidth()) - timeAt(0)) / 50));
}

TEST_CASE_METHOD(OnScreen, "a click selects, Esc clears, Home shows everything", "[x11]")
{
    const Window all = session().viewport()->scale().window();
    point(markOf("bodies-1"));
    button(1);
    CHECK(session().selection()->selected() == event("bodies-1"));
    CHECK(texts().contains(QStringLiteral("First return")));
    press("plus");
    press("plus");
    CHECK(session().viewport()->scale().window() != all);
    press("Home");
    CHECK(session().viewport()->scale().window() == all);
    press("Escape");
    CHECK(session().selection()->selected() == none);
}

TEST_CASE_METHOD(OnScreen, "a double click comes close", "[x11]")
{
    point(markOf("exchange-2"));
    button(1, 2);
    CHECK(session().viewport()->scale().window()
          == fitted(*session().index(), event("exchange-2")));
}

TEST_CASE_METHOD(OnScreen, "the keyboard alone walks, selects and asks for help", "[x11]")
{
    press("Right");
    press("Down");
    const Index there = session().selection()->focus();
    REQUIRE(there != none);
    press("Return");
    CHECK(session().selection()->selected() == there);
    press("question");
    CHECK(texts().contains(QStringLiteral("Page Up, Page Down")));
    press("Escape");
    QTest::qWait(200);
    CHECK_FALSE(texts().contains(QStringLiteral("Page Up, Page Down")));
    press("ctrl+t");
    CHECK(session().appearance()->isDark());
}

TEST_CASE_METHOD(OnScreen, "the menu opens by its key, and a click on an entry does it", "[x11]")
{
    const Window all = session().viewport()->scale().window();
    session().viewport()->zoomIn();
    settle();
    press("alt+v");
    QTest::qWait(200);
    QQuickItem *entry = textItem(QStringLiteral("Show everything"));
    REQUIRE(entry);
    point(middleOf(entry));
    button(1);
    QTest::qWait(200);
    CHECK(session().viewport()->scale().window() == all);
    CHECK_FALSE(textItem(QStringLiteral("Show everything")));
}

TEST_CASE_METHOD(OnScreen, "the keyboard goes through a menu", "[x11]")
{
    const Window all = session().viewport()->scale().window();
    press("alt+v");
    QTest::qWait(200);
    press("Down");
    press("Return");
    QTest::qWait(200);
    CHECK(session().viewport()->scale().window() != all); // the first entry zooms in
}
