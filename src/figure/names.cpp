// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/names.h"

#include "ledger/eventwording.h"
#include "paint/svgvalues.h"

namespace ledgerline {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString titleOf(const MarkWords &words)
{
    std::string text = nameOf(words);
    for (const std::string &line : words.lines) {
        if (!line.empty())
            text += '\n' + line;
    }
    return toQString(text);
}

}

DrawingNames namesOf(const Dossier &dossier, const Drawing &drawing, std::string_view language,
                     const Reading &reading)
{
    DrawingNames names;
    names.lane = [&dossier, language](Index row) {
        const Lane &lane = dossier.lanes[row];
        return SvgName{svg::identifier("lane", lane.id), toQString(lane.name.in(language)),
                       "group"};
    };
    names.mark = [&dossier, &drawing, &reading, language](const Mark &mark) {
        const auto events = drawing.membersOf(mark);
        if (events.empty())
            return SvgName{svg::identifier("gap", dossier.gaps[mark.gap].id),
                           titleOf(describeGap(dossier, mark.gap, language))};
        return SvgName{svg::identifier(events.size() == 1 ? "event" : "cluster",
                                       dossier.events[events.front()].id),
                       titleOf(describeMark(dossier, events, language, reading))};
    };
    return names;
}

}
