// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/roundplot.h"

#include "charts/words.h"
#include "ledger/wording.h"
#include "paint/fonts.h"
#include "paint/painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>

namespace ledgerline {

namespace {

constexpr double capHeight = 16; ///< px, a length that nobody bounds
constexpr double claimReach = 5; ///< px that a claim's line sticks out on either side
constexpr double labelHeight = 14;

std::vector<LegendEntry> legendOf(const std::vector<Round> &rounds)
{
    std::vector<LegendEntry> entries{{Ink::neutral, Fill::solid, "lowest reported"}};
    const auto any = [&](auto holds) {
        return std::any_of(rounds.begin(), rounds.end(),
                           [&](const Round &round) { return holds(round.length.quantity); });
    };
    if (any([](const Quantity &length) { return length.high && *length.high > length.low; }))
        entries.push_back({Ink::neutral, Fill::hatched, "up to the highest"});
    if (any([](const Quantity &length) { return !length.high; }))
        entries.push_back({Ink::neutral, Fill::undisclosed, "end not reported"});
    entries.push_back({Ink::text, Fill::solid, "a report", Shape::line});
    return entries;
}

}

RoundPlot::RoundPlot(const Account &account)
    : m_dossier(account.dossier())
    , m_hasData(!account.whole().rounds().empty())
{
}

void RoundPlot::take(const std::shared_ptr<const Account> &account)
{
    const bool isSame = m_account && &m_account->whole() == &account->whole();
    m_account = account;
    m_order = RoundOrder(m_account);
    if (isSame) // as-of plays: then only the day changes
        return;
    m_legend = legendOf(account->whole().rounds());
    m_reach = reachOf(account->whole().rounds(), {Instant::min(), Instant::max()});
}

/// Of those that a window shows; see reaches.cpp.
ValueScale::Reach RoundPlot::reachOf(const std::vector<Round> &rounds, const Window &window) const
{
    ValueScale::Reach result;
    result.roomUp = 2 * labelHeight + 6 + capHeight;
    for (const Round &round : rounds) {
        if (!m_dossier->events[round.event].when->extent().overlaps(window))
            continue;
        const Quantity &length = round.length.quantity;
        result.up = std::max(result.up, static_cast<double>(length.high.value_or(length.low)));
        for (const Index claim : round.claims)
            result.up = std::max(
                result.up,
                static_cast<double>(m_dossier->claims[claim].quantity().high.value_or(0)));
    }
    return result;
}

RoundWords RoundPlot::wordsOf(const Group &group) const
{
    if (group.size() == 1) {
        const Round &round = m_order.round(group.first);
        return {briefTitleOf(*m_dossier, round.event),
                round.claims.empty() ? "not reported" : describeMinutes(round.length.quantity)};
    }
    const RoundOrder::Lengths lengths = m_order.lengthsOf(group);
    return {describe(static_cast<std::int64_t>(group.size()))
                + (lengths.told > 1 ? " rounds, each" : " rounds"),
            describeSpan({.shortest = lengths.shortest.value_or(0),
                          .longest = lengths.longest,
                          .isOpen = lengths.isOpen,
                          .approximate = lengths.approximate,
                          .rounds = group.size(),
                          .told = lengths.told})};
}

void RoundPlot::layOut(const PlotArea &area)
{
    const ValueScale::Reach reach
        = area.isPrinted ? reachOf(m_account->rounds(), area.scale.window()) : m_reach;
    m_values = ValueScale(reach, area.box.y, area.box.height);
    m_marks.clear();
    m_labels.clear();
    m_hits.clear();
    m_bars.clear();
    m_groups = m_order.groupsIn(area);
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        layOutGroup(i, area);
    layOutLabels(area);
}

double RoundPlot::levelOf(std::int64_t minutes) const
{
    return std::round(m_values.y(static_cast<double>(minutes), true));
}

/// px that lines across a bar stick out: so far that a neighbour's are seen to be its own.
double RoundPlot::reachOf(std::size_t number) const
{
    double gap = 2 * claimReach + 2;
    if (number > 0)
        gap = std::min(gap, m_groups[number].left - m_groups[number - 1].right);
    if (number + 1 < m_groups.size())
        gap = std::min(gap, m_groups[number + 1].left - m_groups[number].right);
    return std::max(0.0, std::floor(gap / 2 - 1));
}

void RoundPlot::layOutGroup(std::size_t number, const PlotArea &area)
{
    constexpr double near = 6; // px: half of a bar as it is by itself
    const Group &group = m_groups[number];
    const Box bar = group.size() == 1 ? layOutRound(group) : layOutSpan(group);
    const double reach = reachOf(number);
    const double top = layOutClaims(group, bar, reach);
    m_bars.push_back({.box = bar,
                      .top = std::min(top, bar.y),
                      .words = wordsOf(group),
                      .isMoved = std::abs(group.moved) > near});
    m_hits.push_back(
        {QRectF(bar.x - reach, area.box.y, bar.width + 2 * reach, m_values.zero() - area.box.y),
         toQRectF(bar), number, 0});
}

Box RoundPlot::layOutRound(const Group &group)
{
    const Quantity &length = m_order.round(group.first).length.quantity;
    const double width = group.right - group.left;
    const double zero = m_values.zero();
    const double low = levelOf(length.low);
    double end = low;
    if (length.low > 0)
        m_marks.push_back(
            markOf(Shape::bar, {group.left, low, width, zero - low}, Ink::neutral, Fill::solid));
    if (!length.high)
        end = low - capHeight;
    else if (*length.high > length.low)
        end = levelOf(*length.high);
    if (end < low)
        m_marks.push_back(markOf(Shape::bar, {group.left, end, width, low - end}, Ink::neutral,
                                 length.high ? Fill::hatched : Fill::undisclosed));
    return {group.left, end, width, zero - end};
}

Box RoundPlot::layOutSpan(const Group &group)
{
    const RoundOrder::Lengths lengths = m_order.lengthsOf(group);
    const double width = group.right - group.left;
    const double low = levelOf(lengths.shortest.value_or(0));
    double end = levelOf(lengths.longest);
    if (lengths.told > 0)
        m_marks.push_back(markOf(Shape::bar, {group.left, end, width, std::max(low - end, 2.0)},
                                 Ink::neutral, Fill::outline));
    const double open = end;
    if (lengths.isOpen || lengths.told == 0) {
        end -= capHeight;
        m_marks.push_back(markOf(Shape::bar, {group.left, end, width, open - end}, Ink::neutral,
                                 Fill::undisclosed));
    }
    return {group.left, end, width, std::max(low - end, 2.0)};
}

void RoundPlot::layOutLabels(const PlotArea &area)
{
    std::vector<Mark> reports;
    std::ranges::copy_if(m_marks, std::back_inserter(reports),
                         [](const Mark &mark) { return mark.shape == Shape::line; });
    RoundLabels told
        = layOutRoundLabels(m_bars, reports, area.box, [&](std::size_t first, std::size_t last) {
              return wordsOf({.first = m_groups[first].first, .last = m_groups[last - 1].last});
          });
    m_labels = std::move(told.labels);
    m_marks.insert(m_marks.end(), told.brackets.begin(), told.brackets.end());
}

/// A line across the bar for each length that anybody reported; of very many rounds they would fill
/// it, and it stands alone. Those above it hang together with it. Returns the y of the uppermost.
double RoundPlot::layOutClaims(const Group &group, const Box &bar, double reach)
{
    constexpr std::size_t many = 200;
    if (group.size() > many)
        return bar.y;
    std::set<double> levels;
    for (std::size_t place = group.first; place < group.last; ++place) {
        for (const Index claim : m_order.round(place).claims) {
            const Quantity &told = m_dossier->claims[claim].quantity();
            if (told.statesLow)
                levels.insert(levelOf(told.low));
            if (told.high)
                levels.insert(levelOf(*told.high));
        }
    }
    if (levels.empty())
        return bar.y;
    const double top = *levels.begin();
    if (top < bar.y)
        m_marks.push_back(markOf(Shape::line,
                                 {std::floor(bar.x + bar.width / 2), top, 0, bar.y - top},
                                 Ink::neutral, Fill::solid));
    for (const double y : levels)
        m_marks.push_back(markOf(Shape::line, {bar.x - reach, y, bar.width + 2 * reach, 0},
                                 Ink::text, Fill::solid));
    return top;
}

void RoundPlot::paint(QPainter &painter, const Theme &theme) const
{
    paintMarks(painter, m_marks, theme);
    paintLabels(painter, m_labels, theme);
}

/// "Round 2 · 2 June 2025: at least 60 min"
std::string RoundPlot::sentenceOf(const Round &round) const
{
    return briefTitleOf(*m_dossier, round.event) + " · "
        + describe(*m_dossier->events[round.event].when) + ": "
        + (round.claims.empty() ? "length not reported" : describeMinutes(round.length.quantity));
}

std::optional<ChartHit> RoundPlot::hitAt(QPointF point) const
{
    const auto hit = std::find_if(m_hits.begin(), m_hits.end(), [&](const HitArea &area) {
        return area.sensitive.contains(point);
    });
    return hit == m_hits.end() ? std::nullopt : std::optional(hitOf(*hit));
}

ChartHit RoundPlot::hitOf(const HitArea &hit) const
{
    constexpr std::size_t named = 8; // more than anybody reads in a tooltip
    const Group &group = m_groups[hit.row];
    ChartHit result{hit.box, {}, {}};
    std::string text;
    for (std::size_t place = group.first; place < group.last; ++place) {
        result.events.push_back(m_order.round(place).event);
        if (result.events.size() <= named)
            text += (text.empty() ? "" : "\n") + sentenceOf(m_order.round(place));
    }
    if (group.size() == 1) {
        for (const Index claim : m_order.round(group.first).claims)
            text += '\n' + describeClaim(*m_dossier, m_dossier->claims[claim]);
    }
    if (group.size() > named)
        text += "\nand " + describe(static_cast<std::int64_t>(group.size() - named)) + " more";
    result.text = toQString(text);
    return result;
}

std::vector<std::string> RoundPlot::sentences(const Window &window) const
{
    return told(window, Chart::everySentence).sentences;
}

Chart::Told RoundPlot::told(const Window &window, std::size_t most) const
{
    Chart::Told result;
    for (const Round &round : m_account->rounds()) {
        if (!m_dossier->events[round.event].when->extent().overlaps(window))
            continue;
        if (++result.count <= most)
            result.sentences.push_back(sentenceOf(round) + '.');
    }
    return result;
}

}
