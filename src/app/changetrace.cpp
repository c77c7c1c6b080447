// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changetrace.h"

#include "paint/painter.h"

#include <QPainter>

namespace ledgerline {

namespace {

constexpr double reach = 4; // px around what changed
constexpr double stroke = 2;
constexpr double corner = 4;
constexpr float inside = 0.16F; // of the accent, over what changed

QRectF around(const Box &box)
{
    return QRectF(box.x, box.y, box.width, box.height).adjusted(-reach, -reach, reach, reach);
}

}

ChangeTrace::ChangeTrace(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void ChangeTrace::setTimeline(TimelineItem *timeline)
{
    if (timeline == m_timeline)
        return;
    if (m_timeline)
        m_timeline->disconnect(this);
    m_timeline = timeline;
    if (m_timeline)
        connect(m_timeline, &TimelineItem::stepped, this, &ChangeTrace::take);
    Q_EMIT timelineChanged();
}

void ChangeTrace::take()
{
    const Trace &trace = m_timeline->trace();
    QRectF box;
    for (const Box &changed : trace.changed)
        box |= around(changed).adjusted(-stroke, -stroke, stroke, stroke);
    for (const Mark &mark : trace.gone.marks)
        box |= around(mark.box);
    for (const Label &label : trace.gone.labels)
        box |= around(label.box);
    const Box &plot = m_timeline->drawing().plot;
    m_box = (box & QRectF(plot.x, plot.y, plot.width, plot.height)).toAlignedRect();
    update();
    Q_EMIT stepped();
}

void ChangeTrace::paint(QPainter *painter)
{
    if (!m_timeline || !m_timeline->session())
        return;
    const Theme &theme
        = themeNamed(m_timeline->session()->appearance()->isDark() ? "dark" : "light");
    painter->translate(-m_box.topLeft());
    paintMarks(*painter, m_timeline->trace().gone.marks, theme);
    paintLabels(*painter, m_timeline->trace().gone.labels, theme);
    const QColor accent = toQColor(theme[Ink::accent]);
    QColor glow = accent;
    glow.setAlphaF(inside);
    painter->setPen(QPen(accent, stroke));
    painter->setBrush(glow);
    for (const Box &changed : m_timeline->trace().changed)
        painter->drawRoundedRect(around(changed), corner, corner);
}

}
