// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/slots.h"

#include <algorithm>

namespace ledgerline {

namespace {

using namespace std::chrono_literals;

constexpr double pitch = 2.5; ///< px; bars closer than this become a cluster
constexpr double widestCluster = 14; ///< px, from the first to the last member

/// The width of a bar in a stretch of its own: all but a small inset, so that neighbours are told
/// apart.
double barWidth(double stretch)
{
    return std::max(narrowestBar, stretch - std::clamp(stretch * 0.15, 0.5, 12.0));
}

/// Where each event's bar would stand if it were alone. Events of the very same date share its
/// width side by side.
std::vector<Slot> placed(const Sketch &sketch, std::vector<const Item *> &items)
{
    const double widest = barWidth(sketch.pixels(24h));
    std::vector<Slot> slots;
    std::vector<double> places; // of each slot, in seconds of time: exact, as pixels are not
    slots.reserve(items.size());
    places.reserve(items.size());
    for (std::size_t first = 0; first < items.size();) {
        const Window extent = standingPlace(*items[first]);
        std::size_t last = first + 1;
        while (last < items.size() && standingPlace(*items[last]) == extent)
            ++last;
        const double step
            = sketch.pixels(extent.to - extent.from) / static_cast<double>(last - first);
        // A stretch longer than a day is a date that is not known to the day, or an event of
        // several days: its bar stands in the middle, no wider than others.
        const double width = std::min(widest, barWidth(step));
        const double start = sketch.x(extent.from);
        const auto from = static_cast<double>(extent.from.time_since_epoch().count());
        const auto length = static_cast<double>((extent.to - extent.from).count());
        for (std::size_t i = first; i < last; ++i) {
            const double part = static_cast<double>(i - first) + 0.5;
            slots.push_back({{static_cast<Index>(i), 1}, start + part * step, width});
            places.push_back(from + part * length / static_cast<double>(last - first));
        }
        first = last;
    }
    if (!std::is_sorted(places.begin(), places.end())) {
        // By time, and not by pixels: of two in one place, such as an event of three days and that
        // of its second day, the first must stay the first wherever the picture is moved to.
        std::stable_sort(slots.begin(), slots.end(), [&](const Slot &a, const Slot &b) {
            return places[a.items.first] < places[b.items.first];
        });
        // Folding wants neighbours to be neighbours among the items, too.
        std::vector<const Item *> sorted;
        sorted.reserve(items.size());
        for (Slot &slot : slots) {
            sorted.push_back(items[slot.items.first]);
            slot.items.first = static_cast<Index>(sorted.size() - 1);
        }
        items = std::move(sorted);
    }
    return slots;
}

/// The same in a long lane, where the index has found out where each stands.
std::vector<Slot> placedBefore(const Sketch &sketch, const std::vector<const Item *> &items)
{
    const double widest = barWidth(sketch.pixels(24h));
    std::vector<Slot> slots;
    slots.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Window date = standingPlace(*items[i]);
        const double step = sketch.pixels(date.to - date.from) / items[i]->mates;
        slots.push_back(
            {{static_cast<Index>(i), 1}, sketch.x(items[i]->at), std::min(widest, barWidth(step))});
    }
    return slots;
}

/// How wide (px) a crowd may be at most: no wider than other clusters, so that bars tell when the
/// greatest were; but where hardly anything else would be seen, as wide as its number needs, were
/// the lane there some times as busy as all along. The same wherever the window is.
double widestCrowd(const Sketch &sketch, Index lane)
{
    constexpr double full = 2 * widestCluster / pitch; // events
    constexpr double wide = 60; // px
    constexpr double busy = 4;
    const Window all = sketch.events().extent();
    const double length = std::max(wide, sketch.pixels(all.to - all.from));
    const double density = static_cast<double>(sketch.events().items(lane).size()) / length;
    if (density * widestCluster < full)
        return widestCluster;
    return 2 * clusterWidth(sketch, static_cast<std::size_t>(busy * density * wide));
}

/// A crowd's bar reaches from its first to its last mark, as that of a folded cluster does.
Slot slotOf(const Sketch &sketch, Index lane, const Crowd &crowd)
{
    const std::vector<Item> &items = sketch.events().items(lane);
    const double first = sketch.x(items[crowd.first].at);
    const double last = sketch.x(items[crowd.last - 1].at);
    return {{}, (first + last) / 2, std::max(narrowestBar + 1, last - first + pitch), &crowd};
}

/// What stands closer than the pitch becomes one.
std::vector<Slot> folded(const std::vector<Slot> &slots)
{
    std::vector<Slot> result;
    double first = 0;
    double last = 0;
    for (const Slot &slot : slots) {
        if (!result.empty() && slot.x - last < pitch && slot.x - first <= widestCluster) {
            Slot &cluster = result.back();
            ++cluster.items.count;
            cluster.x = (first + slot.x) / 2;
            cluster.width = std::max(narrowestBar + 1, slot.x - first + pitch);
        } else {
            first = slot.x;
            result.push_back(slot);
        }
        last = slot.x;
    }
    return result;
}

/// Bars that would overlap get as narrow as they need to stand side by side.
void narrow(std::vector<Slot> &slots)
{
    std::vector<double> factors(slots.size(), 1);
    for (std::size_t i = 0; i + 1 < slots.size(); ++i) {
        const double apart = slots[i + 1].x - slots[i].x;
        const double gap = std::min(1.0, apart * 0.3);
        const double factor = (apart - gap) * 2 / (slots[i].width + slots[i + 1].width);
        factors[i] = std::min(factors[i], factor);
        factors[i + 1] = std::min(factors[i + 1], factor);
    }
    for (std::size_t i = 0; i < slots.size(); ++i)
        slots[i].width *= factors[i];
}

}

Slots slotsOf(const Sketch &sketch, Index lane)
{
    Slots result;
    NearItems near = itemsNear(sketch, lane, {.crowd = widestCrowd(sketch, lane), .mark = pitch});
    result.items = std::move(near.items);
    result.crowds = std::move(near.crowds);
    result.lane = sketch.events().items(lane);
    const auto wholes = std::stable_partition(result.items.begin(), result.items.end(),
                                              [](const Item *item) { return !item->inParts; });
    result.wholes.assign(wholes, result.items.end());
    result.items.erase(wholes, result.items.end());
    result.slots = folded(sketch.events().isLong(lane) ? placedBefore(sketch, result.items)
                                                       : placed(sketch, result.items));
    const auto singles = static_cast<std::ptrdiff_t>(result.slots.size());
    for (const Crowd &crowd : result.crowds)
        result.slots.push_back(slotOf(sketch, lane, crowd));
    std::ranges::inplace_merge(result.slots, result.slots.begin() + singles, {}, &Slot::x);
    narrow(result.slots);
    return result;
}

}
