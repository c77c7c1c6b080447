// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tiles cost: counting a record once, and then in every frame the sums of a window of it,
// beside the plain scan that the ledger defines them by. A release build tells:
//     ledger_bench [--benchmark_filter=...]
#include "dossier/reader.h"
#include "ledger/summary.h"
#include "ledger/sums.h"

#include <benchmark/benchmark.h>

#include <map>
#include <string>

using namespace ledgerline;

namespace {

constexpr std::string_view head = R"({
  "ledgerline": 1, "title": "Many", "language": "en", "timezone": "UTC", "edition": "2026-01-01",
  "parties": {
    "north": { "name": "North", "role": "belligerent", "ink": "party-1" },
    "south": { "name": "South", "role": "belligerent", "ink": "party-2" } },
  "measures": {
    "people": { "name": "People", "unit": "people" },
    "minutes": { "name": "Length", "unit": "minutes" } },
  "lanes": [
    { "id": "talks", "name": "Talks", "kinds": ["talks"], "measure": "minutes" },
    { "id": "exchanges", "name": "Exchanges", "kinds": ["exchange"], "measure": "people" },
    { "id": "deadlines", "name": "Deadlines", "kinds": ["deadline"] } ],
  "sources": {}, "events": [)";

/// Of twenty years: exchanges, one in twenty for some days or a month, talks and deadlines.
std::shared_ptr<const Dossier> record(std::int64_t count)
{
    static std::map<std::int64_t, std::shared_ptr<const Dossier>> made;
    auto &dossier = made[count];
    if (dossier)
        return dossier;
    std::string text(head);
    for (std::int64_t i = 0; i < count; ++i) {
        const date::sys_days day = date::sys_days{date::year{2006} / 1 / 1}
            + date::days{static_cast<int>(i * 7300 / count)};
        const std::string when = i % 40 == 0 ? date::format("%Y-%m", day)
            : i % 40 == 20 ? date::format("%F/", day) + date::format("%F", day + date::days{3})
                           : date::format("%F", day);
        const std::string number = std::to_string(i % 300);
        text += (i > 0 ? ", " : "") + (R"({ "id": "e)" + std::to_string(i))
            + R"(", "title": "E", "when": ")" + when + R"(", )";
        if (i % 20 == 1)
            text += R"("kind": "deadline", "deadline": { "within": "P10D" } })";
        else if (i % 20 == 2)
            text
                += R"("kind": "talks", "claims": [ { "by": "north", "measure": "minutes", "value": )"
                + number + " } ] }";
        else
            text
                += R"("kind": "exchange", "claims": [ { "by": "north", "measure": "people", "to": ")"
                + std::string(i % 2 == 0 ? "north" : "south") + R"(", "value": )" + number
                + " } ] }";
    }
    dossier = readDossier(text + "]}").dossier;
    return dossier;
}

/// A year of the record that moves on with every frame.
Window windowOf(std::int64_t frame)
{
    const Instant from = date::local_days{date::year{2006} / 1 / 1} + date::days{frame % 6500};
    return {from, from + date::days{365}};
}

void counting(benchmark::State &state)
{
    const auto dossier = record(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(Sums(*dossier));
}
BENCHMARK(counting)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void tilesOfAFrame(benchmark::State &state)
{
    const auto dossier = record(state.range(0));
    const Sums sums(*dossier);
    std::int64_t frame = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(tiles(sums, windowOf(frame++)));
}
BENCHMARK(tilesOfAFrame)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);

void plainScan(benchmark::State &state)
{
    const auto dossier = record(state.range(0));
    const Figure people{.measure = dossier->findMeasure("people"), .to = dossier->side[0]};
    std::int64_t frame = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(total(*dossier, windowOf(frame++), people));
}
BENCHMARK(plainScan)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);

}
