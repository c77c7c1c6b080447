// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/drawing.h"

namespace ledgerline {

/// How many lines of which text a page has room for; the picture keeps the most of it. A narrow
/// page breaks its texts into more of them.
struct Budget
{
    double margin = 0;
    int title = 0; ///< lines; so all below
    int subtitle = 0;
    int legend = 0;
    int totals = 0;
    int bars = 0; ///< what bars count, told whatever else is
    int sources = 0;
    int footer = 0;

    Budget(Size size, bool isTimeline);
};

}
