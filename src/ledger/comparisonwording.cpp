// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/wording.h"

#include <cstdlib>

namespace ledgerline {

namespace {

std::string withSign(std::int64_t number)
{
    return (number > 0 ? "+" : "") + describe(number);
}

/// "at least 994 fewer"; where the open end lies beyond zero, "between 994 fewer and any number
/// more": with signs alone, "at least −994" reads as its opposite.
std::string withOpenEnd(std::int64_t bound, bool isLeast, const char *none)
{
    if (bound == 0)
        return none;
    const std::string amount = describe(std::abs(bound)) + (bound < 0 ? " fewer" : " more");
    if (isLeast)
        return "at least " + amount;
    return bound < 0 ? "between " + amount + " and any number more"
                     : "between any number fewer and " + amount;
}

}

std::string describe(const Difference &difference)
{
    if (!difference.low && !difference.high)
        return "not known";
    if (!difference.low)
        return withOpenEnd(*difference.high, difference.high < 0, "0 or less");
    if (!difference.high)
        return withOpenEnd(*difference.low, difference.low > 0, "0 or more");
    if (*difference.low == *difference.high)
        return *difference.low == 0 ? "none" : withSign(*difference.low);
    return withSign(*difference.low) + " to " + withSign(*difference.high);
}

}
