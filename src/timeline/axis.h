// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/sketch.h"

namespace ledgerline {

inline constexpr double axisHeight = 44; ///< px below the lanes: ticks, their labels, contexts
inline constexpr double overviewAxisHeight = 17; ///< px: ticks and labels alone

/// How much an axis tells.
enum class AxisStyle
{
    full, ///< grid lines, ticks, labels and contexts
    slim, ///< ticks and labels; a major tick's label is its context
};

/// The time axis under the plot. Private to this room.
void sketchAxis(Sketch &sketch, AxisStyle style);

}
