// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/delivery.h"

#include "dossier/fulfilment.h"
#include "ledger/bounds.h"
#include "ledger/checkpoint.h"
#include "ledger/count.h"
#include "ledger/knowledge.h"
#include "ledger/share.h"

#include <algorithm>
#include <map>

namespace ledgerline {

namespace {

using Events = std::vector<Index>; ///< rows of `Dossier::events`, sorted

bool holds(const Events &events, Index event)
{
    return std::binary_search(events.begin(), events.end(), event);
}

/// The sum of the counts of some measures that make up a part of a figure; none where the event
/// tells of none of them.
std::optional<Count> sumOf(const Dossier &dossier, Index event, Figure figure,
                           const std::vector<Index> &measures, const Reading &reading)
{
    std::optional<Count> result;
    for (const Index measure : measures) {
        const bool isCovered = std::any_of(measures.begin(), measures.end(), [&](Index other) {
            return other != measure && isPartOf(dossier, measure, other);
        });
        if (!isPartOf(dossier, measure, figure.measure) || isCovered)
            continue;
        auto part = count(dossier, event, {.measure = measure, .to = figure.to}, reading);
        if (!part || !result) {
            result = part ? std::move(part) : std::move(result);
            continue;
        }
        result->quantity.low = sumOfLows(result->quantity.low, part->quantity.low);
        result->quantity.high = sumOfHighs(result->quantity.high, part->quantity.high);
        result->quantity.approximate |= part->quantity.approximate;
        result->quantity.undisclosed &= part->quantity.undisclosed;
        result->undisclosed |= part->undisclosed;
        result->disputed |= part->disputed;
        result->claims.insert(result->claims.end(), part->claims.begin(), part->claims.end());
    }
    return result;
}

/// Whether the event delivers the figure to more than this one pledge.
bool isShared(const Dossier &dossier, Index event, Index pledge, Figure figure,
              const Reading &reading)
{
    const auto links = dossier.linksFrom(event);
    return std::any_of(links.begin(), links.end(), [&](const Link &link) {
        return link.kind == LinkKind::fulfils && link.to != pledge
            && count(dossier, link.to, figure, reading);
    });
}

std::optional<Delivery> delivery(const Dossier &dossier, Index event, Index pledge, Figure figure,
                                 const Reading &reading)
{
    if (!isOccurrence(dossier.events[event].kind) || !isKnown(dossier, event, reading))
        return {};
    auto whole = count(dossier, event, figure, reading);
    if (!whole)
        return {};
    Delivery result{.event = event, .count = *std::move(whole)};
    result.inPart = isShared(dossier, event, pledge, figure, reading);
    if (const auto measures = fulfilsWith(dossier, dossier.events[event]); !measures.empty()) {
        if (auto part = sumOf(dossier, event, figure, measures, reading))
            result.count = *std::move(part);
        else
            result.inPart = true;
    }
    return result;
}

/// Marks stages for which their whole speaks, and leaves out wholes of which nobody whom the
/// reading hears told more than the stages do. A whole that did not tell its count leaves the low
/// bound to its stages.
void separateStages(const Dossier &dossier, Figure figure, const Reading &reading,
                    std::vector<Delivery> &deliveries)
{
    constexpr Window always{Instant::min(), Instant::max()};
    Events events;
    for (const Delivery &delivery : deliveries)
        events.push_back(delivery.event);
    const Shares shares(dossier, reading, std::move(events));
    std::erase_if(deliveries, [&](Delivery &delivery) {
        delivery.isStage = shares.isSpokenFor(delivery.event, figure);
        if (delivery.isStage)
            return false;
        const auto share = shares.of(delivery.event, figure, always);
        if (share && delivery.count.undisclosed)
            delivery.count.quantity.low
                = std::min(delivery.count.quantity.low, share->count.quantity.low);
        return !share;
    });
}

std::vector<Delivery> deliveriesOf(const Dossier &dossier, Index pledge, Figure figure,
                                   const Reading &reading)
{
    std::vector<Delivery> result;
    for (const Link &link : dossier.linksTo(pledge)) {
        if (link.kind != LinkKind::fulfils)
            continue;
        if (auto found = delivery(dossier, link.from, pledge, figure, reading))
            result.push_back(*std::move(found));
    }
    std::sort(result.begin(), result.end(),
              [](const Delivery &one, const Delivery &other) { return one.event < other.event; });
    separateStages(dossier, figure, reading, result);
    return result;
}

/// The deliveries that a claim of several events counts, when it counts nothing else.
class Coverage
{
public:
    Coverage(const Dossier &dossier, Figure figure, const Reading &reading,
             const std::vector<Delivery> &deliveries)
        : m_dossier(dossier)
        , m_figure(figure)
        , m_reading(reading)
        , m_shares(dossier, reading)
    {
        for (const Delivery &delivery : deliveries) {
            if (!delivery.inPart && !delivery.isStage
                && fulfilsWith(dossier, dossier.events[delivery.event]).empty())
                m_whole.push_back(delivery.event);
        }
    }

    /// Empty when it counts anything else too.
    [[nodiscard]] Events of(const Claim &claim) const
    {
        const auto to = m_dossier.to(claim);
        const Index direction = to.empty() ? none : to.front();
        if (m_whole.empty() || claim.measure != m_figure.measure || direction != m_figure.to
            || to.size() > 1 || claim.quantity().undisclosed || !hears(m_dossier, m_reading, claim))
            return {};
        Events events;
        if (m_dossier.scopeOf(claim) == Scope::combined) {
            const auto combined = m_dossier.combinedBy(claim);
            events.assign(combined.begin(), combined.end());
            std::sort(events.begin(), events.end());
        } else if (m_dossier.scopeOf(claim) == Scope::cumulative && m_dossier.rareOf(claim).since) {
            events = within(periodOf(m_dossier, claim));
        }
        const bool isAllDelivery = std::all_of(events.begin(), events.end(),
                                               [&](Index event) { return holds(m_whole, event); });
        return isAllDelivery ? events : Events{};
    }

private:
    /// All events of the figure that may lie in a period; `none` among them where one may not.
    [[nodiscard]] Events within(const Window &period) const
    {
        Events result;
        for (Index event = 0; event < m_dossier.events.size(); ++event) {
            const Window reach = m_shares.reach(event);
            if (reach.overlaps(period) && m_shares.of(event, m_figure, period))
                result.push_back(period.contains(reach) ? event : none);
        }
        return result;
    }

    const Dossier &m_dossier;
    Figure m_figure;
    const Reading &m_reading;
    Shares m_shares;
    Events m_whole; ///< deliveries all of whose count is due
};

/// Claims by the deliveries that they count together.
std::map<Events, std::vector<Index>> statedTogether(const Dossier &dossier, Figure figure,
                                                    const Reading &reading,
                                                    const std::vector<Delivery> &deliveries)
{
    std::map<Events, std::vector<Index>> result;
    const Coverage coverage(dossier, figure, reading, deliveries);
    for (Index row = 0; row < dossier.claims.size(); ++row) {
        if (dossier.scopeOf(dossier.claims[row]) == Scope::event)
            continue;
        if (auto events = coverage.of(dossier.claims[row]); !events.empty())
            result[std::move(events)].push_back(row);
    }
    return result;
}

/// The same sum, bounded by what was told of its events together. Nothing where that says no more,
/// or cannot be.
std::optional<Quantity> bounded(const Quantity &sum, const Quantity &together)
{
    const std::int64_t slack = together.approximate ? slackOf(together.low) : 0;
    if (sum.high || (together.high && sumOfLows(*together.high, slack) < sum.low))
        return {};
    Quantity result = together;
    result.low = std::max(sum.low, together.low);
    if (result.high)
        result.high = std::max(*result.high, result.low);
    return result == sum ? std::nullopt : std::optional(result);
}

/// Adds up deliveries; those that `together` bounds first, the largest groups before others.
void addUp(const Dossier &dossier, Figure figure, const Reading &reading, Delivered &result)
{
    const auto stated = statedTogether(dossier, figure, reading, result.deliveries);
    std::vector<const std::pair<const Events, std::vector<Index>> *> groups;
    for (const auto &group : stated)
        groups.push_back(&group);
    std::stable_sort(groups.begin(), groups.end(), [](const auto *one, const auto *other) {
        return one->first.size() > other->first.size();
    });

    Events done;
    const auto sumOfOpen = [&](const Events &events) {
        Total sum;
        for (const Delivery &delivery : result.deliveries) {
            if (!delivery.isStage && holds(events, delivery.event))
                sum.add(delivery.event, delivery.count, !delivery.inPart);
        }
        return sum;
    };
    for (const auto *group : groups) {
        const Events &events = group->first;
        if (std::any_of(events.begin(), events.end(), [&](Index e) { return holds(done, e); }))
            continue;
        Total sum = sumOfOpen(events);
        const Count together = countOf(dossier, group->second, reading);
        const auto quantity = bounded(sum.quantity(), together.quantity);
        if (!quantity)
            continue;
        result.total.low = sumOfLows(result.total.low, quantity->low);
        result.total.high = sumOfHighs(result.total.high, quantity->high);
        result.total.approximate |= quantity->approximate;
        result.total.undisclosed += sum.undisclosed;
        result.total.disputed += sum.disputed;
        result.together.insert(result.together.end(), together.claims.begin(),
                               together.claims.end());
        done.insert(done.end(), events.begin(), events.end());
        std::sort(done.begin(), done.end());
    }
    for (const Delivery &delivery : result.deliveries) {
        if (!delivery.isStage && !holds(done, delivery.event))
            result.total.add(delivery.event, delivery.count, !delivery.inPart);
    }
    result.total.events.insert(result.total.events.end(), done.begin(), done.end());
    std::sort(result.total.events.begin(), result.total.events.end());
    std::sort(result.together.begin(), result.together.end());
}

}

Delivered delivered(const Dossier &dossier, Index pledge, Figure figure, const Reading &reading)
{
    Delivered result;
    result.deliveries = deliveriesOf(dossier, pledge, figure, reading);
    addUp(dossier, figure, reading, result);
    return result;
}

}
