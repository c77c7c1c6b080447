// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/view.h"

#include "ledger/knowledge.h"

#include <algorithm>

namespace ledgerline {

std::optional<Reading> readingOf(const Dossier &dossier, const View &view)
{
    const auto named = readingNamed(dossier, view.reading);
    const auto *found = std::get_if<Reading>(&named);
    if (!found)
        return {};
    Reading reading = *found;
    if (view.asOf)
        reading.asOf = asOfDay(*view.asOf);
    return reading;
}

Window everything(const Window &extent)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::seconds least = 12h; // a single moment still gets a day
    const std::chrono::seconds margin = std::max(least, (extent.to - extent.from) / 25);
    return {extent.from - margin, std::max(extent.to, extent.from) + margin};
}

}
