// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/reading.h"

#include <string_view>

namespace ledgerline {

/// `instant` plus a term on the clock of a zone. Months are added first, by the calendar: a day
/// that the month does not have becomes the month's last (31 January + P1M = 28 or 29 February).
/// Then come days and business days (Mondays to Fridays, the first of them after the day of
/// `instant`), and hours last, which are real time: they end an hour later or earlier on the clock
/// where it is changed meanwhile.
[[nodiscard]] Instant plus(Instant instant, const Term &term, std::string_view zone = "UTC");

/// The date on which a deadline falls due, as the file states it; else as its term gives it, as
/// fine and as sure as the date of its announcement: a moment where that is one and the term is
/// told in hours, otherwise days. A date that no file states has no text.
[[nodiscard]] Edtf dueDate(const Dossier &dossier, Index event);

/// When a deadline falls due: somewhere in [earliest, latest). A term of whole days from a day
/// ends on a day: 14 July 2025 + 50 days is all of 2 September 2025.
[[nodiscard]] Window due(const Dossier &dossier, Index event);

/// Whether it gives anybody days in which to do something. A truce does not: nothing is due at its
/// end, which was clear when it was announced.
[[nodiscard]] bool givesDays(const Deadline &deadline);

enum class DeadlineState
{
    pending,
    amended,
    met,
    passed,
    ended, ///< it ran its course, and nothing was due at its end: a truce
    withdrawn
};
[[nodiscard]] std::string_view name(DeadlineState state);

struct DeadlineStatus
{
    DeadlineState state = DeadlineState::pending;
    Index amendedBy = none; ///< the first event that amends it
    Window due;
    int daysLeft = 0; ///< whole days from `at` to the last due day; negative when overdue
    bool isStated = false; ///< the state is the outcome that the file states
};

/// The state of a deadline event at the moment `at`, or at the reading's day if that is earlier:
/// what was announced after it, or reported after the reading's day, is not known yet.
[[nodiscard]] DeadlineStatus deadlineStatus(const Dossier &dossier, Index event, Instant at,
                                            const Reading &reading = {});

/// The end of the chain of amendments that `event` belongs to, as known then.
[[nodiscard]] Index latestAmendment(const Dossier &dossier, Index event, Instant at,
                                    const Reading &reading = {});

}
