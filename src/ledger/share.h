// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/count.h"

#include <optional>
#include <vector>

namespace ledgerline {

/// All events that an event is a part of, at any remove.
[[nodiscard]] std::vector<Index> wholesOf(const Dossier &dossier, Index event);

/// All events that are a part of an event, at any remove.
[[nodiscard]] std::vector<Index> stagesOf(const Dossier &dossier, Index event);

/// Whether an event is a part (a session, a stage) of another of its kind.
[[nodiscard]] bool isPartOfItsKind(const Dossier &dossier, Index event);

/// What one event adds to the sum of a figure over a stretch of time.
struct Share
{
    Count count; ///< its quantity is what may and must lie in the stretch
    std::vector<Index> stages; ///< events that it is made of and that told what of it lies there
};

/// Decides what each event adds to a sum, so that nothing is added twice and nothing is placed more
/// exactly than it was dated. An event may be made of others (its stages, which are `part_of` it):
/// where it has told a count of its own, that count stands for all of them; else they stand for
/// it, and it only leaves the sum open.
class Shares
{
public:
    explicit Shares(const Dossier &dossier, const Reading &reading = {});

    [[nodiscard]] const Dossier &dossier() const { return *m_dossier; }
    [[nodiscard]] const Reading &reading() const { return m_reading; }

    /// None when the event is no occurrence, counts neither the figure nor a whole that it is a
    /// part of, cannot lie in `span`, or an event that it is a part of speaks for it.
    [[nodiscard]] std::optional<Share> of(Index event, Figure figure, const Window &span) const;

    /// All time that the event may touch. With an open or unknown end it may have gone on until the
    /// last that the dossier knows (or the reading's day); with an open or unknown beginning, since
    /// the first.
    [[nodiscard]] Window reach(Index event) const;

    /// Whether an event that it is a part of has told a count, which then stands for this one.
    [[nodiscard]] bool isSpokenFor(Index event, Figure figure) const;

private:
    /// The occurrence's count; none for what was said or promised.
    [[nodiscard]] std::optional<Count> counted(Index event, Figure figure) const;
    [[nodiscard]] bool hasTold(Index event, Figure figure) const;
    [[nodiscard]] bool hasCountedStages(Index event, Figure figure) const;
    [[nodiscard]] std::vector<Index> toldStages(Index event, Figure figure) const;
    [[nodiscard]] std::optional<Share> ofUncountedPart(Index event, Figure figure,
                                                       const Window &span) const;
    [[nodiscard]] Share cut(Index event, Figure figure, const Window &span, Count count) const;

    const Dossier *m_dossier;
    Reading m_reading;
    Window m_extent;
};

}
