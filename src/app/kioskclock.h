// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace ledgerline {

/// Milliseconds since any fixed moment. Tests have one of their own.
using KioskClock = std::function<std::chrono::milliseconds()>;

/// That of the machine, which nobody sets back.
[[nodiscard]] inline std::chrono::milliseconds steadyTime()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

}
