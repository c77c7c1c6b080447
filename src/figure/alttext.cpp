// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/alttext.h"

#include "figure/notes.h"
#include "ledger/wording.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::size_t mostAlone = 12; ///< sentences of a chart that are told one by one
constexpr std::size_t mostTogether = 4; ///< where there are other pictures beside it

bool holds(const TellingPicture &telling, ShownNumber::Kind kind)
{
    return std::ranges::find(telling.numbers, kind, &ShownNumber::kind) != telling.numbers.end();
}

bool isRunning(const TellingPicture &telling)
{
    return holds(telling, ShownNumber::Kind::running);
}

std::string formOf(const TellingPicture &telling)
{
    if (telling.isTimeline)
        return "Timeline";
    if (isRunning(telling))
        return "Line chart";
    return holds(telling, ShownNumber::Kind::sum) || holds(telling, ShownNumber::Kind::event)
        ? "Bar chart"
        : "Chart";
}

/// "164 events: Talks 12, Exchanges 85." by the lanes that hold any.
std::string eventsOf(const Dossier &dossier, const TellingPicture &telling,
                     std::string_view language)
{
    std::size_t all = 0;
    std::string lanes;
    for (const auto &[lane, count] : telling.events) {
        all += count;
        lanes += (lanes.empty() ? ": " : ", ") + isolated(dossier.lanes[lane].name.in(language))
            + ' ' + describe(static_cast<std::int64_t>(count));
    }
    if (all == 0)
        return "Nothing recorded in this window.";
    return describe(static_cast<std::int64_t>(all)) + (all == 1 ? " event" : " events") + lanes
        + '.';
}

std::string nameOf(const Dossier &dossier, Figure figure, std::string_view language)
{
    if (figure.measure == none)
        return "Events";
    std::string text = isolated(dossier.measures[figure.measure].name.in(language));
    if (figure.to != none)
        text += " to " + isolated(dossier.parties[figure.to].name.in(language));
    return text;
}

/// "at least 1,205 (7 events undisclosed)."
std::string toldWithDoubts(const Total &total)
{
    const std::string doubts = describeDoubts(total);
    return describe(total) + (doubts.empty() ? std::string() : " (" + doubts + ')') + '.';
}

/// What running totals come to at the window's end, and how stated ones compare.
std::vector<std::string> endsOf(const Dossier &dossier, const TellingPicture &telling,
                                std::string_view language)
{
    std::map<Figure, const ShownNumber *> last;
    std::int64_t stated = 0;
    std::int64_t off = 0;
    for (const ShownNumber &number : telling.numbers) {
        if (number.kind == ShownNumber::Kind::running)
            last[number.figure] = &number;
        if (number.checkpoint) {
            ++stated;
            off += number.checkpoint->verdict == Verdict::off ? 1 : 0;
        }
    }
    std::vector<std::string> result;
    for (const auto &[figure, number] : last)
        result.push_back("At the end, " + nameOf(dossier, figure, language) + ": "
                         + toldWithDoubts(number->total));
    if (stated > 0)
        result.push_back("Running totals that were stated: " + describe(stated)
                         + ", of which off what is recorded: " + describe(off) + '.');
    return result;
}

/// "Highest, Bodies returned to North: June 2025, 6,057–6,060 (claims differ on 1 event)."; what
/// has no upper bound may be higher than any, so then it is the highest that is known.
std::vector<std::string> peaksOf(const Dossier &dossier, const TellingPicture &telling,
                                 std::string_view language)
{
    const auto greatest = [](const Total &total) { return total.high.value_or(total.low); };
    std::map<Figure, const ShownNumber *> peaks;
    std::set<Figure> open;
    for (const ShownNumber &number : telling.numbers) {
        const auto [peak, isFirst] = peaks.emplace(number.figure, &number);
        if (!isFirst && greatest(number.total) > greatest(peak->second->total))
            peak->second = &number;
        if (!number.total.high)
            open.insert(number.figure);
    }
    std::vector<std::string> result;
    for (const auto &[figure, peak] : peaks) {
        result.push_back((open.contains(figure) ? "Highest known, " : "Highest, ")
                         + nameOf(dossier, figure, language) + ": " + periodOf(*peak)
                         + (peak->isCut ? ", all of it, " : ", ") + toldWithDoubts(peak->total));
    }
    return result;
}

/// A chart's own sentences, as far as anybody listens.
std::vector<std::string> rowsOf(const Dossier &dossier, const TellingPicture &telling,
                                std::string_view language, std::size_t mostSentences)
{
    if (isRunning(telling))
        return endsOf(dossier, telling, language);
    if (telling.sentenceCount <= mostSentences)
        return telling.sentences;
    const bool areSums = std::ranges::all_of(telling.numbers, [](const ShownNumber &number) {
        return number.kind == ShownNumber::Kind::sum;
    });
    if (areSums && !telling.numbers.empty())
        return peaksOf(dossier, telling, language);
    std::vector<std::string> result(telling.sentences.begin(),
                                    telling.sentences.begin()
                                        + static_cast<std::ptrdiff_t>(mostSentences));
    result.push_back("And "
                     + describe(static_cast<std::int64_t>(telling.sentenceCount - mostSentences))
                     + " more.");
    return result;
}

/// The form of the picture, and of a chart among others its title, before what it tells.
std::string toldTogether(const Dossier &dossier, const TellingPicture &picture,
                         std::string_view language)
{
    std::string text = formOf(picture) + (picture.title.empty() ? "" : ", " + picture.title) + ':';
    if (picture.isTimeline)
        return text + ' ' + eventsOf(dossier, picture, language);
    for (const std::string &row : rowsOf(dossier, picture, language, mostTogether))
        text += ' ' + row;
    return text;
}

TellingPicture tellingOf(const Picture &timeline, const EventIndex &events,
                         const std::vector<Index> &hiddenLanes)
{
    TellingPicture result;
    result.isTimeline = true;
    for (Index lane = 0; lane < events.dossier().lanes.size(); ++lane) {
        if (std::ranges::find(hiddenLanes, lane) != hiddenLanes.end())
            continue;
        const Window &window = timeline.shown.window;
        const std::size_t count = events.isLong(lane)
            ? events.touching(lane, 0, events.items(lane).size(), window).size()
            : events.visible(lane, window).size();
        if (count > 0)
            result.events.emplace_back(lane, count);
    }
    return result;
}

TellingPicture tellingOf(const Picture &picture, std::vector<ShownNumber> numbers)
{
    TellingPicture result{.title = {},
                          .numbers = std::move(numbers),
                          .sentences = {},
                          .sentenceCount = 0,
                          .events = {},
                          .isTimeline = false};
    result.title = picture.chart->title().toStdString();
    auto [sentences, count] = picture.chart->told(mostAlone);
    for (std::string &sentence : sentences)
        std::ranges::replace(sentence, '\n', ' ');
    result.sentences = std::move(sentences);
    result.sentenceCount = count;
    return result;
}

}

std::vector<TellingPicture> tellingsOf(const std::vector<Picture> &pictures,
                                       const EventIndex &events,
                                       const std::vector<Index> &hiddenLanes)
{
    std::vector<TellingPicture> result;
    for (const Picture &picture : pictures) {
        if (picture.isTimeline())
            result.push_back(tellingOf(picture, events, hiddenLanes));
        else if (picture.chart)
            result.push_back(tellingOf(picture, numbersOf(picture, events, hiddenLanes)));
    }
    return result;
}

std::string altText(const Dossier &dossier, const Telling &telling, std::string_view language)
{
    const bool isAlone = telling.pictures.size() == 1;
    const TellingPicture &first = telling.pictures.front();
    std::string text = (isAlone ? formOf(first) : "Dashboard") + ": " + telling.title + '.';
    const auto add = [&](const std::string &sentence) { text += ' ' + sentence; };
    for (const std::string &fact : telling.facts)
        add(fact + '.');
    if (isAlone && first.isTimeline)
        add(eventsOf(dossier, first, language));
    if (!isAlone || !isRunning(first)) { // its lines count from the dossier's beginning
        for (const std::string &total : telling.totals)
            add(total + '.');
    }
    for (const std::string &sentence : telling.bars)
        add(sentence);
    if (isAlone && !first.isTimeline) {
        for (const std::string &row : rowsOf(dossier, first, language, mostAlone))
            add(row);
    }
    for (const TellingPicture &picture : telling.pictures) {
        if (!isAlone)
            add(toldTogether(dossier, picture, language));
    }
    return text;
}

}
