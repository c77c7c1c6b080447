// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace ledgerline {

/// What a kiosk is doing, as visitors come and go. Times are milliseconds since any fixed moment,
/// the same for all calls.
class KioskFlow
{
public:
    using Time = std::chrono::milliseconds;

    enum class Stage
    {
        attract, ///< nobody is there: stories are told
        exploring, ///< somebody uses it
        asking ///< nobody has touched it for a while: "Still looking?"
    };

    KioskFlow(std::chrono::seconds idle, std::chrono::seconds countdown)
        : m_idle(idle)
        , m_countdown(countdown)
    {
    }

    void setTimes(std::chrono::seconds idle, std::chrono::seconds countdown)
    {
        m_idle = idle;
        m_countdown = countdown;
    }

    [[nodiscard]] Stage stage() const { return m_stage; }

    /// Somebody has touched the screen or a key.
    void touch(Time now);

    /// Whoever was there has gone.
    void leave() { m_stage = Stage::attract; }

    /// Time has passed.
    void advance(Time now);

    /// What is left of the countdown, begun seconds counting whole; 0 while nobody is asked.
    [[nodiscard]] std::chrono::seconds left(Time now) const;

private:
    std::chrono::seconds m_idle;
    std::chrono::seconds m_countdown;
    Stage m_stage = Stage::attract;
    Time m_touched{}; ///< when somebody last did
};

}
