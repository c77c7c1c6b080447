// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tally.h"

#include <cstdint>
#include <vector>

namespace ledgerline {

/// A sum that any number of addends can be added to and taken from again: what a Total makes of
/// too great numbers is decided at the end.
struct WideSum
{
    __extension__ using Number = unsigned __int128; ///< 2^32 events of 2^63 each

    Number low = 0;
    Number high = 0; ///< of those that have one
    std::uint32_t open = 0; ///< how many have none; so the next three
    std::uint32_t approximate = 0;
    std::uint32_t undisclosed = 0;
    std::uint32_t disputed = 0;

    WideSum &operator+=(const WideSum &other);
    WideSum &operator-=(const WideSum &other);
    friend bool operator==(const WideSum &, const WideSum &) = default;

    /// As adding all by Total::add() gives it, but for the events.
    [[nodiscard]] Total total() const;
};
[[nodiscard]] WideSum toWideSum(const Count &count);

/// What one event adds to a sum, and the time that it touches.
struct Addend
{
    Index event = none;
    Window span;
    WideSum sum;
};

/// Addends in order of their beginnings with running sums, so that what lies in a window is summed
/// in O(log n), and what its edges cut is found in O(log n) each.
class SpanSums
{
public:
    SpanSums() = default;
    explicit SpanSums(std::vector<Addend> addends);

    /// What a window holds.
    struct Found
    {
        WideSum sum; ///< of all that lie in it whole
        std::size_t whole = 0; ///< how many these are
        std::vector<Index> cut; ///< rows of those that lie in it in part
    };
    [[nodiscard]] Found over(const Window &window) const;

    /// The events of those that lie in a window whole.
    [[nodiscard]] std::vector<Index> eventsWithin(const Window &window) const;

    [[nodiscard]] std::size_t size() const { return m_events.size(); }
    [[nodiscard]] Index event(Index row) const { return m_events[row]; }
    [[nodiscard]] const Window &span(Index row) const { return m_spans[row]; }
    [[nodiscard]] WideSum addend(Index row) const;

private:
    /// The rows that begin in a window.
    [[nodiscard]] std::pair<Index, Index> beginningIn(const Window &window) const;

    /// Adds the rows of [first, last) that end after a moment.
    void findEndingAfter(Instant at, Index first, Index last, std::vector<Index> &found) const;
    void findInBlock(std::size_t level, Index block, Instant at, Index first, Index last,
                     std::vector<Index> &found) const;

    std::vector<Index> m_events;
    std::vector<Window> m_spans;
    std::vector<WideSum> m_before; ///< the sum of all rows before this one; and of all
    std::vector<std::vector<Instant>> m_ends; ///< the last end of each 16 rows, of each 256, ...
};

}
