// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/wording.h"

namespace ledgerline {

namespace {

std::string counted(int count, std::string_view one, std::string_view several)
{
    return describe(static_cast<std::int64_t>(count)) + ' '
        + std::string(count == 1 ? one : several);
}

}

std::string describe(const Refused &refused)
{
    const bool isOne = refused.count == 1;
    switch (refused.reason) {
    case Refusal::part:
        return counted(refused.count, "event", "events")
            + (isOne ? " is a part of another that is counted: not added again"
                     : " are parts of others that are counted: not added again");
    case Refusal::runningTotal:
        return counted(refused.count, "running total", "running totals")
            + (isOne ? " counts" : " count") + " earlier events again: not added";
    case Refusal::together:
        return counted(refused.count, "claim counts", "claims count")
            + " several events together: not added";
    case Refusal::notDone:
        return counted(refused.count, "amount was", "amounts were")
            + " promised or stated, not done: not added";
    case Refusal::otherUnit:
        return "no sum of all: they count in " + counted(refused.count, "unit", "units");
    }
    return {};
}

}
