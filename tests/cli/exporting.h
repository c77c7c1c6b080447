// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Calls of `ledgerline export`.
#pragma once

#include "cli/program.h"

using Call = std::vector<std::string>;
using Names = std::vector<std::string>;

inline const Names figures{"timeline", "exchanges", "bodies",    "events",         "cumulative",
                           "talks",    "pledges",   "deadlines", "contradictions", "dashboard"};

inline const Names formats{"svg", "png", "pdf", "csv", "json", "txt", "zip"};

inline std::string fileOf(const std::string &figure, const std::string &format)
{
    return figure + (format == "txt" ? ".alt.txt" : '.' + format);
}

inline Outcome exportTo(const Folder &folder, Call options, Surroundings surroundings = {})
{
    options.insert(options.begin(), {"export", record});
    surroundings.folder = folder.path();
    return run(options, surroundings);
}
