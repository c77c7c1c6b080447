// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/delivery.h"

#include "dossier/fulfilment.h"
#include "ledger/bounds.h"
#include "ledger/count.h"
#include "ledger/deliveredsum.h"
#include "ledger/heir.h"
#include "ledger/knowledge.h"
#include "ledger/share.h"

#include <algorithm>
#include <map>

namespace ledgerline {

namespace {

constexpr Window always{Instant::min(), Instant::max()};

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

bool fulfilsAnything(const Dossier &dossier, Index event)
{
    return std::ranges::any_of(dossier.linksFrom(event),
                               [](const Link &link) { return link.kind == LinkKind::fulfils; });
}

/// What is delivered to one figure of a pledge, and of those whose heir it is.
class Deliveries
{
public:
    Deliveries(const Dossier &dossier, Index pledge, Figure figure, const Reading &reading)
        : m_dossier(dossier)
        , m_figure(figure)
        , m_reading(reading)
        , m_shares(dossier, reading)
        , m_pledges{pledge}
        , m_pledged(figuresOf(dossier, pledge))
    {
        // NOLINTNEXTLINE(modernize-loop-convert): they become more meanwhile
        for (std::size_t next = 0; next < m_pledges.size(); ++next)
            addThoseInheritedBy(m_pledges[next]);
    }

    /// In order of time.
    [[nodiscard]] std::vector<Delivery> all() const
    {
        std::map<Index, Delivery> result;
        const auto add = [&](Index event, Index through) {
            if (auto found = delivery(event, through))
                result.try_emplace(event, *std::move(found));
        };
        for (const Index pledge : m_pledges) {
            for (const Link &link : m_dossier.linksTo(pledge)) {
                if (link.kind != LinkKind::fulfils)
                    continue;
                add(link.from, link.from);
                for (const Index stage : stagesOf(m_dossier, link.from)) {
                    if (!fulfilsAnything(m_dossier, stage))
                        add(stage, link.from);
                }
            }
        }
        std::vector<Delivery> deliveries;
        deliveries.reserve(result.size());
        for (auto &[event, delivery] : result)
            deliveries.push_back(std::move(delivery));
        return deliveries;
    }

private:
    void addThoseInheritedBy(Index pledge)
    {
        const auto inherits = [&](Index other) {
            return named(other) != Named::nothing
                && heirOf(m_dossier, other, m_figure, m_reading) == pledge;
        };
        const auto add = [&](Index other) {
            if (std::ranges::find(m_pledges, other) == m_pledges.end())
                m_pledges.push_back(other);
        };
        for (const Link &link : m_dossier.linksFrom(pledge)) {
            if (link.kind == LinkKind::amends && inherits(link.to))
                add(link.to);
            // Here it was first named: what was delivered to the earlier one is due to this.
            if (link.kind == LinkKind::reportsOn
                && (named(link.to) == Named::parts || named(link.to) == Named::whole))
                add(link.to);
        }
        for (const Link &link : m_dossier.linksTo(pledge)) {
            if (link.kind == LinkKind::reportsOn && inherits(link.from))
                add(link.from);
        }
    }

    [[nodiscard]] Named named(Index pledge) const
    {
        return namedBy(m_dossier, pledge, m_figure, m_reading);
    }

    [[nodiscard]] std::optional<Count> counted(Index event) const
    {
        return count(m_dossier, event, m_figure, m_reading);
    }

    [[nodiscard]] std::optional<Delivery> delivery(Index event, Index through) const
    {
        if (!isOccurrence(m_dossier.events[event].kind) || !isKnown(m_dossier, event, m_reading))
            return {};
        auto whole = counted(event);
        if (!whole && event == through)
            whole = untold(event);
        if (!whole)
            return {};
        Delivery result{.event = event, .through = through, .count = *std::move(whole)};
        result.inPart = isShared(event);
        if (const auto measures = fulfilsWith(m_dossier, m_dossier.events[through]);
            !measures.empty()) {
            if (auto part = sumOf(m_dossier, event, m_figure, measures, m_reading))
                result.count = *std::move(part);
            else
                result.inPart = true;
        }
        return result;
    }

    /// What an event delivered that tells only a whole of the figure, or nothing that was pledged.
    [[nodiscard]] std::optional<Count> untold(Index event) const
    {
        if (const auto share = m_shares.among({event}).of(event, m_figure, always))
            return share->count;
        const bool isTold = std::ranges::any_of(m_pledged, [&](Figure figure) {
            return count(m_dossier, event, figure, m_reading)
                || wholeCountedOf(m_dossier, event, figure, m_reading);
        });
        const bool isToldByStages
            = std::ranges::any_of(stagesOf(m_dossier, event), [&](Index stage) {
                  return counted(stage) && !fulfilsAnything(m_dossier, stage);
              });
        if (isTold || isToldByStages)
            return {};
        return Count{.quantity = {.low = 0, .high = {}, .undisclosed = true, .statesLow = false},
                     .claims = {},
                     .undisclosed = true};
    }

    /// Whether the event, or a stage of it, delivers the figure to a pledge apart from these.
    [[nodiscard]] bool isShared(Index event) const
    {
        const auto isElsewhere = [&](Index one) {
            return std::ranges::any_of(m_dossier.linksFrom(one), [&](const Link &link) {
                return link.kind == LinkKind::fulfils
                    && std::ranges::find(m_pledges, link.to) == m_pledges.end()
                    && named(link.to) == Named::itself;
            });
        };
        return isElsewhere(event) || std::ranges::any_of(stagesOf(m_dossier, event), isElsewhere);
    }

    const Dossier &m_dossier;
    Figure m_figure;
    const Reading &m_reading;
    Shares m_shares;
    std::vector<Index> m_pledges; ///< the pledge, and those whose heir it is
    std::vector<Figure> m_pledged; ///< all that it names
};

/// Marks stages for which their whole speaks, and leaves out a whole that leaves it to them. A
/// whole that did not tell its count leaves the low bound to its stages.
void separateStages(const Dossier &dossier, Figure figure, const Reading &reading,
                    std::vector<Delivery> &deliveries)
{
    std::vector<Index> events;
    events.reserve(deliveries.size());
    for (const Delivery &delivery : deliveries)
        events.push_back(delivery.event);
    const Shares shares(dossier, reading, std::move(events));
    std::vector<Delivery> result;
    for (Delivery &delivery : deliveries) {
        delivery.isStage = shares.isSpokenFor(delivery.event, figure);
        if (!delivery.isStage && shares.isLeftToStages(delivery.event, figure))
            continue;
        const auto share = shares.of(delivery.event, figure, always);
        if (share && delivery.count.undisclosed)
            delivery.count.quantity.low
                = std::min(delivery.count.quantity.low, share->count.quantity.low);
        else if (share && share->count.claims == delivery.count.claims) // its stages raise it
            delivery.count.quantity = share->count.quantity;
        result.push_back(std::move(delivery));
    }
    deliveries = std::move(result);
}

}

Delivered delivered(const Dossier &dossier, Index pledge, Figure figure, const Reading &reading)
{
    Delivered result;
    if (heirOf(dossier, pledge, figure, reading) != none)
        return result;
    result.deliveries = Deliveries(dossier, pledge, figure, reading).all();
    separateStages(dossier, figure, reading, result.deliveries);
    addUp(dossier, figure, reading, result);
    return result;
}

}
