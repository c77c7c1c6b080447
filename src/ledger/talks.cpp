// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/talks.h"

#include "ledger/knowledge.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr Window always{Instant::min(), Instant::max()};
constexpr std::chrono::seconds second{1};

Window windowOf(const Dossier &dossier, Index event)
{
    return dossier.events[event].when->extent();
}

/// The round and its sessions.
std::vector<Index> sessionsOf(const Dossier &dossier, Index round)
{
    std::vector<Index> result{round};
    for (std::size_t next = 0; next < result.size(); ++next) {
        for (const Link &link : dossier.linksTo(result[next])) {
            if (link.kind == LinkKind::partOf && dossier.events[link.from].kind == EventKind::talks
                && std::find(result.begin(), result.end(), link.from) == result.end())
                result.push_back(link.from);
        }
    }
    return result;
}

std::vector<Index> pledgesOf(const Dossier &dossier, Index round, const Reading &reading)
{
    std::vector<Index> result;
    for (const Index session : sessionsOf(dossier, round)) {
        for (const Link &link : dossier.linksTo(session)) {
            if (link.kind == LinkKind::agreedAt && isKnown(dossier, link.from, reading))
                result.push_back(link.from);
        }
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::vector<TalksRow> rowsOf(const Dossier &dossier, const std::vector<Round> &all,
                             const Window &window, const Reading &reading)
{
    std::vector<TalksRow> result;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Index event = all[i].event;
        const Window when = windowOf(dossier, event);
        if (!when.overlaps(window))
            continue;
        TalksRow row{all[i], {}, pledgesOf(dossier, event, reading)};
        if (i > 0)
            row.sincePrevious = daysBetween(windowOf(dossier, all[i - 1].event), when);
        result.push_back(std::move(row));
    }
    return result;
}

/// Sets what was said of several rounds against what is recorded of each.
class Combiner
{
public:
    Combiner(const Dossier &dossier, Index measure, const Reading &reading)
        : m_dossier(dossier)
        , m_measure(measure)
        , m_reading(reading)
        , m_everyone(dossier, reading)
    {
    }

    /// None where the claim is no combined length of talks, or is not known.
    [[nodiscard]] std::optional<TalksTogether> together(Index row) const;

private:
    const Dossier &m_dossier;
    Index m_measure;
    const Reading &m_reading;
    Reckoning m_everyone;
};

std::optional<TalksTogether> Combiner::together(Index row) const
{
    const Claim &claim = m_dossier.claims[row];
    const auto events = m_dossier.combinedBy(claim);
    if (m_dossier.scopeOf(claim) != Scope::combined || claim.measure != m_measure
        || !m_dossier.to(claim).empty() || !isKnown(m_dossier, claim, m_reading)
        || !std::all_of(events.begin(), events.end(), [&](Index event) {
               return m_dossier.events[event].kind == EventKind::talks;
           }))
        return {};
    TalksTogether result{{}, {events.begin(), events.end()}};
    std::sort(result.talks.begin(), result.talks.end());
    const Figure length{.measure = m_measure, .to = none};
    Reading word = wordOf(claim.by);
    word.asOf = m_reading.asOf;
    Checkpoint &checkpoint = result.checkpoint;
    checkpoint.claim = row;
    checkpoint.period = windowOf(m_dossier, result.talks.front());
    for (const Index event : result.talks)
        checkpoint.period.to = std::max(checkpoint.period.to, windowOf(m_dossier, event).to);
    checkpoint.own = Reckoning(m_dossier, word).sum(result.talks, length);
    checkpoint.everyone = m_everyone.sum(result.talks, length);
    decide(checkpoint, claim.quantity());
    return result;
}

}

Talks talks(const Dossier &dossier, const Window &window, const Reading &reading)
{
    Talks result;
    const Index lane = dossier.laneOf(EventKind::talks);
    if (lane == none)
        return result;
    const std::vector<Round> all = rounds(dossier, always, reading);
    result.rows = rowsOf(dossier, all, window, reading);
    if (const auto &edition = dossier.edition; !all.empty() && edition) {
        const Instant at = std::min(edition->end.latest, reading.asOf.value_or(Instant::max()));
        result.sinceLast = daysBetween(windowOf(dossier, all.back().event), {at - second, at});
    }
    const Combiner combiner(dossier, dossier.lanes[lane].measure, reading);
    for (Index claim = 0; claim < dossier.claims.size(); ++claim) {
        auto together = combiner.together(claim);
        if (together
            && std::any_of(together->talks.begin(), together->talks.end(),
                           [&](Index event) { return windowOf(dossier, event).overlaps(window); }))
            result.together.push_back(std::move(*together));
    }
    return result;
}

}
