// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Running totals that somebody stated (claims of scope cumulative), each set against what the
/// record itself comes to over the same period.
///
/// Whose counts is a total held against? First against those of the party that stated it: a party
/// is held to its own word, and where it told the count of every event (`own` is closed) nobody
/// else's matters. Where it left some untold, its own counts can bear out nearly any total, and the
/// more so the less it told. Then what everybody says of the same events is the more honest
/// measure, as long as that tells more: it is closed, or it comes to more than the party's own
/// counts do. One thing is decided before: a total that even the party's own incomplete counts
/// exceed is off, whatever others say. `basis` names the side that decided; both are kept.
#pragma once

#include "ledger/reckoning.h"

#include <optional>
#include <string_view>
#include <vector>

namespace ledgerline {

enum class Verdict
{
    nothing, ///< no occurrence of the period carries the figure: nothing to compare with
    agrees, ///< the two share a value, whatever the untold counts are
    open, ///< within the open part: they share a value only if the untold counts make it up
    off, ///< they share no value
};

/// "nothing", "agrees", "open", "off": as other programs read it.
[[nodiscard]] std::string_view name(Verdict verdict);

enum class Basis
{
    own, ///< the counts of the party that stated the total
    everyone, ///< everybody's, as the reading takes them
};
[[nodiscard]] std::string_view name(Basis basis);

struct Checkpoint
{
    Index claim = none; ///< row of `Dossier::claims`
    Window period; ///< all days of `since` to all days of `until`
    std::optional<Recorded> own; ///< none where events themselves are counted: nobody tells those
    Recorded everyone;
    Verdict verdict = Verdict::nothing;
    Basis basis = Basis::everyone;

    /// The smallest gap between the record and the claim: negative where the record falls short
    /// of the claim, positive where it goes beyond. A claim of `about` agrees with what lies within
    /// a twentieth of its number, so it may agree and still differ.
    std::int64_t difference = 0;

    /// What the told counts lack of the least that was stated, where the verdict is `open`.
    std::int64_t missing = 0;

    /// What the verdict rests on.
    [[nodiscard]] const Recorded &judged() const
    {
        return basis == Basis::own && own ? *own : everyone;
    }
};

/// The period that a running total speaks of. Dates are taken whole: "since June" is from the
/// month's first day on, "until June" to its last.
[[nodiscard]] Window periodOf(const Dossier &dossier, const Claim &claim);

/// Judges a stated quantity by what is recorded: fills in all that follows from `own` and
/// `everyone`.
void decide(Checkpoint &checkpoint, const Quantity &stated);

/// All of a dossier that the reading knows: in order of the events that state them, then of the
/// file. A total is held against the speaker's own word whatever the reading is.
///
/// Nothing is added twice, and nothing is placed more exactly than it was dated (see Shares). An
/// event of which others told the figure, or that left it undisclosed, adds [0, open) to a party's
/// own counts. One that told only the whole of which the figure is a part adds from 0 to that
/// whole, as untold. A claim of several directions is held against their sum; a direction of which
/// the period tells nothing leaves it open. A measure that counts events is held against their
/// number: one that is part of another of its kind is not counted beside it, and one that may lie
/// outside the period widens the interval.
[[nodiscard]] std::vector<Checkpoint> checkpoints(const Dossier &dossier,
                                                  const Reading &reading = {});

/// The same of one event.
[[nodiscard]] std::vector<Checkpoint> checkpointsOf(const Dossier &dossier, Index event,
                                                    const Reading &reading = {});

}
