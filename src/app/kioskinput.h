// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

class QQuickWindow;

namespace ledgerline {

class Kiosk;

/// Sees all that comes to a kiosk's window before the window does: tells the kiosk that somebody is
/// there, keeps the touch that only wakes it from doing anything else, refuses to close, and hides
/// the pointer until a mouse is moved.
class KioskInput : public QObject
{
    Q_OBJECT

public:
    KioskInput(Kiosk &kiosk, QQuickWindow &window);
    ~KioskInput() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool press(QPointF at);
    void point(const QEvent &event);
    void showPointer(bool shown);

    Kiosk &m_kiosk;
    QQuickWindow &m_window;
    bool m_isSwallowing = false; ///< until the fingers or the button are up again
    bool m_isPointerShown = true;
};

}
