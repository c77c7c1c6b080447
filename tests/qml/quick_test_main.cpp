// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowhost.h"

#include <QApplication>
#include <QQmlEngine>
#include <QSettings>
#include <QTemporaryDir>
#include <QtQuickTest>

/// Gives every tst_*.qml file what the program gives its window.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
};

int main(int argc, char *argv[])
{
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    ledgerline::prepareApplication();
    const QApplication app(argc, argv); // Qt's own main would make one that charts cannot use
    ledgerline::adornApplication();
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "ledgerline", nullptr, &setup);
}

#include "quick_test_main.moc"
