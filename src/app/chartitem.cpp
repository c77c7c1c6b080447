// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartitem.h"

#include "app/accessiblemarks.h"
#include "app/plaintext.h"
#include "paint/painter.h"

#include <QAccessible>
#include <QPainter>

#include <chrono>

namespace ledgerline {

using namespace std::chrono_literals;

namespace {

/// A screen reader is told of a move when it has ended, not at each of its frames.
constexpr auto settleTime = 400ms;

constexpr std::size_t mostSentences = 100; ///< more than anybody listens to

}

ChartItem::ChartItem(QQuickItem *parent)
    : Surface(parent)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleTime);
    connect(&m_settled, &QTimer::timeout, this, &ChartItem::descriptionChanged);
}

ChartItem::~ChartItem() = default;

void ChartItem::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    takeDossier();
    Q_EMIT nameChanged();
    polish();
}

void ChartItem::setPlotLeft(double left)
{
    if (left == m_plotLeft)
        return;
    m_plotLeft = left;
    Q_EMIT frameChanged();
    polish();
}

void ChartItem::setPlotRight(double right)
{
    if (right == m_plotRight)
        return;
    m_plotRight = right;
    Q_EMIT frameChanged();
    polish();
}

QString ChartItem::description() const
{
    return m_chart ? m_chart->description(mostSentences) : QString();
}

void ChartItem::takeDossier()
{
    m_chart.reset();
    m_hits.reset();
    m_focusId.clear();
    updateFocus();
    m_index = session() ? session()->index() : nullptr;
    for (const ChartKind kind : chartKinds) {
        if (m_index && session()->account() && ledgerline::name(kind) == m_name)
            m_chart = std::make_unique<Chart>(session()->account(), kind);
    }
    updateTitle();
    Q_EMIT descriptionChanged();
}

void ChartItem::takePerspective()
{
    if (m_chart)
        m_chart->setAccount(session()->account());
    else
        takeDossier(); // a large record is counted after it is shown
}

void ChartItem::layOut()
{
    if (!m_chart || width() <= 0 || height() <= 0)
        return;
    m_chart->setTheme(theme());
    m_chart->setFrame({size(), m_plotLeft, m_plotRight, false});
    m_chart->setWindow(session()->viewport()->scale());
    m_chart->layOut();
    m_hits.reset();
    updateTitle();
    if (hasActiveFocus()) // to find its place takes a look at all that can be hit
        updateFocus();
    if (QAccessible::isActive())
        m_settled.start();
}

void ChartItem::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), toQColor(theme()[Ink::paper]));
    if (m_chart)
        m_chart->paint(*painter);
}

/// It says whether months or years are summed, which follows from the window and the width.
void ChartItem::updateTitle()
{
    const QString title = m_chart ? m_chart->title() : QString();
    if (title == m_title)
        return;
    m_title = title;
    Q_EMIT titleChanged();
}

Tip ChartItem::tipOf(const ChartHit &hit)
{
    Tip tip;
    tip.lines = hit.text.split(u'\n');
    tip.heading = tip.lines.takeFirst();
    return tip;
}

ChartItem::Pointed ChartItem::pointed(const ChartHit &hit)
{
    return {tipOf(hit), hit.box, hit.marksLeft, hit.marksRight};
}

void ChartItem::updateHover(bool isAtRest)
{
    Pointed now;
    if (m_chart && pointer()) {
        if (const auto hit = m_chart->hitAt(*pointer()))
            now = pointed(*hit);
    }
    if (!isAtRest && now.tip != m_hover.tip)
        now = {};
    if (now == m_hover)
        return;
    m_hover = std::move(now);
    Q_EMIT tipChanged();
}

const std::vector<NamedHit> &ChartItem::hits() const
{
    if (!m_hits)
        m_hits = m_chart ? m_chart->hits() : std::vector<NamedHit>();
    return *m_hits;
}

Index ChartItem::focus() const
{
    if (m_focusId.isEmpty())
        return none;
    const auto found = std::ranges::find(hits(), m_focusId, &NamedHit::id);
    return found == hits().end() ? none : static_cast<Index>(found - hits().begin());
}

void ChartItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    Surface::itemChange(change, data);
    if (change == ItemActiveFocusHasChanged && data.boolValue)
        updateFocus();
}

void ChartItem::setFocus(Index hit)
{
    m_focusId = hit < hits().size() ? hits()[hit].id : QByteArray();
    updateFocus();
    if (hit < hits().size())
        announceFocus(this);
}

void ChartItem::updateFocus()
{
    Pointed now;
    if (const Index hit = focus(); hit != none) {
        now = pointed(hits()[hit].hit);
        m_focusPlace = now.box.center();
    }
    if (now == m_focus)
        return;
    m_focus = std::move(now);
    Q_EMIT tipChanged();
}

/// What has gone, as a month does where years are summed, is gone on from where it was.
void ChartItem::step(Direction direction)
{
    if (hits().empty())
        return;
    if (const Index from = focus(); from != none)
        setFocus(static_cast<Index>(neighbour(hits(), from, direction)));
    else
        setFocus(m_focusId.isEmpty() ? 0 : static_cast<Index>(nearestHit(hits(), m_focusPlace)));
}

void ChartItem::clearFocus()
{
    setFocus(none);
}

void ChartItem::activate()
{
    const Index hit = focus();
    if (hit == none)
        return;
    if (session()->selection()->isOf(eventsOf(hits()[hit].hit)))
        session()->fitSelection();
    else
        choose(hits()[hit]);
}

std::vector<Index> ChartItem::eventsOf(const ChartHit &hit) const
{
    return hit.events.empty() ? m_chart->eventsAt(hit.box.center()) : hit.events;
}

void ChartItem::choose(const NamedHit &named)
{
    select(eventsOf(named.hit), named.hit.text);
}

void ChartItem::click(QPointF point)
{
    if (const auto hit = m_chart ? m_chart->hitAt(point) : std::nullopt)
        select(m_chart->eventsAt(point), hit->text);
}

void ChartItem::select(std::vector<Index> events, const QString &text)
{
    if (!events.empty())
        session()->selection()->selectGroup(std::move(events), text.section(u'\n', 0, 0));
}

void ChartItem::doubleClick(QPointF point)
{
    if (m_chart)
        session()->zoomTo(m_chart->eventsAt(point));
}

}
