// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/time.h"

#include <cstddef>
#include <vector>

namespace ledgerline {

/// Finds those of very many rows that touch a window without a look at each. Rows are told in the
/// order in which they were given.
class RowFinder
{
public:
    RowFinder() = default;
    explicit RowFinder(std::vector<Window> rows);

    /// How many touch it. O(log n)
    [[nodiscard]] std::size_t count(const Window &window) const;

    /// The first of them, at most so many.
    [[nodiscard]] std::vector<std::size_t> first(const Window &window, std::size_t most) const;

    /// All of them. O(log n + found)
    [[nodiscard]] std::vector<std::size_t> all(const Window &window) const;

    /// The time that the rows touch; empty where there are none.
    [[nodiscard]] const Window &extent() const { return m_extent; }

private:
    void visit(std::size_t node, std::size_t first, std::size_t last, const Window &window,
               std::vector<std::size_t> &found) const;
    [[nodiscard]] std::vector<std::size_t> scanned(const Window &window, std::size_t most) const;

    std::vector<Window> m_rows;
    std::vector<Window> m_blocks; ///< what each 64 of the rows touch together
    std::vector<std::size_t> m_order; ///< the rows by their beginnings
    std::vector<Instant> m_begins; ///< in order
    std::vector<Instant> m_ends; ///< in order
    std::vector<Instant> m_tree; ///< the latest end of each half of `m_order`, of each half of that
    Window m_extent;
};

}
