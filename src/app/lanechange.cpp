// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lanechange.h"

#include "app/motion.h"

#include <utility>

namespace ledgerline {

void LaneChange::set(std::vector<Index> hidden)
{
    m_poses = {{std::move(hidden), 1}};
    m_turns = {{}};
}

void LaneChange::turnTo(std::vector<Index> hidden, double now, double milliseconds)
{
    advance(now);
    if (hidden == m_poses.back().hidden)
        return;
    m_poses.push_back({std::move(hidden), 0});
    m_turns.push_back({now, milliseconds});
    advance(now);
}

void LaneChange::advance(double now)
{
    for (std::size_t i = 1; i < m_poses.size(); ++i) {
        const double past = now - m_turns[i].begin;
        m_poses[i].amount
            = past >= m_turns[i].milliseconds ? 1 : easeInOut(past / m_turns[i].milliseconds);
    }
    // What lies below a choice that is reached shows no more.
    while (m_poses.size() > 1 && m_poses[1].amount >= 1) {
        m_poses.erase(m_poses.begin());
        m_turns.erase(m_turns.begin());
    }
}

}
