// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pinhash.h"
#include "app/window.h"
#include "cli/builtin.h"
#include "cli/commandline.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace ledgerline;

namespace {

QtMessageHandler nextHandler = nullptr;

/// Says in one line that there is no display, where Qt would say it in eight and leave a core.
void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isStarting = QGuiApplication::platformName().isEmpty();
    if (isStarting && type == QtFatalMsg) {
        std::fputs("ledgerline: error: the display does not answer, so no window can be opened\n",
                   stderr);
        std::_Exit(cli::callAtFault);
    }
    if (isStarting && context.category && std::strncmp(context.category, "qt.qpa.", 7) == 0)
        return; // what leads up to that
    if (message.startsWith(u"Detected locale") || message.startsWith(u"QStandardPaths: "))
        return; // Qt has chosen a UTF-8 locale and a folder by itself
    nextHandler(type, context, message);
}

int openWindow(int &argc, char **argv, const cli::WindowCall &call)
{
    nextHandler = qInstallMessageHandler(handleMessage);
    WindowOptions options;
    options.file = QFile::decodeName(call.file.c_str());
    options.builtIn = QFile::decodeName(cli::builtinDossier().c_str());
    options.view = call.view;
    options.theme = QString::fromStdString(call.theme);
    options.presents = call.presents;
    options.story = QString::fromStdString(call.story);
    options.isKiosk = call.kiosk.has_value();
    options.kioskSettings = QFile::decodeName(call.kiosk.value_or("").c_str());
    options.selfTest = call.selfTest;
    return runWindow(argc, argv, options);
}

}

int main(int argc, char *argv[])
{
    const auto result = cli::run(argc, argv);
    if (const auto *status = std::get_if<cli::Status>(&result))
        return *status;
    const auto &call = *std::get_if<cli::WindowCall>(&result);
    return call.makesPin ? hashTypedPin() : openWindow(argc, argv, call);
}
