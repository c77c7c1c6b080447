// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/rowlayout.h"
#include "ledger/deadlinetable.h"
#include "paint/legend.h"

#include <optional>

namespace ledgerline {

/// What the chart of deadlines shows of a reading, whatever its window: a deadline, and below it
/// those that amend it, each deeper than what it amends.
struct DeadlineRows
{
    Instant today; ///< at which all is judged
    std::vector<DeadlineRow> deadlines; ///< one a row of the table
    std::vector<LegendEntry> legend;
    RowTable table;
};

[[nodiscard]] DeadlineRows deadlineRows(const Dossier &dossier, const Reading &reading);

/// The end of the first day on which it may fall due, and of the last.
[[nodiscard]] Window dueDays(const DeadlineRow &deadline);

/// Whether those are several.
[[nodiscard]] bool isRange(const DeadlineRow &deadline);

/// Whether it ended before it fell due.
[[nodiscard]] bool isCut(const DeadlineRow &deadline);

/// How an outcome is marked; amendments are drawn as such.
[[nodiscard]] std::optional<LegendEntry> outcomeOf(const DeadlineRow &deadline);

}
