// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How numbers and dates are told in words, the same in the window, in figures and on the command
/// line. English for now; nothing else in the program composes such texts.
#pragma once

#include "ledger/checkpoint.h"
#include "ledger/comparison.h"
#include "ledger/contradiction.h"
#include "ledger/deadlinetable.h"
#include "ledger/groupsum.h"
#include "ledger/pledge.h"
#include "ledger/tally.h"

#include <string>

namespace ledgerline {

/// A name or title of the file for a text with numbers: where it is written from right to left it
/// is set apart (U+2068, U+2069), or it would turn the numbers beside it round, "833–1,853" to
/// "1,853–833".
[[nodiscard]] std::string isolated(std::string_view name);

/// "6,057": thousands by commas.
[[nodiscard]] std::string describe(std::int64_t number);

/// "390", "at least 1,200", "at most 120", "about 6,000", "6,057–6,060", "about 90–120",
/// "undisclosed".
[[nodiscard]] std::string describe(const Quantity &quantity);

/// As a quantity; "undisclosed" when nothing but undisclosed events was summed.
[[nodiscard]] std::string describe(const Total &total);

/// What a reader of a total must know beside it: how many counts were never published, and how
/// many are told in ways that cannot all be right. "7 events undisclosed", "claims differ on 1
/// event", "7 events undisclosed, 1 disputed"; empty when there is nothing to say.
[[nodiscard]] std::string describeDoubts(const Total &total);

/// Short enough for a mark: "1,205+", "≤120", "~6,000", "6,057–6,060", "?".
[[nodiscard]] std::string describeBriefly(const Quantity &quantity);

/// "16 May 2025", "June 2025", "about 2025", "2–16 June 2025", "23 July 2025, 20:37–21:16",
/// "from 23 July 2025, end not known", "summer 2025", "2020s": as precise as stored, no more.
[[nodiscard]] std::string describe(const Edtf &date);

/// A stretch of whole days: "2–16 June 2025", "16 May 2025".
[[nodiscard]] std::string describeDays(const Window &window);

/// "100 min", "1 h 40 min" are the same length; we write minutes up to 180, else hours.
[[nodiscard]] std::string describeMinutes(const Quantity &minutes);

/// What the record holds against a stated total: "own counts recorded here: at least 4,120; 637 can
/// only lie in what was not told", "recorded here: 64; agrees", "recorded here: 4,120; 637 fewer
/// than stated". Empty where there is nothing to compare with.
[[nodiscard]] std::string describe(const Checkpoint &checkpoint);

/// The verdict alone: "agrees", "open: 637 not told", "off: 637 fewer", "nothing to compare with".
[[nodiscard]] std::string describeBriefly(const Checkpoint &checkpoint);

/// "1 day", "10–12 days", "at least 3 days".
[[nodiscard]] std::string describe(const DayCount &days);

/// "1", "10–12", "3+": where the unit stands elsewhere.
[[nodiscard]] std::string describeBriefly(const DayCount &days);

/// How a deadline stands, without a date: "pending", "passed", "met", "met 1 day late".
[[nodiscard]] std::string describeState(DeadlineState state, const std::optional<DayCount> &late);
[[nodiscard]] std::string describeState(const DeadlineRow &row);

/// How a deadline went: "passed 8 August 2025", "amended 28 July 2025", "passed by the calendar",
/// "met 16 May 2025, 1 day late"; while it is pending when it falls due: "pending, due 2 September
/// 2025".
[[nodiscard]] std::string describeBriefly(const DeadlineRow &row);

/// How a deadline went and who says so; `decidedBy` is what the event is called that tells it.
/// "passed 8 August 2025, as the dossier states", "amended 28 July 2025 by ultimatum-10",
/// "passed by the calendar; nobody says how it went". Empty while it is pending.
[[nodiscard]] std::string describe(const DeadlineRow &row, std::string_view decidedBy);

/// What was not added and why: "3 running totals count earlier events again: not added".
[[nodiscard]] std::string describe(const Refused &refused);

/// "50 days", "10–12 days", "2 months", "30 hours", "5–10 business days".
[[nodiscard]] std::string describe(const Term &shortest, const Term &longest);

/// "+610", "−615 to −610", "at least 994 fewer", "0 or more", "none", "not known".
[[nodiscard]] std::string describe(const Difference &difference);

/// Who says how much, each speaker and number once: "UA 1,245; RU at least 1,000 or about 1,200".
[[nodiscard]] std::string describe(const Dossier &dossier, const std::vector<Index> &claims);

/// How a figure of a pledge stands: "fulfilled", "open: 400 outstanding", "over-fulfilled by
/// 57–60", "unknown: 7 events undisclosed", "restated: counted with the earlier pledge", and after
/// it "; disputed" where an event disputes it.
[[nodiscard]] std::string describe(const PledgeStatus &status, const PledgedFigure &figure);

/// What a total is of: "all since 2 June 2025", "all from February 2022 to May 2025" where it ends
/// on another day than its event, "all until 16 June 2025" where it begins with the record, "of 2
/// events together". Empty for a claim of its event alone.
[[nodiscard]] std::string describeScope(const Dossier &dossier, const Claim &claim);
[[nodiscard]] std::string describeScope(const Dossier &dossier, const Contradiction &contradiction);

/// "0.2%", "< 0.1%"; in brackets where all the claims can be right.
[[nodiscard]] std::string describeSpread(const Contradiction &contradiction);

}
