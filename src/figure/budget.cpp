// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/budget.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr double narrow = 480; ///< px of width
constexpr double high = 640; ///< px of height; so the next three
constexpr double roomy = 420;
constexpr double low = 340;
constexpr double tiny = 180;

}

Budget::Budget(Size size, bool isTimeline)
    : margin(std::round(std::clamp(std::min(size.width, size.height) * 0.035, 6.0, 32.0)))
{
    const bool isNarrow = size.width < narrow;
    const bool isRoomy = size.height >= roomy;
    title = isRoomy ? (isNarrow ? 3 : 2) : size.height >= 100 ? 1 : 0;
    subtitle = isRoomy ? 3 : size.height >= tiny ? 2 : 0;
    legend = isRoomy ? (isNarrow ? 5 : 3) : size.height >= 260 ? 1 : 0;
    totals = !isRoomy ? 0 : isNarrow ? 6 : 3;
    if (isTimeline && isNarrow && size.height < high)
        totals = std::min(totals, 2); // its legend is above it, and takes as much of the height
    bars = size.height < tiny ? 0 : isNarrow ? 6 : 3;
    sources = size.height >= high || (isRoomy && isNarrow) ? 2 : size.height >= low ? 1 : 0;
    footer = isRoomy ? 2 : size.height >= 220 ? 1 : 0;
}

}
