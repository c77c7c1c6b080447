// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/picture.h"

#include <vector>

namespace ledgerline {

/// Gives pictures their places in an area: a single one all of it; of several the timeline, and
/// the charts beside it where the area is wide, else below it. Charts that would be too small to
/// be read are taken out. Totals have their place already.
void arrange(std::vector<Picture> &pictures, const Box &area);

/// Of charts the first ones that can be read side by side in an area below a timeline, one at
/// least.
[[nodiscard]] std::vector<ChartKind> readableInRow(const std::vector<ChartKind> &charts, Size area);

}
