// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much the bars of months come to, as far as there is room to say so.
#include "charts/monthplot.h"

#include "ledger/wording.h"
#include "paint/fonts.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace ledgerline {

namespace {

constexpr double aloft = 12; ///< px of nothing between a label and bars that it is not of

/// The greater it is, the sooner a total is labelled.
std::pair<bool, std::int64_t> rankOf(const Total &total)
{
    return {total.high && *total.high > total.low, total.high.value_or(total.low)};
}

}

/// How much, beyond the ends of the bars: first of those on which claims differ, then of the
/// greatest, where their neighbours leave room; a range that has none on one line stands on two.
void MonthPlot::layOutLabels(const PlotArea &area)
{
    LabelRoom room({area.box.x, area.box.y - 2, area.box.width, area.box.height + 4});
    for (const HitArea &hit : m_hits)
        room.block(toBox(hit.box));
    if (!m_heading.empty()) // a plot that is too low for its labels would write them over it
        room.block(headingIn(area.box));
    const auto total
        = [&](const HitArea *hit) -> const Total & { return *shown()[hit->row].totals[hit->side]; };
    std::vector<const HitArea *> order;
    for (const HitArea &hit : m_hits)
        order.push_back(&hit);
    std::ranges::stable_sort(order, std::greater(),
                             [&](const HitArea *hit) { return rankOf(total(hit)); });
    for (const HitArea *hit : order) {
        const std::string text = describeBriefly(total(hit).quantity());
        if (addLabel(*hit, {text}, area, room))
            continue;
        constexpr std::string_view to = "–";
        if (const std::size_t dash = text.find(to); dash != std::string::npos)
            addLabel(*hit, {text.substr(0, dash + to.size()), text.substr(dash + to.size())}, area,
                     room);
    }
}

/// Lines beyond the end of a bar; false where they have no room. Several give way to one side.
bool MonthPlot::addLabel(const HitArea &hit, const std::vector<std::string> &lines,
                         const PlotArea &area, LabelRoom &room)
{
    double width = 0;
    for (const std::string &line : lines)
        width = std::max(width, textMeasure()(line, TextStyle::small));
    const double left = std::max(hit.box.left(), area.box.x);
    const double right = std::min(hit.box.right(), area.box.right());
    const double height = labelHeight * static_cast<double>(lines.size());
    const bool up = m_sides.sides[hit.side].up;
    const Box middle{(left + right - width) / 2 - 2,
                     up ? hit.box.top() - height : hit.box.bottom() + 1, width + 4, height - 1};
    // Wider than its period, a label would seem to speak of its neighbours too, unless its bar
    // rises well above theirs.
    const double from = up ? middle.y : middle.y - aloft;
    const auto clear = [&](double x, double end) {
        return room.isFree({x, from, end - x, middle.height + aloft});
    };
    if (width > (right - left) * 1.5 && !(clear(middle.x, left) && clear(right, middle.right())))
        return false;
    std::vector<double> asides{0};
    if (const double excess = (middle.width - (right - left)) / 2; lines.size() > 1 && excess > 0)
        asides.insert(asides.end(), {-excess, excess});
    for (const double aside : asides) {
        if (!room.take({middle.x + aside, middle.y, middle.width, middle.height}))
            continue;
        Box box{middle.x + aside + 2, middle.y, width, labelHeight - 1};
        for (const std::string &line : lines) {
            m_labels.push_back(labelOf(line, box, Ink::text, Align::center));
            box.y += labelHeight;
        }
        return true;
    }
    return false;
}

}
