// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kioskinput.h"

#include "app/kiosk.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QQuickWindow>

namespace ledgerline {

KioskInput::KioskInput(Kiosk &kiosk, QQuickWindow &window)
    : QObject(&window)
    , m_kiosk(kiosk)
    , m_window(window)
{
    window.installEventFilter(this);
    showPointer(false);
}

KioskInput::~KioskInput()
{
    showPointer(true);
}

/// Whether a press only wakes the kiosk. The corner that opens the PIN pad works at any time.
bool KioskInput::press(QPointF at)
{
    const double corner = m_kiosk.screen()->target() * m_kiosk.screen()->unit();
    m_isSwallowing = m_kiosk.stage() != Kiosk::Exploring && (at.x() > corner || at.y() > corner);
    m_kiosk.touch();
    return m_isSwallowing;
}

void KioskInput::point(const QEvent &event)
{
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    const bool isMouse = mouse.device() && mouse.device()->type() == QInputDevice::DeviceType::Mouse
        && mouse.source() == Qt::MouseEventNotSynthesized;
    if (isMouse)
        showPointer(true);
    if (m_kiosk.stage() != Kiosk::Attract)
        m_kiosk.touch();
}

void KioskInput::showPointer(bool shown)
{
    if (shown == m_isPointerShown)
        return;
    m_isPointerShown = shown;
    if (shown)
        QGuiApplication::restoreOverrideCursor();
    else
        QGuiApplication::setOverrideCursor(Qt::BlankCursor);
}

bool KioskInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window)
        return false;
    switch (event->type()) {
    case QEvent::Close:
        event->ignore();
        return true;
    case QEvent::TouchBegin:
        showPointer(false);
        return press(static_cast<QTouchEvent *>(event)->points().first().position());
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return press(static_cast<QMouseEvent *>(event)->position());
    case QEvent::TouchUpdate:
        m_kiosk.touch();
        return m_isSwallowing;
    case QEvent::MouseMove:
        point(*event);
        return m_isSwallowing;
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::MouseButtonRelease:
        return std::exchange(m_isSwallowing, false);
    case QEvent::Wheel:
    case QEvent::KeyPress: {
        const bool wakes = m_kiosk.stage() != Kiosk::Exploring;
        const auto *const key
            = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        m_kiosk.touch();
        if (!key || key->key() != Qt::Key_K
            || key->modifiers() != (Qt::ControlModifier | Qt::AltModifier))
            return wakes;
        m_kiosk.pinPad()->ask();
        return true;
    }
    default:
        return false;
    }
}

}
