// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/wording.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

/// What one speaker says, each number once, in the order of the file.
struct Word
{
    Index by = none;
    std::vector<std::string> quantities;
};

std::vector<Word> wordsOf(const Dossier &dossier, const std::vector<Index> &claims)
{
    std::vector<Word> result;
    for (const Index row : claims) {
        const Claim &claim = dossier.claims[row];
        auto word = std::ranges::find(result, claim.by, &Word::by);
        if (word == result.end())
            word = result.insert(word, {.by = claim.by, .quantities = {}});
        auto quantity = describe(claim.quantity());
        if (std::ranges::find(word->quantities, quantity) == word->quantities.end())
            word->quantities.push_back(std::move(quantity));
    }
    return result;
}

std::string describeTotal(const Dossier &dossier, const Claim &claim)
{
    const Edtf *const since = dossier.rareOf(claim).since;
    const Edtf &until = dossier.until(claim);
    const auto dayAfter = [](const Edtf &date) { return date::ceil<date::days>(date.end.latest); };
    if (!since)
        return "all until " + describe(until);
    if (dayAfter(until) == dayAfter(*dossier.events[claim.event].when))
        return "all since " + describe(*since);
    return "all from " + describe(*since) + " to " + describe(until);
}

}

std::string describeScope(const Dossier &dossier, const Claim &claim)
{
    switch (dossier.scopeOf(claim)) {
    case Scope::event:
        break;
    case Scope::cumulative:
        return describeTotal(dossier, claim);
    case Scope::combined: {
        const auto events = static_cast<std::int64_t>(dossier.combinedBy(claim).size());
        return "of " + describe(events) + (events == 1 ? " event" : " events") + " together";
    }
    }
    return {};
}

std::string describeScope(const Dossier &dossier, const Contradiction &contradiction)
{
    return describeScope(dossier, dossier.claims[contradiction.claims.front()]);
}

std::string describe(const Dossier &dossier, const std::vector<Index> &claims)
{
    std::string result;
    for (const Word &word : wordsOf(dossier, claims)) {
        result += (result.empty() ? "" : "; ") + isolated(dossier.parties[word.by].shortName.text)
            + ' ';
        for (const std::string &quantity : word.quantities)
            result += (&quantity == &word.quantities.front() ? "" : " or ") + quantity;
    }
    return result;
}

std::string describeSpread(const Contradiction &contradiction)
{
    const auto tenths = static_cast<std::int64_t>(std::llround(contradiction.spread * 1000));
    std::string text = std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + '%';
    if (contradiction.spread == 0) // no number differs, but whether there is more
        text = "open";
    else if (tenths == 0)
        text = "< 0.1%";
    else if (tenths == 1000 && contradiction.spread < 1)
        text = "> 99.9%";
    return contradiction.exclusive ? text : '(' + text + ')';
}

}
