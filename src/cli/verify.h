// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <string>

namespace CLI {
class App;
}

namespace ledgerline::cli {

struct VerifyOptions
{
    std::string figure; ///< a file
    std::string dossier; ///< empty: the built-in one
};

/// Declares `ledgerline verify`.
CLI::App &addVerify(CLI::App &program, VerifyOptions &options);

/// Draws an exported figure again and prints whether it is the same, or what differs.
[[nodiscard]] Status verifyFigure(const VerifyOptions &options);

}
