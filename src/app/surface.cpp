// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surface.h"

#include "app/sharpen.h"
#include "paint/fonts.h"
#include "timeline/blend.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

#include <utility>

namespace ledgerline {

namespace {

constexpr int rest = 150; ///< ms after a move, until what has come below the pointer is told

}

Surface::Surface(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] { updateHover(true); });
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
                polishOnTheWay();
        });
        connect(m_session->travel(), &Travel::lanesMoved, this, [this] {
            if (showsLanes())
                polishOnTheWay();
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
        canvas.language = m_session->language();
    }
    return canvas;
}

Drawing Surface::laidOut(double gutter, const std::function<Drawing(const Canvas &)> &lay) const
{
    Canvas canvas = Surface::canvas(gutter);
    std::optional<Drawing> drawing;
    for (const LanePose &pose : m_session->travel()->lanes()) {
        canvas.hiddenLanes = pose.hidden;
        Drawing next = lay(canvas);
        drawing = drawing ? blended(*drawing, next, pose.amount) : std::move(next);
    }
    return std::move(*drawing);
}

void Surface::updatePolish()
{
    layOut();
    if (m_pointer)
        updateHover(!m_rest.isActive());
    update();
}

void Surface::polishOnTheWay()
{
    if (m_pointer)
        m_rest.start();
    polish();
}

void Surface::hover(QPointF point)
{
    m_pointer = point;
    updateHover(!m_rest.isActive());
}

void Surface::leave()
{
    m_pointer.reset();
    updateHover(true);
}

QSGNode *Surface::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*data*/)
{
    delete old; // it holds on to the image
    const double pixels = sharpness(*this); // to the logical one
    const QSize size = (QSizeF(width(), height()) * pixels).toSize();
    if (size.isEmpty())
        return nullptr;
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(pixels);
    QPainter painter(&m_image);
    paint(&painter);
    painter.end();
    QSGImageNode *const node = window()->createImageNode();
    node->setTexture(window()->createTextureFromImage(m_image, QQuickWindow::TextureIsOpaque));
    node->setOwnsTexture(true);
    node->setFiltering(QSGTexture::Linear);
    node->setSourceRect(QRectF(QPointF(), size));
    node->setRect(boundingRect());
    return node;
}

void Surface::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        polish();
}

void Surface::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange) {
        disconnect(m_frames);
        if (data.window)
            m_frames
                = connect(data.window, &QQuickWindow::afterAnimating, this, &Surface::beforeFrame);
    }
    QQuickItem::itemChange(change, data);
}

namespace {

/// Another window or a menu has had the keyboard meanwhile: it is as it was before.
bool comesBack(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason
        || reason == Qt::MenuBarFocusReason;
}

}

void Surface::focusInEvent(QFocusEvent *event)
{
    QQuickItem::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (comesBack(reason))
        return;
    const bool has = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    if (std::exchange(m_hasVisualFocus, has) != has)
        Q_EMIT visualFocusChanged();
}

void Surface::move()
{
    if (!std::exchange(m_isMoving, true))
        m_lastFrame.start();
}

void Surface::beforeFrame()
{
    if (!m_isMoving)
        return;
    m_isMoving = goOn(static_cast<double>(m_lastFrame.nsecsElapsed()) / 1e6);
    m_lastFrame.start();
    update();
}

}
