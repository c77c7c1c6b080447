// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace ledgerline {

/// How the record is read: the rule that makes one quantity out of the competing claims of a figure
/// (design.md, section 2), and the day up to which claims count. Everything that counts takes one;
/// without, it is the envelope of all that was ever reported.
struct Reading
{
    enum class Rule
    {
        envelope, ///< from the lowest that anybody stated to the highest
        lowest, ///< the claim that states the least
        highest, ///< the claim that states the most
        latest, ///< the claim that was reported last
        word, ///< what `party` says; what it did not tell stays open, it borrows nobody's count
    };
    Rule rule = Rule::envelope;
    Index party = none; ///< whose word
    std::optional<Instant> asOf; ///< only what had been reported before it counts; none: everything

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// The reading of one party's own word.
[[nodiscard]] constexpr Reading wordOf(Index party)
{
    return {.rule = Reading::Rule::word, .party = party, .asOf = {}};
}

/// The rule as files and the command line have it: "envelope", "lowest", "highest", "latest", or
/// the id of the party whose word it is.
[[nodiscard]] std::string_view name(const Dossier &dossier, const Reading &reading);

/// The same backwards, without a day; else the sentence that says what there is to choose from.
[[nodiscard]] std::variant<Reading, std::string> readingNamed(const Dossier &dossier,
                                                              std::string_view name);

}
