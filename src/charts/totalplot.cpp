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

constexpr double lineWidth = 2;
constexpr double fadeHeight = 9; ///< px, what was not published
constexpr double labelHeight = 15;
constexpr double headingInset = 6;
constexpr double markRoom = 7; ///< px that half a stated total takes, and a label beside it
constexpr double labelled = 95; ///< px of height from which there is room for labels
constexpr float areaStrength = 0.14F;

bool isOpen(const Total &total)
{
    return !total.high;
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
    if (all.hasSpread)
        entries.push_back({Ink::neutral, Fill::hatched, "up to the highest claims"});
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

ValueScale::Reach TotalPlot::reach(double height) const
{
    ValueScale::Reach result;
    for (std::size_t side = 0; side < m_sides.sides.size(); ++side) {
        const LaneTable &whole = m_account->whole().lane(m_kind);
        const double greatest = std::max(m_allStated.greatest(side), whole.greatest[side]);
        const std::vector<Step> &all = whole.steps[side];
        const bool open = !all.empty() && isOpen(all.back().total);
        const bool up = m_sides.sides[side].up;
        (up ? result.up : result.down) = greatest;
        const bool marked = m_allStated.greatest(side) > 0;
        double room = std::max(open ? fadeHeight : lineWidth, marked ? markRoom : 0);
        if (height >= labelled)
            room += labelHeight + 3 + (marked ? markRoom : 0);
        (up ? result.roomUp : result.roomDown) = room;
    }
    return result;
}

/// How long the total of a step held.
Window TotalPlot::windowOf(std::size_t side, std::size_t row) const
{
    const std::vector<Step> &all = steps(side);
    return {all[row].at,
            row + 1 < all.size() ? all[row + 1].at
                                 : std::max(m_account->knownUntil(), all[row].at)};
}

/// The first step after `row` that holds on beyond a pixel, or the last of all.
std::size_t TotalPlot::endingBeyond(double x, std::size_t side, std::size_t row,
                                    const PlotArea &area) const
{
    const std::vector<Step> &all = steps(side);
    const auto from = all.begin() + static_cast<std::ptrdiff_t>(std::min(row + 2, all.size()));
    const auto next = nearPartitionPoint(
        from, all.end(), [&](const Step &step) { return std::round(area.x(step.at)) <= x; });
    return static_cast<std::size_t>(next - all.begin()) - 1;
}

void TotalPlot::layOut(const PlotArea &area)
{
    m_values = ValueScale(reach(area.box.height), area.box.y, area.box.height);
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
    const Instant begin = area.scale.window().from;
    // From the step that holds at the window's beginning.
    const auto after = std::upper_bound(steps.begin(), steps.end(), begin,
                                        [](Instant at, const Step &step) { return at < step.at; });
    auto row = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, after - steps.begin() - 1));

    QList<QPointF> line;
    double end = 0;
    std::size_t last = steps.size();
    for (; row < steps.size(); ++row) {
        const Window window = windowOf(side, row);
        const double left = std::max(std::round(area.x(window.from)), area.box.x);
        const double right = std::min(std::round(area.x(window.to)), area.box.right());
        if (left >= area.box.right())
            break;
        // Of the steps within one pixel only the last can be seen, as totals never fall.
        if (right <= left && row + 1 < steps.size()) {
            row = endingBeyond(left, side, row, area) - 1;
            continue;
        }
        // Nor any that the record, which ends before the window, knows of.
        if (window.to < begin)
            continue;
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
        last = row;
    }
    m_scene.setLine(m_lines[side], line);
    QList<QPointF> outline = line;
    if (!line.isEmpty()) {
        outline.prepend({line.front().x(), zero});
        outline.append({line.back().x(), zero});
    }
    m_scene.setArea(m_areas[side], outline, zero);
    if (last < steps.size() && area.box.height >= labelled)
        layOutEnd(side, last, end, area);
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
void TotalPlot::layOutEnd(std::size_t side, std::size_t row, double x, const PlotArea &area)
{
    const auto &[figure, ink, up, direction] = m_sides.sides[side];
    const Total &total = steps(side)[row].total;
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

/// A box for a label, moved away from zero until no stated total lies below it, and never on the
/// plot's heading; on a mark where there is no other room, and none where the heading takes it.
std::optional<Box> TotalPlot::placeOf(const Box &wanted, bool up, const Box &bounds) const
{
    LabelRoom room(bounds);
    for (const Mark &mark : m_stated.marks())
        room.block(mark.box);
    LabelRoom headed(
        {bounds.x, bounds.y - labelHeight, bounds.width, bounds.height + 2 * labelHeight});
    headed.block({bounds.x, bounds.y,
                  headingInset + textMeasure()(heading(), TextStyle::small) + headingInset,
                  lineHeight(TextStyle::small) + 2});
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
        const std::vector<Step> &steps = TotalPlot::steps(side);
        const auto after
            = std::lower_bound(steps.begin(), steps.end(), window.to,
                               [](const Step &step, Instant at) { return step.at < at; });
        if (after == steps.begin()
            || windowOf(side, static_cast<std::size_t>(after - steps.begin() - 1)).to < window.from)
            continue;
        const Total &total = std::prev(after)->total;
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
