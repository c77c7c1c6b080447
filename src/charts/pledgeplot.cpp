// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pledgeplot.h"

#include "charts/pledgeparts.h"
#include "charts/pledgewords.h"
#include "charts/words.h"
#include "ledger/bounds.h"
#include "ledger/wording.h"
#include "paint/fonts.h"
#include "paint/painter.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr double fade = 26; ///< px, an end that nobody tells; the same whatever it follows
constexpr double inset = 3; ///< px between the outline and what was delivered
constexpr double paperGap = 1; ///< px between two deliveries
constexpr double lowestBar = 9;
constexpr double highestBar = 20;
constexpr double barShare = 0.66; ///< of a row's height

}

PledgePlot::PledgePlot(std::shared_ptr<const Dossier> dossier)
    : RowPlot(std::move(dossier))
{
}

void PledgePlot::take(const std::shared_ptr<const Account> &account)
{
    m_account = account;
    m_rows = &account->pledges();
    setTable(m_rows->table, !account->whole().pledges().pledges.empty());
}

std::vector<LegendEntry> PledgePlot::legend() const
{
    return m_account->whole().pledges().legend;
}

const PledgeStatus &PledgePlot::statusOf(std::size_t row) const
{
    return m_rows->pledges[m_rows->items[row].status];
}

const PledgedFigure *PledgePlot::figureOf(std::size_t row) const
{
    const std::size_t figure = m_rows->items[row].figure;
    return figure == none ? nullptr : &statusOf(row).figures[figure];
}

RowTexts PledgePlot::wordsOf(std::size_t row) const
{
    const PledgeStatus &status = statusOf(row);
    const PledgedFigure *figure = figureOf(row);
    RowTexts words;
    words.cells = {{titleOf(dossier(), status.pledge), Ink::text, briefOf(row)},
                   {describe(*dossier().events[status.pledge].when), Ink::mutedText}};
    words.headline = describe(*dossier().events[status.pledge].when) + " · "
        + briefTitleOf(dossier(), status.pledge);
    if (!figure) {
        words.words = describeTogether(dossier(), status);
        return words;
    }
    words.caption = pledgeCaption(status, *figure);
    words.cells.push_back(directionCell(dossier(), figure->figure.to));
    words.cells.push_back({describe(figure->agreed.quantity)});
    words.cells.push_back({describeDelivered(*figure)});
    words.cells.push_back({describe(status, *figure), Ink::text, std::string(name(figure->state))});
    return words;
}

/// Where two pledges have one short name their dates tell them apart, however much is cut.
std::string PledgePlot::briefOf(std::size_t row) const
{
    const Index pledge = statusOf(row).pledge;
    const std::string brief = briefTitleOf(dossier(), pledge);
    const bool isShared = m_rows->sharesName[m_rows->items[row].status];
    return isShared ? describe(*dossier().events[pledge].when) + ": " + brief : brief;
}

std::vector<Index> PledgePlot::eventsOf(std::size_t row) const
{
    const PledgeStatus &status = statusOf(row);
    std::vector<Index> events{status.pledge};
    events.insert(events.end(), status.disputes.begin(), status.disputes.end());
    if (const PledgedFigure *figure = figureOf(row)) {
        for (const Delivery &delivery : figure->delivered.deliveries)
            events.push_back(delivery.event);
    }
    return events;
}

void PledgePlot::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (std::size_t i = 0; i < m_inks.size(); ++i)
        m_scene.setAreaBrush(m_areas[i], toQColor(theme[m_inks[i]]));
}

void PledgePlot::begin(const PlotArea &area, const RowLayout &layout)
{
    m_greatest = area.isPrinted ? greatestIn(layout) : m_account->whole().pledges().greatest;
    const double top = layout.rows.empty() ? 0 : layout.rows.front().box.y;
    m_scene.setPlot(QRectF(layout.pictureLeft, top, std::max(1.0, layout.pictureWidth),
                           std::max(1.0, layout.bottom - top)));
    m_inks.clear();
    for (const int outline : m_areas)
        m_scene.setArea(outline, {}, 0);
}

/// Of each measure, in the rows that have room.
std::vector<double> PledgePlot::greatestIn(const RowLayout &layout) const
{
    std::vector<double> result(dossier().measures.size());
    for (const PlacedRow &placed : layout.rows) {
        if (const PledgedFigure *figure = figureOf(placed.row)) {
            double &greatest = result[figure->figure.measure];
            greatest = std::max(greatest, ledgerline::greatestIn(*figure));
        }
    }
    return result;
}

double PledgePlot::x(std::int64_t number) const
{
    return std::round(m_values.y(static_cast<double>(number), false));
}

/// The axis of a measure stands beside its name.
void PledgePlot::drawSection(const PlacedSection &section, const Box &heading)
{
    const TextMeasure measure = textMeasure();
    const Index measured = m_rows->measures[section.section];
    const double greatest = measured == none ? 0 : m_greatest[measured];
    m_values = ValueScale({.down = std::max(1.0, greatest), .roomDown = fade + 10}, heading.x,
                          heading.width);
    if (measured == none || heading.width <= 0)
        return;
    const auto ticks = m_values.ticks(Rounding::decimal); // down: from the greatest to zero
    double widest = 0;
    const double afterZero = heading.x + measure("0", TextStyle::small) / 2 + 6;
    for (const std::int64_t value : ticks)
        widest = std::max(widest, measure(describe(-value), TextStyle::small));
    const auto add = [&](std::int64_t value) {
        const double at = x(value);
        const double width = measure(describe(value), TextStyle::small);
        const double left = at - width / 2;
        const double beyond = std::max(0.0, left + width - section.heading.right());
        const double aside = value > 0 ? std::max(0.0, afterZero - left) - beyond : 0;
        m_under.push_back(markOf(
            Shape::line, {at, heading.bottom() - 3, 0, section.bottom - heading.bottom() + 3},
            value == 0 ? Ink::axis : Ink::rule, Fill::solid));
        m_labels.push_back(labelOf(describe(value),
                                   {at - widest / 2 + aside, heading.y, widest, heading.height},
                                   Ink::mutedText, Align::center));
    };
    add(0);
    if (greatest == 0) // nobody told any number
        return;
    const double step = ticks.size() > 1 ? x(-ticks[ticks.size() - 2]) - heading.x : 0;
    const auto stride = step > 0 ? static_cast<std::size_t>(std::ceil((widest + 8) / step)) : 1;
    if (stride >= ticks.size()) { // one says more than none, even right beside zero
        add(-ticks.front());
        return;
    }
    for (std::size_t i = stride; i < ticks.size(); i += stride) {
        const std::int64_t value = -ticks[ticks.size() - 1 - i];
        const double half = measure(describe(value), TextStyle::small) / 2;
        // A number that the chart's edge cuts is another number. One is told in any case.
        if (i == stride || x(value) + half <= section.heading.right())
            add(value);
    }
}

void PledgePlot::drawRow(std::size_t row, const Box &picture)
{
    const PledgedFigure *figure = figureOf(row);
    if (!figure)
        return;
    const double height = std::round(std::clamp(picture.height * barShare, lowestBar, highestBar));
    const Box bar{picture.x, std::round(picture.y + (picture.height - height) / 2), picture.width,
                  height};
    drawAgreed(*figure, bar);
    drawDelivered(*figure, {bar.x, bar.y + inset, bar.width, bar.height - 2 * inset});
}

void PledgePlot::drawAgreed(const PledgedFigure &figure, const Box &bar)
{
    const Quantity &agreed = figure.agreed.quantity;
    const auto add = [&](double from, double to, Fill fill, double soft) {
        if (to <= from)
            return;
        Mark mark = markOf(Shape::bar, {from, bar.y, to - from, bar.height}, Ink::pledge, fill);
        mark.softRight = soft;
        m_under.push_back(mark);
    };
    const double low = x(agreed.low);
    const double high = x(agreedHigh(figure));
    add(bar.x, low, Fill::outline, 0);
    add(low, high, Fill::dashed, 0);
    if (!agreed.high)
        add(high, high + fade, Fill::outline, fade);
}

/// What is certain, one delivery after the other; then what may have been beyond.
void PledgePlot::drawDelivered(const PledgedFigure &figure, const Box &bar)
{
    const Delivered &delivered = figure.delivered;
    if (delivered.deliveries.empty())
        return;
    const Ink ink = inkOf(dossier(), figure.figure.to);
    const Total &total = delivered.total;
    std::vector<double> ends;
    std::int64_t sum = 0;
    for (const std::int64_t part : certainParts(dossier(), delivered)) {
        sum = std::min(total.low, sumOfLows(sum, part));
        if (x(sum) > (ends.empty() ? bar.x : ends.back()))
            ends.push_back(x(sum));
    }
    addSolid(ends, bar, ink);
    const double low = x(total.low);
    const double high = total.high ? x(*total.high) : low + fade;
    if (total.high && *total.high == total.low)
        return;
    Mark rest = markOf(Shape::bar, {low, bar.y, std::max(high - low, 2.0), bar.height}, ink,
                       Fill::hatched);
    rest.softRight = total.high ? 0 : fade;
    m_marks.push_back(rest);
}

/// Bars from the axis to each end, apart by a gap of paper, as one outline for Qt Charts.
void PledgePlot::addSolid(const std::vector<double> &ends, const Box &bar, Ink ink)
{
    QList<QPointF> outline;
    double from = bar.x;
    for (const double end : ends) {
        outline.append({QPointF(from, bar.bottom()), QPointF(from, bar.y)});
        const double gap = &end == &ends.back() || end - from < 3 ? 0 : paperGap;
        outline.append({QPointF(end - gap, bar.y), QPointF(end - gap, bar.bottom())});
        from = end;
    }
    if (outline.isEmpty())
        return;
    if (m_inks.size() == m_areas.size())
        m_areas.push_back(m_scene.addArea());
    const int area = m_areas[m_inks.size()];
    m_inks.push_back(ink);
    m_scene.setAreaBrush(area, toQColor(m_theme[ink]));
    m_scene.setArea(area, outline, bar.bottom());
}

/// What was agreed, and each delivery.
std::vector<ShownNumber> PledgePlot::numbersOf(std::size_t row, const Reading & /*reading*/) const
{
    const Index pledge = statusOf(row).pledge;
    const PledgedFigure *figure = figureOf(row);
    if (!figure)
        return {eventNumber(dossier(), pledge)};
    std::vector<ShownNumber> result{numberOf(dossier(), pledge, figure->figure, figure->agreed)};
    for (const Delivery &delivery : figure->delivered.deliveries)
        result.push_back(numberOf(dossier(), delivery.event, figure->figure, delivery.count));
    return result;
}

std::string PledgePlot::tipOf(std::size_t row) const
{
    return pledgeTip(dossier(), statusOf(row), figureOf(row));
}

std::string PledgePlot::sentenceOf(std::size_t row) const
{
    return pledgeSentence(dossier(), statusOf(row), figureOf(row));
}

}
