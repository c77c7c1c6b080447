// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/lanes.h"

namespace ledgerline {

/// Lays out a lane of marks with words beside them: talks, pledges, deadlines, disputes,
/// statements. Private to this room.
void sketchRows(Sketch &sketch, const LanePlan &plan);

}
