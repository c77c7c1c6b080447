// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/count.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// What a mark stands for, in words: the same for the window's tip, for assistive tools and in
/// exported files. Plain text.
struct MarkWords
{
    std::string heading;
    std::string date;
    std::vector<std::string> lines; ///< quantities by direction, or the members of a cluster
};

/// Of one event: its title, date and what it comes to either way. Of several: how many, when, and
/// the first of them.
[[nodiscard]] MarkWords describeMark(const Dossier &dossier, std::span<const Index> events,
                                     std::string_view language, const Reading &reading = {});

/// "People returned to Northland: at least 1,200".
[[nodiscard]] std::string describeFigure(const Dossier &dossier, const Figure &figure,
                                         const Quantity &quantity, std::string_view language);

/// Of a gap: what it is, its stretch of time, what is missing there.
[[nodiscard]] MarkWords describeGap(const Dossier &dossier, Index gap, std::string_view language);

/// "25 for 25, 12 March 2001": heading and date.
[[nodiscard]] std::string nameOf(const MarkWords &words);

/// Whether a measure is what the lane of talks shows, which is told in minutes.
[[nodiscard]] bool isTalksLength(const Dossier &dossier, Index measure);

/// A quantity in its measure's words: "at least 1,200", "90–100 min".
[[nodiscard]] std::string describe(const Dossier &dossier, Index measure, const Quantity &quantity);

}
