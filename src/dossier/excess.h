// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <cstdint>
#include <vector>

namespace ledgerline {

/// Parts that come to more than anybody tells of their whole, which they cannot.
struct Excess
{
    enum class Of
    {
        measures, ///< that are a part of the event's
        stages ///< events that are a part of the event
    };

    Of parts = Of::measures;
    Index measure = none; ///< of the whole
    Index to = none; ///< its direction; none: none
    std::int64_t least = 0; ///< that the parts come to, by the lowest claim of each
    std::int64_t most = 0; ///< that anybody tells of the whole
};

/// Those of an event, in order of its claims. Only claims of scope `event` to one side or none, and
/// none that is only "about" so many.
[[nodiscard]] std::vector<Excess> excessesOf(const Dossier &dossier, Index event);

}
