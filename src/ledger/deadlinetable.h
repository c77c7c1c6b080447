// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The deadlines of a record and how they went, in days.
#pragma once

#include "ledger/deadline.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace ledgerline {

/// A number of days as far as the dates at its ends are known. Days are counted on the calendar:
/// from 14 July to 2 September are 50.
struct DayCount
{
    std::int64_t low = 0;
    std::optional<std::int64_t> high = 0; ///< none: open

    friend bool operator==(const DayCount &, const DayCount &) = default;
};

/// The calendar days from some moment of one stretch of time to some moment of another; never less
/// than none.
[[nodiscard]] DayCount daysBetween(const Window &from, const Window &to);

/// What tells how a deadline went.
enum class OutcomeBasis
{
    nothing, ///< it is pending
    calendar, ///< its last day is over, and nobody said more
    file, ///< the file states it
    event ///< another event tells it
};

struct DeadlineRow
{
    Index event = none;
    DeadlineStatus status;
    Edtf due; ///< see dueDate()
    std::optional<DayCount> given; ///< from its announcement to the day that it falls due; none of
                                   ///< these where it gives no days: see givesDays()
    std::optional<DayCount> used; ///< to the day that it was amended, met or withdrawn; of one that
                                  ///< passed, all that were given
    std::optional<DayCount> left; ///< while it is pending
    std::optional<DayCount> overdue; ///< since it passed, or until it was met too late;
                                     ///< from none where it was perhaps met in time
    std::vector<Index> chain; ///< deadlines that amend one another, itself among them, in order of
                              ///< time

    OutcomeBasis basis = OutcomeBasis::nothing;
    std::optional<Edtf> decided; ///< when; none where that is not known
    Index decidedBy = none; ///< the event that tells it
    std::vector<Index> sources; ///< that tell it
};

/// How late a deadline was met, in calendar days, with what was known at the moment `at` or on the
/// reading's day; none where it was not, or may have been in time.
[[nodiscard]] std::optional<DayCount> daysLate(const Dossier &dossier, Index event,
                                               const Reading &reading, Instant at);

/// How each deadline stood at the moment `at` or at the reading's day, whichever is earlier, in
/// order of time. Those that were not announced and known by then are left out.
///
/// What tells an outcome: the first event that amends the deadline, where it was amended or
/// withdrawn; the first that fulfils it or reports on it since the day of its outcome, where it was
/// met, passed or ended. Where no event does, the file's own word, which rests on the sources of
/// the deadline itself; else the calendar, which has none.
[[nodiscard]] std::vector<DeadlineRow> deadlines(const Dossier &dossier, const Reading &reading,
                                                 Instant at);

}
