// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sums.h"

#include "ledger/knowledge.h"
#include "ledger/summary.h"

#include <algorithm>

namespace ledgerline {

namespace {

std::vector<Figure> figuresOfLanes(const Dossier &dossier)
{
    std::vector<Figure> result;
    for (const Lane &lane : dossier.lanes) {
        const bool isOfOthers
            = !lane.kinds.empty() && std::ranges::none_of(lane.kinds, isOccurrence);
        if (lane.measure == none || isOfOthers)
            continue; // a lane of no kind has the occurrences that name it
        for (const Index to : {dossier.side[0], dossier.side[1], none})
            result.push_back({.measure = lane.measure, .to = to});
    }
    std::ranges::sort(result);
    const auto rest = std::ranges::unique(result);
    result.erase(rest.begin(), rest.end());
    return result;
}

/// Whether there are events to be counted themselves: nobody ever tells a figure of the lanes,
/// on whatever day.
bool countsEvents(const Dossier &dossier, const std::vector<FigureSums> &told, Reading reading)
{
    const auto isSilent = [](const std::vector<FigureSums> &figures) {
        return std::ranges::all_of(figures, &FigureSums::isEmpty);
    };
    if (!isSilent(told)
        || std::ranges::find(dossier.events, EventKind::occurrence, &Event::kind)
            == dossier.events.end())
        return false;
    if (!reading.asOf)
        return true;
    reading.asOf.reset();
    return isSilent(figureSums(Shares(dossier, reading), figuresOfLanes(dossier)));
}

}

Sums::Sums(const Dossier &dossier, const Reading &reading)
    : m_shares(dossier, reading)
    , m_figures(figureSums(m_shares, figuresOfLanes(dossier)))
    , m_undirected(dossier.measures.size())
{
    if (countsEvents(dossier, m_figures, reading))
        m_figures.push_back(eventSums(m_shares));
    findUndirected();
    findDeadlines();
    addRounds();
}

void Sums::findUndirected()
{
    for (const Claim &claim : dossier().claims) {
        if (dossier().scopeOf(claim) == Scope::event && dossier().to(claim).empty()
            && isOccurrence(dossier().events[claim.event].kind))
            m_undirected[claim.measure] = true;
    }
}

void Sums::findDeadlines()
{
    for (Index event = 0; event < dossier().events.size(); ++event) {
        if (dossier().deadlineOf(dossier().events[event]) && isKnown(dossier(), event, reading()))
            m_deadlines.push_back(event);
    }
}

void Sums::addRounds()
{
    std::vector<Addend> all;
    std::vector<Addend> told;
    constexpr Window always{Instant::min(), Instant::max()};
    for (const Round &round : ledgerline::rounds(dossier(), always, reading())) {
        all.push_back({round.event, m_shares.reach(round.event), toWideSum(round.length)});
        if (!round.length.claims.empty())
            told.push_back(all.back());
    }
    m_rounds = SpanSums(std::move(all));
    m_toldRounds = SpanSums(std::move(told));
}

const FigureSums *Sums::of(Figure figure) const
{
    const auto found = std::ranges::find(m_figures, figure, &FigureSums::figure);
    return found == m_figures.end() ? nullptr : &*found;
}

bool Sums::isEverUndirected(Index measure) const
{
    return m_undirected[measure];
}

Sums::Talks Sums::talks(const Window &window) const
{
    // With an open end a round may have gone on into the window; it is shown where it is known.
    const auto touches
        = [&](Index event) { return dossier().events[event].when->extent().overlaps(window); };
    auto [sum, rounds, cut] = m_rounds.over(window);
    for (const Index row : cut) {
        if (!touches(m_rounds.event(row)))
            continue;
        WideSum part = m_rounds.addend(row);
        part.low = 0;
        sum += part;
        ++rounds;
    }
    const SpanSums::Found told = m_toldRounds.over(window);
    const bool isTold = told.whole > 0 || std::ranges::any_of(told.cut, [&](Index row) {
                            return touches(m_toldRounds.event(row));
                        });
    return {rounds, sum.total(), isTold};
}

std::vector<Index> Sums::rounds(const Window &window) const
{
    std::vector<Index> result = m_rounds.eventsWithin(window);
    for (const Index row : m_rounds.over(window).cut) {
        if (dossier().events[m_rounds.event(row)].when->extent().overlaps(window))
            result.push_back(m_rounds.event(row));
    }
    std::ranges::sort(result); // rows of events are in order of time
    return result;
}

Index Sums::latestDeadline(Instant at) const
{
    const auto later = std::ranges::partition_point(m_deadlines, [&](Index event) {
        return dossier().events[event].when->start.earliest < at;
    });
    return later == m_deadlines.begin() ? none : *std::prev(later);
}

}
