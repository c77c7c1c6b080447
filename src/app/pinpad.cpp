// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pinpad.h"

namespace ledgerline {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostDigits = 12; ///< that a PIN may have
constexpr auto lookTime = 200ms;

}

PinPad::PinPad(KioskClock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_wait.setInterval(lookTime);
    connect(&m_wait, &QTimer::timeout, this, &PinPad::look);
}

int PinPad::wait() const
{
    return static_cast<int>(m_guard.wait(m_clock()).count());
}

void PinPad::ask()
{
    if (m_isOpen || !m_guard.hasPin())
        return;
    m_isOpen = true;
    m_typed.clear();
    m_isWrong = false;
    look();
}

void PinPad::type(int digit)
{
    if (!m_isOpen || wait() > 0 || m_typed.size() == mostDigits || digit < 0 || digit > 9)
        return;
    m_typed += static_cast<char>('0' + digit);
    m_isWrong = false;
    Q_EMIT changed();
}

void PinPad::erase()
{
    if (!m_typed.empty())
        m_typed.pop_back();
    Q_EMIT changed();
}

void PinPad::enter()
{
    if (!m_isOpen || m_typed.empty())
        return;
    const PinGuard::Answer answer = m_guard.answer(m_typed, m_clock());
    m_typed.clear();
    m_isWrong = answer == PinGuard::Answer::wrong;
    look();
    if (answer == PinGuard::Answer::right) {
        close();
        Q_EMIT accepted();
    }
}

void PinPad::close()
{
    m_isOpen = false;
    m_typed.clear();
    m_wait.stop();
    Q_EMIT changed();
}

void PinPad::look()
{
    if (wait() == 0)
        m_wait.stop();
    else if (!m_wait.isActive())
        m_wait.start();
    Q_EMIT changed();
}

}
