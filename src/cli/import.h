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

struct ImportCall
{
    std::string format; ///< "auto": by what is in the file
    std::string file;
    std::string output;
    std::vector<std::string> map; ///< "title=Headline,start=Date"
    std::string dates; ///< "day-first", "month-first"; empty: as the file's dates tell
    std::string title; ///< empty: the file's own
    std::string language = "en";
    std::string timezone = "UTC";
    std::string edition; ///< empty: the last day in the data
    bool force = false; ///< replaces a file that is there
    bool json = false;
};

/// Declares `ledgerline import`.
CLI::App &addImport(CLI::App &program, ImportCall &call);

/// Writes a dossier of what a foreign file says, and prints what was taken and what was not.
[[nodiscard]] Status importFile(const ImportCall &call);

}
