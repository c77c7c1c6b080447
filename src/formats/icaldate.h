// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The dates of iCalendar as EDTF.
#pragma once

#include <libical/ical.h>

#include <map>
#include <memory>
#include <string>

namespace ledgerline {

struct IcalComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using IcalComponent = std::unique_ptr<icalcomponent, IcalComponentDeleter>;

/// A moment of a file: in universal time, on the reader's own clock, or a day.
struct IcalDate
{
    std::string edtf;
    icaltimetype time{};
    icaltimetype local{}; ///< the same on the clock of its zone
    std::string unknownZone; ///< whose clock it was on; empty when it is known
};

/// The time zones that a file tells of itself, and those of the system.
class IcalZones
{
public:
    /// Takes what a file tells of a zone.
    void add(IcalComponent zone);

    /// What a property like DTSTART says. Of a zone that is not known the clock's reading remains.
    [[nodiscard]] IcalDate date(icalproperty *property);

private:
    struct ZoneDeleter
    {
        void operator()(icaltimezone *zone) const { icaltimezone_free(zone, 1); }
    };

    [[nodiscard]] icaltimezone *find(const std::string &name);

    std::map<std::string, std::unique_ptr<icaltimezone, ZoneDeleter>> m_zones;
};

/// When a duration ends that begins at a date: its days are those of the date's own clock, which
/// may have changed between, and its hours are as long as all hours (RFC 5545, 3.3.6).
[[nodiscard]] icaltimetype endOf(const IcalDate &date, icaldurationtype duration);

/// "2025-06-16", "2025-06-16T20:37", and "Z" behind it in universal time. The second stands there
/// only if it is not the first.
[[nodiscard]] std::string edtfOf(const icaltimetype &time);

}
