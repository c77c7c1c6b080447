// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "paint/legend.h"

#include <string_view>
#include <vector>

namespace ledgerline {

/// What the marks of a timeline mean; only of what the drawing holds.
[[nodiscard]] std::vector<LegendEntry>
timelineLegend(const Dossier &dossier, const Drawing &drawing, std::string_view language);

}
