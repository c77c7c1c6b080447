// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QByteArray>
#include <QFont>
#include <QHash>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

#include <optional>

namespace ledgerline {

/// What a painter says, as SVG elements. Coordinates are mapped to the page wherever the transform
/// allows it (shifts and even scaling), so that most elements carry none.
class SvgEngine : public QPaintEngine
{
public:
    explicit SvgEngine(QSizeF size);

    /// `<defs>` and all elements.
    [[nodiscard]] QByteArray content() const;

    void beginGroup(const QByteArray &id);
    void endGroup();

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

    [[nodiscard]] bool isPlain() const; ///< shift and even scaling alone
    [[nodiscard]] QTransform mapping() const; ///< of the geometry that is written
    [[nodiscard]] double factor() const; ///< of the lengths that are written
    [[nodiscard]] QByteArray placing() const; ///< the transform attribute, where one is needed
    [[nodiscard]] QByteArray filling();
    [[nodiscard]] QByteArray stroking();
    [[nodiscard]] QByteArray painted(const char *name, const QBrush &brush);
    [[nodiscard]] QByteArray gradient(const QBrush &brush);
    [[nodiscard]] QByteArray define(const char *prefix, const QByteArray &before,
                                    const QByteArray &after);
    [[nodiscard]] bool drawsNothing() const;

    void clip(const QPainterPath &path, Qt::ClipOperation operation);
    void write(const QByteArray &element);
    void flushText();
    void closeClip();

    QRectF m_page;
    QByteArray m_body;
    QByteArray m_defs;
    QHash<QByteArray, QByteArray> m_defined; ///< content -> id
    QHash<QByteArray, int> m_counts; ///< of ids, by their beginning
    std::optional<PendingText> m_text;

    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    QFont m_font;
    double m_opacity = 1;

    bool m_clipEnabled = false;
    bool m_clipIsRect = true;
    QRectF m_clipRect; ///< on the page
    QPainterPath m_clipPath; ///< on the page, unless it is a box
    QByteArray m_openClip; ///< id of the clip that the open group has
};

}
