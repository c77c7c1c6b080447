// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/fading.h"

#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace ledgerline {

namespace {

constexpr double finest = 32; ///< layers of a full colour's fade: steps too small to be seen
constexpr double piece = 2; ///< px of a fading line that are of one strength
constexpr double shortest = 0.001; ///< px
constexpr double farAway = 1e4; ///< px, beyond any page

QColor withAlpha(QColor color, double strength)
{
    color.setAlphaF(static_cast<float>(color.alphaF() * strength));
    return color;
}

/// A part of a gradient's way, which runs from 0 to 1.
struct Stretch
{
    double from = -1;
    double to = 2;
    double alpha = 0;
};

/// Where a gradient that rises at most once, and then falls at most once, is as strong or stronger.
Stretch stretchAbove(double alpha, const QGradientStops &stops)
{
    Stretch result{.alpha = alpha};
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const double before = stops[i - 1].second.alphaF();
        const double after = stops[i].second.alphaF();
        if ((before < alpha) == (after < alpha))
            continue;
        const double part = (alpha - before) / (after - before);
        (before < alpha ? result.from : result.to)
            = std::lerp(stops[i - 1].first, stops[i].first, part);
    }
    return result;
}

/// A gradient's whole way in parts that are each of one strength.
std::vector<Stretch> piecesOf(const QGradientStops &stops, double length)
{
    std::vector<Stretch> result;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const auto &[from, before] = stops[i - 1];
        const auto &[to, after] = stops[i];
        const int pieces = before == after ? 1 : std::max(1, qRound((to - from) * length / piece));
        for (int k = 0; k < pieces; ++k)
            result.push_back(
                {std::lerp(from, to, double(k) / pieces),
                 std::lerp(from, to, double(k + 1) / pieces),
                 std::lerp(double(before.alphaF()), double(after.alphaF()), (k + 0.5) / pieces)});
    }
    result.front().from = -1;
    result.back().to = 2;
    return result;
}

/// All that lies in a stretch of a gradient that runs along one of the axes.
QRectF areaOf(const Stretch &stretch, const QLinearGradient &gradient)
{
    const QPointF start = gradient.start();
    const QPointF way = gradient.finalStop() - start;
    const QPointF across = way.x() == 0 ? QPointF(farAway, 0) : QPointF(0, farAway);
    return QRectF(start + stretch.from * way - across, start + stretch.to * way + across)
        .normalized();
}

/// From where to where on a line, 0 to 1, it lies in an area.
std::pair<double, double> partIn(const QRectF &area, const QLineF &line)
{
    std::pair<double, double> result{0, 1};
    const auto cut = [&](double start, double way, double from, double to) {
        if (way == 0) {
            if (start < from || start >= to)
                result.second = 0;
            return;
        }
        const auto [first, last] = std::minmax({(from - start) / way, (to - start) / way});
        result = {std::max(result.first, first), std::min(result.second, last)};
    };
    cut(line.x1(), line.dx(), area.left(), area.right());
    cut(line.y1(), line.dy(), area.top(), area.bottom());
    return result;
}

/// What a pen of dashes and gaps draws of lines that follow each other.
QList<QLineF> dashesOf(const QList<QLineF> &lines, const QPen &pen)
{
    const double dash = pen.dashPattern()[0] * pen.widthF();
    const double period = dash + pen.dashPattern()[1] * pen.widthF();
    QList<QLineF> result;
    double before = 0;
    for (const QLineF &line : lines) {
        const double length = line.length();
        for (double at = std::floor(before / period) * period - before; at < length; at += period) {
            const double from = std::max(at, 0.0);
            const double to = std::min(at + dash, length);
            if (from < to)
                result.emplaceBack(line.pointAt(from / length), line.pointAt(to / length));
        }
        before += length;
    }
    return result;
}

const QLinearGradient &gradientOf(const QBrush &brush)
{
    return *static_cast<const QLinearGradient *>(brush.gradient());
}

}

QBrush shade(const Mark &mark, const QRectF &rect, QColor color, double strength)
{
    const QColor full = withAlpha(color, strength);
    const QColor clear = withAlpha(color, 0);
    if (mark.fill == Fill::undisclosed) {
        const double base = mark.up ? rect.bottom() : rect.top();
        const double far = mark.up ? rect.top() : rect.bottom();
        QLinearGradient fade(0, base, 0, far);
        fade.setColorAt(0, full);
        fade.setColorAt(0.3, full);
        fade.setColorAt(1, clear);
        return fade;
    }
    if (mark.softLeft <= 0 && mark.softRight <= 0)
        return full;
    const double left = std::clamp(mark.softLeft / rect.width(), 0.0, 1.0);
    const double right = std::clamp(1 - mark.softRight / rect.width(), left, 1.0);
    QLinearGradient fade(rect.left(), 0, rect.right(), 0);
    fade.setColorAt(0, mark.softLeft > 0 ? clear : full);
    fade.setColorAt(left, full);
    fade.setColorAt(right, full);
    fade.setColorAt(1, mark.softRight > 0 ? clear : full);
    return fade;
}

bool losesFading(const QPainter &painter, const QBrush &brush)
{
    return brush.style() == Qt::LinearGradientPattern
        && painter.paintEngine()->type() == QPaintEngine::Pdf;
}

void fillInLayers(QPainter &painter, const QBrush &brush,
                  const std::function<void(const QBrush &)> &draw)
{
    const QLinearGradient &gradient = gradientOf(brush);
    const QGradientStops stops = gradient.stops();
    const auto alphaOf = [](const QGradientStop &stop) { return stop.second.alphaF(); };
    QColor color = std::ranges::max_element(stops, {}, alphaOf)->second;
    const double full = color.alphaF();
    const int layers = std::max(4, qRound(finest * full));
    double reached = 0; // by all layers so far; files keep alpha in steps of 1/255
    for (int layer = 1; layer <= layers; ++layer) {
        const double wanted = full * layer / layers;
        color.setAlpha(qRound(255 * (1 - (1 - wanted) / (1 - reached))));
        reached = 1 - (1 - reached) * (1 - color.alphaF());
        painter.save();
        painter.setClipRect(areaOf(stretchAbove(full * (layer - 0.5) / layers, stops), gradient),
                            Qt::IntersectClip);
        draw(color);
        painter.restore();
    }
}

void drawShaded(QPainter &painter, QPen pen, const QList<QLineF> &lines)
{
    const QBrush brush = pen.brush();
    if (!losesFading(painter, brush)) {
        painter.setPen(pen);
        painter.drawLines(lines);
        return;
    }
    const QList<QLineF> drawn = pen.style() == Qt::CustomDashLine ? dashesOf(lines, pen) : lines;
    pen.setStyle(Qt::SolidLine);
    const QLinearGradient &gradient = gradientOf(brush);
    const double length = QLineF(gradient.start(), gradient.finalStop()).length();
    for (const Stretch &stretch : piecesOf(gradient.stops(), length)) {
        QColor color = gradient.stops().front().second;
        color.setAlphaF(static_cast<float>(stretch.alpha));
        pen.setColor(color);
        painter.setPen(pen);
        const QRectF area = areaOf(stretch, gradient);
        for (const QLineF &line : drawn) {
            const auto [from, to] = partIn(area, line);
            // Of less than a PDF's numbers can tell Qt makes paths that viewers complain about.
            if ((to - from) * line.length() > shortest)
                painter.drawLine(QLineF(line.pointAt(from), line.pointAt(to)));
        }
    }
}

}
