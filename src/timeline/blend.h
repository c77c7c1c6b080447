// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/drawing.h"

namespace ledgerline {

/// The picture on the way from one choice of lanes to another, of the same events in the same
/// window of time: `amount` is 0 at the one, 1 at the other.
///
/// What both show moves; lanes that only one of them has grow out of the place between their
/// neighbours or shrink into it; the rest fades, words before other words come. Only what is to
/// stay stands for its events.
[[nodiscard]] Drawing blended(const Drawing &before, const Drawing &after, double amount);

}
