// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"
#include "charts/plot.h"
#include "ledger/summary.h"

#include <memory>

namespace ledgerline {

/// How long each round of talks lasted: solid up to the lowest that was reported, hatched to the
/// highest, fading where nobody bounds it; a line across for each figure that was reported.
class RoundPlot : public Plot
{
public:
    explicit RoundPlot(std::shared_ptr<const Dossier> dossier);

    bool hasData() const override { return m_hasData; }
    std::vector<LegendEntry> legend() const override { return m_legend; }
    Rounding rounding() const override { return Rounding::clock; }
    void setReading(const Reading &reading) override;
    void setTheme(const Theme &theme) override;
    void layOut(const PlotArea &area) override;
    const ValueScale *values() const override { return &m_values; }
    bool isEmpty() const override { return m_hits.empty(); }
    void paint(QPainter &painter, const Theme &theme) const override;
    std::optional<ChartHit> hitAt(QPointF point) const override;
    std::vector<NamedHit> namedHits() const override;
    std::vector<std::string> sentences(const Window &window) const override;
    std::vector<ShownNumber> numbers(const Window &window, const Reading &reading) const override;

private:
    [[nodiscard]] ChartHit hitOf(const HitArea &hit) const;
    /// A bar: one round, or several where their bars would cover one another.
    struct Group
    {
        double left = 0; ///< px
        double right = 0;
        std::vector<std::size_t> rows; ///< in `m_rounds`
    };

    [[nodiscard]] ValueScale::Reach reach() const;
    void place(const PlotArea &area);
    void layOutGroup(std::size_t number, const PlotArea &area, QList<QPointF> &outline);
    void layOutClaims(const Group &group, const Box &bar);
    [[nodiscard]] double highestReport(const HitArea &hit) const;
    void layOutLabels(const PlotArea &area);
    void addLabel(const std::string &name, const std::string &told, const Box &box);
    [[nodiscard]] Quantity lengthOf(const Group &group) const;
    [[nodiscard]] std::string nameOf(const Group &group) const;
    [[nodiscard]] std::string sentenceOf(const Round &round) const;

    std::shared_ptr<const Dossier> m_dossier;
    bool m_hasData = false;
    std::vector<Round> m_rounds;
    std::optional<Reading> m_whole; ///< the rule that the next three were read by
    std::vector<Round> m_allRounds; ///< all that was ever reported
    std::vector<LegendEntry> m_legend;
    ValueScale::Reach m_reach;

    // what layOut made
    std::vector<Group> m_groups;
    ValueScale m_values;
    ChartScene m_scene;
    int m_area = 0;
    std::vector<Mark> m_marks;
    std::vector<Label> m_labels;
    std::vector<HitArea> m_hits;
};

}
