// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/summary.h"

#include "ledger/deadlinetable.h"
#include "ledger/judgement.h"
#include "ledger/knowledge.h"
#include "ledger/share.h"
#include "ledger/sums.h"
#include "ledger/wording.h"

#include <algorithm>

namespace ledgerline {

namespace {

/// Nothing recorded is not nothing happened.
constexpr std::string_view noneRecorded = "none recorded";

std::string counted(std::int64_t number, std::string_view singular, std::string_view plural)
{
    return describe(number) + ' ' + std::string(number == 1 ? singular : plural);
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string result;
    for (const std::string &part : parts) {
        if (!part.empty())
            result += (result.empty() ? "" : ", ") + part;
    }
    return result;
}

Tile totalTile(const Sums &sums, const Window &window, std::string id, Figure figure)
{
    const Dossier &dossier = sums.dossier();
    const FigureSums::Sum sum = sums.of(figure)->over(window);
    Tile tile{.id = std::move(id),
              .heading = figure.measure == none
                  ? "Events"
                  : isolated(dossier.measures[figure.measure].name.text),
              .direction = {},
              .value = std::string(noneRecorded),
              .detail = {},
              .party = figure.to,
              .count = sum.events,
              .figure = figure,
              .total = sum.total};
    if (figure.to != none)
        tile.direction = "to " + isolated(dossier.parties[figure.to].name.text);
    if (sum.events > 0) {
        tile.value = describe(sum.total);
        tile.detail = describeDoubts(sum.total);
    }
    return tile;
}

/// Whether a side has a tile: of occurrences only what is told to go to it, for most such measures,
/// of harm for example, go nowhere.
bool hasTile(const Sums &sums, EventKind kind, const Figure &figure)
{
    if (figure.to == none || kind != EventKind::occurrence)
        return figure.to != none;
    const FigureSums *const told = sums.of(figure);
    return told != nullptr && !told->isEmpty();
}

/// The tiles of a measure: to either side, and without a direction where that is told. Their ids
/// begin with `id`.
void addTotals(std::vector<Tile> &tiles, const Sums &sums, const Window &window, EventKind kind,
               Index measure, const std::string &id)
{
    const Dossier &dossier = sums.dossier();
    for (std::size_t side = 0; side < 2; ++side) {
        const Figure figure{.measure = measure, .to = dossier.side[side]};
        if (hasTile(sums, kind, figure))
            tiles.push_back(totalTile(sums, window, id + '-' + std::to_string(side + 1), figure));
    }
    if (sums.isEverUndirected(measure))
        tiles.push_back(totalTile(sums, window, id, {.measure = measure, .to = none}));
}

/// The tiles of the lane of a kind, if it has a measure.
void addTotals(std::vector<Tile> &tiles, const Sums &sums, const Window &window, EventKind kind)
{
    const Index lane = sums.dossier().laneOf(kind);
    const Index measure = lane == none ? none : sums.dossier().lanes[lane].measure;
    if (measure != none)
        addTotals(tiles, sums, window, kind, measure, std::string(name(kind)));
}

/// The tiles of lanes that are of no kind, and have the occurrences that name them: once for each
/// measure that has no tile.
void addNamedTotals(std::vector<Tile> &tiles, const Sums &sums, const Window &window)
{
    for (const Lane &lane : sums.dossier().lanes) {
        const bool hasTiles = std::ranges::any_of(
            tiles, [&](const Tile &tile) { return tile.figure.measure == lane.measure; });
        if (!lane.kinds.empty() || lane.measure == none || hasTiles)
            continue;
        std::string id(name(EventKind::occurrence));
        id.append(1, '-').append(lane.id);
        addTotals(tiles, sums, window, EventKind::occurrence, lane.measure, id);
    }
}

Round roundOf(const Dossier &dossier, Index event, Index measure, const Reading &reading)
{
    Round round{.event = event, .length = {}, .claims = {}};
    round.length.quantity.statesLow = false; // open until somebody tells it
    const Figure length{.measure = measure, .to = none};
    if (const auto told = count(dossier, event, length, reading))
        round.length = *told;
    const Rows rows = dossier.events[event].claims;
    for (Index row = rows.first; row < rows.first + rows.count; ++row) {
        const Claim &claim = dossier.claims[row];
        if (dossier.scopeOf(claim) == Scope::event && claim.measure == measure
            && dossier.to(claim).empty() && isKnown(dossier, claim, reading))
            round.claims.push_back(row);
    }
    return round;
}

std::string describeLength(const Sums::Talks &talks)
{
    if (!talks.isTold)
        return "length not recorded";
    const Quantity minutes = talks.minutes.quantity();
    return minutes.undisclosed ? "length undisclosed" : describeMinutes(minutes);
}

Tile talksTile(const Sums &sums, const Window &window)
{
    const Lane &lane = sums.dossier().lanes[sums.dossier().laneOf(EventKind::talks)];
    const Sums::Talks talks = sums.talks(window);
    Tile tile{.id = "talks",
              .heading = std::string(lane.name.text),
              .direction = {},
              .value = std::string(noneRecorded),
              .detail = {},
              .party = none,
              .count = talks.rounds};
    if (talks.rounds == 0)
        return tile;
    tile.value = counted(static_cast<std::int64_t>(talks.rounds), "round", "rounds");
    tile.figure.measure = lane.measure;
    tile.total = talks.minutes;
    tile.detail = describeLength(talks);
    return tile;
}

/// The last moment of which anything can be known: the clock of the machine has no say.
Instant knowledgeEnd(const Dossier &dossier, const Window &window, const Reading &reading)
{
    const Instant end = std::min(window.to, reading.asOf.value_or(window.to));
    return dossier.edition ? std::min(end, dossier.edition->end.latest) : end;
}

std::string daysLeft(const DeadlineStatus &status, const Deadline &deadline)
{
    if (status.state != DeadlineState::pending || !givesDays(deadline))
        return {};
    return status.daysLeft == 0 ? "last day" : counted(status.daysLeft, "day left", "days left");
}

std::string lastDayBefore(Instant end)
{
    const Instant day(date::floor<date::days>(end - std::chrono::seconds(1)));
    return describeDays({day, day + date::days(1)});
}

/// The last deadline that anything can be known of in a window, and that moment.
std::pair<Index, Instant> deadlineIn(const Sums &sums, const Window &window)
{
    const Instant at = knowledgeEnd(sums.dossier(), window, sums.reading());
    return {sums.latestDeadline(at), at};
}

Tile deadlineTile(const Sums &sums, const Window &window)
{
    Tile tile{.id = "deadline",
              .heading = "Latest deadline",
              .direction = {},
              .value = std::string(noneRecorded),
              .detail = {},
              .party = none};
    const Dossier &dossier = sums.dossier();
    const auto [latest, at] = deadlineIn(sums, window);
    if (latest == none)
        return tile;
    const Event &event = dossier.events[latest];
    const DeadlineStatus status = deadlineStatus(dossier, latest, at, sums.reading());
    const Text &label
        = dossier.rareOf(event).label.isEmpty() ? event.title : dossier.rareOf(event).label;
    const std::string state
        = describeState(status.state, daysLate(dossier, latest, sums.reading(), at));
    tile.value = joined({state, daysLeft(status, *dossier.deadlineOf(event))});
    // Not how long ago: that would be counted from the end of a window drawn with a margin.
    tile.detail = isolated(label.text) + ": due " + describe(dueDate(dossier, latest));
    if (status.state == DeadlineState::pending && at < judgedAt(dossier, sums.reading()))
        tile.detail += ", as of " + lastDayBefore(at); // charts tell what became of it since
    tile.count = 1;
    return tile;
}

}

std::vector<Tile> tiles(const Sums &sums, const Window &window)
{
    const Dossier &dossier = sums.dossier();
    std::vector<Tile> result;
    const Index exchanges = dossier.laneOf(EventKind::exchange);
    const Index repatriations = dossier.laneOf(EventKind::repatriation);
    const Index others = dossier.laneOf(EventKind::occurrence);
    addTotals(result, sums, window, EventKind::exchange);
    if (repatriations != exchanges)
        addTotals(result, sums, window, EventKind::repatriation);
    if (others != exchanges && others != repatriations)
        addTotals(result, sums, window, EventKind::occurrence);
    addNamedTotals(result, sums, window);
    if (sums.of({}))
        result.push_back(totalTile(sums, window, std::string(name(EventKind::occurrence)), {}));
    if (dossier.laneOf(EventKind::talks) != none)
        result.push_back(talksTile(sums, window));
    if (dossier.laneOf(EventKind::deadline) != none)
        result.push_back(deadlineTile(sums, window));
    return result;
}

std::vector<Index> eventsOf(const Tile &tile, const Sums &sums, const Window &window)
{
    if (tile.count == 0)
        return {};
    if (tile.id == "talks")
        return sums.rounds(window);
    if (tile.id == "deadline")
        return {deadlineIn(sums, window).first};
    return sums.of(tile.figure)->events(window);
}

std::vector<Tile> summarise(const Dossier &dossier, const Window &window, const Reading &reading)
{
    const Sums sums(dossier, reading);
    std::vector<Tile> result = tiles(sums, window);
    for (Tile &tile : result)
        tile.events = eventsOf(tile, sums, window);
    return result;
}

std::vector<Round> rounds(const Dossier &dossier, const Window &window, const Reading &reading)
{
    const Index lane = dossier.laneOf(EventKind::talks);
    const Index measure = lane == none ? none : dossier.lanes[lane].measure;
    std::vector<Round> result;
    for (Index event = 0; event < dossier.events.size(); ++event) {
        const Event &candidate = dossier.events[event];
        if (candidate.kind == EventKind::talks && candidate.when->extent().overlaps(window)
            && !isPartOfItsKind(dossier, event) // a session of a round is no round
            && isKnown(dossier, event, reading))
            result.push_back(roundOf(dossier, event, measure, reading));
    }
    return result;
}

}
