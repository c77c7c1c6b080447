// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deadlinetable.h"

#include "ledger/knowledge.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr std::chrono::seconds second{1};

Day dayOf(Instant instant)
{
    return date::floor<date::days>(instant);
}

/// Terms of months and of business days take longer from one day than from another. All of it
/// comes back within four years but for the odd leap day that a century leaves out.
constexpr int daysOfCycle = 4 * 365 + 1;

/// The days that a term takes when it runs from a moment.
std::int64_t daysFrom(Instant moment, const Term &term, std::string_view zone)
{
    return (dayOf(plus(moment, term, zone)) - dayOf(moment)).count();
}

/// Days of a term that runs from some moment of `when`: its ends and every day between.
DayCount daysOfTerm(const Window &when, const Deadline &deadline, std::string_view zone)
{
    const auto low = [&](Instant moment) { return daysFrom(moment, deadline.shortest, zone); };
    const auto high = [&](Instant moment) { return daysFrom(moment, deadline.longest, zone); };
    const Instant last = when.to - second;
    DayCount result{std::min(low(when.from), low(last)), std::max(high(when.from), high(last))};
    Instant moment = when.from;
    for (int i = 0; i < daysOfCycle && moment < last; ++i, moment += date::days(1)) {
        result.low = std::min(result.low, low(moment));
        result.high = std::max(*result.high, high(moment));
    }
    return result;
}

DayCount daysGiven(const Dossier &dossier, const Event &event, const Window &due)
{
    const Deadline &deadline = *dossier.deadlineOf(event);
    if (!deadline.due)
        return daysOfTerm(event.when->extent(), deadline, dossier.timezone);
    DayCount result = daysBetween(event.when->extent(), due);
    if (deadline.due->endEnd != EdtfEnd::date)
        result.high.reset();
    return result;
}

/// How late it was met, if it surely was, or perhaps by a day.
std::optional<DayCount> late(const DeadlineRow &row)
{
    if (row.status.state != DeadlineState::met || !row.decided)
        return {};
    const DayCount days = daysBetween(row.status.due, row.decided->extent());
    const bool isLate = row.decided->start.earliest >= row.status.due.to;
    return isLate || days.high != 0 ? std::optional(days) : std::nullopt;
}

/// Makes the rows of one moment.
class Table
{
public:
    Table(const Dossier &dossier, const Reading &reading, Instant at)
        : m_dossier(dossier)
        , m_reading(reading)
        , m_at(std::min(at, reading.asOf.value_or(at)))
    {
    }

    [[nodiscard]] bool isKnown(Index event) const
    {
        return m_dossier.events[event].when->start.earliest < m_at
            && ledgerline::isKnown(m_dossier, event, m_reading);
    }
    [[nodiscard]] DeadlineRow row(Index event) const;
    [[nodiscard]] std::optional<DayCount> daysLate(Index event) const;

private:
    [[nodiscard]] const Deadline &deadlineOf(Index event) const;
    [[nodiscard]] DeadlineRow begun(Index event) const;
    [[nodiscard]] std::vector<Index> chainOf(Index event) const;
    [[nodiscard]] Index teller(const DeadlineRow &row, const Edtf *day) const;
    void decide(DeadlineRow &row) const;
    void countDays(DeadlineRow &row) const;
    [[nodiscard]] std::vector<Index> sourcesOf(Index event) const;
    [[nodiscard]] bool isPublished(Index source) const;

    const Dossier &m_dossier;
    const Reading &m_reading;
    Instant m_at;
};

const Deadline &Table::deadlineOf(Index event) const
{
    return *m_dossier.deadlineOf(m_dossier.events[event]);
}

/// How it stands and who says so, yet no days.
DeadlineRow Table::begun(Index event) const
{
    DeadlineRow row;
    row.event = event;
    row.status = deadlineStatus(m_dossier, event, m_at, m_reading);
    row.due = dueDate(m_dossier, event);
    decide(row);
    return row;
}

DeadlineRow Table::row(Index event) const
{
    DeadlineRow row = begun(event);
    row.chain = chainOf(event);
    if (givesDays(deadlineOf(event)))
        countDays(row);
    return row;
}

std::optional<DayCount> Table::daysLate(Index event) const
{
    return late(begun(event));
}

std::vector<Index> Table::chainOf(Index event) const
{
    std::vector<Index> chain{event};
    const auto add = [&](LinkKind kind, Index other) {
        if (kind == LinkKind::amends && m_dossier.deadlineOf(m_dossier.events[other])
            && isKnown(other) && std::find(chain.begin(), chain.end(), other) == chain.end())
            chain.push_back(other);
    };
    // The chain grows meanwhile, which clang-tidy does not see through `add`.
    // NOLINTNEXTLINE(modernize-loop-convert)
    for (std::size_t next = 0; next < chain.size(); ++next) {
        for (const Link &link : m_dossier.linksFrom(chain[next]))
            add(link.kind, link.to);
        for (const Link &link : m_dossier.linksTo(chain[next]))
            add(link.kind, link.from);
    }
    std::sort(chain.begin(), chain.end());
    return chain;
}

/// Its last day is its end.
bool isOverByItself(DeadlineState state)
{
    return state == DeadlineState::passed || state == DeadlineState::ended;
}

/// The first event that tells the outcome, on the day of it or later.
Index Table::teller(const DeadlineRow &row, const Edtf *day) const
{
    const DeadlineState state = row.status.state;
    const bool isChange = state == DeadlineState::amended || state == DeadlineState::withdrawn;
    const Instant since = day   ? day->start.earliest
        : isOverByItself(state) ? row.status.due.from
                                : m_dossier.events[row.event].when->start.earliest;
    Index result = none;
    for (const Link &link : m_dossier.linksTo(row.event)) {
        const bool tells = isChange
            ? link.kind == LinkKind::amends
            : link.kind == LinkKind::fulfils || link.kind == LinkKind::reportsOn;
        if (tells && isKnown(link.from) && m_dossier.events[link.from].when->end.latest > since)
            result = std::min(result, link.from);
    }
    return result;
}

void Table::decide(DeadlineRow &row) const
{
    if (row.status.state == DeadlineState::pending)
        return;
    const Deadline &deadline = deadlineOf(row.event);
    const Edtf *const day = row.status.isStated ? deadline.outcomeOn : nullptr;
    row.decidedBy = teller(row, day);
    if (day)
        row.decided = *day;
    else if (isOverByItself(row.status.state))
        row.decided = row.due;
    else if (row.decidedBy != none)
        row.decided = *m_dossier.events[row.decidedBy].when;
    if (row.decidedBy != none) {
        row.basis = OutcomeBasis::event;
        row.sources = sourcesOf(row.decidedBy);
    } else if (row.status.isStated) {
        row.basis = OutcomeBasis::file;
        row.sources = sourcesOf(row.event);
    } else {
        row.basis = OutcomeBasis::calendar;
    }
}

void Table::countDays(DeadlineRow &row) const
{
    const DayCount given = daysGiven(m_dossier, m_dossier.events[row.event], row.status.due);
    row.given = given;
    const Window announced = m_dossier.events[row.event].when->extent();
    const Window today{m_at - second, m_at};
    switch (row.status.state) {
    case DeadlineState::pending:
        row.left = daysBetween(today, row.status.due);
        if (!given.high) // it falls due on that day or any later one
            row.left->high.reset();
        break;
    case DeadlineState::passed:
        row.used = row.given;
        row.overdue = daysBetween(row.status.due, today);
        break;
    case DeadlineState::met:
        row.overdue = late(row);
        [[fallthrough]];
    case DeadlineState::amended:
    case DeadlineState::withdrawn:
        // Without a day it was some time before the term was over.
        row.used
            = row.decided ? daysBetween(announced, row.decided->extent()) : DayCount{0, given.high};
        break;
    case DeadlineState::ended: // it gives no days
        break;
    }
}

bool Table::isPublished(Index source) const
{
    const auto &published = m_dossier.sources[source].published;
    return !m_reading.asOf || !published || published->end.latest <= *m_reading.asOf;
}

/// The sources of an event and of its claims, each once.
std::vector<Index> Table::sourcesOf(Index event) const
{
    std::vector<Index> result;
    const auto add = [&](Index source) {
        if (source != none && isPublished(source)
            && std::find(result.begin(), result.end(), source) == result.end())
            result.push_back(source);
    };
    for (const Citation &citation : m_dossier.citationsOf(m_dossier.events[event]))
        add(citation.source);
    for (const Claim &claim : m_dossier.claimsOf(m_dossier.events[event]))
        add(claim.source);
    return result;
}

}

DayCount daysBetween(const Window &from, const Window &to)
{
    const auto days
        = [](Instant first, Instant last) { return (dayOf(last) - dayOf(first)).count(); };
    return {std::max<std::int64_t>(0, days(from.to - second, to.from)),
            std::max<std::int64_t>(0, days(from.from, to.to - second))};
}

std::optional<DayCount> daysLate(const Dossier &dossier, Index event, const Reading &reading,
                                 Instant at)
{
    return Table(dossier, reading, at).daysLate(event);
}

std::vector<DeadlineRow> deadlines(const Dossier &dossier, const Reading &reading, Instant at)
{
    const Table table(dossier, reading, at);
    std::vector<DeadlineRow> result;
    for (Index event = 0; event < dossier.events.size(); ++event) {
        if (dossier.deadlineOf(dossier.events[event]) && table.isKnown(event))
            result.push_back(table.row(event));
    }
    return result;
}

}
