// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/lanes.h"

namespace ledgerline {

/// Lays out a lane of quantities. Private to this room.
void sketchBars(Sketch &sketch, const LanePlan &plan);

}
