// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/crowds.h"

#include <span>
#include <vector>

namespace ledgerline {

/// What an event, or several in one place, look like in a lane of rows before they have a row.
/// Private to this room.
struct Glyph
{
    enum class Form
    {
        point, ///< a symbol in the middle of its date
        span, ///< a stretch of time that is wide enough to be seen as one
        term, ///< a deadline's bracket
        cluster, ///< points, folded before they have rows
        pile, ///< stretches that no row was left for, one upon the other in the last one
    };

    Form form = Form::point;
    Rows items; ///< in `Glyphs::items`; more than one: a cluster
    const Crowd *crowd = nullptr; ///< in `Glyphs::crowds`: a cluster of these, not of the one item
    double left = 0; ///< px on the drawing
    double right = 0;
    double softLeft = 0;
    double softRight = 0;
    int row = 0;
    double begin = -1e9; ///< px where the last cluster in its row ended, which may cover it
    double limit = 1e9; ///< px where the next mark in its row begins
    bool keep = false; ///< its words should rather stay than those of others
    std::vector<const Item *> more; ///< of a pile: what is not yet in `items`

    [[nodiscard]] bool isSeveral() const { return form == Form::cluster || form == Form::pile; }
};

struct Glyphs
{
    std::vector<Glyph> glyphs; ///< from left to right
    std::vector<const Item *> items;
    std::vector<Crowd> crowds;

    [[nodiscard]] std::span<const Item *const> itemsOf(const Glyph &glyph) const
    {
        return std::span(items).subspan(glyph.items.first, glyph.items.count);
    }
};

/// The glyphs of a lane. Where more points meet than there are rows, they are clusters, far enough
/// from each other to show their counts.
[[nodiscard]] Glyphs glyphsOf(const Sketch &sketch, Index lane, int rows);

}
