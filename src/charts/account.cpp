// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/account.h"

#include <algorithm>

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

LaneTable Account::laneTable(EventKind kind) const
{
    LaneTable result;
    result.sides = sidesOf(whole().sums(), kind);
    result.months = bucketsOf(sums(), result.sides, Period::month);
    result.years = bucketsOf(sums(), result.sides, Period::year);
    for (const Side &side : result.sides.sides)
        result.steps.push_back(sums().of(side.figure)->steps());
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

Instant Account::knownUntil() const
{
    const Instant last = whole().m_until.get([this] { return lastKnown(*m_dossier); });
    return std::min(last, m_reading.asOf.value_or(last));
}

void Account::prepare() const
{
    if (m_whole)
        m_whole->prepare();
    for (const EventKind kind : {EventKind::exchange, EventKind::repatriation})
        static_cast<void>(lane(kind));
    static_cast<void>(checkpoints());
    static_cast<void>(rounds());
    static_cast<void>(knownUntil());
}

}
