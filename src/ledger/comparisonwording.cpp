// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/wording.h"

namespace ledgerline {

namespace {

std::string withSign(std::int64_t number)
{
    return (number > 0 ? "+" : "") + describe(number);
}

}

std::string describe(const Difference &difference)
{
    if (!difference.low && !difference.high)
        return "not known";
    if (!difference.low)
        return *difference.high == 0 ? "0 or less" : "at most " + withSign(*difference.high);
    if (!difference.high)
        return *difference.low == 0 ? "0 or more" : "at least " + withSign(*difference.low);
    if (*difference.low == *difference.high)
        return *difference.low == 0 ? "none" : withSign(*difference.low);
    return withSign(*difference.low) + " to " + withSign(*difference.high);
}

}
