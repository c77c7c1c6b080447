// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the rows of a chart stand: what each is called on the left, a small picture in the middle,
/// its numbers and its state in words on the right.
#pragma once

#include "charts/rowfinder.h"
#include "timeline/drawing.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace ledgerline {

/// A text of a row in one column.
struct Cell
{
    std::string text;
    Ink ink = Ink::text;
    std::string brief = {}; ///< where the text has no room
};

struct RowColumn
{
    std::string heading;
    Align align = Align::left;
    double share = 1; ///< of the chart's width: the most that it takes; numbers are never cut
    int rank = 0; ///< the highest goes first where there is little width; 0 stays
    bool grouped = false; ///< told once for rows that belong together
    bool keepsBrief = false; ///< never narrower than the brief forms of its cells
    bool tellsInstead = false; ///< where its cells have no room: what stands instead of pictures
};

/// What a row says: composed for those that are shown.
struct RowTexts
{
    std::vector<Cell> cells; ///< one a column; those left of the picture first
    std::string words = {}; ///< instead of a picture and what is right of it
    std::string headline = {}; ///< what the row is, on a line of its own
    std::vector<std::string> instead = {}; ///< what its picture tells, where that has no room: as
                                           ///< many of these as have
    std::string caption = {}; ///< what its columns tell, where one of them has no room
};
using TextsOfRow = std::function<RowTexts(std::size_t row)>;

/// Where a row stands.
struct Row
{
    Window when;
    std::size_t section = 0;
    int depth = 0; ///< how far its first cell is indented
    bool continues = false; ///< belongs with the row above it
};

/// How rows tell what they tell.
enum class RowForm
{
    pictures,
    words, ///< in the place of the pictures
    stacked, ///< over all the width, below a headline; beside it numbers that stay
    captioned ///< pictures with their columns in words beside or below them, below a headline
};

/// How rows are to be laid out.
struct RowWish
{
    RowForm form = RowForm::pictures;
    double leastPicture = 0; ///< px: columns go that leave it less
    bool prefersColumns = false; ///< pictures may be small for their sake
    std::vector<bool> tall = {}; ///< one a section: its name has a line of its own
    double highest = 40; ///< px, a row where there is room
    double captionWidth = 0; ///< px that captions are broken to
};

/// Rows of one section stand together under its heading.
struct RowTable
{
    std::vector<RowColumn> columns;
    std::size_t left = 1; ///< how many columns stand left of the picture
    std::vector<std::string> sections;
    std::vector<Row> rows;
    bool hasCaptions = false; ///< print may tell them instead of columns
    RowFinder finder; ///< of the rows, when all are there
};

void complete(RowTable &table);

struct PlacedRow
{
    std::size_t row = 0;
    Box box;
    double groupHeight = 0; ///< of all that belong together; 0 for one that continues another
    RowTexts words;
};

struct PlacedSection
{
    std::size_t section = 0;
    Box name; ///< where its name stands
    Box heading; ///< and what stands over its columns and picture
    double bottom = 0; ///< of its last row
};

struct PlacedColumn
{
    std::size_t column = 0;
    double x = 0;
    double width = 0;
};

struct RowLayout
{
    RowForm form = RowForm::pictures;
    std::vector<PlacedRow> rows;
    std::vector<PlacedSection> sections;
    std::vector<PlacedColumn> columns; ///< those that have room
    bool lacksColumns = false; ///< others have none
    double pictureLeft = 0;
    double pictureWidth = 0;
    double captionLeft = 0; ///< right of the picture, or below it
    double captionWidth = 0;
    TextStyle style = TextStyle::body; ///< of the cells
    std::size_t rest = 0; ///< how many rows have no room
    Box more; ///< where it says so
    double bottom = 0; ///< below everything

    /// How many lines of its cells' style fit a height.
    [[nodiscard]] int linesIn(double height) const;
};

/// How many lines a cell may take.
[[nodiscard]] int mostCellLines(const RowLayout &layout, double height);

/// Lays out the rows of a table that touch a window in a box. Rows are as high as the box allows,
/// within bounds; where not all fit, the last are left out.
[[nodiscard]] RowLayout layOutRows(const RowTable &table, const Window &window,
                                   const TextsOfRow &words, const Box &box,
                                   const TextMeasure &measure, const RowWish &wish = {});

inline constexpr double indentStep = 14; ///< px, of one depth

// px of a captioned row
inline constexpr double headlineHeight = 16;
inline constexpr double captionedPicture = 16;
inline constexpr int mostCaption = 4; ///< lines

}
