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

/// "June 2025", "2025"; of a bar that the window cuts "June 2025, all of it"
[[nodiscard]] std::string describePeriod(const Bucket &bucket, bool isCut = false);

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
[[nodiscard]] QString hitText(const Dossier &dossier, const std::string &period, const Side &side,
                              const Total &total, const std::string &doubts);

/// "2 of its events may lie in other months": of a bar; empty where none may.
[[nodiscard]] std::string describeVague(std::size_t events, Period period);

/// "16 June 2025 · Bodies returned to North since 2 June 2025, says South: 6,060 (“...”)", and on
/// a second line what is recorded here.
[[nodiscard]] std::string describeCheckpoint(const Dossier &dossier, const Checkpoint &checkpoint);

/// "39 to 120 min", "about 50 min to 4 h or more", "up to 60 min", "39 to 60 min; 2 not reported":
/// what several rounds of talks lasted, from the shortest to the longest. `isTold` of how many.
struct LengthSpan
{
    std::int64_t shortest = 0; ///< minutes
    std::int64_t longest = 0;
    bool isOpen = false; ///< one may be longer
    bool approximate = false;
    std::size_t rounds = 0;
    std::size_t told = 0; ///< of how many of them a length is
};
[[nodiscard]] std::string describeSpan(const LengthSpan &span);

/// "North: 100 min (“an hour and forty minutes”), Agency"
[[nodiscard]] std::string describeClaim(const Dossier &dossier, const Claim &claim);

/// The same of several, a line each; of many the first, and how many more there are.
[[nodiscard]] std::string describeClaims(const Dossier &dossier, const std::vector<Index> &claims);

/// Who says how much where there is little room, a text a party: "UA 1,245", "RU 1,000+ or ~1,200".
[[nodiscard]] std::vector<std::string> describeClaimsBriefly(const Dossier &dossier,
                                                             const std::vector<Index> &claims);

}
