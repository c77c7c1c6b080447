// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Sums of bounds that cannot overflow (one that would is told as the bound that is still true),
/// and the bounds of a number that is no exact one.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>

namespace ledgerline {

/// The sum of two counts, neither negative; the greatest number where there is no greater.
[[nodiscard]] constexpr std::int64_t sumOfLows(std::int64_t one, std::int64_t other)
{
    constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
    return one > greatest - other ? greatest : one + other;
}

/// The same for upper bounds; open where one is open, or where the sum has no number.
[[nodiscard]] constexpr std::optional<std::int64_t> sumOfHighs(std::optional<std::int64_t> one,
                                                               std::optional<std::int64_t> other)
{
    if (!one || !other || *one > std::numeric_limits<std::int64_t>::max() - *other)
        return {};
    return *one + *other;
}

/// How far a number may be out that was stated with "about": a twentieth of it.
[[nodiscard]] constexpr std::int64_t slackOf(std::int64_t number)
{
    return number / 20 + (number % 20 > 0 ? 1 : 0);
}

}
