// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot.h"

#include <memory>
#include <optional>

namespace ledgerline {

/// A lane's measure, or how many events there are, by month (by year where months are too narrow):
/// what goes to the first side up from zero, to the second down. Up to the lowest claim solid, to
/// the highest hatched; what was not published stands on it as a cap of one height that fades, and
/// is no number. A bar at the window's edge is of its whole period all the same, and its words say
/// so.
class MonthPlot : public Plot
{
public:
    MonthPlot(const Account &account, EventKind kind);

    /// A row of Account::others().
    MonthPlot(const Account &account, std::size_t other);

    bool hasData() const override { return !m_sides.sides.empty(); }
    std::vector<LegendEntry> legend() const override;
    std::string heading() const override { return m_heading; }
    void take(const std::shared_ptr<const Account> &account) override;
    void layOut(const PlotArea &area) override;
    const ValueScale *values() const override { return &m_values; }
    Period period() const override { return m_period; }
    bool isEmpty() const override { return m_hits.empty(); }
    void paint(QPainter &painter, const Theme &theme) const override;
    std::optional<ChartHit> hitAt(QPointF point) const override;
    std::vector<NamedHit> namedHits() const override;
    std::vector<std::string> sentences(const Window &window) const override;
    std::vector<ShownNumber> numbers(const Window &window, const Reading &reading) const override;
    std::vector<Index> lanes() const override;
    std::vector<Bucket> cutBars(const Window &window) const override;
    std::vector<Index> vagueEvents(const Window &window) const override;
    std::vector<Index> events(const Window &window) const override;

private:
    /// Where an account has the table.
    struct Place
    {
        EventKind kind = EventKind::occurrence;
        std::size_t other = 0; ///< of occurrences

        [[nodiscard]] const LaneTable &in(const Account &account) const;
    };

    MonthPlot(const Account &account, Place place);

    [[nodiscard]] QString textOf(const HitArea &hit) const;
    [[nodiscard]] const std::vector<Bucket> &shown() const;
    [[nodiscard]] std::vector<Index> eventsOf(const Bucket &bucket, std::size_t side) const;

    /// Whether a bar counts anything that lies outside the window.
    [[nodiscard]] bool isCut(const Bucket &bucket, std::size_t side, const Window &window) const;

    /// Of what a bar counts: what other bars count too.
    [[nodiscard]] std::vector<Index> vagueIn(const Bucket &bucket, std::size_t side) const;

    /// What leaves a bar's number open, its dates too.
    [[nodiscard]] std::string doubtsOf(const Bucket &bucket, std::size_t side) const;
    void takeSpread(const std::vector<Bucket> &all);
    [[nodiscard]] std::string spreadWords() const;
    [[nodiscard]] ValueScale::Reach reachOf(std::span<const Bucket> bars, bool hasOpen) const;
    [[nodiscard]] ValueScale::Reach reachIn(const PlotArea &area) const;
    void layOutLabels(const PlotArea &area);
    bool addLabel(const HitArea &hit, const std::vector<std::string> &lines, const PlotArea &area,
                  LabelRoom &room);
    void layOutBar(std::size_t row, const PlotArea &area, const Box &slot);
    void layOutSide(std::size_t row, std::size_t side, const Box &slot);

    static constexpr double labelHeight = 15; ///< px
    static constexpr double capHeight = 13; ///< px, what was not published, whatever it stands on

    std::shared_ptr<const Dossier> m_dossier;
    Place m_place;
    Sides m_sides;
    std::string m_heading; ///< where there are others beside it
    std::shared_ptr<const Account> m_account;

    // of all that was ever reported: what axis and legend have room for
    bool m_hasMonths = false;
    bool m_hasOpen = false;
    bool m_hasSpread = false; ///< as claims differ
    bool m_hasVague = false; ///< as dates leave open which bar it belongs to
    ValueScale::Reach m_monthReach;
    ValueScale::Reach m_yearReach;

    // what layOut made
    Window m_window;
    Period m_period = Period::month;
    ValueScale m_values;
    std::vector<std::vector<Mark>> m_certain; ///< the bars of each side, so that SVG joins them
    std::vector<Mark> m_marks; ///< what stands upon them
    std::vector<Label> m_labels;
    std::vector<HitArea> m_hits;
};

}
