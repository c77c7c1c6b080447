// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pixeltext.h"

#include "paint/fonts.h"
#include "paint/textmemory.h"

#include <QGlyphRun>
#include <QList>
#include <QTextLayout>

#include <utility>

namespace ledgerline {

namespace {

struct Look
{
    Stencil stencil;
    QPoint corner; ///< of the stencil, from the beginning of the baseline
};

/// A text, and how it looks.
struct Written
{
    QList<QGlyphRun> runs; ///< in their places, from the beginning of the baseline on
    int scale = 0; ///< of the look
    std::optional<Look> look;
};

struct Writings
{
    explicit Writings(TextStyle style)
        : font(ledgerline::font(style))
    {
    }

    [[nodiscard]] Written &of(std::string_view text)
    {
        return memory.of(text, [this](std::string_view found) {
            return Written{shaped(QString::fromUtf8(found)), 0, {}};
        });
    }

    [[nodiscard]] QList<QGlyphRun> shaped(const QString &text) const
    {
        QTextLayout layout(text, font);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        if (!line.isValid())
            return {};
        line.setPosition({0, -line.ascent()});
        return layout.glyphRuns();
    }

    QFont font;
    TextMemory<Written, 2'000> memory;
};

Look lookOf(const QList<QGlyphRun> &runs, int scale)
{
    QRectF reach;
    for (const QGlyphRun &run : runs)
        reach |= run.boundingRect();
    const QRect box = QRectF(reach.topLeft() * scale, reach.size() * scale)
                          .toAlignedRect()
                          .adjusted(-1, -1, 1, 1);
    QImage picture(box.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.translate(-box.topLeft());
    painter.scale(scale, scale);
    painter.setPen(Qt::black);
    for (const QGlyphRun &run : runs)
        painter.drawGlyphRun({}, run);
    painter.end();
    return {Stencil(picture), box.topLeft()};
}

}

PixelText::PixelText(QPainter &painter)
    : m_painter(painter)
    , m_pixels(Pixels::under(painter))
{
}

void PixelText::write(QPointF at, std::string_view text, TextStyle style, QColor color)
{
    Written &written = memoryOf<Writings>(style).of(text);
    if (!m_pixels) {
        m_painter.setPen(color);
        for (const QGlyphRun &run : written.runs)
            m_painter.drawGlyphRun(at, run);
        return;
    }
    if (std::exchange(written.scale, m_pixels->scale()) != m_pixels->scale())
        written.look.reset();
    if (!written.look)
        written.look = lookOf(written.runs, written.scale);
    m_pixels->fill(written.look->stencil, m_pixels->exactly(at).toPoint() + written.look->corner,
                   color);
}

}
