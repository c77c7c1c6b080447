// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/calendar.h"
#include "dossier/zone.h"
#include "formats/outward.h"
#include "formats/outwriters.h"
#include "ledger/machinetext.h"

#include <chrono>

namespace ledgerline {

namespace {

std::string clockOf(Instant instant)
{
    const date::hh_mm_ss time(instant - startOfDay(instant));
    return 'T' + twoDigits(time.hours().count()) + ':' + twoDigits(time.minutes().count()) + ':'
        + twoDigits(time.seconds().count());
}

/// In universal time: whoever looks on has a clock of his own.
std::string momentOf(Instant instant, std::string_view zone)
{
    const Instant universal(universalTime(instant, zone).time_since_epoch());
    return isoDay(universal) + clockOf(universal) + 'Z';
}

Json itemJson(const OutwardEvent &event, const Dossier &dossier)
{
    constexpr auto second = std::chrono::seconds(1);
    constexpr auto day = std::chrono::hours(24);
    const Stretch stretch = stretchOf(event.when);
    const bool isRange
        = stretch.isTimed ? stretch.from != stretch.to : stretch.from + day != stretch.to;
    Json json{{"id", event.id}};
    if (event.laneRow != none)
        json["group"] = dossier.lanes[event.laneRow].id;
    json["content"] = htmlOf(event.title);
    json["start"]
        = stretch.isTimed ? momentOf(stretch.from, dossier.timezone) : isoDay(stretch.from);
    if (isRange) {
        // The last moment of the last day, which is then drawn and which it is read as.
        const Instant last = stretch.to - second;
        json["end"] = stretch.isTimed ? momentOf(stretch.to, dossier.timezone)
                                      : isoDay(last) + clockOf(last);
    }
    json["type"] = isRange ? "range" : "point";
    json["title"] = htmlOf(textWithDate(event));
    if (event.isOpen || event.isDisputed) {
        json["className"] = std::string(event.isOpen ? "open" : "")
            + (event.isOpen && event.isDisputed ? " " : "") + (event.isDisputed ? "disputed" : "");
    }
    json[storedDateKey] = event.when.text;
    json[storedKindKey] = event.kind;
    return json;
}

}

OutwardFile writeVis(const Dossier &dossier, std::string_view language)
{
    OutwardFile file;
    std::vector<Json> items;
    for (const OutwardEvent &event : outwardEvents(dossier, language)) {
        if (hasPlainYears(stretchOf(event.when)))
            items.push_back(itemJson(event, dossier));
        else
            file.leftOut.emplace_back(event.id);
    }
    std::vector<Json> groups;
    for (std::size_t row = 0; row < dossier.lanes.size(); ++row)
        groups.push_back({{"id", dossier.lanes[row].id},
                          {"content", htmlOf(dossier.lanes[row].name.in(language))},
                          {"order", row}});
    file.bytes = '{' + inLines("groups", groups) + ",\n" + inLines("items", items) + "}\n";
    return file;
}

}
