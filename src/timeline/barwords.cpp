// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/barwords.h"

#include "ledger/wording.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace ledgerline {

namespace {

constexpr double wideBar = 90; ///< px; from here on a bar carries its event's label

/// A text that a bar would like to have at its end.
struct Wish
{
    std::size_t bar = 0;
    int side = 0;
    int rank = 0; ///< the lower, the sooner
    std::int64_t size = 0; ///< of two with one rank, the greater first
    std::vector<std::string> texts; ///< the first that fits
};

class BarWords
{
public:
    BarWords(Sketch &sketch, const LanePlan &plan, const Slots &slots, const std::vector<Bar> &bars,
             Occupancy &taken)
        : m_sketch(sketch)
        , m_plan(plan)
        , m_slots(slots)
        , m_bars(bars)
        , m_taken(taken)
    {
    }

    [[nodiscard]] std::vector<Wish> wishes() const;
    void grant(const Wish &wish);

private:
    [[nodiscard]] Wish wishFor(std::size_t bar, int side) const;
    bool addLabel(std::size_t bar, int side, const std::string &text);
    [[nodiscard]] double labelLeft(std::size_t bar, double left, double right, double width) const;

    Sketch &m_sketch;
    const LanePlan &m_plan;
    const Slots &m_slots;
    const std::vector<Bar> &m_bars;
    Occupancy &m_taken;
};

Wish BarWords::wishFor(std::size_t index, int side) const
{
    const Bar &bar = m_bars[index];
    if (bar.slot.isCluster()) {
        const auto count = static_cast<std::int64_t>(m_slots.countOf(bar.slot));
        return {index, side, bar.selected ? 0 : 1, count, {"×" + describe(count)}};
    }
    const Quantity size = m_sketch.events().size(m_slots.firstOf(bar.slot), side);
    Wish wish{index, side, bar.selected ? 0 : 2, size.high.value_or(size.low), {}};
    const std::string number = describeBriefly(size);
    const bool first = side == 0 || bar.end[0] <= 0;
    if (first && bar.slot.width >= wideBar)
        wish.texts.push_back(number + " · "
                             + isolated(m_sketch.labelOf(m_slots.firstOf(bar.slot).event)));
    wish.texts.push_back(number);
    return wish;
}

/// The selected first, then clusters, then the greater counts: an order that panning cannot
/// change, so that no label comes or goes while the picture moves.
std::vector<Wish> BarWords::wishes() const
{
    std::vector<Wish> result;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        for (const int side : {0, 1}) {
            if (m_bars[i].end[side] <= 0)
                continue;
            result.push_back(wishFor(i, side));
            if (m_bars[i].slot.isCluster())
                break; // its count is told once, above where there is anything above
        }
    }
    std::stable_sort(result.begin(), result.end(), [](const Wish &a, const Wish &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.size > b.size;
    });
    return result;
}

void BarWords::grant(const Wish &wish)
{
    for (const std::string &text : wish.texts) {
        if (addLabel(wish.bar, wish.side, text))
            return;
    }
}

/// Centred on what can be seen of the bar; a text that is wider than a bar gives way to the side
/// where there is more room, as long as it still clearly belongs to its bar.
double BarWords::labelLeft(std::size_t index, double left, double right, double width) const
{
    const double excess = (width - (right - left)) / 2;
    const double centred = left - excess;
    if (excess <= 0 || right - left < width / 3)
        return centred;
    constexpr double far = 1e9;
    const double before = index > 0 ? left - m_bars[index - 1].slot.right() : far;
    const double after = index + 1 < m_bars.size() ? m_bars[index + 1].slot.left() - right : far;
    if (before < excess && after > 2 * excess)
        return left;
    if (after < excess && before > 2 * excess)
        return right - width;
    return centred;
}

/// Writes a text beyond a bar's end; false when there is no room for it.
bool BarWords::addLabel(std::size_t index, int side, const std::string &text)
{
    const Bar &bar = m_bars[index];
    const Box &plot = m_sketch.plot();
    const double left = std::max(bar.slot.left(), plot.x);
    const double right = std::min(bar.slot.right(), plot.right());
    if (right < left)
        return false;
    const double width = m_sketch.widthOf(text, TextStyle::small);
    const double height = lineHeight(TextStyle::small);
    const double gap = bar.selected ? 3 : 1; // room for the ring around what is selected
    const double y = side == 0 ? m_plan.baseline - bar.end[0] - gap - height
                               : m_plan.baseline + bar.end[1] + gap;
    const Box box{labelLeft(index, left, right, width), y, width, height};
    const Box clear{box.x - 1.5, box.y, box.width + 3, box.height};
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
    label.event = m_slots.firstOf(bar.slot).event;
    label.lane = m_plan.lane;
    m_sketch.add(std::move(label));
    return true;
}

}

void writeCounts(Sketch &sketch, const LanePlan &plan, const Slots &slots,
                 const std::vector<Bar> &bars, Occupancy &taken)
{
    BarWords words(sketch, plan, slots, bars, taken);
    for (const Wish &wish : words.wishes())
        words.grant(wish);
}

}
