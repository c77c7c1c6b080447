// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How long it takes to load a dossier, from its file to the index that is drawn from, beside what
/// nlohmann's SAX parser alone takes for the same bytes; and how much memory it holds then.
#include "dossier/pool.h"
#include "dossier/reader.h"
#include "record.h"
#include "timeline/eventindex.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <malloc.h>
#include <memory>
#include <stdexcept>
#include <string>

using namespace ledgerline;

namespace {

using Json = nlohmann::json;
using Clock = std::chrono::steady_clock;

/// Takes everything and keeps nothing.
class Listener : public nlohmann::json_sax<Json>
{
public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(std::int64_t) override { return true; }
    bool number_unsigned(std::uint64_t) override { return true; }
    bool number_float(double, const std::string &) override { return true; }
    bool string(std::string &) override { return true; }
    bool binary(Json::binary_t &) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool key(std::string &) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t, const std::string &, const Json::exception &) override
    {
        return false;
    }
};

double secondsOf(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

/// Bytes that the program has asked for and not given back.
double heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

/// What is held of a dossier while it is shown.
struct Opened
{
    std::shared_ptr<const Dossier> dossier;
    std::shared_ptr<const EventIndex> index;
};

Opened open(const std::filesystem::path &path)
{
    Opened result;
    result.dossier = readDossierFile(path).dossier;
    if (!result.dossier)
        throw std::runtime_error("the record has faults");
    result.index = std::make_shared<const EventIndex>(result.dossier);
    return result;
}

void load(benchmark::State &state)
{
    const auto events = static_cast<std::uint64_t>(state.range(0));
    const std::filesystem::path path
        = std::filesystem::temp_directory_path() / ("ledgerline-record-" + std::to_string(events));
    std::string json;
    writeRecord(events, [&json](std::string_view text) { json += text; });
    std::ofstream(path, std::ios::binary) << json;

    Clock::duration parsing{};
    Clock::duration loading{};
    double bytes = 0;
    for (auto _ : state) {
        const auto begin = Clock::now();
        Listener listener;
        benchmark::DoNotOptimize(Json::sax_parse(json.begin(), json.end(), &listener));
        const auto parsed = Clock::now();
        const double before = heapBytes();
        const auto opening = Clock::now();
        const Opened opened = open(path);
        loading += Clock::now() - opening;
        parsing += parsed - begin;
        bytes = heapBytes() - before - static_cast<double>(opened.dossier->pool->texts.textBytes());
        state.SetIterationTime(secondsOf(Clock::now() - opening));
    }
    std::filesystem::remove(path);
    const auto rounds = static_cast<double>(state.iterations());
    state.counters["sax_ms"] = 1000 * secondsOf(parsing) / rounds;
    state.counters["load_ms"] = 1000 * secondsOf(loading) / rounds;
    state.counters["ratio"] = secondsOf(loading) / secondsOf(parsing);
    state.counters["bytes_per_event"] = bytes / static_cast<double>(events); // but for its texts
}
BENCHMARK(load)
    ->RangeMultiplier(10)
    ->Range(10'000, 1'000'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

}
