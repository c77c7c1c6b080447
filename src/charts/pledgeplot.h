// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"
#include "charts/pledgerows.h"
#include "charts/rowplot.h"

namespace ledgerline {

/// What was agreed, as an outline, and what was delivered of it inside: solid as far as it is
/// certain, a gap of paper between deliveries, hatched to the highest that may be. An end that
/// nobody tells fades out and is no number. Measures have an axis each; their units never share
/// one.
class PledgePlot : public RowPlot
{
public:
    explicit PledgePlot(std::shared_ptr<const Dossier> dossier);

    std::vector<LegendEntry> legend() const override;
    void take(const std::shared_ptr<const Account> &account) override;
    void setTheme(const Theme &theme) override;

protected:
    RowTexts wordsOf(std::size_t row) const override;
    std::vector<Index> eventsOf(std::size_t row) const override;
    void begin(const PlotArea &area, const RowLayout &layout) override;
    void drawSection(const PlacedSection &section, const Box &heading) override;
    void drawRow(std::size_t row, const Box &picture) override;
    void paintSolid(QPainter &painter) const override { m_scene.paint(painter); }
    std::string tipOf(std::size_t row) const override;
    std::string sentenceOf(std::size_t row) const override;
    std::vector<ShownNumber> numbersOf(std::size_t row, const Reading &reading) const override;

private:
    [[nodiscard]] const PledgeStatus &statusOf(std::size_t row) const;
    [[nodiscard]] const PledgedFigure *
    figureOf(std::size_t row) const; ///< null: nothing is counted
    [[nodiscard]] std::string briefOf(std::size_t row) const;
    [[nodiscard]] std::vector<double> greatestIn(const RowLayout &layout) const;
    [[nodiscard]] double x(std::int64_t number) const;
    void drawAgreed(const PledgedFigure &figure, const Box &bar);
    void drawDelivered(const PledgedFigure &figure, const Box &bar);
    void addSolid(const std::vector<double> &ends, const Box &bar, Ink ink);

    std::shared_ptr<const Account> m_account;
    const PledgeRows *m_rows = nullptr; ///< the account's

    // what layOut made
    std::vector<double> m_greatest; ///< of each measure: what its axis has room for
    ChartScene m_scene;
    std::vector<int> m_areas; ///< of the scene, one a row that is drawn
    std::vector<Ink> m_inks; ///< of those in use
    Theme m_theme = themeNamed("light");
    ValueScale m_values; ///< from the picture's left edge; of the section that is drawn
};

}
