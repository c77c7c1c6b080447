// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/time.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace ledgerline {

/// True when the system's time zone database has the IANA zone `name`.
[[nodiscard]] bool isKnownZone(std::string_view name);

/// A moment of universal time on the clock of a zone; nothing when the zone is not known. (From
/// 2038 on the date library knows of no summer time: it reads the transitions that the database
/// lists, and not the rule for those after them.)
[[nodiscard]] std::optional<Instant> onClock(date::sys_seconds moment, std::string_view zone);

/// The moment of universal time at which the clock of a zone shows `time`: of a time that it shows
/// twice the first, of one that it skips when it skips. A zone that is not known is universal time.
[[nodiscard]] date::sys_seconds universalTime(Instant time, std::string_view zone);

/// What the clock of a zone shows so much real time after it showed `from`. Of a time that the
/// clock shows twice the first is meant; one that it skips is when it skips. Where the zone is not
/// known, its clock is taken never to change.
[[nodiscard]] Instant realTimeAfter(Instant from, std::chrono::seconds passed,
                                    std::string_view zone);

/// True when the clock of a zone skips this moment, as clocks do when summer time begins.
[[nodiscard]] bool isSkipped(Instant moment, std::string_view zone);

}
