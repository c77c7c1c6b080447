// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/time.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ledgerline {

/// How many events begin when, in stretches of equal length. It stays small: the further apart
/// events are, the longer are its stretches.
class Glimpse
{
public:
    static constexpr std::size_t most = 512; ///< stretches

    void add(Instant beginning);

    /// Events in each stretch; neither the first nor the last is empty.
    [[nodiscard]] const std::vector<std::uint32_t> &counts() const { return m_counts; }

    /// When the first and the last event begin. Only when there is one.
    [[nodiscard]] Instant first() const { return m_first; }
    [[nodiscard]] Instant last() const { return m_last; }

private:
    void coarsen();

    /// The one that holds a day, counted from 1970.
    [[nodiscard]] std::int64_t stretchOf(std::int64_t day) const { return day >> m_doublings; }

    int m_doublings = 0; ///< of a stretch's length, which began as a day
    std::int64_t m_begin = 0; ///< the stretch that is counted first
    std::vector<std::uint32_t> m_counts;
    Instant m_first;
    Instant m_last;
};

}
