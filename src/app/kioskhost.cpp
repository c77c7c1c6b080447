// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kioskhost.h"

#include "app/endsignal.h"
#include "app/journal.h"
#include "app/kioskinput.h"
#include "app/pinhash.h"
#include "app/plaintext.h"
#include "app/watchdog.h"
#include "app/windowhost.h"
#include "dossier/file.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QQmlError>
#include <QQuickWindow>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

/// The settings of a file, or of none; nothing when there is a fault, which has been told.
std::optional<KioskSettings> settingsIn(const QString &path)
{
    if (path.isEmpty())
        return KioskSettings();
    const FileBytes file = readFile(QFile::encodeName(path).toStdString());
    if (!file.problem.empty()) {
        logLine(QtCriticalMsg, path + u": "_s + toQString(file.problem));
        return std::nullopt;
    }
    const KioskSettingsResult result = readKioskSettings(file.bytes);
    logErrors(result.faults, path);
    return result.settings;
}

void warnOfOpenPin(const QString &path, const KioskSettings &settings)
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (isPin(settings.pin) && (QFileInfo(path).permissions() & others))
        logLine(
            QtWarningMsg,
            path
                + u": others may read the PIN in it; chmod 600 keeps it to the kiosk, and ledgerline --kiosk-pin hides it"_s);
}

/// With an arena of the heap for each thread that reads a dossier, what is freed in one is not had
/// again in another: after some hundred saves memory had grown by 7 %, with one it does not.
void keepHeapTogether()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
#endif
}

}

KioskHost::KioskHost(const WindowOptions &options, KioskSettings settings, KioskClock clock)
    : m_kiosk(m_session, std::move(settings), std::move(clock))
{
    keepHeapTogether();
    m_session.setBuiltIn(options.builtIn);
    m_session.viewport()->setAnimated(m_session.appearance()->isAnimated());
    if (!options.kioskSettings.isEmpty())
        m_kiosk.follow(options.kioskSettings);
    QObject::connect(&m_engine, &QQmlEngine::warnings, &m_session,
                     [this](const QList<QQmlError> &errors) {
                         for (const QQmlError &error : errors)
                             m_warnings.append(error.toString());
                     });
    m_engine.addImportPath(u"qrc:/qt/qml"_s); // built in from Qt 6.5 on
    m_engine.setInitialProperties({{u"session"_s, QVariant::fromValue(&m_session)},
                                   {u"kiosk"_s, QVariant::fromValue(&m_kiosk)}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Ledgerline/KioskWindow.qml"_s));
    if (window()) {
        new KioskInput(m_kiosk, *window());
        m_kiosk.screen()->show(*window());
    }
    const QString dossier = m_kiosk.dossierFile();
    if (!dossier.isEmpty())
        m_session.openFile(dossier);
    else if (!options.file.isEmpty())
        m_session.openFile(options.file);
    else
        m_session.openBuiltIn();
}

KioskHost::~KioskHost() = default;

QQuickWindow *KioskHost::window() const
{
    const QList<QObject *> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.first());
}

int runKiosk(int &argc, char **argv, WindowOptions options)
{
    const auto settings = settingsIn(options.kioskSettings);
    if (!settings)
        return 1;
    warnOfOpenPin(options.kioskSettings, *settings);
    prepareApplication();
    QApplication app(argc, argv);
    adornApplication();
    QCoreApplication::setApplicationName(u"ledgerline-kiosk"_s); // remembers nothing of a desktop
    logQtMessages();
    QApplication::setQuitOnLastWindowClosed(false); // a screen that goes away ends nothing

    KioskHost host(options, *settings);
    if (!host.window())
        return 1; // the engine has said why
    host.kiosk().keepPlaceIn(kioskPlaceFile());
    const EndSignal end;
    const auto leave
        = [] { QCoreApplication::exit(0); }; // quit() would ask the window, which refuses
    QObject::connect(&end, &EndSignal::asked, &app, leave);
    QObject::connect(&host.kiosk(), &Kiosk::leaving, &app, leave);
    const Watchdog watchdog(*host.window());
    return QApplication::exec();
}

}
