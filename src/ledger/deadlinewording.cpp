// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/wording.h"

namespace ledgerline {

namespace {

/// Hours later on the day that it was due are no days.
std::string lateness(const DayCount &late)
{
    return (late.high == 0 ? "" : describe(late) + ' ') + "late";
}

/// Of what has passed it is still growing.
std::optional<DayCount> lateOf(const DeadlineRow &row)
{
    return row.status.state == DeadlineState::met ? row.overdue : std::nullopt;
}

}

std::string describe(const DayCount &days)
{
    const Quantity quantity{.low = days.low, .high = days.high};
    return describe(quantity) + (days.low == 1 && days.high == 1 ? " day" : " days");
}

std::string describeBriefly(const DayCount &days)
{
    return describeBriefly(Quantity{.low = days.low, .high = days.high});
}

std::string describeState(DeadlineState state, const std::optional<DayCount> &late)
{
    return std::string(name(state)) + (late ? ' ' + lateness(*late) : "");
}

std::string describeState(const DeadlineRow &row)
{
    return describeState(row.status.state, lateOf(row));
}

std::string describeBriefly(const DeadlineRow &row)
{
    const std::string state(name(row.status.state));
    if (row.basis == OutcomeBasis::nothing)
        return state + ", due " + describe(row.due);
    if (row.basis == OutcomeBasis::calendar)
        return state + " by the calendar";
    if (!row.decided)
        return describeState(row);
    const auto late = lateOf(row);
    return state + ' ' + describe(*row.decided) + (late ? ", " + lateness(*late) : "");
}

std::string describe(const DeadlineRow &row, std::string_view decidedBy)
{
    std::string result(name(row.status.state));
    switch (row.basis) {
    case OutcomeBasis::nothing:
        return {};
    case OutcomeBasis::calendar:
        return result + " by the calendar; nobody says how it went";
    case OutcomeBasis::file:
        return result + (row.decided ? " " + describe(*row.decided) : "")
            + ", as the dossier states";
    case OutcomeBasis::event:
        break;
    }
    result += row.decided ? " " + describe(*row.decided) : "";
    // What amends a deadline does so itself; of other ends somebody tells.
    result += row.status.state == DeadlineState::amended ? " by " : ", told by ";
    return result + std::string(decidedBy);
}

}
