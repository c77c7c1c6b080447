// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/time.h"
#include "ledger/reading.h"

#include <optional>
#include <string>
#include <vector>

namespace ledgerline {

/// What is shown: the one description that the window, the command line, and later stories and
/// exported files carry.
struct View
{
    std::string figure = "timeline"; ///< timeline, exchanges, bodies, cumulative, talks
    std::optional<Window> window; ///< none: everything
    std::vector<std::string> hiddenLanes; ///< lane ids
    std::string reading = "envelope"; ///< as readingNamed() knows it
    std::optional<Day> asOf; ///< what had been reported by then; none: everything
    bool onlyDisputed = false; ///< events on which somebody disagrees, alone
    std::string theme = "light"; ///< light or dark
    std::string language; ///< BCP 47; empty: the dossier's own

    friend bool operator==(const View &, const View &) = default;
};

/// How the view reads a dossier; none when that has no such party.
[[nodiscard]] std::optional<Reading> readingOf(const Dossier &dossier, const View &view);

/// What "everything" is: the dossier's extent with a margin, so that no mark touches an edge.
[[nodiscard]] Window everything(const Window &extent);

}
