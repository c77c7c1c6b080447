// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/gapbands.h"

#include "ledger/eventwording.h"
#include "timeline/gapstretch.h"

#include <algorithm>

namespace ledgerline {

namespace {

bool isOfOneOf(const Gap &gap, std::span<const Index> lanes)
{
    if (gap.lanes.empty())
        return !lanes.empty();
    return std::ranges::any_of(
        lanes, [&](Index lane) { return std::ranges::find(gap.lanes, lane) != gap.lanes.end(); });
}

}

std::vector<GapBand> gapBands(const Dossier &dossier, std::span<const Index> lanes, Window shown,
                              std::optional<Instant> asOf)
{
    shown.to = std::min(shown.to, asOf.value_or(shown.to));
    std::vector<GapBand> result;
    for (Index row = 0; row < dossier.gaps.size(); ++row) {
        const Window window = stretchOf(dossier.gaps[row], shown);
        if (!window.isEmpty() && isOfOneOf(dossier.gaps[row], lanes))
            result.push_back({row, window});
    }
    return result;
}

bool hasGaps(const Dossier &dossier, std::span<const Index> lanes)
{
    return std::ranges::any_of(dossier.gaps, [&](const Gap &gap) { return isOfOneOf(gap, lanes); });
}

std::string sentenceOf(const Dossier &dossier, Index gap)
{
    return "Known to be missing: " + nameOf(describeGap(dossier, gap, {})) + '.';
}

}
