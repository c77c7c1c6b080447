// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/glimpse.h"

#include <algorithm>

namespace ledgerline {

void Glimpse::add(Instant beginning)
{
    const std::int64_t day = date::floor<date::days>(beginning).time_since_epoch().count();
    if (m_counts.empty()) {
        m_begin = stretchOf(day);
        m_counts.push_back(0);
        m_first = m_last = beginning;
    }
    m_first = std::min(m_first, beginning);
    m_last = std::max(m_last, beginning);
    const auto end = [this] { return m_begin + static_cast<std::int64_t>(m_counts.size()); };
    const auto needed = [&] {
        const auto [low, high] = std::minmax({stretchOf(day), m_begin, end() - 1});
        return static_cast<std::size_t>(high - low + 1);
    };
    while (needed() > most)
        coarsen();
    if (const std::int64_t missing = m_begin - stretchOf(day); missing > 0) {
        m_counts.insert(m_counts.begin(), static_cast<std::size_t>(missing), 0);
        m_begin -= missing;
    }
    m_counts.resize(std::max(m_counts.size(), needed()));
    ++m_counts[static_cast<std::size_t>(stretchOf(day) - m_begin)];
}

/// Makes one stretch of two.
void Glimpse::coarsen()
{
    const std::int64_t first = m_begin >> 1;
    std::vector<std::uint32_t> counts;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const std::int64_t stretch = (m_begin + static_cast<std::int64_t>(i)) >> 1;
        counts.resize(static_cast<std::size_t>(stretch - first + 1));
        counts.back() += m_counts[i];
    }
    m_counts.swap(counts);
    m_begin = first;
    ++m_doublings;
}

}
