// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How long a frame's layout takes: of the built-in dossier, and of synthetic ones of up to a
/// million events, while the window pans. Text is measured by a typewriter, so that the
/// layout alone is measured.
#include "dossier/reader.h"
#include "timeline/layout.h"
#include "timeline/measure.h"
#include "timeline/view.h"

#include <benchmark/benchmark.h>
#include <date/date.h>

#include <memory>
#include <stdexcept>
#include <string>

using namespace ledgerline;

namespace {

std::shared_ptr<const Dossier> builtIn()
{
    ReadResult result = readDossierFile(LEDGERLINE_SOURCE_DIR "/data/istanbul.json");
    if (!result.dossier)
        throw std::runtime_error("the built-in dossier has faults");
    return result.dossier;
}

/// `count` events of all kinds, evenly over 20 years; every third exchange is undisclosed.
std::shared_ptr<const Dossier> synthetic(int count)
{
    std::string json = R"({ "ledgerline": 1, "title": "Bench", "language": "en", "timezone": "UTC",
        "edition": "2025-01-01",
        "parties": { "n": { "name": "Northland", "role": "belligerent", "ink": "party-1" },
                     "s": { "name": "Southland", "role": "belligerent", "ink": "party-2" } },
        "measures": { "people": { "name": "People", "unit": "people" } },
        "lanes": [ { "id": "talks", "name": "Talks", "kinds": ["talks"] },
                   { "id": "exchanges", "name": "Exchanges", "kinds": ["exchange"], "measure": "people" },
                   { "id": "deadlines", "name": "Deadlines", "kinds": ["deadline"] },
                   { "id": "statements", "name": "Statements", "kinds": ["statement"] } ],
        "sources": { "news": { "publisher": "News", "title": "News" } },
        "events": [)";
    constexpr const char *kinds[] = {"exchange", "statement", "deadline", "talks"};
    const date::sys_days first{date::year{2005} / 1 / 1};
    for (int i = 0; i < count; ++i) {
        const auto day = first + date::days{static_cast<std::int64_t>(i) * 20 * 365 / count};
        const std::string kind = kinds[i % 4];
        json += i > 0 ? ",\n" : "\n";
        json += R"({ "id": "e)" + std::to_string(i) + R"(", "kind": ")" + kind + R"(", "when": ")"
            + date::format("%F", day) + R"(", "title": "Event number )" + std::to_string(i) + '"';
        if (kind == "deadline")
            json += R"(, "deadline": { "within": "P)" + std::to_string(1 + i % 40) + R"(D" })";
        if (kind == "exchange") {
            const std::string size
                = i % 3 == 0 ? R"("undisclosed": true)" : R"("value": )" + std::to_string(i % 400);
            json += R"(, "claims": [{ "measure": "people", "to": "n", )" + size
                + R"(, "by": "n", "source": "news" }, { "measure": "people", "to": "s", )" + size
                + R"(, "by": "s", "source": "news" }])";
        }
        json += " }";
    }
    json += "] }";
    ReadResult result = readDossier(json);
    if (!result.dossier)
        throw std::runtime_error(describe(result.faults.front(), "synthetic"));
    return result.dossier;
}

void panThrough(benchmark::State &state, const EventIndex &events, const Window &window, Size size)
{
    Canvas canvas;
    canvas.size = size;
    canvas.measure = test::typewriter;
    const double width = size.width - gutterFor(events.dossier(), canvas) - plotMargin;
    const TimeScale start(window, width);
    double pixels = 0;
    std::size_t marks = 0;
    for (auto _ : state) {
        pixels = pixels < 400 ? pixels + 0.7 : 0;
        const Drawing drawing = layoutTimeline(events, start.panned(pixels), canvas);
        marks = drawing.marks.size();
        benchmark::DoNotOptimize(marks);
    }
    state.counters["marks"] = static_cast<double>(marks);
}

void everythingOfTheRecord(benchmark::State &state)
{
    const EventIndex events(builtIn());
    panThrough(state, events, everything(events.extent()), {1600, 400});
}
BENCHMARK(everythingOfTheRecord)->Unit(benchmark::kMicrosecond);

void manyEvents(benchmark::State &state)
{
    const EventIndex events(synthetic(static_cast<int>(state.range(0))));
    panThrough(state, events, everything(events.extent()), {1600, 400});
}
BENCHMARK(manyEvents)->RangeMultiplier(10)->Range(1'000, 1'000'000)->Unit(benchmark::kMicrosecond);

void oneMonthOfManyEvents(benchmark::State &state)
{
    const EventIndex events(synthetic(static_cast<int>(state.range(0))));
    const Instant from = date::local_days{date::year{2015} / 6 / 1};
    panThrough(state, events, {from, from + date::days{30}}, {1600, 400});
}
BENCHMARK(oneMonthOfManyEvents)
    ->RangeMultiplier(10)
    ->Range(10'000, 1'000'000)
    ->Unit(benchmark::kMicrosecond);

void preparingManyEvents(benchmark::State &state)
{
    const auto dossier = synthetic(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        const EventIndex events(dossier);
        benchmark::DoNotOptimize(events.extent());
    }
}
BENCHMARK(preparingManyEvents)
    ->RangeMultiplier(10)
    ->Range(10'000, 1'000'000)
    ->Unit(benchmark::kMillisecond);

}
