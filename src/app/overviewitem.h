// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/surface.h"

namespace ledgerline {

/// The whole dossier as a strip. The brush over it, which is the window of time, is drawn by QML;
/// this item says where it is and moves it. x is in the item's own coordinates.
class OverviewItem
    : public ledgerline::Surface // qualified: qmllint looks for the name as it is written
{
    Q_OBJECT
    QML_ELEMENT

    /// Where the plot begins and how wide it is: given, so that it is aligned with the timeline.
    Q_PROPERTY(double plotLeft MEMBER m_plotLeft WRITE setPlotLeft NOTIFY plotChanged)
    Q_PROPERTY(double plotWidth MEMBER m_plotWidth WRITE setPlotWidth NOTIFY plotChanged)

    Q_PROPERTY(double brushLeft READ brushLeft NOTIFY brushChanged)
    Q_PROPERTY(double brushRight READ brushRight NOTIFY brushChanged)

public:
    /// What of the brush is under the pointer.
    enum Part
    {
        Outside,
        LeftEnd,
        Middle,
        RightEnd
    };
    Q_ENUM(Part)

    explicit OverviewItem(QQuickItem *parent = nullptr);

    void setPlotLeft(double left);
    void setPlotWidth(double width);
    [[nodiscard]] double brushLeft() const;
    [[nodiscard]] double brushRight() const;

    void paint(QPainter *painter) override;

    Q_INVOKABLE ledgerline::OverviewItem::Part partAt(double x) const;

    /// A drag from x: an end of the brush, the brush, or a new brush drawn beside it.
    Q_INVOKABLE void beginDrag(double x);
    Q_INVOKABLE void dragTo(double x);

    /// Brings the brush's middle to x.
    Q_INVOKABLE void center(double x);

    /// Zooms the window by a wheel's turn at x.
    Q_INVOKABLE void wheel(QPoint angle, QPoint pixels, double x);

Q_SIGNALS:
    void plotChanged();
    void brushChanged();

protected:
    void layOut() override;
    [[nodiscard]] bool showsLanes() const override { return true; }
    void takeDossier() override;
    [[nodiscard]] bool followsViewport() const override { return false; }

private:
    [[nodiscard]] TimeScale scale() const;

    Drawing m_drawing;
    double m_plotLeft = 0;
    double m_plotWidth = 1;
    Part m_part = Outside; ///< that is dragged
    double m_dragFrom = 0; ///< x
    Window m_dragged; ///< the window when the drag began
};

}
