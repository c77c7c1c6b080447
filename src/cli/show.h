// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <string>

namespace CLI {
class App;
}

namespace ledgerline::cli {

struct ShowOptions
{
    std::string figure; ///< a file
    bool json = false;
};

/// Declares `ledgerline show`.
CLI::App &addShow(CLI::App &program, ShowOptions &options);

/// Prints where an exported figure comes from.
[[nodiscard]] Status showFigure(const ShowOptions &options);

}
