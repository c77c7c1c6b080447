// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/view.h"

#include <algorithm>

namespace ledgerline {

Window everything(const Window &extent)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::seconds least = 12h; // a single moment still gets a day
    const std::chrono::seconds margin = std::max(least, (extent.to - extent.from) / 25);
    return {extent.from - margin, std::max(extent.to, extent.from) + margin};
}

}
