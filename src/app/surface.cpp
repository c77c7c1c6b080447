// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surface.h"

#include "paint/fonts.h"

namespace ledgerline {

Surface::Surface(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(true); // every surface fills its background
    setAntialiasing(true);
}

void Surface::setSession(Session *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session) {
        connect(m_session, &Session::dossierChanged, this, [this] {
            takeDossier();
            polish();
        });
        connect(m_session, &Session::perspectiveChanged, this, [this] {
            takePerspective();
            polish();
        });
        connect(m_session->viewport(), &Viewport::scaleChanged, this, [this] {
            if (followsViewport())
                polish();
        });
        connect(m_session->appearance(), &Appearance::darkChanged, this, [this] { polish(); });
        takeDossier();
    }
    Q_EMIT sessionChanged();
    polish();
}

const Theme &Surface::theme() const
{
    return themeNamed(m_session && m_session->appearance()->isDark() ? "dark" : "light");
}

Drawing Surface::blank() const
{
    Drawing drawing;
    drawing.size = {width(), height()};
    return drawing;
}

Canvas Surface::canvas(double gutter) const
{
    Canvas canvas;
    canvas.size = {width(), height()};
    canvas.measure = textMeasure();
    canvas.gutter = gutter;
    if (m_session) {
        canvas.hiddenLanes = m_session->hiddenLanes();
        canvas.language = m_session->language();
    }
    return canvas;
}

void Surface::updatePolish()
{
    layOut();
    update();
}

void Surface::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        polish();
}

}
