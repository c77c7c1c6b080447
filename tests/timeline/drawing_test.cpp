// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/drawing.h"

#include "catch.h"

using namespace ledgerline;

namespace {

/// A drawing of 200 x 100 with a gutter of 20 and the given boxes as marks.
Drawing drawingOf(std::initializer_list<Box> boxes)
{
    Drawing drawing;
    drawing.size = {200, 100};
    drawing.plot = {20, 0, 180, 80};
    for (const Box &box : boxes) {
        Mark mark;
        mark.box = box;
        mark.members = {static_cast<Index>(drawing.members.size()), 1};
        drawing.members.push_back(static_cast<Index>(drawing.members.size()));
        drawing.marks.push_back(mark);
    }
    return drawing;
}

/// The event of the mark at a point; `none` when there is no mark.
Index eventAt(const Drawing &drawing, Point point)
{
    const Mark *const mark = markAt(drawing, point);
    return mark == nullptr ? none : drawing.membersOf(*mark).front();
}

}

TEST_CASE("the topmost of the marks at a point is hit", "[drawing]")
{
    const Drawing drawing = drawingOf({{30, 10, 50, 50}, {40, 20, 10, 10}, {100, 10, 5, 5}});

    CHECK(eventAt(drawing, {35, 15}) == 0);
    CHECK(eventAt(drawing, {45, 25}) == 1);
    CHECK(eventAt(drawing, {101, 12}) == 2);
}

TEST_CASE("a near miss hits the nearest mark within reach", "[drawing]")
{
    const Drawing drawing = drawingOf({{30, 10, 10, 10}, {45, 10, 10, 10}});

    CHECK(eventAt(drawing, {42, 15}) == 0); // 2 px away, and 3 px from the other
    CHECK(eventAt(drawing, {43.5, 15}) == 1);
    CHECK(eventAt(drawing, {35, 23}) == 0);
    CHECK(eventAt(drawing, {35, 25}) == none);
    CHECK(eventAt(drawing, {59.5, 15}) == none);
    CHECK(markAt(drawing, {59.5, 15}, 10) != nullptr);
}

TEST_CASE("marks of no event, and what is clipped away, are not hit", "[drawing]")
{
    Drawing drawing = drawingOf({{10, 10, 20, 10}});
    CHECK(eventAt(drawing, {15, 15}) == none); // in the gutter
    CHECK(eventAt(drawing, {25, 15}) == 0);

    drawing.marks[0].members = {};
    CHECK(markAt(drawing, {25, 15}) == nullptr);
}
