// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/blend.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace ledgerline {

namespace {

// Parts of the way in which what goes fades out and what comes fades in. Words never lie on words.
constexpr double marksOut = 0.6;
constexpr double marksIn = 0.4;
constexpr double wordsOut = 0.4;
constexpr double wordsIn = 0.6;
constexpr double tightest = 0.85; // of a lane's height: rows that are nearer have no words

Box between(const Box &one, const Box &other, double amount)
{
    return {std::lerp(one.x, other.x, amount), std::lerp(one.y, other.y, amount),
            std::lerp(one.width, other.width, amount), std::lerp(one.height, other.height, amount)};
}

/// A lane's place on a drawing; where it has none, the line between its neighbours.
LaneBox placeOf(const Drawing &drawing, Index lane)
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

/// How a lane lies on the two drawings and between them.
struct LaneWay
{
    LaneBox before;
    LaneBox after;
    LaneBox now;
};

using LaneWays = std::map<Index, LaneWay>;

LaneWays waysOf(const Drawing &before, const Drawing &after, double amount)
{
    LaneWays ways;
    for (const Drawing *drawing : {&before, &after}) {
        for (const LaneBox &lane : drawing->lanes) {
            const LaneBox from = placeOf(before, lane.lane);
            const LaneBox to = placeOf(after, lane.lane);
            ways[lane.lane] = {from,
                               to,
                               {lane.lane, between(from.box, to.box, amount),
                                std::lerp(from.baseline, to.baseline, amount)}};
        }
    }
    return ways;
}

double scaleOf(const LaneBox &from, const LaneBox &now)
{
    return from.box.height > 0 ? now.box.height / from.box.height : 1;
}

/// A box that one drawing alone has, as its lane lies now. What has a size of its own keeps it.
Box carried(const Box &box, const LaneBox &from, const LaneBox &now, bool stretches)
{
    const double scale = scaleOf(from, now);
    const auto y = [&](double value) { return now.baseline + (value - from.baseline) * scale; };
    if (stretches)
        return {box.x, y(box.y), box.width, box.height * scale};
    return {box.x, y(box.y + box.height / 2) - box.height / 2, box.width, box.height};
}

bool stretches(const Mark &mark)
{
    return mark.shape == Shape::bar || mark.shape == Shape::band || mark.shape == Shape::line;
}

bool stretches(const Label &)
{
    return false;
}

double faded(const Mark &, double amount, bool comes)
{
    return comes ? (amount - marksIn) / (1 - marksIn) : 1 - amount / marksOut;
}

double faded(const Label &, double amount, bool comes)
{
    return comes ? (amount - wordsIn) / (1 - wordsIn) : 1 - amount / wordsOut;
}

double squeezed(const Mark &, double)
{
    return 1;
}

double squeezed(const Label &, double scale)
{
    return (scale - tightest) / (1 - tightest);
}

/// What one drawing alone has, `comes` if it is the later one.
template<typename T>
T alone(const T &item, const LaneWays &ways, double amount, bool comes)
{
    T now = item;
    double opacity = faded(item, amount, comes);
    if (const auto found = ways.find(item.lane); found != ways.end()) {
        const LaneWay &way = found->second;
        const LaneBox &from = comes ? way.after : way.before;
        now.box = carried(item.box, from, way.now, stretches(item));
        opacity = std::min(opacity, squeezed(item, scaleOf(from, way.now)));
    }
    now.opacity = item.opacity * std::clamp(opacity, 0.0, 1.0);
    return now;
}

/// What makes two marks the same one on another drawing; several alike go by their order.
auto keyOf(const Mark &mark, const Drawing &drawing)
{
    const auto members = drawing.membersOf(mark);
    const bool above = mark.shape == Shape::line && mark.lane != none
        && mark.box.y < placeOf(drawing, mark.lane).baseline;
    return std::tuple(mark.lane, mark.gap, mark.shape, mark.ink, mark.fill, mark.up, above,
                      members.empty() ? none : members.front(), members.size());
}

auto keyOf(const Label &label, const Drawing &)
{
    return std::tuple(label.lane, label.event, label.style, std::string_view(label.text));
}

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

void forgetMembers(Mark &mark)
{
    mark.members = {}; // nobody asks what is fading whom it stands for
    mark.gap = none;
}

void forgetMembers(Label &) { }

template<typename T>
std::vector<T> blendedList(std::vector<T> Drawing::*list, const Drawing &before,
                           const Drawing &after, const LaneWays &ways, double amount)
{
    Pairs<T> pairs(before.*list, before);
    std::vector<T> stay;
    for (const T &item : after.*list) {
        const T *like = pairs.take(item, after);
        T &now = stay.emplace_back(like ? item : alone(item, ways, amount, true));
        if (like) {
            now.box = between(like->box, item.box, amount);
            now.opacity = std::lerp(like->opacity, item.opacity, amount);
        }
    }
    std::vector<T> result;
    for (const T &item : before.*list) {
        if (pairs.isTaken(item))
            continue;
        T now = alone(item, ways, amount, false);
        forgetMembers(now);
        if (now.opacity > 0)
            result.push_back(std::move(now));
    }
    std::move(stay.begin(), stay.end(), std::back_inserter(result));
    return result;
}

}

Drawing blended(const Drawing &before, const Drawing &after, double amount)
{
    if (amount <= 0)
        return before;
    if (amount >= 1)
        return after;
    const LaneWays ways = waysOf(before, after, amount);
    Drawing now;
    now.size = after.size;
    now.plot = after.plot;
    now.members = after.members;
    for (const auto &[lane, way] : ways)
        now.lanes.push_back(way.now);
    now.background = blendedList(&Drawing::background, before, after, ways, amount);
    now.marks = blendedList(&Drawing::marks, before, after, ways, amount);
    now.labels = blendedList(&Drawing::labels, before, after, ways, amount);
    return now;
}

}
