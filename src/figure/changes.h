// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/provenance.h"

#include <string>
#include <vector>

namespace ledgerline {

/// What became of rows that have ids.
struct IdChanges
{
    std::vector<std::string> added;
    std::vector<std::string> removed;
    std::vector<std::string> changed;

    [[nodiscard]] bool isEmpty() const
    {
        return added.empty() && removed.empty() && changed.empty();
    }
};

/// What a figure shows now and did not then, and the other way round. Nothing where there were too
/// many events to be listed.
[[nodiscard]] IdChanges eventChanges(const Provenance &then, const Provenance &now);

/// The same of its sources: changed are those with another publisher or address.
[[nodiscard]] IdChanges sourceChanges(const Provenance &then, const Provenance &now);

}
