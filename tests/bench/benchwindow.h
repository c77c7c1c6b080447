// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The program and its window as every benchmark of them has them.
#pragma once

#include "app/window.h"
#include "app/windowhost.h"

#include <QApplication>
#include <QFile>

namespace ledgerline {

inline void setUnlessSet(const char *name, const char *value)
{
    if (qEnvironmentVariableIsEmpty(name))
        qputenv(name, value);
}

/// On the offscreen platform and painted by software, unless the environment names others; with
/// settings of its own.
class BenchApplication
{
public:
    BenchApplication(int &argc, char **argv)
        : m_application(prepared(argc), argv)
    {
        adornApplication();
        QCoreApplication::setApplicationName(QStringLiteral("ledgerline-bench"));
    }

private:
    static int &prepared(int &argc)
    {
        setUnlessSet("QT_QPA_PLATFORM", "offscreen");
        setUnlessSet("QT_QUICK_BACKEND", "software");
        prepareApplication();
        return argc;
    }

    QApplication m_application;
};

/// A new user's window of a file, in light colours.
inline WindowOptions benchOptions(const char *file)
{
    WindowOptions options;
    options.file = QFile::decodeName(file);
    options.theme = QStringLiteral("light");
    return options;
}

}
