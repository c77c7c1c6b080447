// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Knowledge time: when the record's sources had told what it says.
#pragma once

#include "ledger/reading.h"

#include <optional>
#include <vector>

namespace ledgerline {

/// The end of a claim's reported day, or else of its event's own.
[[nodiscard]] Instant reportedBy(const Dossier &dossier, const Claim &claim);

/// When a claim had certainly been reported: the end of its reported day, and not before its event
/// was known. A claim without a day counts from the end of its event's own on.
[[nodiscard]] Instant knownFrom(const Dossier &dossier, const Claim &claim);

/// When an event had certainly been reported: with the first of its sources and claims to tell of
/// it, and not before it began (announced beforehand, it was still to come). Without any date
/// among them: at the end of its own day.
[[nodiscard]] Instant knownFrom(const Dossier &dossier, Index event);

/// Whether the reading's day lets a claim or event count.
[[nodiscard]] bool isKnown(const Dossier &dossier, const Claim &claim, const Reading &reading);
[[nodiscard]] bool isKnown(const Dossier &dossier, Index event, const Reading &reading);

/// The days on which something became known, in order, each once: the natural steps of as-of. As
/// of such a day, all that was reported on it counts.
[[nodiscard]] std::vector<Day> knowledgeDays(const Dossier &dossier);

/// The days to go by from one as-of to another, none of which is everything: at most so many of
/// `days`, evenly, in the order of the way. The last is `to`; there is none where nothing changes.
[[nodiscard]] std::vector<std::optional<Day>> daysBetween(const std::vector<Day> &days,
                                                          std::optional<Day> from,
                                                          std::optional<Day> to, std::size_t most);

/// The moment that "as of `day`" means: the end of that day.
[[nodiscard]] constexpr Instant asOfDay(Day day)
{
    return Instant(day) + date::days(1);
}

}
