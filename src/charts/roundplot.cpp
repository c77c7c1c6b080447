// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/roundplot.h"

#include "charts/words.h"
#include "ledger/wording.h"
#include "paint/fonts.h"
#include "paint/painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr double narrowest = 12; ///< px, a bar
constexpr double widest = 28;
constexpr double capHeight = 16; ///< px, a length that nobody bounds
constexpr double claimReach = 5; ///< px that a claim's line sticks out on either side
constexpr double labelHeight = 14;
constexpr double labelGap = 8;

}

RoundPlot::RoundPlot(std::shared_ptr<const Dossier> dossier)
    : m_dossier(std::move(dossier))
{
    const Index lane = m_dossier->laneOf(EventKind::talks);
    if (lane == none || m_dossier->lanes[lane].measure == none)
        return;
    m_rounds = rounds(*m_dossier, m_dossier->extent());
    m_reach.roomUp = 2 * labelHeight + 6 + capHeight;
    for (const Round &round : m_rounds) {
        const Quantity &length = round.length.quantity;
        m_reach.up = std::max(m_reach.up, static_cast<double>(length.high.value_or(length.low)));
        for (const Index claim : round.claims)
            m_reach.up
                = std::max(m_reach.up,
                           static_cast<double>(m_dossier->claims[claim].quantity.high.value_or(0)));
    }
    m_area = m_scene.addArea();
}

std::vector<LegendEntry> RoundPlot::legend() const
{
    std::vector<LegendEntry> entries{{Ink::neutral, Fill::solid, "lowest reported"}};
    const auto any = [&](auto holds) {
        return std::any_of(m_rounds.begin(), m_rounds.end(),
                           [&](const Round &round) { return holds(round.length.quantity); });
    };
    if (any([](const Quantity &length) { return length.high && *length.high > length.low; }))
        entries.push_back({Ink::neutral, Fill::hatched, "up to the highest"});
    if (any([](const Quantity &length) { return !length.high; }))
        entries.push_back({Ink::neutral, Fill::undisclosed, "end not reported"});
    entries.push_back({Ink::text, Fill::solid, "a report", Shape::line});
    return entries;
}

void RoundPlot::setTheme(const Theme &theme)
{
    m_scene.setAreaBrush(m_area, toQColor(theme[Ink::neutral]));
}

std::string RoundPlot::nameOf(const Round &round) const
{
    const Event &event = m_dossier->events[round.event];
    return std::string(event.label.isEmpty() ? event.title.text : event.label.text);
}

void RoundPlot::layOut(const PlotArea &area)
{
    m_values = ValueScale(m_reach, area.box.y, area.box.height);
    m_scene.setPlot(toQRectF(area.box));
    m_marks.clear();
    m_labels.clear();
    m_hits.clear();
    QList<QPointF> outline;
    for (std::size_t row = 0; row < m_rounds.size(); ++row)
        layOutRound(row, area, outline);
    layOutLabels(area);
    m_scene.setArea(m_area, outline, m_values.zero());
}

void RoundPlot::layOutRound(std::size_t row, const PlotArea &area, QList<QPointF> &outline)
{
    const Round &round = m_rounds[row];
    const Window extent = m_dossier->events[round.event].when.extent();
    const double from = area.x(extent.from);
    const double to = area.x(extent.to);
    const double width = std::clamp(to - from, narrowest, widest);
    const double left = std::round((from + to - width) / 2);
    const double right = left + std::round(width);
    if (right < area.box.x || left > area.box.right())
        return;

    const Quantity &length = round.length.quantity;
    const double zero = m_values.zero();
    const auto levelOf = [&](std::int64_t minutes) {
        return std::round(m_values.y(static_cast<double>(minutes), true));
    };
    const double low = levelOf(length.low);
    double end = low;
    if (length.low > 0)
        outline.append(
            {QPointF(left, zero), QPointF(left, low), QPointF(right, low), QPointF(right, zero)});
    if (!length.high)
        end = low - capHeight;
    else if (*length.high > length.low)
        end = levelOf(*length.high);
    if (end < low)
        m_marks.push_back(markOf(Shape::bar, {left, end, right - left, low - end}, Ink::neutral,
                                 length.high ? Fill::hatched : Fill::undisclosed));
    const Box bar{left, end, right - left, zero - end};
    layOutClaims(round, bar);
    m_hits.push_back(
        {QRectF(left - claimReach, area.box.y, bar.width + 2 * claimReach, zero - area.box.y),
         toQRectF(bar), row, 0});
}

void RoundPlot::addLabel(const std::string &name, const std::string &told, const Box &box)
{
    m_labels.push_back(
        labelOf(name, {box.x, box.y, box.width, labelHeight}, Ink::text, Align::center));
    m_labels.push_back(labelOf(told, {box.x, box.y + labelHeight, box.width, labelHeight},
                               Ink::mutedText, Align::center));
}

/// A round's name and length over its bar, unless that would cover another's.
void RoundPlot::layOutLabels(const PlotArea &area)
{
    const TextMeasure measure = textMeasure();
    LabelRoom room({area.box.x, area.box.y - 2, area.box.width, area.box.height + 4});
    for (const HitArea &hit : m_hits)
        room.block(toBox(hit.box));
    for (const HitArea &hit : m_hits) {
        const Round &round = m_rounds[hit.row];
        const std::string name = nameOf(round);
        const std::string told = describeMinutes(round.length.quantity);
        const double width
            = std::max(measure(name, TextStyle::small), measure(told, TextStyle::small));
        const double top = hit.box.top() - 2 * labelHeight - 3;
        const double gap = labelGap / 2;
        // Centred over the bar, else leaning to one side of it.
        for (const double left :
             {hit.box.center().x() - width / 2, hit.box.left(), hit.box.right() - width}) {
            const double last = std::max(area.box.x, area.box.right() - width);
            const double x = std::clamp(left, area.box.x, last);
            if (!room.take({x - gap, top, width + 2 * gap, 2 * labelHeight}))
                continue;
            addLabel(name, told, {x, top, width, 2 * labelHeight});
            break;
        }
    }
}

void RoundPlot::layOutClaims(const Round &round, const Box &bar)
{
    for (const Index row : round.claims) {
        const Quantity &told = m_dossier->claims[row].quantity;
        const auto addLine = [&](std::int64_t minutes) {
            const double y = std::round(m_values.y(static_cast<double>(minutes), true));
            m_marks.push_back(markOf(Shape::line,
                                     {bar.x - claimReach, y, bar.width + 2 * claimReach, 0},
                                     Ink::text, Fill::solid));
        };
        if (told.statesLow)
            addLine(told.low);
        if (told.high && told.high != told.low)
            addLine(*told.high);
    }
}

void RoundPlot::paint(QPainter &painter, const Theme &theme) const
{
    m_scene.paint(painter);
    paintMarks(painter, m_marks, theme);
    paintLabels(painter, m_labels, theme);
}

std::optional<ChartHit> RoundPlot::hitAt(QPointF point) const
{
    // The last painted lies on top.
    for (auto hit = m_hits.rbegin(); hit != m_hits.rend(); ++hit) {
        if (!hit->sensitive.contains(point))
            continue;
        const Round &round = m_rounds[hit->row];
        std::string text = nameOf(round) + " · " + describe(m_dossier->events[round.event].when)
            + ": " + describeMinutes(round.length.quantity);
        for (const Index claim : round.claims)
            text += '\n' + describeClaim(*m_dossier, m_dossier->claims[claim]);
        return ChartHit{hit->box, toQString(text), {round.event}};
    }
    return {};
}

std::vector<std::string> RoundPlot::sentences(const Window &window) const
{
    std::vector<std::string> result;
    for (const Round &round : m_rounds) {
        const Edtf &when = m_dossier->events[round.event].when;
        if (when.extent().overlaps(window))
            result.push_back(nameOf(round) + ", " + describe(when) + ": "
                             + describeMinutes(round.length.quantity) + '.');
    }
    return result;
}

}
