// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What was promised, set against what was done.
///
/// An amount that was agreed is met by its number: "at least 1,200" owes 1,200 and is no ceiling,
/// "1,200" owes 1,200 and is one. Claims that name different amounts make what is due an interval.
/// A number stated with "about" is met by what lies within a twentieth of it.
#pragma once

#include "ledger/delivery.h"

#include <string_view>
#include <vector>

namespace ledgerline {

enum class PledgeState
{
    open, ///< certainly not all was delivered
    fulfilled,
    overFulfilled, ///< certainly more than was agreed
    disputed, ///< whether it is fulfilled depends on whom one hears, or somebody disputes it
    unknown, ///< what was told decides nothing
    withdrawn,
    amended, ///< a later pledge took its place: what is delivered counts toward that
    restated, ///< said again: what is delivered counts toward the earlier pledge
};

/// "open", "fulfilled", "over-fulfilled" ...: as files, other programs and people read it.
[[nodiscard]] std::string_view name(PledgeState state);

/// Whether what was promised is owed under another pledge: amended or restated.
[[nodiscard]] constexpr bool isOwedElsewhere(PledgeState state)
{
    return state == PledgeState::amended || state == PledgeState::restated;
}

/// One measure of a pledge in one direction.
struct PledgedFigure
{
    Figure figure;
    Count agreed;
    Quantity due; ///< what must be delivered: see above
    Delivered delivered;
    Quantity outstanding; ///< due and not delivered
    Quantity over; ///< delivered beyond what was agreed
    bool isOneSided = false; ///< a party to the pledge names it, another names others only
    PledgeState state = PledgeState::open; ///< never withdrawn; amended and restated leave nothing
                                           ///< outstanding

    /// What is outstanding as one says it: of "at least 1,200" more may be owed than is missing to
    /// that number, which is then no more than a lower bound.
    [[nodiscard]] Quantity owed() const;
    [[nodiscard]] bool owesAtLeast() const { return !agreed.quantity.high && outstanding.low > 0; }
};

struct PledgeStatus
{
    Index pledge = none;
    std::vector<PledgedFigure> figures; ///< by measure (file order) and direction (party order)
    std::vector<Index> disputes; ///< events that dispute the pledge or a delivery, in order of time
    Index amendedBy = none; ///< the first event that amends it
    Index restates = none; ///< the first pledge that it reports on and names a figure of

    /// Withdrawn: an event amends it that promises nothing in its place (a statement, or a term
    /// that was withdrawn). Else disputed where a figure is; unknown where a figure is and none is
    /// certainly open; disputed where an event disputes it; open where a figure is; over-fulfilled
    /// where one figure is and the others are at least fulfilled, amended or restated where one is.
    /// Without a figure it is open until something is delivered, then unknown.
    PledgeState state = PledgeState::open;
};

/// All pledges that the reading knows, in order of time.
[[nodiscard]] std::vector<PledgeStatus> pledges(const Dossier &dossier,
                                                const Reading &reading = {});

[[nodiscard]] PledgeStatus pledgeStatus(const Dossier &dossier, Index pledge,
                                        const Reading &reading = {});

}
