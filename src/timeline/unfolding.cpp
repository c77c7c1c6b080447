// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/unfolding.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace ledgerline {

namespace {

constexpr double slowness = 45; ///< ms in which all but a third of the way is gone
constexpr double near = 0.3; ///< px; what is so near is there
constexpr double clear = 0.97; ///< opacity of a word that is there

auto keyOf(const Stand &stand)
{
    return std::tuple(stand.lane, stand.up, stand.first, stand.last);
}

auto beginOf(const Stand &stand)
{
    return std::tuple(stand.lane, stand.up, stand.first);
}

Box shownBox(const Stand &stand)
{
    return {stand.box.x + stand.offset.x, stand.box.y + stand.offset.y,
            stand.box.width + stand.offset.width, stand.box.height + stand.offset.height};
}

bool isThere(const Stand &stand)
{
    const auto &[x, y, width, height] = stand.offset;
    return std::ranges::all_of(std::array{x, y, width, height},
                               [](double part) { return std::abs(part) < near; });
}

/// Symbols, bars and clusters; a stretch of time lies where it lies.
bool isFollowed(const Mark &mark)
{
    return mark.members.count > 0 && mark.shape != Shape::bracket && mark.shape != Shape::band
        && mark.shape != Shape::line && mark.softLeft <= 0 && mark.softRight <= 0;
}

Stand standOf(const Mark &mark, const Drawing &drawing, const EventIndex &events)
{
    Stand stand{.lane = mark.lane,
                .up = mark.up,
                .first = mark.members.first,
                .last = mark.members.first + mark.members.count - 1,
                .stretches = mark.shape == Shape::bar || mark.shape == Shape::cluster,
                .box = mark.box};
    if (mark.members.first >= drawing.order->size()) { // a list of its own
        const auto members = drawing.membersOf(mark);
        std::tie(stand.first, stand.last)
            = std::minmax({events.rowOf(members.front()), events.rowOf(members.back())});
    }
    return stand;
}

/// The stands of a drawing in order, and which of them each mark is a part of.
struct Standing
{
    std::vector<Stand> stands;
    std::vector<Index> ofMark;
};

Standing standingOf(const Drawing &drawing, const EventIndex &events)
{
    std::vector<std::pair<Stand, Index>> parts; // and whose they are: a mark's
    for (Index mark = 0; mark < drawing.marks.size(); ++mark) {
        if (isFollowed(drawing.marks[mark]))
            parts.emplace_back(standOf(drawing.marks[mark], drawing, events), mark);
    }
    std::ranges::stable_sort(parts, {}, [](const auto &part) { return keyOf(part.first); });
    Standing result;
    result.ofMark.assign(drawing.marks.size(), none);
    for (const auto &[part, mark] : parts) {
        if (result.stands.empty() || keyOf(result.stands.back()) != keyOf(part)) {
            result.stands.push_back(part);
        } else {
            Stand &whole = result.stands.back();
            whole.box = united(whole.box, part.box);
            whole.stretches = whole.stretches && part.stretches;
        }
        result.ofMark[mark] = static_cast<Index>(result.stands.size() - 1);
    }
    return result;
}

/// Where what comes out of a cluster sets out: within it, and as high as it is.
Box within(const Stand &whole, const Stand &part)
{
    const Box from = shownBox(whole);
    const double room = std::max(0.0, from.width - part.box.width);
    Box box = part.box;
    box.x = std::clamp(box.x, from.x, from.x + room);
    if (whole.stretches && part.stretches) {
        box.y = from.y;
        box.height = from.height;
    } else {
        box.y = from.y + (from.height - box.height) / 2;
    }
    return box;
}

/// Where a stand that the picture before did not have sets out. None: that had neither a cluster
/// that it comes out of, nor anything that goes into it.
std::optional<Box> outset(const std::vector<Stand> &before, const Stand &stand)
{
    const auto isBeside
        = [&](const Stand &other) { return other.lane == stand.lane && other.up == stand.up; };
    const auto next = std::ranges::upper_bound(before, beginOf(stand), {}, beginOf);
    if (next != before.begin()) {
        const Stand &whole = *std::prev(next);
        if (isBeside(whole) && whole.first <= stand.first && stand.last <= whole.last)
            return within(whole, stand);
    }
    std::optional<Box> parts;
    for (auto part = std::ranges::lower_bound(before, beginOf(stand), {}, beginOf);
         part != before.end() && isBeside(*part) && part->last <= stand.last; ++part) {
        if (part->stretches && stand.stretches)
            parts = parts ? united(*parts, shownBox(*part)) : shownBox(*part);
    }
    if (!parts)
        return {};
    return Box{stand.box.x, parts->y, stand.box.width, parts->height};
}

/// What is missing of the way from where a stand is on the picture before. Nothing where that had
/// none of its events.
Box offsetFrom(const std::vector<Stand> &before, const Stand &stand, bool setsOut)
{
    const auto same = std::ranges::lower_bound(before, keyOf(stand), {}, keyOf);
    if (same != before.end() && keyOf(*same) == keyOf(stand))
        return same->offset;
    if (!setsOut)
        return {};
    const Box from = outset(before, stand).value_or(stand.box);
    return {from.x - stand.box.x, from.y - stand.box.y, from.width - stand.box.width,
            from.height - stand.box.height};
}

/// A part of a stand, as that is shown.
Box moved(const Box &part, const Stand &stand)
{
    const Box now = shownBox(stand);
    const double scale = stand.box.height > 0 ? now.height / stand.box.height : 1;
    return {part.x + stand.offset.x, now.y + (part.y - stand.box.y) * scale,
            part.width + stand.offset.width, part.height * scale};
}

std::size_t hashOf(const Label &label)
{
    std::size_t hash = std::hash<std::string>()(label.text);
    for (const Index part : {label.lane, label.event})
        hash = hash * 31 + part;
    return hash;
}

}

void Unfolding::follow(const Drawing &drawing, const EventIndex &events, double secondsPerPixel)
{
    if (drawing.order != m_order)
        rest();
    const bool isZoomed = std::exchange(m_secondsPerPixel, secondsPerPixel) != secondsPerPixel;
    Standing standing = standingOf(drawing, events);
    bool isNew = false;
    for (Stand &stand : standing.stands) {
        stand.offset = offsetFrom(m_stands, stand, isZoomed);
        isNew = isNew || !isThere(stand);
    }
    m_order = drawing.order;
    m_stands = std::move(standing.stands);
    m_standOfMark = std::move(standing.ofMark);
    followWords(drawing, isNew);
    advance(0);
}

void Unfolding::followWords(const Drawing &drawing, bool areNew)
{
    std::unordered_map<std::size_t, double> before;
    for (const Word &word : m_words)
        before.emplace(word.hash, word.opacity);
    m_words.clear();
    for (const Label &label : drawing.labels) {
        const std::size_t hash = hashOf(label);
        const auto was = before.find(hash);
        const bool comes = areNew && label.lane != none; // the axis stands still
        m_words.push_back({hash, was != before.end() ? was->second : comes ? 0.0 : 1.0});
    }
}

void Unfolding::advance(double milliseconds)
{
    const double left = std::exp(-milliseconds / slowness);
    m_isMoving = false;
    for (Stand &stand : m_stands) {
        auto &[x, y, width, height] = stand.offset;
        for (double *part : {&x, &y, &width, &height})
            *part *= left;
        if (isThere(stand))
            stand.offset = {};
        else
            m_isMoving = true;
    }
    for (Word &word : m_words) {
        word.opacity = 1 - (1 - word.opacity) * left;
        if (word.opacity >= clear)
            word.opacity = 1;
        else
            m_isMoving = true;
    }
}

Drawing Unfolding::onItsWay(Drawing drawing) const
{
    for (std::size_t i = 0; i < m_standOfMark.size(); ++i) {
        if (m_standOfMark[i] != none)
            drawing.marks[i].box = moved(drawing.marks[i].box, m_stands[m_standOfMark[i]]);
    }
    for (std::size_t i = 0; i < m_words.size(); ++i)
        drawing.labels[i].opacity *= m_words[i].opacity;
    return drawing;
}

}
