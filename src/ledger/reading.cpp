// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/reading.h"

#include <algorithm>
#include <array>

namespace ledgerline {

namespace {

struct NamedRule
{
    Reading::Rule rule;
    std::string_view name;
};
constexpr std::array rules{
    NamedRule{Reading::Rule::envelope, "envelope"}, NamedRule{Reading::Rule::lowest, "lowest"},
    NamedRule{Reading::Rule::highest, "highest"}, NamedRule{Reading::Rule::latest, "latest"}};

bool saysAnything(const Dossier &dossier, Index party)
{
    return std::any_of(dossier.claims.begin(), dossier.claims.end(),
                       [party](const Claim &claim) { return claim.by == party; });
}

std::string choices(const Dossier &dossier)
{
    std::string result;
    for (const NamedRule &rule : rules)
        result += (result.empty() ? "" : ", ") + std::string(rule.name);
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
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const NamedRule &rule) {
        return rule.rule == reading.rule;
    });
    return found->name;
}

std::variant<Reading, std::string> readingNamed(const Dossier &dossier, std::string_view name)
{
    for (const NamedRule &rule : rules) {
        if (rule.name == name)
            return Reading{.rule = rule.rule, .party = none, .asOf = {}};
    }
    if (const Index party = dossier.findParty(name); party != none)
        return wordOf(party);
    return "there is no reading '" + std::string(name) + "': choose " + choices(dossier);
}

}
