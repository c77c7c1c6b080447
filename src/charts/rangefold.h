// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace ledgerline {

/// What any stretch of a row of values comes to, in O(log n). In what order values are merged must
/// not matter.
template<typename Value>
class RangeFold
{
public:
    using Merge = Value (*)(const Value &, const Value &);

    RangeFold() = default;
    RangeFold(std::vector<Value> values, Merge merge)
        : m_size(values.size())
        , m_merge(merge)
        , m_tree(values.size())
    {
        m_tree.insert(m_tree.end(), values.begin(), values.end());
        for (std::size_t node = m_size; node-- > 1;)
            m_tree[node] = m_merge(m_tree[2 * node], m_tree[2 * node + 1]);
    }

    /// Of [first, last), which is not empty.
    [[nodiscard]] Value over(std::size_t first, std::size_t last) const
    {
        Value result = m_tree[m_size + first];
        first += m_size + 1;
        last += m_size;
        for (; first < last; first /= 2, last /= 2) {
            if (first % 2 == 1)
                result = m_merge(result, m_tree[first++]);
            if (last % 2 == 1)
                result = m_merge(result, m_tree[--last]);
        }
        return result;
    }

private:
    std::size_t m_size = 0;
    Merge m_merge = nullptr;
    std::vector<Value> m_tree; ///< node i stands for nodes 2i and 2i + 1; values are the last
};

}
