// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The sentences of charts. Numbers and dates in them are worded by the ledger.
#pragma once

#include "charts/statistics.h"
#include "ledger/checkpoint.h"

#include <QString>
#include <span>
#include <string_view>

namespace ledgerline {

[[nodiscard]] QString toQString(std::string_view text);

/// "June 2025", "2025"
[[nodiscard]] std::string describePeriod(const Bucket &bucket);

/// "Bodies returned"; "Events" without a measure
[[nodiscard]] std::string measureName(const Dossier &dossier, Index measure);

/// "Bodies returned to North"
[[nodiscard]] std::string describeFigure(const Dossier &dossier, Figure figure);

/// "to North"; empty where there is no direction
[[nodiscard]] std::string describeDirection(const Dossier &dossier, Index to);

/// "to North and South"
[[nodiscard]] std::string describeDirection(const Dossier &dossier, std::span<const Index> to);

/// What an event is called in full, and in short.
[[nodiscard]] std::string titleOf(const Dossier &dossier, Index event);
[[nodiscard]] std::string briefTitleOf(const Dossier &dossier, Index event);

/// "June 2025 · Bodies returned to North: 6,057–6,060", and doubts on a second line.
[[nodiscard]] QString hitText(const Dossier &dossier, const Bucket &bucket, const Side &side,
                              const Total &total);

/// "16 June 2025 · Bodies returned to North since 2 June 2025, says South: 6,060 (“...”)", and on
/// a second line what is recorded here.
[[nodiscard]] std::string describeCheckpoint(const Dossier &dossier, const Checkpoint &checkpoint);

/// "North: 100 min (“an hour and forty minutes”), Agency"
[[nodiscard]] std::string describeClaim(const Dossier &dossier, const Claim &claim);

/// The same of several, a line each; of many the first, and how many more there are.
[[nodiscard]] std::string describeClaims(const Dossier &dossier, const std::vector<Index> &claims);

}
