// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/roundorder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ledgerline {

namespace {

constexpr double narrowest = 12; ///< px, a bar
constexpr double widest = 28;

RoundOrder::Lengths merged(const RoundOrder::Lengths &one, const RoundOrder::Lengths &other)
{
    RoundOrder::Lengths result = one;
    Quantity &all = result.all;
    all.low = std::min(all.low, other.all.low);
    all.statesLow = all.statesLow && other.all.statesLow;
    all.approximate = all.approximate || other.all.approximate;
    all.undisclosed = all.undisclosed && other.all.undisclosed;
    all.high = all.high && other.all.high ? std::optional(std::max(*all.high, *other.all.high))
                                          : std::nullopt;
    result.isTold = result.isTold || other.isTold;
    return result;
}

}

RoundOrder::RoundOrder(std::shared_ptr<const Account> account)
    : m_account(std::move(account))
    , m_rows(m_account->rounds().size())
{
    const auto middleOf = [&](std::size_t row) {
        const Window extent = extentOf(row);
        return static_cast<double>(extent.from.time_since_epoch().count()) / 2
            + static_cast<double>(extent.to.time_since_epoch().count()) / 2;
    };
    std::iota(m_rows.begin(), m_rows.end(), std::size_t{0});
    std::ranges::stable_sort(m_rows, {}, middleOf);
    std::vector<Lengths> lengths;
    for (const std::size_t row : m_rows) {
        const Round &told = m_account->rounds()[row];
        m_middles.push_back(middleOf(row));
        lengths.push_back({told.length.quantity, !told.claims.empty()});
    }
    m_lengths = RangeFold(std::move(lengths), &merged);
}

Window RoundOrder::extentOf(std::size_t row) const
{
    return m_account->dossier()->events[m_account->rounds()[row].event].when->extent();
}

/// A round's bar as it would stand alone.
RoundOrder::Group RoundOrder::barOf(std::size_t place, const PlotArea &area) const
{
    const Window extent = extentOf(m_rows[place]);
    const double from = area.x(extent.from);
    const double to = area.x(extent.to);
    const double width = std::round(std::clamp(to - from, narrowest, widest));
    const double left = std::round((from + to - width) / 2);
    return {left, left + width, place, place + 1};
}

/// The first round after a group whose bar the group's own does not cover.
std::size_t RoundOrder::endOf(const Group &group, const PlotArea &area) const
{
    const double right = std::min(group.right, area.box.right());
    // However narrow they are, those in the middle of which it lies or nearly so are covered.
    const auto covered = std::partition_point(
        m_middles.begin() + static_cast<std::ptrdiff_t>(group.last), m_middles.end(),
        [&](double middle) {
            return std::round(area.box.x + area.scale.toX(middle) - narrowest / 2) <= right;
        });
    auto place = static_cast<std::size_t>(covered - m_middles.begin());
    while (place < m_rows.size() && barOf(place, area).left <= right)
        ++place;
    return place;
}

/// Bars from left to right; those that would cover one another share one bar, so that none is
/// hidden and their number follows from the plot's width.
std::vector<RoundOrder::Group> RoundOrder::groupsIn(const PlotArea &area) const
{
    std::vector<Group> groups;
    const auto first = std::ranges::partition_point(
        m_middles, [&](double middle) { return area.scale.toX(middle) < -widest; });
    for (auto place = static_cast<std::size_t>(first - m_middles.begin());
         place < m_rows.size() && area.scale.toX(m_middles[place]) <= area.box.width + widest;) {
        Group group = barOf(place, area);
        if (group.right < area.box.x || group.left > area.box.right()) {
            ++place;
            continue;
        }
        group.last = endOf(group, area);
        place = group.last;
        groups.push_back(group);
    }
    return groups;
}

}
