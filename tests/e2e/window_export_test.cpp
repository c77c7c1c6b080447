// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "e2e/realwindow.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ledgerline;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

}

TEST_CASE_METHOD(RealWindow, "Ctrl+E opens the export, whose button writes the chosen files",
                 "[window]")
{
    const QTemporaryDir folder;
    window()->resize(1280, 800);
    session().figureExport()->setFolder(folder.path());
    QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier);
    QTest::qWait(200);
    REQUIRE(texts().contains(text("Export a figure")));
    QQuickItem *slide = textItem(text("Slide, 1920 × 1080"));
    REQUIRE(slide);
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(slide));
    QQuickItem *write = textItem(text("Export"));
    REQUIRE(write);
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(write));
    CHECK(eventually(
        [&] { return texts().contains(text("2 files written to ") + folder.path() + text(".")); }));
    CHECK(QDir(folder.path()).entryList(QDir::Files)
          == QStringList{text("timeline.png"), text("timeline.svg")});
    QTest::keyClick(window(), Qt::Key_Escape);
    QTest::qWait(200);
    CHECK_FALSE(texts().contains(text("Export a figure")));
}

TEST_CASE_METHOD(RealWindow, "an export is stopped, whatever was chosen since it began", "[window]")
{
    const QTemporaryDir folder;
    FigureExport &figure = *session().figureExport();
    figure.setFolder(folder.path());
    QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier);
    QTest::qWait(200);
    REQUIRE(textItem(text("Export")));
    figure.start();
    figure.toggleFormat(text("svg"));
    figure.toggleFormat(text("png"));
    REQUIRE(figure.isBusy());
    CHECK(texts().contains(text("Choose a format."))); // for the next time
    REQUIRE(item("ShareBar"));
    CHECK(item("ShareBar")->property("told") == text("0 of 2 files"));
    QQuickItem *stop = textItem(text("Stop"));
    REQUIRE(stop);
    REQUIRE(stop->isEnabled());
    figure.cancel();
    CHECK(textItem(text("Export")));
    CHECK_FALSE(textItem(text("Export"))->isEnabled());
}

TEST_CASE_METHOD(RealWindow, "a copied figure is told at the foot of the window and goes by itself",
                 "[window]")
{
    QAccessible::setActive(true);
    CHECK_FALSE(textItem(text("Figure copied")));
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QQuickItem *toast = item("FigureToast");
    REQUIRE(toast);
    CHECK(textItem(text("Figure copied")));
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(toast);
    REQUIRE(told);
    CHECK(told->role() == QAccessible::AlertMessage);
    CHECK(told->text(QAccessible::Name) == text("Figure copied"));
    CHECK(eventually([&] { return !textItem(text("Figure copied")); }));
}

TEST_CASE_METHOD(RealWindow, "the export's first control has the keyboard, and Tab follows the eye",
                 "[window]")
{
    QAccessible::setActive(true);
    window()->resize(1024, 640); // it has to be scrolled
    key(Qt::Key_E, Qt::ControlModifier);
    QTest::qWait(200);
    const auto named = [&] {
        QAccessibleInterface *told
            = QAccessible::queryAccessibleInterface(window()->activeFocusItem());
        return told ? told->text(QAccessible::Name) : QString();
    };
    CHECK(named() == text("Timeline"));
    QStringList way;
    for (int press = 0; press < 60 && !way.contains(text("Export")); ++press) {
        way.append(named());
        const QQuickItem *focused = window()->activeFocusItem();
        const QRectF place = focused->mapRectToScene(focused->boundingRect());
        CAPTURE(named().toStdString());
        CHECK(place.top() >= 0);
        CHECK(place.bottom() <= window()->height());
        key(Qt::Key_Tab);
    }
    const auto at = [&](const char *name) { return way.lastIndexOf(text(name)); };
    CHECK(at("SVG") < at("Light"));
    CHECK(at("Light") < at("Title"));
    CHECK(at("Title") < at("Subtitle"));
    CHECK(at("Subtitle") < at("Alt text"));
    CHECK(at("Alt text") < at("Choose folder…"));
    CHECK(at("Choose folder…") < at("Export"));
    CHECK(at("SVG") >= 0);
}
