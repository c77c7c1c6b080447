// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/groupsum.h"

#include "ledger/knowledge.h"
#include "ledger/share.h"

#include <algorithm>
#include <map>
#include <set>

namespace ledgerline {

namespace {

constexpr Window always{Instant::min(), Instant::max()};

class Adder
{
public:
    Adder(const Dossier &dossier, std::span<const Index> events, const Reading &reading,
          const std::stop_token &stop)
        : m_dossier(dossier)
        , m_reading(reading)
        , m_stop(stop)
        , m_shares(dossier, reading)
    {
        for (const Index event : events) {
            if (isKnown(dossier, event, reading))
                m_events.push_back(event);
        }
        m_shares = Shares(dossier, reading, m_events);
        std::ranges::stable_sort(
            m_events, {}, [&](Index event) { return dossier.events[event].when->extent().from; });
    }

    [[nodiscard]] GroupSum sum() &&
    {
        for (const Index event : m_events) {
            const auto figures = figuresOf(m_dossier, event);
            if (isOccurrence(m_dossier.events[event].kind))
                m_figures.insert(figures.begin(), figures.end());
        }
        for (const Index event : m_events) {
            if (m_stop.stop_requested())
                return {};
            refuseClaims(event);
            if (isOccurrence(m_dossier.events[event].kind))
                add(event);
        }
        GroupSum result;
        std::set<std::string_view> units;
        for (auto &[figure, total] : m_totals) {
            units.insert(m_dossier.measures[figure.measure].unit.text);
            result.rows.push_back({figure, std::move(total)});
        }
        if (units.size() > 1)
            m_refused[Refusal::otherUnit].count = static_cast<int>(units.size());
        for (auto &[reason, refused] : m_refused) {
            refused.reason = reason;
            result.refused.push_back(std::move(refused));
        }
        return result;
    }

private:
    void refuse(Refusal reason, Index event)
    {
        Refused &refused = m_refused[reason];
        ++refused.count;
        if (refused.events.empty() || refused.events.back() != event)
            refused.events.push_back(event);
    }

    /// Claims that are about more than their own event, or about nothing that was done.
    void refuseClaims(Index event)
    {
        const bool isDone = isOccurrence(m_dossier.events[event].kind);
        for (const Claim &claim : m_dossier.claimsOf(m_dossier.events[event])) {
            if (!hears(m_dossier, m_reading, claim))
                continue;
            if (m_dossier.scopeOf(claim) == Scope::cumulative)
                refuse(Refusal::runningTotal, event);
            else if (m_dossier.scopeOf(claim) == Scope::combined)
                refuse(Refusal::together, event);
            else if (!isDone)
                refuse(Refusal::notDone, event);
        }
    }

    void add(Index event)
    {
        bool isPart = false;
        for (const Figure figure : m_figures) {
            if (const auto share = m_shares.of(event, figure, always))
                m_totals[figure].add(event, share->count, true);
            const auto whole = wholeCountedOf(m_dossier, event, figure, m_reading);
            isPart = isPart || m_shares.isSpokenFor(event, whole.value_or(figure));
        }
        if (isPart)
            refuse(Refusal::part, event);
    }

    const Dossier &m_dossier;
    Reading m_reading;
    std::stop_token m_stop;
    Shares m_shares;
    std::vector<Index> m_events; ///< in order of time
    std::set<Figure> m_figures;
    std::map<Figure, Total> m_totals;
    std::map<Refusal, Refused> m_refused;
};

}

GroupSum sumOf(const Dossier &dossier, std::span<const Index> events, const Reading &reading,
               const std::stop_token &stop)
{
    return Adder(dossier, events, reading, stop).sum();
}

}
