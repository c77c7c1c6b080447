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
/// where it has told a count of its own, that count stands for all of them, and is no less than
/// they come to where it leaves that open; else they stand for it, and it only leaves the sum open.
/// Of a party that said nothing of it, what that party said of the stages stands for it, and leaves
/// nothing open where they make up all of it. A part of a measure that nobody counted is anything
/// from none to what others of the event and its stages leave of the whole.
class Shares
{
public:
    explicit Shares(const Dossier &dossier, const Reading &reading = {});

    /// Of sums over some events alone: stages and wholes that are not among them do not matter.
    Shares(const Dossier &dossier, const Reading &reading, std::vector<Index> events);

    [[nodiscard]] Shares among(std::vector<Index> events) const;

    [[nodiscard]] const Dossier &dossier() const { return *m_dossier; }
    [[nodiscard]] const Reading &reading() const { return m_reading; }

    /// None when the event is no occurrence, counts neither the figure nor a whole that it is a
    /// part of, cannot lie in `span`, or others speak for it: an event that it is a part of, or its
    /// stages.
    [[nodiscard]] std::optional<Share> of(Index event, Figure figure, const Window &span) const;

    /// All time that the event may touch. With an open or unknown end it may have gone on until the
    /// last that the dossier knows (or the reading's day); with an open or unknown beginning, since
    /// the first.
    [[nodiscard]] Window reach(Index event) const;

    /// Whether an event that it is a part of stands for this one: it has told a count, or leaves
    /// the sum open where this one could do no more.
    [[nodiscard]] bool isSpokenFor(Index event, Figure figure) const;

    /// Whether nobody whom the reading hears speaks of the event, but somebody of stages that make
    /// it up: the least that was told of them reaches the most that was told of it.
    [[nodiscard]] bool isLeftToStages(Index event, Figure figure) const;

private:
    using Events = std::vector<Index>;

    [[nodiscard]] Events wholes(Index event) const;
    [[nodiscard]] Events stages(Index event) const;

    /// The occurrence's count; none for what was said or promised.
    [[nodiscard]] std::optional<Count> counted(Index event, Figure figure) const;
    [[nodiscard]] bool hasTold(Index event, Figure figure) const;
    [[nodiscard]] Events toldStages(Index event, Figure figure) const;
    [[nodiscard]] Events countedStages(Index event, Figure figure) const;
    [[nodiscard]] Events outermost(const Events &events) const;
    [[nodiscard]] std::optional<Share> ofUncountedPart(Index event, Figure figure,
                                                       const Window &span) const;
    void raiseToStages(Index event, Figure figure, Count &own) const;
    [[nodiscard]] Share cut(Index event, Figure figure, const Window &span, Count count) const;

    const Dossier *m_dossier;
    Reading m_reading;
    Window m_extent;
    std::optional<Events> m_among; ///< the events that matter, by row; none: all
};

}
