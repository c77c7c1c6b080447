// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deadline.h"

#include "dossier/calendar.h"

#include <algorithm>
#include <limits>

namespace ledgerline {

namespace {

constexpr std::chrono::seconds second{1};
constexpr std::chrono::hours wholeDay{24};

/// What may have happened before `at` is known then.
bool isKnown(const Edtf &date, Instant at)
{
    return date.start.earliest < at;
}

bool isKnown(const Dossier &dossier, Index event, Instant at)
{
    return isKnown(dossier.events[event].when, at);
}

/// From when on nothing in the file is unknown any more.
bool isAllKnown(const Dossier &dossier, Instant at)
{
    return dossier.edition && dossier.edition->end.latest <= at;
}

/// Whether the outcome that the file states was known at `at`. One without a date is known when
/// the term is over, or when the whole file is.
bool isOutcomeKnown(const Dossier &dossier, const Deadline &deadline, Instant end, Instant at)
{
    if (deadline.outcome == Outcome::unstated)
        return false;
    if (deadline.outcomeOn)
        return isKnown(*deadline.outcomeOn, at);
    return end <= at || isAllKnown(dossier, at);
}

DeadlineState stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::met:
        return DeadlineState::met;
    case Outcome::passed:
        return DeadlineState::passed;
    case Outcome::withdrawn:
        return DeadlineState::withdrawn;
    case Outcome::superseded:
        return DeadlineState::amended;
    case Outcome::unstated:
        break;
    }
    return DeadlineState::pending;
}

/// The first event, as known at `at`, that amends this one.
Index firstAmendment(const Dossier &dossier, Index event, Instant at)
{
    Index result = none;
    for (const Link &link : dossier.linksTo(event)) {
        if (link.kind == LinkKind::amends && isKnown(dossier, link.from, at))
            result = std::min(result, link.from); // rows are in order of time
    }
    return result;
}

/// Whole days from the day of the last moment before `at` to the last due day.
int daysBetween(Instant at, Instant dueEnd)
{
    const auto today = date::floor<date::days>(at - second);
    const auto last = date::floor<date::days>(dueEnd - second);
    constexpr std::int64_t greatest = std::numeric_limits<int>::max();
    const std::int64_t days = (last - today).count();
    return static_cast<int>(std::clamp(days, -greatest, greatest));
}

}

Instant plus(Instant instant, const Term &term)
{
    const Instant midnight = startOfDay(instant);
    CalendarDay day = calendarDay(instant);
    const Instant month = startOf(day.year, day.month + term.months);
    const CalendarDay target = calendarDay(month);
    day.day = std::min(day.day, daysInMonth(target.year, target.month));
    return month + wholeDay * (day.day - 1) + (instant - midnight)
        + wholeDay * std::int64_t{term.days} + std::chrono::seconds(term.seconds);
}

Window due(const Dossier &dossier, Index event)
{
    const Event &announced = dossier.events[event];
    if (announced.deadline == none)
        return {};
    const Deadline &deadline = dossier.deadlines[announced.deadline];
    if (deadline.due)
        return deadline.due->extent();

    // The last instant is moved and not the end, which may be the first of another month.
    const Window when = announced.when.extent();
    Window result{plus(when.from, deadline.shortest),
                  plus(when.to - second, deadline.longest) + second};
    if (deadline.shortest.seconds == 0)
        result.from = startOfDay(result.from);
    if (deadline.longest.seconds == 0)
        result.to = startOfDay(result.to - second) + wholeDay;
    return result;
}

std::string_view name(DeadlineState state)
{
    switch (state) {
    case DeadlineState::pending:
        return "pending";
    case DeadlineState::amended:
        return "amended";
    case DeadlineState::met:
        return "met";
    case DeadlineState::passed:
        return "passed";
    case DeadlineState::withdrawn:
        return "withdrawn";
    }
    return {};
}

DeadlineStatus deadlineStatus(const Dossier &dossier, Index event, Instant at)
{
    DeadlineStatus status{.state = DeadlineState::pending,
                          .amendedBy = firstAmendment(dossier, event, at),
                          .due = due(dossier, event),
                          .daysLeft = 0};
    if (dossier.events[event].deadline == none)
        return status;
    status.daysLeft = daysBetween(at, status.due.to);
    const Deadline &deadline = dossier.deadlines[dossier.events[event].deadline];
    if (isOutcomeKnown(dossier, deadline, status.due.to, at))
        status.state = stateOf(deadline.outcome);
    else if (status.amendedBy != none)
        status.state = DeadlineState::amended;
    else if (status.due.to <= at)
        status.state = DeadlineState::passed;
    return status;
}

Index latestAmendment(const Dossier &dossier, Index event, Instant at)
{
    const EventKind kind = dossier.events[event].kind;
    std::vector<Index> chain{event};
    for (std::size_t next = 0; next < chain.size(); ++next) {
        for (const Link &link : dossier.linksTo(chain[next])) {
            const bool isNew = std::find(chain.begin(), chain.end(), link.from) == chain.end();
            if (link.kind == LinkKind::amends && isNew && dossier.events[link.from].kind == kind
                && isKnown(dossier, link.from, at))
                chain.push_back(link.from);
        }
    }
    return chain.size() == 1 ? event : *std::max_element(std::next(chain.begin()), chain.end());
}

}
