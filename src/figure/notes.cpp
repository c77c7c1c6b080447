// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/notes.h"

#include "charts/words.h"
#include "ledger/knowledge.h"
#include "ledger/wording.h"
#include "paint/paragraph.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace ledgerline {

namespace {

/// Tile ids begin with the kind that they sum, "exchange-1"; other tiles are no totals.
bool isTotalOf(const Tile &tile, EventKind kind)
{
    const std::string_view key = name(kind);
    return isOccurrence(kind) && tile.id.compare(0, key.size(), key) == 0
        && (tile.id.size() == key.size() || tile.id[key.size()] == '-');
}

bool isTotal(const Tile &tile)
{
    return std::ranges::any_of(
        std::array{EventKind::exchange, EventKind::repatriation, EventKind::occurrence},
        [&](EventKind kind) { return isTotalOf(tile, kind); });
}

/// Whether a timeline shows a number, and every event that it sums: a total of more than can be
/// seen would be taken for that of what is.
bool isSeenWhole(const Tile &tile, const Sums &sums, const EventIndex &events, const Shown &shown)
{
    const Dossier &dossier = events.dossier();
    const auto isSeen = [&](Index lane) {
        return std::ranges::find(*shown.hiddenLanes, lane) == shown.hiddenLanes->end();
    };
    bool isMeasured = tile.figure.measure == none;
    for (Index lane = 0; lane < dossier.lanes.size(); ++lane)
        isMeasured
            = isMeasured || (dossier.lanes[lane].measure == tile.figure.measure && isSeen(lane));
    return isMeasured && std::ranges::all_of(eventsOf(tile, sums, shown.window), [&](Index event) {
               return events.itemOf(event) && isSeen(events.placeOf(event).first);
           });
}

/// How often each source is cited, in the order in which they were met.
class Citations
{
public:
    explicit Citations(const Dossier &dossier)
        : m_counts(dossier.sources.size())
    {
    }

    void add(Index source)
    {
        if (source != none && m_counts[source]++ == 0)
            m_order.push_back(source);
    }

    /// Who published them, and how many were cited.
    [[nodiscard]] std::vector<std::pair<std::string, int>>
    byPublisher(const Dossier &dossier, std::string_view language) const
    {
        std::vector<std::pair<std::string, int>> result;
        for (const Index source : m_order) {
            const std::string_view publisher = dossier.sources[source].publisher.in(language);
            if (publisher.empty())
                continue;
            const auto known = std::ranges::find(
                result, publisher, [](const auto &entry) { return std::string_view(entry.first); });
            if (known != result.end())
                known->second += m_counts[source];
            else
                result.emplace_back(publisher, m_counts[source]);
        }
        return result;
    }

private:
    std::vector<int> m_counts; ///< of each source
    std::vector<Index> m_order;
};

/// Whether a picture sets pledges against deliveries of which some were outside its window.
bool hasFarDeliveries(const Picture &picture, const Dossier &dossier)
{
    return picture.chart && picture.chart->kind() == ChartKind::pledges
        && std::ranges::any_of(picture.shown.events, [&](Index event) {
               const Event &row = dossier.events[event];
               return isOccurrence(row.kind) && !picture.shown.window.contains(row.when->extent());
           });
}

}

std::vector<std::string> totalsOf(const Sums &sums, const EventIndex &events, const Shown &shown)
{
    std::vector<Tile> told = tiles(sums, shown.window);
    std::erase_if(told, [&](const Tile &tile) {
        if (shown.hiddenLanes)
            return !isTotal(tile) || !isSeenWhole(tile, sums, events, shown);
        return std::ranges::none_of(shown.kinds,
                                    [&](EventKind kind) { return isTotalOf(tile, kind); });
    });
    return toldInRows(told);
}

std::vector<std::string> toldInRows(const std::vector<Tile> &tiles)
{
    std::vector<std::string> result;
    std::string_view heading;
    for (const Tile &tile : tiles) {
        if (tile.count == 0)
            continue;
        std::string text = tile.direction.empty() ? tile.value : tile.direction + ' ' + tile.value;
        if (!tile.detail.empty())
            text += " (" + tile.detail + ')';
        // Both directions of a measure share its name.
        if (tile.heading == heading)
            result.back() += ", " + text;
        else
            result.push_back(tile.heading + ": " + text);
        heading = tile.heading;
    }
    return result;
}

std::vector<std::string> publishersOf(const Dossier &dossier, const Shown &shown)
{
    Citations citations(dossier);
    for (Index row = 0; row < dossier.events.size(); ++row) {
        const Event &event = dossier.events[row];
        if (!shown.holds(dossier, row) || !isKnown(dossier, row, shown.reading))
            continue;
        for (const Citation &citation : dossier.citationsOf(event)) {
            if (citation.source != none
                && wasPublished(dossier.sources[citation.source], shown.reading))
                citations.add(citation.source);
        }
        for (const Claim &claim : dossier.claimsOf(event)) {
            if (isKnown(dossier, claim, shown.reading))
                citations.add(claim.source);
        }
    }
    auto counts = citations.byPublisher(dossier, shown.language);
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    std::vector<std::string> result;
    result.reserve(counts.size());
    for (auto &[publisher, count] : counts)
        result.push_back(std::move(publisher));
    return result;
}

std::vector<std::string> wholeBarsOf(const std::vector<Picture> &pictures)
{
    std::map<std::pair<Period, Instant>, std::string> names; // at most the first and the last
    for (const Picture &picture : pictures) {
        if (!picture.chart)
            continue;
        for (const Bucket &bar : picture.chart->cutBars())
            names.emplace(std::pair(bar.period, bar.window.from), describePeriod(bar));
    }
    std::vector<std::string> result;
    for (const auto &[period, name] : names) {
        const std::string clause = std::string("whole ")
            + (period.first == Period::year ? "years" : "months")
            + ", also where the window cuts them: ";
        if (result.empty() || !result.back().starts_with(clause))
            result.push_back(clause + name);
        else
            result.back() += " and " + name;
    }
    return result;
}

std::vector<std::string> vagueBarsOf(const std::vector<Picture> &pictures)
{
    std::map<Period, std::set<Index>> vague;
    for (const Picture &picture : pictures) {
        if (!picture.chart)
            continue;
        for (const auto &[period, events] : picture.chart->vagueEvents())
            vague[period].insert(events.begin(), events.end());
    }
    std::vector<std::string> result;
    for (const auto &[period, events] : vague) {
        const bool isOne = events.size() == 1;
        result.push_back(describe(static_cast<std::int64_t>(events.size()))
                         + (isOne ? " event" : " events") + " may lie in more than one "
                         + (period == Period::year ? "year" : "month") + ": each of these counts "
                         + (isOne ? "it" : "them") + " as possible, so bars do not add up");
    }
    return result;
}

std::vector<std::string> caveatsOf(const std::vector<Picture> &pictures, const Dossier &dossier)
{
    const bool isAlone = pictures.size() == 1;
    std::vector<std::string> result;
    for (const std::string &clause : wholeBarsOf(pictures))
        result.push_back((isAlone ? "Bars count " : "In the charts bars count ") + clause + '.');
    for (const std::string &clause : vagueBarsOf(pictures))
        result.push_back((isAlone ? "" : "In the charts ") + clause + '.');
    if (std::ranges::any_of(
            pictures, [&](const Picture &picture) { return hasFarDeliveries(picture, dossier); }))
        result.push_back(
            "Deliveries to pledges count whenever they were, also outside the window.");
    return result;
}

std::string periodOf(const ShownNumber &sum)
{
    const auto date = parseEdtf(sum.date);
    const auto *parsed = std::get_if<Edtf>(&date);
    return parsed ? describe(*parsed) : sum.date;
}

std::vector<std::string> totalLines(const std::vector<std::string> &totals, double width, int lines,
                                    const TextMeasure &measure)
{
    if (totals.empty())
        return {};
    std::vector<std::string> told = totals;
    told.front().insert(0, "In this window: ");
    return listed(told, TextStyle::small, width, lines, measure);
}

std::vector<std::string> sourceLines(const std::vector<std::string> &publishers, double width,
                                     int lines, const TextMeasure &measure)
{
    if (publishers.empty() || lines < 1)
        return {};
    std::vector<std::string> names = publishers;
    names.front().insert(0, "Sources: ");
    std::vector<std::string> result = listed(names, TextStyle::small, width, lines, measure);
    if (!result.empty())
        return result;
    return wrapped("Sources: " + describe(static_cast<std::int64_t>(names.size())) + " publishers",
                   TextStyle::small, width, 1, measure);
}

}
