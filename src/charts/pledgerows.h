// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/rowlayout.h"
#include "ledger/pledge.h"
#include "paint/legend.h"

namespace ledgerline {

/// What the chart of pledges shows of a reading, whatever its window: a section a measure.
struct PledgeRows
{
    /// A row: a figure of a pledge; a pledge of which nothing is counted has one without.
    struct Item
    {
        std::size_t status = 0;
        std::size_t figure = none;
    };

    std::vector<PledgeStatus> pledges;
    std::vector<bool> sharesName; ///< one a pledge: another has the same short name
    std::vector<Item> items; ///< one a row of the table
    std::vector<Index> measures; ///< one a section; `none`: nothing is counted
    std::vector<double> greatest; ///< of each measure in the file: what an axis has room for
    std::vector<LegendEntry> legend;
    RowTable table;
};

[[nodiscard]] PledgeRows pledgeRows(const Dossier &dossier, const Reading &reading);

}
