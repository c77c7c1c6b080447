// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/legend.h"

#include <algorithm>
#include <tuple>

namespace ledgerline {

namespace {

constexpr double row = 18;
constexpr double swatch = 12;
constexpr double wideSwatch = 18; ///< for lines and what fades to the side
constexpr double textGap = 5;
constexpr double entryGap = 16;

double swatchWidth(const LegendEntry &entry)
{
    const bool wide = entry.soft || entry.shape == Shape::bracket || entry.shape == Shape::line;
    return wide ? wideSwatch : swatch;
}

double widthOf(const LegendEntry &entry, const TextMeasure &measure)
{
    return swatchWidth(entry) + textGap + measure(entry.text, TextStyle::small);
}

Mark swatchOf(const LegendEntry &entry, double x, double middle)
{
    const double width = swatchWidth(entry);
    Mark mark;
    mark.shape = entry.shape;
    mark.ink = entry.ink;
    mark.fill = entry.fill;
    mark.softRight = entry.soft ? width * 0.8 : 0;
    const double height = entry.shape == Shape::line ? 0
        : entry.shape == Shape::bracket              ? 8
                                                     : swatch;
    mark.box = {x, middle - height / 2, width, height};
    return mark;
}

}

void addLegend(std::vector<LegendEntry> &entries, const std::vector<LegendEntry> &more)
{
    const auto look = [](const LegendEntry &entry) {
        return std::tuple(entry.ink, entry.fill, entry.shape, entry.soft);
    };
    for (const LegendEntry &entry : more) {
        const auto known = std::ranges::find(entries, look(entry), look);
        if (known == entries.end())
            entries.push_back(entry);
        else if (entry.text.starts_with(known->text))
            known->text = entry.text;
    }
}

double legendWidth(const std::vector<LegendEntry> &entries, const TextMeasure &measure)
{
    double width = 0;
    for (const LegendEntry &entry : entries)
        width += (width > 0 ? entryGap : 0) + widthOf(entry, measure);
    return width;
}

Legend layOutLegend(const std::vector<LegendEntry> &entries, Point origin, double width,
                    const TextMeasure &measure, int rows)
{
    Legend legend;
    if (entries.empty() || rows < 1)
        return legend;
    double x = origin.x;
    double y = origin.y;
    int used = 1;
    for (const LegendEntry &entry : entries) {
        const double wanted = widthOf(entry, measure);
        if (x > origin.x && x + wanted > origin.x + width) {
            if (++used > rows)
                break;
            x = origin.x;
            y += row;
        }
        legend.marks.push_back(swatchOf(entry, x, y + row / 2));
        const double textX = x + swatchWidth(entry) + textGap;
        Label label;
        label.text = elided(entry.text, TextStyle::small, std::max(0.0, origin.x + width - textX),
                            measure);
        label.box = {textX, y, x + wanted - textX, row};
        label.style = TextStyle::small;
        label.ink = Ink::mutedText;
        legend.labels.push_back(std::move(label));
        x += wanted + entryGap;
    }
    legend.height = y + row - origin.y;
    return legend;
}

}
