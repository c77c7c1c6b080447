// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/rowlayout.h"
#include "ledger/contradiction.h"
#include "paint/legend.h"

namespace ledgerline {

/// What the chart of contradictions shows of a reading, whatever its window.
struct ContradictionRows
{
    std::vector<Contradiction> rivals; ///< rows of the table
    std::vector<Dispute> disputes; ///< and those after them
    std::vector<LegendEntry> legend;
    RowTable table;
};

[[nodiscard]] ContradictionRows contradictionRows(const Dossier &dossier, const Reading &reading);

/// Whether all that is claimed lies so far apart that an axis begins at zero.
[[nodiscard]] bool beginsAtZero(const Contradiction &rivals);

}
