// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/totalplot.h"

#include "charts/words.h"
#include "ledger/wording.h"
#include "paint/fonts.h"
#include "paint/painter.h"
#include "timeline/leaps.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr double stepWidth = 3; ///< px that a step at the window's very end takes, to be seen
constexpr float areaStrength = 0.14F;

/// What is hatched.
std::string hatched(const LaneTable &lane)
{
    if (!lane.isWideByClaims)
        return "may have been by then, or later";
    return lane.isWideByDates ? "up to the highest counts, if by then" : "up to the highest counts";
}

}

TotalPlot::TotalPlot(const Account &account, EventKind kind)
    : m_dossier(account.dossier())
    , m_kind(kind)
    , m_sides(account.lane(kind).sides)
{
    for (std::size_t side = 0; side < m_sides.sides.size(); ++side) {
        m_areas.push_back(m_scene.addArea());
        m_lines.push_back(m_scene.addLine());
    }
}

void TotalPlot::take(const std::shared_ptr<const Account> &account)
{
    const bool isSame = m_account && &m_account->whole() == &account->whole();
    m_account = account;
    if (!isSame) // else as-of plays: then only the day changes
        m_allStated = CheckpointMarks(account->whole(), m_kind);
    m_stated = &account->whole() == account.get() ? m_allStated : CheckpointMarks(*account, m_kind);
}

const std::vector<Step> &TotalPlot::steps(std::size_t side) const
{
    return m_account->lane(m_kind).steps[side];
}

std::vector<LegendEntry> TotalPlot::legend() const
{
    std::vector<LegendEntry> entries;
    for (const Side &side : m_sides.sides) {
        if (!side.direction.empty())
            entries.push_back({side.ink, Fill::solid, side.direction});
    }
    const LaneTable &all = m_account->whole().lane(m_kind);
    if (all.isWideByClaims || all.isWideByDates)
        entries.push_back({Ink::neutral, Fill::hatched, hatched(all)});
    if (all.hasOpen)
        entries.push_back({Ink::neutral, Fill::undisclosed, "counts not published: at least"});
    const auto stated = m_allStated.legend();
    entries.insert(entries.end(), stated.begin(), stated.end());
    return entries;
}

std::string TotalPlot::heading() const
{
    return std::string(m_dossier->measures[m_sides.measure].name.text);
}

void TotalPlot::setTheme(const Theme &theme)
{
    for (std::size_t side = 0; side < m_sides.sides.size(); ++side) {
        QColor color = toQColor(theme[m_sides.sides[side].ink]);
        m_scene.setLinePen(m_lines[side],
                           QPen(color, lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        color.setAlphaF(areaStrength);
        m_scene.setAreaBrush(m_areas[side], color);
    }
}

/// How long the total of a step held.
Window TotalPlot::windowOf(std::size_t side, std::size_t row) const
{
    const std::vector<Step> &all = steps(side);
    return {all[row].at,
            row + 1 < all.size() ? all[row + 1].at
                                 : std::max(m_account->knownUntil(), all[row].at)};
}

/// The same as the last step by then, but where a moment parts the day of an event.
Total TotalPlot::totalUntil(Instant at, std::size_t side) const
{
    const FigureSums &sums = *m_account->sums().of(m_sides.sides[side].figure);
    return sums.over({Instant::min(), at}).total;
}

/// The steps, [first, last), from the one whose total holds at a window's beginning to those at its
/// very end: a step is where its event was over, so what happened on the last day is there. None
/// where the record ends before the window.
std::pair<std::size_t, std::size_t> TotalPlot::stepsIn(std::size_t side, const Window &window) const
{
    const std::vector<Step> &all = steps(side);
    const auto until = [&](Instant at) {
        return static_cast<std::size_t>(std::ranges::upper_bound(all, at, {}, &Step::at)
                                        - all.begin());
    };
    const std::size_t last = until(window.to);
    if (last == 0 || windowOf(side, last - 1).to < window.from)
        return {0, 0};
    return {std::max<std::size_t>(until(window.from), 1) - 1, last};
}

/// The x at which a step is drawn.
double TotalPlot::stepX(Instant at, const PlotArea &area)
{
    return std::max(area.box.x, std::min(std::round(area.x(at)), area.box.right() - stepWidth));
}

/// The last step before `last` of those after `row` that are drawn no farther than `x`.
std::size_t TotalPlot::lastWithin(double x, std::size_t side, std::size_t row, std::size_t last,
                                  const PlotArea &area) const
{
    const auto at = [&](std::size_t place) {
        return steps(side).begin() + static_cast<std::ptrdiff_t>(place);
    };
    const auto next
        = nearPartitionPoint(at(std::min(row + 2, last)), at(last),
                             [&](const Step &step) { return stepX(step.at, area) <= x; });
    return static_cast<std::size_t>(next - at(0)) - 1;
}

/// Whether a line, a band or a stated total would strike the heading through.
bool TotalPlot::isOnHeading(const Box &bounds) const
{
    LabelRoom room(bounds);
    for (const HitArea &hit : m_hits)
        room.block(toBox(hit.box));
    for (const Mark &band : m_marks)
        room.block(band.box);
    for (const Mark &mark : m_stated.marks())
        room.block(mark.box);
    return !room.isFree(headingIn(bounds));
}

/// In print a heading that would be struck through stands above all that is drawn. On a screen the
/// lines may not jump while the window moves, and a tip tells what is hidden.
void TotalPlot::layOut(const PlotArea &area)
{
    layOutBelow(0, area);
    if (area.isPrinted && isOnHeading(area.box))
        layOutBelow(headingIn(area.box).height, area);
}

/// With so much of the area left free at its top.
void TotalPlot::layOutBelow(double above, const PlotArea &area)
{
    m_values = ValueScale(reachIn(area), area.box.y + above, area.box.height - above);
    m_scene.setPlot(toQRectF(area.box));
    m_marks.clear();
    m_labels.clear();
    m_hits.clear();
    m_stated.layOut(area, m_values);
    for (std::size_t side = 0; side < m_sides.sides.size(); ++side)
        layOutSide(side, area);
}

void TotalPlot::layOutSide(std::size_t side, const PlotArea &area)
{
    const std::vector<Step> &steps = TotalPlot::steps(side);
    const auto &[figure, ink, up, direction] = m_sides.sides[side];
    const double zero = m_values.zero();

    QList<QPointF> line;
    double end = 0;
    auto [row, last] = stepsIn(side, area.scale.window());
    for (; row < last; ++row) {
        const double left = stepX(steps[row].at, area);
        const double right = row + 1 < last
            ? stepX(steps[row + 1].at, area)
            : std::min(std::round(area.x(windowOf(side, row).to)), area.box.right());
        // Of the steps within one pixel only the last is seen: totals seldom fall.
        if (right <= left && row + 1 < last) {
            row = lastWithin(left, side, row, last, area) - 1;
            continue;
        }
        const Total &total = steps[row].total;
        const double level = std::round(m_values.y(static_cast<double>(total.low), up));
        if (!line.isEmpty() && line.back() == QPointF(left, level)) {
            line.back().setX(right); // as high as before
        } else {
            const double before = left > area.box.x ? zero : level;
            line.append({QPointF(left, line.isEmpty() ? before : line.back().y()),
                         QPointF(left, level), QPointF(right, level)});
        }
        const double far = total.high ? std::round(m_values.y(static_cast<double>(*total.high), up))
                                      : level + (up ? -fadeHeight : fadeHeight);
        if (far != level)
            addBand(markOf(Shape::band,
                           {left, std::min(level, far), right - left, std::abs(far - level)}, ink,
                           total.high ? Fill::hatched : Fill::undisclosed, up));
        const double top = up ? area.box.y : zero;
        const double bottom = up ? zero : area.box.bottom();
        m_hits.push_back({QRectF(left, top, right - left, bottom - top),
                          QRectF(left, std::min(level, zero), right - left, std::abs(level - zero)),
                          row, side});
        end = right;
    }
    m_scene.setLine(m_lines[side], line);
    QList<QPointF> outline = line;
    if (!line.isEmpty()) {
        outline.prepend({line.front().x(), zero});
        outline.append({line.back().x(), zero});
    }
    m_scene.setArea(m_areas[side], outline, zero);
    if (last > 0 && area.box.height >= labelled)
        layOutEnd(side, end, area);
}

/// A band that goes on where the one before it ended is a part of that.
void TotalPlot::addBand(const Mark &band)
{
    if (!m_marks.empty()) {
        Mark &last = m_marks.back();
        if (last.box.right() == band.box.x && last.box.y == band.box.y
            && last.box.height == band.box.height && last.ink == band.ink && last.fill == band.fill
            && last.up == band.up) {
            last.box.width += band.box.width;
            return;
        }
    }
    m_marks.push_back(band);
}

/// What the line has come to at its right end.
void TotalPlot::layOutEnd(std::size_t side, double x, const PlotArea &area)
{
    const auto &[figure, ink, up, direction] = m_sides.sides[side];
    const Total total = totalUntil(area.scale.window().to, side);
    const std::string value = describe(total);
    const std::string text = direction.empty() ? value : direction + ": " + value;
    const double width = textMeasure()(text, TextStyle::small);
    const double greatest = static_cast<double>(total.high.value_or(total.low));
    const double fade = total.high ? 0 : fadeHeight;
    const double level = m_values.y(greatest, up) + (up ? -fade : fade);
    const double left = std::max(x - width - 2, area.box.x + 2);
    if (left + width > area.box.right())
        return;
    const Box next{left, up ? level - labelHeight - 2 : level + 3, width, labelHeight - 1};
    if (const auto place = placeOf(next, up, area.box))
        m_labels.push_back(labelOf(text, *place, ink, Align::left));
}

/// A box for a label, moved away from zero until neither a stated total nor a band lies below it,
/// and never on the plot's heading; on a mark where there is no other room, and none where the
/// heading takes it.
std::optional<Box> TotalPlot::placeOf(const Box &wanted, bool up, const Box &bounds) const
{
    LabelRoom room(bounds);
    for (const Mark &mark : m_stated.marks())
        room.block(mark.box);
    for (const Mark &band : m_marks) // of a total that has fallen since
        room.block(band.box);
    LabelRoom headed(
        {bounds.x, bounds.y - labelHeight, bounds.width, bounds.height + 2 * labelHeight});
    headed.block(headingIn(bounds));
    for (Box box = wanted; box.y >= bounds.y && box.bottom() <= bounds.bottom();
         box.y += up ? -1 : 1) {
        if (room.take(box) && headed.take(box))
            return box;
    }
    return headed.take(wanted) ? std::optional(wanted) : std::nullopt;
}

void TotalPlot::paint(QPainter &painter, const Theme &theme) const
{
    paintMarks(painter, m_marks, theme);
    m_scene.paint(painter);
    paintMarks(painter, m_stated.marks(), theme);
    paintLabels(painter, m_labels, theme);
}

std::optional<ChartHit> TotalPlot::hitAt(QPointF point) const
{
    if (auto stated = m_stated.hitAt(point))
        return stated;
    for (const HitArea &hit : m_hits) {
        if (hit.sensitive.contains(point))
            return hitOf(hit);
    }
    return {};
}

ChartHit TotalPlot::hitOf(const HitArea &hit) const
{
    const Step &step = steps(hit.side)[hit.row];
    const Edtf &when = *m_dossier->events[step.event].when;
    std::string text = describe(when) + " · "
        + describeFigure(*m_dossier, m_sides.sides[hit.side].figure)
        + ", in all: " + describe(step.total);
    if (const std::string doubts = describeDoubts(step.total); !doubts.empty())
        text += '\n' + doubts;
    return {hit.box, toQString(text), {step.event}};
}

std::vector<std::string> TotalPlot::sentences(const Window &window) const
{
    std::vector<std::string> result;
    for (std::size_t side = 0; side < m_sides.sides.size(); ++side) {
        if (stepsIn(side, window).second == 0)
            continue;
        const Total total = totalUntil(window.to, side);
        const std::string doubts = describeDoubts(total);
        result.push_back(describeFigure(*m_dossier, m_sides.sides[side].figure)
                         + ", in all: " + describe(total)
                         + (doubts.empty() ? std::string() : " (" + doubts + ')') + '.');
    }
    for (std::string &sentence : m_stated.sentences(window))
        result.push_back(std::move(sentence));
    return result;
}

}
