// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the dossier says that it misses, as a faint band behind the events. Private to this room.
#pragma once

#include "timeline/lanes.h"

#include <span>

namespace ledgerline {

void sketchGaps(Sketch &sketch, std::span<const LanePlan> plans);

}
