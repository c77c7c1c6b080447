// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Power-of-two resolutions of a lane: what the events of any stretch of it come to is known in
/// O(log n), however many they are.
#pragma once

#include "timeline/itemtable.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace ledgerline {

/// The sum of what several events tell to one side. Bounds are added as a Total adds them.
struct SideSummary
{
    std::uint32_t counted = 0; ///< events that say anything of it
    std::uint32_t open = 0; ///< those without a high bound
    std::uint32_t approximate = 0;
    std::uint32_t undisclosed = 0;
    std::uint32_t inexact = 0; ///< those whose bounds differ
    std::int64_t low = 0;
    std::int64_t high = 0; ///< of those that have one
    std::int64_t greatest = 0; ///< the greatest known bound of one event
    std::int64_t certain = 0; ///< the greatest low bound of one event

    [[nodiscard]] Quantity quantity() const;
};

/// What several events come to.
struct Summary
{
    Window extent; ///< all that their marks may cover
    std::uint32_t events = 0;
    std::uint32_t disputed = 0;
    SideSummary side[2]; ///< in the lane's measure (no direction: [0])
    std::int64_t most = -1; ///< what `notable` is notable for
    Index notable = none; ///< the event with the greatest known bound; the first of several

    void add(const Item &item, const ItemDetails &details);
    void add(const Summary &other);
};

/// Sums of 32, 64, 128 ... neighbouring items. Built in O(n); takes some bytes an item.
class Pyramid
{
public:
    Pyramid() = default;
    Pyramid(std::span<const Item> items, const ItemDetails &details);

    /// The same items that it was built from; `first` to before `last`.
    [[nodiscard]] Summary sum(std::span<const Item> items, const ItemDetails &details,
                              std::size_t first, std::size_t last) const;

    /// Calls `take` with each item from `first` to before `last` that touches `window`, in order,
    /// without looking at stretches that none of is in.
    void visit(std::span<const Item> items, std::size_t first, std::size_t last,
               const Window &window, const std::function<void(const Item &)> &take) const;

private:
    static constexpr std::size_t block = 32; ///< items under one summary of the lowest level

    void visitBlock(std::span<const Item> items, std::size_t level, std::size_t index,
                    std::size_t first, std::size_t last, const Window &window,
                    const std::function<void(const Item &)> &take) const;

    std::vector<std::vector<Summary>>
        m_levels; ///< [0]: of `block` items each, [1]: of two of those
};

}
