// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deadline.h"

#include "ledger/knowledge.h"

#include <algorithm>
#include <limits>

namespace ledgerline {

namespace {

constexpr std::chrono::seconds second{1};

/// The moment of judgement, and what was known of the record then.
struct Moment
{
    const Dossier &dossier;
    const Reading &reading;
    Instant at;

    Moment(const Dossier &dossier_, const Reading &reading_, Instant at_)
        : dossier(dossier_)
        , reading(reading_)
        , at(std::min(at_, reading_.asOf.value_or(at_)))
    {
    }

    /// What may have happened before is known.
    [[nodiscard]] bool knows(const Edtf &date) const { return date.start.earliest < at; }

    /// Of an event it must have been told, too, where the reading has a day.
    [[nodiscard]] bool knows(Index event) const
    {
        return knows(*dossier.events[event].when) && isKnown(dossier, event, reading);
    }
};

/// From when on nothing in the file is unknown any more.
bool isAllKnown(const Moment &moment)
{
    return moment.dossier.edition && moment.dossier.edition->end.latest <= moment.at;
}

/// The first event, as known then, that amends this one.
Index firstAmendment(const Moment &moment, Index event)
{
    Index result = none;
    for (const Link &link : moment.dossier.linksTo(event)) {
        if (link.kind == LinkKind::amends && moment.knows(link.from))
            result = std::min(result, link.from); // rows are in order of time
    }
    return result;
}

bool isEverAmended(const Dossier &dossier, Index event)
{
    const auto links = dossier.linksTo(event);
    return std::any_of(links.begin(), links.end(),
                       [](const Link &link) { return link.kind == LinkKind::amends; });
}

/// Whether the outcome that the file states was known: from the last day on that its date allows;
/// one without a date when the term is over, or when the whole file is. That another term took its
/// place is not known before that other term is, where the file has it.
bool isOutcomeKnown(const Moment &moment, Index event, const Deadline &deadline,
                    const DeadlineStatus &status)
{
    if (deadline.outcome == Outcome::unstated)
        return false;
    if (deadline.outcome == Outcome::superseded && status.amendedBy == none
        && isEverAmended(moment.dossier, event))
        return false;
    const Instant known = deadline.outcomeOn ? deadline.outcomeOn->end.latest : status.due.to;
    return known <= moment.at || isAllKnown(moment);
}

DeadlineState stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::met:
        return DeadlineState::met;
    case Outcome::passed:
        return DeadlineState::passed;
    case Outcome::ended:
        return DeadlineState::ended;
    case Outcome::withdrawn:
        return DeadlineState::withdrawn;
    case Outcome::superseded:
        return DeadlineState::amended;
    case Outcome::unstated:
        break;
    }
    return DeadlineState::pending;
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
    case DeadlineState::ended:
        return "ended";
    case DeadlineState::withdrawn:
        return "withdrawn";
    }
    return {};
}

bool givesDays(const Deadline &deadline)
{
    return deadline.outcome != Outcome::ended;
}

DeadlineStatus deadlineStatus(const Dossier &dossier, Index event, Instant at,
                              const Reading &reading)
{
    const Moment moment(dossier, reading, at);
    DeadlineStatus status{.state = DeadlineState::pending,
                          .amendedBy = firstAmendment(moment, event),
                          .due = due(dossier, event),
                          .daysLeft = 0,
                          .isStated = false};
    const Deadline *const deadline = dossier.deadlineOf(dossier.events[event]);
    if (!deadline)
        return status;
    status.daysLeft = daysBetween(moment.at, status.due.to);
    status.isStated = isOutcomeKnown(moment, event, *deadline, status);
    if (status.isStated)
        status.state = stateOf(deadline->outcome);
    else if (status.amendedBy != none)
        status.state = DeadlineState::amended;
    else if (status.due.to <= moment.at)
        status.state = DeadlineState::passed;
    return status;
}

Index latestAmendment(const Dossier &dossier, Index event, Instant at, const Reading &reading)
{
    const Moment moment(dossier, reading, at);
    const EventKind kind = dossier.events[event].kind;
    std::vector<Index> chain{event};
    for (std::size_t next = 0; next < chain.size(); ++next) {
        for (const Link &link : dossier.linksTo(chain[next])) {
            const bool isNew = std::find(chain.begin(), chain.end(), link.from) == chain.end();
            if (link.kind == LinkKind::amends && isNew && dossier.events[link.from].kind == kind
                && moment.knows(link.from))
                chain.push_back(link.from);
        }
    }
    return chain.size() == 1 ? event : *std::max_element(std::next(chain.begin()), chain.end());
}

}
