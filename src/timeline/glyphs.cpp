// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/glyphs.h"

#include "timeline/softness.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr double symbol = 11; ///< px, the room of a point
constexpr double symbolGap = 2;
constexpr double daySpan = 48; ///< px; a day wider than this is a stretch, not a place
constexpr double exactSpan = 16; ///< px, the same for what began and ended at known times
constexpr double shortTerm = 8; ///< px; a narrower bracket has no room for its feet

/// An event that is a place and not a stretch, and so may be folded into a cluster.
struct Place
{
    double left = 0;
    const Item *item = nullptr;
};

Glyph termGlyph(const Sketch &sketch, const Item &item)
{
    Glyph glyph;
    glyph.form = Glyph::Form::term;
    glyph.left = sketch.x(item.extent.from);
    glyph.right = std::max(sketch.x(item.extent.to), glyph.left + shortTerm);
    return glyph;
}

Glyph spanGlyph(const SoftSpan &span)
{
    Glyph glyph;
    glyph.form = Glyph::Form::span;
    glyph.left = span.left;
    glyph.right = span.right;
    glyph.softLeft = span.softLeft;
    glyph.softRight = span.softRight;
    return glyph;
}

bool isSpan(const Edtf &when, double width)
{
    const bool exact = when.interval || when.start.precision < Precision::day;
    return width >= (exact || isVague(when) ? exactSpan : daySpan);
}

/// Sorts a lane's items into those that are places and those that are stretches. Looks at events
/// only where it must: in a lane of very many most are places, and their events far apart in
/// memory.
void classify(const Sketch &sketch, const std::vector<const Item *> &items,
              std::vector<Place> &points, Glyphs &stretches)
{
    for (const Item *item : items) {
        const double left = sketch.x(item->extent.from);
        const double width = sketch.x(item->extent.to) - left;
        const bool wide = width >= (item->isTerm ? shortTerm : exactSpan);
        const Edtf &when = *sketch.dossier().events[item->event].when;
        if (!wide || !(item->isTerm || isSpan(when, width))) {
            points.push_back({left + (width - symbol) / 2, item});
            continue;
        }
        Glyph glyph = item->isTerm ? termGlyph(sketch, *item) : spanGlyph(softSpan(sketch, when));
        glyph.items = {static_cast<Index>(stretches.items.size()), 1};
        stretches.items.push_back(item);
        stretches.glyphs.push_back(glyph);
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const Place &a, const Place &b) { return a.left < b.left; });
}

/// Which points meet more than `rows` of their kind within one symbol's width.
std::vector<bool> crowded(const std::vector<Place> &points, int rows)
{
    std::vector<bool> result(points.size(), false);
    std::size_t end = 0; // of what begins within a symbol's width from `begin`
    std::size_t known = 0;
    for (std::size_t begin = 0; begin < points.size(); ++begin) {
        while (end < points.size() && points[end].left - points[begin].left < symbol + symbolGap)
            ++end;
        if (end - begin <= static_cast<std::size_t>(rows))
            continue;
        for (known = std::max(known, begin); known < end; ++known)
            result[known] = true;
    }
    return result;
}

Glyph pointGlyph(const std::vector<Place> &points, std::size_t place, Index firstItem)
{
    Glyph glyph;
    glyph.items = {firstItem + static_cast<Index>(place), 1};
    glyph.left = points[place].left;
    glyph.right = glyph.left + symbol;
    return glyph;
}

/// Points that become clusters together: the crowded ones, and on both sides of them what a
/// cluster as wide as its count could touch.
struct Run
{
    std::size_t begin = 0;
    std::size_t end = 0;
    double left = 0; ///< px, where the first crowded point begins
    double right = 0; ///< px, where the last one ends
};

/// The run that the crowded point at `first` begins; none of the points before `earliest` joins it.
Run runFrom(const std::vector<Place> &points, const std::vector<bool> &isCrowded, std::size_t first,
            std::size_t earliest, double width)
{
    Run run{first, first, points[first].left, 0};
    while (run.begin > earliest && points[run.begin - 1].left > run.left - width)
        --run.begin;
    for (double reach = run.left; run.end < points.size() && points[run.end].left <= reach;
         ++run.end) {
        if (!isCrowded[run.end])
            continue;
        run.right = points[run.end].left + symbol;
        reach = run.right + width;
    }
    return run;
}

/// Folds a run into clusters as wide as their counts. They stay where it is crowded, so that they
/// touch nothing that stands beside the run.
void foldRun(const std::vector<Place> &points, const Run &run, double width, Index firstItem,
             std::vector<Glyph> &out)
{
    for (std::size_t first = run.begin; first < run.end;) {
        Glyph cluster = pointGlyph(points, first, firstItem);
        cluster.left = std::max(cluster.left, run.left);
        std::size_t last = first + 1;
        // A rest too narrow for its own count joins the last cluster.
        while (
            last < run.end
            && (points[last].left < cluster.left + width || run.right - points[last].left < width))
            ++last;
        cluster.items.count = static_cast<Index>(last - first);
        if (last - first > 1) {
            cluster.form = Glyph::Form::cluster;
            cluster.right = last < run.end ? points[last].left - 1 : run.right;
            const double missing = std::max(0.0, width - (cluster.right - cluster.left));
            cluster.left -= missing / 2;
            cluster.right += missing / 2;
        }
        out.push_back(cluster);
        first = last;
    }
}

/// Points that stand too close for the rows become clusters.
std::vector<Glyph> folded(const std::vector<Place> &points, int rows, double width, Index firstItem)
{
    const std::vector<bool> isCrowded = crowded(points, rows);
    std::vector<Glyph> out;
    std::size_t settled = 0; // points before it are in clusters
    for (std::size_t i = 0; i < points.size();) {
        if (!isCrowded[i]) {
            out.push_back(pointGlyph(points, i, firstItem));
            ++i;
            continue;
        }
        const Run run = runFrom(points, isCrowded, i, settled, width);
        out.resize(out.size() - (i - run.begin)); // the points that it took back
        foldRun(points, run, width, firstItem, out);
        i = settled = run.end;
    }
    return out;
}

/// A crowd fills its place, so that one joins the next; where a large part of that is empty, as
/// before the first event of a record, it keeps to its marks and the room for its count.
Glyph crowdGlyph(const Sketch &sketch, Index lane, const Crowd &crowd, Index item)
{
    constexpr double largePart = 0.2;
    const std::vector<Item> &items = sketch.events().items(lane);
    const double first = sketch.x(items[crowd.first].at) - symbol / 2;
    const double last = sketch.x(items[crowd.last - 1].at) + symbol / 2;
    const double large = largePart * (crowd.right - crowd.left);
    const auto width = [&] { return clusterWidth(sketch, crowd.size()); };
    Glyph glyph;
    glyph.form = Glyph::Form::cluster;
    glyph.items = {item, 1};
    glyph.crowd = &crowd;
    glyph.left = crowd.left + 0.5;
    glyph.right = crowd.right - 0.5;
    if (first - glyph.left > large)
        glyph.left = std::max(glyph.left, std::min(first, glyph.right - width()));
    if (glyph.right - last > large)
        glyph.right = std::min(glyph.right, std::max(last, glyph.left + width()));
    return glyph;
}

/// A point whose date has an end that is not known, and that was not folded, shows so by a span
/// that fades out.
void showUnknownEnd(const Sketch &sketch, const Item &item, Glyph &glyph)
{
    const Edtf &when = *sketch.dossier().events[item.event].when;
    if (when.startEnd == EdtfEnd::date && when.endEnd == EdtfEnd::date)
        return;
    const Rows items = glyph.items;
    glyph = spanGlyph(softSpan(sketch, when));
    glyph.items = items;
}

}

Glyphs glyphsOf(const Sketch &sketch, Index lane, int rows)
{
    const auto byLeft = [](const Glyph &a, const Glyph &b) { return a.left < b.left; };
    std::vector<Place> points;
    Glyphs result;
    // By all of the lane, so that it is the same wherever the window is.
    const double width = clusterWidth(sketch, sketch.events().items(lane).size());
    NearItems near
        = itemsNear(sketch, lane, {.crowd = 2 * width, .mark = symbol + symbolGap, .rows = rows});
    classify(sketch, near.items, points, result);
    std::vector<Glyph> small = folded(points, rows, width, static_cast<Index>(result.items.size()));
    result.items.reserve(result.items.size() + points.size());
    for (const Place &point : points)
        result.items.push_back(point.item);
    for (Glyph &glyph : small) {
        if (glyph.form == Glyph::Form::point)
            showUnknownEnd(sketch, *result.items[glyph.items.first], glyph);
    }
    result.glyphs.insert(result.glyphs.end(), small.begin(), small.end());
    result.crowds = std::move(near.crowds);
    for (const Crowd &crowd : result.crowds) {
        result.glyphs.push_back(
            crowdGlyph(sketch, lane, crowd, static_cast<Index>(result.items.size())));
        result.items.push_back(&sketch.events().items(lane)[crowd.first]);
    }
    std::stable_sort(result.glyphs.begin(), result.glyphs.end(), byLeft);
    return result;
}

}
