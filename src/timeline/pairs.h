// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Which marks and labels of two drawings are the same. Private to this room.
#pragma once

#include "timeline/drawing.h"

#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <vector>

namespace ledgerline {

/// A lane's place on a drawing; where it has none, the line between its neighbours.
inline LaneBox placeOf(const Drawing &drawing, Index lane)
{
    const LaneBox *next = nullptr;
    for (const LaneBox &box : drawing.lanes) {
        if (box.lane == lane)
            return box;
        if (box.lane > lane && (!next || box.lane < next->lane))
            next = &box;
    }
    const double y = next ? next->box.y : drawing.plot.bottom();
    return {lane, {0, y, drawing.plot.right(), 0}, y};
}

/// What makes two marks the same one on another drawing; several alike go by their order.
inline auto keyOf(const Mark &mark, const Drawing &drawing)
{
    const auto members = drawing.membersOf(mark);
    const bool above = mark.shape == Shape::line && mark.lane != none
        && mark.box.y < placeOf(drawing, mark.lane).baseline;
    return std::tuple(mark.lane, mark.gap, mark.shape, mark.ink, mark.fill, mark.up, above,
                      members.empty() ? none : members.front(), members.size());
}

inline auto keyOf(const Label &label, const Drawing &)
{
    return std::tuple(label.lane, label.event, std::string_view(label.text));
}

/// The marks or labels of one drawing, to be found by their like on another.
template<typename T>
class Pairs
{
public:
    Pairs(const std::vector<T> &before, const Drawing &drawing)
    {
        for (const T &item : before)
            m_before[keyOf(item, drawing)].items.push_back(&item);
    }

    /// Its like on the drawing before, which is then taken; null where there is none.
    const T *take(const T &item, const Drawing &drawing)
    {
        const auto found = m_before.find(keyOf(item, drawing));
        if (found == m_before.end() || found->second.taken == found->second.items.size())
            return nullptr;
        const T *like = found->second.items[found->second.taken++];
        m_taken.insert(like);
        return like;
    }

    [[nodiscard]] bool isTaken(const T &item) const { return m_taken.contains(&item); }

private:
    struct Alike
    {
        std::vector<const T *> items;
        std::size_t taken = 0;
    };

    using Key = decltype(keyOf(std::declval<const T &>(), std::declval<const Drawing &>()));
    std::map<Key, Alike> m_before;
    std::set<const T *> m_taken;
};

}
