// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/asoftrack.h"

#include "ledger/knowledge.h"
#include "paint/painter.h"
#include "timeline/view.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr double railHeight = 2;
constexpr double tickHeight = 8;

}

AsOfTrack::AsOfTrack(QQuickItem *parent)
    : Surface(parent)
{
}

void AsOfTrack::setPlotLeft(double left)
{
    m_plotLeft = left;
    Q_EMIT plotChanged();
    Q_EMIT handleMoved();
    polish();
}

void AsOfTrack::setPlotWidth(double width)
{
    m_plotWidth = width;
    Q_EMIT plotChanged();
    Q_EMIT handleMoved();
    polish();
}

TimeScale AsOfTrack::scale() const
{
    return {everything(session()->index()->extent()), m_plotWidth};
}

double AsOfTrack::handleX() const
{
    const auto asOf = isReady() ? session()->reading().asOf : std::nullopt;
    const double x = asOf ? scale().toX(*asOf) : m_plotWidth;
    return m_plotLeft + std::clamp(x, 0.0, m_plotWidth);
}

void AsOfTrack::moveTo(double x)
{
    using namespace std::chrono_literals;
    if (!isReady() || session()->perspective()->days().empty())
        return;
    Perspective &perspective = *session()->perspective();
    if (x >= m_plotLeft + m_plotWidth - 1) {
        perspective.showEverything();
        return;
    }
    const Instant at = scale().toInstant(x - m_plotLeft);
    const Day ending = date::floor<date::days>(at + 12h) - date::days(1);
    perspective.setDay(std::max(ending, perspective.days().front()));
}

void AsOfTrack::takeDossier()
{
    Q_EMIT handleMoved();
}

void AsOfTrack::takePerspective()
{
    Q_EMIT handleMoved();
}

void AsOfTrack::layOut()
{
    m_ticks.clear();
    if (!isReady())
        return;
    const TimeScale rail = scale();
    for (const Day day : session()->perspective()->days()) {
        const double x = std::round(m_plotLeft + rail.toX(asOfDay(day)));
        if (x <= m_plotLeft + m_plotWidth && (m_ticks.empty() || m_ticks.back() < x))
            m_ticks.push_back(x);
    }
}

void AsOfTrack::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), toQColor(theme()[Ink::paper]));
    const double middle = std::round(height() / 2);
    painter->fillRect(QRectF(m_plotLeft, middle - railHeight / 2, m_plotWidth, railHeight),
                      toQColor(theme()[Ink::rule]));
    const QColor ink = toQColor(theme()[Ink::axis]);
    for (const double x : m_ticks)
        painter->fillRect(QRectF(x, middle - tickHeight / 2, 1, tickHeight), ink);
}

}
