// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ledger/bounds.h"

using namespace ledgerline;

constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();

TEST_CASE("low bounds add up and stop at the greatest number", "[bounds]")
{
    CHECK(sumOfLows(0, 0) == 0);
    CHECK(sumOfLows(390, 815) == 1205);
    CHECK(sumOfLows(greatest - 1, 1) == greatest);
    CHECK(sumOfLows(greatest, 1) == greatest);
    CHECK(sumOfLows(greatest, greatest) == greatest);
}

TEST_CASE("high bounds add up and open where one is open or no number is great enough", "[bounds]")
{
    CHECK(sumOfHighs(390, 815) == 1205);
    CHECK(sumOfHighs({}, 1) == std::nullopt);
    CHECK(sumOfHighs(1, {}) == std::nullopt);
    CHECK(sumOfHighs(greatest - 1, 1) == greatest);
    CHECK(sumOfHighs(greatest, 1) == std::nullopt);
}
