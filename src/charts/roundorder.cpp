// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/roundorder.h"

#include "charts/barplaces.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ledgerline {

namespace {

constexpr double narrowest = 12; ///< px, a bar
constexpr double widest = 28;
constexpr double slim = 6; ///< px, a bar among others
constexpr double gap = 4; ///< px between bars
constexpr double farthest = 16; ///< px that a bar may stand beside its date
constexpr std::size_t mostParted = 6; ///< more at one date never have room

RoundOrder::Lengths merged(const RoundOrder::Lengths &one, const RoundOrder::Lengths &other)
{
    if (!one.shortest || !other.shortest) {
        RoundOrder::Lengths result = one.shortest ? one : other;
        result.told = one.told + other.told;
        return result;
    }
    return {.shortest = std::min(*one.shortest, *other.shortest),
            .longest = std::max(one.longest, other.longest),
            .isOpen = one.isOpen || other.isOpen,
            .approximate = one.approximate || other.approximate,
            .told = one.told + other.told};
}

RoundOrder::Lengths lengthOf(const Quantity &length)
{
    if (length.undisclosed || (!length.high && length.low == 0))
        return {};
    return {.shortest = length.low,
            .longest = length.high.value_or(length.low),
            .isOpen = !length.high,
            .approximate = length.approximate,
            .told = 1};
}

/// Bars that stand at their dates or as near as others leave them, and those that are to be parted.
class Parting
{
public:
    using Group = RoundOrder::Group;

    /// `isTold`: whether a length is, which is what bars of their own are for.
    template<typename IsTold>
    Parting(const std::vector<Group> &joined, const Box &box, IsTold isTold)
        : m_joined(joined)
        , m_box(box)
    {
        for (const Group &group : joined)
            m_isParted.push_back(group.size() > 1 && group.size() <= mostParted && isTold(group));
    }

    /// `barOf` a round that stands alone.
    template<typename BarOf>
    std::vector<Group> part(BarOf barOf)
    {
        do {
            m_groups.clear();
            m_from.clear();
            m_places.clear();
            for (std::size_t i = 0; i < m_joined.size(); ++i)
                add(i, barOf);
            placeApart(m_places, gap, m_box.x, m_box.right());
        } while (joinedAnew());
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            const BarPlace &place = m_places[i];
            const double width = std::floor(2 * place.half + 1e-6);
            m_groups[i].left = std::round(place.at - width / 2);
            m_groups[i].right = m_groups[i].left + width;
            m_groups[i].moved = place.at - place.wish;
        }
        return std::move(m_groups);
    }

private:
    template<typename BarOf>
    void add(std::size_t from, BarOf barOf)
    {
        const Group &group = m_joined[from];
        if (!m_isParted[from])
            return add(from, group);
        for (std::size_t place = group.first; place < group.last; ++place)
            add(from, barOf(place));
    }

    void add(std::size_t from, const Group &group)
    {
        const double most = group.size() > 1 ? narrowest : group.right - group.left;
        m_groups.push_back(group);
        m_from.push_back(from);
        m_places.push_back({.wish = (group.left + group.right) / 2,
                            .least = (group.size() > 1 ? narrowest : slim) / 2,
                            .most = most / 2});
    }

    /// Where somebody would stand too far from its date, the largest of its crowd stay together.
    bool joinedAnew()
    {
        bool result = false;
        std::size_t seen = none; // crowds stand one after the other
        for (const BarPlace &place : m_places) {
            if (place.crowd == seen || std::abs(place.at - place.wish) <= farthest)
                continue;
            seen = place.crowd;
            result = joinLargest(seen) || result;
        }
        return result;
    }

    bool joinLargest(std::size_t crowd)
    {
        std::size_t largest = m_joined.size();
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const std::size_t from = m_from[i];
            if (m_places[i].crowd == crowd && m_isParted[from]
                && (largest == m_joined.size() || m_joined[from].size() > m_joined[largest].size()))
                largest = from;
        }
        if (largest < m_joined.size())
            m_isParted[largest] = false;
        return largest < m_joined.size();
    }

    const std::vector<Group> &m_joined;
    Box m_box;
    std::vector<bool> m_isParted; ///< one a group that was joined
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_from; ///< of which joined group each is
    std::vector<BarPlace> m_places; ///< one a group
};

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
        lengths.push_back(lengthOf(told.length.quantity));
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
    const double right = std::min(group.right, area.box.right()) + gap;
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

/// Bars from left to right; those that would cover one another are together, so that none is
/// hidden and their number follows from the plot's width.
std::vector<RoundOrder::Group> RoundOrder::joinedIn(const PlotArea &area) const
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

std::vector<RoundOrder::Group> RoundOrder::groupsIn(const PlotArea &area) const
{
    const std::vector<Group> joined = joinedIn(area);
    const auto isTold = [this](const Group &group) { return lengthsOf(group).told > 0; };
    return Parting(joined, area.box, isTold).part([&](std::size_t place) {
        return barOf(place, area);
    });
}

}
