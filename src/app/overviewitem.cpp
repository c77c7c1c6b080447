// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overviewitem.h"

#include "paint/painter.h"
#include "timeline/view.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr double handle = 6; // px on either side of an end of the brush
constexpr double smallestBrush = 3; // px; narrower ones cannot be taken by their ends

}

OverviewItem::OverviewItem(QQuickItem *parent)
    : Surface(parent)
{
    connect(this, &Surface::sessionChanged, this, [this] {
        if (session())
            connect(session()->viewport(), &Viewport::scaleChanged, this,
                    &OverviewItem::brushChanged);
    });
}

void OverviewItem::setPlotLeft(double left)
{
    m_plotLeft = left;
    Q_EMIT plotChanged();
    Q_EMIT brushChanged();
    polish();
}

void OverviewItem::setPlotWidth(double width)
{
    m_plotWidth = width;
    Q_EMIT plotChanged();
    Q_EMIT brushChanged();
    polish();
}

TimeScale OverviewItem::scale() const
{
    return {everything(session()->index()->extent()), m_plotWidth};
}

double OverviewItem::brushLeft() const
{
    if (!session() || !session()->hasDossier())
        return m_plotLeft;
    const double x = scale().toX(session()->viewport()->scale().toSeconds(0));
    return m_plotLeft + std::clamp(x, 0.0, m_plotWidth);
}

double OverviewItem::brushRight() const
{
    if (!session() || !session()->hasDossier())
        return m_plotLeft;
    const TimeScale &shown = session()->viewport()->scale();
    return m_plotLeft + std::clamp(scale().toX(shown.toSeconds(shown.width())), 0.0, m_plotWidth);
}

void OverviewItem::paint(QPainter *painter)
{
    ledgerline::paint(*painter, m_drawing, theme());
}

void OverviewItem::takeDossier()
{
    Q_EMIT brushChanged();
}

void OverviewItem::layOut()
{
    if (!session() || !session()->hasDossier()) {
        m_drawing = blank();
        return;
    }
    m_drawing = laidOut(m_plotLeft, [this](const Canvas &canvas) {
        return layoutOverview(*session()->index(), scale(), canvas);
    });
}

OverviewItem::Part OverviewItem::partAt(double x) const
{
    const double left = brushLeft();
    const double right = brushRight();
    // The ends of a narrow brush are taken from outside, so that there is room left to move it.
    const double inside = std::min(handle, (right - left) / 4);
    if (x >= left - handle && x < left + inside)
        return LeftEnd;
    if (x >= right - inside && x < right + handle)
        return RightEnd;
    return x >= left && x < right ? Middle : Outside;
}

void OverviewItem::beginDrag(double x)
{
    m_part = partAt(x);
    m_dragFrom = x;
    m_dragged = session()->viewport()->scale().window();
    session()->viewport()->hold();
}

void OverviewItem::dragTo(double x)
{
    if (!session()->hasDossier())
        return;
    const TimeScale strip = scale();
    const double at = x - m_plotLeft;
    const double from = strip.toX(m_dragged.from);
    const double to = strip.toX(m_dragged.to);
    const auto show = [&](double left, double right) {
        session()->viewport()->setWindow({strip.toInstant(left), strip.toInstant(right)});
    };
    switch (m_part) {
    case LeftEnd:
        show(std::min(at, to - smallestBrush), to);
        break;
    case RightEnd:
        show(from, std::max(at, from + smallestBrush));
        break;
    case Middle: {
        const double moved = std::clamp(x - m_dragFrom, -from - (to - from) / 2,
                                        m_plotWidth - to + (to - from) / 2);
        show(from + moved, to + moved);
        break;
    }
    case Outside: {
        const double anchor = m_dragFrom - m_plotLeft;
        show(std::min(anchor, at), std::max({anchor, at, std::min(anchor, at) + smallestBrush}));
        break;
    }
    }
}

void OverviewItem::center(double x)
{
    if (!session()->hasDossier())
        return;
    const Window window = session()->viewport()->scale().window();
    const auto half = (window.to - window.from) / 2;
    const Instant middle = scale().toInstant(x - m_plotLeft);
    session()->viewport()->moveTo({middle - half, middle + half});
}

void OverviewItem::wheel(QPoint angle, QPoint pixels, double x)
{
    if (!session()->hasDossier())
        return;
    Viewport &viewport = *session()->viewport();
    viewport.wheel(angle, pixels, false, viewport.scale().toX(scale().toSeconds(x - m_plotLeft)));
}

}
