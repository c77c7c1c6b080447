// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axes.h"

#include "ledger/wording.h"
#include "timeline/ticks.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr double titleHeight = 20;
constexpr double legendRow = 18;
constexpr double swatch = 12;
constexpr double swatchGap = 5;
constexpr double entryGap = 16;
constexpr double valueGap = 7; ///< px between a value and the plot
constexpr double tickLength = 5;
constexpr double minorTickLength = 3;
constexpr double slimHeight = 20;
constexpr double fullHeight = 44;
constexpr double labelTop = 6;
constexpr double contextTop = 23;

double widthOf(const LegendEntry &entry, const TextMeasure &measure)
{
    return swatch + swatchGap + measure(entry.text, TextStyle::small);
}

void addEntry(Furniture &furniture, const LegendEntry &entry, double x, double y, double width)
{
    const double middle = y + legendRow / 2;
    if (entry.fill == Fill::dashed)
        furniture.over.push_back(
            markOf(Shape::line, {x, middle, swatch, 0}, entry.ink, Fill::solid));
    else
        furniture.over.push_back(
            markOf(Shape::bar, {x, middle - swatch / 2, swatch, swatch}, entry.ink, entry.fill));
    furniture.labels.push_back(labelOf(entry.text, {x + swatch + swatchGap, y, width, legendRow},
                                       Ink::mutedText, Align::left));
}

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

}

double timeAxisHeight(bool full)
{
    return full ? fullHeight : slimHeight;
}

void Furniture::addTitle(const std::string &title, const ChartFrame &frame)
{
    labels.push_back(labelOf(elided(title, TextStyle::strong, frame.size.width(), textMeasure()),
                             {0, 0, frame.size.width(), titleHeight}, Ink::text, Align::left,
                             TextStyle::strong));
}

double Furniture::addLegend(const std::vector<LegendEntry> &entries, const std::string &title,
                            const ChartFrame &frame, const TextMeasure &measure)
{
    double total = 0;
    for (const LegendEntry &entry : entries)
        total += widthOf(entry, measure) + entryGap;
    const double right = frame.titled ? frame.plotRight : frame.size.width();
    const double titleEnd = frame.titled ? measure(title, TextStyle::strong) + 2 * entryGap : 0;
    const double below = frame.titled ? titleHeight + 2 : 0;
    if (entries.empty())
        return below;

    double x = frame.titled ? right - total + entryGap : frame.plotLeft;
    double y = frame.titled ? (titleHeight - legendRow) / 2 : 0;
    const bool besideTitle = frame.titled && x >= titleEnd;
    if (frame.titled && !besideTitle) {
        x = 0;
        y = below;
    }
    const double start = x;
    for (const LegendEntry &entry : entries) {
        const double width = widthOf(entry, measure);
        if (x > start && x + width > right) {
            x = start;
            y += legendRow;
        }
        addEntry(*this, entry, x, y, width);
        x += width + entryGap;
    }
    return besideTitle ? below : y + legendRow + 2;
}

void Furniture::addValueAxis(const Plot &plot, const Box &area, const TextMeasure &measure)
{
    const ValueScale &values = plot.values();
    for (const std::int64_t value : values.ticks(plot.rounding())) {
        const double y = std::round(values.y(static_cast<double>(std::abs(value)), value >= 0));
        (value == 0 ? over : under)
            .push_back(markOf(Shape::line, {area.x, y, area.width, 0},
                              value == 0 ? Ink::axis : Ink::rule, Fill::solid));
        const std::string text = describe(std::abs(value));
        const double height = lineHeight(TextStyle::small);
        if (measure(text, TextStyle::small) <= area.x - valueGap)
            labels.push_back(labelOf(text, {0, y - height / 2, area.x - valueGap, height},
                                     Ink::mutedText, Align::right));
    }
    if (const std::string heading = plot.heading(); !heading.empty())
        labels.push_back(
            labelOf(elided(heading, TextStyle::small, area.width - 12, measure),
                    {area.x + 6, area.y, area.width - 12, lineHeight(TextStyle::small) + 2},
                    Ink::text, Align::left));
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
    labels.push_back(labelOf(sentence, area, Ink::mutedText, Align::center, TextStyle::body));
}

}
