// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ledgerline {

/// Finds, among words that may be used, the one that somebody meant who wrote another.
class Nearest
{
public:
    explicit Nearest(std::string_view written);

    void consider(std::string_view candidate);

    /// The best candidate; empty when none is close enough to be meant.
    [[nodiscard]] std::string_view word() const { return m_best; }

    /// `; did you mean "x"?`, or nothing.
    [[nodiscard]] std::string suggestion() const;

private:
    std::string_view m_written;
    std::string_view m_best;
    std::size_t m_distance; ///< a candidate must be nearer than this
};

}
