// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk.h"
#include "app/session.h"
#include "app/window.h"

#include <QQmlApplicationEngine>
#include <QStringList>

class QQuickWindow;

namespace ledgerline {

/// The window of a kiosk with all that it stands on.
class KioskHost
{
public:
    KioskHost(const WindowOptions &options, KioskSettings settings, KioskClock clock = steadyTime);
    ~KioskHost();
    KioskHost(const KioskHost &) = delete;
    KioskHost &operator=(const KioskHost &) = delete;

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Kiosk &kiosk() { return m_kiosk; }

    /// Null when the window could not be made.
    [[nodiscard]] QQuickWindow *window() const;

    /// All that the engine complained of so far.
    [[nodiscard]] QStringList warnings() const { return m_warnings; }

private:
    Session m_session; ///< before the engine, so that it outlives every binding to it
    Kiosk m_kiosk;
    QQmlApplicationEngine m_engine;
    QStringList m_warnings;
};

/// Shows the kiosk until its staff or the system end it; the exit status of the program. A settings
/// file with a fault starts nothing.
[[nodiscard]] int runKiosk(int &argc, char **argv, WindowOptions options);

}
