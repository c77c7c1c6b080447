// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <signal.h>

namespace ledgerline::cli {

/// While this lives, an interrupt from the keyboard and a request to terminate do not end the
/// process: they are waited for.
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    /// Waits for that long at most. True when the process shall end.
    [[nodiscard]] bool comesWithin(std::chrono::milliseconds time) const;

private:
    sigset_t m_signals;
    sigset_t m_before;
};

}
