// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/pledge.h"

#include "ledger/bounds.h"
#include "ledger/heir.h"
#include "ledger/knowledge.h"
#include "ledger/reckoning.h"

#include <algorithm>

namespace ledgerline {

namespace {

std::int64_t excess(std::int64_t one, std::int64_t other)
{
    return std::max<std::int64_t>(0, one - other);
}

/// What one claim owes: an amount without a ceiling owes its floor.
Quantity owed(Quantity stated)
{
    if (!stated.undisclosed && !stated.high)
        stated.high = stated.low;
    return stated;
}

Quantity dueOf(const Dossier &dossier, const Count &agreed)
{
    Quantity due = agreed.quantity;
    if (due.undisclosed || agreed.undisclosed)
        return due;
    std::int64_t most = due.low;
    for (const Index row : agreed.claims)
        most = std::max(most, *owed(dossier.claims[row].quantity()).high);
    due.high = most;
    return due;
}

/// How much is too much: from the lowest ceiling that anybody states to the highest; nothing is
/// where nobody states one.
struct Ceiling
{
    std::optional<std::int64_t> lowest;
    std::optional<std::int64_t> highest; ///< none: open
};

Ceiling ceilingOf(const Dossier &dossier, const Count &agreed)
{
    if (agreed.undisclosed) // anything that was delivered may be more than was agreed
        return {.lowest = 0, .highest = {}};
    Ceiling result{.lowest = {}, .highest = 0};
    for (const Index row : agreed.claims) {
        const auto high = dossier.claims[row].quantity().high;
        if (high)
            result.lowest = std::min(result.lowest.value_or(*high), *high);
        result.highest = high && result.highest ? std::optional(std::max(*result.highest, *high))
                                                : std::nullopt;
    }
    return result;
}

Quantity outstandingOf(const Quantity &due, const Quantity &done)
{
    if (due.undisclosed)
        return due;
    Quantity result;
    result.low = done.high ? excess(due.low, *done.high) : 0;
    if (due.high)
        result.high = excess(*due.high, done.low);
    result.approximate = due.approximate || done.approximate;
    result.statesLow = result.low > 0 || result.high == result.low;
    return result;
}

Quantity overOf(const Ceiling &ceiling, const Quantity &due, const Quantity &done)
{
    Quantity result{.low = ceiling.highest ? excess(done.low, *ceiling.highest) : 0, .high = 0};
    if (ceiling.lowest && !done.high)
        result.high = std::nullopt;
    else if (ceiling.lowest)
        result.high = std::max(result.low, excess(*done.high, *ceiling.lowest));
    result.approximate = result.high != 0 && (due.approximate || done.approximate);
    result.statesLow = result.low > 0 || result.high == result.low;
    return result;
}

enum class Verdict
{
    open,
    met,
    exceeded,
    undecided,
};

std::int64_t slackIn(const Quantity &quantity)
{
    return quantity.approximate ? slackOf(quantity.low) : 0;
}

Verdict judge(const Quantity &due, const Ceiling &ceiling, const Quantity &done)
{
    const std::int64_t slack = sumOfLows(slackIn(due), slackIn(done));
    if (due.undisclosed)
        return Verdict::undecided;
    if (ceiling.highest && done.low > sumOfLows(*ceiling.highest, slack))
        return Verdict::exceeded;
    if (due.high && sumOfLows(done.low, slack) >= *due.high)
        return Verdict::met;
    const bool fallsShort = done.high && sumOfLows(*done.high, slack) < due.low;
    return fallsShort ? Verdict::open : Verdict::undecided;
}

bool isFulfilled(Verdict verdict)
{
    return verdict == Verdict::met || verdict == Verdict::exceeded;
}

/// What each of those says was delivered whom the reading hears.
std::vector<Quantity> accounts(const Dossier &dossier, Index pledge, const PledgedFigure &figure,
                               const Reading &reading)
{
    if (reading.rule != Reading::Rule::envelope)
        return {figure.delivered.total.quantity()};
    std::vector<Quantity> result;
    for (Index party = 0; party < dossier.parties.size(); ++party) {
        Reading word = wordOf(party);
        word.asOf = reading.asOf;
        const Delivered done = delivered(dossier, pledge, figure.figure, word);
        const Quantity quantity = done.total.quantity();
        if (!quantity.undisclosed)
            result.push_back(quantity);
    }
    return result;
}

/// Whether one pair of what was agreed and what was delivered, as somebody states them, fulfils
/// while another does not.
bool dependsOnWhom(const Dossier &dossier, Index pledge, const PledgedFigure &figure,
                   const Reading &reading)
{
    const auto done = accounts(dossier, pledge, figure, reading);
    bool isMet = false;
    bool isUnmet = false;
    for (const Index row : figure.agreed.claims) {
        const Quantity &stated = dossier.claims[row].quantity();
        if (!stated.statesLow)
            continue;
        const Ceiling ceiling{.lowest = stated.high, .highest = stated.high};
        for (const Quantity &quantity : done) {
            const bool is = isFulfilled(judge(owed(stated), ceiling, quantity));
            isMet = isMet || is;
            isUnmet = isUnmet || !is;
        }
    }
    return isMet && isUnmet;
}

PledgeState stateOf(const Dossier &dossier, Index pledge, const PledgedFigure &figure,
                    const Reading &reading)
{
    if (figure.isOneSided)
        return PledgeState::disputed;
    if (figure.agreed.claims.empty()) // others name it, the one who is heard does not
        return PledgeState::unknown;
    if (figure.delivered.deliveries.empty())
        return PledgeState::open;
    const Quantity done = figure.delivered.total.quantity();
    switch (judge(figure.due, ceilingOf(dossier, figure.agreed), done)) {
    case Verdict::open:
        return PledgeState::open;
    case Verdict::met:
        return PledgeState::fulfilled;
    case Verdict::exceeded:
        return PledgeState::overFulfilled;
    case Verdict::undecided:
        break;
    }
    return dependsOnWhom(dossier, pledge, figure, reading) ? PledgeState::disputed
                                                           : PledgeState::unknown;
}

/// Whether a party to the pledge tells the measure in this direction, and another tells it in
/// others only.
bool isOneSided(const Dossier &dossier, Index pledge, Figure figure, const Reading &reading)
{
    if (reading.rule == Reading::Rule::word || figure.to == none)
        return false;
    bool isTold = false;
    bool isLeftOut = false;
    const Event &event = dossier.events[pledge];
    for (const Index party : dossier.partiesOf(event)) {
        bool tellsIt = false;
        bool tellsOther = false;
        for (const Claim &claim : dossier.claimsOf(event)) {
            if (claim.by != party || dossier.scopeOf(claim) != Scope::event
                || claim.measure != figure.measure || !isKnown(dossier, claim, reading))
                continue;
            const auto to = dossier.to(claim);
            const bool isSame = !to.empty() && to.front() == figure.to;
            tellsIt = tellsIt || isSame;
            tellsOther = tellsOther || !isSame;
        }
        isTold = isTold || tellsIt;
        isLeftOut = isLeftOut || (tellsOther && !tellsIt);
    }
    return isTold && isLeftOut;
}

std::optional<PledgedFigure> pledged(const Dossier &dossier, Index pledge, Figure figure,
                                     const Reading &reading)
{
    auto agreed = count(dossier, pledge, figure, reading);
    if (!agreed || agreed->fromParts)
        return {};
    PledgedFigure result;
    result.figure = figure;
    result.agreed = *std::move(agreed);
    result.due = dueOf(dossier, result.agreed);
    result.delivered = delivered(dossier, pledge, figure, reading);
    const Quantity done = result.delivered.total.quantity();
    result.outstanding = outstandingOf(result.due, done);
    result.over = overOf(ceilingOf(dossier, result.agreed), result.due, done);
    result.isOneSided = isOneSided(dossier, pledge, figure, reading);
    if (const Index heir = heirOf(dossier, pledge, figure, reading); heir != none) {
        result.outstanding = result.over = {.low = 0, .high = 0};
        const auto links = dossier.linksTo(pledge);
        const bool isAmended = std::ranges::any_of(links, [&](const Link &link) {
            return link.kind == LinkKind::amends && link.from == heir;
        });
        result.state = isAmended ? PledgeState::amended : PledgeState::restated;
    } else {
        result.state = stateOf(dossier, pledge, result, reading);
    }
    return result;
}

/// Known events that are linked to `event`, in order of time.
std::vector<Index> linkedTo(const Dossier &dossier, Index event, LinkKind kind,
                            const Reading &reading)
{
    std::vector<Index> result;
    for (const Link &link : dossier.linksTo(event)) {
        if (link.kind == kind && isKnown(dossier, link.from, reading))
            result.push_back(link.from);
    }
    std::sort(result.begin(), result.end());
    return result;
}

/// Of the pledge, of what fulfils it, and of what was delivered.
std::vector<Index> disputesOf(const Dossier &dossier, const PledgeStatus &status,
                              const Reading &reading)
{
    auto disputed = linkedTo(dossier, status.pledge, LinkKind::fulfils, reading);
    disputed.push_back(status.pledge);
    for (const PledgedFigure &figure : status.figures) {
        for (const Delivery &delivery : figure.delivered.deliveries)
            disputed.push_back(delivery.event);
    }
    std::vector<Index> result;
    for (const Index event : disputed) {
        const auto disputes = linkedTo(dossier, event, LinkKind::disputes, reading);
        result.insert(result.end(), disputes.begin(), disputes.end());
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

bool isWithdrawal(const Dossier &dossier, Index amendment)
{
    const Event &event = dossier.events[amendment];
    const Deadline *const deadline = dossier.deadlineOf(event);
    return event.kind == EventKind::statement
        || (deadline && deadline->outcome == Outcome::withdrawn);
}

/// `isBegun`: events that fulfil it are known.
PledgeState stateOf(const PledgeStatus &status, bool isBegun)
{
    const auto has = [&](PledgeState state) {
        return std::any_of(status.figures.begin(), status.figures.end(),
                           [&](const PledgedFigure &figure) { return figure.state == state; });
    };
    if (has(PledgeState::disputed))
        return PledgeState::disputed;
    if (has(PledgeState::unknown) && !has(PledgeState::open))
        return PledgeState::unknown;
    if (!status.disputes.empty())
        return PledgeState::disputed;
    if (has(PledgeState::open))
        return PledgeState::open;
    if (status.figures.empty()) // no number to hold the deliveries against
        return isBegun ? PledgeState::unknown : PledgeState::open;
    for (const PledgeState owedElsewhere : {PledgeState::amended, PledgeState::restated}) {
        if (has(owedElsewhere))
            return owedElsewhere;
    }
    return has(PledgeState::overFulfilled) ? PledgeState::overFulfilled : PledgeState::fulfilled;
}

}

std::string_view name(PledgeState state)
{
    switch (state) {
    case PledgeState::open:
        return "open";
    case PledgeState::fulfilled:
        return "fulfilled";
    case PledgeState::overFulfilled:
        return "over-fulfilled";
    case PledgeState::disputed:
        return "disputed";
    case PledgeState::unknown:
        return "unknown";
    case PledgeState::withdrawn:
        return "withdrawn";
    case PledgeState::amended:
        return "amended";
    case PledgeState::restated:
        return "restated";
    }
    return {};
}

Quantity PledgedFigure::owed() const
{
    Quantity result = outstanding;
    if (owesAtLeast())
        result.high.reset();
    return result;
}

PledgeStatus pledgeStatus(const Dossier &dossier, Index pledge, const Reading &reading)
{
    PledgeStatus result;
    result.pledge = pledge;
    for (const Figure figure : figuresOf(dossier, pledge)) {
        auto found = pledged(dossier, pledge, figure, reading);
        if (!found)
            continue;
        if (result.restates == none && found->state == PledgeState::restated)
            result.restates = heirOf(dossier, pledge, figure, reading);
        result.figures.push_back(*std::move(found));
    }
    result.disputes = disputesOf(dossier, result, reading);
    const auto amendments = linkedTo(dossier, pledge, LinkKind::amends, reading);
    if (!amendments.empty())
        result.amendedBy = amendments.front();
    const bool isWithdrawn
        = std::any_of(amendments.begin(), amendments.end(),
                      [&](Index amendment) { return isWithdrawal(dossier, amendment); });
    const bool isBegun = !linkedTo(dossier, pledge, LinkKind::fulfils, reading).empty();
    result.state = isWithdrawn ? PledgeState::withdrawn : stateOf(result, isBegun);
    return result;
}

std::vector<PledgeStatus> pledges(const Dossier &dossier, const Reading &reading)
{
    std::vector<PledgeStatus> result;
    for (Index event = 0; event < dossier.events.size(); ++event) {
        if (dossier.events[event].kind == EventKind::pledge && isKnown(dossier, event, reading))
            result.push_back(pledgeStatus(dossier, event, reading));
    }
    return result;
}

}
