// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axes.h"
#include "charts/deadlinerows.h"
#include "charts/rowplot.h"

namespace ledgerline {

/// Deadlines as brackets from their announcement to the day that they fall due, on the window of
/// time; amendments below what they amend. Beside it the days given, used, left and overdue.
class DeadlinePlot : public RowPlot
{
public:
    explicit DeadlinePlot(std::shared_ptr<const Dossier> dossier);

    std::vector<LegendEntry> legend() const override;
    void take(const std::shared_ptr<const Account> &account) override;
    std::optional<Window> extent() const override;

protected:
    RowTexts wordsOf(std::size_t row) const override;
    std::vector<Index> eventsOf(std::size_t row) const override;
    double axisHeight(const PlotArea &area) const override;
    void begin(const PlotArea &area, const RowLayout &layout) override;
    void drawSection(const PlacedSection &section, const Box &heading) override;
    void drawRow(std::size_t row, const Box &picture) override;
    std::string tipOf(std::size_t row) const override;
    std::string sentenceOf(std::size_t row) const override;
    std::vector<ShownNumber> numbersOf(std::size_t row, const Reading &reading) const override;

private:
    [[nodiscard]] double x(Instant instant) const;
    [[nodiscard]] std::string dayOfJudgement() const;
    void drawTerm(const DeadlineRow &deadline, const Box &band);
    void drawOutcome(const DeadlineRow &deadline, const Box &band);
    void addStretch(Shape shape, Window window, const Box &band, Fill fill, bool footed);

    std::shared_ptr<const Account> m_account;
    const DeadlineRows *m_rows = nullptr; ///< the account's

    // what layOut made
    TimeScale m_scale; ///< as wide as a picture
    double m_left = 0; ///< of pictures
    std::vector<std::pair<std::size_t, double>> m_drawn; ///< rows, and the y of their middles
};

}
