// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/travel.h"

#include "app/perspective.h"
#include "app/viewport.h"
#include "ledger/knowledge.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace ledgerline {

namespace {

constexpr double dayTime = 90; // ms: as long as it takes to see that something came
constexpr double laneTime = 600; // ms, where nothing else takes longer
constexpr double shortest = 600; // ms, for days alone
constexpr double longest = 2000; // ms; more days than that are gone by in strides

double daysTime(std::size_t days)
{
    return days > 1 ? std::clamp(static_cast<double>(days) * dayTime, shortest, longest) : 0;
}

}

Travel::Travel(Viewport &viewport, Perspective &perspective)
    : m_viewport(viewport)
    , m_perspective(perspective)
    , m_clock([this](double milliseconds) { advance(milliseconds); })
{
    connect(&viewport, &Viewport::scaleChanged, this, &Travel::watchWindow);
    connect(&viewport, &Viewport::movingChanged, this, &Travel::watchWindow);
    connect(&perspective, &Perspective::chosen, this, &Travel::watchChoice);
}

void Travel::begin(const View &view, const std::vector<Index> &hiddenLanes)
{
    const QScopedValueRollback steering(m_steering, true);
    m_clock.stop();
    m_past = now();
    m_elapsed = 0;
    m_view = view;
    m_window = m_viewport.placed(view.window.value_or(m_viewport.everything())).window();
    m_ownsWindow = true;
    m_ownsChoice = true;
    m_perspective.stop();

    const std::optional<Day> day = m_perspective.shownDay(view.asOf);
    const std::vector<Day> &days = m_perspective.days();
    const auto most = static_cast<std::size_t>(longest / dayTime);
    const bool turns = hiddenLanes != m_lanes.poses().back().hidden || m_lanes.isMoving();
    m_duration = m_viewport.flyTo(
        m_window,
        std::max(turns ? laneTime : 0,
                 daysTime(daysBetween(days, m_perspective.day(), day, most).size())));
    if (!m_viewport.isAnimated())
        m_lanes.set(hiddenLanes);
    else
        m_lanes.turnTo(hiddenLanes, now(), m_duration);
    m_days = daysBetween(days, m_perspective.day(), day,
                         static_cast<std::size_t>(m_duration / dayTime));
    Q_EMIT lanesMoved();
    if (m_duration > 0)
        m_clock.start();
    else
        land();
}

void Travel::advance(double milliseconds)
{
    const QScopedValueRollback steering(m_steering, true);
    m_elapsed = milliseconds;
    if (m_lanes.isMoving()) {
        m_lanes.advance(now());
        Q_EMIT lanesMoved();
    }
    if (m_elapsed < m_duration)
        stepDays(m_elapsed / m_duration);
    else if (!m_viewport.isFlying() && !m_lanes.isMoving())
        land();
}

/// To the day that is due; one for which there was no frame is left out.
void Travel::stepDays(double part)
{
    const auto due = static_cast<std::size_t>(part * static_cast<double>(m_days.size()));
    if (m_ownsChoice && due > 0)
        m_perspective.setDay(m_days[due - 1]);
}

void Travel::land()
{
    if (m_ownsChoice)
        m_perspective.choose(*m_view);
    const bool whole = m_ownsWindow && m_ownsChoice;
    end();
    if (whole)
        Q_EMIT arrived();
}

void Travel::end()
{
    m_clock.stop();
    m_view.reset();
}

void Travel::finish(const std::vector<Index> &hiddenLanes)
{
    const QScopedValueRollback steering(m_steering, true);
    m_lanes.set(hiddenLanes);
    Q_EMIT lanesMoved();
    if (!isTravelling())
        return;
    if (m_ownsWindow)
        m_viewport.setWindow(m_window);
    land();
}

void Travel::abandon(const std::vector<Index> &hiddenLanes)
{
    m_lanes.set(hiddenLanes);
    Q_EMIT lanesMoved();
    if (!isTravelling())
        return;
    const bool whole = m_ownsWindow && m_ownsChoice;
    end();
    if (whole)
        Q_EMIT interrupted();
}

void Travel::watchWindow()
{
    if (isTravelling() && !m_steering && !m_viewport.isFlying()
        && m_viewport.scale().window() != m_window)
        takeOver(m_ownsWindow);
}

void Travel::watchChoice()
{
    if (isTravelling() && !m_steering)
        takeOver(m_ownsChoice);
}

void Travel::takeOver(bool &part)
{
    const bool whole = m_ownsWindow && m_ownsChoice;
    part = false;
    if (whole)
        Q_EMIT interrupted();
}

}
