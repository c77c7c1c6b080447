// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a lane has to show near a window, in O(pixels x log n). Private to this room.
#pragma once

#include "timeline/sketch.h"

#include <vector>

namespace ledgerline {

/// Neighbouring events of a long lane that are too many for their place on any picture of this
/// scale, so that nobody looks at each of them.
struct Crowd
{
    std::size_t first = 0; ///< in the items of the lane
    std::size_t last = 0; ///< the first that is not among them
    double left = 0; ///< px, the place that they have
    double right = 0;

    [[nodiscard]] std::size_t size() const { return last - first; }
};

struct NearItems
{
    std::vector<const Item *> items; ///< one by one, in order of the lane's items
    std::vector<Crowd> crowds; ///< from left to right
};

/// The width (px) that a cluster of so many needs to tell its number.
[[nodiscard]] double clusterWidth(const Sketch &sketch, std::size_t count);

/// How much there is room for.
struct Room
{
    double crowd = 40; ///< px, the widest that a crowd may be; they are half that at least
    double mark = 2.5; ///< px from one mark to the next
    int rows = 1;
};

/// The items of a lane that may matter for the window: those that touch it, and before it enough
/// that what is packed one after another does not change while panning. Crowds stand at multiples
/// of a power of two of seconds: a pan moves them, and zooming splits each of them in two.
[[nodiscard]] NearItems itemsNear(const Sketch &sketch, Index lane, const Room &room);

}
