// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/icaldate.h"

#include "dossier/calendar.h"
#include "dossier/zone.h"
#include "formats/foreigndate.h"

#include <utility>

namespace ledgerline {

namespace {

/// Whether the changes of a zone's clock come once a year, as all clocks' do. A file may say that
/// they come every second, and nobody would live to see the last of them.
bool isYearly(icalcomponent *zone)
{
    for (auto *part = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); part;
         part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)) {
        for (auto *rule = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY); rule;
             rule = icalcomponent_get_next_property(part, ICAL_RRULE_PROPERTY)) {
            const icalrecurrencetype recurrence = icalproperty_get_rrule(rule);
            if (recurrence.freq != ICAL_YEARLY_RECURRENCE
                || recurrence.by_second[0] != ICAL_RECURRENCE_ARRAY_MAX
                || recurrence.by_minute[0] != ICAL_RECURRENCE_ARRAY_MAX
                || recurrence.by_hour[0] != ICAL_RECURRENCE_ARRAY_MAX)
                return false;
        }
    }
    return true;
}

}

void IcalZones::add(IcalComponent zone)
{
    auto *name = icalcomponent_get_first_property(zone.get(), ICAL_TZID_PROPERTY);
    if (!name || !icalproperty_get_tzid(name) || !isYearly(zone.get()))
        return;
    const std::string id = icalproperty_get_tzid(name);
    std::unique_ptr<icaltimezone, ZoneDeleter> made(icaltimezone_new());
    if (icaltimezone_set_component(made.get(), zone.get()) == 0)
        return;
    (void)zone.release(); // it is the zone's now
    m_zones.insert_or_assign(id, std::move(made));
}

IcalDate IcalZones::date(icalproperty *property)
{
    IcalDate result;
    icalvalue *value = icalproperty_get_value(property);
    result.time = result.local = icalvalue_get_datetime(value);
    icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char *name = parameter ? icalparameter_get_tzid(parameter) : nullptr;
    if (name && !result.time.is_date && !icaltime_is_utc(result.time)) {
        if (icaltimezone *zone = find(name)) {
            result.local.zone = zone;
            result.time = icaltime_convert_to_zone(result.local, icaltimezone_get_utc_timezone());
        } else {
            result.unknownZone = name;
        }
    }
    result.edtf = edtfOf(result.time);
    return result;
}

icaltimezone *IcalZones::find(const std::string &name)
{
    if (const auto own = m_zones.find(name); own != m_zones.end())
        return own->second.get();
    return isKnownZone(name) ? icaltimezone_get_builtin_timezone(name.c_str()) : nullptr;
}

icaltimetype endOf(const IcalDate &date, icaldurationtype duration)
{
    icaldurationtype days = duration;
    days.hours = days.minutes = days.seconds = 0;
    duration.days = duration.weeks = 0;
    icaltimetype time = icaltime_add(date.local, days);
    if (date.local.zone)
        time = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
    return icaltime_add(time, duration);
}

std::string edtfOf(const icaltimetype &time)
{
    std::string edtf = edtfFrom(time.year, time.month, time.day);
    if (time.is_date)
        return edtf;
    edtf += 'T' + twoDigits(time.hour) + ':' + twoDigits(time.minute);
    if (time.second != 0)
        edtf += ':' + twoDigits(time.second);
    return icaltime_is_utc(time) ? edtf + 'Z' : edtf;
}

}
