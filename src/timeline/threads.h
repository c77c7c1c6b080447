// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/sketch.h"

namespace ledgerline {

/// Thin lines between the selected pledge and its deliveries, or between the selected delivery and
/// what it fulfils; after all marks, so that they know where those are. They lie behind them.
/// Private to this room.
void sketchThreads(Sketch &sketch);

/// The moment up to which claims count, as a line across the lanes. Private to this room.
void sketchAsOf(Sketch &sketch);

}
