// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/figuresums.h"

#include "ledger/knowledge.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr Window always{Instant::min(), Instant::max()};

/// Which measures' claims have a say in the sum of one of them: its own, its parts', those of the
/// wholes that it is a part of, and their other parts'.
std::vector<bool> relativesOf(const Dossier &dossier, Index measure)
{
    std::vector<bool> result(dossier.measures.size());
    for (Index whole = 0; whole < result.size(); ++whole) {
        if (!isPartOf(dossier, measure, whole))
            continue;
        for (Index other = 0; other < result.size(); ++other)
            result[other] = result[other] || isPartOf(dossier, other, whole);
    }
    return result;
}

bool hasSay(const Dossier &dossier, const Event &event, Figure figure,
            const std::vector<bool> &relatives)
{
    return std::ranges::any_of(dossier.claimsOf(event), [&](const Claim &claim) {
        return relatives[claim.measure] && dossier.scopeOf(claim) == Scope::event
            && directionOf(dossier, claim) == figure.to;
    });
}

/// Overlapping windows as one; they come in order of their beginnings.
void unite(std::vector<Window> &windows, const Window &next)
{
    if (!windows.empty() && next.from <= windows.back().to)
        windows.back().to = std::max(windows.back().to, next.to);
    else
        windows.push_back(next);
}

}

FigureSums::FigureSums(const Shares &shares, Figure figure)
    : m_shares(shares)
    , m_figure(figure)
{
}

void FigureSums::add(Index event)
{
    const auto share = m_shares.of(event, m_figure, always);
    if (!share)
        return;
    const Window span = m_shares.reach(event);
    m_touched.push_back(span);
    if (!stagesOf(m_shares.dossier(), event).empty())
        m_divisible.push_back(event);
    m_addends.push_back({event, span, toWideSum(share->count)});
}

void FigureSums::complete()
{
    m_sums = SpanSums(std::move(m_addends));
    m_addends = {};
    std::ranges::stable_sort(m_touched, {}, &Window::from);
    std::vector<Window> united;
    for (const Window &window : m_touched)
        unite(united, window);
    m_touched = std::move(united);
}

FigureSums::Sum FigureSums::over(const Window &window) const
{
    auto [sum, whole, cut] = m_sums.over(window);
    std::vector<Index> stages;
    for (const Index row : cut) {
        const Index event = m_sums.event(row);
        if (!std::ranges::binary_search(m_divisible, event)) {
            WideSum part = m_sums.addend(row);
            part.low = 0; // it may or may not lie in the window
            sum += part;
        } else if (const auto share = m_shares.of(event, m_figure, window)) {
            sum += toWideSum(share->count);
            stages.insert(stages.end(), share->stages.begin(), share->stages.end());
        }
    }
    std::ranges::sort(stages); // one may be a part of several
    const auto rest = std::ranges::unique(stages);
    return {sum.total(), whole + cut.size() + stages.size() - rest.size(), cut.size()};
}

std::vector<Index> FigureSums::events(const Window &window) const
{
    std::vector<Index> result = m_sums.eventsWithin(window);
    for (const Index row : m_sums.over(window).cut) {
        const Index event = m_sums.event(row);
        if (m_figure.measure == none) {
            result.push_back(event);
        } else if (const auto share = m_shares.of(event, m_figure, window)) {
            result.push_back(event);
            result.insert(result.end(), share->stages.begin(), share->stages.end());
        }
    }
    std::ranges::sort(result); // rows of events are in order of time
    const auto rest = std::ranges::unique(result);
    result.erase(rest.begin(), rest.end());
    return result;
}

std::vector<Step> FigureSums::steps() const
{
    std::vector<Index> order(m_sums.size());
    for (Index row = 0; row < order.size(); ++row)
        order[row] = row;
    std::ranges::sort(order, {},
                      [&](Index row) { return std::pair(m_sums.span(row).to, m_sums.event(row)); });
    std::vector<Step> result;
    result.reserve(order.size());
    WideSum sum;
    for (const Index row : order) {
        sum += m_sums.addend(row);
        result.push_back({m_sums.event(row), m_sums.span(row).to, sum.total()});
    }
    return result;
}

std::vector<FigureSums> figureSums(const Shares &shares, std::span<const Figure> figures)
{
    const Dossier &dossier = shares.dossier();
    std::vector<FigureSums> result;
    std::vector<std::vector<bool>> relatives;
    for (const Figure figure : figures) {
        result.push_back({shares, figure});
        relatives.push_back(relativesOf(dossier, figure.measure));
    }
    for (Index event = 0; event < dossier.events.size(); ++event) {
        const Event &row = dossier.events[event];
        if (!isOccurrence(row.kind) || row.claims.count == 0)
            continue;
        for (std::size_t i = 0; i < result.size(); ++i) {
            if (hasSay(dossier, row, figures[i], relatives[i]))
                result[i].add(event);
        }
    }
    for (FigureSums &sums : result)
        sums.complete();
    return result;
}

FigureSums eventSums(const Shares &shares)
{
    const Dossier &dossier = shares.dossier();
    FigureSums result(shares, {});
    constexpr WideSum one{.low = 1, .high = 1};
    for (Index event = 0; event < dossier.events.size(); ++event) {
        if (dossier.events[event].kind != EventKind::occurrence || isPartOfItsKind(dossier, event)
            || !isKnown(dossier, event, shares.reading()))
            continue;
        const Edtf &when = *dossier.events[event].when;
        const Window beginning = when.startEnd == EdtfEnd::date
            ? Window{when.start.earliest, when.start.latest}
            : shares.reach(event);
        result.m_touched.push_back(beginning);
        result.m_addends.push_back({event, beginning, one});
    }
    result.complete();
    return result;
}

}
