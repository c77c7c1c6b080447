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

/// Adds a quantity to the sum, and how far it may be out.
void add(Recorded &recorded, const Quantity &part)
{
    Quantity &sum = recorded.quantity;
    sum.low = sumOfLows(sum.low, part.low);
    sum.high = sumOfHighs(sum.high, part.high);
    if (part.approximate) {
        sum.approximate = true;
        recorded.slack = sumOfLows(recorded.slack, slackOf(part.high.value_or(part.low)));
    }
}

/// Says of a sum what only the whole of it tells.
void complete(Recorded &recorded)
{
    Quantity &sum = recorded.quantity;
    sum.statesLow = sum.low > 0 || sum.high == sum.low;
    sum.undisclosed = recorded.untold > 0 && sum.low == 0 && !sum.high;
}

bool isPartOfOneOf(const Dossier &dossier, Index event, std::span<const Index> others)
{
    const auto links = dossier.linksFrom(event);
    return std::any_of(links.begin(), links.end(), [&](const Link &link) {
        return link.kind == LinkKind::partOf
            && std::find(others.begin(), others.end(), link.to) != others.end();
    });
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
            add(result, part->quantity);
            events.push_back(part->event);
            if (part->untold)
                untold.push_back(part->event);
        }
        if (events.size() == before)
            sum.high = {};
    }
    result.events = countOfEvents(events);
    result.untold = countOfEvents(untold);
    complete(result);
    return result;
}

Recorded Reckoning::sum(std::span<const Index> events, Figure figure) const
{
    Recorded result{.quantity = {.low = 0, .high = 0}};
    for (const Index event : events) {
        if (isPartOfOneOf(m_dossier, event, events))
            continue;
        auto part = carrier(event, figure, always);
        if (const auto told = count(m_dossier, event, figure, m_reading); !part && told)
            part = Carrier{event, always, told->quantity, told->undisclosed};
        add(result, part ? part->quantity : Quantity{.high = {}, .statesLow = false});
        result.events += part ? 1 : 0;
        result.untold += part && !part->untold ? 0 : 1;
    }
    complete(result);
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
