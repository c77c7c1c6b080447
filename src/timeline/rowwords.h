// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/glyphs.h"
#include "timeline/lanes.h"

#include <optional>
#include <string>
#include <vector>

namespace ledgerline {

inline constexpr double spanFoot
    = 4; ///< px, from the foot of words above a span to that of its row

/// What is written beside, above and inside the marks of a lane of rows, and how far each row is
/// written upon. Private to this room.
class RowWords
{
public:
    /// `top` is where the first row begins and `pitch` the height of a row, in px. The glyphs may
    /// still be packed, but no new ones come.
    RowWords(Sketch &sketch, const LanePlan &plan, const Glyphs &glyphs, double top, double pitch);

    /// Up to where (px) the words of a glyph that is no cluster would like to reach.
    [[nodiscard]] double wantedEnd(const Glyph &glyph);

    /// A line that is longer than its words carries them; a shorter one has them at its side, and
    /// so has a span in a row so low that they would rise into the row before.
    [[nodiscard]] bool standAbove(const Glyph &glyph);

    [[nodiscard]] bool isSelected(const Glyph &glyph) const;

    /// A bracket, be it so short that it was placed as a point.
    [[nodiscard]] bool isTerm(const Glyph &glyph) const
    {
        return !glyph.isSeveral() && eventOf(glyph).kind == EventKind::deadline;
    }

    /// To the right of the mark, to its left where the next mark is too near, or not at all.
    void writeBeside(const Glyph &glyph, double middle);

    /// The same beside a bracket that other rows' words are written upon: as low as leaves those of
    /// the next row their place.
    void writeBesideLine(const Glyph &glyph, double line);

    /// On a line, from its beginning or from where the plot begins.
    void writeAbove(const Glyph &glyph, double line);

    /// In the middle of what can be seen of a cluster or pile, cut short where it must be: how many
    /// it is, and of a pile as many labels as there is room for.
    void writeInside(const Glyph &glyph, const Box &box);

    /// Nothing more is written on the glyph's row before its end.
    void pass(const Glyph &glyph);

    /// The same on all rows.
    void passOnAllRows(const Glyph &glyph);

private:
    /// The fuller text where there is room, else the brief one.
    struct Words
    {
        std::string full;
        std::string brief;
    };

    /// From left to right, in px.
    struct Span
    {
        double from = 0;
        double to = 0;

        [[nodiscard]] double length() const { return to - from; }
    };

    [[nodiscard]] const Words &wordsOf(const Glyph &glyph);
    [[nodiscard]] Words worded(const Glyph &glyph) const;
    [[nodiscard]] std::string countOf(const Glyph &glyph) const;
    [[nodiscard]] std::string pileWords(const Glyph &glyph, double room) const;
    [[nodiscard]] Span roomInside(const Glyph &glyph, const Box &box) const;
    [[nodiscard]] TextStyle styleOf(const Glyph &glyph) const;
    [[nodiscard]] Ink wordsInk(const Glyph &glyph) const;
    [[nodiscard]] double wordsHeight(const Glyph &glyph) const;
    [[nodiscard]] double widthOf(const Glyph &glyph, const std::string &text) const;

    /// Whether words there keep off the brackets that close the row above.
    [[nodiscard]] bool isClear(const Glyph &glyph, double x, double width, double middle);
    void write(const Glyph &glyph, const std::string &text, double x, double middle, Ink ink);

    /// How far to the right a row has been written upon.
    [[nodiscard]] double &written(const Glyph &glyph)
    {
        return m_written[static_cast<std::size_t>(glyph.row)];
    }
    [[nodiscard]] const Item &itemOf(const Glyph &glyph) const
    {
        return *m_glyphs.items[glyph.items.first];
    }
    [[nodiscard]] const Event &eventOf(const Glyph &glyph) const
    {
        return m_sketch.dossier().events[itemOf(glyph).event];
    }

    Sketch &m_sketch;
    const LanePlan &m_plan;
    const Glyphs &m_glyphs;
    double m_top;
    double m_pitch;
    std::vector<double> m_written;
    std::vector<std::vector<Span>> m_brackets; ///< of each row, from when they are first asked for
    std::vector<std::optional<Words>> m_words; ///< of each item, from when they are first asked for
};

}
