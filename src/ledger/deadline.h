// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <string_view>

namespace ledgerline {

/// `instant` plus a term, by the calendar: months first, then days, then hours. A day that the
/// month does not have becomes the month's last (31 January + P1M = 28 or 29 February).
[[nodiscard]] Instant plus(Instant instant, const Term &term);

/// When a deadline falls due: somewhere in [earliest, latest). A term of whole days from a day
/// ends on a day: 14 July 2025 + 50 days is all of 2 September 2025.
[[nodiscard]] Window due(const Dossier &dossier, Index event);

enum class DeadlineState
{
    pending,
    amended,
    met,
    passed,
    withdrawn
};
[[nodiscard]] std::string_view name(DeadlineState state);

struct DeadlineStatus
{
    DeadlineState state = DeadlineState::pending;
    Index amendedBy = none; ///< the first event that amends it
    Window due;
    int daysLeft = 0; ///< whole days from `at` to the last due day; negative when overdue
};

/// The state of a deadline event at the moment `at`: what was announced after it is not known yet.
[[nodiscard]] DeadlineStatus deadlineStatus(const Dossier &dossier, Index event, Instant at);

/// The end of the chain of amendments that `event` belongs to, as known at `at`.
[[nodiscard]] Index latestAmendment(const Dossier &dossier, Index event, Instant at);

}
