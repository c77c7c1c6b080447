// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot.h"
#include "charts/roundlabels.h"
#include "charts/roundorder.h"
#include "ledger/summary.h"

#include <memory>

namespace ledgerline {

/// How long each round of talks lasted: solid up to the lowest that was reported, hatched to the
/// highest, fading where nobody bounds it; a line across for each figure that was reported. Rounds
/// that cannot be parted are no bar, which would tell a length that is none: an outline goes from
/// the shortest of them to the longest.
class RoundPlot : public Plot
{
public:
    explicit RoundPlot(const Account &account);

    bool hasData() const override { return m_hasData; }
    std::vector<LegendEntry> legend() const override { return m_legend; }
    Rounding rounding() const override { return Rounding::clock; }
    void take(const std::shared_ptr<const Account> &account) override;
    void layOut(const PlotArea &area) override;
    const ValueScale *values() const override { return &m_values; }
    bool isEmpty() const override { return m_hits.empty(); }
    void paint(QPainter &painter, const Theme &theme) const override;
    std::optional<ChartHit> hitAt(QPointF point) const override;
    std::vector<NamedHit> namedHits() const override;
    std::vector<std::string> sentences(const Window &window) const override;
    Chart::Told told(const Window &window, std::size_t most) const override;
    std::vector<ShownNumber> numbers(const Window &window, const Reading &reading) const override;
    std::vector<Index> lanes() const override { return {m_dossier->laneOf(EventKind::talks)}; }

private:
    [[nodiscard]] ChartHit hitOf(const HitArea &hit) const;
    using Group = RoundOrder::Group;

    [[nodiscard]] ValueScale::Reach reachOf(const std::vector<Round> &rounds,
                                            const Window &window) const;
    [[nodiscard]] double levelOf(std::int64_t minutes) const;
    void layOutGroup(std::size_t number, const PlotArea &area);
    [[nodiscard]] Box layOutRound(const Group &group);
    [[nodiscard]] Box layOutSpan(const Group &group);
    [[nodiscard]] double layOutClaims(const Group &group, const Box &bar, double reach);
    [[nodiscard]] double reachOf(std::size_t number) const;
    void layOutLabels(const PlotArea &area);
    [[nodiscard]] RoundWords wordsOf(const Group &group) const;
    [[nodiscard]] std::string sentenceOf(const Round &round) const;

    std::shared_ptr<const Dossier> m_dossier;
    bool m_hasData = false;
    std::shared_ptr<const Account> m_account;
    RoundOrder m_order;
    std::vector<LegendEntry> m_legend;
    ValueScale::Reach m_reach;

    // what layOut made
    std::vector<Group> m_groups;
    std::vector<RoundBar> m_bars; ///< one a group
    ValueScale m_values;
    std::vector<Mark> m_marks;
    std::vector<Label> m_labels;
    std::vector<HitArea> m_hits;
};

}
