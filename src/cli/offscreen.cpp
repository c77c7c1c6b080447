// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/offscreen.h"

#include <QApplication>
#include <QHashSeed>
#include <QLocale>

namespace ledgerline::cli {

namespace {

/// Qt asks these for its scale, its fonts' size, its style and its words.
constexpr const char *influences[] = {
    "QT_ENABLE_HIGHDPI_SCALING", "QT_FONT_DPI",       "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR",
    "QT_SCREEN_SCALE_FACTORS",   "QT_STYLE_OVERRIDE", "QT_USE_PHYSICAL_DPI",  "LANGUAGE",
};

QtMessageHandler nextHandler = nullptr;

/// Qt complains when it misses the folder of a desktop session, which a command may run without.
void passOn(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths: ")))
        nextHandler(type, context, message);
}

void forgetTheMachine()
{
    for (const char *influence : influences)
        qunsetenv(influence);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale::c());
}

}

OffscreenApplication::OffscreenApplication()
{
    static int argc = 1;
    static char name[] = "ledgerline";
    static char *argv[] = {name, nullptr};
    forgetTheMachine();
    nextHandler = qInstallMessageHandler(passOn);
    m_application = std::make_unique<QApplication>(argc, argv);
}

OffscreenApplication::~OffscreenApplication() = default;

}
