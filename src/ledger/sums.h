// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/figuresums.h"
#include "ledger/spansums.h"

#include <vector>

namespace ledgerline {

/// What tiles and charts ask of a dossier under one reading, counted once so that no answer walks
/// through all events. The dossier must outlive it.
class Sums
{
public:
    explicit Sums(const Dossier &dossier, const Reading &reading = {});

    [[nodiscard]] const Dossier &dossier() const { return m_shares.dossier(); }
    [[nodiscard]] const Reading &reading() const { return m_shares.reading(); }

    /// Of the measures of lanes in which something happens: to either side, and to none; where
    /// nobody tells any of these, of the events themselves. Null for other figures.
    [[nodiscard]] const FigureSums *of(Figure figure) const;

    /// Whether any occurrence tells the measure without a direction: asked of the whole dossier
    /// whatever the reading, so that tiles do not come and go.
    [[nodiscard]] bool isEverUndirected(Index measure) const;

    /// The rounds of talks that touch a window, see rounds().
    struct Talks
    {
        std::size_t rounds = 0;
        Total minutes; ///< of all of them; one that the window cuts may have lain outside it
        bool isTold = false; ///< whether anybody tells the length of one
    };
    [[nodiscard]] Talks talks(const Window &window) const;
    [[nodiscard]] std::vector<Index> rounds(const Window &window) const;

    /// The last deadline that was announced before a moment; none where there is none.
    [[nodiscard]] Index latestDeadline(Instant at) const;

private:
    void findDeadlines();
    void findUndirected();
    void addRounds();

    Shares m_shares;
    std::vector<FigureSums> m_figures;
    std::vector<bool> m_undirected; ///< measures
    SpanSums m_rounds;
    SpanSums m_toldRounds; ///< those whose length anybody tells
    std::vector<Index> m_deadlines; ///< in order of time
};

}
