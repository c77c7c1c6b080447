// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <vector>

namespace CLI {
class App;
}

namespace ledgerline::cli {

struct FormatOptions
{
    std::vector<std::string> files;
    bool check = false;
};

/// Declares `ledgerline fmt`.
CLI::App &addFormat(CLI::App &program, FormatOptions &options);

/// Writes the files in canonical form, or tells which are not in it. Prints the name of each that
/// is changed or would be; one with errors is not touched.
[[nodiscard]] Status format(const FormatOptions &options);

}
