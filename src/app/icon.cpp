// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/icon.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ledgerline {

namespace {

constexpr double grid = 16;
constexpr double stroke = 1.5;

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    return path;
}

QPainterPath sun()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 3, 3);
    for (int ray = 0; ray < 8; ++ray) {
        const double angle = ray * std::numbers::pi / 4;
        const QPointF direction(std::cos(angle), std::sin(angle));
        path.moveTo(QPointF(8, 8) + direction * 5);
        path.lineTo(QPointF(8, 8) + direction * 6.6);
    }
    return path;
}

QPainterPath moon()
{
    QPainterPath disc;
    disc.addEllipse(QPointF(7.5, 8.5), 5.5, 5.5);
    QPainterPath shadow;
    shadow.addEllipse(QPointF(10.5, 5.5), 5, 5);
    return disc.subtracted(shadow);
}

QPainterPath warning()
{
    QPainterPath path = polyline({{8, 2}, {14.5, 13.5}, {1.5, 13.5}, {8, 2}});
    path.addPath(polyline({{8, 6.5}, {8, 9.5}}));
    path.addPath(polyline({{8, 11.4}, {8, 11.6}}));
    return path;
}

QPainterPath pathOf(Icon::Shape shape)
{
    QPainterPath path;
    switch (shape) {
    case Icon::Menu:
        path.addPath(polyline({{2.5, 4}, {13.5, 4}}));
        path.addPath(polyline({{2.5, 8}, {13.5, 8}}));
        path.addPath(polyline({{2.5, 12}, {13.5, 12}}));
        break;
    case Icon::Down:
        return polyline({{4.5, 6.5}, {8, 10}, {11.5, 6.5}});
    case Icon::Right:
        return polyline({{6.5, 4.5}, {10, 8}, {6.5, 11.5}});
    case Icon::Left:
        return polyline({{9.5, 4.5}, {6, 8}, {9.5, 11.5}});
    case Icon::Close:
        path.addPath(polyline({{4, 4}, {12, 12}}));
        path.addPath(polyline({{12, 4}, {4, 12}}));
        break;
    case Icon::Check:
        return polyline({{3.5, 8.5}, {6.5, 11.5}, {12.5, 4.5}});
    case Icon::Sun:
        return sun();
    case Icon::Moon:
        return moon();
    case Icon::Outside:
        path.addPath(polyline({{4.5, 11.5}, {11.5, 4.5}}));
        path.addPath(polyline({{6, 4.5}, {11.5, 4.5}, {11.5, 10}}));
        break;
    case Icon::Warning:
        return warning();
    case Icon::Play:
        return polyline({{5, 3.5}, {12, 8}, {5, 12.5}, {5, 3.5}});
    case Icon::Pause:
        path.addPath(polyline({{5.5, 3.5}, {5.5, 12.5}}));
        path.addPath(polyline({{10.5, 3.5}, {10.5, 12.5}}));
        break;
    case Icon::Search:
        path.addEllipse(QPointF(7, 7), 4.25, 4.25);
        path.addPath(polyline({{10.2, 10.2}, {13.5, 13.5}}));
        break;
    case Icon::None:
        break;
    }
    return path;
}

}

Icon::Icon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(grid, grid);
    setAntialiasing(true);
    connect(this, &Icon::changed, this, [this] { update(); });
}

void Icon::paint(QPainter *painter)
{
    const double scale = std::min(width(), height()) / grid;
    painter->translate((width() - grid * scale) / 2, (height() - grid * scale) / 2);
    painter->scale(scale, scale);
    painter->setPen(QPen(m_color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(pathOf(m_shape));
}

}
