// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a layout gives and everything else reads: the painter, the hit test, the export,
/// accessibility and the golden tests. Coordinates are logical pixels, x to the right and y down,
/// from the drawing's top left corner.
#pragma once

#include "dossier/dossier.h"
#include "timeline/text.h"
#include "timeline/theme.h"

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace ledgerline {

struct Point
{
    double x = 0;
    double y = 0;
};

struct Size
{
    double width = 0;
    double height = 0;

    friend bool operator==(const Size &, const Size &) = default;
};

struct Box
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] bool contains(Point point) const
    {
        return point.x >= x && point.x < right() && point.y >= y && point.y < bottom();
    }
    [[nodiscard]] bool intersects(const Box &other) const
    {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
};

/// The smallest box that holds both.
[[nodiscard]] inline Box united(const Box &one, const Box &other)
{
    const double x = std::min(one.x, other.x);
    const double y = std::min(one.y, other.y);
    return {x, y, std::max(one.right(), other.right()) - x,
            std::max(one.bottom(), other.bottom()) - y};
}

enum class Shape
{
    bar, ///< a box
    dot, ///< a circle in the box
    diamond,
    flag, ///< a small post with a square head: statements
    bracket, ///< a horizontal line with a foot at either end: a term
    cluster, ///< a rounded box that stands for several events
    band, ///< a plain stretch of background
    line, ///< from the box's top left to its bottom right, one pixel thick
};

inline constexpr double roundness = 3; ///< px, of a cluster's corners

/// How certain what a mark stands for is, which is how its inside is drawn.
enum class Fill
{
    solid, ///< known
    outline, ///< agreed, not done
    hatched, ///< disputed or open: up to here, or more
    undisclosed, ///< hatched and fading out away from the baseline: a count that was not told
    dashed, ///< an outline that no longer holds: the rest of a deadline after its amendment
};

/// A drawn thing. A mark stands for the events `Drawing::members[first .. first + count)`; marks
/// of no event (grid lines, baselines, lane backgrounds) have none.
struct Mark
{
    Shape shape = Shape::bar;
    Box box;
    Ink ink = Ink::neutral;
    Fill fill = Fill::solid;
    bool up = true; ///< which way it grows from its baseline, and so where it fades
    double softLeft = 0; ///< pixels over which an imprecise beginning fades in
    double softRight = 0;
    bool selected = false;
    bool focused = false; ///< has the keyboard
    Index lane = none;
    Index gap = none; ///< of the dossier, that this band shows
    double opacity = 1; ///< less only on the way from one drawing to another
    Rows members;
};

enum class Align
{
    left,
    center,
    right
};

/// A text on one line. `box` is where it may be painted; the baseline is centred in it.
struct Label
{
    Box box;
    std::string text;
    TextStyle style = TextStyle::body;
    Ink ink = Ink::text;
    Align align = Align::left;
    Index event = none; ///< whose label it is
    Index lane = none;
    double opacity = 1; ///< as a mark's
};

/// A lane's place, for names, focus and accessibility.
struct LaneBox
{
    Index lane = none; ///< of the dossier
    Box box;
    double baseline = 0; ///< y; bars grow up and down from it
};

/// Painted in this order: background, marks, labels. Marks that lie inside the plot are clipped to
/// it.
struct Drawing
{
    Size size;
    Box plot; ///< where time is mapped to x; `TimeScale` x = 0 is at plot.x
    std::vector<LaneBox> lanes;
    std::vector<Mark> background; ///< lane bands, gaps, grid lines, baselines
    std::vector<Mark> marks; ///< of events; later ones lie on top
    std::vector<Label> labels;
    /// Rows of `Dossier::events`, which the marks' members are rows of: first the index's own
    /// order, so that a mark of very many events copies none of them, and behind it other lists.
    std::shared_ptr<const std::vector<Index>> order;
    std::vector<Index> members;

    [[nodiscard]] std::span<const Index> membersOf(const Mark &mark) const
    {
        const std::size_t ordered = order ? order->size() : 0;
        const auto [first, count] = mark.members;
        return first < ordered ? std::span(*order).subspan(first, count)
                               : std::span(members).subspan(first - ordered, count);
    }
};

/// Whether an event is among the members of a mark. `row` is where it stands in `Drawing::order`.
[[nodiscard]] bool standsFor(const Drawing &drawing, const Mark &mark, Index event, Index row);

/// The topmost mark of an event at `point`, or within `reach` pixels of it (the nearest first);
/// null when there is none.
[[nodiscard]] const Mark *markAt(const Drawing &drawing, Point point, double reach = 4);

/// The band of a gap at `point`; null when there is none.
[[nodiscard]] const Mark *gapAt(const Drawing &drawing, Point point);

}
