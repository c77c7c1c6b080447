// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot.h"
#include "charts/rangefold.h"

#include <memory>
#include <optional>
#include <vector>

namespace ledgerline {

/// Rounds of talks from left to right, a bar each; where their bars would cover one another they
/// stand side by side, and where not even that is possible several share a place: found in
/// O(pixels x log n) while the window moves.
class RoundOrder
{
public:
    RoundOrder() = default;
    explicit RoundOrder(std::shared_ptr<const Account> account);

    /// What stands at one place: one round, or several that cannot be parted.
    struct Group
    {
        double left = 0; ///< px
        double right = 0;
        std::size_t first = 0; ///< place of its first round
        std::size_t last = 0; ///< the one after its last
        double moved = 0; ///< px that it stands beside its date; to the right where positive

        [[nodiscard]] std::size_t size() const { return last - first; }
    };
    [[nodiscard]] std::vector<Group> groupsIn(const PlotArea &area) const;

    /// What some rounds come to: the lengths that are told, whoever bounds them.
    struct Lengths
    {
        std::optional<std::int64_t> shortest;
        std::int64_t longest = 0; ///< the greatest number
        bool isOpen = false; ///< one may be longer than any number says
        bool approximate = false;
        std::size_t told = 0; ///< of how many rounds
    };
    [[nodiscard]] Lengths lengthsOf(const Group &group) const
    {
        return m_lengths.over(group.first, group.last);
    }

    [[nodiscard]] const Round &round(std::size_t place) const
    {
        return m_account->rounds()[m_rows[place]];
    }

private:
    [[nodiscard]] Window extentOf(std::size_t row) const;
    [[nodiscard]] Group barOf(std::size_t place, const PlotArea &area) const;
    [[nodiscard]] std::size_t endOf(const Group &group, const PlotArea &area) const;
    [[nodiscard]] std::vector<Group> joinedIn(const PlotArea &area) const;

    std::shared_ptr<const Account> m_account;
    std::vector<std::size_t> m_rows; ///< of the account's rounds, by their middle in time
    std::vector<double> m_middles; ///< seconds
    RangeFold<Lengths> m_lengths;
};

}
