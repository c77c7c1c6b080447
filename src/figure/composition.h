// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "figure/figure.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QPainter;

namespace ledgerline {

/// A figure laid out: texts around one picture, which is a timeline or a chart.
struct Composition
{
    Box picture;
    std::optional<Drawing> timeline; ///< in the picture's own coordinates
    std::unique_ptr<Chart> chart;
    std::vector<Mark> marks; ///< of the legend
    std::vector<Label> labels;
    std::string title;
    std::string description; ///< alt text
    std::string language; ///< BCP 47: of what a dossier says in several
    Reading reading;
};

[[nodiscard]] Composition compose(const FigureRequest &request);

/// The numbers that a figure shows, of the very view that its picture shows.
struct FigureNumbers
{
    std::string title;
    std::string language;
    Window window;
    Reading reading;
    std::vector<ShownNumber> rows;
};

[[nodiscard]] FigureNumbers numbersOf(const FigureRequest &request);

/// Paints it at the painter's origin in logical pixels: one painter for every format.
void paintComposition(QPainter &painter, const Composition &figure, const FigureRequest &request);

}
