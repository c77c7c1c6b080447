// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/time.h"

#include <optional>
#include <string>
#include <vector>

namespace ledgerline {

/// What is shown: the one description that the window, the command line, the scenes of stories and
/// exported files carry.
struct View
{
    std::string figure = "timeline"; ///< one of figureWords in vocabulary.h
    std::optional<Window> window; ///< none: everything
    std::vector<std::string> hiddenLanes; ///< lane ids
    std::string reading = "envelope"; ///< as readingNamed() knows it
    std::optional<Day> asOf; ///< what had been reported by then; none: everything
    bool onlyDisputed = false; ///< events on which somebody disagrees, alone
    std::string theme = "light"; ///< light or dark
    std::string language; ///< BCP 47; empty: the dossier's own

    friend bool operator==(const View &, const View &) = default;
};

}
