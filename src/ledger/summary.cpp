// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/summary.h"

#include "ledger/knowledge.h"
#include "ledger/share.h"
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

Tile totalTile(const Dossier &dossier, const Window &window, std::string id, Figure figure,
               const Reading &reading)
{
    const Total sum = total(dossier, window, figure, reading);
    Tile tile{.id = std::move(id),
              .heading = std::string(dossier.measures[figure.measure].name.text),
              .direction = {},
              .value = std::string(noneRecorded),
              .detail = {},
              .party = figure.to,
              .events = sum.events,
              .figure = figure,
              .total = sum};
    if (figure.to != none)
        tile.direction = "to " + std::string(dossier.parties[figure.to].name.text);
    if (!sum.events.empty()) {
        tile.value = describe(sum);
        tile.detail = describeDoubts(sum);
    }
    return tile;
}

/// Whether any occurrence tells the measure without a direction: asked of the whole dossier, so
/// that tiles do not come and go with the window.
bool isEverUndirected(const Dossier &dossier, Index measure)
{
    return std::any_of(dossier.claims.begin(), dossier.claims.end(), [&](const Claim &claim) {
        return claim.scope == Scope::event && claim.measure == measure && claim.to.count == 0
            && isOccurrence(dossier.events[claim.event].kind);
    });
}

/// The tiles of a lane: its measure to either side, and without a direction where that is told.
void addTotals(std::vector<Tile> &tiles, const Dossier &dossier, const Window &window,
               EventKind kind, const Reading &reading)
{
    const Index lane = dossier.laneOf(kind);
    const Index measure = dossier.lanes[lane].measure;
    const std::string id(name(kind));
    for (std::size_t side = 0; side < 2; ++side) {
        const Figure figure{.measure = measure, .to = dossier.side[side]};
        if (figure.to != none)
            tiles.push_back(
                totalTile(dossier, window, id + '-' + std::to_string(side + 1), figure, reading));
    }
    if (isEverUndirected(dossier, measure))
        tiles.push_back(totalTile(dossier, window, id, {.measure = measure, .to = none}, reading));
}

bool hasMeasure(const Dossier &dossier, Index lane)
{
    return lane != none && dossier.lanes[lane].measure != none;
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
        if (claim.scope == Scope::event && claim.measure == measure && claim.to.count == 0
            && isKnown(dossier, claim, reading))
            round.claims.push_back(row);
    }
    return round;
}

/// The minutes of all rounds together; a round that the window cuts may have lain outside it.
Total minutesOf(const Dossier &dossier, const Window &window, const std::vector<Round> &all,
                const Reading &reading)
{
    const Shares shares(dossier, reading);
    Total sum;
    for (const Round &round : all)
        sum.add(round.event, round.length, window.contains(shares.reach(round.event)));
    return sum;
}

std::string describeLength(const std::vector<Round> &all, const Total &sum)
{
    const bool isToldAnywhere
        = std::ranges::any_of(all, [](const Round &round) { return !round.length.claims.empty(); });
    if (!isToldAnywhere)
        return "length not recorded";
    const Quantity minutes = sum.quantity();
    return minutes.undisclosed ? "length undisclosed" : describeMinutes(minutes);
}

Tile talksTile(const Dossier &dossier, const Window &window, const Reading &reading)
{
    const auto all = rounds(dossier, window, reading);
    Tile tile{.id = "talks",
              .heading = std::string(dossier.lanes[dossier.laneOf(EventKind::talks)].name.text),
              .direction = {},
              .value = std::string(noneRecorded),
              .detail = {},
              .party = none,
              .events = {}};
    if (all.empty())
        return tile;
    tile.value = counted(static_cast<std::int64_t>(all.size()), "round", "rounds");
    tile.figure.measure = dossier.lanes[dossier.laneOf(EventKind::talks)].measure;
    tile.total = minutesOf(dossier, window, all, reading);
    tile.detail = describeLength(all, tile.total);
    for (const Round &round : all)
        tile.events.push_back(round.event);
    return tile;
}

/// The last moment of which anything can be known: the clock of the machine has no say.
Instant knowledgeEnd(const Dossier &dossier, const Window &window, const Reading &reading)
{
    const Instant end = std::min(window.to, reading.asOf.value_or(window.to));
    return dossier.edition ? std::min(end, dossier.edition->end.latest) : end;
}

Index latestDeadline(const Dossier &dossier, Instant at, const Reading &reading)
{
    Index result = none;
    for (Index event = 0; event < dossier.events.size(); ++event) {
        const Event &candidate = dossier.events[event];
        if (candidate.deadline != none && candidate.when->start.earliest < at
            && isKnown(dossier, event, reading))
            result = event;
    }
    return result;
}

std::string daysLeft(const DeadlineStatus &status)
{
    if (status.state != DeadlineState::pending)
        return {};
    return status.daysLeft == 0 ? "last day" : counted(status.daysLeft, "day left", "days left");
}

/// Not how long ago: that would be counted from the end of a window that is drawn with a margin.
std::string dueDay(const Dossier &dossier, const Event &event, const DeadlineStatus &status)
{
    const auto &stated = dossier.deadlines[event.deadline].due;
    return "due " + (stated ? describe(*stated) : describeDays(status.due));
}

Tile deadlineTile(const Dossier &dossier, const Window &window, const Reading &reading)
{
    Tile tile{.id = "deadline",
              .heading = "Latest deadline",
              .direction = {},
              .value = std::string(noneRecorded),
              .detail = {},
              .party = none,
              .events = {}};
    const Instant at = knowledgeEnd(dossier, window, reading);
    const Index latest = latestDeadline(dossier, at, reading);
    if (latest == none)
        return tile;
    const Event &event = dossier.events[latest];
    const DeadlineStatus status = deadlineStatus(dossier, latest, at, reading);
    const Text &label = event.rare->label.isEmpty() ? event.title : event.rare->label;
    tile.value = joined({std::string(name(status.state)), daysLeft(status)});
    tile.detail = std::string(label.text) + ": " + dueDay(dossier, event, status);
    tile.events = {latest};
    return tile;
}

}

std::vector<Tile> summarise(const Dossier &dossier, const Window &window, const Reading &reading)
{
    std::vector<Tile> tiles;
    const Index exchanges = dossier.laneOf(EventKind::exchange);
    const Index repatriations = dossier.laneOf(EventKind::repatriation);
    if (hasMeasure(dossier, exchanges))
        addTotals(tiles, dossier, window, EventKind::exchange, reading);
    if (hasMeasure(dossier, repatriations) && repatriations != exchanges)
        addTotals(tiles, dossier, window, EventKind::repatriation, reading);
    const Index others = dossier.laneOf(EventKind::occurrence);
    if (hasMeasure(dossier, others) && others != exchanges && others != repatriations)
        addTotals(tiles, dossier, window, EventKind::occurrence, reading);
    if (dossier.laneOf(EventKind::talks) != none)
        tiles.push_back(talksTile(dossier, window, reading));
    if (dossier.laneOf(EventKind::deadline) != none)
        tiles.push_back(deadlineTile(dossier, window, reading));
    return tiles;
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
