// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/axis.h"

#include "timeline/ticks.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ledgerline {

namespace {

constexpr double minorLength = 3; ///< px
constexpr double tickLength = 6;
constexpr double labelTop = 8; ///< px below the plot
constexpr double contextTop = 24;
constexpr double contextInset = 5;

void addText(Sketch &sketch, std::string text, const Box &box, TextStyle style, Ink ink,
             Align align)
{
    Label label;
    label.box = box;
    label.text = std::move(text);
    label.style = style;
    label.ink = ink;
    label.align = align;
    sketch.add(std::move(label));
}

/// The label centred at its tick; left out where the canvas ends before it does.
void addTickLabel(Sketch &sketch, const std::string &text, double x, double top)
{
    const double width = sketch.widthOf(text, tickStyle);
    const Box box{x - width / 2, top, width, lineHeight(tickStyle)};
    if (box.x >= 0 && box.right() <= sketch.canvas().size.width)
        addText(sketch, text, box, tickStyle, Ink::mutedText, Align::center);
}

/// With no row for contexts, a major tick is labelled by the stretch that it begins: among months
/// January by its year. Where that is too long for its place, it keeps its own label.
std::string slimLabel(const Sketch &sketch, const Ticks &ticks, const Tick &tick)
{
    const auto context = std::find_if(
        ticks.contexts.begin(), ticks.contexts.end(),
        [&](const TickContext &stretch) { return std::abs(stretch.from - tick.x) < 0.5; });
    if (!tick.major || context == ticks.contexts.end())
        return tick.label;
    constexpr double mostlyLonger = 12; // px; the gap between labels has this much to spare
    const bool fits = sketch.widthOf(context->label, tickStyle)
        <= sketch.widthOf(tick.label, tickStyle) + mostlyLonger;
    return fits ? context->label : tick.label;
}

void addContexts(Sketch &sketch, const std::vector<TickContext> &contexts)
{
    const Box &plot = sketch.plot();
    for (const TickContext &context : contexts) {
        const double x = plot.x + context.from;
        if (context.from > 0)
            sketch.addBackground(
                Shape::line, {x, plot.bottom() + contextTop + 2, 0, lineHeight(contextStyle) - 4},
                Ink::axis);
        const Box box{x + contextInset, plot.bottom() + contextTop,
                      sketch.widthOf(context.label, contextStyle), lineHeight(contextStyle)};
        addText(sketch, context.label, box, contextStyle, Ink::text, Align::left);
    }
}

}

void sketchAxis(Sketch &sketch, AxisStyle style)
{
    const Box &plot = sketch.plot();
    const Ticks result = ticks(sketch.scale(), sketch.canvas().measure);
    const bool full = style == AxisStyle::full;
    sketch.addBackground(Shape::line, {plot.x, plot.bottom(), plot.width, 0}, Ink::axis);
    for (const Tick &tick : result.ticks) {
        const double x = plot.x + tick.x;
        const bool labelled = !tick.label.empty();
        if (full && labelled)
            sketch.addBackground(Shape::line, {x, plot.y, 0, plot.height}, Ink::rule);
        sketch.addBackground(Shape::line,
                             {x, plot.bottom(), 0, labelled ? tickLength : minorLength}, Ink::axis);
        if (labelled)
            addTickLabel(sketch, full ? tick.label : slimLabel(sketch, result, tick), x,
                         plot.bottom() + (full ? labelTop : minorLength));
    }
    if (full)
        addContexts(sketch, result.contexts);
}

}
