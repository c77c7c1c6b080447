// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"
#include "app/sample.h"
#include "catch.h"

#include <QApplication>
#include <QPalette>
#include <QSignalSpy>

using namespace ledgerline;

namespace {

/// Sets the desktop's colours, and puts them back.
struct Desktop : CleanDesk
{
    QPalette before = QApplication::palette();
    ~Desktop() { QApplication::setPalette(before); }

    static void set(const QColor &window, const QColor &text)
    {
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        QApplication::setPalette(palette);
        QCoreApplication::processEvents();
    }
};

}

TEST_CASE_METHOD(CleanDesk, "a chosen theme is remembered", "[appearance]")
{
    Appearance().setTheme(QStringLiteral("dark"));
    CHECK(Appearance().isDark());
    Appearance().setTheme(QStringLiteral("light"));
    CHECK_FALSE(Appearance().isDark());
}

TEST_CASE_METHOD(CleanDesk, "what the command line asks for is not remembered", "[appearance]")
{
    Appearance first;
    first.overrideTheme(QStringLiteral("dark"));
    CHECK(first.isDark());
    CHECK(Appearance().theme() == QStringLiteral("system"));
}

TEST_CASE_METHOD(CleanDesk, "the window comes back as large as it was", "[appearance]")
{
    CHECK_FALSE(Appearance().windowSize().isValid());
    CHECK(Appearance().paneWidth() == 0);
    Appearance().rememberWindow({1234, 777}, 321);
    CHECK(Appearance().windowSize() == QSizeF(1234, 777));
    CHECK(Appearance().paneWidth() == 321);
}

TEST_CASE_METHOD(CleanDesk, "switching goes to the other theme and back", "[appearance]")
{
    Appearance appearance;
    QSignalSpy changes(&appearance, &Appearance::darkChanged);
    const bool before = appearance.isDark();
    appearance.switchTheme();
    CHECK(appearance.isDark() != before);
    appearance.switchTheme();
    CHECK(appearance.isDark() == before);
    CHECK(changes.count() == 2);
}

#if QT_VERSION                                                                                     \
    < QT_VERSION_CHECK(6, 5, 0) // later versions ask the platform, which tests cannot set
TEST_CASE_METHOD(Desktop, "the desktop's colours are followed while they change", "[appearance]")
{
    Appearance appearance;
    set(Qt::black, Qt::white);
    CHECK(appearance.isDark());
    set(Qt::white, Qt::black);
    CHECK_FALSE(appearance.isDark());
    appearance.setTheme(QStringLiteral("light"));
    set(Qt::black, Qt::white);
    CHECK_FALSE(appearance.isDark());
}
#endif

TEST_CASE_METHOD(CleanDesk, "charts are shown in one order and remembered", "[appearance]")
{
    Appearance appearance;
    for (const QString &name : appearance.charts())
        appearance.toggleChart(name);
    CHECK(appearance.charts().isEmpty());
    appearance.toggleChart(QStringLiteral("talks"));
    appearance.toggleChart(QStringLiteral("exchanges"));
    appearance.toggleChart(QStringLiteral("no such chart"));
    const QStringList expected{QStringLiteral("exchanges"), QStringLiteral("talks")};
    CHECK(appearance.charts() == expected);
    CHECK(Appearance().charts() == expected);
}
