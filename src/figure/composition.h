// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"
#include "figure/picture.h"

#include <string>
#include <vector>

class QPainter;

namespace ledgerline {

/// A figure laid out: texts around its pictures.
struct Composition
{
    std::vector<Picture> pictures; ///< in the order in which they are read
    std::vector<Mark> marks; ///< of the legend
    std::vector<Label> labels;
    std::string title;
    std::string description; ///< alt text
    std::string language; ///< BCP 47: of what a dossier says in several
    Reading reading;
};

[[nodiscard]] Composition compose(const FigureRequest &request);

/// The numbers that a picture shows.
struct PictureNumbers
{
    std::string picture;
    std::vector<ShownNumber> rows;
};

/// The numbers that a figure shows, of the very view that its pictures show.
struct FigureNumbers
{
    std::string title;
    std::string language;
    Window window;
    Reading reading;
    std::vector<PictureNumbers> pictures;
    std::vector<std::string> wholeBars; ///< see wholeBarsOf()
    std::vector<std::string> vagueBars; ///< see vagueBarsOf()
};

[[nodiscard]] FigureNumbers numbersOf(const FigureRequest &request);

/// Paints it at the painter's origin in logical pixels: one painter for every format.
void paintComposition(QPainter &painter, const Composition &figure, const FigureRequest &request);

}
