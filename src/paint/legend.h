// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/drawing.h"

#include <string>
#include <vector>

namespace ledgerline {

/// What a legend tells: how something is drawn, and what that means.
struct LegendEntry
{
    Ink ink = Ink::neutral;
    Fill fill = Fill::solid;
    std::string text;
    Shape shape = Shape::bar;
    bool soft = false; ///< its swatch fades out to the right
};

/// Adds what a legend does not tell yet: what looks alike means the same, and of words that
/// begin alike those stay that go on.
void addLegend(std::vector<LegendEntry> &entries, const std::vector<LegendEntry> &more);

/// A legend laid out: one row, or more where its width asks for them.
struct Legend
{
    std::vector<Mark> marks;
    std::vector<Label> labels;
    double height = 0;
};

/// The width of all entries in one row.
[[nodiscard]] double legendWidth(const std::vector<LegendEntry> &entries,
                                 const TextMeasure &measure);

/// Entries from (x, y) on, in rows no wider than `width`; at most `rows` of them are kept.
[[nodiscard]] Legend layOutLegend(const std::vector<LegendEntry> &entries, Point origin,
                                  double width, const TextMeasure &measure, int rows = 99);

}
