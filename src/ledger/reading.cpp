// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/reading.h"

#include "dossier/vocabulary.h"

#include <algorithm>
#include <iterator>

namespace ledgerline {

namespace {

/// In the order of readingWords.
constexpr Reading::Rule rules[] = {Reading::Rule::envelope, Reading::Rule::lowest,
                                   Reading::Rule::highest, Reading::Rule::latest};
static_assert(std::size(rules) == std::size(readingWords));

bool saysAnything(const Dossier &dossier, Index party)
{
    return std::any_of(dossier.claims.begin(), dossier.claims.end(),
                       [party](const Claim &claim) { return claim.by == party; });
}

std::string choices(const Dossier &dossier)
{
    std::string result;
    for (const std::string_view rule : readingWords)
        result += (result.empty() ? "" : ", ") + std::string(rule);
    std::string parties;
    for (Index party = 0; party < dossier.parties.size(); ++party) {
        if (saysAnything(dossier, party))
            parties += (parties.empty() ? "" : ", ") + std::string(dossier.parties[party].id);
    }
    return parties.empty() ? result : result + ", or a party's own word: " + parties;
}

}

std::string_view name(const Dossier &dossier, const Reading &reading)
{
    if (reading.rule == Reading::Rule::word)
        return dossier.parties[reading.party].id;
    return readingWords[std::ranges::find(rules, reading.rule) - std::begin(rules)];
}

std::variant<Reading, std::string> readingNamed(const Dossier &dossier, std::string_view name)
{
    const auto *const rule = std::ranges::find(readingWords, name);
    if (rule != std::end(readingWords))
        return Reading{.rule = rules[rule - std::begin(readingWords)], .party = none, .asOf = {}};
    if (const Index party = dossier.findParty(name); party != none)
        return wordOf(party);
    return "there is no reading '" + std::string(name) + "': choose " + choices(dossier);
}

}
