// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "cli/viewoptions.h"

#include <optional>
#include <string>
#include <vector>

namespace ledgerline::cli {

struct ExportOptions
{
    std::string file; ///< empty: the built-in dossier
    std::vector<std::string> figures;
    std::vector<std::string> formats{"svg"};
    std::string folder = ".";
    ViewOptions view{
        .from = {}, .to = {}, .asOf = {}, .lanes = {}, .theme = "light", .language = {}};
    std::string size; ///< logical pixels; empty: the preset's, else 1600x900
    std::string preset; ///< empty: none
    std::optional<double> scale; ///< none: the preset's, else 1
    std::optional<double> dotsPerInch;
    std::optional<std::string> title; ///< in the place of what is made from the view
    std::optional<std::string> subtitle;
    std::optional<std::string> altText;
    std::vector<std::string> without; ///< parts of a figure
};

/// Declares `ledgerline export`.
CLI::App &addExport(CLI::App &program, ExportOptions &options);

/// Writes the figures and prints the path of each.
[[nodiscard]] Status exportFigures(const ExportOptions &options);

}
