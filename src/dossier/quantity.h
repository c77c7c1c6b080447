// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace ledgerline {

/// The greatest number that a dossier may state.
inline constexpr std::uint64_t greatestCount = 1'000'000'000'000;

/// A closed or open interval of a count, as somebody stated it (design.md, section 4).
/// `value` 390 is [390, 390]; `at_least` 1200 is [1200, open); `at_most` 120 is [0, 120] with
/// no stated low; `undisclosed` is [0, open): a count exists and was not told.
struct Quantity
{
    std::int64_t low = 0;
    std::optional<std::int64_t> high; ///< none: open above
    bool approximate = false; ///< `about`
    bool undisclosed = false;
    bool statesLow
        = true; ///< false for `at_most` and `undisclosed`: the low bound is only "not negative"

    [[nodiscard]] bool isExact() const { return high == low && !approximate; }
    friend bool operator==(const Quantity &, const Quantity &) = default;
};

}
