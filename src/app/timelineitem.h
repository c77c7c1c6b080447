// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/surface.h"
#include "app/tip.h"
#include "app/trace.h"
#include "timeline/unfolding.h"

#include <optional>

namespace ledgerline {

/// The timeline: the session's dossier in its viewport, what is under the pointer, and what the
/// keyboard walks through. Points are in the item's own coordinates.
class TimelineItem
    : public ledgerline::Surface // qualified: qmllint looks for the name as it is written
{
    Q_OBJECT
    QML_ELEMENT

    /// Where the plot begins and how wide it is: what stands below is aligned with it.
    Q_PROPERTY(double plotLeft READ plotLeft NOTIFY plotChanged)
    Q_PROPERTY(double plotWidth READ plotWidth NOTIFY plotChanged)

    /// What is under the pointer, and where; an empty box when there is nothing.
    Q_PROPERTY(ledgerline::Tip tip READ tip NOTIFY tipChanged)
    Q_PROPERTY(QRectF tipBox READ tipBox NOTIFY tipChanged)

    /// Whether a click would select what is there: an event or a cluster, and not a gap.
    Q_PROPERTY(bool pointsAtEvent READ pointsAtEvent NOTIFY tipChanged)

    /// The same of the event that has the keyboard.
    Q_PROPERTY(ledgerline::Tip focusTip READ focusTip NOTIFY focusTipChanged)
    Q_PROPERTY(QRectF focusBox READ focusBox NOTIFY focusTipChanged)

    /// How far beside a mark it is still hit, in pixels.
    Q_PROPERTY(double reach MEMBER m_reach NOTIFY reachChanged)

public:
    explicit TimelineItem(QQuickItem *parent = nullptr);

    [[nodiscard]] double plotLeft() const { return m_gutter; }
    [[nodiscard]] double plotWidth() const;
    [[nodiscard]] Tip tip() const { return m_hover.tip; }
    [[nodiscard]] QRectF tipBox() const { return m_hover.box; }
    [[nodiscard]] bool pointsAtEvent() const { return m_hover.members.count > 0; }
    [[nodiscard]] Tip focusTip() const { return m_focus.tip; }
    [[nodiscard]] QRectF focusBox() const { return m_focus.box; }

    /// What is painted now, once nothing is on its way any more.
    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }
    [[nodiscard]] bool isUnfolding() const { return m_unfolding.isMoving(); }

    /// What the last change of the reading or its day left behind and brought.
    [[nodiscard]] const Trace &trace() const { return m_trace; }

    /// The marks of events, one for each event or cluster, from left to right in each lane.
    [[nodiscard]] const std::vector<const Mark *> &marksInView() const;
    [[nodiscard]] Tip tipOf(const Mark &mark) const;

    /// Selects a mark's event, or lists its events when it stands for several.
    void choose(const Mark &mark);

    void paint(QPainter *painter) override;

    /// Selects the event there, lists a cluster's members, or clears the selection.
    Q_INVOKABLE void click(QPointF point);

    /// Zooms to the event or cluster there; beside them, one step towards the point.
    Q_INVOKABLE void doubleClick(QPointF point);

    /// Moves the keyboard's event: to the previous or next one in its lane.
    Q_INVOKABLE void stepPrevious();
    Q_INVOKABLE void stepNext();

    /// The same to the lane above or below; false when there is none.
    Q_INVOKABLE bool stepUp();
    Q_INVOKABLE bool stepDown();

    /// Selects the keyboard's event; fits it when it is selected already.
    Q_INVOKABLE void activate();

Q_SIGNALS:
    void plotChanged();
    void reachChanged();
    void stepped(); ///< trace() tells of the drawing that is painted now
    void tipChanged();
    void focusTipChanged();

protected:
    void layOut() override;
    [[nodiscard]] bool showsLanes() const override { return true; }
    void takeDossier() override;
    void takePerspective() override;
    [[nodiscard]] bool goOn(double milliseconds) override;
    void updateHover(bool isAtRest) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    /// The members of a mark, told apart from those of others by their ends.
    struct Members
    {
        Index lane = none;
        Index first = none;
        Index last = none;
        std::size_t count = 0;

        friend bool operator==(const Members &, const Members &) = default;
    };

    /// A mark as a tip shows it.
    struct Pointed
    {
        Members members;
        Tip tip;
        QRectF box;
    };

    [[nodiscard]] Members keyOf(const Mark &mark) const;
    [[nodiscard]] Pointed pointed(const Mark *mark, const Pointed &before) const;
    [[nodiscard]] const Mark *markOf(Index event) const;
    [[nodiscard]] bool fansOut(const Mark &mark) const;
    void unfold();
    void updatePlot();
    void updateFocus();
    bool step(Direction direction);

    std::shared_ptr<const EventIndex> m_index; ///< what m_drawing shows
    Drawing m_drawing;
    Unfolding m_unfolding;
    Trace m_trace;
    bool m_stepping = false; ///< the next layout is of another reading of the same dossier
    double m_gutter = 0;
    double m_reach = 4;
    mutable std::optional<std::vector<const Mark *>> m_marks; ///< made when asked for
    Pointed m_hover;
    Pointed m_focus;
    Index m_announced = none; ///< the focus that assistive tools were told of
};

}
