// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rowfinder.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::size_t block = 64;

/// Of more that touch a window the first are soon found by going through all rows.
constexpr std::size_t few = 1024;

Window united(const Window &one, const Window &other)
{
    return {std::min(one.from, other.from), std::max(one.to, other.to)};
}

}

RowFinder::RowFinder(std::vector<Window> rows)
    : m_rows(std::move(rows))
    , m_order(m_rows.size())
{
    if (m_rows.empty())
        return;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (row % block == 0)
            m_blocks.push_back(m_rows[row]);
        else
            m_blocks.back() = united(m_blocks.back(), m_rows[row]);
    }
    m_extent = std::accumulate(m_blocks.begin(), m_blocks.end(), m_blocks.front(), united);
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::ranges::stable_sort(m_order, {}, [&](std::size_t row) { return m_rows[row].from; });
    for (const std::size_t row : m_order) {
        m_begins.push_back(m_rows[row].from);
        m_ends.push_back(m_rows[row].to);
    }
    const std::size_t leaves = std::bit_ceil(m_order.size());
    m_tree.assign(leaves, Instant::min());
    m_tree.insert(m_tree.end(), m_ends.begin(), m_ends.end());
    m_tree.resize(2 * leaves, Instant::min());
    for (std::size_t node = leaves; node-- > 1;)
        m_tree[node] = std::max(m_tree[2 * node], m_tree[2 * node + 1]);
    std::ranges::sort(m_ends);
}

std::size_t RowFinder::count(const Window &window) const
{
    // Whatever has ended by its beginning has begun before its end.
    const auto begun = std::ranges::lower_bound(m_begins, window.to) - m_begins.begin();
    const auto ended = std::ranges::upper_bound(m_ends, window.from) - m_ends.begin();
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, begun - ended));
}

std::vector<std::size_t> RowFinder::first(const Window &window, std::size_t most) const
{
    if (count(window) > few)
        return scanned(window, most);
    std::vector<std::size_t> found = all(window);
    found.resize(std::min(found.size(), most));
    return found;
}

std::vector<std::size_t> RowFinder::scanned(const Window &window, std::size_t most) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_blocks.size() && found.size() < most; ++i) {
        if (!m_blocks[i].overlaps(window))
            continue;
        const std::size_t end = std::min(m_rows.size(), (i + 1) * block);
        for (std::size_t row = i * block; row < end && found.size() < most; ++row) {
            if (m_rows[row].overlaps(window))
                found.push_back(row);
        }
    }
    return found;
}

std::vector<std::size_t> RowFinder::all(const Window &window) const
{
    std::vector<std::size_t> found;
    if (!m_rows.empty())
        visit(1, 0, m_tree.size() / 2, window, found);
    std::ranges::sort(found);
    return found;
}

void RowFinder::visit(std::size_t node, std::size_t first, std::size_t last, const Window &window,
                      std::vector<std::size_t> &found) const
{
    if (first >= m_begins.size() || m_begins[first] >= window.to || m_tree[node] <= window.from)
        return;
    if (last - first == 1) {
        found.push_back(m_order[first]);
        return;
    }
    const std::size_t middle = first + (last - first) / 2;
    visit(2 * node, first, middle, window, found);
    visit(2 * node + 1, middle, last, window, found);
}

}
