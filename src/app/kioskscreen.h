// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosksettings.h"

#include <QObject>
#include <QSizeF>
#include <QtQml/qqmlregistration.h>

class QQuickWindow;

namespace ledgerline {

/// How large things are on a kiosk's screen. Its window has units of its own, of `unit` logical
/// pixels each, so that the same screenful is as legible on any number of pixels.
struct KioskMeasure
{
    double unit = 1;
    double target = 0; ///< units that a finger needs: 15 mm or more

    friend bool operator==(const KioskMeasure &, const KioskMeasure &) = default;
};

/// `window` in logical pixels; of the screen its size in these and in millimetres. One that is no
/// screen's size, as some say that do not know it, is passed over.
[[nodiscard]] KioskMeasure measureKiosk(QSizeF window, QSizeF screen, QSizeF millimetres);

/// Keeps a kiosk's window full-screen, whatever screens come, go and change, and knows how large
/// things are on it.
class KioskScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A kiosk has one.")

    Q_PROPERTY(double unit READ unit NOTIFY changed)
    Q_PROPERTY(double target READ target NOTIFY changed)

public:
    using QObject::QObject;

    void setMillimetres(std::optional<ScreenSize> size);

    /// The window, whose place this is from now on.
    void show(QQuickWindow &window);

    [[nodiscard]] double unit() const { return m_measure.unit; }
    [[nodiscard]] double target() const { return m_measure.target; }

Q_SIGNALS:
    void changed();

private:
    void fill();
    void measure();

    QQuickWindow *m_window = nullptr;
    std::optional<ScreenSize> m_millimetres;
    KioskMeasure m_measure{1, 60};
};

}
