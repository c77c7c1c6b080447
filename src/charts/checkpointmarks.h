// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot.h"
#include "ledger/checkpoint.h"

#include <memory>

namespace ledgerline {

/// Running totals that somebody stated, as marks on the running total of the record: a diamond at
/// the last day and the number that were stated, with a bar for an interval and a ring where it is
/// off what is recorded. It is in nobody's ink, whoever says it: in these charts the sides' inks
/// tell where people and bodies went.
///
/// The line of the record counts from the dossier's beginning. A total that is counted from later
/// on stands on what the line had come to by then (its lowest), so that the distance between mark
/// and line is that between claim and record, wherever counting began.
class CheckpointMarks
{
public:
    /// Of a lane's measure.
    CheckpointMarks(const Account &account, EventKind kind);
    CheckpointMarks() = default;

    [[nodiscard]] std::vector<LegendEntry> legend() const;

    /// The greatest number that is marked on a side; 0 when there is none.
    [[nodiscard]] double greatest(std::size_t side) const;
    [[nodiscard]] double greatestIn(const PlotArea &area, std::size_t side) const;

    void layOut(const PlotArea &area, const ValueScale &values);

    /// After `layOut`.
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<HitArea> &places() const { return m_places; }
    [[nodiscard]] std::optional<ChartHit> hitAt(QPointF point) const;
    [[nodiscard]] std::vector<NamedHit> namedHits() const;

    /// How many there are in a window, and each that is off.
    [[nodiscard]] std::vector<std::string> sentences(const Window &window) const;

    /// Those that stand in a window.
    [[nodiscard]] std::vector<ShownNumber> numbers(const Window &window) const;

private:
    struct Item
    {
        Checkpoint checkpoint;
        std::size_t side = 0;
        bool up = true;
        std::int64_t base = 0; ///< what the line had come to when counting began
    };

    /// From below to above.
    struct Layers
    {
        std::vector<Mark> rings;
        std::vector<Mark> bars;
        std::vector<Mark> diamonds;
    };

    [[nodiscard]] Quantity stated(const Item &item) const;
    [[nodiscard]] double highest(const Item &item) const;
    [[nodiscard]] bool isDrawn(const Item &item, const QRectF &place) const;
    void layOutItem(std::size_t row, const PlotArea &area, const ValueScale &values,
                    Layers &layers);

    std::shared_ptr<const Dossier> m_dossier;
    std::vector<Item> m_items; ///< in order of the day that they stand at

    // what layOut made
    std::vector<Mark> m_marks;
    std::vector<HitArea> m_places; ///< `row` is one of `m_items`
};

}
