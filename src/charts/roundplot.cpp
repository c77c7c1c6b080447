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
constexpr double labelGap = 8;

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
    m_reach = reach();
}

/// The same for every window of the dossier, so that bars keep their height while it moves.
ValueScale::Reach RoundPlot::reach() const
{
    ValueScale::Reach result;
    result.roomUp = 2 * labelHeight + 6 + capHeight;
    for (const Round &round : m_account->whole().rounds()) {
        const Quantity &length = round.length.quantity;
        result.up = std::max(result.up, static_cast<double>(length.high.value_or(length.low)));
        for (const Index claim : round.claims)
            result.up = std::max(
                result.up,
                static_cast<double>(m_dossier->claims[claim].quantity().high.value_or(0)));
    }
    return result;
}

std::string RoundPlot::nameOf(const Group &group) const
{
    if (group.size() == 1)
        return briefTitleOf(*m_dossier, m_order.round(group.first).event);
    return describe(static_cast<std::int64_t>(group.size())) + " rounds";
}

void RoundPlot::layOut(const PlotArea &area)
{
    m_values = ValueScale(m_reach, area.box.y, area.box.height);
    m_marks.clear();
    m_labels.clear();
    m_hits.clear();
    m_groups = m_order.groupsIn(area);
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        layOutGroup(i, area);
    layOutLabels(area);
}

void RoundPlot::layOutGroup(std::size_t number, const PlotArea &area)
{
    const Group &group = m_groups[number];
    const double left = group.left;
    const double right = group.right;
    const Quantity length = m_order.lengthsOf(group).all;
    const double zero = m_values.zero();
    const auto levelOf = [&](std::int64_t minutes) {
        return std::round(m_values.y(static_cast<double>(minutes), true));
    };
    const double low = levelOf(length.low);
    double end = low;
    if (length.low > 0)
        m_marks.push_back(
            markOf(Shape::bar, {left, low, right - left, zero - low}, Ink::neutral, Fill::solid));
    if (!length.high)
        end = low - capHeight;
    else if (*length.high > length.low)
        end = levelOf(*length.high);
    if (end < low)
        m_marks.push_back(markOf(Shape::bar, {left, end, right - left, low - end}, Ink::neutral,
                                 length.high ? Fill::hatched : Fill::undisclosed));
    const Box bar{left, end, right - left, zero - end};
    layOutClaims(group, bar);
    m_hits.push_back(
        {QRectF(left - claimReach, area.box.y, bar.width + 2 * claimReach, zero - area.box.y),
         toQRectF(bar), number, 0});
}

void RoundPlot::addLabel(const std::string &name, const std::string &told, const Box &box)
{
    m_labels.push_back(
        labelOf(name, {box.x, box.y, box.width, labelHeight}, Ink::text, Align::center));
    m_labels.push_back(labelOf(told, {box.x, box.y + labelHeight, box.width, labelHeight},
                               Ink::mutedText, Align::center));
}

/// The y of the uppermost report across a bar; its own end where there is none above.
double RoundPlot::highestReport(const HitArea &hit) const
{
    double result = hit.box.top();
    for (const Mark &mark : m_marks) {
        const bool isAcross = mark.shape == Shape::line && mark.box.x < hit.box.right()
            && mark.box.right() > hit.box.left();
        if (isAcross)
            result = std::min(result, mark.box.y);
    }
    return result;
}

/// A round's name and length over its bar, unless that would cover another's.
void RoundPlot::layOutLabels(const PlotArea &area)
{
    const TextMeasure measure = textMeasure();
    LabelRoom room({area.box.x, area.box.y - 2, area.box.width, area.box.height + 4});
    for (const HitArea &hit : m_hits)
        room.block(toBox(hit.box));
    for (const Mark &mark : m_marks) {
        if (mark.shape == Shape::line) // a report
            room.block({mark.box.x, mark.box.y - 1, mark.box.width, 2});
    }
    for (const HitArea &hit : m_hits) {
        const Group &group = m_groups[hit.row];
        const std::string name = nameOf(group);
        const RoundOrder::Lengths lengths = m_order.lengthsOf(group);
        const std::string told = lengths.isTold ? describeMinutes(lengths.all) : "not reported";
        const double width
            = std::max(measure(name, TextStyle::small), measure(told, TextStyle::small));
        const double gap = labelGap / 2;
        const double last = std::max(area.box.x, area.box.right() - width);
        // Over the bar, else over all reports; centred, else leaning to one side.
        const auto place = [&](double end) {
            const double top = end - 2 * labelHeight - 3;
            for (const double left :
                 {hit.box.center().x() - width / 2, hit.box.left(), hit.box.right() - width}) {
                const double x = std::clamp(left, area.box.x, last);
                if (!room.take({x - gap, top, width + 2 * gap, 2 * labelHeight}))
                    continue;
                addLabel(name, told, {x, top, width, 2 * labelHeight});
                return true;
            }
            return false;
        };
        if (!place(hit.box.top()))
            place(highestReport(hit));
    }
}

/// A line across the bar for each length that anybody reported; of very many rounds they would fill
/// it, and it stands alone.
void RoundPlot::layOutClaims(const Group &group, const Box &bar)
{
    constexpr std::size_t many = 200;
    if (group.size() > many)
        return;
    std::set<double> levels;
    for (std::size_t place = group.first; place < group.last; ++place) {
        for (const Index claim : m_order.round(place).claims) {
            const Quantity &told = m_dossier->claims[claim].quantity();
            const auto add = [&](std::int64_t minutes) {
                levels.insert(std::round(m_values.y(static_cast<double>(minutes), true)));
            };
            if (told.statesLow)
                add(told.low);
            if (told.high)
                add(*told.high);
        }
    }
    for (const double y : levels)
        m_marks.push_back(markOf(Shape::line,
                                 {bar.x - claimReach, y, bar.width + 2 * claimReach, 0}, Ink::text,
                                 Fill::solid));
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
