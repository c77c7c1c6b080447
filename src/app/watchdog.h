// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QQuickWindow;

namespace ledgerline {

/// Tells systemd that a window is up, and from then on that it is alive: that events are handled
/// and, as long as there is a screen to show it on, frames are painted. Without systemd it does
/// nothing.
class Watchdog : public QObject
{
    Q_OBJECT

public:
    explicit Watchdog(QQuickWindow &window, QObject *parent = nullptr);

    /// Says that the program ends, and that nobody need worry.
    ~Watchdog() override;

private:
    void look(QQuickWindow &window);

    QTimer m_timer;
    bool m_isUp = false;
    bool m_hasPainted = false; ///< since it was last looked at
};

}
