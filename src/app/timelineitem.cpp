// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timelineitem.h"

#include "app/accessiblemarks.h"
#include "app/plaintext.h"
#include "paint/painter.h"
#include "timeline/crowdwording.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace ledgerline {

namespace {

/// A cluster of more events than anybody reads in a list is taken apart by a click.
constexpr std::size_t listed = 1000;

QRectF toRect(const Box &box)
{
    return {box.x, box.y, box.width, box.height};
}

}

TimelineItem::TimelineItem(QQuickItem *parent)
    : Surface(parent)
{
    connect(this, &Surface::sessionChanged, this, [this] {
        if (!session())
            return;
        connect(session()->selection(), &Selection::changed, this, [this] { polish(); });
        connect(session()->selection(), &Selection::focusChanged, this, [this] { polish(); });
    });
}

double TimelineItem::plotWidth() const
{
    return std::max(1.0, width() - m_gutter - plotMargin);
}

void TimelineItem::paint(QPainter *painter)
{
    if (m_unfolding.isMoving())
        ledgerline::paint(*painter, m_unfolding.onItsWay(m_drawing), theme());
    else
        ledgerline::paint(*painter, m_drawing, theme());
}

void TimelineItem::takeDossier()
{
    updatePlot();
}

void TimelineItem::takePerspective()
{
    m_stepping = true;
    m_hover.members = {}; // what a mark says may be another
    m_focus.members = {};
}

void TimelineItem::geometryChange(const QRectF &now, const QRectF &before)
{
    Surface::geometryChange(now, before);
    if (now.width() != before.width())
        updatePlot();
}

void TimelineItem::updatePlot()
{
    if (!session() || !session()->hasDossier())
        return;
    m_gutter = gutterFor(*session()->dossier(), canvas(0));
    session()->viewport()->setWidth(plotWidth());
    Q_EMIT plotChanged();
}

void TimelineItem::layOut()
{
    m_index = session() ? session()->index() : nullptr;
    m_marks.reset();
    const Drawing before = m_stepping ? std::move(m_drawing) : Drawing{};
    m_drawing = blank();
    if (m_index) {
        m_drawing = laidOut(m_gutter, [&](Canvas canvas) {
            canvas.selected = session()->selection()->selected();
            canvas.focused = session()->selection()->focus();
            return layoutTimeline(*m_index, session()->viewport()->scale(), canvas);
        });
    }
    unfold();
    updateFocus();
    if (std::exchange(m_stepping, false) && m_index) {
        m_trace = traceOf(before, m_drawing, *m_index, session()->changes());
        Q_EMIT stepped();
    }
}

/// Lets what a zoom takes apart or brings together be seen on its way.
void TimelineItem::unfold()
{
    if (m_index && session()->viewport()->isAnimated() && !session()->travel()->isChangingLanes())
        m_unfolding.follow(m_drawing, *m_index, session()->viewport()->scale().secondsPerPixel());
    else
        m_unfolding.rest();
    if (m_unfolding.isMoving())
        move();
}

bool TimelineItem::goOn(double milliseconds)
{
    m_unfolding.advance(milliseconds);
    return m_unfolding.isMoving();
}

const std::vector<const Mark *> &TimelineItem::marksInView() const
{
    if (m_marks)
        return *m_marks;
    std::vector<const Mark *> &marks = m_marks.emplace();
    std::unordered_set<Index> told; // an event may have a bar either way
    for (const Mark &mark : m_drawing.marks) {
        if (mark.members.count > 0 && told.insert(m_drawing.membersOf(mark).front()).second)
            marks.push_back(&mark);
    }
    std::stable_sort(marks.begin(), marks.end(), [](const Mark *a, const Mark *b) {
        return std::pair(a->lane, a->box.x) < std::pair(b->lane, b->box.x);
    });
    return marks;
}

Tip TimelineItem::tipOf(const Mark &mark) const
{
    return m_index ? toTip(describeMark(*m_index, m_drawing, mark, session()->language())) : Tip{};
}

TimelineItem::Members TimelineItem::keyOf(const Mark &mark) const
{
    const auto members = m_drawing.membersOf(mark);
    return {mark.lane, members.front(), members.back(), members.size()};
}

TimelineItem::Pointed TimelineItem::pointed(const Mark *mark, const Pointed &before) const
{
    if (!mark || !m_index)
        return {};
    const Members key = keyOf(*mark);
    if (key == before.members)
        return {key, before.tip, toRect(mark->box)}; // it only moved
    return {key, tipOf(*mark), toRect(mark->box)};
}

void TimelineItem::updateHover(bool isAtRest)
{
    Pointed now;
    if (pointer()) {
        const Point point{pointer()->x(), pointer()->y()};
        const Mark *mark = markAt(m_drawing, point, m_reach);
        if (isAtRest || (mark && keyOf(*mark) == m_hover.members))
            now = pointed(mark, m_hover);
        const Mark *gap = isAtRest && !mark ? gapAt(m_drawing, point) : nullptr;
        if (gap)
            now = {{},
                   toTip(describeGap(m_index->dossier(), gap->gap, session()->language())),
                   toRect(gap->box)};
    }
    m_hover.members = now.members;
    if (now.tip == m_hover.tip && now.box == m_hover.box)
        return;
    m_hover = std::move(now);
    Q_EMIT tipChanged();
}

const Mark *TimelineItem::markOf(Index event) const
{
    if (event == none || !m_index)
        return nullptr;
    const auto stands = [&, row = m_index->rowOf(event)](const Mark &mark) {
        return standsFor(m_drawing, mark, event, row);
    };
    const auto mark = std::find_if(m_drawing.marks.rbegin(), m_drawing.marks.rend(), stands);
    return mark == m_drawing.marks.rend() ? nullptr : &*mark;
}

void TimelineItem::updateFocus()
{
    const Index event = session() ? session()->selection()->focus() : none;
    if (event != m_announced) {
        m_announced = event;
        if (event != none)
            announceFocus(this);
    }
    Pointed now = pointed(markOf(event), m_focus);
    if (now.tip == m_focus.tip && now.box == m_focus.box)
        return;
    m_focus = std::move(now);
    Q_EMIT focusTipChanged();
}

void TimelineItem::click(QPointF point)
{
    if (!m_index)
        return;
    const Mark *mark = markAt(m_drawing, {point.x(), point.y()}, m_reach);
    if (mark)
        choose(*mark);
    else
        session()->selection()->clear();
}

/// Whether going nearer takes a cluster apart; else its events are of one date.
bool TimelineItem::fansOut(const Mark &mark) const
{
    const Window extent = extentOf(*m_index, m_drawing, mark);
    const Window shown = session()->viewport()->scale().window();
    return (extent.to - extent.from) * 2 < shown.to - shown.from;
}

void TimelineItem::choose(const Mark &mark)
{
    const auto members = m_drawing.membersOf(mark);
    if (members.size() == 1)
        session()->selection()->select(toRow(members.front()));
    else if (members.size() > listed && fansOut(mark))
        session()->viewport()->moveTo(withRoom(extentOf(*m_index, m_drawing, mark)));
    else
        session()->selection()->selectGroup({members.begin(), members.end()}, tipOf(mark).date);
}

void TimelineItem::doubleClick(QPointF point)
{
    if (!m_index)
        return;
    const Mark *mark = markAt(m_drawing, {point.x(), point.y()}, m_reach);
    if (!mark) {
        session()->viewport()->zoomStepAt(point.x() - m_gutter);
        return;
    }
    const auto members = m_drawing.membersOf(*mark);
    if (members.size() > listed && fansOut(*mark))
        session()->viewport()->moveTo(withRoom(extentOf(*m_index, m_drawing, *mark)));
    else
        session()->zoomTo({members.begin(), members.end()});
}

bool TimelineItem::step(Direction direction)
{
    if (!m_index)
        return false;
    Selection &selection = *session()->selection();
    const Index from = selection.focus() != none ? selection.focus() : selection.selected();
    const Index next = neighbour(*m_index, from, direction, session()->hiddenLanes());
    if (next == none || next == from)
        return false;
    selection.setFocus(next);
    session()->viewport()->reveal(m_index->itemOf(next)->extent);
    return true;
}

void TimelineItem::stepPrevious()
{
    step(Direction::previous);
}

void TimelineItem::stepNext()
{
    step(Direction::next);
}

bool TimelineItem::stepUp()
{
    return step(Direction::up);
}

bool TimelineItem::stepDown()
{
    return step(Direction::down);
}

void TimelineItem::activate()
{
    if (!session())
        return;
    Selection &selection = *session()->selection();
    if (selection.focus() != none && selection.focus() != selection.selected())
        selection.select(toRow(selection.focus()));
    else
        session()->fitSelection();
}

}
