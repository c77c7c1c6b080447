// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/bars.h"

#include "ledger/wording.h"
#include "timeline/occupancy.h"
#include "timeline/softness.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ledgerline {

namespace {

using namespace std::chrono_literals;

constexpr double narrowest = 5; ///< px, a bar with room around it
constexpr double pitch = 2.5; ///< px; bars closer than this become a cluster
constexpr double widestCluster = 14; ///< px, from the first to the last member
constexpr double least = 2; ///< px, the height of the smallest count that is not zero
constexpr double openCap = 11; ///< px, what stands on "at least"
constexpr double dotSize = 7; ///< px, an event without any count
constexpr double bandHeight = 4; ///< px, the stretch in which an imprecise date lies

/// One bar, or several in one place.
struct Slot
{
    std::vector<const Item *> items; ///< more than one: a cluster
    double x = 0; ///< the middle
    double width = 0;
    double end[2] = {0, 0}; ///< how far from the baseline its marks reach, up and down
    double solid[2] = {0, 0}; ///< how far of that is known for certain
};

class BarLane
{
public:
    BarLane(Sketch &sketch, const LanePlan &plan)
        : m_sketch(sketch)
        , m_plan(plan)
        , m_taken(sketch.plot().x, sketch.plot().width)
    {
    }

    void layOut()
    {
        place(m_sketch.itemsNear(m_plan.lane));
        fold();
        narrow();
        for (Slot &slot : m_slots)
            sketchSlot(slot);
        sketchLabels();
    }

private:
    void place(const std::vector<const Item *> &items);
    void fold();
    void narrow();
    void sketchSlot(Slot &slot);
    void sketchDateBand(const Item &item, Rows members);
    void sketchSide(Slot &slot, int side, Rows members);
    bool sketchClusterSide(Slot &slot, int side, Rows members);
    void addBar(const Slot &slot, int side, Shape shape, double from, double to, Fill fill,
                Rows members);
    void sketchLabels();
    bool addLabel(const Slot &slot, int side, const std::string &text);
    void addTitle(const Slot &slot);

    [[nodiscard]] double heightOf(std::int64_t number) const;
    [[nodiscard]] double undisclosedHeight() const;
    [[nodiscard]] Ink inkOfBar(const Item &item, int side) const;
    [[nodiscard]] bool isPledge(const Item &item) const;

    Sketch &m_sketch;
    const LanePlan &m_plan;
    Occupancy m_taken;
    std::vector<Slot> m_slots;
};

double BarLane::heightOf(std::int64_t number) const
{
    return number <= 0 ? 0 : std::max(least, static_cast<double>(number) * m_plan.pixelsPerUnit);
}

/// The same for every undisclosed count of the lane: it must not look like a number.
double BarLane::undisclosedHeight() const
{
    const double smaller
        = m_plan.room[1] > 0 ? std::min(m_plan.room[0], m_plan.room[1]) : m_plan.room[0];
    return std::clamp(smaller * 0.5, 12.0, 28.0);
}

bool BarLane::isPledge(const Item &item) const
{
    return m_sketch.dossier().events[item.event].kind == EventKind::pledge;
}

Ink BarLane::inkOfBar(const Item &item, int side) const
{
    if (!item.directed)
        return inkOf(m_sketch.dossier().events[item.event].kind);
    return side == 0 ? Ink::party1 : Ink::party2;
}

/// Where each event's bar would stand if it were alone. Events of the very same date share its
/// width side by side.
void BarLane::place(const std::vector<const Item *> &items)
{
    const double day = m_sketch.pixels(24h);
    const double dayWidth = std::max(narrowest, day - std::clamp(day * 0.15, 0.5, 12.0));
    for (std::size_t first = 0; first < items.size();) {
        const Window extent = items[first]->extent;
        std::size_t last = first + 1;
        while (last < items.size() && items[last]->extent == extent)
            ++last;
        const double full = m_sketch.pixels(extent.to - extent.from);
        const auto sharers = static_cast<double>(last - first);
        const double step = full / sharers;
        // A longer stretch is a date that is not known to the day, or an event of several days:
        // its bar stands in the middle of it, and a band along the baseline tells the stretch.
        const double width = std::min(dayWidth, std::max(narrowest, step * 0.85));
        for (std::size_t i = first; i < last; ++i) {
            Slot slot;
            slot.items = {items[i]};
            slot.x = m_sketch.x(extent.from) + (static_cast<double>(i - first) + 0.5) * step;
            slot.width = width;
            m_slots.push_back(std::move(slot));
        }
        first = last;
    }
    std::stable_sort(m_slots.begin(), m_slots.end(),
                     [](const Slot &a, const Slot &b) { return a.x < b.x; });
}

/// What stands closer than the pitch becomes one.
void BarLane::fold()
{
    std::vector<Slot> folded;
    double firstX = 0;
    double lastX = 0;
    for (Slot &slot : m_slots) {
        const double x = slot.x;
        if (!folded.empty() && x - lastX < pitch && x - firstX <= widestCluster) {
            Slot &cluster = folded.back();
            cluster.items.push_back(slot.items.front());
            cluster.x = (firstX + x) / 2;
            cluster.width = std::max(narrowest + 1, x - firstX + pitch);
        } else {
            firstX = x;
            folded.push_back(std::move(slot));
        }
        lastX = x;
    }
    m_slots = std::move(folded);
}

/// Bars that would overlap get as narrow as they need to stand side by side.
void BarLane::narrow()
{
    std::vector<double> factors(m_slots.size(), 1);
    for (std::size_t i = 0; i + 1 < m_slots.size(); ++i) {
        const double room = m_slots[i + 1].x - m_slots[i].x - 1;
        const double wanted = (m_slots[i].width + m_slots[i + 1].width) / 2;
        const double factor = std::max(0.0, room) / wanted;
        factors[i] = std::min(factors[i], factor);
        factors[i + 1] = std::min(factors[i + 1], factor);
    }
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        m_slots[i].width = std::max(1.0, m_slots[i].width * factors[i]);
}

void BarLane::addBar(const Slot &slot, int side, Shape shape, double from, double to, Fill fill,
                     Rows members)
{
    Mark mark;
    mark.shape = shape;
    const double top = side == 0 ? m_plan.baseline - to : m_plan.baseline + from;
    mark.box = {slot.x - slot.width / 2, top, slot.width, to - from};
    mark.ink = inkOfBar(*slot.items.front(), side);
    mark.fill = fill;
    mark.up = side == 0;
    mark.lane = m_plan.lane;
    mark.members = members;
    m_taken.take(mark.box);
    m_sketch.add(mark);
}

/// A single event to one side: what is certain solid, what is disputed or open hatched upon it.
void BarLane::sketchSide(Slot &slot, int side, Rows members)
{
    const Item &item = *slot.items.front();
    if (!item.counted[side])
        return;
    const Quantity &size = item.size[side];
    const double low = heightOf(size.low);
    double end = low;
    if (low > 0)
        addBar(slot, side, Shape::bar, 0, low, isPledge(item) ? Fill::outline : Fill::solid,
               members);
    if (size.high && heightOf(*size.high) > low) {
        end = heightOf(*size.high);
        addBar(slot, side, Shape::bar, low, end, Fill::hatched, members);
    } else if (!size.high) {
        end = low > 0 ? low + openCap : undisclosedHeight();
        addBar(slot, side, Shape::bar, low, end, Fill::undisclosed, members);
    }
    slot.end[side] = end;
    slot.solid[side] = low;
}

/// Several events to one side: as high as the greatest of them, never as their sum. False when
/// none of them has anything to show there.
bool BarLane::sketchClusterSide(Slot &slot, int side, Rows members)
{
    double known = 0;
    bool certain = true;
    bool counted = false;
    for (const Item *item : slot.items) {
        if (!item->counted[side])
            continue;
        const Quantity &size = item->size[side];
        counted = true;
        certain = certain && size.high == size.low;
        known = std::max(known, heightOf(size.high.value_or(size.low)));
    }
    if (!counted || (known <= 0 && certain))
        return false;
    slot.end[side] = known > 0 ? std::max(known, 4.0) : undisclosedHeight();
    addBar(slot, side, Shape::cluster, 0, slot.end[side],
           known <= 0    ? Fill::undisclosed
               : certain ? Fill::solid
                         : Fill::hatched,
           members);
    return true;
}

/// The stretch in which an event of an imprecise date lies.
void BarLane::sketchDateBand(const Item &item, Rows members)
{
    const Edtf &when = m_sketch.dossier().events[item.event].when;
    if (item.extent.to - item.extent.from <= 24h && when.startEnd == EdtfEnd::date
        && when.endEnd == EdtfEnd::date)
        return;
    const SoftSpan span = softSpan(m_sketch, when);
    if (span.right - span.left < 3 * narrowest)
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

void BarLane::sketchSlot(Slot &slot)
{
    const Box reach{slot.x - slot.width / 2, m_plan.box.y, slot.width, m_plan.box.height};
    const bool single = slot.items.size() == 1;
    const bool visible = m_sketch.shows(reach)
        || (single && slot.items.front()->extent.overlaps(m_sketch.scale().window()));
    if (!visible)
        return;
    const Rows members = m_sketch.members(slot.items);
    bool drawn = false;
    if (single) {
        sketchDateBand(*slot.items.front(), members);
        for (const int side : {0, 1})
            sketchSide(slot, side, members);
        drawn = slot.end[0] > 0 || slot.end[1] > 0;
    } else {
        for (const int side : {0, 1})
            drawn = sketchClusterSide(slot, side, members) || drawn;
    }
    if (drawn)
        return;
    // Nothing was counted, or zero was: the event still has its place.
    Mark mark;
    mark.shape = single ? Shape::dot : Shape::cluster;
    const double width = single ? dotSize : std::max(slot.width, dotSize);
    mark.box = {slot.x - width / 2, m_plan.baseline - dotSize / 2, width, dotSize};
    mark.ink = inkOf(m_sketch.dossier().events[slot.items.front()->event].kind);
    mark.lane = m_plan.lane;
    mark.members = members;
    m_taken.take(mark.box);
    m_sketch.add(mark);
}

/// Writes a text beyond a bar's end, centred on what can be seen of the bar; false when there is
/// no room.
bool BarLane::addLabel(const Slot &slot, int side, const std::string &text)
{
    const Box &plot = m_sketch.plot();
    const double width = m_sketch.widthOf(text, TextStyle::small);
    const double height = lineHeight(TextStyle::small);
    const double left = std::max(slot.x - slot.width / 2, plot.x);
    const double right = std::min(slot.x + slot.width / 2, plot.right());
    if (right < left)
        return false;
    const double y = side == 0 ? m_plan.baseline - slot.end[0] - 1 - height
                               : m_plan.baseline + slot.end[1] + 1;
    const Box box{(left + right - width) / 2, y, width, height};
    const Box clear{box.x - 2, box.y, box.width + 4, box.height};
    const bool inside = box.x >= plot.x && box.right() <= plot.right() && box.y >= m_plan.box.y
        && box.bottom() <= m_plan.box.bottom();
    if (!inside || !m_taken.isFree(clear))
        return false;
    m_taken.take(clear);
    Label label;
    label.box = box;
    label.text = text;
    label.style = TextStyle::small;
    label.align = Align::center;
    label.event = slot.items.front()->event;
    label.lane = m_plan.lane;
    m_sketch.add(std::move(label));
    return true;
}

/// Zoomed in so far that a bar is as wide as words, it carries its event's label.
void BarLane::addTitle(const Slot &slot)
{
    constexpr double inset = 6;
    const Box &plot = m_sketch.plot();
    const double left = std::max(slot.x - slot.width / 2, plot.x) + inset;
    const double right = std::min(slot.x + slot.width / 2, plot.right()) - inset;
    const int side = slot.solid[0] >= slot.solid[1] ? 0 : 1;
    const double height = lineHeight(TextStyle::small);
    const Item &item = *slot.items.front();
    if (isPledge(item) || slot.solid[side] < height + 4 || right - left < 40)
        return;
    const std::string text
        = m_sketch.elided(m_sketch.labelOf(item.event), TextStyle::small, right - left);
    if (text.empty())
        return;
    Label label;
    const double y = side == 0 ? m_plan.baseline - slot.solid[0] + 3
                               : m_plan.baseline + slot.solid[1] - 3 - height;
    label.box = {left, y, right - left, height};
    label.text = text;
    label.style = TextStyle::small;
    label.ink = Ink::paper;
    label.align = Align::center;
    label.event = item.event;
    label.lane = m_plan.lane;
    m_sketch.add(std::move(label));
}

/// The selected first, then clusters, then the greater counts: an order that panning cannot
/// change, so that no label comes or goes while the picture moves.
void BarLane::sketchLabels()
{
    struct Wish
    {
        const Slot *slot = nullptr;
        int side = 0;
        int rank = 0;
        std::int64_t size = 0;
        std::string text;
    };
    std::vector<Wish> wishes;
    for (const Slot &slot : m_slots) {
        const bool selected
            = std::any_of(slot.items.begin(), slot.items.end(),
                          [&](const Item *item) { return m_sketch.isSelected(item->event); });
        const bool single = slot.items.size() == 1;
        for (const int side : {0, 1}) {
            if (slot.end[side] <= 0)
                continue;
            if (!single) {
                wishes.push_back({&slot, side, selected ? 0 : 1, std::int64_t(slot.items.size()),
                                  "×" + describe(std::int64_t(slot.items.size()))});
                break; // told once, above where there is anything above
            }
            const Quantity &size = slot.items.front()->size[side];
            wishes.push_back({&slot, side, selected ? 0 : 2, size.high.value_or(size.low),
                              describeBriefly(size)});
        }
        if (single && slot.end[0] + slot.end[1] > 0
            && m_sketch.shows({slot.x - slot.width / 2, 0, slot.width, 0}))
            addTitle(slot);
    }
    std::stable_sort(wishes.begin(), wishes.end(), [](const Wish &a, const Wish &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.size > b.size;
    });
    for (const Wish &wish : wishes)
        addLabel(*wish.slot, wish.side, wish.text);
}

}

void sketchBars(Sketch &sketch, const LanePlan &plan)
{
    BarLane(sketch, plan).layOut();
}

}
