// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kioskclock.h"
#include "app/pinguard.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace ledgerline {

/// The pad on which the staff type the PIN that leaves a kiosk.
class PinPad : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A kiosk has one.")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(int digits READ digits NOTIFY changed) ///< that were typed
    Q_PROPERTY(bool wrong READ isWrong NOTIFY changed) ///< what was typed last
    Q_PROPERTY(int wait READ wait NOTIFY changed) ///< seconds until the next try counts

public:
    explicit PinPad(KioskClock clock, QObject *parent = nullptr);

    void setPin(const std::string &pin) { m_guard.setPin(pin); }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] int digits() const { return static_cast<int>(m_typed.size()); }
    [[nodiscard]] bool isWrong() const { return m_isWrong; }
    [[nodiscard]] int wait() const;

    /// Opens the pad; not where there is no PIN.
    Q_INVOKABLE void ask();
    Q_INVOKABLE void type(int digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void enter();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void accepted();

private:
    void look();

    KioskClock m_clock;
    PinGuard m_guard;
    std::string m_typed;
    bool m_isOpen = false;
    bool m_isWrong = false;
    QTimer m_wait; ///< counts down
};

}
