// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <iterator>

namespace ledgerline {

/// std::partition_point of what is mostly near `first`: in O(log of how far it is) by leaps that
/// double, and then between the last two.
template<std::random_access_iterator Iterator, typename Predicate>
Iterator nearPartitionPoint(Iterator first, Iterator last, Predicate isBefore)
{
    Iterator end = first;
    for (std::iter_difference_t<Iterator> leap = 1; end != last && isBefore(*end); leap *= 2) {
        first = end + 1;
        end += std::min(leap, last - end);
    }
    return std::partition_point(first, end, isBefore);
}

}
