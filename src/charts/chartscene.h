// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The border to Qt Charts: no other file of the program includes it.
#pragma once

#include <QBrush>
#include <QList>
#include <QPen>
#include <QRectF>

#include <memory>

class QPainter;

namespace ledgerline {

/// A QChart in a graphics scene of its own, stripped of everything but its plot. Points are in
/// the picture's logical pixels: which time and value they stand for, the caller has mapped to
/// the device's pixel grid already, and axes in the same pixels make Qt Charts keep to it.
class ChartScene
{
public:
    ChartScene();
    ~ChartScene();
    ChartScene(const ChartScene &) = delete;
    ChartScene &operator=(const ChartScene &) = delete;

    [[nodiscard]] int addArea(); ///< returns the number by which it is changed
    [[nodiscard]] int addLine();

    /// Where points are shown; what lies outside is clipped.
    void setPlot(const QRectF &plot);

    void setAreaBrush(int area, const QBrush &brush);
    void setLinePen(int line, const QPen &pen);

    /// The area between the outline, from left to right, and a level.
    void setArea(int area, const QList<QPointF> &outline, double level);
    void setLine(int line, const QList<QPointF> &points);

    void paint(QPainter &painter) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
