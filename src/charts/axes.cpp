// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axes.h"

#include "ledger/wording.h"
#include "paint/paragraph.h"
#include "timeline/ticks.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace ledgerline {

namespace {

constexpr double titleHeight = 20;
constexpr double titleGap = 32; ///< px between a title and the legend beside it
constexpr double valueGap = 7; ///< px between a value and the plot
constexpr double tickLength = 5;
constexpr double minorTickLength = 3;
constexpr double slimHeight = 20;
constexpr double fullHeight = 44;
constexpr double labelTop = 6;
constexpr double contextTop = 23;

/// With no row for contexts, a major tick is labelled by the stretch that it begins.
std::string slimLabel(const Ticks &ticks, const Tick &tick, const TextMeasure &measure)
{
    constexpr double mostlyLonger = 12; // px; the gap between labels has this much to spare
    for (const TickContext &context : ticks.contexts) {
        if (tick.major && std::abs(context.from - tick.x) < 0.5
            && measure(context.label, tickStyle) <= measure(tick.label, tickStyle) + mostlyLonger)
            return context.label;
    }
    return tick.label;
}

double levelOf(const ValueScale &values, std::int64_t value)
{
    return std::round(values.y(static_cast<double>(std::abs(value)), value >= 0));
}

/// In which values are told, from the smallest on.
struct Unit
{
    std::int64_t size;
    std::string_view name;
};

constexpr Unit units[] = {
    {1, ""}, {1'000'000, "\u00a0M"}, {1'000'000'000, "\u00a0bn"}, {1'000'000'000'000, "\u00a0tn"}};

/// "1.2 M" of 1,200,000. Exact, as values of ticks are round.
std::string inUnit(std::int64_t value, const Unit &unit)
{
    std::string rest = std::to_string(unit.size + value % unit.size).substr(1);
    rest.erase(rest.find_last_not_of('0') + 1);
    return describe(value / unit.size) + (rest.empty() ? "" : '.' + rest)
        + std::string(value == 0 ? "" : unit.name);
}

/// The values of ticks that are far enough apart to be told, those that go up first. The baseline
/// tells zero where that has no room beside another; but no other value stands so near to it that
/// it would be taken for the baseline's own.
std::set<std::int64_t> toldOf(const ValueScale &values, const std::vector<std::int64_t> &ticks)
{
    constexpr double nearest = 11; // px
    constexpr double onBaseline = 7; // px, half of a label
    const auto isOn = [&](std::int64_t value) {
        return value != 0 && std::abs(levelOf(values, value) - values.zero()) < onBaseline;
    };
    const bool zero = std::ranges::all_of(ticks, [&](std::int64_t value) {
        return value == 0 || isOn(value)
            || std::abs(levelOf(values, value) - values.zero()) >= nearest;
    });
    std::set<std::int64_t> result;
    // NOLINTNEXTLINE(modernize-loop-convert): it proposes what clang 14 cannot compile
    for (auto value = ticks.rbegin(); value != ticks.rend(); ++value) {
        const bool isFree = result.empty()
            || levelOf(values, *value) - levelOf(values, *result.begin()) >= nearest;
        if (isFree && !isOn(*value) && (*value != 0 || zero))
            result.insert(*value);
    }
    return result;
}

}

double timeAxisHeight(bool full)
{
    return full ? fullHeight : slimHeight;
}

void Furniture::addTitle(const std::string &title, const ChartFrame &frame)
{
    // What is told first is read first.
    labels.insert(labels.begin(),
                  labelOf(elided(title, TextStyle::strong, frame.size.width(), textMeasure()),
                          {0, 0, frame.size.width(), titleHeight}, Ink::text, Align::left,
                          TextStyle::strong));
}

double Furniture::addLegend(const std::vector<LegendEntry> &entries, const std::string &title,
                            const ChartFrame &frame, const TextMeasure &measure)
{
    const double below = frame.titled ? titleHeight + 2 : 0;
    const double right = frame.titled ? frame.plotRight : frame.size.width();
    const double beside = right - legendWidth(entries, measure);
    Legend legend;
    if (frame.titled && beside >= measure(title, TextStyle::strong) + titleGap)
        legend = layOutLegend(entries, {beside, 1}, right - beside + 1, measure);
    else
        legend = layOutLegend(entries, {frame.titled ? 0 : frame.plotLeft, below},
                              right - (frame.titled ? 0 : frame.plotLeft), measure);
    over.insert(over.end(), legend.marks.begin(), legend.marks.end());
    double bottom = below;
    for (Label &label : legend.labels) {
        bottom = std::max(bottom, label.box.bottom() + 2);
        labels.push_back(std::move(label));
    }
    return bottom;
}

void Furniture::addGaps(std::span<const GapBand> gaps, const PlotArea &area)
{
    for (const GapBand &gap : gaps) {
        const double left = std::max(area.x(gap.window.from), area.box.x);
        const double right = std::min(area.x(gap.window.to), area.box.right());
        under.push_back(markOf(Shape::band, {left, area.box.y, right - left, area.box.height},
                               Ink::rule, Fill::hatched));
    }
}

void Furniture::addValueAxis(const Plot &plot, const Box &area, const TextMeasure &measure)
{
    const ValueScale &values = *plot.values();
    const std::vector<std::int64_t> ticks = values.ticks(plot.rounding());
    const std::set<std::int64_t> told = toldOf(values, ticks);
    const auto fits = [&](std::int64_t value, const Unit &unit) {
        return measure(inUnit(std::abs(value), unit), TextStyle::small) <= area.x - valueGap;
    };
    const auto fitting = std::ranges::find_if(units, [&](const Unit &unit) {
        return std::ranges::all_of(told, [&](std::int64_t value) { return fits(value, unit); });
    });
    const Unit &unit = fitting == std::end(units) ? *std::prev(fitting) : *fitting;
    for (const std::int64_t value : ticks) {
        const double y = levelOf(values, value);
        (value == 0 ? over : under)
            .push_back(markOf(Shape::line, {area.x, y, area.width, 0},
                              value == 0 ? Ink::axis : Ink::rule, Fill::solid));
        const double height = lineHeight(TextStyle::small);
        if (told.contains(value) && fits(value, unit))
            labels.push_back(labelOf(inUnit(std::abs(value), unit),
                                     {0, y - height / 2, area.x - valueGap, height}, Ink::mutedText,
                                     Align::right));
    }
    if (const std::string heading = plot.heading(); !heading.empty()) {
        const double width = area.width - 2 * headingInset;
        labels.push_back(
            labelOf(elided(heading, TextStyle::small, width, measure),
                    {area.x + headingInset, area.y, width, plot.headingIn(area).height}, Ink::text,
                    Align::left));
    }
}

void Furniture::addTimeAxis(const TimeScale &scale, const std::vector<Box> &areas, bool full,
                            const ChartFrame &frame, const TextMeasure &measure)
{
    const Box &last = areas.back();
    const double bottom = last.bottom();
    const Ticks all = ticks(scale, measure);
    over.push_back(markOf(Shape::line, {last.x, bottom, last.width, 0}, Ink::axis, Fill::solid));
    for (const Tick &tick : all.ticks) {
        const double x = last.x + tick.x;
        const bool labelled = !tick.label.empty();
        if (labelled) {
            for (const Box &area : areas)
                under.push_back(
                    markOf(Shape::line, {x, area.y, 0, area.height}, Ink::rule, Fill::solid));
        }
        over.push_back(markOf(Shape::line, {x, bottom, 0, labelled ? tickLength : minorTickLength},
                              Ink::axis, Fill::solid));
        if (!labelled)
            continue;
        const std::string text = full ? tick.label : slimLabel(all, tick, measure);
        const double width = measure(text, tickStyle);
        const Box box{x - width / 2, bottom + labelTop, width, lineHeight(tickStyle)};
        if (box.x >= 0 && box.right() <= frame.size.width())
            labels.push_back(labelOf(text, box, Ink::mutedText, Align::center, tickStyle));
    }
    for (const TickContext &context : full ? all.contexts : std::vector<TickContext>{}) {
        const double x = last.x + context.from;
        const double height = lineHeight(contextStyle);
        if (context.from > 0)
            over.push_back(markOf(Shape::line, {x, bottom + contextTop + 2, 0, height - 4},
                                  Ink::axis, Fill::solid));
        labels.push_back(labelOf(
            context.label, {x + 5, bottom + contextTop, context.to - context.from - 5, height},
            Ink::text, Align::left, contextStyle));
    }
}

void Furniture::addSentence(const std::string &sentence, const Box &area)
{
    constexpr int most = 4; // lines
    const auto lines = wrapped(sentence, TextStyle::body, area.width, most, textMeasure());
    const double height = lineHeight(TextStyle::body) * static_cast<double>(lines.size());
    const double top = area.y + std::round(std::max(0.0, area.height - height) / 2);
    for (Label &label :
         paragraph(lines, {area.x, top}, area.width, TextStyle::body, Ink::mutedText)) {
        label.align = Align::center;
        labels.push_back(std::move(label));
    }
}

}
