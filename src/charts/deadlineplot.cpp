// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/deadlineplot.h"

#include "charts/words.h"
#include "ledger/wording.h"
#include "paint/fonts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ledgerline {

namespace {

constexpr double roomForContexts = 300; ///< px of height from which the axis tells years and months
constexpr double leastPicture = 40; ///< px; with less there is no axis
constexpr double bracketHeight = 10;
constexpr double leastTerm = 3; ///< px, a term too short to be seen
constexpr double outcomeSize = 9;
constexpr double beyond = 14; ///< px over which a term that goes on outside the window fades
constexpr std::chrono::seconds second{1};

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
    m_account = account;
    m_rows = &account->deadlines();
    setTable(m_rows->table, !account->whole().deadlines().deadlines.empty());
}

std::vector<LegendEntry> DeadlinePlot::legend() const
{
    return m_account->whole().deadlines().legend;
}

RowTexts DeadlinePlot::wordsOf(std::size_t row) const
{
    const DeadlineRow &deadline = m_rows->deadlines[row];
    return {.cells = {{titleOf(dossier(), deadline.event), Ink::text,
                       briefTitleOf(dossier(), deadline.event)},
                      {cellOf(deadline.given)},
                      {cellOf(deadline.used)},
                      {cellOf(deadline.left)},
                      {cellOf(deadline.overdue)},
                      {describeBriefly(deadline), Ink::text, describeState(deadline)}}};
}

std::vector<Index> DeadlinePlot::eventsOf(std::size_t row) const
{
    const DeadlineRow &deadline = m_rows->deadlines[row];
    std::vector<Index> events{deadline.event};
    for (const Index event : {deadline.status.amendedBy, deadline.decidedBy}) {
        if (event != none && std::find(events.begin(), events.end(), event) == events.end())
            events.push_back(event);
    }
    return events;
}

std::optional<Window> DeadlinePlot::extent() const
{
    return table().rows.empty() ? std::nullopt : std::optional(table().finder.extent());
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

/// "as of 22 November 2026"
std::string DeadlinePlot::dayOfJudgement() const
{
    const Day day = date::floor<date::days>(m_rows->today - second);
    return "as of " + describeDays({day, day + date::days(1)});
}

/// The day at which all is judged, as a line through all rows.
void DeadlinePlot::drawSection(const PlacedSection &section, const Box &heading)
{
    const double at = std::round(x(m_rows->today - second));
    const std::string text = dayOfJudgement();
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
    const DeadlineRow &deadline = m_rows->deadlines[row];
    const double middle = std::round(picture.y + picture.height / 2);
    const Box band{picture.x, middle - bracketHeight / 2, picture.width, bracketHeight};
    drawTerm(deadline, band);
    const double at = x(dossier().events[deadline.event].when->extent().from);
    for (const auto &[other, above] : m_drawn) {
        if (m_rows->deadlines[other].status.amendedBy == deadline.event && at >= picture.x
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
    const Instant held = cut ? std::min(deadline.decided->start.earliest, due.from) : due.from;
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
    const double at = x(isLast ? deadline.decided->end.latest : deadline.decided->start.earliest);
    if (at < band.x || at > band.right())
        return;
    const double middle = band.y + band.height / 2;
    const Box box{at - outcomeSize / 2, middle - outcomeSize / 2, outcomeSize, outcomeSize};
    m_marks.push_back(markOf(outcome->shape, box, Ink::paper, Fill::solid));
    m_marks.push_back(markOf(outcome->shape, box, outcome->ink, outcome->fill));
}

std::string DeadlinePlot::tipOf(std::size_t row) const
{
    const DeadlineRow &deadline = m_rows->deadlines[row];
    const Event &event = dossier().events[deadline.event];
    std::string text = titleOf(dossier(), deadline.event) + "\nAnnounced " + describe(*event.when);
    if (event.by != none)
        text += " by " + isolated(dossier().parties[event.by].name.text);
    text += "\nDue " + describe(deadline.due);
    std::string separator = "\n";
    const auto add = [&](std::string_view what, const std::optional<DayCount> &days) {
        if (days)
            text += std::exchange(separator, ", ") + std::string(what) + ' ' + describe(*days);
    };
    add("Given", deadline.given);
    add("used", deadline.used);
    add("left", deadline.left);
    add("overdue", deadline.overdue);
    if (deadline.left || (deadline.overdue && deadline.status.state != DeadlineState::met))
        text += ", " + dayOfJudgement();
    const std::string outcome = describe(
        deadline,
        deadline.decidedBy == none ? std::string() : titleOf(dossier(), deadline.decidedBy));
    return text + '\n' + (outcome.empty() ? describeBriefly(deadline) : outcome);
}

std::vector<ShownNumber> DeadlinePlot::numbersOf(std::size_t row, const Reading & /*reading*/) const
{
    return {eventNumber(dossier(), m_rows->deadlines[row].event)};
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
