// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/rows.h"

#include "timeline/bracket.h"
#include "timeline/packing.h"
#include "timeline/rowwords.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr double padding = 3; ///< px above the first and below the last row
constexpr double clusterHeight = 16; ///< px

class RowLane
{
public:
    RowLane(Sketch &sketch, const LanePlan &plan)
        : m_sketch(sketch)
        , m_plan(plan)
        , m_pitch(std::max(3.0, plan.box.height - 2 * padding) / plan.rows)
        , m_glyphs(glyphsOf(sketch, plan.lane, plan.rows))
        , m_words(sketch, plan, m_glyphs, plan.box.y + padding, m_pitch)
    {
    }

    void layOut();

private:
    void sketchGlyph(const Glyph &glyph);
    void sketchTerm(const Glyph &glyph, const Mark &mark);
    void sketchSpan(const Glyph &glyph, Mark mark);
    void addSymbol(const Glyph &glyph, Mark mark);
    void sketchPoint(const Glyph &glyph, const Mark &mark);
    void sketchStrays(const Glyph &cluster);
    void sketchCluster(const Glyph &glyph, Mark mark);
    void sketchPile(const Glyph &glyph, Mark mark);

    [[nodiscard]] const Item &itemOf(const Glyph &glyph) const
    {
        return *m_glyphs.items[glyph.items.first];
    }
    [[nodiscard]] const Event &eventOf(const Glyph &glyph) const
    {
        return m_sketch.dossier().events[itemOf(glyph).event];
    }
    [[nodiscard]] double rowMiddle(int row) const
    {
        return m_plan.box.y + padding + (row + 0.5) * m_pitch;
    }
    [[nodiscard]] double rowBottom(int row) const { return rowMiddle(row) + m_pitch / 2; }

    Sketch &m_sketch;
    const LanePlan &m_plan;
    double m_pitch;
    Glyphs m_glyphs;
    RowWords m_words;
};

void RowLane::layOut()
{
    for (Glyph &glyph : m_glyphs.glyphs)
        glyph.keep = !glyph.isSeveral() && m_words.isSelected(glyph);
    // A cluster stands in the lane's middle, and takes the rows that it touches there.
    const double reach = clusterHeight / 2 / m_pitch;
    const double center = m_plan.rows / 2.0;
    const int first = static_cast<int>(std::floor(std::max(0.0, center - reach + 0.1)));
    const int last
        = static_cast<int>(std::ceil(std::min<double>(m_plan.rows, center + reach - 0.1)));
    pack(m_glyphs, m_plan.rows, first, last - 1,
         [this](const Glyph &glyph) { return m_words.wantedEnd(glyph); });
    for (const Glyph &glyph : m_glyphs.glyphs) {
        const bool isShown = m_sketch.shows({glyph.left, 0, glyph.right - glyph.left, 0});
        if (isShown)
            sketchGlyph(glyph);
        else
            m_words.pass(glyph);
        if (!isShown && glyph.isSeveral() && !glyph.crowd)
            sketchStrays(glyph);
    }
}

void RowLane::sketchTerm(const Glyph &glyph, const Mark &mark)
{
    const double foot = m_pitch < 15 ? 4 : m_pitch < 20 ? 6 : 8;
    const double line = rowBottom(glyph.row) - foot / 2;
    const Box box{glyph.left, line - foot / 2, glyph.right - glyph.left, foot};
    sketchBracket(m_sketch, itemOf(glyph), box, mark);
    if (m_words.standAbove(glyph))
        m_words.writeAbove(glyph, line - 1);
    else
        m_words.writeBesideLine(glyph, line);
}

/// A stretch of time as a bar with words beside it, or as a line below its words.
void RowLane::sketchSpan(const Glyph &glyph, Mark mark)
{
    const bool above = m_words.standAbove(glyph);
    const double height = above ? 4 : std::clamp(m_pitch - 2, 1.0, 8.0);
    const double middle = above ? rowBottom(glyph.row) - height / 2 - 1 : rowMiddle(glyph.row);
    mark.box = {glyph.left, middle - height / 2, glyph.right - glyph.left, height};
    mark.softLeft = glyph.softLeft;
    mark.softRight = glyph.softRight;
    mark.fill = eventOf(glyph).kind == EventKind::pledge ? Fill::outline : Fill::solid;
    m_sketch.add(mark);
    if (above)
        m_words.writeAbove(glyph, rowBottom(glyph.row) - spanFoot);
    else
        m_words.writeBeside(glyph, middle);
}

/// The symbol of a point; words stand beside its middle.
void RowLane::addSymbol(const Glyph &glyph, Mark mark)
{
    const EventKind kind = eventOf(glyph).kind;
    const double middle = rowMiddle(glyph.row);
    const double x = (glyph.left + glyph.right) / 2;
    const auto around = [&](double size) {
        return Box{x - size / 2, middle - size / 2, size, size};
    };
    if (kind == EventKind::pledge) {
        mark.shape = Shape::diamond;
        mark.fill = Fill::outline;
        mark.box = around(12);
    } else if (kind == EventKind::statement) {
        // The post stands at the time, its head points to the words.
        mark.shape = Shape::flag;
        mark.box = {x, middle - 5, 8, 11};
    } else {
        mark.shape = Shape::dot;
        mark.box = around(kind == EventKind::talks ? 11 : 9);
    }
    m_sketch.add(mark);
}

void RowLane::sketchPoint(const Glyph &glyph, const Mark &mark)
{
    addSymbol(glyph, mark);
    m_words.writeBeside(glyph, rowMiddle(glyph.row));
}

/// The members of a cluster out of sight that are in the window all the same: it stands where it is
/// most crowded.
void RowLane::sketchStrays(const Glyph &cluster)
{
    for (Index i = 0; i < cluster.items.count; ++i) {
        Glyph glyph;
        glyph.items = {cluster.items.first + i, 1};
        const Item &item = itemOf(glyph);
        if (!item.extent.overlaps(m_sketch.scale().window()))
            continue;
        glyph.row = cluster.row;
        glyph.left = m_sketch.x(item.extent.from);
        glyph.right = m_sketch.x(item.extent.to);
        Mark mark;
        mark.ink = inkOf(eventOf(glyph).kind);
        mark.lane = m_plan.lane;
        mark.members = m_sketch.members(m_glyphs.itemsOf(glyph));
        addSymbol(glyph, mark);
    }
}

void RowLane::sketchCluster(const Glyph &glyph, Mark mark)
{
    const double height = std::clamp(m_plan.box.height - 2, 1.0, clusterHeight);
    mark.shape = Shape::cluster;
    mark.box = {glyph.left, m_plan.box.y + (m_plan.box.height - height) / 2,
                glyph.right - glyph.left, height};
    m_sketch.add(mark);
    m_words.writeInside(glyph, mark.box);
    m_words.passOnAllRows(glyph);
}

/// Stretches in one place.
void RowLane::sketchPile(const Glyph &glyph, Mark mark)
{
    const double height = std::clamp(m_pitch - 1, 1.0, lineHeight(TextStyle::small) + 1);
    mark.shape = Shape::cluster;
    mark.box = {glyph.left, rowMiddle(glyph.row) - height / 2, glyph.right - glyph.left, height};
    m_sketch.add(mark);
    m_words.writeInside(glyph, mark.box);
    m_words.pass(glyph);
}

void RowLane::sketchGlyph(const Glyph &glyph)
{
    Mark mark;
    mark.ink = inkOf(eventOf(glyph).kind);
    mark.lane = m_plan.lane;
    mark.members = glyph.crowd
        ? m_sketch.events().rowsOf(m_plan.lane, glyph.crowd->first, glyph.crowd->size())
        : m_sketch.members(m_glyphs.itemsOf(glyph));
    switch (glyph.form) {
    case Glyph::Form::point:
        return m_words.isTerm(glyph) ? sketchTerm(glyph, mark) : sketchPoint(glyph, mark);
    case Glyph::Form::span:
        return sketchSpan(glyph, mark);
    case Glyph::Form::term:
        return sketchTerm(glyph, mark);
    case Glyph::Form::cluster:
        return sketchCluster(glyph, mark);
    case Glyph::Form::pile:
        return sketchPile(glyph, mark);
    }
}

}

void sketchRows(Sketch &sketch, const LanePlan &plan)
{
    RowLane(sketch, plan).layOut();
}

}
