// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/wording.h"

#include "dossier/calendar.h"
#include "dossier/moment.h"

namespace ledgerline {

namespace {

constexpr std::string_view enDash = "\u2013";
constexpr std::string_view spacedDash = " \u2013 ";

constexpr std::string_view monthNames[]
    = {"January", "February", "March",     "April",   "May",      "June",
       "July",    "August",   "September", "October", "November", "December"};

std::string join(const std::string &first, std::string_view dash, const std::string &last)
{
    return first + std::string(dash) + last;
}

std::string year(std::int64_t year)
{
    return year > 0 ? std::to_string(year) : std::to_string(1 - year) + " BC";
}

std::string month(const CalendarDay &date)
{
    return std::string(monthNames[date.month - 1]);
}

std::string monthYear(const CalendarDay &date)
{
    return month(date) + ' ' + year(date.year);
}

std::string dayMonth(const CalendarDay &date)
{
    return std::to_string(date.day) + ' ' + month(date);
}

std::string dayMonthYear(const CalendarDay &date)
{
    return dayMonth(date) + ' ' + year(date.year);
}

/// Seasons begin in March, June, September and December.
std::string season(const CalendarDay &date)
{
    constexpr std::string_view names[] = {"spring", "summer", "autumn", "winter"};
    return std::string(names[date.month / 3 - 1]) + ' ' + year(date.year);
}

std::string timeOfDay(Instant instant, Precision precision)
{
    const auto time = date::hh_mm_ss(instant - startOfDay(instant));
    const std::string result
        = twoDigits(time.hours().count()) + ':' + twoDigits(time.minutes().count());
    return precision == Precision::second ? result + ':' + twoDigits(time.seconds().count())
                                          : result;
}

/// The years that a decade or century covers, where no shorter word is right.
std::string years(const EdtfDate &date)
{
    const std::int64_t first = calendarDay(date.earliest).year;
    const std::int64_t last = calendarDay(date.latest - std::chrono::seconds(1)).year;
    if (first > 0 || last <= 0)
        return first > 0 ? join(year(first), enDash, year(last))
                         : join(std::to_string(1 - first), enDash, year(last));
    return join(year(first), spacedDash, "AD " + year(last));
}

/// A date's words without its qualifiers.
std::string plainDate(const EdtfDate &date)
{
    const CalendarDay first = calendarDay(date.earliest);
    switch (date.precision) {
    case Precision::second:
    case Precision::minute:
        return dayMonthYear(first) + ", " + timeOfDay(date.earliest, date.precision);
    case Precision::day:
        return dayMonthYear(first);
    case Precision::month:
        return monthYear(first);
    case Precision::season:
        return season(first);
    case Precision::year:
        return year(first.year);
    case Precision::decade:
        return first.year > 0 ? year(first.year) + 's' : years(date);
    case Precision::century:
        return years(date);
    }
    return {};
}

bool isQualified(const EdtfDate &date)
{
    return date.approximate || date.uncertain;
}

std::string qualifiedDate(const EdtfDate &date)
{
    return (date.approximate ? "about " : "") + plainDate(date)
        + (date.uncertain ? " (uncertain)" : "");
}

/// Two days, told as shortly as is clear.
std::string dayRange(const CalendarDay &first, const CalendarDay &last)
{
    if (first == last)
        return dayMonthYear(first);
    if (first.year != last.year)
        return join(dayMonthYear(first), spacedDash, dayMonthYear(last));
    if (first.month != last.month)
        return join(dayMonth(first), spacedDash, dayMonthYear(last));
    return join(std::to_string(first.day), enDash, dayMonthYear(last));
}

std::string monthRange(const CalendarDay &first, const CalendarDay &last)
{
    if (first.year != last.year)
        return join(monthYear(first), spacedDash, monthYear(last));
    return first.month == last.month ? monthYear(first)
                                     : join(month(first), enDash, monthYear(last));
}

std::string timeRange(const EdtfDate &start, const EdtfDate &end)
{
    if (startOfDay(start.earliest) != startOfDay(end.earliest))
        return join(plainDate(start), spacedDash, plainDate(end));
    return join(plainDate(start), enDash, timeOfDay(end.earliest, end.precision));
}

std::string interval(const EdtfDate &start, const EdtfDate &end)
{
    if (isQualified(start) || isQualified(end))
        return "from " + qualifiedDate(start) + " to " + qualifiedDate(end);
    const CalendarDay first = calendarDay(start.earliest);
    const CalendarDay last = calendarDay(end.earliest);
    if (isMoment(start) && isMoment(end))
        return timeRange(start, end);
    if (start.precision != end.precision)
        return join(plainDate(start), spacedDash, plainDate(end));
    if (start == end)
        return plainDate(start);
    switch (start.precision) {
    case Precision::day:
        return dayRange(first, last);
    case Precision::month:
        return monthRange(first, last);
    case Precision::year:
        if (first.year > 0)
            return join(year(first.year), enDash, year(last.year));
        [[fallthrough]];
    default:
        return join(plainDate(start), spacedDash, plainDate(end));
    }
}

}

std::string describe(const Edtf &date)
{
    if (!date.interval)
        return qualifiedDate(date.start);
    if (date.startEnd == EdtfEnd::date && date.endEnd == EdtfEnd::date)
        return interval(date.start, date.end);
    if (date.startEnd == EdtfEnd::date) {
        const bool isOpen = date.endEnd == EdtfEnd::open;
        return "from " + qualifiedDate(date.start) + (isOpen ? " on" : ", end not known");
    }
    const bool isOpen = date.startEnd == EdtfEnd::open;
    return "until " + qualifiedDate(date.end) + (isOpen ? "" : ", beginning not known");
}

std::string describeDays(const Window &window)
{
    const Instant last = std::max(window.from, window.to - std::chrono::seconds(1));
    return dayRange(calendarDay(window.from), calendarDay(last));
}

}
