// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/readingwording.h"

#include "ledger/wording.h"

namespace ledgerline {

namespace {

std::string speaker(const Dossier &dossier, const Reading &reading, std::string_view language)
{
    if (reading.party == none)
        return "nobody";
    const Text &name = dossier.parties[reading.party].name;
    return std::string(language.empty() ? name.text : name.in(language));
}

}

std::string describeRule(const Dossier &dossier, const Reading &reading, std::string_view language)
{
    switch (reading.rule) {
    case Reading::Rule::envelope:
        return "Envelope";
    case Reading::Rule::lowest:
        return "Lowest";
    case Reading::Rule::highest:
        return "Highest";
    case Reading::Rule::latest:
        return "Latest";
    case Reading::Rule::word:
        return speaker(dossier, reading, language) + "’s word";
    }
    return {};
}

std::string explainRule(const Dossier &dossier, const Reading &reading, std::string_view language)
{
    switch (reading.rule) {
    case Reading::Rule::envelope:
        return "the lowest to the highest of what was claimed";
    case Reading::Rule::lowest:
        return "of rival claims the one that states the least";
    case Reading::Rule::highest:
        return "of rival claims the one that states the most";
    case Reading::Rule::latest:
        return "of rival claims the one that was reported last";
    case Reading::Rule::word:
        return "only what " + speaker(dossier, reading, language)
            + " says; what it did not tell stays open";
    }
    return {};
}

std::string describeAsOf(const Reading &reading)
{
    if (!reading.asOf)
        return {};
    const Day last = date::floor<date::days>(*reading.asOf - std::chrono::seconds(1));
    return describeDays({last, last + date::days(1)});
}

std::string describe(const Dossier &dossier, const Reading &reading)
{
    std::string rule;
    switch (reading.rule) {
    case Reading::Rule::envelope:
        rule = "what all claims span";
        break;
    case Reading::Rule::lowest:
        rule = "the lowest claim";
        break;
    case Reading::Rule::highest:
        rule = "the highest claim";
        break;
    case Reading::Rule::latest:
        rule = "the latest claim";
        break;
    case Reading::Rule::word:
        rule = "the word of " + speaker(dossier, reading, {}) + " alone";
        break;
    }
    return reading.asOf ? rule + ", as of " + describeAsOf(reading) : rule;
}

}
