// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"
#include "charts/checkpointmarks.h"
#include "charts/plot.h"

#include <memory>
#include <optional>
#include <utility>

namespace ledgerline {

/// The running total of a lane's measure, to the first side up from zero, to the second down. The
/// line is what was reached at least; above it hatched, to the highest claim and to what may have
/// been by then; from the first count that was not published on, fading without end. On it stand
/// the totals that were stated.
class TotalPlot : public Plot
{
public:
    TotalPlot(const Account &account, EventKind kind);

    bool hasData() const override { return !m_sides.sides.empty(); }
    std::vector<LegendEntry> legend() const override;
    std::string heading() const override;
    void take(const std::shared_ptr<const Account> &account) override;
    void setTheme(const Theme &theme) override;
    void layOut(const PlotArea &area) override;
    const ValueScale *values() const override { return &m_values; }
    bool isEmpty() const override { return m_hits.empty() && m_stated.places().empty(); }
    void paint(QPainter &painter, const Theme &theme) const override;
    std::optional<ChartHit> hitAt(QPointF point) const override;
    std::vector<NamedHit> namedHits() const override;
    std::vector<std::string> sentences(const Window &window) const override;
    std::vector<ShownNumber> numbers(const Window &window, const Reading &reading) const override;
    std::vector<Index> lanes() const override { return {m_dossier->laneOf(m_kind)}; }
    std::vector<Index> events(const Window &window) const override;

private:
    /// How far one side goes.
    struct Reached
    {
        double greatest = 0;
        bool isOpen = false;
        bool isMarked = false; ///< by a stated total
    };

    [[nodiscard]] ChartHit hitOf(const HitArea &hit) const;
    [[nodiscard]] ValueScale::Reach reachIn(const PlotArea &area) const;
    [[nodiscard]] Reached reachedIn(std::size_t side, const PlotArea &area) const;
    [[nodiscard]] const std::vector<Step> &steps(std::size_t side) const;
    [[nodiscard]] Window windowOf(std::size_t side, std::size_t row) const;
    [[nodiscard]] Total totalUntil(Instant at, std::size_t side) const;
    [[nodiscard]] std::pair<std::size_t, std::size_t> stepsIn(std::size_t side,
                                                              const Window &window) const;
    [[nodiscard]] static double stepX(Instant at, const PlotArea &area);
    [[nodiscard]] std::size_t lastWithin(double x, std::size_t side, std::size_t row,
                                         std::size_t last, const PlotArea &area) const;
    [[nodiscard]] bool isOnHeading(const Box &bounds) const;
    void layOutBelow(double above, const PlotArea &area);
    void addBand(const Mark &band);
    void layOutSide(std::size_t side, const PlotArea &area);
    [[nodiscard]] std::optional<Box> placeOf(const Box &wanted, bool up, const Box &bounds) const;
    void layOutEnd(std::size_t side, double x, const PlotArea &area);

    static constexpr double lineWidth = 2;
    static constexpr double fadeHeight = 9; ///< px, what was not published
    static constexpr double labelHeight = 15;
    static constexpr double labelled = 95; ///< px of height from which there is room for labels

    std::shared_ptr<const Dossier> m_dossier;
    EventKind m_kind;
    Sides m_sides;
    std::shared_ptr<const Account> m_account;
    CheckpointMarks m_stated;

    // of all that was ever reported: what axis and legend have room for
    CheckpointMarks m_allStated;

    // what layOut made
    ValueScale m_values;
    ChartScene m_scene;
    std::vector<int> m_areas;
    std::vector<int> m_lines;
    std::vector<Mark> m_marks;
    std::vector<Label> m_labels;
    std::vector<HitArea> m_hits;
};

}
