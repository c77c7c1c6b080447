// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/sketch.h"

namespace ledgerline {

/// How soft a term's end is, in px: due on one day it is exact, else it may fall anywhere in its
/// stretch. Private to this room.
[[nodiscard]] double dueSoftness(const Sketch &sketch, const Item &item);

/// Adds a term's bracket in `box`: solid as long as the term held, dashed from where it was
/// amended, withdrawn or superseded. `mark` gives ink, lane and members.
void sketchBracket(Sketch &sketch, const Item &item, const Box &box, Mark mark);

}
