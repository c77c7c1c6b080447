// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kioskscreen.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr double finger = 15; ///< millimetres
constexpr double usualDensity = 96 / 25.4; ///< pixels per millimetre where none is known
constexpr double shorterSide = 864; ///< units
constexpr double leastTarget = 60; ///< units: on a wall, 15 mm would be lost
constexpr double mostTarget = 120; ///< units: on a telephone there would be room for little else

double diagonal(QSizeF size)
{
    return std::hypot(size.width(), size.height());
}

/// Some screens give their proportions in place of their size, and some nothing.
bool isSize(QSizeF millimetres)
{
    return millimetres.width() >= 50 && millimetres.height() >= 50
        && !(millimetres == QSizeF(160, 90) || millimetres == QSizeF(160, 100));
}

}

KioskMeasure measureKiosk(QSizeF window, QSizeF screen, QSizeF millimetres)
{
    const double shorter = std::min(window.width(), window.height());
    const double unit = std::max(1.0, std::round(shorter / shorterSide * 4) / 4);
    const double density
        = isSize(millimetres) ? diagonal(screen) / diagonal(millimetres) : usualDensity;
    const double pixels = finger * density;
    return {unit, std::clamp(std::ceil(pixels / unit), leastTarget, mostTarget)};
}

void KioskScreen::setMillimetres(std::optional<ScreenSize> size)
{
    m_millimetres = size;
    measure();
}

void KioskScreen::show(QQuickWindow &window)
{
    m_window = &window;
    connect(&window, &QWindow::widthChanged, this, &KioskScreen::measure);
    connect(&window, &QWindow::heightChanged, this, &KioskScreen::measure);
    const auto watch = [this](QScreen *screen) {
        connect(screen, &QScreen::geometryChanged, this, &KioskScreen::fill);
        connect(screen, &QScreen::physicalSizeChanged, this, &KioskScreen::measure);
    };
    for (QScreen *screen : QGuiApplication::screens())
        watch(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this, watch](QScreen *screen) {
        watch(screen);
        fill();
    });
    // Queued: Qt is still taking the old one apart.
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &KioskScreen::fill,
            Qt::QueuedConnection);
    fill();
}

void KioskScreen::fill()
{
    QScreen *const screen = QGuiApplication::primaryScreen();
    if (!m_window || !screen)
        return; // it is off; it comes back
    m_window->setScreen(screen);
    m_window->setGeometry(screen->geometry());
    m_window->showFullScreen();
    measure();
}

void KioskScreen::measure()
{
    const QScreen *const screen = m_window ? m_window->screen() : nullptr;
    if (!screen)
        return;
    const QSizeF millimetres = m_millimetres ? QSizeF(m_millimetres->width, m_millimetres->height)
                                             : screen->physicalSize();
    const KioskMeasure now = measureKiosk(m_window->size(), screen->size(), millimetres);
    if (now == m_measure)
        return;
    m_measure = now;
    Q_EMIT changed();
}

}
