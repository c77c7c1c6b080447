// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <vector>

namespace CLI {
class App;
}

namespace ledgerline::cli {

struct CheckOptions
{
    std::vector<std::string> files;
    bool strict = false;
    bool watch = false;
};

/// Declares `ledgerline check`.
CLI::App &addCheck(CLI::App &program, CheckOptions &options);

/// Prints the faults of the files, up to limits::faults, and of each file how many it has; with
/// `watch` again whenever that changes, until the process is told to end.
[[nodiscard]] Status check(const CheckOptions &options);

}
