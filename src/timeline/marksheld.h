// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Which marks the pictures of a record have, whichever window of it is shown: what there is to
/// explain of them.
#pragma once

#include "timeline/eventindex.h"

namespace ledgerline {

/// What follows from the events themselves.
struct KindsHeld
{
    bool pledge = false;
    bool dispute = false;
    bool statement = false;
    bool deadline = false;
    bool amended = false; ///< a deadline
    bool soft = false; ///< a date that is vaguer than a day
    bool several = false; ///< of which a cluster can be made
};
[[nodiscard]] KindsHeld kindsHeld(const Dossier &dossier); ///< O(n)

/// What bars show of amounts under a reading, as of its day.
struct BarsHeld
{
    bool toSide[2] = {false, false};
    bool inexact = false; ///< claims differ, or leave the end open
    bool undisclosed = false;
};
[[nodiscard]] BarsHeld barsHeld(const EventIndex &events);

}
