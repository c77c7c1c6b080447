// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A drawing with every shape in every fill, for the tests of the painter.
#pragma once

#include "timeline/drawing.h"

namespace ledgerline {

inline Drawing everyMark()
{
    using enum Shape;
    Drawing drawing;
    drawing.size = {760, 560};
    drawing.plot = {110, 30, 640, 520};
    const Shape shapes[] = {bar, dot, diamond, flag, bracket, cluster, band};
    const char *names[] = {"bar", "dot", "diamond", "flag", "bracket", "cluster", "band"};
    const Fill fills[]
        = {Fill::solid, Fill::outline, Fill::hatched, Fill::undisclosed, Fill::dashed};
    const char *fillNames[] = {"solid", "outline", "hatched", "undisclosed", "dashed"};
    const Ink inks[] = {Ink::party1, Ink::pledge, Ink::dispute, Ink::party2, Ink::deadline};
    double y = 50;
    for (int row = 0; row < 7; ++row, y += 72) {
        if (row % 2 == 0)
            drawing.background.push_back(
                {.shape = band, .box = {0, y - 14, 760, 72}, .ink = Ink::panel, .members = {}});
        drawing.background.push_back(
            {.shape = line, .box = {110, y + 44, 640, 0}, .ink = Ink::axis, .members = {}});
        drawing.labels.push_back({.box = {10, y, 90, 44},
                                  .text = names[row],
                                  .style = TextStyle::strong,
                                  .align = Align::right});
        for (int column = 0; column < 5; ++column) {
            const double x = 130.4 + column * 125;
            const bool small = shapes[row] == dot || shapes[row] == diamond;
            const Box box{x, small ? y + 12 : y, small ? 20.0 : 34.0, small ? 20.0 : 44.0};
            Mark mark{.shape = shapes[row],
                      .box = box,
                      .ink = inks[column],
                      .fill = fills[column],
                      .members = {}};
            mark.selected = row == 0 && column == 0;
            mark.focused = row == 1 && column == 0;
            drawing.marks.push_back(mark);
            mark.selected = mark.focused = false;
            mark.box.x += 50;
            mark.box.width = 52;
            mark.box.height = small ? 20 : 30;
            mark.up = false;
            mark.softLeft = 16;
            mark.softRight = 24;
            drawing.marks.push_back(mark);
        }
    }
    for (int column = 0; column < 5; ++column)
        drawing.labels.push_back({.box = {130.4 + column * 125, 4, 100, 24},
                                  .text = fillNames[column],
                                  .style = TextStyle::small,
                                  .ink = Ink::mutedText});
    drawing.background.push_back(
        {.shape = line, .box = {400.3, 30, 0, 520}, .ink = Ink::rule, .members = {}});
    drawing.marks.push_back(
        {.shape = line, .box = {110, 30, 640, 520}, .ink = Ink::rule, .members = {}});
    return drawing;
}

}
