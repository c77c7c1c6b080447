// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "app/window.h"

#include <QQmlApplicationEngine>
#include <QStringList>

class QQuickWindow;

namespace ledgerline {

/// What Qt has to know before and after the application object is made, so that the window looks
/// the same everywhere. Programs that show the window call both; so do the tests.
void prepareApplication();
void adornApplication();

/// The real window with its session and engine.
class WindowHost
{
public:
    explicit WindowHost(const WindowOptions &options);
    ~WindowHost();
    WindowHost(const WindowHost &) = delete;
    WindowHost &operator=(const WindowHost &) = delete;

    [[nodiscard]] Session &session() { return m_session; }

    /// Null when the window could not be made.
    [[nodiscard]] QQuickWindow *window() const;

    /// All that the engine complained of so far.
    [[nodiscard]] QStringList warnings() const { return m_warnings; }

private:
    Session m_session; ///< before the engine, so that it outlives every binding to it
    QQmlApplicationEngine m_engine;
    QStringList m_warnings;
};

}
