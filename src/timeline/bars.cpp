// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/bars.h"

#include "timeline/barwords.h"
#include "timeline/bracket.h"
#include "timeline/softness.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <vector>

namespace ledgerline {

namespace {

using namespace std::chrono_literals;

constexpr double least = 2; ///< px, the height of the smallest count that is not zero
constexpr double clusterHeight = 4; ///< px, at least
constexpr double clusterHatch = 4; ///< px at its top, at least, where claims differ in it
constexpr double footHeight = 8; ///< px, of a deadline's bracket
constexpr double dotSize = 7; ///< px, an event without any count
constexpr double bandHeight = 4; ///< px, the stretch in which an imprecise date lies

class BarLane
{
public:
    BarLane(Sketch &sketch, const LanePlan &plan)
        : m_sketch(sketch)
        , m_plan(plan)
        , m_taken(sketch.plot().x, sketch.plot().width)
    {
    }

    void layOut();

private:
    void sketchWhole(const Item &item);
    void sketchBar(Bar &bar);
    bool sketchSide(Bar &bar, int side, Rows members);
    bool sketchClusterSide(Bar &bar, int side, const SideSummary &sum, Rows members);
    void noteReaching(const Bar &bar, const Window &window);
    void sketchDateBand(const Item &item, Rows members);
    void sketchDot(const Bar &bar, Rows members);
    void sketchTerm(const Bar &bar, Rows members);
    void addPart(const Bar &bar, int side, Shape shape, double from, double to, Fill fill,
                 Rows members);
    [[nodiscard]] double heightOf(std::int64_t number) const;
    [[nodiscard]] double undisclosedHeight(int side) const;
    [[nodiscard]] double heldIn(int side, double height) const;
    /// Of a cluster the first.
    [[nodiscard]] const Item &itemOf(const Bar &bar) const { return m_slots.firstOf(bar.slot); }
    [[nodiscard]] Summary sumOf(const Bar &bar) const;
    [[nodiscard]] Rows membersOf(const Bar &bar);
    [[nodiscard]] bool holdsSelected(const Slot &slot) const;
    [[nodiscard]] EventKind kindOf(const Bar &bar) const
    {
        return m_sketch.dossier().events[itemOf(bar).event].kind;
    }

    Sketch &m_sketch;
    const LanePlan &m_plan;
    Occupancy m_taken;
    Slots m_slots;
    std::vector<Bar> m_bars;
    std::set<const Edtf *> m_banded; ///< dates that have their band: events share them
    std::map<std::string_view, std::vector<const Item *>>
        m_reaching; ///< by their dates, what only these bring into the window
};

void BarLane::layOut()
{
    m_slots = slotsOf(m_sketch, m_plan.lane);
    for (const Slot &slot : m_slots.slots) {
        m_bars.push_back({slot, holdsSelected(slot), {0, 0}});
    }
    for (const Item *item : m_slots.wholes)
        sketchWhole(*item);
    for (Bar &bar : m_bars)
        sketchBar(bar);
    m_banded.clear(); // a band of its own is all that is seen of the rest
    for (const auto &[date, items] : m_reaching)
        sketchDateBand(*items.front(), m_sketch.members(items));
    writeCounts(m_sketch, m_plan, m_slots, m_bars, m_taken);
}

bool BarLane::holdsSelected(const Slot &slot) const
{
    if (slot.crowd) {
        const auto [lane, place] = m_sketch.events().placeOf(m_sketch.canvas().selected);
        return lane == m_plan.lane && place >= slot.crowd->first && place < slot.crowd->last;
    }
    return std::ranges::any_of(m_slots.itemsOf(slot),
                               [&](const Item *item) { return m_sketch.isSelected(item->event); });
}

/// What a cluster's members come to.
Summary BarLane::sumOf(const Bar &bar) const
{
    if (const Crowd *const crowd = bar.slot.crowd)
        return m_sketch.events().sum(m_plan.lane, crowd->first, crowd->last);
    return m_sketch.events().sum(m_slots.itemsOf(bar.slot));
}

Rows BarLane::membersOf(const Bar &bar)
{
    if (const Crowd *const crowd = bar.slot.crowd)
        return m_sketch.events().rowsOf(m_plan.lane, crowd->first, crowd->size());
    return m_sketch.members(m_slots.itemsOf(bar.slot));
}

double BarLane::heightOf(std::int64_t number) const
{
    return number <= 0 ? 0 : std::max(least, static_cast<double>(number) * m_plan.pixelsPerUnit);
}

/// A height that is no number's: no more than the lane has, however low that is.
double BarLane::heldIn(int side, double height) const
{
    const Box &lane = m_plan.box;
    const double room = side == 0 ? m_plan.baseline - lane.y : lane.bottom() - m_plan.baseline;
    return std::min(height, std::max(least, room));
}

/// The same for every undisclosed count of the lane: it must not look like a number.
double BarLane::undisclosedHeight(int side) const
{
    const double smaller
        = m_plan.room[1] > 0 ? std::min(m_plan.room[0], m_plan.room[1]) : m_plan.room[0];
    return heldIn(side, std::clamp(smaller * 0.5, 12.0, 28.0));
}

void BarLane::addPart(const Bar &bar, int side, Shape shape, double from, double to, Fill fill,
                      Rows members)
{
    Mark mark;
    mark.shape = shape;
    const double top = side == 0 ? m_plan.baseline - to : m_plan.baseline + from;
    mark.box = {bar.slot.left(), top, bar.slot.width, to - from};
    mark.ink = !itemOf(bar).directed ? inkOf(kindOf(bar)) : side == 0 ? Ink::party1 : Ink::party2;
    mark.fill = fill;
    mark.up = side == 0;
    mark.lane = m_plan.lane;
    mark.members = members;
    m_taken.take(mark.box);
    m_sketch.add(mark);
}

/// A single event to one side: what is certain solid, what is disputed or open hatched upon it.
/// False when there is nothing to show.
bool BarLane::sketchSide(Bar &bar, int side, Rows members)
{
    const Item &item = itemOf(bar);
    if (!item.counted[side])
        return false;
    const Quantity size = m_sketch.events().size(item, side);
    const double low = heightOf(size.low);
    double end = low;
    if (low > 0) {
        const bool done = kindOf(bar) != EventKind::pledge;
        addPart(bar, side, Shape::bar, 0, low, done ? Fill::solid : Fill::outline, members);
    }
    if (size.high && heightOf(*size.high) > low) {
        end = heightOf(*size.high);
        addPart(bar, side, Shape::bar, low, end, Fill::hatched, members);
    } else if (!size.high) {
        end = low > 0 ? std::max(low, heldIn(side, low + openCap)) : undisclosedHeight(side);
        addPart(bar, side, Shape::bar, low, end, Fill::undisclosed, members);
    }
    bar.end[side] = end;
    return end > 0;
}

/// Several events to one side: as high as the greatest of them, never as their sum. Solid is what
/// one of them certainly comes to; that claims differ, and that counts are open, is seen however
/// little they matter to that height. Each part begins below the round corners of the one before,
/// which is painted over it. False when none of them has anything to show there.
bool BarLane::sketchClusterSide(Bar &bar, int side, const SideSummary &sum, Rows members)
{
    if (sum.counted == 0 || (sum.greatest <= 0 && sum.inexact == 0))
        return false;
    double &end = bar.end[side];
    if (sum.greatest <= 0) {
        end = undisclosedHeight(side);
        addPart(bar, side, Shape::cluster, 0, end, Fill::undisclosed, members);
        return true;
    }
    const double known = std::max(heightOf(sum.greatest), clusterHeight);
    const bool differs = sum.inexact > sum.open;
    const double certain = differs ? std::min(heightOf(sum.certain), known - clusterHatch) : known;
    end = sum.open > 0 ? std::max(known, heldIn(side, known + openCap)) : known;
    const auto below = [](double height) { return std::max(0.0, height - 2 * roundness); };
    if (end > known)
        addPart(bar, side, Shape::bar, below(known), end, Fill::undisclosed, members);
    if (known > certain)
        addPart(bar, side, Shape::cluster, below(certain), known, Fill::hatched, members);
    if (certain > 0)
        addPart(bar, side, Shape::cluster, 0, certain, Fill::solid, members);
    return true;
}

/// The stretch along the baseline in which an event of an imprecise date lies; one for all events
/// of the date, since soft ends that lie upon each other look hard.
void BarLane::sketchDateBand(const Item &item, Rows members)
{
    const Edtf &when = *m_sketch.dossier().events[item.event].when;
    if (item.isTerm || (item.extent.to - item.extent.from <= 24h && !isVague(when)))
        return;
    const SoftSpan span = softSpan(m_sketch, when);
    if (span.right - span.left < 3 * narrowestBar)
        return;
    if (!m_banded.insert(&when).second && !m_sketch.isSelected(item.event))
        return;
    Mark mark;
    mark.box = {span.left, m_plan.baseline - bandHeight / 2, span.right - span.left, bandHeight};
    mark.ink = Ink::neutral;
    mark.softLeft = span.softLeft;
    mark.softRight = span.softRight;
    mark.lane = m_plan.lane;
    mark.members = members;
    m_sketch.add(mark);
}

/// Nothing was counted, or zero was: the event still has its place.
void BarLane::sketchDot(const Bar &bar, Rows members)
{
    Mark mark;
    mark.shape = bar.slot.isCluster() ? Shape::cluster : Shape::dot;
    const double width = bar.slot.isCluster() ? std::max(bar.slot.width, dotSize) : dotSize;
    mark.box = {bar.slot.x - width / 2, m_plan.baseline - dotSize / 2, width, dotSize};
    mark.ink = inkOf(kindOf(bar));
    mark.lane = m_plan.lane;
    mark.members = members;
    m_taken.take(mark.box);
    m_sketch.add(mark);
}

/// A deadline in a lane of quantities: its bracket lies on the baseline.
void BarLane::sketchTerm(const Bar &bar, Rows members)
{
    const Item &item = itemOf(bar);
    const double left = m_sketch.x(item.extent.from);
    Mark mark;
    mark.ink = inkOf(kindOf(bar));
    mark.lane = m_plan.lane;
    mark.members = members;
    sketchBracket(m_sketch, item,
                  {left, m_plan.baseline - footHeight / 2,
                   std::max(m_sketch.x(item.extent.to) - left, footHeight), footHeight},
                  mark);
}

/// A stretch of the baseline that holds the bars of its parts together.
void BarLane::sketchWhole(const Item &item)
{
    const double left = m_sketch.x(item.extent.from);
    const double width = m_sketch.x(item.extent.to) - left;
    Mark mark;
    mark.box = {left + std::min(0.0, width - narrowestBar) / 2, m_plan.baseline - bandHeight / 2,
                std::max(width, narrowestBar), bandHeight};
    mark.ink = Ink::neutral;
    mark.lane = m_plan.lane;
    const Item *const self = &item;
    mark.members = m_sketch.members({&self, 1});
    m_sketch.add(mark);
}

/// Those of a bar out of sight whose dates reach into the window.
void BarLane::noteReaching(const Bar &bar, const Window &window)
{
    std::vector<const Item *> items;
    if (const Crowd *const crowd = bar.slot.crowd)
        items = m_sketch.events().touching(m_plan.lane, crowd->first, crowd->last, window);
    else
        std::ranges::copy(m_slots.itemsOf(bar.slot), std::back_inserter(items));
    for (const Item *item : items) {
        if (item->extent.overlaps(window))
            m_reaching[m_sketch.dossier().events[item->event].when->text].push_back(item);
    }
}

void BarLane::sketchBar(Bar &bar)
{
    const Window window = m_sketch.scale().window();
    if (!m_sketch.shows({bar.slot.left(), 0, bar.slot.width, 0})) {
        if (bar.slot.isCluster() || !itemOf(bar).isTerm)
            return noteReaching(bar, window);
        if (!itemOf(bar).extent.overlaps(window))
            return;
    }
    const Rows members = membersOf(bar);
    const bool isCluster = bar.slot.isCluster();
    const Summary sum = isCluster ? sumOf(bar) : Summary{};
    bool drawn = false;
    if (!isCluster)
        sketchDateBand(itemOf(bar), members);
    for (const int side : {0, 1}) {
        const bool shown = isCluster ? sketchClusterSide(bar, side, sum.side[side], members)
                                     : sketchSide(bar, side, members);
        drawn = drawn || shown;
    }
    if (drawn)
        return;
    if (!bar.slot.isCluster() && itemOf(bar).isTerm)
        sketchTerm(bar, members);
    else
        sketchDot(bar, members);
}

}

void sketchBars(Sketch &sketch, const LanePlan &plan)
{
    BarLane(sketch, plan).layOut();
}

}
