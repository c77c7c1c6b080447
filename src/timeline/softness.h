// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/sketch.h"

namespace ledgerline {

/// A stretch of time on the drawing, with ends as soft as its dates are imprecise. Private to this
/// room.
struct SoftSpan
{
    double left = 0;
    double right = 0;
    double softLeft = 0; ///< px over which it fades in
    double softRight = 0;
};

/// All that a date may touch. An end that is open or not known fades out beyond the known one.
[[nodiscard]] SoftSpan softSpan(const Sketch &sketch, const Edtf &when);

/// True when a date is vaguer than a day, or one of its ends is not known: what is drawn for it is
/// a stretch and not a place.
[[nodiscard]] bool isVague(const Edtf &when);

}
