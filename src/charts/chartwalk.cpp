// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartwalk.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

double middleOf(const NamedHit &named)
{
    return named.hit.box.center().x();
}

/// The nearest in the line that holds `inLine`.
std::size_t nearestInLine(std::span<const NamedHit> hits, std::size_t inLine, double x)
{
    const auto line = std::ranges::equal_range(hits, hits[inLine].line, {}, &NamedHit::line);
    const auto nearest = std::ranges::min_element(
        line, {}, [&](const NamedHit &named) { return std::abs(middleOf(named) - x); });
    return static_cast<std::size_t>(nearest - hits.begin());
}

}

std::size_t neighbour(std::span<const NamedHit> hits, std::size_t from, Direction direction)
{
    const std::size_t line = hits[from].line;
    const auto lines = [&](auto bound) {
        return static_cast<std::size_t>(bound(hits, line, std::ranges::less(), &NamedHit::line)
                                        - hits.begin());
    };
    const std::size_t first = lines(std::ranges::lower_bound);
    const std::size_t end = lines(std::ranges::upper_bound);
    switch (direction) {
    case Direction::previous:
        return from > first ? from - 1 : from;
    case Direction::next:
        return from + 1 < end ? from + 1 : from;
    case Direction::up:
        return first > 0 ? nearestInLine(hits, first - 1, middleOf(hits[from])) : from;
    case Direction::down:
        return end < hits.size() ? nearestInLine(hits, end, middleOf(hits[from])) : from;
    }
    return from;
}

std::size_t nearestHit(std::span<const NamedHit> hits, QPointF point)
{
    const auto distance = [&](const NamedHit &named) {
        const QPointF way = named.hit.box.center() - point;
        return QPointF::dotProduct(way, way);
    };
    return static_cast<std::size_t>(std::ranges::min_element(hits, {}, distance) - hits.begin());
}

}
