// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/contradictionplot.h"

#include "charts/contradictionwords.h"
#include "ledger/wording.h"
#include "paint/fonts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ledgerline {

namespace {

constexpr double lead = 18; ///< px of such an axis that are seen before the smallest value
constexpr double bandHeight = 4;
constexpr double lowestTick = 10;
constexpr double highestTick = 16;
constexpr double tickWidth = 2;
constexpr double arrowLength = 12;
constexpr double arrowHead = 3;
constexpr double leastAxis = 60; ///< px, with room for labels
constexpr double labelGap = 5;

/// The smallest and the greatest number that anybody states.
struct Stated
{
    std::int64_t least = 0;
    std::int64_t greatest = 0;
};

Stated statedIn(const Dossier &dossier, const Contradiction &rivals)
{
    std::vector<std::int64_t> numbers;
    for (const Index row : rivals.claims) {
        const Quantity &quantity = dossier.claims[row].quantity();
        if (quantity.statesLow)
            numbers.push_back(quantity.low);
        if (quantity.high)
            numbers.push_back(*quantity.high);
    }
    if (numbers.empty())
        return {};
    const auto [least, greatest] = std::minmax_element(numbers.begin(), numbers.end());
    return {*least, *greatest};
}

}

ContradictionPlot::ContradictionPlot(std::shared_ptr<const Dossier> dossier)
    : RowPlot(std::move(dossier))
{
}

void ContradictionPlot::take(const std::shared_ptr<const Account> &account)
{
    m_account = account;
    m_rows = &account->contradictions();
    setTable(m_rows->table, !account->whole().contradictions().table.rows.empty());
}

RowTexts ContradictionPlot::wordsOf(std::size_t row) const
{
    const Contradiction *const rivals = rivalsOf(row);
    return rivals ? rowOf(dossier(), *rivals) : rowOf(dossier(), disputeOf(row));
}

std::vector<Index> ContradictionPlot::eventsOf(std::size_t row) const
{
    if (const Contradiction *const rivals = rivalsOf(row))
        return {rivals->event};
    const Dispute &dispute = disputeOf(row);
    std::vector<Index> events{dispute.event};
    events.insert(events.end(), dispute.disputed.begin(), dispute.disputed.end());
    return events;
}

const Contradiction *ContradictionPlot::rivalsOf(std::size_t row) const
{
    return row < m_rows->rivals.size() ? &m_rows->rivals[row] : nullptr;
}

const Dispute &ContradictionPlot::disputeOf(std::size_t row) const
{
    return m_rows->disputes[row - m_rows->rivals.size()];
}

std::vector<LegendEntry> ContradictionPlot::legend() const
{
    return m_account->whole().contradictions().legend;
}

/// The same room beside every axis, so that all of them begin at one place.
double ContradictionPlot::labelRoomIn(const RowLayout &layout) const
{
    const TextMeasure measure = textMeasure();
    double result = 0;
    for (const PlacedRow &placed : layout.rows) {
        if (const Contradiction *rivals = rivalsOf(placed.row))
            result = std::max(
                result, measure(describe(statedIn(dossier(), *rivals).greatest), TextStyle::small));
    }
    return result + labelGap + arrowLength;
}

double ContradictionPlot::leastForPictures(const RowLayout &layout) const
{
    return std::max(leastAxis, 3.5 * labelRoomIn(layout));
}

void ContradictionPlot::begin(const PlotArea & /*area*/, const RowLayout &layout)
{
    m_labelRoom = labelRoomIn(layout);
}

double ContradictionPlot::x(std::int64_t value) const
{
    return std::round(m_left + (static_cast<double>(value) - m_from) * m_pixelsPerUnit);
}

void ContradictionPlot::drawRow(std::size_t row, const Box &picture)
{
    const Contradiction *rivals = rivalsOf(row);
    if (!rivals)
        return;
    const Stated stated = statedIn(dossier(), *rivals);
    const auto least = static_cast<double>(stated.least);
    const auto greatest = static_cast<double>(stated.greatest);
    const Box axis{picture.x + m_labelRoom, std::round(picture.y + picture.height / 2),
                   picture.width - 2 * m_labelRoom, 0};
    const bool zero = beginsAtZero(*rivals);
    m_left = zero ? axis.x : axis.x + m_labelRoom + lead;
    m_from = zero ? 0 : least;
    m_pixelsPerUnit = (axis.right() - m_left) / std::max(greatest - m_from, 1.0);
    m_marks.push_back(markOf(Shape::line, axis, Ink::axis, zero ? Fill::solid : Fill::dashed));
    if (zero)
        m_marks.push_back(markOf(Shape::line, {axis.x, axis.y - 3, 0, 7}, Ink::axis, Fill::solid));
    const double left = x(stated.least);
    const double right = x(stated.greatest);
    if (right > left)
        m_marks.push_back(markOf(Shape::bar,
                                 {left, axis.y - bandHeight / 2, right - left, bandHeight},
                                 Ink::dispute, rivals->exclusive ? Fill::solid : Fill::outline));
    const double height = std::round(std::clamp(picture.height * 0.6, lowestTick, highestTick));
    drawClaims(*rivals, {axis.x, axis.y - height / 2, axis.width, height});
    drawEnds(*rivals, axis, left, right);
}

/// A tick for each party at each number that it states; those at one place share its height.
void ContradictionPlot::drawClaims(const Contradiction &rivals, const Box &axis)
{
    std::map<double, std::vector<Index>> places; // claims, one a party
    for (const Index row : rivals.claims) {
        const Claim &claim = dossier().claims[row];
        auto &there = places[x(claim.quantity().statesLow ? claim.quantity().low
                                                          : claim.quantity().high.value_or(0))];
        const bool isTold = std::any_of(there.begin(), there.end(), [&](Index other) {
            return dossier().claims[other].by == claim.by
                && dossier().claims[other].quantity() == claim.quantity();
        });
        if (!isTold)
            there.push_back(row);
    }
    for (const auto &[place, claims] : places) {
        const double height = axis.height / static_cast<double>(claims.size());
        double y = axis.y;
        for (const Index row : claims) {
            drawClaim(dossier().claims[row], {place - tickWidth / 2, y, tickWidth, height});
            y += height;
        }
    }
}

void ContradictionPlot::drawClaim(const Claim &claim, const Box &tick)
{
    const Quantity &quantity = claim.quantity();
    const Ink ink = inkOf(dossier(), claim.by);
    const double middle = tick.y + tick.height / 2;
    const double at = tick.x + tickWidth / 2;
    if (quantity.statesLow && quantity.high && *quantity.high > quantity.low) {
        const Box bar{at, tick.y, x(*quantity.high) - at, tick.height};
        m_marks.push_back(markOf(Shape::bar, bar, ink, Fill::hatched));
        return;
    }
    if (!quantity.high)
        drawArrow(at, middle, true, ink);
    else if (!quantity.statesLow)
        drawArrow(at, middle, false, ink);
    m_marks.push_back(markOf(Shape::bar, tick, ink, Fill::solid));
}

/// From a tick to where the claim is open.
void ContradictionPlot::drawArrow(double x, double y, bool right, Ink ink)
{
    const double way = right ? 1 : -1;
    const double tip = x + way * arrowLength;
    m_marks.push_back(
        markOf(Shape::line, {std::min(x, tip), std::round(y), arrowLength, 0}, ink, Fill::solid));
    for (const double side : {-arrowHead, arrowHead})
        m_marks.push_back(
            markOf(Shape::line,
                   {tip - way * arrowHead, std::round(y) + 0.5 + side, way * arrowHead, -side}, ink,
                   Fill::solid));
}

/// The numbers at the ends; an arrow that points there keeps its room.
void ContradictionPlot::drawEnds(const Contradiction &rivals, const Box &axis, double left,
                                 double right)
{
    const Stated stated = statedIn(dossier(), rivals);
    const double height = lineHeight(TextStyle::small);
    const auto pointsFrom = [&](std::int64_t value, bool up) {
        return std::any_of(rivals.claims.begin(), rivals.claims.end(), [&](Index row) {
            const Quantity &quantity = dossier().claims[row].quantity();
            return up ? !quantity.high && quantity.low == value
                      : !quantity.statesLow && quantity.high == value;
        });
    };
    const auto gap = [&](std::int64_t value, bool up) {
        return labelGap + (pointsFrom(value, up) ? arrowLength : 0);
    };
    const double room = m_labelRoom;
    if (right > left) {
        // Away from the axis' line, which it would seem to strike out.
        const double end = left - gap(stated.least, false);
        const std::string text = describe(stated.least);
        const double width = textMeasure()(text, TextStyle::small);
        Mark paper = markOf(Shape::bar, {end - width - 2, axis.y - height / 2, width + 4, height},
                            Ink::paper, Fill::solid);
        m_marks.push_back(paper);
        m_labels.push_back(labelOf(text, {end - room, axis.y - height / 2, room, height}, Ink::text,
                                   Align::right));
    }
    m_labels.push_back(
        labelOf(describe(stated.greatest),
                {right + gap(stated.greatest, true), axis.y - height / 2, room, height}, Ink::text,
                Align::left));
}

std::vector<ShownNumber> ContradictionPlot::numbersOf(std::size_t row,
                                                      const Reading & /*reading*/) const
{
    const Contradiction *rivals = rivalsOf(row);
    if (!rivals)
        return {eventNumber(dossier(), eventsOf(row).front())};
    const Count all{
        .quantity = rivals->quantity, .claims = rivals->claims, .disputed = rivals->exclusive};
    ShownNumber number = numberOf(dossier(), rivals->event, rivals->figure, all);
    if (!rivals->isTotal())
        return {number};
    const Claim &first = dossier().claims[rivals->claims.front()];
    const auto together = dossier().combinedBy(first);
    number.total.events.assign(together.begin(), together.end());
    number.kind = ShownNumber::Kind::together;
    if (rivals->scope == Scope::cumulative) {
        number.kind = ShownNumber::Kind::stated;
        number.date = dossier().until(first).text;
    }
    return {number};
}

std::string ContradictionPlot::tipOf(std::size_t row) const
{
    const Contradiction *rivals = rivalsOf(row);
    return rivals ? tipFor(dossier(), *rivals) : tipFor(dossier(), disputeOf(row));
}

std::string ContradictionPlot::sentenceOf(std::size_t row) const
{
    const Contradiction *rivals = rivalsOf(row);
    return rivals ? sentenceFor(dossier(), *rivals) : sentenceFor(dossier(), disputeOf(row));
}

}
