// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/rows.h"

#include "ledger/wording.h"
#include "timeline/glyphs.h"

#include <algorithm>
#include <optional>
#include <string>

namespace ledgerline {

namespace {

constexpr double padding = 3; ///< px above the first and below the last row
constexpr double wordGap = 5; ///< px between a mark and its words
constexpr double markGap = 7; ///< px between words and the next mark
constexpr double stacked = 20; ///< px; rows this high have a term's words above its line
constexpr double roomy = 19; ///< px; rows this high have words in body size
constexpr double longest = 190; ///< px, a title that stands in for a missing label
constexpr double footHeight = 8; ///< px, of a bracket
constexpr double thin = 8; ///< px, a span without words in it

/// What may be written beside a mark: the fuller text where there is room, else the brief one.
struct Words
{
    std::string full;
    std::string brief;
};

class RowLane
{
public:
    RowLane(Sketch &sketch, const LanePlan &plan)
        : m_sketch(sketch)
        , m_plan(plan)
        , m_pitch((plan.box.height - 2 * padding) / plan.rows)
        , m_rows(static_cast<std::size_t>(plan.rows))
    {
    }

    void layOut()
    {
        m_glyphs = glyphsOf(m_sketch, m_plan.lane, m_plan.rows);
        pack();
        for (Glyph &glyph : m_glyphs.glyphs) {
            if (m_sketch.shows({glyph.left, 0, glyph.right - glyph.left, 0}))
                sketchGlyph(glyph);
            else
                row(glyph).written = glyph.right;
        }
    }

private:
    /// How far a row is taken, from the left.
    struct Row
    {
        Glyph *last = nullptr;
        double marks = -1e9;
        double words = -1e9; ///< by what the labels would like
        double written = -1e9; ///< by the labels that were placed
        bool keep = false; ///< the last one is selected, and its label should stay
    };

    void pack();
    void put(Glyph &glyph, double wordsEnd);
    [[nodiscard]] int rowFor(const Glyph &glyph) const;
    [[nodiscard]] Row &row(const Glyph &glyph) { return m_rows[std::size_t(glyph.row)]; }

    void sketchGlyph(Glyph &glyph);
    void sketchTerm(const Glyph &glyph, Mark mark);
    void sketchCluster(const Glyph &glyph, Mark mark);
    void sketchSpan(const Glyph &glyph, Mark mark);
    void sketchPoint(const Glyph &glyph, Mark mark);
    void writeBeside(const Glyph &glyph, double middle);
    void writeAbove(const Glyph &glyph, double line);
    void write(const Glyph &glyph, const std::string &text, double x, double middle, Ink ink);

    [[nodiscard]] const Item &itemOf(const Glyph &glyph) const
    {
        return *m_glyphs.items[glyph.items.first];
    }
    [[nodiscard]] const Event &eventOf(const Glyph &glyph) const
    {
        return m_sketch.dossier().events[itemOf(glyph).event];
    }
    [[nodiscard]] bool isSelected(const Glyph &glyph) const;
    /// A bracket, be it so short that it was placed as a point.
    [[nodiscard]] bool isTerm(const Glyph &glyph) const
    {
        return glyph.form != Glyph::Form::cluster && eventOf(glyph).deadline != none;
    }
    [[nodiscard]] bool isStacked() const { return m_pitch >= stacked; }
    [[nodiscard]] Words wordsOf(const Glyph &glyph) const;
    [[nodiscard]] TextStyle style(const Glyph &glyph) const;
    [[nodiscard]] double widthOf(const Glyph &glyph, const std::string &text) const;
    [[nodiscard]] double middleOf(int row) const
    {
        return m_plan.box.y + padding + (row + 0.5) * m_pitch;
    }

    Sketch &m_sketch;
    const LanePlan &m_plan;
    double m_pitch;
    std::vector<Row> m_rows;
    Glyphs m_glyphs;
};

bool RowLane::isSelected(const Glyph &glyph) const
{
    const auto items = m_glyphs.itemsOf(glyph);
    return std::any_of(items.begin(), items.end(),
                       [&](const Item *item) { return m_sketch.isSelected(item->event); });
}

TextStyle RowLane::style(const Glyph &glyph) const
{
    const EventKind kind = eventOf(glyph).kind;
    const bool quiet = kind == EventKind::statement || kind == EventKind::dispute;
    const double needed = isTerm(glyph) && isStacked() ? stacked + 4 : roomy;
    return quiet || m_pitch < needed ? TextStyle::small : TextStyle::body;
}

double RowLane::widthOf(const Glyph &glyph, const std::string &text) const
{
    return m_sketch.widthOf(text, style(glyph));
}

Words RowLane::wordsOf(const Glyph &glyph) const
{
    if (glyph.form == Glyph::Form::cluster)
        return {};
    const Item &item = itemOf(glyph);
    const Event &event = eventOf(glyph);
    Words words;
    words.brief = m_sketch.elided(m_sketch.labelOf(item.event), style(glyph), longest);
    if (event.kind == EventKind::talks && item.counted[0])
        words.full = words.brief + " · " + describeMinutes(item.size[0]);
    else if (isTerm(glyph) && isStacked())
        words.full = words.brief + " · to " + describeDays(item.due);
    else
        words.full = words.brief;
    return words;
}

/// The first row where the mark touches neither a mark nor words; else the row whose words lose
/// least by it; else the row that is free soonest.
int RowLane::rowFor(const Glyph &glyph) const
{
    std::size_t best = 0;
    double bestCost = 1e18;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &candidate = m_rows[i];
        double cost
            = std::max(0.0, std::max(candidate.words, candidate.marks) + markGap - glyph.left);
        if (candidate.marks + 2 > glyph.left)
            cost += 1e12 + (candidate.marks - glyph.left) * 1e6;
        else if (cost > 0 && candidate.keep)
            cost += 1e6;
        if (cost < bestCost) {
            best = i;
            bestCost = cost;
        }
        if (cost <= 0)
            break;
    }
    return static_cast<int>(best);
}

void RowLane::put(Glyph &glyph, double wordsEnd)
{
    Row &taken = row(glyph);
    if (taken.last != nullptr)
        taken.last->limit = glyph.left;
    taken
        = {&glyph, std::max(taken.marks, glyph.right), wordsEnd, taken.written, isSelected(glyph)};
}

/// Gives every glyph its row, in order of time: a layout that goes on the same way wherever the
/// window is.
void RowLane::pack()
{
    for (Glyph &glyph : m_glyphs.glyphs) {
        if (glyph.form == Glyph::Form::cluster) {
            for (glyph.row = 0; glyph.row < m_plan.rows; ++glyph.row)
                put(glyph, glyph.right);
            glyph.row = 0;
            continue;
        }
        glyph.row = rowFor(glyph);
        const Words words = wordsOf(glyph);
        const bool above = isTerm(glyph) && isStacked();
        const double width = widthOf(glyph, above ? words.brief : words.full);
        put(glyph,
            above ? std::max(glyph.right, glyph.left + wordGap + width)
                  : glyph.right + wordGap + width);
    }
}

void RowLane::write(const Glyph &glyph, const std::string &text, double x, double middle, Ink ink)
{
    const double width = widthOf(glyph, text);
    Label label;
    label.box = lineBox(x, middle, width, style(glyph));
    label.text = text;
    label.style = style(glyph);
    label.ink = ink;
    label.event = itemOf(glyph).event;
    label.lane = m_plan.lane;
    m_sketch.add(std::move(label));
    row(glyph).written = std::max(row(glyph).written, x + width);
}

/// To the right of the mark, to its left where the next mark is too near, or cut short.
void RowLane::writeBeside(const Glyph &glyph, double middle)
{
    const Words words = wordsOf(glyph);
    const Box &plot = m_sketch.plot();
    const bool quiet = style(glyph) == TextStyle::small && eventOf(glyph).kind != EventKind::pledge;
    const Ink ink = quiet && !isSelected(glyph) ? Ink::mutedText : Ink::text;
    const double start = glyph.right + wordGap;
    const double end = std::min(glyph.limit - markGap, plot.right() - 2);
    const double leftEnd = glyph.left - wordGap;
    const double leftStart = std::max(row(glyph).written + markGap, plot.x + 2);
    row(glyph).written = std::max(row(glyph).written, glyph.right);
    for (const std::string &text : {words.full, words.brief}) {
        const double width = widthOf(glyph, text);
        if (start >= plot.x && start + width <= end)
            return write(glyph, text, start, middle, ink);
        if (leftStart + width <= leftEnd && leftEnd <= plot.right())
            return write(glyph, text, leftEnd - width, middle, ink);
    }
    constexpr double worthwhile = 48; // px; fewer letters tell nothing
    if (start >= plot.x && end - start >= worthwhile) {
        const std::string text = m_sketch.elided(words.brief, style(glyph), end - start);
        if (!text.empty())
            write(glyph, text, start, middle, ink);
    }
}

/// On a term's line, from its beginning or from where the plot begins.
void RowLane::writeAbove(const Glyph &glyph, double line)
{
    const Words words = wordsOf(glyph);
    const Box &plot = m_sketch.plot();
    const double middle = line - 1 - lineHeight(style(glyph)) / 2;
    const double start
        = std::max({glyph.left + wordGap, plot.x + wordGap, row(glyph).written + markGap});
    const double end = std::min(glyph.limit - markGap, plot.right() - 2);
    row(glyph).written = std::max(row(glyph).written, glyph.right);
    if (glyph.right < plot.x || glyph.left > plot.right())
        return;
    if (start + widthOf(glyph, words.full) <= std::min(end, glyph.right))
        return write(glyph, words.full, start, middle, Ink::text);
    if (start + widthOf(glyph, words.brief) <= end)
        return write(glyph, words.brief, start, middle, Ink::text);
    const std::string text = m_sketch.elided(words.brief, style(glyph), end - start);
    if (end - start >= 30 && !text.empty())
        write(glyph, text, start, middle, Ink::text);
}

void RowLane::sketchTerm(const Glyph &glyph, Mark mark)
{
    const Item &item = itemOf(glyph);
    const double middle = middleOf(glyph.row);
    const double line = isStacked() ? middle + m_pitch / 2 - footHeight / 2 - 1 : middle;
    const double cut = std::clamp(m_sketch.x(item.cut), glyph.left, glyph.right);
    mark.shape = Shape::bracket;
    mark.box = {glyph.left, line - footHeight / 2, glyph.right - glyph.left, footHeight};
    mark.softRight = glyph.softRight;
    if (item.cut < item.extent.to && cut < glyph.right) {
        Mark rest = mark;
        rest.fill = Fill::dashed;
        rest.box.x = cut;
        rest.box.width = glyph.right - cut;
        rest.softRight = std::min(glyph.softRight, rest.box.width);
        m_sketch.add(rest);
        mark.box.width = cut - glyph.left;
        mark.softRight = 0;
    }
    if (mark.box.width > 0)
        m_sketch.add(mark);
    if (isStacked())
        writeAbove(glyph, line);
    else
        writeBeside(glyph, middle);
}

void RowLane::sketchCluster(const Glyph &glyph, Mark mark)
{
    const double height = std::min(16.0, m_plan.box.height - 2);
    const double middle = m_plan.box.y + m_plan.box.height / 2;
    mark.shape = Shape::cluster;
    mark.box = {glyph.left, middle - height / 2, glyph.right - glyph.left, height};
    m_sketch.add(mark);
    for (Row &each : m_rows)
        each.written = std::max(each.written, glyph.right);

    const std::string text = describe(static_cast<std::int64_t>(glyph.items.count));
    const Box &plot = m_sketch.plot();
    const double width = m_sketch.widthOf(text, TextStyle::small);
    const double x = (glyph.left + glyph.right - width) / 2;
    if (width > glyph.right - glyph.left - 2 || x < plot.x || x + width > plot.right())
        return;
    Label label;
    label.box = lineBox(x, middle, width, TextStyle::small);
    label.text = text;
    label.style = TextStyle::small;
    label.ink = Ink::paper;
    label.align = Align::center;
    label.event = itemOf(glyph).event;
    label.lane = m_plan.lane;
    m_sketch.add(std::move(label));
}

void RowLane::sketchSpan(const Glyph &glyph, Mark mark)
{
    const Box &plot = m_sketch.plot();
    const double middle = middleOf(glyph.row);
    const std::string text = wordsOf(glyph).full;
    const double width = widthOf(glyph, text);
    const double start = std::max(glyph.left + std::max(glyph.softLeft, wordGap), plot.x + wordGap);
    const double end
        = std::min(glyph.right - std::max(glyph.softRight, wordGap), plot.right() - wordGap);
    const bool inside = start + width <= end;
    const double height
        = inside ? std::min(lineHeight(style(glyph)), m_pitch - 1) : std::min(thin, m_pitch - 2);
    mark.box = {glyph.left, middle - height / 2, glyph.right - glyph.left, height};
    mark.softLeft = glyph.softLeft;
    mark.softRight = glyph.softRight;
    m_sketch.add(mark);
    row(glyph).written = std::max(row(glyph).written, glyph.right);
    if (inside)
        write(glyph, text, start, middle, Ink::paper);
    else
        writeBeside(glyph, middle);
}

void RowLane::sketchPoint(const Glyph &glyph, Mark mark)
{
    const EventKind kind = eventOf(glyph).kind;
    const double middle = middleOf(glyph.row);
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
    writeBeside(glyph, middle);
}

void RowLane::sketchGlyph(Glyph &glyph)
{
    Mark mark;
    mark.ink = inkOf(eventOf(glyph).kind);
    mark.lane = m_plan.lane;
    mark.members = m_sketch.members(m_glyphs.itemsOf(glyph));
    switch (glyph.form) {
    case Glyph::Form::point:
        return isTerm(glyph) ? sketchTerm(glyph, mark) : sketchPoint(glyph, mark);
    case Glyph::Form::span:
        return sketchSpan(glyph, mark);
    case Glyph::Form::term:
        return sketchTerm(glyph, mark);
    case Glyph::Form::cluster:
        return sketchCluster(glyph, mark);
    }
}

}

void sketchRows(Sketch &sketch, const LanePlan &plan)
{
    RowLane(sketch, plan).layOut();
}

}
