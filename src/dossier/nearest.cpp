// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/nearest.h"

#include <algorithm>
#include <vector>

namespace ledgerline {

namespace {

/// The number of letters to add, drop, change or swap with their neighbour (optimal string
/// alignment); `limit` when it is not less than that.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit)
{
    const std::size_t shorter = std::min(a.size(), b.size());
    if (std::max(a.size(), b.size()) - shorter >= limit)
        return limit;
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return std::min(last[b.size()], limit);
}

}

Nearest::Nearest(std::string_view written)
    : m_written(written)
    , m_distance(std::min<std::size_t>(written.size(), written.size() < 6 ? 2 : 3))
{
}

void Nearest::consider(std::string_view candidate)
{
    const std::size_t found = distance(m_written, candidate, m_distance);
    if (found < m_distance) {
        m_distance = found;
        m_best = candidate;
    }
}

std::string Nearest::suggestion() const
{
    return m_best.empty() ? std::string() : "; did you mean \"" + std::string(m_best) + "\"?";
}

}
