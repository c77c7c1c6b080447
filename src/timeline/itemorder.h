// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/item.h"

#include <cstddef>
#include <vector>

namespace ledgerline {

/// Sorts the items of a lane by their beginnings, keeping the order of equals.
void sortByBeginning(std::vector<Item> &items);

/// Of items in order of their beginnings: says where the mark of each stands and brings them into
/// that order, and else into that of their dates, those without a mark last. Returns how many have
/// one.
std::size_t bringIntoPlace(std::vector<Item> &items);

}
