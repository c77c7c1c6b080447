// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/drawing.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace ledgerline {

/// Which places of a lane are taken, so that labels find free ones; asks only what is near.
/// Private to this room.
class Occupancy
{
public:
    Occupancy(double left, double width)
        : m_left(left)
        , m_columns(static_cast<std::size_t>(std::max(1.0, std::ceil(width / columnWidth))))
    {
    }

    void take(const Box &box)
    {
        for (std::size_t column = columnAt(box.x); column <= columnAt(box.right()); ++column)
            m_columns[column].push_back(box);
    }

    [[nodiscard]] bool isFree(const Box &box) const
    {
        for (std::size_t column = columnAt(box.x); column <= columnAt(box.right()); ++column) {
            for (const Box &taken : m_columns[column]) {
                if (taken.intersects(box))
                    return false;
            }
        }
        return true;
    }

private:
    static constexpr double columnWidth = 48;

    [[nodiscard]] std::size_t columnAt(double x) const
    {
        const double last = static_cast<double>(m_columns.size() - 1);
        return static_cast<std::size_t>(std::clamp((x - m_left) / columnWidth, 0.0, last));
    }

    double m_left = 0;
    std::vector<std::vector<Box>> m_columns;
};

}
