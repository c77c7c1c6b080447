// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands over the bars of rounds: a name and a length for each; where these have no room, one
/// for several under a bracket.
#pragma once

#include "charts/plot.h"

#include <functional>
#include <string>
#include <vector>

namespace ledgerline {

/// A name and below it what is told.
struct RoundWords
{
    std::string name;
    std::string told;
};

/// A bar with its reports.
struct RoundBar
{
    Box box;
    double top = 0; ///< y of its uppermost report, or its own
    RoundWords words;
    bool isMoved = false; ///< so far from its date that it tells that only with its neighbours
};

/// `shared` tells what the bars [first, last) come to.
struct RoundLabels
{
    std::vector<Label> labels;
    std::vector<Mark> brackets;
};
[[nodiscard]] RoundLabels
layOutRoundLabels(const std::vector<RoundBar> &bars, const std::vector<Mark> &reports,
                  const Box &area,
                  const std::function<RoundWords(std::size_t first, std::size_t last)> &shared);

}
