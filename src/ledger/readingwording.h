// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How a reading is told: for choosers, for subtitles, beside totals.
#pragma once

#include "ledger/reading.h"

#include <string>
#include <string_view>

namespace ledgerline {

/// The rule's name: "Envelope", "Lowest", "Highest", "Latest", "Ruritania’s word". `language` is
/// BCP 47, empty for the dossier's own; so below.
[[nodiscard]] std::string describeRule(const Dossier &dossier, const Reading &reading,
                                       std::string_view language = {});

/// What it does: "the lowest to the highest of what was claimed".
[[nodiscard]] std::string explainRule(const Dossier &dossier, const Reading &reading,
                                      std::string_view language = {});

/// The day up to which claims count, as its last day: "8 June 2025"; empty when all count.
[[nodiscard]] std::string describeAsOf(const Reading &reading);

/// What a reading takes: "what all claims span", "the lowest claim", "the word of Ruritania alone,
/// as of 8 June 2025".
[[nodiscard]] std::string describe(const Dossier &dossier, const Reading &reading);

}
