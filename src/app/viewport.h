// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frameclock.h"
#include "app/motion.h"
#include "dossier/time.h"
#include "timeline/timescale.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPoint>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace ledgerline {

/// The window of time that the timeline, the tiles and the charts show, and how it moves.
///
/// x is in logical pixels from the left edge of the plot, as in TimeScale. The window itself is an
/// immutable TimeScale; this object only says which one is shown now.
class Viewport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    /// The days shown, in words.
    Q_PROPERTY(QString period READ period NOTIFY scaleChanged)

    /// Whether a move is under way.
    Q_PROPERTY(bool moving READ isMoving NOTIFY movingChanged)

public:
    explicit Viewport(QObject *parent = nullptr);

    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    [[nodiscard]] QString period() const;
    [[nodiscard]] bool isMoving() const { return m_motion.has_value(); }

    /// The window rounded outwards to whole days.
    [[nodiscard]] Window days() const;

    /// From the first to the last thing that there is to see. It cannot be left altogether.
    void setRecord(const Window &extent);

    /// What showAll() shows: the record with a margin.
    [[nodiscard]] Window everything() const;

    /// False: moves end at once.
    void setAnimated(bool animated) { m_animated = animated; }
    [[nodiscard]] bool isAnimated() const { return m_animated; }

    /// The plot's width. The window stays.
    void setWidth(double width);

    /// Exactly this window where it holds any of the record, else the nearest that does.
    [[nodiscard]] TimeScale placed(const Window &window) const;
    void setWindow(const Window &window); ///< at once

    /// The same by a flight: how many milliseconds that takes, `least` or more. Whatever moves the
    /// window in the meantime takes over from where it is.
    double flyTo(const Window &window, double least = 0);
    [[nodiscard]] bool isFlying() const { return m_flying; }

    void moveTo(const Window &window);
    void reveal(const Window &window); ///< moves no further than needed to see it

    /// What a wheel or two fingers do at x: zoom, or pan when they go sideways.
    /// `pixels` is what a touch pad gives, `angle` what every wheel gives.
    Q_INVOKABLE void wheel(QPoint angle, QPoint pixels, bool sideways, double x);

    /// A drag: from where the window is now, by so many pixels. It rolls out when it is let go.
    Q_INVOKABLE void beginDrag();
    Q_INVOKABLE void dragTo(double pixels);
    Q_INVOKABLE void endDrag();

    /// Two fingers on the time that was between them when they came down, at `start`: now they are
    /// around x and `factor` times as far apart.
    Q_INVOKABLE void pinchTo(double factor, double start, double x);

    Q_INVOKABLE void zoomIn(); ///< one step, about the middle
    void zoomStepAt(double x); ///< one step, towards x
    Q_INVOKABLE void zoomOut();
    Q_INVOKABLE void panByWindows(double windows); ///< > 0: to what is later
    Q_INVOKABLE void hold(); ///< ends a move where it is
    Q_INVOKABLE void showAll();

Q_SIGNALS:
    void scaleChanged();
    void movingChanged();

private:
    /// Where a drag was at a moment, for the speed with which it is let go.
    struct DragPoint
    {
        double milliseconds = 0;
        double pixels = 0;
    };

    void zoomAt(double factor, double x); ///< at once
    void panBy(double pixels); ///< at once
    void start(Motion motion);
    void advance(double milliseconds);
    [[nodiscard]] double pendingZoom() const; ///< the rest of a zoom under way: notches add up
    void setScale(const TimeScale &scale);
    void show(const TimeScale &scale); ///< as much of it as is kept()
    [[nodiscard]] TimeScale kept(const TimeScale &scale) const;

    TimeScale m_scale;
    Window m_record;
    std::optional<Motion> m_motion;
    std::optional<TimeScale> m_target; ///< where the motion ends, unless it is a flight
    FrameClock m_clock;
    TimeScale m_grabbed; ///< the window when a drag or pinch began
    QElapsedTimer m_dragTime;
    std::vector<DragPoint> m_dragPoints;
    bool m_animated = true;
    bool m_flying = false; ///< the motion is a flight
};

}
