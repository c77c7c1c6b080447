// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/calendar.h"
#include "formats/outward.h"
#include "formats/outwriters.h"
#include "ledger/machinetext.h"

#include <chrono>

namespace ledgerline {

namespace {

/// A date in numbers, none of which is finer than what is stored.
Json dateJson(Instant instant, Precision precision)
{
    const CalendarDay day = calendarDay(instant);
    Json json{{"year", day.year}};
    if (precision <= Precision::season)
        json["month"] = day.month;
    if (precision <= Precision::day)
        json["day"] = day.day;
    if (precision <= Precision::minute) {
        const date::hh_mm_ss time(instant - startOfDay(instant));
        json["hour"] = time.hours().count();
        json["minute"] = time.minutes().count();
        if (precision == Precision::second)
            json["second"] = time.seconds().count();
    }
    return json;
}

Json slideJson(const OutwardEvent &event)
{
    const Stretch stretch = stretchOf(event.when);
    // Where only one end names a time, both are days.
    const auto precision = [&](const EdtfDate &date) {
        return stretch.isTimed ? date.precision : std::max(date.precision, Precision::day);
    };
    const Instant last = stretch.isTimed ? stretch.to : stretch.to - std::chrono::seconds(1);
    const Json start = dateJson(stretch.from, precision(event.when.start));
    const Json end = dateJson(last, precision(event.when.end));
    Json json{{"start_date", start}};
    if (end != start)
        json["end_date"] = end;
    json["display_date"] = htmlOf(event.dateWords);
    json["text"] = {{"headline", htmlOf(event.title)}, {"text", htmlOf(event.text)}};
    if (!event.lane.empty())
        json["group"] = htmlOf(event.lane);
    json["unique_id"] = event.id;
    json[storedDateKey] = event.when.text;
    json[storedKindKey] = event.kind;
    return json;
}

}

OutwardFile writeTimelineJs(const Dossier &dossier, std::string_view language)
{
    std::vector<Json> slides;
    for (const OutwardEvent &event : outwardEvents(dossier, language))
        slides.push_back(slideJson(event));
    const Json title{{"text",
                      {{"headline", htmlOf(dossier.title.in(language))},
                       {"text", htmlOf(outwardSummary(dossier, language))}}}};
    return {"{\"title\": " + inLine(title) + ",\n" + inLines("events", slides) + "}\n", {}};
}

}
