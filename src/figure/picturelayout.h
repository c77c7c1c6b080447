// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/picture.h"
#include "timeline/theme.h"

#include <string>
#include <vector>

namespace ledgerline {

/// Both fill the picture's box. `frame` says what the chart draws besides its plots; its size is
/// the box's.
void layOutChart(Picture &picture, const Theme &theme, ChartFrame frame);
void layOutTimeline(Picture &picture, const EventIndex &events,
                    const std::vector<Index> &hiddenLanes, const std::string &language);

}
