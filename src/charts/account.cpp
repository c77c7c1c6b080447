// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/account.h"

#include "ledger/contradiction.h"

#include <algorithm>
#include <iterator>

namespace ledgerline {

namespace {

Instant lastKnown(const Dossier &dossier)
{
    Instant last = dossier.extent().from;
    for (const Event &event : dossier.events) {
        if (isOccurrence(event.kind))
            last = std::max(last, event.when->end.latest);
    }
    return dossier.edition ? std::max(last, dossier.edition->end.latest) : last;
}

}

Account::Account(std::shared_ptr<const Dossier> dossier, const Reading &reading,
                 std::shared_ptr<const Account> whole)
    : m_dossier(std::move(dossier))
    , m_reading(reading)
{
    if (!reading.asOf)
        return;
    const bool serves = whole && whole->m_reading == withoutDay(reading);
    m_whole = serves ? std::move(whole)
                     : std::make_shared<const Account>(m_dossier, withoutDay(reading));
}

std::shared_ptr<const Account> wholeOf(const std::shared_ptr<const Account> &account)
{
    return account && account->m_whole ? account->m_whole : account;
}

const Sums &Account::sums() const
{
    return m_sums.get([this] { return Sums(*m_dossier, m_reading); });
}

const LaneTable &Account::lane(EventKind kind) const
{
    const auto &table = kind == EventKind::exchange ? m_exchanges : m_repatriations;
    return table.get([&] { return laneTable(kind); });
}

const std::vector<LaneTable> &Account::others() const
{
    return m_others.get([this] {
        std::vector<LaneTable> result;
        for (const Sides &sides : otherSides(whole().sums()))
            result.push_back(tableOf(sides));
        return result;
    });
}

LaneTable Account::tableOf(const Sides &sides) const
{
    return {.sides = sides,
            .months = bucketsOf(sums(), sides, Period::month),
            .years = bucketsOf(sums(), sides, Period::year),
            .steps = {},
            .greatest = {}};
}

LaneTable Account::laneTable(EventKind kind) const
{
    LaneTable result = tableOf(sidesOf(whole().sums(), kind));
    for (const Side &side : result.sides.sides) {
        result.steps.push_back(sums().of(side.figure)->steps());
        double greatest = 0;
        for (const Step &step : result.steps.back()) {
            const Total &total = step.total;
            result.hasOpen = result.hasOpen || !total.high;
            result.isWideByClaims = result.isWideByClaims || step.isWideByClaims;
            result.isWideByDates = result.isWideByDates || step.isWideByDates;
            greatest = std::max(greatest, static_cast<double>(total.high.value_or(total.low)));
        }
        result.greatest.push_back(greatest);
    }
    return result;
}

const std::vector<Checkpoint> &Account::checkpoints() const
{
    return m_checkpoints.get([this] { return ledgerline::checkpoints(*m_dossier, m_reading); });
}

const std::vector<Round> &Account::rounds() const
{
    return m_rounds.get([this] {
        const Index lane = m_dossier->laneOf(EventKind::talks);
        if (lane == none || m_dossier->lanes[lane].measure == none)
            return std::vector<Round>();
        return ledgerline::rounds(*m_dossier, m_dossier->extent(), m_reading);
    });
}

const PledgeRows &Account::pledges() const
{
    return m_pledges.get([this] { return pledgeRows(*m_dossier, m_reading); });
}

const DeadlineRows &Account::deadlines() const
{
    return m_deadlines.get([this] { return deadlineRows(*m_dossier, m_reading); });
}

const ContradictionRows &Account::contradictions() const
{
    return m_contradictions.get([this] { return contradictionRows(*m_dossier, m_reading); });
}

const std::vector<ChartKind> &Account::charts() const
{
    if (m_whole)
        return m_whole->charts();
    return m_charts.get([this] {
        std::vector<ChartKind> result;
        std::ranges::copy_if(chartKinds, std::back_inserter(result),
                             [this](ChartKind kind) { return has(kind); });
        return result;
    });
}

bool Account::has(ChartKind kind) const
{
    if (m_whole)
        return m_whole->has(kind);
    const auto hasLane = [this](EventKind event) { return !lane(event).sides.sides.empty(); };
    switch (kind) {
    case ChartKind::exchanges:
        return hasLane(EventKind::exchange);
    case ChartKind::bodies:
        return hasLane(EventKind::repatriation);
    case ChartKind::events:
        return !others().empty();
    case ChartKind::cumulative:
        return hasLane(EventKind::exchange) || hasLane(EventKind::repatriation);
    case ChartKind::talks:
        return !rounds().empty();
    case ChartKind::pledges:
        return std::ranges::find(m_dossier->events, EventKind::pledge, &Event::kind)
            != m_dossier->events.end();
    case ChartKind::deadlines:
        return !m_dossier->deadlines.empty();
    case ChartKind::contradictions:
        for (Index event = 0; event < m_dossier->events.size(); ++event) {
            if (isDisputed(*m_dossier, event) || !contradictionsOf(*m_dossier, event).empty())
                return true;
        }
        return false;
    }
    return false;
}

Instant Account::knownUntil() const
{
    const Instant last = whole().m_until.get([this] { return lastKnown(*m_dossier); });
    return std::min(last, m_reading.asOf.value_or(last));
}

void Account::prepare(const std::stop_token &stop) const
{
    if (m_whole)
        m_whole->prepare(stop);
    const auto each = [&](auto... parts) {
        static_cast<void>(((!stop.stop_requested() && (parts(), true)) && ...));
    };
    each([&] { static_cast<void>(sums()); }, [&] { static_cast<void>(lane(EventKind::exchange)); },
         [&] { static_cast<void>(lane(EventKind::repatriation)); },
         [&] { static_cast<void>(checkpoints()); }, [&] { static_cast<void>(rounds()); },
         [&] { static_cast<void>(pledges()); }, [&] { static_cast<void>(deadlines()); },
         [&] { static_cast<void>(contradictions()); }, [&] { static_cast<void>(others()); },
         [&] { static_cast<void>(charts()); }, [&] { static_cast<void>(knownUntil()); });
}

}
