// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartscene.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <vector>

namespace ledgerline {

struct ChartScene::Private
{
    struct Area
    {
        QAreaSeries *series = nullptr;
        QLineSeries *outline = nullptr;
        QLineSeries *level = nullptr;
    };

    /// Pixels grow downwards, values of a chart grow upwards.
    [[nodiscard]] QList<QPointF> onAxes(QList<QPointF> points) const
    {
        for (QPointF &point : points)
            point = {point.x() - plot.left(), plot.bottom() - point.y()};
        return points;
    }

    void attach(QAbstractSeries *series)
    {
        chart->addSeries(series);
        series->attachAxis(across);
        series->attachAxis(up);
    }

    mutable QGraphicsScene scene;
    QChart *chart = nullptr; ///< owned by the scene
    QValueAxis *across = nullptr; ///< these and all series are owned by the chart
    QValueAxis *up = nullptr;
    std::vector<Area> areas;
    std::vector<QLineSeries *> lines;
    QRectF plot;
};

ChartScene::ChartScene()
    : d(std::make_unique<Private>())
{
    // A scene's index serves scenes of many moving items; this one has a chart.
    d->scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    d->chart = new QChart;
    d->scene.addItem(d->chart);
    d->chart->setAnimationOptions(QChart::NoAnimation);
    d->chart->legend()->hide();
    d->chart->setBackgroundVisible(false);
    d->chart->setPlotAreaBackgroundVisible(false);
    d->chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->chart->setMargins({});
    d->across = new QValueAxis;
    d->up = new QValueAxis;
    d->across->setVisible(false);
    d->up->setVisible(false);
    d->chart->addAxis(d->across, Qt::AlignBottom);
    d->chart->addAxis(d->up, Qt::AlignLeft);
}

ChartScene::~ChartScene() = default;

int ChartScene::addArea()
{
    Private::Area area;
    area.outline = new QLineSeries(d->chart);
    area.level = new QLineSeries(d->chart);
    area.series = new QAreaSeries(area.outline, area.level);
    area.series->setPen(Qt::NoPen);
    d->attach(area.series);
    d->areas.push_back(area);
    return static_cast<int>(d->areas.size()) - 1;
}

int ChartScene::addLine()
{
    auto *line = new QLineSeries;
    d->attach(line);
    d->lines.push_back(line);
    return static_cast<int>(d->lines.size()) - 1;
}

void ChartScene::setPlot(const QRectF &plot)
{
    if (plot == d->plot)
        return;
    d->plot = plot;
    d->chart->resize(plot.right() + 1, plot.bottom() + 1);
    d->chart->setPlotArea(plot);
    d->across->setRange(0, plot.width());
    d->up->setRange(0, plot.height());
}

void ChartScene::setAreaBrush(int area, const QBrush &brush)
{
    d->areas[static_cast<std::size_t>(area)].series->setBrush(brush);
}

void ChartScene::setLinePen(int line, const QPen &pen)
{
    d->lines[static_cast<std::size_t>(line)]->setPen(pen);
}

void ChartScene::setArea(int area, const QList<QPointF> &outline, double level)
{
    const Private::Area &target = d->areas[static_cast<std::size_t>(area)];
    QList<QPointF> ends;
    if (!outline.isEmpty())
        ends = {{outline.front().x(), level}, {outline.back().x(), level}};
    target.level->replace(d->onAxes(ends));
    target.outline->replace(d->onAxes(outline));
}

void ChartScene::setLine(int line, const QList<QPointF> &points)
{
    d->lines[static_cast<std::size_t>(line)]->replace(d->onAxes(points));
}

void ChartScene::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF picture(QPointF(), d->chart->size());
    d->scene.render(&painter, picture, picture, Qt::IgnoreAspectRatio);
    painter.restore();
}

}
