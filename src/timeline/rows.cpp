// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/rows.h"

#include "ledger/wording.h"
#include "timeline/bracket.h"
#include "timeline/packing.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace ledgerline {

namespace {

constexpr double padding = 3; ///< px above the first and below the last row
constexpr double wordGap = 5; ///< px between a mark and its words
constexpr double markGap = 8; ///< px between words and the next mark
constexpr double readable = 12; ///< px; lower rows have marks alone
constexpr double roomy = 19; ///< px; rows this high have words in body size
constexpr double longest = 190; ///< px, a title that stands in for a missing label
constexpr double clusterHeight = 16; ///< px
constexpr double spanFoot = 4; ///< px, from the foot of words above a span to that of their row

/// What may be written beside a mark: the fuller text where there is room, else the brief one.
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

class RowLane
{
public:
    RowLane(Sketch &sketch, const LanePlan &plan)
        : m_sketch(sketch)
        , m_plan(plan)
        , m_pitch(std::max(3.0, plan.box.height - 2 * padding) / plan.rows)
        , m_written(static_cast<std::size_t>(plan.rows), -1e12)
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
    void writeBeside(const Glyph &glyph, double middle);
    void writeAbove(const Glyph &glyph, double line);
    void writeInside(const Glyph &glyph, const Box &box, const std::string &text);
    void write(const Glyph &glyph, const std::string &text, double x, double middle, Ink ink);
    [[nodiscard]] Span roomInside(const Box &box) const;
    [[nodiscard]] std::string pileWords(const Glyph &glyph, double room) const;

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
    [[nodiscard]] bool isSeveral(const Glyph &glyph) const
    {
        return glyph.form == Glyph::Form::cluster || glyph.form == Glyph::Form::pile;
    }
    /// A bracket, be it so short that it was placed as a point.
    [[nodiscard]] bool isTerm(const Glyph &glyph) const
    {
        return !isSeveral(glyph) && eventOf(glyph).deadline != none;
    }
    [[nodiscard]] bool isSelected(const Glyph &glyph) const;
    [[nodiscard]] bool isWordsAbove(const Glyph &glyph, const Words &words) const;
    [[nodiscard]] const Words &wordsOf(const Glyph &glyph);
    [[nodiscard]] Words worded(const Glyph &glyph) const;
    [[nodiscard]] TextStyle styleOf(const Glyph &glyph) const;
    [[nodiscard]] Ink wordsInk(const Glyph &glyph) const;
    [[nodiscard]] double wordsHeight(const Glyph &glyph) const
    {
        return std::min(lineHeight(styleOf(glyph)), m_pitch - 1);
    }
    [[nodiscard]] double besideLine(const Glyph &glyph, double line) const;
    [[nodiscard]] double widthOf(const Glyph &glyph, const std::string &text) const;
    [[nodiscard]] double rowMiddle(int row) const
    {
        return m_plan.box.y + padding + (row + 0.5) * m_pitch;
    }
    [[nodiscard]] double rowBottom(int row) const { return rowMiddle(row) + m_pitch / 2; }

    Sketch &m_sketch;
    const LanePlan &m_plan;
    double m_pitch;
    std::vector<double> m_written;
    Glyphs m_glyphs;
    std::vector<std::optional<Words>> m_words; ///< of each item, from when they are first asked for
};

void RowLane::layOut()
{
    m_glyphs = glyphsOf(m_sketch, m_plan.lane, m_plan.rows);
    m_words.resize(m_glyphs.items.size());
    for (Glyph &glyph : m_glyphs.glyphs)
        glyph.keep = !isSeveral(glyph) && isSelected(glyph);
    const auto wordsEnd = [this](const Glyph &glyph) {
        const Words &words = wordsOf(glyph);
        return isWordsAbove(glyph, words)
            ? std::max(glyph.right, glyph.left + wordGap + widthOf(glyph, words.brief))
            : glyph.right + wordGap + widthOf(glyph, words.full);
    };
    // A cluster stands in the lane's middle, and takes the rows that it touches there.
    const double reach = clusterHeight / 2 / m_pitch;
    const double center = m_plan.rows / 2.0;
    const int first = static_cast<int>(std::floor(std::max(0.0, center - reach + 0.1)));
    const int last
        = static_cast<int>(std::ceil(std::min<double>(m_plan.rows, center + reach - 0.1)));
    pack(m_glyphs, m_plan.rows, first, last - 1, wordsEnd);
    for (const Glyph &glyph : m_glyphs.glyphs) {
        const bool isShown = m_sketch.shows({glyph.left, 0, glyph.right - glyph.left, 0});
        if (isShown)
            sketchGlyph(glyph);
        else
            written(glyph) = std::max(written(glyph), glyph.right);
        if (!isShown && isSeveral(glyph) && !glyph.crowd)
            sketchStrays(glyph);
    }
}

bool RowLane::isSelected(const Glyph &glyph) const
{
    if (glyph.crowd)
        return false; // it has no words that a choice would keep
    const auto items = m_glyphs.itemsOf(glyph);
    return std::any_of(items.begin(), items.end(),
                       [&](const Item *item) { return m_sketch.isSelected(item->event); });
}

/// A line that is longer than its words carries them; a shorter one has them at its side, and so
/// has a span in a row so low that they would rise into the row before.
bool RowLane::isWordsAbove(const Glyph &glyph, const Words &words) const
{
    const bool isSpan = glyph.form == Glyph::Form::span;
    const double needed = isSpan ? wordsHeight(glyph) + spanFoot : readable;
    return (isSpan || glyph.form == Glyph::Form::term) && m_pitch >= needed
        && widthOf(glyph, words.brief) + 2 * wordGap + glyph.softLeft <= glyph.right - glyph.left;
}

TextStyle RowLane::styleOf(const Glyph &glyph) const
{
    const EventKind kind = eventOf(glyph).kind;
    const bool quiet = kind == EventKind::statement || kind == EventKind::dispute;
    const double needed = isTerm(glyph) ? roomy + 3 : roomy;
    return quiet || isSeveral(glyph) || m_pitch < needed ? TextStyle::small : TextStyle::body;
}

Ink RowLane::wordsInk(const Glyph &glyph) const
{
    const EventKind kind = eventOf(glyph).kind;
    const bool quiet = kind == EventKind::statement || kind == EventKind::dispute;
    return quiet && !isSelected(glyph) ? Ink::mutedText : Ink::text;
}

double RowLane::widthOf(const Glyph &glyph, const std::string &text) const
{
    return m_sketch.widthOf(text, styleOf(glyph));
}

const Words &RowLane::wordsOf(const Glyph &glyph)
{
    std::optional<Words> &words = m_words[glyph.items.first];
    if (!words)
        words = worded(glyph);
    return *words;
}

Words RowLane::worded(const Glyph &glyph) const
{
    const Item &item = itemOf(glyph);
    const Event &event = eventOf(glyph);
    Words words;
    words.brief = m_sketch.elided(m_sketch.labelOf(item.event), styleOf(glyph), longest);
    words.full = words.brief;
    if (event.kind == EventKind::talks && item.counted[0])
        words.full += " · " + describeMinutes(item.size[0]);
    else if (glyph.form == Glyph::Form::term && !m_sketch.dossier().deadlines[event.deadline].due)
        words.full += " · to " + describeDays(item.due); // where it ends was reckoned, not told
    return words;
}

void RowLane::write(const Glyph &glyph, const std::string &text, double x, double middle, Ink ink)
{
    if (m_pitch < readable)
        return;
    const double width = widthOf(glyph, text);
    const double height = wordsHeight(glyph);
    Label label;
    label.box = {x, middle - height / 2, width, height};
    label.text = text;
    label.style = styleOf(glyph);
    label.ink = ink;
    label.event = itemOf(glyph).event;
    label.lane = m_plan.lane;
    m_sketch.add(std::move(label));
    written(glyph) = std::max(written(glyph), x + width);
}

/// To the right of the mark, to its left where the next mark is too near, or not at all.
void RowLane::writeBeside(const Glyph &glyph, double middle)
{
    const Words &words = wordsOf(glyph);
    const Box &plot = m_sketch.plot();
    const Ink ink = wordsInk(glyph);
    const double start = glyph.right + wordGap;
    const double end = std::min(glyph.limit - markGap, plot.right() - 2);
    const double leftEnd = glyph.left - wordGap;
    const double leftStart = std::max(written(glyph) + markGap, plot.x + 2);
    const bool startShows = glyph.right > plot.x + 1;
    const bool endShows = glyph.left < plot.right() - 1;
    written(glyph) = std::max(written(glyph), glyph.right);
    const std::string beside[]
        = {glyph.form == Glyph::Form::term ? words.brief : words.full, words.brief};
    for (const std::string &text : beside) {
        const double width = widthOf(glyph, text);
        if (startShows && start + width <= end)
            return write(glyph, text, start, middle, ink);
        if (endShows && leftStart + width <= leftEnd)
            return write(glyph, text, leftEnd - width, middle, ink);
    }
}

/// On a line, from its beginning or from where the plot begins.
void RowLane::writeAbove(const Glyph &glyph, double line)
{
    const Words &words = wordsOf(glyph);
    const Box &plot = m_sketch.plot();
    const double middle = line - wordsHeight(glyph) / 2;
    const double start = std::max(
        {glyph.left + wordGap + glyph.softLeft, plot.x + wordGap, written(glyph) + markGap});
    const double end = std::min(glyph.limit - markGap, plot.right() - 2);
    written(glyph) = std::max(written(glyph), std::min(glyph.right, glyph.limit));
    if (start > glyph.right || start > plot.right())
        return;
    if (start + widthOf(glyph, words.full) <= std::min(end, glyph.right))
        return write(glyph, words.full, start, middle, wordsInk(glyph));
    if (start + widthOf(glyph, words.brief) <= end)
        write(glyph, words.brief, start, middle, wordsInk(glyph));
}

/// The middle of words beside a bracket that other rows' words are written upon: as low as leaves
/// those of the next row their place.
double RowLane::besideLine(const Glyph &glyph, double line) const
{
    const double height = wordsHeight(glyph);
    return line + std::min(4.0, m_pitch - 1 - height) - height / 2;
}

void RowLane::sketchTerm(const Glyph &glyph, const Mark &mark)
{
    const double foot = m_pitch < 15 ? 4 : m_pitch < 20 ? 6 : 8;
    const double line = rowBottom(glyph.row) - foot / 2;
    const Box box{glyph.left, line - foot / 2, glyph.right - glyph.left, foot};
    sketchBracket(m_sketch, itemOf(glyph), box, mark);
    if (isWordsAbove(glyph, wordsOf(glyph)))
        writeAbove(glyph, line - 1);
    else
        writeBeside(glyph, besideLine(glyph, line));
}

/// A stretch of time as a bar with words beside it, or as a line below its words.
void RowLane::sketchSpan(const Glyph &glyph, Mark mark)
{
    const bool above = isWordsAbove(glyph, wordsOf(glyph));
    const double height = above ? 4 : std::clamp(m_pitch - 2, 1.0, 8.0);
    const double middle = above ? rowBottom(glyph.row) - height / 2 - 1 : rowMiddle(glyph.row);
    mark.box = {glyph.left, middle - height / 2, glyph.right - glyph.left, height};
    mark.softLeft = glyph.softLeft;
    mark.softRight = glyph.softRight;
    mark.fill = eventOf(glyph).kind == EventKind::pledge ? Fill::outline : Fill::solid;
    m_sketch.add(mark);
    if (above)
        writeAbove(glyph, rowBottom(glyph.row) - spanFoot);
    else
        writeBeside(glyph, middle);
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
    writeBeside(glyph, rowMiddle(glyph.row));
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

/// Where words may stand on a mark: what can be seen of it.
Span RowLane::roomInside(const Box &box) const
{
    const Box &plot = m_sketch.plot();
    return {std::max(box.x, plot.x) + 2, std::min(box.right(), plot.right()) - 2};
}

/// In the middle of what can be seen of a cluster or pile, cut short where it must be.
void RowLane::writeInside(const Glyph &glyph, const Box &box, const std::string &text)
{
    const Span room = roomInside(box);
    const std::string shown = m_sketch.elided(text, TextStyle::small, room.length());
    if (shown.empty())
        return;
    const double width = m_sketch.widthOf(shown, TextStyle::small);
    write(glyph, shown, (room.from + room.to - width) / 2, box.y + box.height / 2, Ink::paper);
}

void RowLane::sketchCluster(const Glyph &glyph, Mark mark)
{
    const double height = std::clamp(m_plan.box.height - 2, 1.0, clusterHeight);
    mark.shape = Shape::cluster;
    mark.box = {glyph.left, m_plan.box.y + (m_plan.box.height - height) / 2,
                glyph.right - glyph.left, height};
    m_sketch.add(mark);
    const std::size_t count = glyph.crowd ? glyph.crowd->size() : glyph.items.count;
    writeInside(glyph, mark.box, describe(static_cast<std::int64_t>(count)));
    for (double &each : m_written)
        each = std::max(each, glyph.right);
}

/// The number of stretches in one place, and as many of their labels as there is room for; one at
/// least, which may be cut, where it can be told at all.
std::string RowLane::pileWords(const Glyph &glyph, double room) const
{
    constexpr std::size_t named = 8; // more than anybody reads in one line
    constexpr double leastNamed = 60; // px
    constexpr std::string_view comma = " · ";
    constexpr std::string_view more = " · …";
    const auto width
        = [this](std::string_view text) { return m_sketch.widthOf(text, TextStyle::small); };
    const auto items = m_glyphs.itemsOf(glyph);
    std::string text = describe(static_cast<std::int64_t>(items.size()));
    if (width(text) + leastNamed >= glyph.right - glyph.left)
        return text;
    text += ": ";
    double taken = width(text);
    const std::size_t most = std::min(items.size(), named);
    for (std::size_t i = 0; i < most; ++i) {
        const std::string_view label = m_sketch.labelOf(items[i]->event);
        taken += width(label) + (i > 0 ? width(comma) : 0);
        if (i > 0 && taken + (i + 1 < items.size() ? width(more) : 0) > room)
            return text.append(more);
        text.append(i > 0 ? comma : "").append(label);
    }
    return most < items.size() ? text.append(more) : text;
}

/// Stretches in one place.
void RowLane::sketchPile(const Glyph &glyph, Mark mark)
{
    const double height = std::clamp(m_pitch - 1, 1.0, lineHeight(TextStyle::small) + 1);
    mark.shape = Shape::cluster;
    mark.box = {glyph.left, rowMiddle(glyph.row) - height / 2, glyph.right - glyph.left, height};
    m_sketch.add(mark);
    writeInside(glyph, mark.box, pileWords(glyph, roomInside(mark.box).length()));
    written(glyph) = std::max(written(glyph), glyph.right);
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
        return isTerm(glyph) ? sketchTerm(glyph, mark) : sketchPoint(glyph, mark);
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
