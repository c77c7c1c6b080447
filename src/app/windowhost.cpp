// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowhost.h"

#include "app/accessiblemarks.h"
#include "paint/fonts.h"

#include <QGuiApplication>
#include <QIcon>
#include <QQmlError>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSGRendererInterface>

namespace ledgerline {

using namespace Qt::StringLiterals;

void prepareApplication()
{
    // Timeline and charts are painted by the processor, in some 4 ms for 1920 by 1080 and 9 ms for
    // 3840 by 2160 pixels. A graphics card could only show the result, and would add its start, its
    // memory and its driver; so none is asked for unless the user does.
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND")
        && qEnvironmentVariableIsEmpty("QSG_RHI_BACKEND"))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    // And then on this thread: a chart's scene may only be painted where it was made.
    if (qEnvironmentVariableIsEmpty("QSG_RENDER_LOOP"))
        qputenv("QSG_RENDER_LOOP", "basic");
    QQuickStyle::setStyle(u"Basic"_s);
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering); // crisp at small sizes
}

void adornApplication()
{
    QCoreApplication::setOrganizationName(u"ledgerline"_s);
    QCoreApplication::setApplicationName(u"ledgerline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LEDGERLINE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Ledgerline"_s);
    QGuiApplication::setDesktopFileName(u"ledgerline"_s);
    installAccessibleMarks();
    QGuiApplication::setFont(font(TextStyle::body));
}

WindowHost::WindowHost(const WindowOptions &options)
{
    m_session.setView(options.view);
    m_session.setBuiltIn(options.builtIn);
    if (!options.theme.isEmpty())
        m_session.appearance()->overrideTheme(options.theme);
    if (options.presents)
        QObject::connect(
            &m_session, &Session::dossierChanged, &m_session,
            [this, story = options.story] { m_session.presentation()->start(story); },
            Qt::SingleShotConnection);
    // Reading goes on beside the making of the window; whichever is later waits for neither.
    if (options.file.isEmpty())
        m_session.openBuiltIn();
    else
        m_session.openFile(options.file);

    QObject::connect(&m_engine, &QQmlEngine::warnings, &m_session,
                     [this](const QList<QQmlError> &errors) {
                         for (const QQmlError &error : errors)
                             m_warnings.append(error.toString());
                     });
    m_engine.addImportPath(u"qrc:/qt/qml"_s); // built in from Qt 6.5 on
    m_engine.setInitialProperties({{u"session"_s, QVariant::fromValue(&m_session)}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Ledgerline/Main.qml"_s)); // loadFromModule() is 6.5+
}

WindowHost::~WindowHost() = default;

QQuickWindow *WindowHost::window() const
{
    const QList<QObject *> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.first());
}

}
