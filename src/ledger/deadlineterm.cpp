// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deadline.h"

#include "dossier/calendar.h"
#include "dossier/moment.h"
#include "dossier/zone.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr std::chrono::seconds second{1};
constexpr std::chrono::hours wholeDay{24};

/// By the calendar; a day that the month does not have becomes its last.
Instant afterMonths(Instant instant, int months)
{
    const CalendarDay day = calendarDay(instant);
    const Instant month = startOf(day.year, day.month + months);
    const CalendarDay target = calendarDay(month);
    const int last = daysInMonth(target.year, target.month);
    return month + wholeDay * (std::min(day.day, last) - 1) + (instant - startOfDay(instant));
}

/// Calendar days to the last of so many Mondays to Fridays. From a Saturday or Sunday they are
/// counted as from the Friday before.
std::int64_t daysOf(Instant from, int businessDays)
{
    if (businessDays == 0)
        return 0;
    constexpr int friday = 5;
    const int sinceSunday = weekday(from);
    const int sinceFriday = sinceSunday > friday ? 1 : sinceSunday == 0 ? 2 : 0;
    const int weekdays = (sinceFriday > 0 ? friday : sinceSunday) + businessDays; // Monday is 1
    const std::int64_t weeks = (weekdays - 1) / friday;
    return weeks * 7 + weekdays - weeks * friday
        - (sinceFriday > 0 ? friday + sinceFriday : sinceSunday);
}

/// A term's end told as finely as it is known from when it was announced.
Edtf dateOf(const Window &due, const Edtf &announced, const Deadline &deadline)
{
    // An end that nobody knows has neither an hour nor a doubt of its own.
    Edtf result;
    result.start = announced.startEnd == EdtfEnd::date ? announced.start : announced.end;
    result.end = announced.endEnd == EdtfEnd::date ? announced.end : announced.start;
    if (deadline.shortest.seconds != 0 && isMoment(result.start)) {
        result.start.latest = due.from + (result.start.latest - result.start.earliest);
    } else {
        result.start.precision = Precision::day;
        result.start.latest = std::min(startOfDay(due.from) + wholeDay, due.to);
    }
    if (deadline.longest.seconds != 0 && isMoment(result.end)) {
        result.end.earliest = due.to - (result.end.latest - result.end.earliest);
    } else {
        result.end.precision = Precision::day;
        result.end.earliest = std::max(startOfDay(due.to - second), due.from);
    }
    result.start.earliest = due.from;
    result.end.latest = due.to;
    result.interval = result.start.precision != result.end.precision
        || result.start.earliest != result.end.earliest;
    return result;
}

}

Instant plus(Instant instant, const Term &term, std::string_view zone)
{
    Instant result = term.months == 0 ? instant : afterMonths(instant, term.months);
    result += wholeDay * (std::int64_t{term.days} + daysOf(result, term.businessDays));
    return term.seconds == 0 ? result
                             : realTimeAfter(result, std::chrono::seconds(term.seconds), zone);
}

Edtf dueDate(const Dossier &dossier, Index event)
{
    const Event &announced = dossier.events[event];
    const Deadline *const deadline = dossier.deadlineOf(announced);
    if (!deadline)
        return noDate;
    if (deadline->due)
        return *deadline->due;

    // The last instant is moved and not the end, which may be the first of another month.
    const Window when = announced.when->extent();
    Window due{plus(when.from, deadline->shortest, dossier.timezone),
               plus(when.to - second, deadline->longest, dossier.timezone) + second};
    if (deadline->shortest.seconds == 0)
        due.from = startOfDay(due.from);
    if (deadline->longest.seconds == 0)
        due.to = startOfDay(due.to - second) + wholeDay;
    else if (isMoment(announced.when->start)) // a minute that the clock skips is none of real time
        due.to = std::max(due.to, due.from + (when.to - when.from));
    return dateOf(due, *announced.when, *deadline);
}

Window due(const Dossier &dossier, Index event)
{
    return dossier.deadlineOf(dossier.events[event]) ? dueDate(dossier, event).extent() : Window{};
}

}
