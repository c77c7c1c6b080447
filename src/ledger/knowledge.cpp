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
    if (event.when.startEnd != EdtfEnd::date)
        return {};
    return event.when.start.earliest + second; // at that moment itself nothing has happened yet
}

/// The day that a moment ends or lies in: the end of a day is the first moment after it.
Day dayUpTo(Instant moment)
{
    return date::floor<date::days>(moment - second);
}

}

Instant knownFrom(const Dossier &dossier, const Claim &claim)
{
    const Edtf &told = claim.reported ? *claim.reported : dossier.events[claim.event].when;
    return std::max(told.end.latest, knownFrom(dossier, claim.event));
}

Instant knownFrom(const Dossier &dossier, Index row)
{
    const Event &event = dossier.events[row];
    std::optional<Instant> first;
    const auto tell = [&first](const std::optional<Edtf> &date) {
        if (date)
            first = std::min(first.value_or(date->end.latest), date->end.latest);
    };
    for (const Citation &citation : dossier.citationsOf(event)) {
        if (citation.source != none)
            tell(dossier.sources[citation.source].published);
    }
    for (const Claim &claim : dossier.claimsOf(event))
        tell(claim.reported);
    const Instant told = first.value_or(event.when.end.latest);
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

}
