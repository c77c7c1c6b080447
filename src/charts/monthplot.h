// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"
#include "charts/plot.h"

#include <memory>
#include <optional>

namespace ledgerline {

/// A lane's measure by month (by year where months are too narrow): what goes to the first side up
/// from zero, to the second down. Up to the lowest claim solid, to the highest hatched; what was
/// not published stands on it as a cap of one height that fades, and is no number.
class MonthPlot : public Plot
{
public:
    MonthPlot(std::shared_ptr<const Dossier> dossier, EventKind kind);

    bool hasData() const override { return !m_sides.sides.empty(); }
    std::vector<LegendEntry> legend() const override;
    void setReading(const Reading &reading) override;
    void setTheme(const Theme &theme) override;
    void layOut(const PlotArea &area) override;
    const ValueScale *values() const override { return &m_values; }
    Period period() const override { return m_shown == &m_months ? Period::month : Period::year; }
    bool isEmpty() const override { return m_hits.empty(); }
    void paint(QPainter &painter, const Theme &theme) const override;
    std::optional<ChartHit> hitAt(QPointF point) const override;
    std::vector<NamedHit> namedHits() const override;
    std::vector<std::string> sentences(const Window &window) const override;
    std::vector<ShownNumber> numbers(const Window &window, const Reading &reading) const override;

private:
    [[nodiscard]] ChartHit hitOf(const HitArea &hit) const;
    [[nodiscard]] bool hasOpen() const;
    [[nodiscard]] bool hasSpread() const;
    [[nodiscard]] ValueScale::Reach reach() const;
    void layOutLabels(const PlotArea &area);
    void layOutBar(std::size_t row, const PlotArea &area, const Box &slot);
    void layOutSide(std::size_t row, std::size_t side, const Box &slot);

    std::shared_ptr<const Dossier> m_dossier;
    Sides m_sides;
    std::vector<Bucket> m_months;
    std::vector<Bucket> m_years;
    std::optional<Reading> m_whole; ///< the rule that the next two were read by
    std::vector<Bucket> m_allMonths; ///< of all that was ever reported: what the axis has room for
    std::vector<Bucket> m_allYears;

    // what layOut made
    const std::vector<Bucket> *m_shown = &m_months;
    ValueScale m_values;
    ChartScene m_scene;
    std::vector<int> m_areas; ///< of the scene, one a side
    std::vector<QList<QPointF>> m_outlines; ///< one a side
    std::vector<Mark> m_marks;
    std::vector<Label> m_labels;
    std::vector<HitArea> m_hits;
};

}
