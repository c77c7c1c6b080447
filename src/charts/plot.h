// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/account.h"
#include "charts/chart.h"
#include "charts/valuescale.h"
#include "paint/legend.h"
#include "timeline/drawing.h"

#include <QPolygonF>
#include <QRectF>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <vector>

class QPainter;

namespace ledgerline {

/// Where a plot lies and which time it shows. Its x = 0 of time is at box.x; y grows down.
struct PlotArea
{
    Box box;
    TimeScale scale; ///< as wide as the box
    bool isPrinted = false; ///< see ChartFrame::printed

    [[nodiscard]] double x(Instant instant) const;
    [[nodiscard]] bool shows(const Window &window) const;
};

constexpr double headingInset = 6; ///< px beside a plot's heading

/// One plot of a chart: it maps its table to the area and paints what is inside; the chart draws
/// the axes around it. Everything that depends on the area is done in `layOut`.
class Plot
{
public:
    Plot() = default;
    virtual ~Plot() = default;
    Plot(const Plot &) = delete;
    Plot &operator=(const Plot &) = delete;

    [[nodiscard]] virtual bool hasData() const = 0;
    [[nodiscard]] virtual std::vector<LegendEntry> legend() const = 0;
    [[nodiscard]] virtual Rounding rounding() const { return Rounding::decimal; }

    /// Over the plot's upper left corner; empty where the chart's title says it all.
    [[nodiscard]] virtual std::string heading() const { return {}; }

    /// What the heading takes of an area, with the room around it; empty without one.
    [[nodiscard]] Box headingIn(const Box &area) const;

    /// After `layOut`: what its sums are of.
    [[nodiscard]] virtual Period period() const { return Period::month; }

    /// Before anything else: what it shows. A plot's legend, and its axes but in print, are those
    /// of all that was ever reported, whatever the reading's day.
    virtual void take(const std::shared_ptr<const Account> &account) = 0;

    /// Of what a plot keeps colours of, beside those that it is painted with.
    virtual void setTheme(const Theme & /*theme*/) { }
    virtual void layOut(const PlotArea &area) = 0;

    /// After `layOut`: the value axis, and whether the window holds anything to show. A plot
    /// without one has all of the chart's width and draws its own axes.
    [[nodiscard]] virtual const ValueScale *values() const = 0;
    [[nodiscard]] virtual bool isEmpty() const = 0;

    /// After `layOut`: whether it shows marks that a legend tells of, and not words alone.
    [[nodiscard]] virtual bool drawsMarks() const { return true; }

    virtual void paint(QPainter &painter, const Theme &theme) const = 0;
    [[nodiscard]] virtual std::optional<ChartHit> hitAt(QPointF point) const = 0;

    /// What the hit there stands on, all of it.
    [[nodiscard]] virtual std::vector<Index> eventsAt(QPointF point) const
    {
        const auto hit = hitAt(point);
        return hit ? hit->events : std::vector<Index>();
    }

    /// After `layOut`: the plot's bars, lines and marks by their names.
    [[nodiscard]] virtual std::vector<NamedHit> namedHits() const { return {}; }

    [[nodiscard]] virtual std::vector<std::string> sentences(const Window &window) const = 0;

    /// The first of them, and how many there are: for plots that may have very many.
    [[nodiscard]] virtual Chart::Told told(const Window &window, std::size_t most) const
    {
        Chart::Told result{sentences(window), 0};
        result.count = result.sentences.size();
        result.sentences.resize(std::min(result.count, most));
        return result;
    }

    /// What is shown in a window as numbers; `reading` is that of what was taken.
    [[nodiscard]] virtual std::vector<ShownNumber> numbers(const Window & /*window*/,
                                                           const Reading & /*reading*/) const
    {
        return {};
    }

    /// The lanes whose gaps are gaps of the plot too.
    [[nodiscard]] virtual std::vector<Index> lanes() const { return {}; }

    /// The time that rows on an axis of time touch, all of them; none where no such axis is theirs.
    [[nodiscard]] virtual std::optional<Window> extent() const { return {}; }

    /// After `layOut`: bars that count more than what lies in the window.
    [[nodiscard]] virtual std::vector<Bucket> cutBars(const Window & /*window*/) const
    {
        return {};
    }

    /// After `layOut`: events that bars in the window count and other bars do too, as their dates
    /// do not tell in which of these periods they lie.
    [[nodiscard]] virtual std::vector<Index> vagueEvents(const Window & /*window*/) const
    {
        return {};
    }

    /// After `layOut`: the events that its rows, bars or lines in a window stand on, wherever these
    /// lie themselves; a plot of single events shows all of its kind.
    [[nodiscard]] virtual std::vector<Index> events(const Window & /*window*/) const { return {}; }
};

/// All that can be hit within bounds: panel by panel and line by line, in each from left to right.
[[nodiscard]] std::vector<NamedHit> hitsOf(std::span<const std::unique_ptr<Plot>> plots,
                                           const QRectF &bounds);

/// Lays the names of what plots show upon it: Qt Charts draws all of a series as one shape.
void nameHits(QPainter &painter, std::span<const std::unique_ptr<Plot>> plots,
              const QRectF &bounds);

/// An area that is hit, and what to say of it.
struct HitArea
{
    QRectF sensitive; ///< where the pointer counts
    QRectF box; ///< what it stands for
    std::size_t row = 0; ///< in the plot's table
    std::size_t side = 0;
};

/// Keeps labels off each other and off marks. Whoever asks first has the place.
class LabelRoom
{
public:
    explicit LabelRoom(const Box &bounds)
        : m_bounds(bounds)
    {
    }

    void block(const Box &box) { m_taken.push_back(box); }

    /// Nothing is there. Beyond the bounds nothing ever is.
    [[nodiscard]] bool isFree(const Box &box) const;

    /// True, and taken, when the box is within the bounds and free.
    [[nodiscard]] bool take(const Box &box);

private:
    Box m_bounds;
    std::vector<Box> m_taken;
};

[[nodiscard]] Mark markOf(Shape shape, const Box &box, Ink ink, Fill fill, bool up = true);
[[nodiscard]] Label labelOf(std::string text, const Box &box, Ink ink, Align align,
                            TextStyle style = TextStyle::small);
[[nodiscard]] QRectF toQRectF(const Box &box);
[[nodiscard]] Box toBox(const QRectF &rect);

}
