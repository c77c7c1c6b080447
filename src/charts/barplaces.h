// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace ledgerline {

/// Where a bar stands that belongs somewhere on a line and needs some room there.
struct BarPlace
{
    double wish = 0; ///< px, where its middle belongs
    double least = 0; ///< px, half of the least width that it takes
    double most = 0; ///< half of the width that it would like
    double at = 0; ///< where its middle stands
    double half = 0; ///< of its width
    std::size_t crowd = 0; ///< those that push one another have the same
};

/// Puts bars beside each other, `gap` px apart, each as near its wish and as wide as the
/// others leave it; in the order that they have. None that belongs between `from` and `to` leaves
/// that stretch for others.
void placeApart(std::vector<BarPlace> &places, double gap, double from, double to);

}
