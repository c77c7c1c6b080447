// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/summary.h"
#include "timeline/drawing.h"

#include <string_view>
#include <vector>

namespace ledgerline {

/// The totals that head a figure, as wide as `width` and as high as they need: what is counted,
/// how many, and what qualifies it, each in whole words.
[[nodiscard]] Drawing layOutTiles(const Dossier &dossier, const std::vector<Tile> &tiles,
                                  double width, const TextMeasure &measure);

}
