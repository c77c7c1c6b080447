// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/reading.h"
#include "paint/painter.h"

#include <string_view>

namespace ledgerline {

/// What a figure's SVG calls the lanes, events and gaps of a drawing: ids from the dossier's own
/// ("lane-exchanges", "event-exchange-1", "cluster-" and the first of several, "gap-..."), titles
/// in the words of the window's tips. All that is given must outlive the result.
[[nodiscard]] DrawingNames namesOf(const Dossier &dossier, const Drawing &drawing,
                                   std::string_view language, const Reading &reading);

}
