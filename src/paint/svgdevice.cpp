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
                        "<svg xmlns=\"http://www.w3.org/2000/svg\""
                        " xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\"";
    result += attribute("width", width) + attribute("height", height)
        + attribute("viewBox", "0 0 " + width + ' ' + height)
        + attribute("role", QByteArrayLiteral("img"))
        + attribute("aria-labelledby", QByteArrayLiteral("title description"))
        // Inter is what our font is made from; its widths differ in the figures alone.
        + attribute("font-family", QByteArrayLiteral("Inter, 'Noto Sans', sans-serif")) + ">\n";
    result += "<title id=\"title\">" + svg::escaped(m_title) + "</title>\n";
    result += "<desc id=\"description\">" + svg::escaped(m_description) + "</desc>\n";
    if (!m_metadata.isEmpty())
        result += "<metadata>" + m_metadata + "</metadata>\n";
    return result + m_engine->content() + "</svg>\n";
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    const auto millimetres = [](double pixels) { return qRound(pixels * 25.4 / dotsPerInch); };
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

SvgGroup::SvgGroup(QPainter &painter, const char *id)
    : m_engine(dynamic_cast<SvgEngine *>(painter.paintEngine()))
{
    if (m_engine)
        m_engine->beginGroup(id);
}

SvgGroup::~SvgGroup()
{
    if (m_engine)
        m_engine->endGroup();
}

}
