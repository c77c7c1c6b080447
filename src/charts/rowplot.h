// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot.h"
#include "charts/rowlayout.h"

#include <memory>
#include <span>

namespace ledgerline {

/// "to North", "to North and South", or their short names; empty where there is no direction.
[[nodiscard]] Cell directionCell(const Dossier &dossier, std::span<const Index> to);
[[nodiscard]] Cell directionCell(const Dossier &dossier, Index to);

/// An event of which no number is shown.
[[nodiscard]] ShownNumber eventNumber(const Dossier &dossier, Index event);

/// A plot of rows, one a thing: those that the window touches, as many as have room. Whoever
/// derives from it fills the table and draws the picture of each row.
class RowPlot : public Plot
{
public:
    [[nodiscard]] bool hasData() const final { return m_hasData; }
    [[nodiscard]] const ValueScale *values() const final { return nullptr; }
    [[nodiscard]] bool isEmpty() const final { return m_layout.rows.empty() && m_layout.rest == 0; }
    [[nodiscard]] bool drawsMarks() const final
    {
        return m_layout.form == RowForm::pictures || m_layout.form == RowForm::captioned;
    }
    void layOut(const PlotArea &area) final;
    void paint(QPainter &painter, const Theme &theme) const final;
    [[nodiscard]] std::optional<ChartHit> hitAt(QPointF point) const final;
    [[nodiscard]] std::vector<Index> eventsAt(QPointF point) const final;
    [[nodiscard]] std::vector<NamedHit> namedHits() const final;
    [[nodiscard]] std::vector<std::string> sentences(const Window &window) const final;
    [[nodiscard]] Chart::Told told(const Window &window, std::size_t most) const final;
    [[nodiscard]] std::vector<Index> events(const Window &window) const final;
    [[nodiscard]] std::vector<ShownNumber> numbers(const Window &window,
                                                   const Reading &reading) const final;

protected:
    explicit RowPlot(std::shared_ptr<const Dossier> dossier);

    [[nodiscard]] const Dossier &dossier() const { return *m_dossier; }
    [[nodiscard]] const RowTable &table() const { return *m_table; }

    /// A table of the account that was taken. `hasData`: whether anything was ever reported.
    void setTable(const RowTable &table, bool hasData);

    [[nodiscard]] virtual RowTexts wordsOf(std::size_t row) const = 0;
    [[nodiscard]] virtual std::vector<Index> eventsOf(std::size_t row) const = 0;

    /// px below the rows, for an axis that all of them share.
    [[nodiscard]] virtual double axisHeight(const PlotArea & /*area*/) const { return 0; }

    /// px of width with less of which words tell instead what the pictures would.
    [[nodiscard]] virtual double leastForPictures(const RowLayout & /*layout*/) const { return 0; }

    /// Called while laying out: where pictures lie; then each section, and after it its rows.
    virtual void begin(const PlotArea &area, const RowLayout &layout) = 0;
    virtual void drawSection(const PlacedSection & /*section*/, const Box & /*heading*/) { }
    virtual void drawRow(std::size_t row, const Box &picture) = 0;

    /// Between the marks that lie under and over it.
    virtual void paintSolid(QPainter & /*painter*/) const { }

    /// The first line is the heading.
    [[nodiscard]] virtual std::string tipOf(std::size_t row) const = 0;
    [[nodiscard]] virtual std::string sentenceOf(std::size_t row) const = 0;
    [[nodiscard]] virtual std::vector<ShownNumber> numbersOf(std::size_t row,
                                                             const Reading &reading) const = 0;

    // what drawing adds to
    std::vector<Mark> m_under;
    std::vector<Mark> m_marks;
    std::vector<Label> m_labels;

private:
    [[nodiscard]] RowLayout layOutIn(const Box &box, bool isPrinted) const;
    [[nodiscard]] bool cutsCells(const RowLayout &layout) const;
    [[nodiscard]] RowForm formOfWords(const RowLayout &layout) const;
    [[nodiscard]] double heightForLists(const RowLayout &layout) const;
    [[nodiscard]] std::vector<bool> tallSections(const RowLayout &layout) const;
    [[nodiscard]] Box pictureIn(const Box &box) const;
    void addSection(const PlacedSection &section);
    void addRow(const PlacedRow &placed);
    void addStacked(const PlacedRow &placed);
    void addCaptioned(const PlacedRow &placed);
    [[nodiscard]] std::vector<std::string> wordsIn(const RowTexts &row, double width,
                                                   int lines) const;
    void addCell(const PlacedRow &placed, const PlacedColumn &column, const Box &line);
    void addLines(const std::vector<std::string> &lines, const Box &box, const Cell &cell,
                  Align align);
    [[nodiscard]] std::string nameOf(std::size_t row, std::string Cell::*form) const;
    [[nodiscard]] std::string restText() const;
    [[nodiscard]] std::string restLine() const;
    [[nodiscard]] std::vector<std::string> restNames(std::size_t most,
                                                     std::string Cell::*form) const;
    [[nodiscard]] bool isOnRest(QPointF point) const;
    [[nodiscard]] ChartHit hitOf(const Box &box, const std::string &text,
                                 std::vector<Index> events) const;

    std::shared_ptr<const Dossier> m_dossier;
    bool m_hasData = false;
    const RowTable *m_table = nullptr;
    RowLayout m_layout;
    Window m_window; ///< of which it is
};

}
