// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/wording.h"

namespace ledgerline {

namespace {

std::string ruleOf(const Dossier &dossier, const Reading &reading)
{
    switch (reading.rule) {
    case Reading::Rule::envelope:
        return "what all claims span";
    case Reading::Rule::lowest:
        return "the lowest claim";
    case Reading::Rule::highest:
        return "the highest claim";
    case Reading::Rule::latest:
        return "the latest claim";
    case Reading::Rule::word:
        return "the word of " + std::string(dossier.parties[reading.party].name.text) + " alone";
    }
    return {};
}

}

std::string describe(const Dossier &dossier, const Reading &reading)
{
    const std::string rule = ruleOf(dossier, reading);
    if (!reading.asOf)
        return rule;
    const Instant end = *reading.asOf;
    return rule + ", as of " + describeDays({end - std::chrono::seconds(1), end});
}

}
