// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How SvgEngine says what shapes are filled and stroked with.
#include "paint/svgengine.h"

#include "paint/svgvalues.h"

#include <QGradient>

#include <algorithm>
#include <cmath>

namespace ledgerline {

using svg::attribute;
using svg::number;

namespace {

/// The opacity of its strongest ink.
double strengthOf(const QGradient &gradient)
{
    double strength = 0;
    for (const auto &[offset, color] : gradient.stops())
        strength = std::max(strength, static_cast<double>(color.alphaF()));
    return strength > 0 ? strength : 1;
}

}

QByteArray SvgEngine::gradient(const QBrush &brush, double strength)
{
    const QGradient &gradient = *brush.gradient();
    const bool byBox = gradient.coordinateMode() == QGradient::ObjectMode
        || gradient.coordinateMode() == QGradient::ObjectBoundingMode;
    const QTransform at = byBox ? QTransform() : mapping();
    QByteArray before;
    if (gradient.type() == QGradient::RadialGradient) {
        const auto &radial = static_cast<const QRadialGradient &>(gradient);
        const QPointF center = at.map(radial.center());
        const QPointF focus = at.map(radial.focalPoint());
        before = "<radialGradient" + attribute("cx", center.x()) + attribute("cy", center.y())
            + attribute("r", radial.radius() * (byBox ? 1 : factor())) + attribute("fx", focus.x())
            + attribute("fy", focus.y());
    } else {
        const auto &linear = static_cast<const QLinearGradient &>(gradient);
        const QPointF start = at.map(linear.start());
        const QPointF stop = at.map(linear.finalStop());
        before = "<linearGradient";
        // Across its way it does not matter where a gradient lies; and 0 is what is not said.
        if (start.x() == stop.x() || start.y() != stop.y())
            before += attribute("y1", start.y()) + attribute("y2", stop.y());
        if (start.x() == stop.x())
            before += attribute("x2", 0.0);
        else
            before += attribute("x1", start.x()) + attribute("x2", stop.x());
    }
    if (!brush.transform().isIdentity())
        before += attribute("gradientTransform", svg::matrix(brush.transform()));

    // The inks are written once: gradients differ in where they lie far more often.
    QByteArray inks;
    if (!byBox)
        inks += attribute("gradientUnits", QByteArrayLiteral("userSpaceOnUse"));
    if (gradient.spread() != QGradient::PadSpread)
        inks += attribute("spreadMethod",
                          gradient.spread() == QGradient::RepeatSpread
                              ? QByteArrayLiteral("repeat")
                              : QByteArrayLiteral("reflect"));
    inks += '>';
    for (const auto &[offset, color] : gradient.stops())
        inks += "<stop" + attribute("offset", offset)
            + svg::paint("stop-color", color, 1 / strength)
                  .replace("stop-color-opacity", "stop-opacity")
            + "/>";
    const QByteArray id = m_body.define("inks", "<linearGradient", inks + "</linearGradient>");
    return m_body.define("fade", before, attribute("xlink:href", '#' + id) + "/>");
}

QByteArray SvgEngine::painted(const char *name, const QBrush &brush)
{
    if (brush.style() == Qt::NoBrush)
        return attribute(name, QByteArrayLiteral("none"));
    const bool fades
        = brush.style() == Qt::LinearGradientPattern || brush.style() == Qt::RadialGradientPattern;
    if (!fades)
        return svg::paint(name, brush.color(), m_opacity);
    // What fades alike shares one gradient, however strong it is.
    const double strength = strengthOf(*brush.gradient());
    const double opacity = m_opacity * strength;
    QByteArray result = attribute(name, "url(#" + gradient(brush, strength) + ')');
    if (opacity < 0.995)
        result += attribute(QByteArray(name).append("-opacity").constData(), opacity);
    return result;
}

QByteArray SvgEngine::filling()
{
    return painted("fill", m_brush);
}

QByteArray SvgEngine::stroking()
{
    if (m_pen.style() == Qt::NoPen)
        return {};
    const double width = m_pen.widthF() > 0 ? m_pen.widthF() : 1;
    const double drawn = m_pen.isCosmetic() ? width : width * factor();
    QByteArray result = painted("stroke", m_pen.brush());
    if (std::abs(drawn - 1) > 0.004)
        result += attribute("stroke-width", drawn);
    if (m_pen.isCosmetic() && !isPlain())
        result += attribute("vector-effect", QByteArrayLiteral("non-scaling-stroke"));
    if (m_pen.capStyle() != Qt::FlatCap)
        result += attribute("stroke-linecap",
                            m_pen.capStyle() == Qt::RoundCap ? QByteArrayLiteral("round")
                                                             : QByteArrayLiteral("square"));
    if (m_pen.joinStyle() == Qt::RoundJoin || m_pen.joinStyle() == Qt::BevelJoin)
        result += attribute("stroke-linejoin",
                            m_pen.joinStyle() == Qt::RoundJoin ? QByteArrayLiteral("round")
                                                               : QByteArrayLiteral("bevel"));
    if (m_pen.style() != Qt::SolidLine) {
        QByteArray dashes;
        for (const double length : m_pen.dashPattern())
            dashes += (dashes.isEmpty() ? "" : " ") + number(length * drawn);
        result += attribute("stroke-dasharray", dashes);
        if (m_pen.dashOffset() != 0)
            result += attribute("stroke-dashoffset", m_pen.dashOffset() * drawn);
    }
    return result;
}

}
