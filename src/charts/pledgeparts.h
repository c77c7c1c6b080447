// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What of pledges is drawn, in numbers.
#pragma once

#include "ledger/pledge.h"
#include "paint/legend.h"

namespace ledgerline {

/// The most that an axis must have room for.
[[nodiscard]] double greatestIn(const PledgedFigure &figure);

/// Up to where the outline is dashed: what some claim says is due.
[[nodiscard]] std::int64_t agreedHigh(const PledgedFigure &figure);

/// What is certain of all deliveries, in order of time, a whole's stages apart. What was told of
/// several together lies where the first stands that told nothing by itself.
[[nodiscard]] std::vector<std::int64_t> certainParts(const Dossier &dossier,
                                                     const Delivered &delivered);

/// What the pictures of some pledges need told.
[[nodiscard]] std::vector<LegendEntry> pledgeLegend(const Dossier &dossier,
                                                    const std::vector<PledgeStatus> &pledges);

}
