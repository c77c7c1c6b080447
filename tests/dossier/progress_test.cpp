// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Files that are large enough to be read on several threads and told of on the way.
#include "catch.h"
#include "dossier/files.h"

#include "dossier/progress.h"

#include <algorithm>
#include <numeric>

using namespace ledgerline;

namespace {

constexpr std::size_t eventCount = 100'000;

/// A dossier of many talks, one a line and a day, some 10 MB. Of event `odd` the line is another.
std::string manyTalks(std::size_t odd = eventCount, std::string_view line = {})
{
    std::string json
        = R"({"ledgerline":1,"title":"T","language":"en","timezone":"UTC","edition":"2025-01-01",)"
          R"("parties":{},"measures":{},"lanes":[{"id":"l","name":"L","kinds":["talks"]}],)"
          R"("sources":{"s":{"publisher":"P","title":"T","published":"2025-01-01"}},"events":[)";
    for (std::size_t i = 0; i < eventCount; ++i) {
        json += i == 0 ? "\n" : ",\n";
        if (i == odd) {
            json += line;
            continue;
        }
        const auto number = std::to_string(i);
        json += R"({"id":"e)" + number + R"(","kind":"talks","when":")"
            + std::to_string(2000 + i % 25) + R"(-05-07","title":"The talks of number )" + number
            + R"(","sources":["s"]})";
    }
    return json + "\n]}";
}

std::vector<std::string> messages(const ReadResult &result)
{
    std::vector<std::string> texts;
    for (const Fault &fault : result.faults)
        texts.push_back(describe(fault, "f"));
    return texts;
}

std::size_t sumOf(const Glimpse &glimpse)
{
    return std::accumulate(glimpse.counts().begin(), glimpse.counts().end(), std::size_t{0});
}

using Texts = std::vector<std::string>;

}

TEST_CASE("a watch hears how far a large dossier has come, to its end", "[progress]")
{
    const std::string json = manyTalks();
    std::vector<Progress> heard;
    const ReadResult result = readDossier(json, [&](const Progress &progress) {
        heard.push_back(progress);
        return true;
    });
    REQUIRE(result.dossier);
    CHECK(result.dossier->events.size() == eventCount);
    REQUIRE(heard.size() > 2);
    CHECK(std::ranges::is_sorted(heard, {}, &Progress::read));
    CHECK(std::ranges::is_sorted(heard, {}, &Progress::events));
    for (const Progress &progress : heard) {
        CHECK(progress.size == json.size());
        CHECK(progress.events > 0);
        CHECK(sumOf(progress.glimpse) == progress.events);
    }
    CHECK(heard.front().read < json.size());
    CHECK(heard.back().read == json.size());
    CHECK(heard.back().events == eventCount);
}

TEST_CASE("a watch may stop a reading, and then hears no more", "[progress]")
{
    const auto patience = GENERATE(as<std::size_t>(), 1, 3); // the last is when all is read
    std::size_t heard = 0;
    const ReadResult result
        = readDossier(manyTalks(), [&](const Progress &) { return ++heard < patience; });
    CHECK_FALSE(result.dossier);
    CHECK(messages(result) == Texts{"f: error: the file was not read to its end"});
    CHECK(heard == patience);
}

TEST_CASE("a fault far into a large dossier is told with its place", "[progress]")
{
    const ReadResult result = readDossier(manyTalks(
        90'000,
        R"({"id":"x","kind":"talks","when":"soon","title":"X","sources":["nowhere"],"id":"y"})"));
    CHECK_FALSE(result.dossier);
    CHECK(messages(result)
          == Texts{"f:90002:34: error: a year has four digits, for example 2025 "
                   "[/events/90000/when]",
                   "f:90002:63: error: no source has the id \"nowhere\" "
                   "[/events/90000/sources/0]",
                   "f:90002:74: error: the key \"id\" stands twice in the same object "
                   "[/events/90000/id]"});
}

TEST_CASE("a large dossier that breaks off is told with its place and what was read", "[progress]")
{
    std::string json = manyTalks(10, R"({"id":"x","kind":"talk","when":"2000","title":"X"})");
    json.resize(json.size() - 30);
    const ReadResult result = readDossier(json);
    CHECK_FALSE(result.dossier);
    REQUIRE(result.faults.size() == 2);
    CHECK(result.faults[0].pointer == "/events/10/kind");
    CHECK(result.faults[1].line == 100'001);
}

TEST_CASE("a text of millions of escapes is read as fast as another", "[progress]")
{
    std::string escapes(std::size_t{8} << 20, '\\');
    std::string json = manyTalks(5,
                                 R"({"id":"x","kind":"talks","when":"2000","title":")" + escapes
                                     + R"(","sources":["s"]})");
    const ReadResult result = readDossier(json);
    CHECK(messages(result)
          == Texts{"f:7:48: error: the text is longer than 65536 bytes [/events/5/title]"});
}
