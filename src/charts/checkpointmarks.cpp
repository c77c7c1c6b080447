// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/checkpointmarks.h"

#include "charts/words.h"
#include "ledger/bounds.h"
#include "ledger/wording.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr double size = 8; ///< px, of a diamond; in low plots all is smaller
constexpr double halo = 1.5; ///< px of paper around it: it stands on a line
constexpr double ring = 15; ///< px
constexpr double barWidth = 4;
constexpr double openEnd = 14; ///< px, where a stated interval has no end
constexpr double nearness = 7; ///< px from its middle within which a mark is hit
constexpr std::size_t mostTold = 4; ///< marks in one place that are told one by one

bool isOf(const Dossier &dossier, const Claim &claim, Figure figure)
{
    const auto to = dossier.to(claim);
    const bool sameWay = figure.to == none ? to.empty() : to.size() == 1 && to.front() == figure.to;
    return claim.measure == figure.measure && sameWay;
}

/// What a running total had certainly come to at a moment.
std::int64_t lowAt(const std::vector<Step> &steps, Instant at)
{
    const auto after
        = std::upper_bound(steps.begin(), steps.end(), at,
                           [](Instant one, const Step &step) { return one < step.at; });
    return after == steps.begin() ? 0 : std::prev(after)->total.low;
}

/// How much smaller marks are in a low plot, where as many stand in less room.
double scaleIn(const PlotArea &area)
{
    constexpr double roomy = 110; // px
    constexpr double smallest = 0.65;
    return std::clamp(area.box.height / roomy, smallest, 1.0);
}

double xOf(const Checkpoint &checkpoint, const PlotArea &area)
{
    return std::round(area.x(checkpoint.period.to));
}

/// Whether anything of a mark is seen there.
bool isIn(const PlotArea &area, double x)
{
    return x >= area.box.x - ring && x <= area.box.right() + ring;
}

Box around(double x, double y, double side)
{
    return {x - side / 2, y - side / 2, side, side};
}

}

CheckpointMarks::CheckpointMarks(const Account &account, EventKind kind)
    : m_dossier(account.dossier())
{
    const LaneTable &lane = account.lane(kind);
    const std::vector<Side> &sides = lane.sides.sides;
    for (const Checkpoint &checkpoint : account.checkpoints()) {
        const Claim &claim = m_dossier->claims[checkpoint.claim];
        for (std::size_t side = 0; side < sides.size(); ++side) {
            if (!claim.quantity().undisclosed && isOf(*m_dossier, claim, sides[side].figure))
                m_items.push_back({checkpoint, side, sides[side].up,
                                   lowAt(lane.steps[side], checkpoint.period.from)});
        }
    }
    std::stable_sort(m_items.begin(), m_items.end(), [](const Item &one, const Item &other) {
        return one.checkpoint.period.to < other.checkpoint.period.to;
    });
}

Quantity CheckpointMarks::stated(const Item &item) const
{
    return m_dossier->claims[item.checkpoint.claim].quantity();
}

std::vector<LegendEntry> CheckpointMarks::legend() const
{
    if (m_items.empty())
        return {};
    std::vector<LegendEntry> entries{
        {Ink::neutral, Fill::solid, "total that was stated", Shape::diamond}};
    if (std::any_of(m_items.begin(), m_items.end(),
                    [](const Item &item) { return item.checkpoint.verdict == Verdict::off; }))
        entries.push_back({Ink::dispute, Fill::outline, "differs", Shape::dot});
    return entries;
}

double CheckpointMarks::highest(const Item &item) const
{
    const Quantity quantity = stated(item);
    return static_cast<double>(sumOfLows(item.base, quantity.high.value_or(quantity.low)));
}

double CheckpointMarks::greatest(std::size_t side) const
{
    double result = 0;
    for (const Item &item : m_items) {
        if (item.side == side)
            result = std::max(result, highest(item));
    }
    return result;
}

double CheckpointMarks::greatestIn(const PlotArea &area, std::size_t side) const
{
    double result = 0;
    for (const Item &item : m_items) {
        if (item.side == side && isIn(area, xOf(item.checkpoint, area)))
            result = std::max(result, highest(item));
    }
    return result;
}

void CheckpointMarks::layOut(const PlotArea &area, const ValueScale &values)
{
    m_places.clear();
    Layers layers;
    for (std::size_t row = 0; row < m_items.size(); ++row)
        layOutItem(row, area, values, layers);
    m_marks.clear();
    for (const auto *layer : {&layers.rings, &layers.bars, &layers.diamonds})
        m_marks.insert(m_marks.end(), layer->begin(), layer->end());
}

/// Whether the mark of an item at a place is there already: several sources may say the same. Items
/// are in order of time, so the last few places are all that can be it.
bool CheckpointMarks::isDrawn(const Item &item, const QRectF &place) const
{
    const auto last = m_places.end();
    const auto first = last - std::min<std::ptrdiff_t>(last - m_places.begin(), 16);
    return std::any_of(first, last, [&](const HitArea &other) {
        const Item &drawn = m_items[other.row];
        return other.box == place && stated(drawn) == stated(item)
            && drawn.checkpoint.verdict == item.checkpoint.verdict;
    });
}

void CheckpointMarks::layOutItem(std::size_t row, const PlotArea &area, const ValueScale &values,
                                 Layers &layers)
{
    const Item &item = m_items[row];
    const Quantity quantity = stated(item);
    const bool up = item.up;
    const double x = xOf(item.checkpoint, area);
    const double scale = scaleIn(area);
    if (!isIn(area, x))
        return;
    const auto level = [&](std::int64_t number) {
        return std::round(values.y(static_cast<double>(sumOfLows(item.base, number)), up));
    };
    const double outward = up ? -1 : 1;
    const double low = level(quantity.low);
    const double high = quantity.high ? level(*quantity.high) : low + outward * openEnd;
    const bool isInterval = quantity.statesLow && quantity.high && *quantity.high > quantity.low;
    // "At most" stands at its number and goes back from it without an end.
    const double y = isInterval ? std::round((low + high) / 2) : quantity.statesLow ? low : high;

    const HitArea place{toQRectF(around(x, y, 2 * nearness)), toQRectF(around(x, y, ring * scale)),
                        row, item.side};
    const bool drawn = isDrawn(item, place.box);
    m_places.push_back(place);
    if (drawn)
        return;
    if (isInterval || !quantity.high || !quantity.statesLow) {
        const double end = quantity.statesLow ? high : high - outward * openEnd;
        const double begin = quantity.statesLow ? low : high;
        layers.bars.push_back(markOf(
            Shape::bar, {x - barWidth / 2, std::min(begin, end), barWidth, std::abs(begin - end)},
            Ink::neutral, isInterval ? Fill::solid : Fill::undisclosed,
            quantity.statesLow ? up : !up));
    }
    if (item.checkpoint.verdict == Verdict::off)
        layers.rings.push_back(
            markOf(Shape::dot, around(x, y, ring * scale), Ink::dispute, Fill::outline));
    layers.diamonds.push_back(
        markOf(Shape::diamond, around(x, y, size * scale + 2 * halo), Ink::paper, Fill::solid));
    layers.diamonds.push_back(
        markOf(Shape::diamond, around(x, y, size * scale), Ink::neutral, Fill::solid));
}

std::optional<ChartHit> CheckpointMarks::hitAt(QPointF point) const
{
    ChartHit hit;
    std::size_t found = 0;
    for (const HitArea &place : m_places) {
        if (!place.sensitive.contains(point))
            continue;
        const Checkpoint &checkpoint = m_items[place.row].checkpoint;
        if (found++ < mostTold)
            hit.text += (hit.text.isEmpty() ? QString() : QStringLiteral("\n"))
                + toQString(describeCheckpoint(*m_dossier, checkpoint));
        const Index event = m_dossier->claims[checkpoint.claim].event;
        if (std::find(hit.events.begin(), hit.events.end(), event) == hit.events.end())
            hit.events.push_back(event);
        hit.box |= place.box;
    }
    if (found == 0)
        return {};
    if (found > mostTold)
        hit.text += toQString("\nand " + describe(static_cast<std::int64_t>(found - mostTold))
                              + " more");
    return hit;
}

std::vector<std::string> CheckpointMarks::sentences(const Window &window) const
{
    std::vector<std::string> result;
    std::int64_t shown = 0;
    std::int64_t off = 0;
    for (const Item &item : m_items) {
        const Instant last = item.checkpoint.period.to - std::chrono::seconds(1);
        if (last < window.from || last >= window.to)
            continue;
        ++shown;
        if (item.checkpoint.verdict == Verdict::off) {
            ++off;
            std::string sentence = describeCheckpoint(*m_dossier, item.checkpoint) + '.';
            sentence.replace(sentence.find('\n'), 1, "; ");
            if (result.empty() || result.back() != sentence) // two sources may say the same
                result.push_back(std::move(sentence));
        }
    }
    if (shown > 0)
        result.insert(result.begin(),
                      "Totals that were stated: " + describe(shown)
                          + ", of which off what is recorded: " + describe(off) + '.');
    return result;
}

}
