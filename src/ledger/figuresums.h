// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/share.h"
#include "ledger/spansums.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace ledgerline {

/// The sums of one figure under one reading over any window: exactly those of total(), which asks
/// every event, in O(log n) and what the window's edges cut. The dossier must outlive it.
class FigureSums
{
public:
    /// The sum of a window; its list of events is left empty, as nobody reads a million names.
    struct Sum
    {
        Total total;
        std::size_t events = 0; ///< how many it stands on
        std::size_t cut = 0; ///< how many the window's edges cut
    };
    [[nodiscard]] Sum over(const Window &window) const;

    /// What that sum stands on, in order of time.
    [[nodiscard]] std::vector<Index> events(const Window &window) const;

    /// Those of them that may as well lie outside of it, as their dates tell: not one whose stages
    /// tell how much of it lies there.
    [[nodiscard]] std::vector<Index> perhapsIn(const Window &window) const;

    /// See runningTotal().
    [[nodiscard]] std::vector<Step> steps() const;

    /// The stretches of time that what it sums touches, in order; where they overlap they are one.
    [[nodiscard]] const std::vector<Window> &touched() const { return m_touched; }

    [[nodiscard]] Figure figure() const { return m_figure; }
    [[nodiscard]] bool isEmpty() const { return m_sums.size() == 0; }

    /// Those of several figures, which are made in one walk through the dossier.
    friend std::vector<FigureSums> figureSums(const Shares &shares,
                                              std::span<const Figure> figures);
    friend FigureSums eventSums(const Shares &shares);

private:
    FigureSums(const Shares &shares, Figure figure);

    /// What of an event may lie in a window, and its stages that tell so.
    struct Part
    {
        WideSum sum;
        std::vector<Index> stages;
    };

    /// A moment from which on an event adds something else to a running total.
    struct Change
    {
        Instant at;
        Index event = none; ///< or a stage of it, whose date is the reason
        Index row = none;
        bool isFirst = false;
        bool isOver = false;
        WideSum more; ///< modulo the greatest number: it may be less
    };

    void add(Index event);
    void complete();

    [[nodiscard]] bool isDivisible(Index event) const;
    [[nodiscard]] std::optional<Part> cut(Index row, const Window &window) const;
    [[nodiscard]] std::optional<WideSum> until(Instant at, Index row) const;
    [[nodiscard]] std::map<Instant, Index> turnsOf(Index event, std::size_t &work) const;
    void addChanges(Index row, std::size_t &work, std::vector<Change> &changes) const;

    Shares m_shares;
    Figure m_figure;
    std::vector<Addend> m_addends; ///< until complete
    SpanSums m_sums;
    std::vector<Window> m_touched;

    /// Events of which more can be said, where a window cuts them, than that they may lie in it.
    std::vector<Index> m_divisible;
};

[[nodiscard]] std::vector<FigureSums> figureSums(const Shares &shares,
                                                 std::span<const Figure> figures);

/// How many events that took place, of no more particular kind, began in a window: one that is a
/// part of another is not counted beside it. Where the date of a beginning is too vague to place it
/// in the window, it may belong or not, as in any sum.
[[nodiscard]] FigureSums eventSums(const Shares &shares);

}
