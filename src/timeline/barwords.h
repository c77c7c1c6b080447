// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/lanes.h"
#include "timeline/occupancy.h"
#include "timeline/slots.h"

#include <vector>

namespace ledgerline {

/// A slot, and how far its marks reach from the baseline. Private to this room, as what follows.
struct Bar
{
    Slot slot;
    bool selected = false; ///< one of its events is
    double end[2] = {0, 0}; ///< px, up and down
};

/// Writes what the bars of a lane come to beyond their ends, where there is room: it keeps off what
/// is `taken`, and takes its own.
void writeCounts(Sketch &sketch, const LanePlan &plan, const Slots &slots,
                 const std::vector<Bar> &bars, Occupancy &taken);

}
