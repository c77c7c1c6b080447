// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

namespace ledgerline {

/// The rule that makes one quantity out of the competing claims of a figure (design.md, section 2).
/// Everything that counts takes one; without, it is the envelope.
struct Reading
{
    enum class Rule
    {
        envelope, ///< from the lowest that anybody stated to the highest
        word, ///< what `party` says; what it did not tell stays open, it borrows nobody's count
    };
    Rule rule = Rule::envelope;
    Index party = none; ///< whose word

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// The reading of one party's own word.
[[nodiscard]] constexpr Reading wordOf(Index party)
{
    return {.rule = Reading::Rule::word, .party = party};
}

}
