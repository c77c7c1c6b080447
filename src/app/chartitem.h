// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/surface.h"
#include "app/tip.h"
#include "charts/chartwalk.h"

#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>

namespace ledgerline {

/// One chart over the session's window of time. Points are in the item's own coordinates.
class ChartItem
    : public ledgerline::Surface // qualified: qmllint looks for the name as it is written
{
    Q_OBJECT
    QML_ELEMENT

    /// Which one: a name of chart.h.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)

    /// Where the window of time begins and ends.
    Q_PROPERTY(double plotLeft READ plotLeft WRITE setPlotLeft NOTIFY frameChanged)
    Q_PROPERTY(double plotRight READ plotRight WRITE setPlotRight NOTIFY frameChanged)

    Q_PROPERTY(QString title READ title NOTIFY titleChanged)

    /// What the chart says of the window, for assistive tools. Told when a move has ended.
    Q_PROPERTY(QString description READ description NOTIFY descriptionChanged)

    /// What is under the pointer, and where; an empty box when there is nothing.
    Q_PROPERTY(ledgerline::Tip tip READ tip NOTIFY tipChanged)
    Q_PROPERTY(QRectF tipBox READ tipBox NOTIFY tipChanged)

    /// The same of what has the keyboard.
    Q_PROPERTY(ledgerline::Tip focusTip READ focusTip NOTIFY tipChanged)
    Q_PROPERTY(QRectF focusBox READ focusBox NOTIFY tipChanged)

    /// In a table of rows: what lies between these two x is not to be covered by a tip. Else 0.
    Q_PROPERTY(double marksLeft READ marksLeft NOTIFY tipChanged)
    Q_PROPERTY(double marksRight READ marksRight NOTIFY tipChanged)

public:
    explicit ChartItem(QQuickItem *parent = nullptr);
    ~ChartItem() override;

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] double plotLeft() const { return m_plotLeft; }
    void setPlotLeft(double left);
    [[nodiscard]] double plotRight() const { return m_plotRight; }
    void setPlotRight(double right);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString description() const;
    [[nodiscard]] Tip tip() const { return m_hover.tip; }
    [[nodiscard]] QRectF tipBox() const { return m_hover.box; }
    [[nodiscard]] Tip focusTip() const { return m_focus.tip; }
    [[nodiscard]] QRectF focusBox() const { return m_focus.box; }
    [[nodiscard]] double marksLeft() const { return std::max(m_hover.left, m_focus.left); }
    [[nodiscard]] double marksRight() const { return std::max(m_hover.right, m_focus.right); }

    /// All that can be pointed at, for who cannot point: NamedHit says in which order.
    [[nodiscard]] const std::vector<NamedHit> &hits() const;

    [[nodiscard]] static Tip tipOf(const ChartHit &hit);

    /// Which of them has the keyboard; none: none.
    [[nodiscard]] Index focus() const;
    void setFocus(Index hit);

    /// Lists the events that one of them stands on; a single one is selected.
    void choose(const NamedHit &named);

    void paint(QPainter *painter) override;

    /// Lists the events that the bar or step there stands on; a single one is selected.
    Q_INVOKABLE void click(QPointF point);

    /// Zooms the window to those events.
    Q_INVOKABLE void doubleClick(QPointF point);

    /// Moves the keyboard to the bar, step or mark beside, above or below; from nowhere to the
    /// first one.
    Q_INVOKABLE void stepPrevious() { step(Direction::previous); }
    Q_INVOKABLE void stepNext() { step(Direction::next); }
    Q_INVOKABLE void stepUp() { step(Direction::up); }
    Q_INVOKABLE void stepDown() { step(Direction::down); }

    /// What a click on what has the keyboard does; done again, what a double click does.
    Q_INVOKABLE void activate();

    /// The chart keeps the keyboard, none of its bars does.
    Q_INVOKABLE void clearFocus();

Q_SIGNALS:
    void nameChanged();
    void frameChanged();
    void titleChanged();
    void descriptionChanged();
    void tipChanged();

protected:
    void layOut() override;
    void takeDossier() override;
    void takePerspective() override;
    void updateHover(bool isAtRest) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    struct Pointed
    {
        Tip tip;
        QRectF box;
        double left = 0; ///< of a row's marks
        double right = 0;

        friend bool operator==(const Pointed &, const Pointed &) = default;
    };

    [[nodiscard]] static Pointed pointed(const ChartHit &hit);
    void updateTitle();
    void updateFocus();
    void step(Direction direction);
    [[nodiscard]] std::vector<Index> eventsOf(const ChartHit &hit) const;
    void select(std::vector<Index> events, const QString &text);

    QTimer m_settled;
    QString m_name;
    QString m_title;
    double m_plotLeft = 0;
    double m_plotRight = 1;
    std::unique_ptr<Chart> m_chart;
    std::shared_ptr<const EventIndex> m_index;
    Pointed m_hover;
    Pointed m_focus;
    QByteArray m_focusId; ///< of the hit that has the keyboard, also while it is out of view
    QPointF m_focusPlace; ///< where that was last
    mutable std::optional<std::vector<NamedHit>> m_hits; ///< made when asked for
};

}
