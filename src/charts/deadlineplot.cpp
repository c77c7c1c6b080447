// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/deadlineplot.h"

#include "charts/words.h"
#include "ledger/judgement.h"
#include "ledger/wording.h"
#include "paint/fonts.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace ledgerline {

namespace {

constexpr double roomForContexts = 300; ///< px of height from which the axis tells years and months
constexpr double leastPicture = 40; ///< px; with less there is no axis
constexpr double bracketHeight = 10;
constexpr double leastTerm = 3; ///< px, a term too short to be seen
constexpr double outcomeSize = 9;
constexpr double beyond = 14; ///< px over which a term that goes on outside the window fades
constexpr std::chrono::seconds second{1};

/// The end of the first day on which it may fall due, and of the last.
Window dueDays(const DeadlineRow &deadline)
{
    const Window &due = deadline.status.due;
    return {std::min(due.from + date::days(1), due.to), due.to};
}

bool isRange(const DeadlineRow &deadline)
{
    const Window due = dueDays(deadline);
    return due.from < due.to;
}

/// Whether it ended before it fell due.
bool isCut(const DeadlineRow &deadline)
{
    const DeadlineState state = deadline.status.state;
    return (state == DeadlineState::amended || state == DeadlineState::withdrawn)
        && deadline.decided && deadline.decided->from < deadline.status.due.to;
}

/// How an outcome is marked; amendments are drawn as such.
std::optional<LegendEntry> outcomeOf(const DeadlineRow &deadline)
{
    switch (deadline.status.state) {
    case DeadlineState::met:
        return LegendEntry{Ink::deadline, Fill::solid, "met", Shape::dot};
    case DeadlineState::passed:
        return LegendEntry{Ink::deadline, Fill::outline, "passed", Shape::diamond};
    case DeadlineState::withdrawn:
        return LegendEntry{Ink::deadline, Fill::dashed, "withdrawn", Shape::dot};
    case DeadlineState::pending:
    case DeadlineState::amended:
    case DeadlineState::ended: // as its bracket shows
        break;
    }
    return {};
}

std::vector<LegendEntry> legendOf(const std::vector<DeadlineRow> &deadlines)
{
    std::vector<LegendEntry> entries{{Ink::deadline, Fill::solid, "term", Shape::bracket}};
    if (std::any_of(deadlines.begin(), deadlines.end(), isCut))
        entries.push_back({Ink::deadline, Fill::dashed, "no longer held", Shape::bracket});
    if (std::any_of(deadlines.begin(), deadlines.end(), isRange))
        entries.push_back({Ink::deadline, Fill::hatched, "falls due on one of these days"});
    for (const DeadlineState state :
         {DeadlineState::met, DeadlineState::passed, DeadlineState::withdrawn}) {
        const auto found
            = std::find_if(deadlines.begin(), deadlines.end(), [&](const DeadlineRow &deadline) {
                  return deadline.status.state == state;
              });
        if (found != deadlines.end())
            entries.push_back(*outcomeOf(*found));
    }
    return entries;
}

std::string cellOf(const std::optional<DayCount> &days)
{
    return days ? describeBriefly(*days) : std::string();
}

}

DeadlinePlot::DeadlinePlot(std::shared_ptr<const Dossier> dossier)
    : RowPlot(std::move(dossier))
{
}

void DeadlinePlot::take(const std::shared_ptr<const Account> &account)
{
    const Reading &reading = account->reading();
    m_today = judgedAt(dossier(), reading);
    const Reading everything = withoutDay(reading);
    const auto all = deadlines(dossier(), everything, judgedAt(dossier(), everything));
    m_legend = legendOf(all);
    const auto known = reading.asOf ? deadlines(dossier(), reading, m_today) : all;
    m_deadlines.clear();
    RowTable table;
    table.columns = {{.heading = {}, .share = 0.3},
                     {.heading = "Days given", .align = Align::right, .share = 0.1, .rank = 2},
                     {.heading = "used", .align = Align::right, .share = 0.1, .rank = 3},
                     {.heading = "left", .align = Align::right, .share = 0.1, .rank = 1},
                     {.heading = "overdue", .align = Align::right, .share = 0.1, .rank = 1},
                     {.heading = "Outcome", .share = 0.3}};
    table.left = 1;
    table.sections = {{}};
    std::set<Index> amending;
    for (const DeadlineRow &deadline : known)
        amending.insert(deadline.status.amendedBy);
    std::set<Index> added;
    for (const DeadlineRow &deadline : known) {
        if (!amending.contains(deadline.event))
            addWithAmendments(known, deadline, 0, table, added);
    }
    setTable(std::move(table), !all.empty());
}

/// A deadline, and below it those that amend it, each deeper than what it amends.
void DeadlinePlot::addWithAmendments(const std::vector<DeadlineRow> &all,
                                     const DeadlineRow &deadline, int depth, RowTable &table,
                                     std::set<Index> &added)
{
    table.rows.push_back(rowOf(deadline, depth));
    m_deadlines.push_back(deadline);
    added.insert(deadline.event);
    const Index next = deadline.status.amendedBy;
    const auto amendment = std::ranges::lower_bound(all, next, {}, &DeadlineRow::event);
    if (amendment != all.end() && amendment->event == next && !added.contains(next))
        addWithAmendments(all, *amendment, depth + 1, table, added);
}

Row DeadlinePlot::rowOf(const DeadlineRow &deadline, int depth) const
{
    const Window announced = dossier().events[deadline.event].when->extent();
    Row row;
    row.cells
        = {{titleOf(dossier(), deadline.event), Ink::text, briefTitleOf(dossier(), deadline.event)},
           {cellOf(deadline.given)},
           {cellOf(deadline.used)},
           {cellOf(deadline.left)},
           {cellOf(deadline.overdue)},
           {describeBriefly(deadline), Ink::text, std::string(name(deadline.status.state))}};
    row.depth = depth;
    row.when = {announced.from, std::max(announced.to, deadline.status.due.to)};
    row.events = {deadline.event};
    for (const Index event : {deadline.status.amendedBy, deadline.decidedBy}) {
        if (event != none
            && std::find(row.events.begin(), row.events.end(), event) == row.events.end())
            row.events.push_back(event);
    }
    return row;
}

std::optional<Window> DeadlinePlot::extent() const
{
    std::optional<Window> result;
    for (const Row &row : table().rows)
        result = result
            ? Window{std::min(result->from, row.when.from), std::max(result->to, row.when.to)}
            : row.when;
    return result;
}

double DeadlinePlot::axisHeight(const PlotArea &area) const
{
    return timeAxisHeight(area.box.height >= roomForContexts);
}

void DeadlinePlot::begin(const PlotArea &area, const RowLayout &layout)
{
    m_scale = area.scale.resized(std::max(1.0, layout.pictureWidth));
    m_left = layout.pictureLeft;
    m_drawn.clear();
    if (layout.rows.empty() || layout.pictureWidth < leastPicture)
        return;
    const double top = layout.sections.front().heading.bottom();
    Furniture axis;
    axis.addTimeAxis(m_scale, {{m_left, top, layout.pictureWidth, layout.bottom - top}},
                     area.box.height >= roomForContexts,
                     {QSizeF(area.box.right(), area.box.bottom())}, textMeasure());
    m_under.insert(m_under.end(), axis.under.begin(), axis.under.end());
    m_under.insert(m_under.end(), axis.over.begin(), axis.over.end());
    m_labels.insert(m_labels.end(), axis.labels.begin(), axis.labels.end());
}

double DeadlinePlot::x(Instant instant) const
{
    return m_left + m_scale.toX(instant);
}

/// The day at which all is judged, as a line through all rows.
void DeadlinePlot::drawSection(const PlacedSection &section, const Box &heading)
{
    const Instant last = m_today - second;
    const double at = std::round(x(last));
    const Day day = date::floor<date::days>(last);
    const std::string text = "as of " + describeDays({day, day + date::days(1)});
    const double width = textMeasure()(text, TextStyle::small);
    if (width > heading.width)
        return;
    const double left
        = std::clamp(at - width / 2, heading.x, std::max(heading.x, heading.right() - width));
    m_labels.push_back(
        labelOf(text, {left, heading.y, width, heading.height}, Ink::text, Align::left));
    if (at < heading.x || at > heading.right()) // yet days are counted as of it
        return;
    m_under.push_back(markOf(Shape::line,
                             {at, heading.bottom() - 2, 0, section.bottom - heading.bottom() + 2},
                             Ink::text, Fill::solid));
}

void DeadlinePlot::drawRow(std::size_t row, const Box &picture)
{
    const DeadlineRow &deadline = m_deadlines[row];
    const double middle = std::round(picture.y + picture.height / 2);
    const Box band{picture.x, middle - bracketHeight / 2, picture.width, bracketHeight};
    drawTerm(deadline, band);
    const double at = x(dossier().events[deadline.event].when->extent().from);
    for (const auto &[other, above] : m_drawn) {
        if (m_deadlines[other].status.amendedBy == deadline.event && at >= picture.x
            && at <= picture.right())
            m_marks.push_back(
                markOf(Shape::line, {at, above, 0, middle - above}, Ink::deadline, Fill::solid));
    }
    m_drawn.emplace_back(row, middle);
    drawOutcome(deadline, band);
}

void DeadlinePlot::drawTerm(const DeadlineRow &deadline, const Box &band)
{
    const Window announced = dossier().events[deadline.event].when->extent();
    const Window due = dueDays(deadline);
    const bool cut = isCut(deadline);
    const Instant held = cut ? std::min(deadline.decided->from, due.from) : due.from;
    addStretch(Shape::bracket, {announced.from, held}, band, Fill::solid,
               !cut && !isRange(deadline) && !outcomeOf(deadline));
    if (cut && held < due.from)
        addStretch(Shape::bracket, {held, due.from}, band, Fill::dashed, !isRange(deadline));
    if (isRange(deadline))
        addStretch(Shape::bar, due, band, cut ? Fill::dashed : Fill::hatched, true);
}

/// What of a stretch of time lies in the picture; it fades where it goes on outside.
void DeadlinePlot::addStretch(Shape shape, Window window, const Box &band, Fill fill, bool footed)
{
    const double from = x(window.from);
    const double to = std::max(x(window.to), from + leastTerm);
    if (to <= band.x || from >= band.right())
        return;
    const double left = std::max(from, band.x);
    const double right = std::min(to, band.right());
    Mark mark = markOf(shape, {left, band.y, right - left, band.height}, Ink::deadline, fill);
    if (from < band.x)
        mark.softLeft = std::min(beyond, mark.box.width);
    if (to > band.right())
        mark.softRight = std::min(beyond, mark.box.width);
    else if (!footed)
        mark.softRight = 0.01; // an end without a foot
    m_marks.push_back(mark);
}

void DeadlinePlot::drawOutcome(const DeadlineRow &deadline, const Box &band)
{
    const auto outcome = outcomeOf(deadline);
    if (!outcome || !deadline.decided)
        return;
    const bool isLast = deadline.status.state == DeadlineState::passed;
    const double at = x(isLast ? deadline.decided->to : deadline.decided->from);
    if (at < band.x || at > band.right())
        return;
    const double middle = band.y + band.height / 2;
    const Box box{at - outcomeSize / 2, middle - outcomeSize / 2, outcomeSize, outcomeSize};
    m_marks.push_back(markOf(outcome->shape, box, Ink::paper, Fill::solid));
    m_marks.push_back(markOf(outcome->shape, box, outcome->ink, outcome->fill));
}

std::string DeadlinePlot::tipOf(std::size_t row) const
{
    const DeadlineRow &deadline = m_deadlines[row];
    const Event &event = dossier().events[deadline.event];
    std::string text = titleOf(dossier(), deadline.event) + "\nAnnounced " + describe(*event.when);
    if (event.by != none)
        text += " by " + std::string(dossier().parties[event.by].name.text);
    text += "\nDue " + describeDays(deadline.status.due) + "\nGiven " + describe(deadline.given);
    const auto add = [&](std::string_view what, const std::optional<DayCount> &days) {
        if (days)
            text += ", " + std::string(what) + ' ' + describe(*days);
    };
    add("used", deadline.used);
    add("left", deadline.left);
    add("overdue", deadline.overdue);
    const std::string outcome = describe(
        deadline,
        deadline.decidedBy == none ? std::string() : titleOf(dossier(), deadline.decidedBy));
    return text + '\n' + (outcome.empty() ? describeBriefly(deadline) : outcome);
}

std::vector<ShownNumber> DeadlinePlot::numbersOf(std::size_t row, const Reading & /*reading*/) const
{
    return {eventNumber(dossier(), m_deadlines[row].event)};
}

/// The tip's lines as one sentence.
std::string DeadlinePlot::sentenceOf(std::size_t row) const
{
    std::string text = tipOf(row);
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at))
        text.replace(at, 1, "; ");
    return text + '.';
}

}
