// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

/// Ends the process unless `condition` holds: to a fuzzer, and to the replay, that is a finding.
inline void require(bool condition, std::string_view what)
{
    if (condition)
        return;
    std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
    std::abort();
}
