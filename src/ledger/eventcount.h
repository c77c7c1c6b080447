// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/reading.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace ledgerline {

/// How many events of each kind began in a year.
struct YearOfEvents
{
    std::optional<std::int64_t> year; ///< none: of events whose date does not tell the year
    std::array<int, eventKindCount> events{}; ///< in the order of EventKind
    std::array<int, eventKindCount> parts{}; ///< those of them that are part of another of the kind
};

/// The years that have any event that touches `window` and is known to the reading, in order; the
/// row without a year last.
[[nodiscard]] std::vector<YearOfEvents> countEvents(const Dossier &dossier, const Window &window,
                                                    const Reading &reading = {});

}
