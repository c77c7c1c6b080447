// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/countformats.h"

#include "cli/tallyformats.h"
#include "cli/texttable.h"
#include "ledger/machinetext.h"
#include "ledger/wording.h"

#include <numeric>
#include <span>

namespace ledgerline::cli {

namespace {

using Row = std::array<int, eventKindCount>;

std::string_view kindName(std::size_t kind)
{
    return name(static_cast<EventKind>(kind));
}

/// As the calendar of the dossier's dates writes it; empty for the row without a year.
std::string yearText(const YearOfEvents &row)
{
    return row.year ? std::to_string(*row.year) : std::string();
}

/// Calls `tell` for each kind that a year has events of.
template<typename Tell>
void forEachKind(const EventCounts &counts, Tell tell)
{
    for (const YearOfEvents &row : counts.years) {
        for (std::size_t kind = 0; kind < row.events.size(); ++kind) {
            if (row.events[kind] > 0)
                tell(row, kind);
        }
    }
}

Row sumOf(const std::vector<YearOfEvents> &years, Row YearOfEvents::*member)
{
    Row result{};
    for (const YearOfEvents &row : years) {
        for (std::size_t kind = 0; kind < result.size(); ++kind)
            result[kind] += (row.*member)[kind];
    }
    return result;
}

std::vector<const Gap *> gapsOf(const EventCounts &counts)
{
    std::vector<const Gap *> result;
    for (const Gap &gap : counts.dossier.gaps) {
        if (gap.when->extent().overlaps(counts.window))
            result.push_back(&gap);
    }
    return result;
}

Json gapJson(const Dossier &dossier, const Gap &gap)
{
    Json lanes = Json::array();
    for (const Index lane : gap.lanes)
        lanes.push_back(dossier.lanes[lane].id);
    return {{"id", gap.id},
            {"when", gap.when->text},
            {"lanes", std::move(lanes)},
            {"title", gap.title.text},
            {"note", textJson(gap.note.text)}};
}

/// How many kinds have a column: occurrences, the last, only where there are any.
std::size_t columnsFor(const Row &all)
{
    static_assert(static_cast<std::size_t>(EventKind::occurrence) + 1 == eventKindCount);
    return all.back() > 0 ? all.size() : all.size() - 1;
}

std::vector<std::string> cellsOf(std::string heading, const Row &row, std::size_t kinds)
{
    std::vector<std::string> cells{std::move(heading)};
    for (const int number : std::span(row).first(kinds))
        cells.push_back(number == 0 ? "" : describe(std::int64_t{number}));
    cells.push_back(describe(std::int64_t{std::accumulate(row.begin(), row.end(), 0)}));
    return cells;
}

/// Which of the counted events are parts of others: "Among them 3 exchange, 1 talks ..."
std::string partsOf(const EventCounts &counts)
{
    const Row parts = sumOf(counts.years, &YearOfEvents::parts);
    std::string list;
    for (std::size_t kind = 0; kind < parts.size(); ++kind) {
        if (parts[kind] > 0)
            list += (list.empty() ? "" : ", ") + std::string(kindName(kind)) + ' '
                + describe(std::int64_t{parts[kind]});
    }
    return list.empty() ? list : "Among them, part of another of their kind: " + list + ".\n";
}

std::string gapsTable(const EventCounts &counts)
{
    const auto gaps = gapsOf(counts);
    if (gaps.empty())
        return {};
    std::string result = "\nKnown gaps: what is missing here, and not counted\n";
    for (const Gap *gap : gaps) {
        result
            += wrapped(describe(*gap->when) + ": " + printable(gap->title.text), 0, terminalWidth)
            + wrapped(printable(gap->note.text), 4, terminalWidth);
    }
    return result;
}

}

std::string countsJson(const EventCounts &counts)
{
    std::vector<Json> rows;
    forEachKind(counts, [&](const YearOfEvents &row, std::size_t kind) {
        rows.push_back({{"year", row.year ? Json(*row.year) : Json()},
                        {"kind", kindName(kind)},
                        {"events", row.events[kind]},
                        {"parts", row.parts[kind]}});
    });
    std::vector<Json> gaps;
    for (const Gap *gap : gapsOf(counts))
        gaps.push_back(gapJson(counts.dossier, *gap));
    return "{\"window\": " + inLine(daysJson(counts.window))
        + ", \"as_of\": " + inLine(asOfJson(counts.reading)) + ", " + inLines("counts", rows) + ", "
        + inLines("gaps", gaps) + "}\n";
}

std::string countsCsv(const EventCounts &counts)
{
    std::string result = csvLine({"year", "kind", "events", "parts"});
    forEachKind(counts, [&](const YearOfEvents &row, std::size_t kind) {
        result += csvLine({yearText(row), std::string(kindName(kind)),
                           std::to_string(row.events[kind]), std::to_string(row.parts[kind])});
    });
    return result;
}

std::string countsTable(const EventCounts &counts)
{
    const std::string heading = headingOf(counts.dossier, counts.window, counts.reading);
    if (counts.years.empty())
        return heading + "No events are recorded.\n" + gapsTable(counts);
    const Row all = sumOf(counts.years, &YearOfEvents::events);
    const std::size_t kinds = columnsFor(all);
    std::vector<TextColumn> columns{{"Year"}};
    for (std::size_t kind = 0; kind < kinds; ++kind)
        columns.push_back({std::string(kindName(kind)), true});
    columns.push_back({"All", true});
    TextTable table(std::move(columns));
    for (const YearOfEvents &row : counts.years)
        table.addRow(cellsOf(row.year ? yearText(row) : "not told", row.events, kinds));
    table.addRow(cellsOf("All", all, kinds));
    return heading + table.text() + partsOf(counts) + gapsTable(counts);
}

}
