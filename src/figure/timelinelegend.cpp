// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/timelinelegend.h"

#include <algorithm>

namespace ledgerline {

std::vector<LegendEntry> timelineLegend(const Dossier &dossier, const Drawing &drawing,
                                        std::string_view language)
{
    const auto any = [&](auto holds) {
        return std::any_of(drawing.marks.begin(), drawing.marks.end(), holds);
    };
    const auto isBar
        = [](const Mark &mark) { return mark.shape == Shape::bar || mark.shape == Shape::cluster; };
    std::vector<LegendEntry> entries;
    const Ink sides[] = {Ink::party1, Ink::party2};
    for (std::size_t side = 0; side < 2; ++side) {
        const Index party = dossier.side[side];
        if (party != none && any([&](const Mark &mark) { return mark.ink == sides[side]; }))
            entries.push_back({sides[side], Fill::solid,
                               "to " + std::string(dossier.parties[party].name.in(language))});
    }
    if (any([&](const Mark &mark) { return isBar(mark) && mark.fill == Fill::hatched; }))
        entries.push_back({Ink::neutral, Fill::hatched, "up to the highest count"});
    if (any([&](const Mark &mark) { return mark.fill == Fill::undisclosed; }))
        entries.push_back({Ink::neutral, Fill::undisclosed, "count not published"});
    if (any([](const Mark &mark) { return mark.ink == Ink::pledge; }))
        entries.push_back({Ink::pledge, Fill::outline, "pledged", Shape::diamond});
    if (any([](const Mark &mark) {
            return mark.shape == Shape::bracket && mark.fill != Fill::dashed;
        }))
        entries.push_back({Ink::deadline, Fill::solid, "term of a deadline", Shape::bracket});
    if (any([](const Mark &mark) {
            return mark.shape == Shape::bracket && mark.fill == Fill::dashed;
        }))
        entries.push_back({Ink::deadline, Fill::dashed, "no longer in force", Shape::bracket});
    if (any([](const Mark &mark) { return mark.softLeft > 0 || mark.softRight > 0; }))
        entries.push_back({Ink::neutral, Fill::solid, "date not exact", Shape::bar, true});
    if (any([](const Mark &mark) {
            return mark.shape == Shape::cluster && mark.members.count > 1;
        }))
        entries.push_back({Ink::neutral, Fill::solid, "several events", Shape::cluster});
    if (std::ranges::any_of(drawing.background, [](const Mark &mark) { return mark.gap != none; }))
        entries.push_back({Ink::rule, Fill::hatched, "the record has a gap", Shape::band});
    return entries;
}

std::vector<LegendEntry> legendOf(const Dossier &dossier, const std::vector<Picture> &pictures,
                                  std::string_view language)
{
    std::vector<LegendEntry> entries;
    for (const Picture &picture : pictures) {
        if (picture.isTimeline())
            addLegend(entries, timelineLegend(dossier, *picture.drawing, language));
        else if (picture.chart)
            addLegend(entries, picture.chart->legend());
    }
    return entries;
}

}
