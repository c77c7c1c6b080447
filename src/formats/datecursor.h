// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/plaintext.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

namespace ledgerline {

/// Takes a foreign date or time apart, from its first character to its last. Letters are small.
class DateCursor
{
public:
    explicit DateCursor(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] std::string_view rest() const { return m_rest; }
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }
    [[nodiscard]] bool isAt(std::string_view text) const { return m_rest.starts_with(text); }
    [[nodiscard]] char next() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    [[nodiscard]] bool isAtDigit() const { return next() >= '0' && next() <= '9'; }

    std::string_view take(std::size_t count)
    {
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    std::string_view takeDigits()
    {
        const auto end = std::min(m_rest.find_first_not_of("0123456789"), m_rest.size());
        return take(end);
    }

    [[nodiscard]] std::string_view peekWord() const
    {
        return m_rest.substr(0, m_rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz"));
    }

    void takeBlanks() { m_rest = trimmed(m_rest); }

    /// What may stand between the parts of a date.
    void takeMarks() { take(std::min(m_rest.find_first_not_of(" ,.-"), m_rest.size())); }

private:
    std::string_view m_rest;
};

/// Of up to four digits; 0 for anything else.
[[nodiscard]] inline int numberOf(std::string_view digits)
{
    return digits.empty() || digits.size() > 4 ? 0 : std::atoi(std::string(digits).c_str());
}

}
