// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ledgerline::cli {

struct ReportOptions
{
    std::string file; ///< a dossier or a story; empty: the built-in dossier
    std::string story; ///< empty: the only one
    std::string folder;
    std::vector<std::string> formats; ///< empty: all
    std::string preset = "page";
    std::string theme; ///< empty: each scene's
    std::string language; ///< BCP 47; empty: each scene's
    bool hasNotes = false;
    bool hasProgress = false; ///< told where there is no terminal, too
    bool isList = false; ///< the stories are listed, and nothing is written
};

/// Declares `ledgerline report`.
CLI::App &addReport(CLI::App &program, ReportOptions &options);

/// Writes a story's figures with pages that tell of them, and prints the path of the page.
[[nodiscard]] Status report(const ReportOptions &options);

}
