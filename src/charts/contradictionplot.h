// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/contradictionrows.h"
#include "charts/rowplot.h"

namespace ledgerline {

/// Rival counts of one fact, the farthest apart first: a small axis with a tick for what each party
/// states, and a band from the smallest to the greatest, filled where not all can be right. The
/// axis begins at zero, or is dashed where that would lay the ticks upon each other. Below them
/// rival totals, apart from what counts one event, and disputes, in words. Where axes have no room
/// words tell who says how much.
class ContradictionPlot : public RowPlot
{
public:
    explicit ContradictionPlot(std::shared_ptr<const Dossier> dossier);

    std::vector<LegendEntry> legend() const override;
    void take(const std::shared_ptr<const Account> &account) override;

protected:
    RowTexts wordsOf(std::size_t row) const override;
    std::vector<Index> eventsOf(std::size_t row) const override;
    double leastForPictures(const RowLayout &layout) const override;
    void begin(const PlotArea &area, const RowLayout &layout) override;
    void drawRow(std::size_t row, const Box &picture) override;
    std::string tipOf(std::size_t row) const override;
    std::string sentenceOf(std::size_t row) const override;
    std::vector<ShownNumber> numbersOf(std::size_t row, const Reading &reading) const override;

private:
    [[nodiscard]] double labelRoomIn(const RowLayout &layout) const;
    [[nodiscard]] const Contradiction *rivalsOf(std::size_t row) const; ///< null: a dispute's row
    [[nodiscard]] const Dispute &disputeOf(std::size_t row) const;
    void drawEnds(const Contradiction &rivals, const Box &axis, double left, double right);
    void drawClaims(const Contradiction &rivals, const Box &axis);
    void drawClaim(const Claim &claim, const Box &tick);
    void drawArrow(double x, double y, bool right, Ink ink);

    /// x of a value on the axis that is drawn.
    [[nodiscard]] double x(std::int64_t value) const;

    std::shared_ptr<const Account> m_account;
    const ContradictionRows *m_rows = nullptr; ///< the account's

    // what layOut made
    double m_labelRoom = 0; ///< px on either side of an axis
    double m_from = 0; ///< the value at the axis' beginning
    double m_left = 0; ///< where that is
    double m_pixelsPerUnit = 1;
};

}
