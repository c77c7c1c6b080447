// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
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

/// A quantity as rows hold it of which there may be millions, in half the room: no bound of it is
/// negative. One that is too great, and no dossier states any, becomes the bound that is still
/// true.
class KeptQuantity
{
public:
    KeptQuantity() = default;
    KeptQuantity(const Quantity &quantity) // NOLINT(google-explicit-constructor)
        : m_low(static_cast<std::uint64_t>(std::min(quantity.low, greatest)) << flags
                | (quantity.approximate ? approximate : 0)
                | (quantity.undisclosed ? undisclosed : 0) | (quantity.statesLow ? statesLow : 0))
        , m_high(quantity.high.value_or(open))
    {
    }

    operator Quantity() const // NOLINT(google-explicit-constructor)
    {
        return {.low = static_cast<std::int64_t>(m_low >> flags),
                .high = m_high == open ? std::nullopt : std::optional(m_high),
                .approximate = (m_low & approximate) != 0,
                .undisclosed = (m_low & undisclosed) != 0,
                .statesLow = (m_low & statesLow) != 0};
    }

private:
    static constexpr int flags = 3; ///< of the lowest bits
    static constexpr std::uint64_t approximate = 1;
    static constexpr std::uint64_t undisclosed = 2;
    static constexpr std::uint64_t statesLow = 4;
    static constexpr std::int64_t greatest = (std::int64_t{1} << 60) - 1;
    static constexpr std::int64_t open = -1;

    std::uint64_t m_low = statesLow; ///< above the flags
    std::int64_t m_high = open;
};

}
