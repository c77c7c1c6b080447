// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/reckoning.h"

#include "ledger/bounds.h"
#include "ledger/knowledge.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr Window always{Instant::min(), Instant::max()};

/// How many events there are in a list that may name one twice, as it goes to either side.
int countOfEvents(std::vector<Index> &events)
{
    std::sort(events.begin(), events.end());
    return static_cast<int>(std::unique(events.begin(), events.end()) - events.begin());
}

}

Reckoning::Reckoning(const Dossier &dossier, const Reading &reading)
    : m_dossier(dossier)
    , m_reading(reading)
    , m_shares(dossier, reading)
{
}

std::optional<Reckoning::Carrier> Reckoning::carrier(Index event, Figure figure,
                                                     const Window &span) const
{
    if (const auto share = m_shares.of(event, figure, span))
        return Carrier{event, m_shares.reach(event), share->count.quantity,
                       share->count.undisclosed};
    if (m_shares.isSpokenFor(event, figure))
        return {};
    // Bounded, as measures may be parts of each other in a circle.
    for (std::size_t step = 0; step < m_dossier.measures.size(); ++step) {
        figure.measure = m_dossier.measures[figure.measure].partOf;
        if (figure.measure == none)
            break;
        if (const auto whole = m_shares.of(event, figure, span)) {
            Quantity quantity = whole->count.quantity;
            quantity.low = 0;
            quantity.statesLow = false;
            return Carrier{event, m_shares.reach(event), quantity, true};
        }
    }
    return {};
}

const std::vector<Reckoning::Carrier> &Reckoning::carriersOf(Figure figure)
{
    const auto [place, isNew] = m_carriers.try_emplace(figure);
    for (Index event = 0; isNew && event < m_dossier.events.size(); ++event) {
        if (auto found = carrier(event, figure, always))
            place->second.push_back(*found);
    }
    return place->second;
}

Recorded Reckoning::sum(std::span<const Figure> figures, const Window &period)
{
    Recorded result{.quantity = {.low = 0, .high = 0}};
    Quantity &sum = result.quantity;
    std::vector<Index> events;
    std::vector<Index> untold;
    for (const Figure figure : figures) {
        const std::size_t before = events.size();
        for (const Carrier &whole : carriersOf(figure)) {
            if (!whole.reach.overlaps(period))
                continue;
            const auto part = period.contains(whole.reach) ? std::optional(whole)
                                                           : carrier(whole.event, figure, period);
            if (!part)
                continue;
            sum.low = sumOfLows(sum.low, part->quantity.low);
            sum.high = sumOfHighs(sum.high, part->quantity.high);
            events.push_back(part->event);
            if (part->untold)
                untold.push_back(part->event);
            if (part->quantity.approximate) {
                sum.approximate = true;
                result.slack = sumOfLows(result.slack,
                                         slackOf(part->quantity.high.value_or(part->quantity.low)));
            }
        }
        if (events.size() == before)
            sum.high = {};
    }
    sum.statesLow = sum.low > 0 || sum.high == sum.low;
    result.events = countOfEvents(events);
    result.untold = countOfEvents(untold);
    sum.undisclosed = result.untold > 0 && sum.low == 0 && !sum.high;
    return result;
}

Recorded Reckoning::number(EventKind kind, const Window &period) const
{
    Recorded result{.quantity = {.low = 0, .high = 0}};
    for (Index event = 0; event < m_dossier.events.size(); ++event) {
        const Window reach = m_shares.reach(event);
        if (m_dossier.events[event].kind != kind || !reach.overlaps(period)
            || isPartOfItsKind(m_dossier, event) || !isKnown(m_dossier, event, m_reading))
            continue;
        result.quantity.low += period.contains(reach) ? 1 : 0;
        ++*result.quantity.high;
        ++result.events;
    }
    return result;
}

}
