// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/program.h"

#include <nlohmann/json.hpp>

namespace {

const std::vector<std::string> formats{"timelinejs-json", "vis", "ical", "csv"};

/// How often a text stands in another.
std::size_t countOf(std::string_view word, std::string_view text)
{
    std::size_t count = 0;
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        ++count;
    return count;
}

}

TEST_CASE("convert writes every event of a dossier for other programs", "[convert]")
{
    const Folder folder;
    const auto events = nlohmann::json::parse(contents(record)).at("events").size();
    for (const std::string &format : formats) {
        CAPTURE(format);
        const std::string file = folder.path() / format;
        const Outcome outcome = run({"convert", format, record, "-o", file});
        CHECK(outcome.status == 0);
        CHECK(outcome.err.empty());
        CHECK(outcome.out.find(": " + std::to_string(events) + " events written (")
              != std::string::npos);
    }
    const auto slides = nlohmann::json::parse(contents(folder.path() / "timelinejs-json"));
    CHECK(slides.at("events").size() == events);
    CHECK(nlohmann::json::parse(contents(folder.path() / "vis")).at("items").size() == events);
    const std::string calendar = contents(folder.path() / "ical");
    CHECK(countOf("\r\nBEGIN:VEVENT\r\n", calendar) + countOf("\r\nBEGIN:VTODO\r\n", calendar)
          == events);
}

TEST_CASE("what convert writes depends on the dossier alone", "[convert]")
{
    const std::string format = GENERATE(from_range(formats));
    CAPTURE(format);
    const Folder folder;
    const std::string here = folder.path() / "here";
    const std::string there = folder.path() / "there";
    REQUIRE(run({"convert", format, record, "-o", here}).status == 0);
    const Surroundings elsewhere{
        .environment
        = {{"TZ", "Pacific/Kiritimati"}, {"LC_ALL", "de_DE.UTF-8"}, {"HOME", "/nowhere"}},
        .folder = folder.path()};
    REQUIRE(run({"convert", format, record, "-o", there}, elsewhere).status == 0);
    CHECK(contents(here) == contents(there));
}

TEST_CASE("convert leaves a file alone unless it is told to replace it", "[convert]")
{
    const Folder folder;
    const std::string file = folder.write("mine.csv", "mine");
    const Outcome refused = run({"convert", "csv", record, "-o", file});
    CHECK(refused.status == 2);
    CHECK(isOneError(refused.err));
    CHECK(contents(file) == "mine");
    CHECK(run({"convert", "csv", record, "-o", file, "--force"}).status == 0);
    CHECK(contents(file).starts_with("id,title,start,end,"));
}

TEST_CASE("convert never writes over the dossier that it reads", "[convert]")
{
    const Folder folder;
    const std::string text = contents(record);
    folder.write("a.json", text);
    std::filesystem::create_symlink("a.json", folder.path() / "link.json");
    std::filesystem::create_directory(folder.path() / "below");
    for (const std::string file : {"a.json", "link.json", "below/../a.json"}) {
        CAPTURE(file);
        for (const bool isForced : {false, true}) {
            std::vector<std::string> call{"convert", "csv", "a.json", "-o", file};
            if (isForced)
                call.emplace_back("--force");
            const Outcome found = run(call, {.folder = folder.path()});
            CHECK(found.status == 2);
            CHECK(isOneError(found.err));
            CHECK_THAT(found.err, ContainsSubstring(file + ": this is the file that is read"));
        }
    }
    CHECK(contents(folder.path() / "a.json") == text);
}

TEST_CASE("convert leaves nothing behind where it fails", "[convert]")
{
    const Folder folder;
    const std::string bad = folder.write("bad.json", "{}");
    const std::string file = folder.path() / "out.ics";
    CHECK(run({"convert", "ical", bad, "-o", file}).status == 1);
    CHECK(run({"convert", "word", record, "-o", file}).status == 2);
    CHECK(run({"convert", "ical", record}).status == 2);
    CHECK(run({"convert", "ical", record, "-o", folder.path() / "no" / "out.ics"}).status == 1);
    CHECK(run({"convert", "ical", record, "-o", file}, {.greatestFile = 1000}).status == 1);
    CHECK(folder.names() == std::vector<std::string>{"bad.json"});
}
