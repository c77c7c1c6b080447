// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/pixels.h"
#include "timeline/text.h"

#include <QPainter>

#include <optional>
#include <string_view>

namespace ledgerline {

/// Draws texts on pixels in `font()`. Remembers how the last ones were shaped, and how they looked:
/// a screen draws the same ones every frame. Formats of text want QPainter::drawText().
class PixelText
{
public:
    explicit PixelText(QPainter &painter);

    /// A text whose baseline begins at `at`, on pixels to the nearest of them: as marks do, so that
    /// it moves with its own.
    void write(QPointF at, std::string_view text, TextStyle style, QColor color);

private:
    QPainter &m_painter;
    std::optional<Pixels> m_pixels;
};

}
