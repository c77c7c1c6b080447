// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <algorithm>

namespace ledgerline {

/// What of a gap lies in the time that is shown; an end that is not known is beyond it.
[[nodiscard]] inline Window stretchOf(const Gap &gap, const Window &shown)
{
    const Edtf &when = *gap.when;
    Window result = when.extent();
    if (when.startEnd != EdtfEnd::date)
        result.from = std::min(result.from, shown.from);
    if (when.endEnd != EdtfEnd::date)
        result.to = std::max(result.to, shown.to);
    return {std::max(result.from, shown.from), std::min(result.to, shown.to)};
}

}
