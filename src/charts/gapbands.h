// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the dossier says that it misses, behind what a chart counts: an empty stretch is not to be
/// read as "nothing happened". Private to this room.
#pragma once

#include "charts/plot.h"

#include <optional>
#include <span>

namespace ledgerline {

/// A stretch of time in which something is known to be missing.
struct GapBand
{
    Index gap = none; ///< row of `Dossier::gaps`
    Window window; ///< what of it is shown
};

/// Those of some lanes that touch the shown time, in the order of the file; as of a day nothing
/// after it is missing yet.
[[nodiscard]] std::vector<GapBand> gapBands(const Dossier &dossier, std::span<const Index> lanes,
                                            Window shown, std::optional<Instant> asOf);

/// Whether the dossier knows of any, whenever.
[[nodiscard]] bool hasGaps(const Dossier &dossier, std::span<const Index> lanes);

/// "Known to be missing: The winter, February 2026."
[[nodiscard]] std::string sentenceOf(const Dossier &dossier, Index gap);

}
