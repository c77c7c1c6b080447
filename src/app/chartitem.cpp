// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartitem.h"

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
    updateTitle();
    updateHover();
    if (QAccessible::isActive())
        m_settled.start();
}

void ChartItem::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), toQColor(theme()[Ink::paper]));
    if (m_chart)
        m_chart->paint(*painter);
}

void ChartItem::hover(QPointF point)
{
    m_pointer = point;
    updateHover();
}

void ChartItem::leave()
{
    m_pointer.reset();
    updateHover();
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

void ChartItem::updateHover()
{
    Tip tip;
    QRectF box;
    m_marksLeft = 0;
    m_marksRight = 0;
    if (m_chart && m_pointer) {
        if (const auto hit = m_chart->hitAt(*m_pointer)) {
            tip.lines = hit->text.split(u'\n');
            tip.heading = tip.lines.takeFirst();
            box = hit->box;
            m_marksLeft = hit->marksLeft;
            m_marksRight = hit->marksRight;
        }
    }
    if (tip == m_tip && box == m_tipBox)
        return;
    m_tip = tip;
    m_tipBox = box;
    Q_EMIT tipChanged();
}

void ChartItem::click(QPointF point)
{
    const auto hit = m_chart ? m_chart->hitAt(point) : std::nullopt;
    if (!hit)
        return;
    if (std::vector<Index> events = m_chart->eventsAt(point); !events.empty())
        session()->selection()->selectGroup(std::move(events), hit->text.section(u'\n', 0, 0));
}

void ChartItem::doubleClick(QPointF point)
{
    if (m_chart)
        session()->zoomTo(m_chart->eventsAt(point));
}

}
