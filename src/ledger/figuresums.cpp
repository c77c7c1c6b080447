// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/figuresums.h"

#include "dossier/calendar.h"
#include "ledger/knowledge.h"

#include <algorithm>

namespace ledgerline {

namespace {

/// For running totals to tell what the stages of events add: a second or so. To tell it takes the
/// square of how many an event has.
constexpr std::size_t mostWork = 250'000;

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

/// What may or may not lie in a window.
WideSum perhaps(WideSum sum)
{
    sum.low = 0;
    return sum;
}

/// The end of the day on which a stretch of time begins, or its own where that is earlier.
Instant firstDayEnd(const Window &span)
{
    return std::min(startOfDay(span.from) + date::days(1), span.to);
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

bool FigureSums::isDivisible(Index event) const
{
    return std::ranges::binary_search(m_divisible, event);
}

/// Of a row that the window's edges cut.
std::optional<FigureSums::Part> FigureSums::cut(Index row, const Window &window) const
{
    const Index event = m_sums.event(row);
    if (!isDivisible(event))
        return Part{.sum = perhaps(m_sums.addend(row)), .stages = {}};
    auto share = m_shares.of(event, m_figure, window);
    if (!share)
        return {};
    return Part{.sum = toWideSum(share->count), .stages = std::move(share->stages)};
}

FigureSums::Sum FigureSums::over(const Window &window) const
{
    auto [sum, events, cut] = m_sums.over(window);
    std::vector<Index> stages;
    for (const Index row : cut) {
        if (const auto part = FigureSums::cut(row, window)) {
            sum += part->sum;
            ++events;
            stages.insert(stages.end(), part->stages.begin(), part->stages.end());
        }
    }
    std::ranges::sort(stages); // one may be a part of several
    const auto rest = std::ranges::unique(stages);
    return {sum.total(), events + stages.size() - rest.size(), cut.size()};
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

std::vector<Index> FigureSums::perhapsIn(const Window &window) const
{
    std::vector<Index> result;
    for (const Index row : m_sums.over(window).cut) {
        const auto part = cut(row, window);
        const auto width = [](const WideSum &sum) { return sum.high - sum.low; };
        if (part && width(part->sum) != width(m_sums.addend(row)))
            result.push_back(m_sums.event(row));
    }
    std::ranges::sort(result);
    return result;
}

/// What a row adds to all time until a moment that is after its beginning.
std::optional<WideSum> FigureSums::until(Instant at, Index row) const
{
    if (m_sums.span(row).to <= at)
        return m_sums.addend(row);
    const auto part = cut(row, {Instant::min(), at});
    return part ? std::optional(part->sum) : std::nullopt;
}

/// When what a divisible event adds may change, and whose date is the reason: where its own says
/// no more than that of a stage, the stage's. None where that is too much work: it counts as a
/// whole that may have been at any time.
std::map<Instant, Index> FigureSums::turnsOf(Index event, std::size_t &work) const
{
    const std::vector<Index> stages = stagesOf(m_shares.dossier(), event);
    const std::size_t needed = stages.size() * stages.size();
    if (needed > work)
        return {};
    work -= needed;
    std::map<Instant, Index> result;
    const Window own = m_shares.reach(event);
    result[firstDayEnd(own)] = event;
    for (const Index stage : stages) {
        const Window span = m_shares.reach(stage);
        for (const Instant at : {firstDayEnd(span), span.to}) {
            if (at > own.from && at < own.to)
                result[at] = stage;
        }
    }
    return result;
}

void FigureSums::addChanges(Index row, std::size_t &work, std::vector<Change> &changes) const
{
    const Window &span = m_sums.span(row);
    const Index event = m_sums.event(row);
    bool hasBegun = false;
    WideSum before;
    const auto turn = [&](Instant at, Index reason, const std::optional<WideSum> &part) {
        const WideSum now = part.value_or(WideSum{});
        if (hasBegun ? now == before : !part)
            return;
        WideSum more = now;
        more -= before;
        changes.push_back({.at = at,
                           .event = reason,
                           .row = row,
                           .isFirst = !hasBegun,
                           .isOver = m_shares.reach(reason).to <= at,
                           .more = more});
        hasBegun = true;
        before = now;
    };
    if (const Instant first = firstDayEnd(span); first < span.to) {
        const auto turns = isDivisible(event) ? turnsOf(event, work) : std::map<Instant, Index>();
        for (const auto &[at, reason] : turns)
            turn(at, reason, until(at, row));
        if (turns.empty())
            turn(first, event, perhaps(m_sums.addend(row)));
    }
    turn(span.to, event, m_sums.addend(row));
}

std::vector<Step> FigureSums::steps() const
{
    std::vector<Change> changes;
    changes.reserve(m_sums.size());
    std::size_t work = mostWork;
    for (Index row = 0; row < m_sums.size(); ++row)
        addChanges(row, work, changes);
    std::ranges::sort(changes, {},
                      [](const Change &change) { return std::pair(change.at, change.event); });
    std::vector<Step> result;
    result.reserve(changes.size());
    WideSum sum;
    WideSum begun; // the same if all that has begun were over
    for (const Change &change : changes) {
        sum += change.more;
        if (change.isFirst)
            begun += m_sums.addend(change.row);
        result.push_back(
            {.event = change.event,
             .isOver = change.isOver,
             .isWideByClaims = sum.open == 0 && begun.high > begun.low,
             .isWideByDates = sum.open == 0 && sum.high + begun.low > begun.high + sum.low,
             .at = change.at,
             .total = sum.total()});
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
