// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <string>

namespace CLI {
class App;
}

namespace ledgerline::cli {

struct ConvertOptions
{
    std::string format;
    std::string file; ///< empty: the built-in dossier
    std::string output;
    std::string language; ///< BCP 47; empty: the dossier's own
    bool force = false; ///< replaces a file that is there
};

/// Declares `ledgerline convert`, which is `import` the other way round.
CLI::App &addConvert(CLI::App &program, ConvertOptions &options);

/// Writes a dossier's events as another program reads them.
[[nodiscard]] Status convert(const ConvertOptions &options);

}
