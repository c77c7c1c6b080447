// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/surface.h"
#include "app/tip.h"
#include "charts/chart.h"

#include <QTimer>

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
    [[nodiscard]] Tip tip() const { return m_tip; }
    [[nodiscard]] QRectF tipBox() const { return m_tipBox; }
    [[nodiscard]] double marksLeft() const { return m_marksLeft; }
    [[nodiscard]] double marksRight() const { return m_marksRight; }

    void paint(QPainter *painter) override;

    Q_INVOKABLE void hover(QPointF point);
    Q_INVOKABLE void leave();

    /// Lists the events that the bar or step there stands on; a single one is selected.
    Q_INVOKABLE void click(QPointF point);

    /// Zooms the window to those events.
    Q_INVOKABLE void doubleClick(QPointF point);

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

private:
    void updateTitle();
    void updateHover();

    QTimer m_settled;
    QString m_name;
    QString m_title;
    double m_plotLeft = 0;
    double m_plotRight = 1;
    std::unique_ptr<Chart> m_chart;
    std::shared_ptr<const EventIndex> m_index;
    std::optional<QPointF> m_pointer;
    Tip m_tip;
    QRectF m_tipBox;
    double m_marksLeft = 0;
    double m_marksRight = 0;
};

}
