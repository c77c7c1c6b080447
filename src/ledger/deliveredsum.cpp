// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deliveredsum.h"

#include "dossier/fulfilment.h"
#include "ledger/bounds.h"
#include "ledger/checkpoint.h"
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
                && fulfilsWith(dossier, dossier.events[delivery.through]).empty())
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

}

void addUp(const Dossier &dossier, Figure figure, const Reading &reading, Delivered &result)
{
    const auto stated = statedTogether(dossier, figure, reading, result.deliveries);
    std::vector<const std::pair<const Events, std::vector<Index>> *> groups;
    groups.reserve(stated.size());
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
