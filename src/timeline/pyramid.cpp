// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/pyramid.h"

#include "ledger/bounds.h"

#include <algorithm>
#include <array>
#include <limits>

namespace ledgerline {

namespace {

/// A sum with a bound that nothing overflows: what is greater is told as open (ledger/bounds.h).
constexpr std::int64_t unbounded = std::numeric_limits<std::int64_t>::max();

void add(SideSummary &side, const Quantity &size, bool undisclosed)
{
    ++side.counted;
    side.open += size.high ? 0 : 1;
    side.approximate += size.approximate ? 1 : 0;
    side.undisclosed += undisclosed ? 1 : 0;
    side.inexact += size.high == size.low ? 0 : 1;
    side.low = sumOfLows(side.low, size.low);
    side.high = sumOfLows(side.high, size.high.value_or(0));
    side.greatest = std::max(side.greatest, known(size));
    side.certain = std::max(side.certain, size.low);
}

void add(SideSummary &side, const SideSummary &other)
{
    side.counted += other.counted;
    side.open += other.open;
    side.approximate += other.approximate;
    side.undisclosed += other.undisclosed;
    side.inexact += other.inexact;
    side.low = sumOfLows(side.low, other.low);
    side.high = sumOfLows(side.high, other.high);
    side.greatest = std::max(side.greatest, other.greatest);
    side.certain = std::max(side.certain, other.certain);
}

}

Quantity SideSummary::quantity() const
{
    const bool isOpen = open > 0 || high == unbounded;
    const std::optional<std::int64_t> bound = isOpen ? std::nullopt : std::optional(high);
    return {.low = low,
            .high = bound,
            .approximate = approximate > 0,
            .undisclosed = undisclosed > 0 && low == 0 && isOpen,
            .statesLow = low > 0 || bound == low};
}

void Summary::add(const Item &item, const ItemDetails &details)
{
    extent = events == 0
        ? item.extent
        : Window{std::min(extent.from, item.extent.from), std::max(extent.to, item.extent.to)};
    ++events;
    disputed += item.disputed ? 1 : 0;
    std::int64_t greatest = 0;
    for (const int to : {0, 1}) {
        if (!item.counted[to])
            continue;
        const Quantity size = details.size(item, to);
        ledgerline::add(side[to], size, item.undisclosed[to]);
        greatest = std::max(greatest, known(size));
    }
    if (greatest > most) {
        most = greatest;
        notable = item.event;
    }
}

void Summary::add(const Summary &other)
{
    if (other.events == 0)
        return;
    extent = events == 0
        ? other.extent
        : Window{std::min(extent.from, other.extent.from), std::max(extent.to, other.extent.to)};
    events += other.events;
    disputed += other.disputed;
    for (const int to : {0, 1})
        ledgerline::add(side[to], other.side[to]);
    if (other.most > most) {
        most = other.most;
        notable = other.notable;
    }
}

Pyramid::Pyramid(std::span<const Item> items, const ItemDetails &details)
{
    if (items.empty())
        return;
    std::vector<Summary> lowest((items.size() + block - 1) / block);
    for (std::size_t i = 0; i < items.size(); ++i)
        lowest[i / block].add(items[i], details);
    m_levels.push_back(std::move(lowest));
    while (m_levels.back().size() > 1) {
        const std::vector<Summary> &below = m_levels.back();
        std::vector<Summary> level((below.size() + 1) / 2);
        for (std::size_t i = 0; i < below.size(); ++i)
            level[i / 2].add(below[i]);
        m_levels.push_back(std::move(level));
    }
}

Summary Pyramid::sum(std::span<const Item> items, const ItemDetails &details, std::size_t first,
                     std::size_t last) const
{
    Summary sum;
    while (first < last && first % block != 0)
        sum.add(items[first++], details);
    std::size_t begin = first / block;
    std::size_t end = std::max(begin, last / block);
    const std::size_t rest = std::max(first, end * block);
    std::array<const Summary *, 64> right; // one a level at most, to be added from the last
    std::size_t count = 0;
    for (std::size_t level = 0; begin < end; ++level, begin /= 2, end /= 2) {
        if (begin % 2 != 0)
            sum.add(m_levels[level][begin++]);
        if (end % 2 != 0)
            right[count++] = &m_levels[level][--end];
    }
    while (count > 0)
        sum.add(*right[--count]);
    for (std::size_t place = rest; place < last; ++place)
        sum.add(items[place], details);
    return sum;
}

void Pyramid::visit(std::span<const Item> items, std::size_t first, std::size_t last,
                    const Window &window, const std::function<void(const Item &)> &take) const
{
    if (!m_levels.empty() && first < last)
        visitBlock(items, m_levels.size() - 1, 0, first, last, window, take);
}

void Pyramid::visitBlock(std::span<const Item> items, std::size_t level, std::size_t index,
                         std::size_t first, std::size_t last, const Window &window,
                         const std::function<void(const Item &)> &take) const
{
    const std::size_t size = block << level;
    const std::size_t begin = index * size;
    if (begin >= last || begin + size <= first || !m_levels[level][index].extent.overlaps(window))
        return;
    if (level > 0) {
        visitBlock(items, level - 1, 2 * index, first, last, window, take);
        if (2 * index + 1 < m_levels[level - 1].size())
            visitBlock(items, level - 1, 2 * index + 1, first, last, window, take);
        return;
    }
    const std::size_t end = std::min({begin + size, last, items.size()});
    for (std::size_t i = std::max(begin, first); i < end; ++i) {
        if (items[i].extent.overlaps(window))
            take(items[i]);
    }
}

}
