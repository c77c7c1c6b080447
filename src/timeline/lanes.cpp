// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/lanes.h"

#include "ledger/wording.h"
#include "timeline/axis.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ledgerline {

namespace {

constexpr double tooNarrow = 240; ///< px of width below which names give way to the plot
constexpr double indent = 14; ///< px left of the names
constexpr double nameGap = 12; ///< px between the names and the numbers of the scale
constexpr double numberGap = 6; ///< px between those numbers and the plot
constexpr double headroom = 17; ///< px beyond the tallest bar, for its label
constexpr double nearlyGreatest
    = 0.8; ///< of a lane's greatest bound: "at least" so much needs room for its cap
constexpr double widestDirection = 110; ///< px; longer party names give way to their short forms
constexpr double tightRow = 15; ///< px, a row of marks and small words
constexpr std::string_view typicalNumber = "1,000";

/// A height that a lane wants: at least, at most, and its share of what is left over.
struct Need
{
    double least = 22;
    double most = 22;
    double weight = 0;
};

bool isQuantity(EventKind kind)
{
    return kind == EventKind::exchange || kind == EventKind::repatriation
        || kind == EventKind::pledge || kind == EventKind::occurrence;
}

/// Whether what stands in the lane can have bars; a lane of no kind takes whatever names it.
bool isOfQuantities(const Lane &lane)
{
    return lane.kinds.empty() || std::ranges::any_of(lane.kinds, isQuantity);
}

Need needOf(const EventIndex &events, Index lane)
{
    constexpr double any = 1e6;
    if (events.count(lane) == 0)
        return {};
    if (styleOf(events, lane) == LaneStyle::bars)
        return events.isCounted(lane, 1) ? Need{66, any, 5} : Need{46, any, 3.5};
    Need need{26, 64, 1};
    std::vector<EventKind> kinds = events.dossier().lanes[lane].kinds;
    if (kinds.empty())
        kinds.push_back(EventKind::occurrence);
    for (const EventKind kind : kinds) {
        if (kind == EventKind::deadline) {
            const int depth = std::clamp(events.depth(lane), 1, 5);
            need = {std::max(need.least, 8 + 17.0 * depth), std::max(need.most, 8 + 30.0 * depth),
                    std::max(need.weight, 0.6 * depth)};
        } else if (kind != EventKind::talks) {
            const auto crowd
                = static_cast<double>(std::min<std::size_t>(3, 2 + events.count(lane) / 16));
            need = {std::max(need.least, 6 + tightRow * crowd), std::max(need.most, 8 + 26 * crowd),
                    std::max(need.weight, 0.6 * crowd)};
        }
    }
    return need;
}

/// Divides `height` by the needs. Where even the least is too much, everything shrinks evenly;
/// what is left when all have their most goes to all by weight.
std::vector<double> shares(const std::vector<Need> &needs, double height)
{
    std::vector<double> result;
    double left = height;
    double weights = 0;
    for (const Need &need : needs) {
        result.push_back(need.least);
        left -= need.least;
        weights += need.weight;
    }
    if (left < 0 || weights <= 0) {
        const double sum = height - left;
        for (double &share : result)
            share *= height / sum;
        return result;
    }
    // Each round gives every lane that is not full its part; who becomes full leaves the rest.
    for (std::size_t round = 0; round <= needs.size() && left > 0.01; ++round) {
        double open = 0;
        for (std::size_t i = 0; i < needs.size(); ++i)
            open += result[i] < needs[i].most ? needs[i].weight : 0;
        const bool allFull = open <= 0;
        const double unit = left / (allFull ? weights : open);
        for (std::size_t i = 0; i < needs.size(); ++i) {
            if (!allFull && result[i] >= needs[i].most)
                continue;
            const double wanted = unit * needs[i].weight;
            const double given = allFull ? wanted : std::min(wanted, needs[i].most - result[i]);
            result[i] += given;
            left -= given;
        }
    }
    return result;
}

/// Puts the baseline where both sides' tallest known bars have room on one scale.
void planBars(const EventIndex &events, LanePlan &plan)
{
    const auto up = static_cast<double>(events.greatest(plan.lane, 0));
    const auto down = static_cast<double>(events.greatest(plan.lane, 1));
    const auto beyond = [&](int side, double greatest) {
        const auto open = static_cast<double>(events.greatestOpen(plan.lane, side));
        return headroom + (open > 0 && open >= nearlyGreatest * greatest ? openCap : 0);
    };
    const double above = beyond(0, up);
    const double room = std::max(1.0, plan.box.height - above - beyond(1, down));
    if (!events.isCounted(plan.lane, 1)) {
        // No label goes below a baseline that nothing hangs from.
        plan.room[0] = std::max(1.0, plan.box.height - above - 8);
    } else {
        // Even the smaller side has room for its words and for what was not told.
        const double share = up + down > 0 ? up / (up + down) : 0.5;
        const double least = std::min(room / 4, 24.0);
        plan.room[0] = std::clamp(room * share, least, room - least);
        plan.room[1] = room - plan.room[0];
    }
    // In a lane that is lower than its words the baseline is as low as can be.
    plan.baseline = std::round(std::min(plan.box.y + above + plan.room[0], plan.box.bottom()));
    plan.pixelsPerUnit = plan.room[0] / std::max(1.0, up);
    if (down > 0)
        plan.pixelsPerUnit = std::min(plan.pixelsPerUnit, plan.room[1] / down);
}

void planRows(const EventIndex &events, LanePlan &plan)
{
    constexpr double calmRow = 20; ///< px
    constexpr double tall = 64; ///< px, a lane with room for calm rows
    constexpr double least = 12.5; ///< px, a row that words can still be read in
    const double height = plan.box.height - 6;
    const bool terms = events.depth(plan.lane) > 0;
    const double wish = plan.box.height >= tall || terms ? calmRow : tightRow;
    const int wanted = static_cast<int>(height / wish);
    const int needed = std::min(events.depth(plan.lane), static_cast<int>(height / least));
    plan.rows = std::max({1, wanted, needed});
    plan.baseline = plan.box.y + plan.box.height / 2;
}

std::string_view in(const Text &text, const Canvas &canvas)
{
    return canvas.language.empty() ? text.text : text.in(canvas.language);
}

/// "↑ to Ruritania"; empty when the dossier has no such side.
std::string directionWords(const Dossier &dossier, const Canvas &canvas, int side)
{
    if (dossier.side[side] == none)
        return {};
    const Party &party = dossier.parties[dossier.side[side]];
    const std::string arrow = side == 0 ? "↑ to " : "↓ to ";
    std::string words = arrow + std::string(in(party.name, canvas));
    if (canvas.measure(words, TextStyle::small) <= widestDirection)
        return words;
    return arrow + std::string(in(party.shortName, canvas));
}

/// The greatest number of one digit and zeros that is not above `greatest`.
std::int64_t roundNumber(std::int64_t greatest)
{
    std::int64_t power = 1;
    while (greatest / power >= 10)
        power *= 10;
    return greatest / power * power;
}

/// The height of a round number as a rule across the lane, where its number finds room among what
/// is `taken` in the gutter.
void sketchRule(Sketch &sketch, const LanePlan &plan, int side, const std::vector<Box> &taken)
{
    const std::int64_t number = roundNumber(sketch.events().greatest(plan.lane));
    const double height = static_cast<double>(number) * plan.pixelsPerUnit;
    if (height < 11 || height > plan.room[side] + 0.5)
        return; // too near the baseline to be read, or beyond the lane
    const double y = std::round(plan.baseline + (side == 0 ? -height : height));
    Label label;
    label.text = describe(number);
    const double width = sketch.widthOf(label.text, TextStyle::small);
    label.box = lineBox(sketch.plot().x - numberGap - width, y, width, TextStyle::small);
    label.style = TextStyle::small;
    label.ink = Ink::mutedText;
    label.align = Align::right;
    label.lane = plan.lane;
    const bool blocked = std::any_of(taken.begin(), taken.end(),
                                     [&](const Box &box) { return box.intersects(label.box); });
    if (blocked || label.box.x < 0)
        return;
    sketch.addBackground(Shape::line, {sketch.plot().x, y, sketch.plot().width, 0}, Ink::rule,
                         plan.lane);
    sketch.add(std::move(label));
}

/// The lane's name at its top, in smaller type where the lane is lower than a line; its place.
Box sketchName(Sketch &sketch, const LanePlan &plan)
{
    constexpr double lowest = 11; // px; below that nothing can be read
    const TextStyle style
        = plan.box.height < lineHeight(TextStyle::strong) ? TextStyle::small : TextStyle::strong;
    const double height = std::min(lineHeight(style), plan.box.height);
    const double top = plan.box.y + std::clamp((plan.box.height - height) / 2, 0.0, 6.0);
    if (height < lowest)
        return {indent, top, 0, 0};
    Label name;
    name.text = sketch.elided(sketch.in(sketch.dossier().lanes[plan.lane].name), style,
                              sketch.plot().x - indent - numberGap);
    name.box = {indent, top, sketch.widthOf(name.text, style), height};
    name.style = style;
    name.lane = plan.lane;
    const Box box = name.box;
    sketch.add(std::move(name));
    return box;
}

/// Above and below the baseline, as near to it as the name leaves room; adds their places to
/// `taken`, which holds the name's.
void sketchDirections(Sketch &sketch, const LanePlan &plan, std::vector<Box> &taken)
{
    const double nameBottom = taken.front().bottom();
    const double height = lineHeight(TextStyle::small);
    double top = std::max(plan.baseline - height - 1, nameBottom);
    for (const int side : {0, 1}) {
        const std::string words = directionWords(sketch.dossier(), sketch.canvas(), side);
        const double bottom = top + height;
        const double y = std::exchange(top, std::max(plan.baseline + 1, bottom));
        if (words.empty() || bottom > plan.box.bottom())
            continue;
        Label label;
        label.text = sketch.elided(words, TextStyle::small, sketch.plot().x - indent - numberGap);
        label.box = {indent, y, sketch.widthOf(label.text, TextStyle::small), height};
        label.style = TextStyle::small;
        label.ink = side == 0 ? Ink::party1 : Ink::party2;
        label.lane = plan.lane;
        taken.push_back(label.box);
        sketch.add(std::move(label));
    }
}

}

LaneStyle styleOf(const EventIndex &events, Index lane)
{
    const bool bars = events.isCounted(lane) && isOfQuantities(events.dossier().lanes[lane]);
    return bars ? LaneStyle::bars : LaneStyle::rows;
}

double leastHeight(const EventIndex &events, const std::vector<Index> &hiddenLanes)
{
    // So much of what they want that each has its name, and bars their numbers.
    constexpr double share = 0.6;
    double least = 0;
    for (Index lane = 0; lane < events.dossier().lanes.size(); ++lane) {
        if (std::ranges::find(hiddenLanes, lane) == hiddenLanes.end())
            least += needOf(events, lane).least;
    }
    return std::ceil(least * share) + axisHeight;
}

Ink inkOf(EventKind kind)
{
    switch (kind) {
    case EventKind::pledge:
        return Ink::pledge;
    case EventKind::deadline:
        return Ink::deadline;
    case EventKind::dispute:
        return Ink::dispute;
    case EventKind::talks:
    case EventKind::exchange:
    case EventKind::repatriation:
    case EventKind::statement:
    case EventKind::occurrence:
        break;
    }
    return Ink::neutral;
}

double gutterFor(const Dossier &dossier, const Canvas &canvas)
{
    if (canvas.gutter > 0)
        return canvas.gutter;
    double names = 0;
    double numbers = 0;
    for (const Lane &lane : dossier.lanes) {
        names = std::max(names, canvas.measure(in(lane.name, canvas), TextStyle::strong));
        if (lane.measure == none || !isOfQuantities(lane))
            continue;
        for (const int side : {0, 1})
            names = std::max(
                names, canvas.measure(directionWords(dossier, canvas, side), TextStyle::small));
        numbers = nameGap + canvas.measure(typicalNumber, TextStyle::small);
    }
    const double wanted = indent + names + numbers + numberGap + 4;
    // On a narrow page the names come first: a lane without one means nothing.
    const double narrowest = indent + names + numberGap + 1;
    const double width = canvas.size.width;
    const double widest
        = width < tooNarrow ? width * 0.3 : std::max(width * 0.3, std::min(narrowest, width * 0.4));
    return std::ceil(std::min(wanted, widest));
}

std::vector<LanePlan> planLanes(const EventIndex &events, const Canvas &canvas, double top,
                                double bottom, double right)
{
    std::vector<LanePlan> plans;
    std::vector<Need> needs;
    for (Index lane = 0; lane < events.dossier().lanes.size(); ++lane) {
        const auto &hidden = canvas.hiddenLanes;
        if (std::find(hidden.begin(), hidden.end(), lane) != hidden.end())
            continue;
        LanePlan plan;
        plan.lane = lane;
        plan.style = styleOf(events, lane);
        plans.push_back(plan);
        needs.push_back(needOf(events, lane));
    }
    const std::vector<double> heights = shares(needs, std::max(0.0, bottom - top));
    double y = top;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        LanePlan &plan = plans[i];
        // Edges on whole pixels, so that bands and baselines are crisp.
        plan.box = {0, std::round(y), right, std::round(y + heights[i]) - std::round(y)};
        y += heights[i];
        if (plan.style == LaneStyle::bars)
            planBars(events, plan);
        else
            planRows(events, plan);
    }
    return plans;
}

void sketchLane(Sketch &sketch, const LanePlan &plan)
{
    sketch.add(LaneBox{plan.lane, plan.box, plan.baseline});
    std::vector<Box> taken{sketchName(sketch, plan)};
    if (plan.style != LaneStyle::bars)
        return;

    sketch.addBackground(Shape::line, {sketch.plot().x, plan.baseline, sketch.plot().width, 0},
                         Ink::axis, plan.lane);
    if (sketch.events().isDirected(plan.lane))
        sketchDirections(sketch, plan, taken);
    for (const int side : {0, 1})
        sketchRule(sketch, plan, side, taken);
}

}
