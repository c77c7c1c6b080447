// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/svgbody.h"

#include <QByteArray>
#include <QPaintDevice>
#include <QPen>
#include <QSizeF>
#include <QString>

#include <memory>
#include <optional>

class QPainter;

namespace ledgerline {

class SvgEngine;

/// A paint device that writes SVG 1.1: one unit is one pixel, clips are kept (QSvgGenerator drops
/// them), text stays text, numbers have at most two decimals, and the same painting gives the same
/// bytes. Finish the painter before asking for the result.
class SvgDevice : public QPaintDevice
{
public:
    SvgDevice(QSizeF size, const QString &title, const QString &description);
    ~SvgDevice() override;

    /// The picture says how large it is on paper. Pixels alone are 1/96 inch to a browser, and to a
    /// layout program often 1/72.
    void setInMillimetres() { m_inMillimetres = true; }

    /// XML that tells of the picture and is not drawn.
    void setMetadata(const QByteArray &xml) { m_metadata = xml; }

    [[nodiscard]] QPaintEngine *paintEngine() const override;
    [[nodiscard]] QByteArray svg() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    QString m_title;
    QString m_description;
    QByteArray m_metadata;
    bool m_inMillimetres = false;
    std::unique_ptr<SvgEngine> m_engine;
};

/// What is painted while it lives becomes a named group of an SVG, for people who open the file
/// in an editor. On any other device it does nothing.
class SvgGroup
{
public:
    SvgGroup(QPainter &painter, const SvgName &name);
    SvgGroup(QPainter &painter, const char *id)
        : SvgGroup(painter, SvgName{.id = id, .title = {}})
    {
    }
    ~SvgGroup();
    SvgGroup(const SvgGroup &) = delete;
    SvgGroup &operator=(const SvgGroup &) = delete;

private:
    SvgEngine *m_engine = nullptr;
};

/// What a layout has kept free for a text on one line, in the painter's coordinates.
struct SvgTextRoom
{
    QRectF box;
    Qt::Alignment alignment = Qt::AlignLeft;
    double width = 0; ///< of the text in our font
};

/// Where the next text of an SVG may stand: one with room to spare is written without its width,
/// and keeps its alignment in a font of any width. On any other device it does nothing.
void setSvgTextRoom(QPainter &painter, const std::optional<SvgTextRoom> &room);

/// Whether a painter writes SVG, so that names are worth composing.
[[nodiscard]] bool writesSvg(const QPainter &painter);

/// Hatches a box on an SVG with one pattern; on any other device it does nothing and says so.
[[nodiscard]] bool hatchOnSvg(QPainter &painter, const QRectF &box, const QPen &pen, double step);

/// Names places of the picture whose shapes are parts of larger ones: something to point at, and
/// for assistive tools, that is not drawn. On any other device it does nothing.
class SvgPlaces
{
public:
    explicit SvgPlaces(QPainter &painter);
    ~SvgPlaces();
    SvgPlaces(const SvgPlaces &) = delete;
    SvgPlaces &operator=(const SvgPlaces &) = delete;

    void add(const SvgName &name, const QRectF &place);

private:
    QPainter &m_painter;
    SvgEngine *m_engine = nullptr;
};

}
