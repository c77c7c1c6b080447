// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/bounds.h"
#include "ledger/share.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace ledgerline {

/// What the record comes to over a stretch of time.
struct Recorded
{
    Quantity quantity;
    std::int64_t slack = 0; ///< how far its approximate counts may be out, added up
    int events = 0; ///< that it is made of
    int untold = 0; ///< those of them that did not tell their count

    /// Whether more may lie in it than was told.
    [[nodiscard]] bool isOpen() const { return !quantity.high || untold > 0; }
};

/// Sums of figures over many stretches of time, under one reading: what events add is looked up
/// once for each figure. Beside what `total` adds, an event that has told only the whole of which
/// the figure is a part adds from nothing to all of that whole, as untold.
class Reckoning
{
public:
    explicit Reckoning(const Dossier &dossier, const Reading &reading = {});

    /// The sum of figures that do not overlap; one of which the period tells nothing leaves the sum
    /// of the others open. No events where the period tells nothing of any.
    [[nodiscard]] Recorded sum(std::span<const Figure> figures, const Window &period);

    /// The sum of a figure over some events. One that is part of another of them is not added
    /// beside it; one of which the reading knows nothing leaves the sum open.
    [[nodiscard]] Recorded sum(std::span<const Index> events, Figure figure) const;

    /// The number of events of a kind; parts of another of that kind are not counted beside it.
    [[nodiscard]] Recorded number(EventKind kind, const Window &period) const;

private:
    /// An event that adds to a figure, and what where all of it lies in the period.
    struct Carrier
    {
        Index event = none;
        Window reach;
        Quantity quantity;
        bool untold = false;
    };

    [[nodiscard]] std::optional<Carrier> carrier(Index event, Figure figure,
                                                 const Window &span) const;
    [[nodiscard]] const std::vector<Carrier> &carriersOf(Figure figure);

    const Dossier &m_dossier;
    Reading m_reading;
    Shares m_shares;
    std::map<Figure, std::vector<Carrier>> m_carriers;
};

}
