// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "cli/compare.h"
#include "cli/viewoptions.h"

namespace ledgerline::cli {

struct TallyOptions
{
    std::string file; ///< empty: the built-in dossier
    std::string by = "month";
    bool json = false;
    bool csv = false;
    bool checkpoints = false;
    bool counts = false;
    bool deadlines = false;
    bool talks = false;
    bool pledges = false;
    bool compare = false;
    bool contradictions = false;
    ViewOptions view;
    SecondOptions second;
};

/// Declares `ledgerline tally`.
CLI::App &addTally(CLI::App &program, TallyOptions &options);

/// Prints the sums that the charts show.
[[nodiscard]] Status printTally(const TallyOptions &options);

}
