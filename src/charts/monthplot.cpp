// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/monthplot.h"

#include "charts/words.h"
#include "ledger/wording.h"
#include "paint/fonts.h"
#include "paint/painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr double narrowestMonth = 5; ///< px; below it years are shown
constexpr double gap = 0.12; ///< of a period, beside its bar
constexpr double widestGap = 14; ///< px
constexpr double headingHeight = 18;
constexpr double thinnest = 1; ///< px, a count too small to be seen
constexpr double leastHatch = 3; ///< px

constexpr double monthSeconds = 30.4 * 86'400;

/// Whether something of the total is not a plain number.
bool isOpen(const Total &total)
{
    return !total.high;
}

bool hasSpreadIn(const Total &total)
{
    return total.high && *total.high > total.low;
}

template<typename Predicate>
bool anyTotal(const std::vector<Bucket> &buckets, Predicate holds)
{
    return std::any_of(buckets.begin(), buckets.end(), [&](const Bucket &bucket) {
        return std::any_of(bucket.totals.begin(), bucket.totals.end(),
                           [&](const auto &total) { return total && holds(*total); });
    });
}

/// Of one table among others.
std::string headingOf(const Dossier &dossier, const Sides &sides,
                      const std::vector<LaneTable> &tables)
{
    const bool isRest = sides.sides.front().direction.empty()
        && std::ranges::count(tables, sides.measure,
                              [](const LaneTable &table) { return table.sides.measure; })
            > 1;
    return measureName(dossier, sides.measure) + (isRest ? ", without a direction" : "");
}

}

const LaneTable &MonthPlot::Place::in(const Account &account) const
{
    return kind == EventKind::occurrence ? account.others()[other] : account.lane(kind);
}

MonthPlot::MonthPlot(const Account &account, EventKind kind)
    : MonthPlot(account, Place{.kind = kind})
{
}

MonthPlot::MonthPlot(const Account &account, std::size_t other)
    : MonthPlot(account, Place{.other = other})
{
    if (account.others().size() > 1)
        m_heading = headingOf(*m_dossier, m_sides, account.others());
}

MonthPlot::MonthPlot(const Account &account, Place place)
    : m_dossier(account.dossier())
    , m_place(place)
    , m_sides(place.in(account).sides)
{
}

void MonthPlot::take(const std::shared_ptr<const Account> &account)
{
    const bool isSame = m_account && &m_account->whole() == &account->whole();
    m_account = account;
    if (isSame) // as-of plays: then only the day changes
        return;
    const LaneTable &all = m_place.in(account->whole());
    m_hasMonths = !all.months.empty();
    m_hasOpen = anyTotal(all.years, isOpen);
    takeSpread(m_hasMonths ? all.months : all.years);
    m_monthReach = reachOf(all.months, m_hasOpen);
    m_yearReach = reachOf(all.years, m_hasOpen);
}

/// What leaves the bars open: claims that differ, or dates that do not tell whose bar it is.
void MonthPlot::takeSpread(const std::vector<Bucket> &all)
{
    m_hasSpread = m_hasVague = false;
    for (const Bucket &bucket : all) {
        for (std::size_t side = 0; side < bucket.totals.size(); ++side) {
            if (bucket.totals[side] && hasSpreadIn(*bucket.totals[side]))
                (bucket.isVague[side] ? m_hasVague : m_hasSpread) = true;
        }
    }
}

std::string MonthPlot::spreadWords() const
{
    if (m_sides.measure == none)
        return "may have begun then, or at another time";
    if (!m_hasVague)
        return "up to the highest count";
    return m_hasSpread ? "up to the highest count, and what may have been then"
                       : "may have been then, or at another time";
}

const std::vector<Bucket> &MonthPlot::shown() const
{
    const LaneTable &table = m_place.in(*m_account);
    return m_period == Period::month ? table.months : table.years;
}

std::vector<Index> MonthPlot::eventsOf(const Bucket &bucket, std::size_t side) const
{
    return m_account->sums().of(m_sides.sides[side].figure)->events(bucket.window);
}

std::vector<Index> MonthPlot::lanes() const
{
    std::vector<Index> result;
    for (Index lane = 0; lane < m_dossier->lanes.size(); ++lane) {
        if (m_dossier->lanes[lane].measure == m_sides.measure)
            result.push_back(lane);
    }
    return result;
}

std::vector<LegendEntry> MonthPlot::legend() const
{
    std::vector<LegendEntry> entries;
    for (const Side &side : m_sides.sides) {
        if (!side.direction.empty())
            entries.push_back({side.ink, Fill::solid, (side.up ? "↑ " : "↓ ") + side.direction});
    }
    if (m_hasSpread || m_hasVague)
        entries.push_back({Ink::neutral, Fill::hatched, spreadWords()});
    if (m_hasOpen)
        entries.push_back({Ink::neutral, Fill::undisclosed, "count not published: at least"});
    return entries;
}

void MonthPlot::layOut(const PlotArea &area)
{
    const bool months
        = m_hasMonths && monthSeconds / area.scale.secondsPerPixel() >= narrowestMonth;
    m_window = area.scale.window();
    m_period = months ? Period::month : Period::year;
    const double above = m_heading.empty() ? 0 : headingHeight;
    m_values = ValueScale(reachIn(area), area.box.y + above, area.box.height - above);
    m_certain.assign(m_sides.sides.size(), {});
    m_marks.clear();
    m_labels.clear();
    m_hits.clear();

    const std::vector<Bucket> &buckets = shown();
    const auto first = std::ranges::partition_point(
        buckets, [&](const Bucket &bucket) { return area.x(bucket.window.to) <= area.box.x; });
    for (auto row = static_cast<std::size_t>(first - buckets.begin()); row < buckets.size();
         ++row) {
        const Window &window = buckets[row].window;
        if (!area.shows(window))
            break;
        const double left = area.x(window.from);
        const double width = area.x(window.to) - left;
        layOutBar(row, area, {left, area.box.y, width, area.box.height});
    }
    layOutLabels(area);
}

void MonthPlot::layOutBar(std::size_t row, const PlotArea &area, const Box &slot)
{
    const double inset = std::min(slot.width * gap, widestGap) / 2;
    const double left = std::round(slot.x + inset);
    const double right = std::max(std::round(slot.right() - inset), left + 1);
    const double from = std::clamp(left, area.box.x - 2, area.box.right() + 2);
    const double to = std::clamp(right, area.box.x - 2, area.box.right() + 2);
    for (std::size_t side = 0; side < m_sides.sides.size(); ++side)
        layOutSide(row, side, {from, slot.y, to - from, slot.height});
}

void MonthPlot::layOutSide(std::size_t row, std::size_t side, const Box &slot)
{
    const auto &total = shown()[row].totals[side];
    if (!total)
        return;
    const Ink ink = m_sides.sides[side].ink;
    const bool up = m_sides.sides[side].up;
    const double zero = m_values.zero();
    const auto heightOf = [&](std::int64_t number) {
        const double height = std::abs(m_values.y(static_cast<double>(number), up) - zero);
        return number > 0 ? std::max(std::round(height), thinnest) : 0;
    };
    const auto boxBetween = [&](double from, double to) {
        return Box{slot.x, up ? zero - to : zero + from, slot.width, to - from};
    };

    // The hatch is seen however small the range, but makes no bar higher than its count.
    const double high = std::max(heightOf(total->high.value_or(0)), leastHatch);
    const double low = hasSpreadIn(*total) ? std::min(heightOf(total->low), high - leastHatch)
                                           : heightOf(total->low);
    double end = low;
    if (low > 0)
        m_certain[side].push_back(markOf(Shape::bar, boxBetween(0, low), ink, Fill::solid, up));
    if (isOpen(*total)) {
        end = low + capHeight;
        m_marks.push_back(markOf(Shape::bar, boxBetween(low, end), ink, Fill::undisclosed, up));
    } else if (hasSpreadIn(*total)) {
        end = high;
        m_marks.push_back(markOf(Shape::bar, boxBetween(low, end), ink, Fill::hatched, up));
    }
    if (end <= 0) { // zero was counted: that is not nothing
        end = thinnest;
        m_marks.push_back(markOf(Shape::bar, boxBetween(0, end), ink, Fill::solid, up));
    }

    // Half of the plot that the bar grows into belongs to the bar.
    const Box bar = boxBetween(0, end);
    const QRectF half(slot.x, up ? slot.y : zero, slot.width,
                      up ? zero - slot.y : slot.bottom() - zero);
    m_hits.push_back({half, toQRectF(bar), row, side});
}

void MonthPlot::paint(QPainter &painter, const Theme &theme) const
{
    for (const std::vector<Mark> &bars : m_certain)
        paintMarks(painter, bars, theme);
    paintMarks(painter, m_marks, theme);
    paintLabels(painter, m_labels, theme);
}

std::optional<ChartHit> MonthPlot::hitAt(QPointF point) const
{
    for (const HitArea &hit : m_hits) {
        if (hit.sensitive.contains(point))
            return ChartHit{hit.box, textOf(hit), eventsOf(shown()[hit.row], hit.side)};
    }
    return {};
}

std::vector<std::string> MonthPlot::sentences(const Window &window) const
{
    std::vector<std::string> result;
    for (const Bucket &bucket : shown()) {
        if (!bucket.window.overlaps(window))
            continue;
        for (std::size_t side = 0; side < m_sides.sides.size(); ++side) {
            if (const auto &total = bucket.totals[side]) {
                const std::string doubts = doubtsOf(bucket, side);
                result.push_back(describePeriod(bucket, isCut(bucket, side, window)) + ": "
                                 + describeFigure(*m_dossier, m_sides.sides[side].figure) + ", "
                                 + describe(*total)
                                 + (doubts.empty() ? std::string() : " (" + doubts + ')') + '.');
            }
        }
    }
    return result;
}

}
