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

class Adder
{
public:
    Adder(const Dossier &dossier, std::span<const Index> events, const Reading &reading,
          const std::stop_token &stop)
        : m_dossier(dossier)
        , m_reading(reading)
        , m_stop(stop)
    {
        for (const Index event : events) {
            if (isKnown(dossier, event, reading))
                m_events.push_back(event);
        }
        m_known = m_events;
        std::ranges::sort(m_known);
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
            // Who told only the whole left open what of it was of a part that others tell.
            const auto whole = wholeCountedOf(m_dossier, event, figure, m_reading);
            auto counted = count(m_dossier, event, whole.value_or(figure), m_reading);
            if (!counted)
                continue;
            if (anyTold(wholesOf(m_dossier, event), whole.value_or(figure))) {
                isPart = true;
                continue;
            }
            if (whole)
                counted = uncountedPartOf(*counted);
            // Its parts add their own counts; beside them it only leaves the sum open.
            if (counted->undisclosed && anyTold(stagesOf(m_dossier, event), figure))
                counted->quantity.low = 0;
            m_totals[figure].add(event, *counted, true);
        }
        if (isPart)
            refuse(Refusal::part, event);
    }

    /// Whether any of `others` is among the events and has told a count.
    [[nodiscard]] bool anyTold(const std::vector<Index> &others, Figure figure) const
    {
        return std::ranges::any_of(others, [&](Index other) {
            if (!std::ranges::binary_search(m_known, other))
                return false;
            const auto counted = count(m_dossier, other, figure, m_reading);
            return counted && !counted->undisclosed;
        });
    }

    const Dossier &m_dossier;
    Reading m_reading;
    std::stop_token m_stop;
    std::vector<Index> m_events; ///< in order of time
    std::vector<Index> m_known; ///< the same, sorted by their rows
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
