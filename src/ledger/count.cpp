// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/count.h"

#include "ledger/bounds.h"
#include "ledger/knowledge.h"

#include <algorithm>
#include <limits>

namespace ledgerline {

namespace {

using Claims = std::vector<Index>; ///< rows of `Dossier::claims`

constexpr Quantity undisclosed{
    .low = 0, .high = {}, .approximate = false, .undisclosed = true, .statesLow = false};

/// The event's own claims to one direction that the reading hears, of any measure.
Claims claimsTo(const Dossier &dossier, Index event, Index to, const Reading &reading)
{
    Claims result;
    const Rows rows = dossier.events[event].claims;
    for (Index row = rows.first; row < rows.first + rows.count; ++row) {
        const Claim &claim = dossier.claims[row];
        if (dossier.scopeOf(claim) == Scope::event && directionOf(dossier, claim) == to
            && hears(dossier, reading, claim))
            result.push_back(row);
    }
    return result;
}

Claims claimsOf(const Dossier &dossier, const Claims &claims, Index measure)
{
    Claims result;
    std::copy_if(claims.begin(), claims.end(), std::back_inserter(result),
                 [&](Index row) { return dossier.claims[row].measure == measure; });
    return result;
}

/// Those that tell a count, as against that there is one.
Claims told(const Dossier &dossier, Claims claims)
{
    std::erase_if(claims, [&](Index row) { return dossier.claims[row].quantity().undisclosed; });
    return claims;
}

bool isBelow(const Quantity &one, const Quantity &other)
{
    const auto slackIn = [](const Quantity &quantity, std::int64_t bound) {
        return quantity.approximate ? slackOf(bound) : 0;
    };
    return one.high
        && sumOfLows(*one.high, slackIn(one, *one.high)) < other.low - slackIn(other, other.low);
}

bool contradict(const Quantity &one, const Quantity &other)
{
    return isBelow(one, other) || isBelow(other, one);
}

bool isDisputed(const Dossier &dossier, const Claims &claims)
{
    for (auto one = claims.begin(); one != claims.end(); ++one) {
        const bool isContradicted = std::any_of(std::next(one), claims.end(), [&](Index other) {
            return contradict(dossier.claims[*one].quantity(), dossier.claims[other].quantity());
        });
        if (isContradicted)
            return true;
    }
    return false;
}

/// The smallest low bound that anybody states; none where nobody does, or where somebody says that
/// it was at most less than that.
std::optional<std::int64_t> agreedLow(const Dossier &dossier, const Claims &claims)
{
    std::optional<std::int64_t> low;
    for (const Index row : claims) {
        const Quantity &quantity = dossier.claims[row].quantity();
        if (quantity.statesLow)
            low = std::min(low.value_or(quantity.low), quantity.low);
    }
    const bool isContradicted = std::any_of(claims.begin(), claims.end(), [&](Index row) {
        const Quantity &quantity = dossier.claims[row].quantity();
        return low && quantity.high && *quantity.high < *low;
    });
    return isContradicted ? std::nullopt : low;
}

/// `claims` are of one figure, each tells a count, and there is one at least.
Quantity envelope(const Dossier &dossier, const Claims &claims)
{
    const auto low = agreedLow(dossier, claims);
    Quantity result{.low = low.value_or(0), .high = 0, .statesLow = low.has_value()};
    for (const Index row : claims) {
        const Quantity &quantity = dossier.claims[row].quantity();
        const bool isOpen = !result.high || !quantity.high;
        result.high = isOpen ? std::nullopt : std::optional(std::max(*result.high, *quantity.high));
        result.approximate = result.approximate || quantity.approximate;
    }
    return result;
}

/// Those of which a key is the greatest.
template<typename Key>
Claims greatest(const Claims &claims, Key key)
{
    Claims result;
    for (const Index row : claims) {
        if (!result.empty() && key(result.front()) < key(row))
            result.clear();
        if (result.empty() || key(result.front()) == key(row))
            result.push_back(row);
    }
    return result;
}

/// The claims that the rule chooses of those that tell one figure.
Claims chosen(const Dossier &dossier, const Claims &claims, const Reading &reading)
{
    constexpr auto unbounded = std::numeric_limits<std::int64_t>::max();
    switch (reading.rule) {
    case Reading::Rule::lowest:
        return greatest(claims, [&](Index row) {
            const Quantity &quantity = dossier.claims[row].quantity();
            return -(quantity.statesLow ? quantity.low : quantity.high.value_or(unbounded));
        });
    case Reading::Rule::highest:
        return greatest(claims, [&](Index row) {
            const Quantity &quantity = dossier.claims[row].quantity();
            return quantity.high.value_or(quantity.low);
        });
    case Reading::Rule::latest:
        return greatest(claims, [&](Index row) {
            const Instant last = knownFrom(dossier, dossier.claims[row]) - std::chrono::seconds(1);
            return date::floor<date::days>(last);
        });
    case Reading::Rule::envelope:
    case Reading::Rule::word:
        break;
    }
    return claims;
}

/// The chain of wholes that a measure is a part of, from the nearest outwards.
std::vector<Index> wholesOf(const Dossier &dossier, Index measure)
{
    std::vector<Index> result;
    // Bounded, so that measures which are parts of each other cannot hold us for ever.
    while (result.size() < dossier.measures.size()) {
        measure = dossier.measures[measure].partOf;
        if (measure == none)
            break;
        result.push_back(measure);
    }
    return result;
}

/// Whether any claim of the event that was known has a say in the figure: most events have none,
/// and are asked in every frame.
bool isSpokenOf(const Dossier &dossier, Index event, Figure figure, const Reading &reading)
{
    const auto claims = dossier.claimsOf(dossier.events[event]);
    return std::any_of(claims.begin(), claims.end(), [&](const Claim &claim) {
        return dossier.scopeOf(claim) == Scope::event && directionOf(dossier, claim) == figure.to
            && isPartOf(dossier, claim.measure, figure.measure) && isKnown(dossier, claim, reading);
    });
}

/// Of the measures that `claims` speak of, those that are parts of `whole`, in file order.
std::vector<Index> claimedParts(const Dossier &dossier, const Claims &claims, Index whole)
{
    std::vector<Index> result;
    for (const Index row : claims) {
        const Index measure = dossier.claims[row].measure;
        if (measure != whole && isPartOf(dossier, measure, whole))
            result.push_back(measure);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

Claims claimsOfAny(const Dossier &dossier, const Claims &claims, const std::vector<Index> &measures)
{
    Claims result;
    std::copy_if(claims.begin(), claims.end(), std::back_inserter(result), [&](Index row) {
        return std::binary_search(measures.begin(), measures.end(), dossier.claims[row].measure);
    });
    return result;
}

/// Whether another of `parts` that has a count of its own holds `part`.
bool isInside(const Dossier &dossier, Index part, const std::vector<Index> &parts,
              const Claims &told)
{
    return std::any_of(parts.begin(), parts.end(), [&](Index other) {
        return other != part && isPartOf(dossier, part, other)
            && !claimsOf(dossier, told, other).empty();
    });
}

/// What was told of the parts of a whole; none of them holds another.
std::vector<Count> toldParts(const Dossier &dossier, const Claims &claims, Index whole,
                             const Reading &reading)
{
    std::vector<Count> result;
    const auto parts = claimedParts(dossier, claims, whole);
    const Claims toldClaims = told(dossier, claims);
    for (const Index part : parts) {
        const Claims ofPart = claimsOf(dossier, toldClaims, part);
        if (!ofPart.empty() && !isInside(dossier, part, parts, toldClaims))
            result.push_back(countOf(dossier, ofPart, reading));
    }
    return result;
}

/// A whole of which nobody told the count: at least what its parts come to.
std::optional<Count> countFromParts(const Dossier &dossier, const Claims &claims, Index whole,
                                    const Reading &reading)
{
    const auto parts = claimedParts(dossier, claims, whole);
    if (parts.empty())
        return {};
    Count result{.quantity = undisclosed, .claims = {}, .undisclosed = true, .fromParts = true};
    for (const Count &part : toldParts(dossier, claims, whole, reading)) {
        result.quantity.low = sumOfLows(result.quantity.low, part.quantity.low);
        result.quantity.approximate = result.quantity.approximate || part.quantity.approximate;
        result.disputed = result.disputed || part.disputed;
        result.claims.insert(result.claims.end(), part.claims.begin(), part.claims.end());
    }
    if (result.quantity.low > 0) {
        result.quantity.undisclosed = false;
        result.quantity.statesLow = true;
    } else {
        result.quantity = undisclosed;
        result.claims = claimsOfAny(dossier, claims, parts);
    }
    std::sort(result.claims.begin(), result.claims.end());
    return result;
}

}

Index directionOf(const Dossier &dossier, const Claim &claim)
{
    const auto to = dossier.to(claim);
    return to.empty() ? none : to.front();
}

bool isPartOf(const Dossier &dossier, Index measure, Index whole)
{
    std::size_t steps = 0; // measures may be parts of each other
    while (measure != none && measure != whole && steps++ < dossier.measures.size())
        measure = dossier.measures[measure].partOf;
    return measure == whole;
}

bool hears(const Dossier &dossier, const Reading &reading, const Claim &claim)
{
    return (reading.rule != Reading::Rule::word || claim.by == reading.party)
        && isKnown(dossier, claim, reading);
}

Count countOf(const Dossier &dossier, const std::vector<Index> &claims, const Reading &reading)
{
    Claims used = chosen(dossier, claims, reading);
    Quantity quantity = envelope(dossier, used);
    // "At most 120" states the most, and nothing against the "at least 60" beside it.
    if (const auto low = agreedLow(dossier, claims);
        reading.rule == Reading::Rule::highest && !quantity.statesLow && low) {
        quantity.low = *low;
        quantity.statesLow = true;
    }
    return {
        .quantity = quantity, .claims = std::move(used), .disputed = isDisputed(dossier, claims)};
}

std::optional<Count> count(const Dossier &dossier, Index event, Figure figure,
                           const Reading &reading)
{
    if (!isSpokenOf(dossier, event, figure, reading))
        return {};
    const Claims claims = claimsTo(dossier, event, figure.to, reading);
    const Claims own = claimsOf(dossier, claims, figure.measure);
    const Claims toldOwn = told(dossier, own);
    if (!toldOwn.empty())
        return countOf(dossier, toldOwn, reading);
    auto fromParts = countFromParts(dossier, claims, figure.measure, reading);
    if (fromParts && (fromParts->quantity.low > 0 || own.empty()))
        return fromParts;
    return Count{.quantity = undisclosed, .claims = own, .undisclosed = true};
}

std::optional<Figure> wholeCountedOf(const Dossier &dossier, Index event, Figure figure,
                                     const Reading &reading)
{
    if (count(dossier, event, figure, reading))
        return {};
    for (const Index measure : wholesOf(dossier, figure.measure)) {
        const Figure whole{.measure = measure, .to = figure.to};
        if (count(dossier, event, whole, reading))
            return whole;
    }
    return {};
}

std::int64_t leastOfParts(const Dossier &dossier, Index event, Figure whole, const Reading &reading)
{
    const Claims claims = claimsTo(dossier, event, whole.to, reading);
    std::int64_t result = 0;
    for (const Count &part : toldParts(dossier, claims, whole.measure, reading))
        result = sumOfLows(result, part.quantity.approximate ? 0 : part.quantity.low);
    return result;
}

std::vector<Figure> figuresOf(const Dossier &dossier, Index event)
{
    std::vector<Figure> result;
    for (const Claim &claim : dossier.claimsOf(dossier.events[event])) {
        if (dossier.scopeOf(claim) != Scope::event)
            continue;
        const Index to = directionOf(dossier, claim);
        result.push_back({.measure = claim.measure, .to = to});
        for (const Index whole : wholesOf(dossier, claim.measure))
            result.push_back({.measure = whole, .to = to});
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

}
