// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/stretch.h"

#include "dossier/calendar.h"
#include "dossier/moment.h"

#include <chrono>
#include <utility>
#include <variant>

namespace ledgerline {

namespace {

constexpr auto instant = std::chrono::seconds(1);
constexpr auto day = std::chrono::hours(24);

Instant firstDay(const Edtf &date)
{
    return startOfDay(stretchOf(date).from);
}

Instant lastDay(const Edtf &date)
{
    const Stretch stretch = stretchOf(date);
    return startOfDay(stretch.isTimed ? stretch.to : stretch.to - instant);
}

/// `stored` if both are dates and agree in what matters, else `date`.
template<typename Part>
std::string agreed(std::string date, std::string_view stored, std::string_view zone, Part part)
{
    const auto own = parseEdtf(date, zone);
    const auto beside = parseEdtf(stored, zone);
    const auto *ownDate = std::get_if<Edtf>(&own);
    const auto *storedDate = std::get_if<Edtf>(&beside);
    if (ownDate && storedDate && part(*ownDate) == part(*storedDate))
        return std::string(stored);
    return date;
}

}

Stretch stretchOf(const Edtf &date)
{
    if (isMoment(date.start) && isMoment(date.end))
        return {date.start.earliest, date.end.earliest, true};
    return {startOfDay(date.start.earliest), startOfDay(date.end.latest - instant) + day, false};
}

bool hasPlainYears(const Stretch &stretch)
{
    return stretch.from >= startOf(1) && stretch.to < startOf(9999, 12, 31);
}

std::string storedDate(std::string date, std::string_view stored, std::string_view zone)
{
    return agreed(std::move(date), stored, zone, stretchOf);
}

std::string storedBegin(std::string begin, std::string_view stored, std::string_view zone)
{
    return agreed(std::move(begin), stored, zone, firstDay);
}

std::string storedTerm(std::string due, std::string_view stored, std::string_view zone)
{
    return agreed(std::move(due), stored, zone, lastDay);
}

}
