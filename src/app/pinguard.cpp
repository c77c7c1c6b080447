// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pinguard.h"

#include "app/pinhash.h"

#include <algorithm>

namespace ledgerline {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds longestWait = 60s;

}

PinGuard::Answer PinGuard::answer(std::string_view pin, Time now)
{
    if (now < m_open)
        return Answer::tooSoon;
    if (opens(m_pin, pin)) {
        m_lastWait = {};
        return Answer::right;
    }
    m_lastWait = std::clamp(2 * m_lastWait, 1s, longestWait);
    m_open = now + m_lastWait;
    return Answer::wrong;
}

std::chrono::seconds PinGuard::wait(Time now) const
{
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(m_open - now));
}

}
