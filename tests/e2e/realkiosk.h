// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The real window of a kiosk for tests, with a clock that stands still until it is set on.
#pragma once

#include "app/kioskhost.h"
#include "app/sample.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <chrono>
#include <memory>

namespace ledgerline {

class RealKiosk : public CleanDesk
{
public:
    /// PIN 4711; 60 seconds until visitors are asked, 15 for their answer.
    RealKiosk();
    ~RealKiosk();

    [[nodiscard]] Session &session() { return m_host->session(); }
    [[nodiscard]] Kiosk &kiosk() { return m_host->kiosk(); }
    [[nodiscard]] QQuickWindow *window() { return m_host->window(); }
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] QString settings() const { return m_settings; }

    /// Sets the clock on and waits until the kiosk is at a stage; false when it does not come to.
    [[nodiscard]] bool pass(std::chrono::milliseconds time, Kiosk::Stage stage);

    /// One touch screen for all tests: Qt keeps those that are made to the end.
    [[nodiscard]] static QPointingDevice *fingers();

    void touch(QPoint at);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// Somebody has come, and explores.
    void wake();

    /// The middle of the button with this text, in the window; the test ends where there is none.
    [[nodiscard]] QPoint button(const QString &text);

    /// The window's point of an event's mark.
    [[nodiscard]] QPoint markOf(std::string_view id);

    /// Whether the window shows a text.
    [[nodiscard]] bool shows(const QString &text);

    [[nodiscard]] std::vector<QQuickItem *> items(const char *type);

    void settle();

private:
    QString m_file;
    QString m_settings;
    std::chrono::milliseconds m_now{1000};
    std::unique_ptr<KioskHost> m_host;
};

}
