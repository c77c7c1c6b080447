// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/svgbody.h"
#include "timeline/drawing.h"

#include <QBrush>
#include <QColor>

#include <functional>
#include <span>

class QPainter;

namespace ledgerline {

[[nodiscard]] QColor toQColor(Color color);

/// How a file that keeps names calls what a drawing shows.
struct DrawingNames
{
    std::function<SvgName(Index lane)> lane;
    std::function<SvgName(const Mark &)> mark; ///< of events, or of a gap
};

/// Paints a drawing in its own logical pixels, at the painter's origin: the one painter for
/// screen, PNG and SVG. It fills its background with the theme's paper. On an SVG its marks stand
/// in groups by lane and by what they stand for; names are asked for there alone.
void paint(QPainter &painter, const Drawing &drawing, const Theme &theme,
           const DrawingNames &names = {});

/// The parts of that, for who draws more than a drawing: charts and legends. Neither clips.
void paintMarks(QPainter &painter, std::span<const Mark> marks, const Theme &theme);
void paintLabels(QPainter &painter, std::span<const Label> labels, const Theme &theme);

/// A brush for what a fill means, for surfaces that are painted by somebody else. `hatched` is a
/// repeating gradient that looks like our hatching; `undisclosed` knows no baseline and so is
/// `hatched` but fainter; `outline` and `dashed` have no inside.
[[nodiscard]] QBrush fillBrush(Fill fill, QColor color);

}
