// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal.h"

#include "app/plaintext.h"

#include <QTextStream>

#include <systemd/sd-daemon.h>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

struct Rank
{
    const char *prefix;
    const char16_t *word;
};

Rank rankOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return {SD_DEBUG, u""};
    case QtInfoMsg:
        return {SD_INFO, u""};
    case QtWarningMsg:
        return {SD_WARNING, u"warning: "};
    default:
        return {SD_ERR, u"error: "};
    }
}

void write(QtMsgType priority, const QString &line)
{
    static const bool isForJournal = qEnvironmentVariableIsSet("JOURNAL_STREAM");
    QTextStream(stderr) << (isForJournal ? rankOf(priority).prefix : "")
                        << QString(line).replace(u'\n', u' ') << Qt::endl;
}

QtMessageHandler before = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg)
        before(type, context, message); // ends the program
    else
        logLine(type, message);
}

}

void logLine(QtMsgType priority, const QString &sentence)
{
    write(priority, u"ledgerline: "_s + QStringView(rankOf(priority).word) + sentence);
}

void logErrors(const std::vector<Fault> &faults, const QString &file)
{
    for (const Fault &fault : faults) {
        if (fault.severity == Severity::error)
            write(QtCriticalMsg, toQString(describe(fault, file.toStdString())));
    }
}

void logQtMessages()
{
    before = qInstallMessageHandler(handleMessage);
}

}
