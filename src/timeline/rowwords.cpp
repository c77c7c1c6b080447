// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/rowwords.h"

#include "ledger/deadline.h"
#include "ledger/wording.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr double wordGap = 5; ///< px between a mark and its words
constexpr double markGap = 8; ///< px between words and the next mark
constexpr double readable = 12; ///< px; lower rows have marks alone
constexpr double roomy = 19; ///< px; rows this high have words in body size
constexpr double halfLetters = 5; ///< px, of figures and capitals
constexpr double underBracket = 1; ///< px between a bracket and letters under it
constexpr double touch = 2; ///< px at their ends by which words may lie under one all the same
constexpr double longest = 190; ///< px, a title that stands in for a missing label

}

RowWords::RowWords(Sketch &sketch, const LanePlan &plan, const Glyphs &glyphs, double top,
                   double pitch)
    : m_sketch(sketch)
    , m_plan(plan)
    , m_glyphs(glyphs)
    , m_top(top)
    , m_pitch(pitch)
    , m_written(static_cast<std::size_t>(plan.rows), -1e12)
    , m_words(glyphs.items.size())
{
}

double RowWords::wantedEnd(const Glyph &glyph)
{
    const Words &words = wordsOf(glyph);
    return standAbove(glyph)
        ? std::max(glyph.right, glyph.left + wordGap + widthOf(glyph, words.brief))
        : glyph.right + wordGap + widthOf(glyph, words.full);
}

void RowWords::pass(const Glyph &glyph)
{
    written(glyph) = std::max(written(glyph), glyph.right);
}

void RowWords::passOnAllRows(const Glyph &glyph)
{
    for (double &each : m_written)
        each = std::max(each, glyph.right);
}

double RowWords::wordsHeight(const Glyph &glyph) const
{
    return std::min(lineHeight(styleOf(glyph)), m_pitch - 1);
}

bool RowWords::isSelected(const Glyph &glyph) const
{
    if (glyph.crowd)
        return false; // it has no words that a choice would keep
    const auto items = m_glyphs.itemsOf(glyph);
    return std::any_of(items.begin(), items.end(),
                       [&](const Item *item) { return m_sketch.isSelected(item->event); });
}

bool RowWords::standAbove(const Glyph &glyph)
{
    const Words &words = wordsOf(glyph);
    const bool isSpan = glyph.form == Glyph::Form::span;
    const double needed = isSpan ? wordsHeight(glyph) + spanFoot : readable;
    return (isSpan || glyph.form == Glyph::Form::term) && m_pitch >= needed
        && widthOf(glyph, words.brief) + 2 * wordGap + glyph.softLeft <= glyph.right - glyph.left;
}

TextStyle RowWords::styleOf(const Glyph &glyph) const
{
    const EventKind kind = eventOf(glyph).kind;
    const bool quiet = kind == EventKind::statement || kind == EventKind::dispute;
    const double needed = isTerm(glyph) ? roomy + 3 : roomy;
    return quiet || glyph.isSeveral() || m_pitch < needed ? TextStyle::small : TextStyle::body;
}

Ink RowWords::wordsInk(const Glyph &glyph) const
{
    const EventKind kind = eventOf(glyph).kind;
    const bool quiet = kind == EventKind::statement || kind == EventKind::dispute;
    return quiet && !isSelected(glyph) ? Ink::mutedText : Ink::text;
}

double RowWords::widthOf(const Glyph &glyph, const std::string &text) const
{
    return m_sketch.widthOf(text, styleOf(glyph));
}

const RowWords::Words &RowWords::wordsOf(const Glyph &glyph)
{
    std::optional<Words> &words = m_words[glyph.items.first];
    if (!words)
        words = worded(glyph);
    return *words;
}

RowWords::Words RowWords::worded(const Glyph &glyph) const
{
    const Item &item = itemOf(glyph);
    const Event &event = eventOf(glyph);
    Words words;
    words.brief = m_sketch.elided(m_sketch.labelOf(item.event), styleOf(glyph), longest);
    words.full = words.brief;
    if (event.kind == EventKind::talks && item.counted[0])
        words.full += " · " + describeMinutes(m_sketch.events().size(item, 0));
    else if (glyph.form == Glyph::Form::term && !m_sketch.dossier().deadlineOf(event)->due)
        words.full += " · to " + describe(dueDate(m_sketch.dossier(), item.event)); // reckoned
    return words;
}

void RowWords::write(const Glyph &glyph, const std::string &text, double x, double middle, Ink ink)
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

bool RowWords::isClear(const Glyph &glyph, double x, double width, double middle)
{
    const double above = m_top + glyph.row * m_pitch;
    if (glyph.row == 0 || middle - halfLetters >= above + underBracket)
        return true;
    if (m_brackets.empty()) {
        m_brackets.resize(static_cast<std::size_t>(m_plan.rows));
        for (const Glyph &each : m_glyphs.glyphs) {
            if (isTerm(each))
                m_brackets[static_cast<std::size_t>(each.row)].push_back({each.left, each.right});
        }
    }
    const auto &row = m_brackets[static_cast<std::size_t>(glyph.row - 1)];
    const auto next = std::ranges::upper_bound(row, x + touch, {}, &Span::to);
    return next == row.end() || next->from >= x + width - touch;
}

void RowWords::writeBeside(const Glyph &glyph, double middle)
{
    const Words &words = wordsOf(glyph);
    const Box &plot = m_sketch.plot();
    const Ink ink = wordsInk(glyph);
    const double start = glyph.right + wordGap;
    const double end = std::min(glyph.limit - markGap, plot.right() - 2);
    const double leftEnd = glyph.left - wordGap;
    const double leftStart = std::max(written(glyph) + markGap, plot.x + 2);
    const bool startShows = glyph.right > plot.x + 1 && start >= written(glyph);
    const bool endShows = glyph.left < plot.right() - 1;
    written(glyph) = std::max(written(glyph), glyph.right);
    const std::string beside[]
        = {glyph.form == Glyph::Form::term ? words.brief : words.full, words.brief};
    for (const std::string &text : beside) {
        const double width = widthOf(glyph, text);
        if (startShows && start + width <= end && isClear(glyph, start, width, middle))
            return write(glyph, text, start, middle, ink);
        if (endShows && leftStart + width <= leftEnd
            && isClear(glyph, leftEnd - width, width, middle))
            return write(glyph, text, leftEnd - width, middle, ink);
    }
}

void RowWords::writeAbove(const Glyph &glyph, double line)
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
    const double full = widthOf(glyph, words.full);
    if (start + full <= std::min(end, glyph.right) && isClear(glyph, start, full, middle))
        return write(glyph, words.full, start, middle, wordsInk(glyph));
    const double brief = widthOf(glyph, words.brief);
    if (start + brief <= end && isClear(glyph, start, brief, middle))
        write(glyph, words.brief, start, middle, wordsInk(glyph));
}

void RowWords::writeBesideLine(const Glyph &glyph, double line)
{
    const double height = wordsHeight(glyph);
    writeBeside(glyph, line + std::min(4.0, m_pitch - 1 - height) - height / 2);
}

/// Where words may stand on a mark: what can be seen of it, and nothing else lies upon.
RowWords::Span RowWords::roomInside(const Glyph &glyph, const Box &box) const
{
    const Box &plot = m_sketch.plot();
    const Span seen{std::max(box.x, plot.x) + 2, std::min(box.right(), plot.right()) - 2};
    const Span free{std::max(seen.from, glyph.begin + 2), std::min(seen.to, glyph.limit - 2)};
    const bool isCut = free.length() < m_sketch.widthOf(countOf(glyph), TextStyle::small);
    return glyph.form == Glyph::Form::cluster && isCut ? seen : free; // its number is always told
}

std::string RowWords::countOf(const Glyph &glyph) const
{
    const std::size_t count = glyph.crowd ? glyph.crowd->size() : glyph.items.count;
    return describe(static_cast<std::int64_t>(count));
}

void RowWords::writeInside(const Glyph &glyph, const Box &box)
{
    const Span room = roomInside(glyph, box);
    const std::string text
        = glyph.form == Glyph::Form::pile ? pileWords(glyph, room.length()) : countOf(glyph);
    const std::string shown = m_sketch.elided(text, TextStyle::small, room.length());
    if (shown.empty())
        return;
    const double width = m_sketch.widthOf(shown, TextStyle::small);
    write(glyph, shown, (room.from + room.to - width) / 2, box.y + box.height / 2, Ink::paper);
}

/// The number of stretches in one place, and as many of their labels as there is room for; one at
/// least, which may be cut, where it can be told at all.
std::string RowWords::pileWords(const Glyph &glyph, double room) const
{
    constexpr std::size_t named = 8; // more than anybody reads in one line
    constexpr double leastNamed = 60; // px
    constexpr std::string_view comma = " · ";
    constexpr std::string_view more = " · …";
    const auto width
        = [this](std::string_view text) { return m_sketch.widthOf(text, TextStyle::small); };
    const auto items = m_glyphs.itemsOf(glyph);
    std::string text = countOf(glyph);
    if (width(text) + leastNamed >= room) // "22…" would seem to be a greater number, cut
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

}
