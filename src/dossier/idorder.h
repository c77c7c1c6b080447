// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <span>
#include <string_view>
#include <vector>

namespace ledgerline {

/// Events by their ids.
struct IdOrder
{
    /// The rows in an order in which findEvent() looks for an id: that of the ids' hashes, since
    /// millions of texts take long to sort.
    std::vector<Index> rows;
    std::vector<Index> repeated; ///< rows whose id an earlier one has
};

[[nodiscard]] IdOrder orderById(std::span<const Event> events);

/// The row with an id; `none` when there is none.
[[nodiscard]] Index findEvent(std::span<const Event> events, std::span<const Index> orderById,
                              std::string_view id);

}
