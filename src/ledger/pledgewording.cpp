// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/wording.h"

namespace ledgerline {

namespace {

std::string stateOf(const PledgedFigure &figure)
{
    const std::string state(name(figure.state));
    const Quantity owed = figure.owed();
    const std::string due = owed.undisclosed || owed == Quantity{.low = 0, .high = 0}
        ? std::string()
        : ": " + describe(owed) + " outstanding";
    switch (figure.state) {
    case PledgeState::open:
        return state + due;
    case PledgeState::overFulfilled:
        return state + " by " + describe(figure.over);
    case PledgeState::unknown: {
        if (figure.agreed.undisclosed)
            return state + ": amount agreed not told";
        const std::string doubts = describeDoubts(figure.delivered.total);
        return doubts.empty() ? state + due : state + ": " + doubts;
    }
    case PledgeState::disputed:
        return figure.isOneSided ? state + ": not all who agreed name it" : state + due;
    case PledgeState::amended:
        return state + ": counted with the pledge that amends it";
    case PledgeState::restated:
        return state + ": counted with the earlier pledge";
    case PledgeState::fulfilled:
    case PledgeState::withdrawn:
        break;
    }
    return state;
}

}

std::string describe(const PledgeStatus &status, const PledgedFigure &figure)
{
    if (status.state == PledgeState::withdrawn)
        return std::string(name(status.state));
    const std::string state = stateOf(figure);
    const bool isContested = !status.disputes.empty() && figure.state != PledgeState::disputed;
    return isContested ? state + "; disputed" : state;
}

}
