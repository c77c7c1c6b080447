// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "timeline/drawing.h"
#include "timeline/layout.h"

#include <QElapsedTimer>
#include <QImage>
#include <QQuickItem>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

class QPainter;

namespace ledgerline {

/// What the painted items have in common: they show a session in its theme, lay out in polish, when
/// something has changed, and only paint in paint(). Each paints all of itself into an image of its
/// own, whose pixels can be written (paint/pixels.h); a QQuickPaintedItem has a pixmap.
class Surface : public QQuickItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(
        ledgerline::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)

    /// Whether the keyboard came here last by a key and not by the pointer: then a ring tells so.
    Q_PROPERTY(bool visualFocus READ hasVisualFocus NOTIFY visualFocusChanged)

public:
    explicit Surface(QQuickItem *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool hasVisualFocus() const { return m_hasVisualFocus; }

    /// The pointer is there, in the item's coordinates, or no longer here at all.
    Q_INVOKABLE void hover(QPointF point);
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void sessionChanged();
    void visualFocusChanged();

protected:
    /// Makes what paint() will paint. The session and the dossier may be missing.
    virtual void layOut() = 0;

    /// Fills the item, in its own coordinates.
    virtual void paint(QPainter *painter) = 0;

    /// What has to be done anew for another dossier, before the next layOut().
    virtual void takeDossier() { }

    /// The same for another reading of it, another day, another filter.
    virtual void takePerspective() { }

    [[nodiscard]] const std::optional<QPointF> &pointer() const { return m_pointer; }

    /// What lies below the pointer is told now. While the picture moves below it (`isAtRest` is
    /// false) only what was told before may be told on: words that are others in each frame cannot
    /// be read, and to set them takes longer than the picture.
    virtual void updateHover(bool /*isAtRest*/) { }

    /// Whether the window of time is painted, so that moving it needs a new picture.
    [[nodiscard]] virtual bool followsViewport() const { return true; }

    /// Lets goOn() be called before each frame, which is painted anew, until it has come to rest.
    void move();

    /// What moves goes on for so long. False: it has come to rest.
    [[nodiscard]] virtual bool goOn(double /*milliseconds*/) { return false; }

    /// Whether lanes are painted.
    [[nodiscard]] virtual bool showsLanes() const { return false; }

    [[nodiscard]] const Theme &theme() const;

    /// A drawing of nothing, as large as the item.
    [[nodiscard]] Drawing blank() const;

    /// What every layout is made for.
    [[nodiscard]] Canvas canvas(double gutter) const;

    /// What `lay` makes of the lanes that are shown; while others come or go, what lies between.
    [[nodiscard]] Drawing laidOut(double gutter,
                                  const std::function<Drawing(const Canvas &)> &lay) const;

    void updatePolish() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void focusInEvent(QFocusEvent *event) override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    void polishOnTheWay();
    void beforeFrame();

    Session *m_session = nullptr;
    QMetaObject::Connection m_frames; ///< of the window
    QImage m_image;
    QElapsedTimer m_lastFrame;
    std::optional<QPointF> m_pointer;
    QTimer m_rest; ///< runs while the picture moves below the pointer
    bool m_isMoving = false;
    bool m_hasVisualFocus = false;
};

}
