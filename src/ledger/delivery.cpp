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

constexpr Window always{Instant::min(), Instant::max()};

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

/// What a pledge names of a figure, from nothing to all that it needs to stand for it.
enum class Named
{
    nothing, ///< or the pledge is not known
    parts,
    whole, ///< that the figure is a part of
    itself
};

Named namedBy(const Dossier &dossier, Index pledge, Figure figure, const Reading &reading)
{
    if (dossier.events[pledge].kind != EventKind::pledge || !isKnown(dossier, pledge, reading))
        return Named::nothing;
    const auto agreed = count(dossier, pledge, figure, reading);
    if (agreed && !agreed->fromParts)
        return Named::itself;
    if (wholeCountedOf(dossier, pledge, figure, reading))
        return Named::whole;
    return agreed ? Named::parts : Named::nothing;
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
    Events events;
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

Index heirOf(const Dossier &dossier, Index pledge, Figure figure, const Reading &reading)
{
    const auto named = [&](Index other) { return namedBy(dossier, other, figure, reading); };
    // Links of one sort run in no circle, and what amends is no report, so no pledge is its own.
    const auto amendment = [&](auto stands) {
        const auto links = dossier.linksTo(pledge);
        const auto found = std::ranges::find_if(links, [&](const Link &link) {
            return link.kind == LinkKind::amends && stands(link.from);
        });
        return found == links.end() ? none : found->from;
    };
    const Index ofItself = amendment([&](Index other) { return named(other) == Named::itself; });
    if (ofItself != none)
        return ofItself;
    // A whole stands for a part that was promised in its place, not for one that was beside it.
    const Index ofWhole = amendment([&](Index other) {
        return named(other) == Named::whole
            && namedBy(dossier, pledge, *wholeCountedOf(dossier, other, figure, reading), reading)
            != Named::itself;
    });
    if (ofWhole != none)
        return ofWhole;
    const auto links = dossier.linksFrom(pledge);
    const bool isAmendment = std::ranges::any_of(links, [&](const Link &link) {
        return link.kind == LinkKind::amends && named(link.to) != Named::nothing;
    });
    for (const Link &link : links) {
        if (link.kind == LinkKind::reportsOn && !isAmendment && named(link.to) == Named::itself)
            return link.to;
    }
    return none;
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
