// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace ledgerline {

/// Asks for a PIN. Behind each wrong one comes a wait, twice as long as the one before, up to a
/// minute; what is tried meanwhile is not looked at. Times are as in KioskFlow.
class PinGuard
{
public:
    using Time = std::chrono::milliseconds;

    enum class Answer
    {
        right,
        wrong,
        tooSoon
    };

    /// As the settings keep it (pinhash.h). An empty PIN is never right.
    void setPin(std::string pin) { m_pin = std::move(pin); }
    [[nodiscard]] bool hasPin() const { return !m_pin.empty(); }

    [[nodiscard]] Answer answer(std::string_view pin, Time now);

    /// Until the next try counts, begun seconds counting whole.
    [[nodiscard]] std::chrono::seconds wait(Time now) const;

private:
    std::string m_pin;
    std::chrono::seconds m_lastWait{};
    Time m_open{}; ///< from then on a try counts
};

}
