// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/blend.h"

#include "timeline/pairs.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

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

/// How an event's mark lies on one of the drawings and between them.
struct MarkWay
{
    Box from;
    Box now;
};

using MarkWays = std::map<Index, MarkWay>;

/// Words stay where they are at their mark: at its upper or at its lower end.
void keepAtMark(Label &label, const Label &was, const MarkWays &marks)
{
    const auto found = marks.find(label.event);
    if (label.event == none || found == marks.end())
        return;
    const auto &[from, now] = found->second;
    const bool upper = was.box.y + was.box.height / 2 < from.y + from.height / 2;
    label.box.y = was.box.y + (upper ? now.y - from.y : now.bottom() - from.bottom());
}

void keepAtMark(Mark &, const Mark &, const MarkWays &) { }

void noteWay(MarkWays &ways, const Drawing &drawing, const Mark &was, const Mark &now)
{
    if (const auto members = drawing.membersOf(was); !members.empty())
        ways.try_emplace(members.front(), MarkWay{was.box, now.box});
}

void noteWay(MarkWays &, const Drawing &, const Label &, const Label &) { }

void takeStyle(Mark &, const Mark &) { }

void takeStyle(Label &label, const Label &like)
{
    label.style = like.style;
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

void forgetMembers(Mark &mark)
{
    mark.members = {}; // nobody asks what is fading whom it stands for
    mark.gap = none;
}

void forgetMembers(Label &) { }

class Blend
{
public:
    Blend(const Drawing &before, const Drawing &after, double amount)
        : m_before(before)
        , m_after(after)
        , m_amount(amount)
        , m_lanes(waysOf(before, after, amount))
    {
    }

    [[nodiscard]] Drawing drawing() &&
    {
        Drawing now;
        now.size = m_after.size;
        now.plot = m_after.plot;
        now.order = m_after.order;
        now.members = m_after.members;
        for (const auto &[lane, way] : m_lanes)
            now.lanes.push_back(way.now);
        now.background = list(&Drawing::background);
        now.marks = list(&Drawing::marks); // before the words that are kept at them
        now.labels = list(&Drawing::labels);
        return now;
    }

private:
    template<typename T>
    [[nodiscard]] std::vector<T> list(std::vector<T> Drawing::*items)
    {
        Pairs<T> pairs(m_before.*items, m_before);
        std::vector<T> stay;
        for (const T &item : m_after.*items) {
            const T *like = pairs.take(item, m_after);
            stay.push_back(like ? both(*like, item) : alone(item, m_lanes, m_amount, true));
            if (!like)
                keepAtMark(stay.back(), item, m_marksAfter);
            noteWay(m_marksAfter, m_after, item, stay.back());
            if (like)
                noteWay(m_marksBefore, m_before, *like, stay.back());
        }
        std::vector<T> result;
        for (const T &item : m_before.*items) {
            if (pairs.isTaken(item))
                continue;
            T now = alone(item, m_lanes, m_amount, false);
            keepAtMark(now, item, m_marksBefore);
            noteWay(m_marksBefore, m_before, item, now);
            forgetMembers(now);
            if (now.opacity > 0)
                result.push_back(std::move(now));
        }
        std::move(stay.begin(), stay.end(), std::back_inserter(result));
        return result;
    }

    template<typename T>
    [[nodiscard]] T both(const T &one, const T &other) const
    {
        T now = other;
        now.box = between(one.box, other.box, m_amount);
        now.opacity = std::lerp(one.opacity, other.opacity, m_amount);
        if (m_amount < 0.5)
            takeStyle(now, one);
        return now;
    }

    const Drawing &m_before;
    const Drawing &m_after;
    double m_amount;
    LaneWays m_lanes;
    MarkWays m_marksBefore;
    MarkWays m_marksAfter;
};

}

Drawing blended(const Drawing &before, const Drawing &after, double amount)
{
    if (amount <= 0)
        return before;
    if (amount >= 1)
        return after;
    return Blend(before, after, amount).drawing();
}

}
