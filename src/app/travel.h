// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frameclock.h"
#include "app/lanechange.h"
#include "timeline/view.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace ledgerline {

class Perspective;
class Viewport;

/// The way from what is shown to another view: the window of time flies there, lanes grow and
/// shrink, the day of as-of goes through the days between; the reading and what is left out change
/// when the picture stands, so that one sees what they change.
///
/// Whoever moves the window on the way has it from then on, and whoever chooses a day or a reading
/// keeps that; the rest goes on to its end.
class Travel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    /// Whether lanes are growing or shrinking.
    Q_PROPERTY(bool changingLanes READ isChangingLanes NOTIFY lanesMoved)

public:
    Travel(Viewport &viewport, Perspective &perspective);

    /// Sets out to a view of the dossier that is open, in which these lanes are hidden. Where
    /// nothing is to move by itself it arrives before this returns.
    void begin(const View &view, const std::vector<Index> &hiddenLanes);

    /// Shows at once what it is under way to, in another edition of the dossier.
    void finish(const std::vector<Index> &hiddenLanes);

    /// Ends where it is.
    void abandon(const std::vector<Index> &hiddenLanes);

    [[nodiscard]] bool isTravelling() const { return m_view.has_value(); }
    [[nodiscard]] bool isChangingLanes() const { return m_lanes.isMoving(); }
    [[nodiscard]] const std::vector<LanePose> &lanes() const { return m_lanes.poses(); }

Q_SIGNALS:
    void lanesMoved();

    /// The view is shown, exactly.
    void arrived();

    /// The user has taken over: it will not be.
    void interrupted();

private:
    void advance(double milliseconds);
    void stepDays(double part);
    void land();
    void end();
    void watchWindow();
    void watchChoice();
    void takeOver(bool &part);
    [[nodiscard]] double now() const { return m_past + m_elapsed; }

    Viewport &m_viewport;
    Perspective &m_perspective;
    FrameClock m_clock;
    LaneChange m_lanes;
    std::optional<View> m_view; ///< where to; none: not under way
    Window m_window; ///< that is shown there
    std::vector<std::optional<Day>> m_days; ///< that as-of goes by
    double m_duration = 0; ///< ms
    double m_elapsed = 0; ///< ms since it set out
    double m_past = 0; ///< ms of earlier travels, for lanes that had not come to rest
    bool m_ownsWindow = false; ///< false: the user has it
    bool m_ownsChoice = false; ///< of day, reading and filter
    bool m_steering = false; ///< what changes now is of its own doing
};

}
