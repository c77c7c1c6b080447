// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/svgbody.h"
#include "paint/svgdevice.h"

#include <QBrush>
#include <QFont>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

#include <optional>
#include <vector>

namespace ledgerline {

/// What a painter says, as SVG elements. Coordinates are mapped to the page wherever the transform
/// allows it (shifts and even scaling), so that most elements carry none.
class SvgEngine : public QPaintEngine
{
public:
    explicit SvgEngine(QSizeF size);

    static constexpr double fontSize = 11; ///< px, of texts that say none: of most of them

    /// `<defs>` and all elements.
    [[nodiscard]] QByteArray content() const { return m_body.content(); }

    void beginGroup(const SvgName &name);
    void endGroup();

    /// Where the next text may stand, which decides whether its width is written; none: it is.
    void setTextRoom(const std::optional<SvgTextRoom> &room);

    /// A group of named rectangles that are not drawn; `endGroup` ends it.
    void beginPlaces();
    void addPlace(const SvgName &name, const QRectF &onPage) { m_body.addNamed(name, onPage); }

    /// Rising lines x + y = n * step in a box.
    void hatch(const QRectF &box, const QPen &pen, double step);

    bool begin(QPaintDevice *device) override;
    bool end() override;
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override;

    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;
    void drawRects(const QRectF *rects, int count) override;
    void drawLines(const QLineF *lines, int count) override;
    void drawEllipse(const QRectF &rect) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF &position, const QTextItem &item) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags flags) override;

private:
    /// A run of text that may grow: a painter gives one line as several items where scripts or
    /// fonts change, and a reader of the file should find one text.
    struct PendingText
    {
        QString text;
        QPointF position; ///< in the painter's coordinates
        double width = 0;
        QFont font;
        QByteArray style;
    };

    /// Opaque boxes of one ink, one after the other: the ticks of an axis.
    struct PendingBoxes
    {
        std::vector<QRectF> boxes; ///< mapped
        QByteArray style;
    };

    struct PendingLine
    {
        QPainterPath path; ///< mapped
        QByteArray style;
    };

    [[nodiscard]] bool hasRoom(const PendingText &run) const;
    [[nodiscard]] bool isPlain() const; ///< shift and even scaling alone
    [[nodiscard]] QTransform mapping() const; ///< of the geometry that is written
    [[nodiscard]] double factor() const; ///< of the lengths that are written
    [[nodiscard]] QByteArray placing() const; ///< the transform attribute, where one is needed
    [[nodiscard]] QByteArray filling();
    [[nodiscard]] QByteArray stroking();
    [[nodiscard]] QByteArray painted(const char *name, const QBrush &brush);
    [[nodiscard]] QByteArray gradient(const QBrush &brush, double strength);
    void clip(const QPainterPath &path, Qt::ClipOperation operation);
    void drawLine(const QLineF &mapped);
    void flush();
    void flushBoxes();
    void flushLine();
    void flushText();

    SvgBody m_body;
    std::optional<PendingText> m_text;
    std::optional<PendingBoxes> m_boxes;
    std::optional<PendingLine> m_line;
    std::optional<SvgTextRoom> m_room;

    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    QFont m_font;
    double m_opacity = 1;

    bool m_clipEnabled = false;
    std::optional<SvgClip> m_clip; ///< on the page
};

}
