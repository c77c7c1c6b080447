// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/reading.h"

#include <optional>
#include <vector>

namespace ledgerline {

/// What is counted: a measure, and the party that it goes to (`none`: the measure has no
/// direction). Without a measure the events themselves, see eventSums().
struct Figure
{
    Index measure = none;
    Index to = none;

    // clang-tidy takes the 0 that the compiler compares with for a pointer.
    friend auto operator<=>(const Figure &, const Figure &)
        = default; // NOLINT(modernize-use-nullptr)
};

/// What an event's rival claims of one figure come to. Undisclosed claims add nothing beside any
/// other. Under the envelope reading the low bound is the smallest that anybody stated (`at_most`
/// states none), the high bound the greatest, or open where any claim is open above; a low bound
/// that another claim denies is none.
/// The other rules choose among the claims that tell a count: `lowest` the one whose low bound is
/// the smallest (of one that states none, the high bound), `highest` the one whose high bound is
/// the greatest (of an open one, the low bound; one that states none has what all agree on),
/// `latest` those reported on the last day. Where several are chosen, the count is the envelope of
/// these. One party's word is the envelope of its claims alone; a figure of which only others speak
/// is undisclosed by it. Where nobody but undisclosed claims speak of the whole, its parts give a
/// lower bound; the rule chooses for each part by itself. With a day, all this is said of the
/// claims that were known then.
struct Count
{
    Quantity quantity;
    std::vector<Index> claims; ///< rows of `Dossier::claims` that the reading used, in file order
    bool undisclosed = false; ///< nobody whom the reading hears told the count of the whole (parts
                              ///< may still bound it)
    bool disputed = false; ///< claims that cannot all be right: two of those that the rule chose
                           ///< from share no value ("about" reaches as far as slackOf())
    bool fromParts = false;
};

/// Whether a measure is the whole or a part of it, at any remove.
[[nodiscard]] bool isPartOf(const Dossier &dossier, Index measure, Index whole);

/// The party that a claim's figure goes to; `none` without a direction, the first of several.
[[nodiscard]] Index directionOf(const Dossier &dossier, const Claim &claim);

/// None when the event has no event-scope claim, known to the reading, of the figure or of a part
/// of it.
[[nodiscard]] std::optional<Count> count(const Dossier &dossier, Index event, Figure figure,
                                         const Reading &reading = {});

/// Where an event's claims are silent on a measure that is a part of another: the nearest of those
/// wholes that they do count. None where the event itself counts the figure.
[[nodiscard]] std::optional<Figure> wholeCountedOf(const Dossier &dossier, Index event,
                                                   Figure figure, const Reading &reading = {});

/// What an event's claims about parts of a figure come to at least; parts of the same whole do not
/// overlap. "About" so many is no bound, and adds nothing.
[[nodiscard]] std::int64_t leastOfParts(const Dossier &dossier, Index event, Figure whole,
                                        const Reading &reading = {});

/// What rival claims of one figure come to that tell a count; there is one at least.
[[nodiscard]] Count countOf(const Dossier &dossier, const std::vector<Index> &claims,
                            const Reading &reading = {});

/// Whether the reading hears a claim at all: who says it, and when it was known.
[[nodiscard]] bool hears(const Dossier &dossier, const Reading &reading, const Claim &claim);

/// The figures of which an event itself has event-scope claims, and the wholes of those, sorted.
[[nodiscard]] std::vector<Figure> figuresOf(const Dossier &dossier, Index event);

}
