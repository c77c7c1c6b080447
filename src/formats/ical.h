// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/fault.h"
#include "formats/foreign.h"

#include <string_view>
#include <variant>

namespace ledgerline {

/// The property in which our calendars keep a date as the dossier has it.
inline constexpr std::string_view icalDateKey = "X-LEDGERLINE-DATE";

/// The same for the date on which a deadline falls due.
inline constexpr std::string_view icalDueKey = "X-LEDGERLINE-DUE";

/// The same of the kind of an event that is no task.
inline constexpr std::string_view icalKindKey = "X-LEDGERLINE-KIND";

/// Whether a file begins as iCalendar does.
[[nodiscard]] bool isIcal(std::string_view bytes);

/// Reads iCalendar (RFC 5545): what takes place as occurrences, tasks as deadlines. What recurs is
/// taken once, and what was cancelled is a statement; both are told in the warnings.
[[nodiscard]] std::variant<Foreign, Fault> readIcal(std::string_view bytes,
                                                    const ImportOptions &options);

}
