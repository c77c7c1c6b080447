// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/svgdevice.h"

#include "paint/svgengine.h"
#include "paint/svgvalues.h"

#include <QPainter>

#include <cmath>
#include <limits>

namespace ledgerline {

namespace {

constexpr int dotsPerInch = 96; // CSS: one px is 1/96 inch
constexpr double millimetresPerInch = 25.4;

/// Null for any other device than ours.
SvgEngine *engineOf(const QPainter &painter)
{
    return dynamic_cast<SvgEngine *>(painter.paintEngine());
}

}

SvgDevice::SvgDevice(QSizeF size, const QString &title, const QString &description)
    : m_size(size)
    , m_title(title)
    , m_description(description)
    , m_engine(std::make_unique<SvgEngine>(size))
{
}

SvgDevice::~SvgDevice() = default;

QPaintEngine *SvgDevice::paintEngine() const
{
    return m_engine.get();
}

QByteArray SvgDevice::svg() const
{
    using svg::attribute;
    const QByteArray width = svg::number(m_size.width());
    const QByteArray height = svg::number(m_size.height());
    QByteArray result = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"";
    const QByteArray content = m_engine->content();
    if (content.contains("xlink:href"))
        result += attribute("xmlns:xlink", QByteArrayLiteral("http://www.w3.org/1999/xlink"));
    const auto extent = [&](double pixels) {
        return m_inMillimetres ? svg::number(pixels * millimetresPerInch / dotsPerInch) + "mm"
                               : svg::number(pixels);
    };
    result += attribute("width", extent(m_size.width()))
        + attribute("height", extent(m_size.height()))
        + attribute("viewBox", "0 0 " + width + ' ' + height)
        + attribute("role", QByteArrayLiteral("img"))
        + attribute("aria-labelledby", QByteArrayLiteral("title description"))
        // Ours where it is installed; Inter is what it is made from and differs in the figures
        // alone.
        + attribute(
                  "font-family",
                  QByteArrayLiteral(
                      "'Ledgerline Sans', Inter, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif"))
        // Glyphs at fractions of a pixel and without hinting, as they were measured.
        + attribute("text-rendering", QByteArrayLiteral("geometricPrecision"))
        + attribute("font-size", SvgEngine::fontSize) + ">\n";
    result += "<title id=\"title\">" + svg::escaped(m_title) + "</title>\n";
    result += "<desc id=\"description\">" + svg::escaped(m_description) + "</desc>\n";
    if (!m_metadata.isEmpty())
        result += "<metadata>" + m_metadata + "</metadata>\n";
    return result + content + "</svg>\n";
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    const auto millimetres
        = [](double pixels) { return qRound(pixels * millimetresPerInch / dotsPerInch); };
    switch (metric) {
    case PdmWidth:
        return static_cast<int>(std::ceil(m_size.width()));
    case PdmHeight:
        return static_cast<int>(std::ceil(m_size.height()));
    case PdmWidthMM:
        return millimetres(m_size.width());
    case PdmHeightMM:
        return millimetres(m_size.height());
    case PdmDepth:
        return 32;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

SvgGroup::SvgGroup(QPainter &painter, const SvgName &name)
    : m_engine(engineOf(painter))
{
    if (m_engine)
        m_engine->beginGroup(name);
}

SvgGroup::~SvgGroup()
{
    if (m_engine)
        m_engine->endGroup();
}

void setSvgTextRoom(QPainter &painter, const std::optional<SvgTextRoom> &room)
{
    if (SvgEngine *engine = engineOf(painter))
        engine->setTextRoom(room);
}

bool writesSvg(const QPainter &painter)
{
    return engineOf(painter) != nullptr;
}

bool hatchOnSvg(QPainter &painter, const QRectF &box, const QPen &pen, double step)
{
    SvgEngine *engine = engineOf(painter);
    if (!engine)
        return false;
    // A painter tells its engine of a transform and a clip only when it draws.
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    engine->hatch(box, pen, step);
    return true;
}

SvgPlaces::SvgPlaces(QPainter &painter)
    : m_painter(painter)
    , m_engine(engineOf(painter))
{
    if (m_engine)
        m_engine->beginPlaces();
}

SvgPlaces::~SvgPlaces()
{
    if (m_engine)
        m_engine->endGroup();
}

void SvgPlaces::add(const SvgName &name, const QRectF &place)
{
    // A painter tells its engine of a transform only when it draws.
    if (m_engine)
        m_engine->addPlace(name, m_painter.combinedTransform().mapRect(place));
}

}
