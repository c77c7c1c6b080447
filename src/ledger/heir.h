// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/count.h"
#include "ledger/reading.h"

namespace ledgerline {

/// What a pledge names of a figure, from nothing to all that it needs to stand for it.
enum class Named
{
    nothing, ///< or the pledge is not known
    parts,
    whole, ///< that the figure is a part of
    itself
};

/// Events that are no pledges name nothing.
[[nodiscard]] Named namedBy(const Dossier &dossier, Index pledge, Figure figure,
                            const Reading &reading);

/// The pledge under which a figure is owed instead, where the reading knows it: the first one that
/// amends it and names the figure, or else a whole of it that the pledge itself does not name, or
/// else the first one that it reports on and that names the figure. None where it is owed under the
/// pledge itself.
[[nodiscard]] Index heirOf(const Dossier &dossier, Index pledge, Figure figure,
                           const Reading &reading = {});

}
