// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/surface.h"

namespace ledgerline {

/// The track of the as-of slider over the whole dossier: a rail with a tick for each day on which
/// something became known. The handle is drawn by QML; this item says where it is and moves it.
/// x is in the item's own coordinates.
class AsOfTrack
    : public ledgerline::Surface // qualified: qmllint looks for the name as it is written
{
    Q_OBJECT
    QML_ELEMENT

    /// Where the rail begins and how wide it is: given, so that it is aligned with the timeline.
    Q_PROPERTY(double plotLeft MEMBER m_plotLeft WRITE setPlotLeft NOTIFY plotChanged)
    Q_PROPERTY(double plotWidth MEMBER m_plotWidth WRITE setPlotWidth NOTIFY plotChanged)

    /// The end of the day, or of the rail when all that was ever reported counts.
    Q_PROPERTY(double handleX READ handleX NOTIFY handleMoved)

public:
    explicit AsOfTrack(QQuickItem *parent = nullptr);

    void setPlotLeft(double left);
    void setPlotWidth(double width);
    [[nodiscard]] double handleX() const;

    void paint(QPainter *painter) override;

    /// To the day that ends nearest to x; the rail's end turns as-of off.
    Q_INVOKABLE void moveTo(double x);

Q_SIGNALS:
    void plotChanged();
    void handleMoved();

protected:
    void layOut() override;
    void takeDossier() override;
    void takePerspective() override;
    [[nodiscard]] bool followsViewport() const override { return false; }

private:
    [[nodiscard]] TimeScale scale() const;
    [[nodiscard]] bool isReady() const { return session() && session()->hasDossier(); }

    std::vector<double> m_ticks; ///< x, each pixel once
    double m_plotLeft = 0;
    double m_plotWidth = 1;
};

}
