// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "figure/parts.h"
#include "timeline/drawing.h"
#include "timeline/view.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QPainter;

namespace ledgerline {

class Account;
class EventIndex;

/// timeline, the charts by their names, and dashboard.
[[nodiscard]] const std::vector<std::string_view> &figureNames();

/// What an editor writes in the place of what is made from the view. Window, reading and day of
/// knowledge stay in the figure whatever the words are.
struct FigureWords
{
    std::optional<std::string> title;
    std::optional<std::string> subtitle;
    std::optional<std::string> altText;

    friend bool operator==(const FigureWords &, const FigureWords &) = default;
};

/// A figure to be printed: the timeline, a chart, or a dashboard of both, with what it needs to
/// stand alone: title, subtitle with the window of time, legend, how totals were read, footnotes
/// for open totals, sources, and the dossier's title and edition.
struct FigureRequest
{
    std::shared_ptr<const Dossier> dossier;
    View view;
    FigureWords words = {};
    FigureParts parts = {};
    Size size{1600, 900}; ///< logical pixels
    double scale = 1; ///< pixels of a PNG for one logical pixel
    std::optional<double> dotsPerInch = {}; ///< told in a PNG; none: one logical pixel is 1/96 inch

    /// What the file says of where it comes from (provenance.h), when that is to be another than
    /// the request's own text; an empty one leaves it out.
    std::optional<std::string> provenance = {};

    /// What the view's reading, day and filter leave of the dossier, and what that comes to, where
    /// somebody has it already; else it is made.
    std::shared_ptr<const EventIndex> index = {};
    std::shared_ptr<const Account> account = {};
};

/// The figure in words, ended by a line break.
[[nodiscard]] QByteArray renderAltText(const FigureRequest &request);

/// Paints the figure at the painter's origin in logical pixels. The same layout and charts as the
/// window's, and the same painter for every format.
void paintFigure(QPainter &painter, const FigureRequest &request);

[[nodiscard]] QByteArray renderSvg(const FigureRequest &request);
[[nodiscard]] QByteArray renderPng(const FigureRequest &request);

}
