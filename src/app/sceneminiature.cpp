// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sceneminiature.h"

#include "app/sharpen.h"

#include <QPainter>

#include <algorithm>

namespace ledgerline {

namespace {

constexpr Size page{640, 360}; // on which marks are drawn that are still seen when it is shrunk

}

SceneMiniature::SceneMiniature(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void SceneMiniature::setSession(Session *session)
{
    if (session == m_session)
        return;
    if (m_session) {
        m_session->player()->disconnect(this);
        m_session->appearance()->disconnect(this);
    }
    m_session = session;
    if (m_session) {
        const auto repaint = [this] { update(); };
        connect(m_session->player(), &StoryPlayer::storiesChanged, this, repaint);
        connect(m_session->appearance(), &Appearance::darkChanged, this, repaint);
    }
    update();
    Q_EMIT sessionChanged();
}

void SceneMiniature::setNumber(int number)
{
    if (number == m_number)
        return;
    m_number = number;
    update();
    Q_EMIT numberChanged();
}

void SceneMiniature::updatePolish()
{
    sharpen(*this);
    update();
}

void SceneMiniature::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        polish();
}

void SceneMiniature::paint(QPainter *painter)
{
    const View *const view = m_session ? m_session->player()->viewOf(m_number) : nullptr;
    if (!view)
        return;
    FigureRequest request = m_session->figureOf(*view);
    request.view.theme = m_session->appearance()->isDark() ? "dark" : "light";
    request.view.language = m_session->language();
    request.size = page;
    const double scale = std::min(width() / page.width, height() / page.height);
    painter->translate((width() - page.width * scale) / 2, (height() - page.height * scale) / 2);
    painter->scale(scale, scale);
    painter->setClipRect(QRectF(0, 0, page.width, page.height));
    paintFigure(*painter, request);
}

}
