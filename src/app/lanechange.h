// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <vector>

namespace ledgerline {

/// A choice of lanes, and how far the picture has come to it from the one before.
struct LanePose
{
    std::vector<Index> hidden;
    double amount = 1;
};

/// Which lanes are hidden, and how that changes: from one choice to the next, and to another one
/// before that is reached. A value; the time is told to it, in milliseconds from any moment.
class LaneChange
{
public:
    /// At once.
    void set(std::vector<Index> hidden);

    /// From now on, in so many milliseconds.
    void turnTo(std::vector<Index> hidden, double now, double milliseconds);

    void advance(double now);

    [[nodiscard]] bool isMoving() const { return m_poses.size() > 1; }

    /// What is shown: the first choice, changed to the second as far as that has come, and so on.
    [[nodiscard]] const std::vector<LanePose> &poses() const { return m_poses; }

private:
    struct Turn
    {
        double begin = 0;
        double milliseconds = 0;
    };

    std::vector<LanePose> m_poses = {LanePose{}}; ///< never empty
    std::vector<Turn> m_turns = {Turn{}}; ///< of each pose
};

}
