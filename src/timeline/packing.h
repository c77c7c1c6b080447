// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/glyphs.h"

#include <functional>

namespace ledgerline {

/// Gives every glyph a row, so that neither marks nor, where possible, words meet. In order of
/// time, by the zoom alone: wherever the window is, the layout goes on in the same way. A cluster
/// takes the rows from `clusterFirst` to `clusterLast`. `wordsEnd` tells up to where (px) the words
/// of a glyph that is no cluster would like to reach, and is asked only of those that have a row
/// of their own: in a busy lane most lie on others. Private to this room.
void pack(Glyphs &glyphs, int rows, int clusterFirst, int clusterLast,
          const std::function<double(const Glyph &)> &wordsEnd);

}
