// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watchdog.h"

#include <QQuickWindow>

#include <chrono>
#include <cstdint>

#include <systemd/sd-daemon.h>

namespace ledgerline {

namespace {

constexpr int looksPerTerm = 3; ///< so that one late frame does not end the program

}

Watchdog::Watchdog(QQuickWindow &window, QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, [this, &window] { look(window); });
    connect(&window, &QQuickWindow::frameSwapped, this, [this] {
        m_hasPainted = true;
        if (std::exchange(m_isUp, true))
            return;
        sd_notify(0, "READY=1");
        std::uint64_t microseconds = 0;
        if (sd_watchdog_enabled(0, &microseconds) > 0)
            m_timer.start(std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::microseconds(microseconds / looksPerTerm)));
    });
}

Watchdog::~Watchdog()
{
    sd_notify(0, "STOPPING=1");
}

void Watchdog::look(QQuickWindow &window)
{
    // A window on no screen paints nothing, and a screen comes back.
    if (m_hasPainted || !window.isExposed())
        sd_notify(0, "WATCHDOG=1");
    m_hasPainted = false;
    window.update();
}

}
