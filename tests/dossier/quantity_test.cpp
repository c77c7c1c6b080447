// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/quantity.h"

#include <cstdint>
#include <limits>

using namespace ledgerline;

TEST_CASE("a quantity is kept as it was stated", "[quantity]")
{
    constexpr auto most = static_cast<std::int64_t>(greatestCount);
    const Quantity stated[] = {
        {},
        {.low = 0, .high = 0},
        {.low = 390, .high = 390},
        {.low = 1200, .high = {}},
        {.low = 0, .high = 120, .statesLow = false},
        {.low = most, .high = most, .approximate = true},
        {.low = 0, .high = {}, .undisclosed = true, .statesLow = false},
    };
    for (const Quantity &quantity : stated)
        CHECK(Quantity(KeptQuantity(quantity)) == quantity);
    CHECK(Quantity(KeptQuantity()) == Quantity{});
}

TEST_CASE("a bound that is too great to be kept becomes one that is still true", "[quantity]")
{
    constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
    const Quantity kept = KeptQuantity(Quantity{.low = greatest, .high = greatest});
    CHECK(kept.low > static_cast<std::int64_t>(greatestCount));
    CHECK(kept.low < greatest);
    CHECK(kept.high == greatest);
    const Quantity open = KeptQuantity(Quantity{.low = greatest, .high = {}});
    CHECK(open.low == kept.low);
    CHECK_FALSE(open.high);
}
