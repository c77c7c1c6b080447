// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/stretch.h"

#include "dossier/calendar.h"

#include <chrono>
#include <utility>
#include <variant>

namespace ledgerline {

namespace {

bool hasTime(const EdtfDate &date)
{
    return date.precision == Precision::second || date.precision == Precision::minute;
}

}

Stretch stretchOf(const Edtf &date)
{
    if (hasTime(date.start) && hasTime(date.end))
        return {date.start.earliest, date.end.earliest, true};
    constexpr auto instant = std::chrono::seconds(1);
    constexpr auto day = std::chrono::hours(24);
    return {startOfDay(date.start.earliest), startOfDay(date.end.latest - instant) + day, false};
}

std::string storedDate(std::string date, std::string_view stored, std::string_view zone)
{
    const auto read = parseEdtf(date, zone);
    const auto beside = parseEdtf(stored, zone);
    const auto *readDate = std::get_if<Edtf>(&read);
    const auto *storedDate = std::get_if<Edtf>(&beside);
    if (readDate && storedDate && stretchOf(*readDate) == stretchOf(*storedDate))
        return std::string(stored);
    return date;
}

}
