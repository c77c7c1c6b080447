// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/kioskhost.h"
#include "app/windowhost.h"

#include <QApplication>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>

#include <chrono>

namespace ledgerline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto selfTestTime = 20s; // more than any machine needs for one frame

void complain(const QString &sentence)
{
    QTextStream(stderr) << u"ledgerline: error: "_s << sentence << Qt::endl;
}

/// Whether there is a display to open a window on; Qt would end the program without one.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Waits for the dossier and for a frame that shows it, then judges the window.
int selfTest(WindowHost &host)
{
    Session &session = host.session();
    bool painted = false;
    QObject::connect(host.window(), &QQuickWindow::frameSwapped, qApp, [&] {
        if (session.isOpening())
            return;
        painted = true;
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    });
    QObject::connect(&session, &Session::openingChanged, host.window(), &QQuickWindow::update);
    QTimer::singleShot(selfTestTime, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();

    for (const QString &warning : host.warnings())
        complain(warning);
    if (!painted)
        complain(u"the window showed nothing"_s);
    if (!session.hasDossier())
        complain(u"no dossier could be opened"_s);
    return painted && session.hasDossier() && host.warnings().isEmpty() ? 0 : 1;
}

}

int runWindow(int &argc, char **argv, const WindowOptions &options)
{
    if (options.selfTest && !hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay()) {
        complain(u"there is no display to open a window on; see ledgerline --help for what works "
                 u"without one"_s);
        return 2;
    }
    if (options.isKiosk)
        return runKiosk(argc, argv, options);
    prepareApplication();
    QApplication app(argc, argv); // not QGuiApplication: Qt Charts draws with Qt Widgets
    adornApplication();

    WindowHost host(options);
    if (!host.window()) {
        for (const QString &warning : host.warnings())
            complain(warning);
        return 1;
    }
    return options.selfTest ? selfTest(host) : QApplication::exec();
}

}
