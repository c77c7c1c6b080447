// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/wording.h"

namespace ledgerline {

std::string describe(const DayCount &days)
{
    const Quantity quantity{.low = days.low, .high = days.high};
    return describe(quantity) + (days.low == 1 && days.high == 1 ? " day" : " days");
}

}
