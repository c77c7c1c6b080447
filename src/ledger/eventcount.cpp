// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/eventcount.h"

#include "dossier/calendar.h"
#include "ledger/knowledge.h"
#include "ledger/share.h"

#include <map>

namespace ledgerline {

namespace {

/// The year that an event began in, if its date tells it.
std::optional<std::int64_t> yearOf(const Edtf &when)
{
    if (when.startEnd != EdtfEnd::date)
        return {};
    const std::int64_t first = calendarDay(when.start.earliest).year;
    const std::int64_t last = calendarDay(when.start.latest - std::chrono::seconds(1)).year;
    return first == last ? std::optional(first) : std::nullopt;
}

}

std::vector<YearOfEvents> countEvents(const Dossier &dossier, const Window &window,
                                      const Reading &reading)
{
    std::map<std::int64_t, YearOfEvents> years;
    YearOfEvents unknown;
    bool isAnyUnknown = false;
    for (Index event = 0; event < dossier.events.size(); ++event) {
        const Event &one = dossier.events[event];
        if (!one.when->extent().overlaps(window) || !isKnown(dossier, event, reading))
            continue;
        const auto year = yearOf(*one.when);
        isAnyUnknown = isAnyUnknown || !year;
        YearOfEvents &row = year ? years[*year] : unknown;
        row.year = year;
        const auto kind = static_cast<std::size_t>(one.kind);
        ++row.events[kind];
        row.parts[kind] += isPartOfItsKind(dossier, event) ? 1 : 0;
    }

    std::vector<YearOfEvents> result;
    result.reserve(years.size() + 1);
    for (const auto &[year, row] : years)
        result.push_back(row);
    if (isAnyUnknown)
        result.push_back(unknown);
    return result;
}

}
