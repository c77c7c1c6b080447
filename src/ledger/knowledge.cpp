// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/knowledge.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr std::chrono::seconds second{1};

/// The first moment at which the event may have begun; none where its beginning is not known.
std::optional<Instant> beginning(const Event &event)
{
    if (event.when->startEnd != EdtfEnd::date)
        return {};
    return event.when->start.earliest + second; // at that moment itself nothing has happened yet
}

/// The day that a moment ends or lies in: the end of a day is the first moment after it.
Day dayUpTo(Instant moment)
{
    return date::floor<date::days>(moment - second);
}

}

Instant reportedBy(const Dossier &dossier, const Claim &claim)
{
    const Edtf *const reported = dossier.reportedOf(claim);
    return (reported ? reported : dossier.events[claim.event].when)->end.latest;
}

Instant knownFrom(const Dossier &dossier, const Claim &claim)
{
    return std::max(reportedBy(dossier, claim), knownFrom(dossier, claim.event));
}

Instant knownFrom(const Dossier &dossier, Index row)
{
    const Event &event = dossier.events[row];
    std::optional<Instant> first;
    const auto tell = [&first](const Edtf *date) {
        if (date)
            first = std::min(first.value_or(date->end.latest), date->end.latest);
    };
    for (const Citation &citation : dossier.citationsOf(event)) {
        if (citation.source != none)
            tell(dossier.sources[citation.source].published);
    }
    for (const Claim &claim : dossier.claimsOf(event))
        tell(dossier.reportedOf(claim));
    const Instant told = first.value_or(event.when->end.latest);
    return std::max(told, beginning(event).value_or(told));
}

bool isKnown(const Dossier &dossier, const Claim &claim, const Reading &reading)
{
    return !reading.asOf || knownFrom(dossier, claim) <= *reading.asOf;
}

bool isKnown(const Dossier &dossier, Index event, const Reading &reading)
{
    return !reading.asOf || knownFrom(dossier, event) <= *reading.asOf;
}

std::vector<Day> knowledgeDays(const Dossier &dossier)
{
    std::vector<Day> result;
    result.reserve(dossier.events.size() + dossier.claims.size());
    for (Index event = 0; event < dossier.events.size(); ++event)
        result.push_back(dayUpTo(knownFrom(dossier, event)));
    for (const Claim &claim : dossier.claims)
        result.push_back(dayUpTo(knownFrom(dossier, claim)));
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::vector<std::optional<Day>> daysBetween(const std::vector<Day> &days, std::optional<Day> from,
                                            std::optional<Day> to, std::size_t most)
{
    if (from == to || days.empty())
        return from == to ? std::vector<std::optional<Day>>() : std::vector{to};
    // As of the last day everything is known: that step would show nothing new.
    const Day one = from.value_or(days.back());
    const Day other = to.value_or(days.back());
    const auto first = std::upper_bound(days.begin(), days.end(), std::min(one, other));
    const auto last = std::lower_bound(first, days.end(), std::max(one, other));
    std::vector<Day> between(first, last);
    if (other < one)
        std::reverse(between.begin(), between.end());
    const std::size_t shown = std::min(between.size(), most > 0 ? most - 1 : 0);
    std::vector<std::optional<Day>> result;
    for (std::size_t i = 1; i <= shown; ++i)
        result.emplace_back(between[i * (between.size() + 1) / (shown + 1) - 1]);
    result.push_back(to);
    return result;
}

}
