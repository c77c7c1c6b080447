// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/crowdwording.h"

#include "ledger/wording.h"

#include <optional>

namespace ledgerline {

namespace {

constexpr std::uint32_t named = 64; ///< members that can be looked at one by one

/// What the members of a mark come to, where they stand one behind the other in a long lane.
std::optional<Summary> sumOf(const EventIndex &events, const Drawing &drawing, const Mark &mark)
{
    if (mark.members.count <= named || mark.members.first >= events.order()->size())
        return {};
    const auto [lane, place] = events.placeOf(drawing.membersOf(mark).front());
    return events.sum(lane, place, place + mark.members.count);
}

std::string counted(std::uint32_t number, std::string_view what)
{
    return describe(std::int64_t{number}) + ' ' + std::string(what);
}

/// "People harmed: at least 1,200 (3 undisclosed, 2 disputed)"
std::string totalLine(const EventIndex &events, Index lane, int side, const Summary &sum,
                      std::string_view language)
{
    const Dossier &dossier = events.dossier();
    const Figure figure{.measure = dossier.lanes[lane].measure,
                        .to = events.isDirected(lane) ? dossier.side[side] : none};
    std::string line = describeFigure(dossier, figure, sum.side[side].quantity(), language);
    if (sum.side[side].undisclosed > 0)
        line += ", " + counted(sum.side[side].undisclosed, "undisclosed");
    return line;
}

}

Window extentOf(const EventIndex &events, const Drawing &drawing, const Mark &mark)
{
    if (const auto sum = sumOf(events, drawing, mark))
        return sum->extent;
    const auto members = drawing.membersOf(mark);
    Window extent = events.itemOf(members.front())->extent;
    for (const Index member : members) {
        const Window &other = events.itemOf(member)->extent;
        extent = {std::min(extent.from, other.from), std::max(extent.to, other.to)};
    }
    return extent;
}

MarkWords describeMark(const EventIndex &events, const Drawing &drawing, const Mark &mark,
                       std::string_view language)
{
    const Dossier &dossier = events.dossier();
    const auto members = drawing.membersOf(mark);
    const auto sum = sumOf(events, drawing, mark);
    if (!sum)
        return describeMark(dossier, members, language, events.reading());
    MarkWords words;
    words.heading = counted(sum->events, "events");
    words.date = describeDays(
        {date::floor<date::days>(sum->extent.from), date::ceil<date::days>(sum->extent.to)});
    const Index lane = mark.lane;
    for (const int side : {0, 1}) {
        if (sum->side[side].counted > 0 && events.isSummed(lane))
            words.lines.push_back(totalLine(events, lane, side, *sum, language));
    }
    if (sum->disputed > 0)
        words.lines.push_back(counted(sum->disputed, "disputed"));
    if (sum->most > 0) {
        const Event &notable = dossier.events[sum->notable];
        words.lines.push_back("Greatest: " + isolated(notable.title.in(language)) + ", "
                              + describe(*notable.when));
    }
    return words;
}

}
