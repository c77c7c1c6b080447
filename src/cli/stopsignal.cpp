// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stopsignal.h"

namespace ledgerline::cli {

StopSignal::StopSignal()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &m_signals, &m_before);
}

StopSignal::~StopSignal()
{
    sigprocmask(SIG_SETMASK, &m_before, nullptr);
}

bool StopSignal::comesWithin(std::chrono::milliseconds time) const
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    const timespec limit{.tv_sec = seconds.count(),
                         .tv_nsec = std::chrono::nanoseconds(time - seconds).count()};
    return sigtimedwait(&m_signals, nullptr, &limit) > 0;
}

}
