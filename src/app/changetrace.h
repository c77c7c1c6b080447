// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timelineitem.h"

#include <QQuickPaintedItem>

namespace ledgerline {

/// What the last step of the reading or its day changed on the timeline, to be laid over it and
/// faded out: painted once a step, so that the fading costs no layout.
class ChangeTrace : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ledgerline::TimelineItem *timeline READ timeline WRITE setTimeline NOTIFY
                   timelineChanged REQUIRED)

    /// What it takes of the timeline, so that no more than that is painted while it fades.
    Q_PROPERTY(QRectF box READ box NOTIFY stepped)

public:
    explicit ChangeTrace(QQuickItem *parent = nullptr);

    [[nodiscard]] TimelineItem *timeline() const { return m_timeline; }
    void setTimeline(TimelineItem *timeline);
    [[nodiscard]] QRectF box() const { return m_box; }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void timelineChanged();
    void stepped();

private:
    void take();

    TimelineItem *m_timeline = nullptr;
    QRectF m_box;
};

}
