// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/zone.h"

#include <date/tz.h>

#include <stdexcept>

namespace ledgerline {

namespace {

/// Universal time needs no database.
constexpr std::string_view universal = "UTC";

/// Asks the date library, which throws when it does not know a zone, when the file behind a name
/// is no zone, and when the system has no database at all.
template<typename Result, typename Question>
Result ask(std::string_view zone, Result otherwise, Question question)
{
    try {
        return question(*date::locate_zone(zone));
    } catch (const std::exception &) {
        return otherwise;
    }
}

}

bool isKnownZone(std::string_view name)
{
    return name == universal || ask(name, false, [](const date::time_zone &zone) {
               zone.get_info(date::sys_seconds{}); // reads the file, which locate_zone() does not
               return true;
           });
}

std::optional<Instant> onClock(date::sys_seconds moment, std::string_view zone)
{
    if (zone == universal)
        return Instant(moment.time_since_epoch());
    return ask(zone, std::optional<Instant>{}, [moment](const date::time_zone &found) {
        return std::optional(found.to_local(moment));
    });
}

date::sys_seconds universalTime(Instant time, std::string_view zone)
{
    const date::sys_seconds same(time.time_since_epoch());
    if (zone == universal)
        return same;
    return ask(zone, same, [time](const date::time_zone &found) {
        return found.to_sys(time, date::choose::earliest);
    });
}

Instant realTimeAfter(Instant from, std::chrono::seconds passed, std::string_view zone)
{
    if (zone == universal)
        return from + passed;
    return ask(zone, from + passed, [from, passed](const date::time_zone &found) {
        return found.to_local(found.to_sys(from, date::choose::earliest) + passed);
    });
}

bool isSkipped(Instant moment, std::string_view zone)
{
    return zone != universal && ask(zone, false, [moment](const date::time_zone &found) {
               return found.get_info(moment).result == date::local_info::nonexistent;
           });
}

}
