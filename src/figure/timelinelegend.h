// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "figure/picture.h"
#include "paint/legend.h"

#include <string_view>
#include <vector>

namespace ledgerline {

/// What the marks of a timeline mean; only of what the drawing holds.
[[nodiscard]] std::vector<LegendEntry>
timelineLegend(const Dossier &dossier, const Drawing &drawing, std::string_view language);

/// One for all pictures: what looks alike means the same in each.
[[nodiscard]] std::vector<LegendEntry>
legendOf(const Dossier &dossier, const std::vector<Picture> &pictures, std::string_view language);

}
